// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

void fillFrame(QWidget *frame, QWidget *content)
{
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

QSplitter *newSplit(const QList<QWidget *> &panes, int stretched, const QList<int> &widths)
{
    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    for (QWidget *pane : panes)
        split->addWidget(pane);
    split->setStretchFactor(stretched, 1);
    split->setSizes(widths);
    return split;
}

QFrame *newSidePanel(QWidget *content)
{
    auto *panel = new QFrame;
    panel->setObjectName(u"panel"_s);
    panel->setMinimumWidth(230);
    fillFrame(panel, content);
    return panel;
}

QTabBar *newTabBar(const QString &accessibleName)
{
    auto *tabs = new QTabBar;
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setAccessibleName(accessibleName);
    return tabs;
}

QFrame *newTabRow(QTabBar *tabs, QWidget *aside)
{
    auto *row = new QFrame;
    row->setObjectName(u"toolbar"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(10, 0, 14, 0);
    layout->addWidget(tabs, 1);
    if (aside)
        layout->addWidget(aside);
    return row;
}

void scrollOver(QScrollArea *scroll, QWidget *content)
{
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
}

QVBoxLayout *addColumn(QScrollArea *scroll, const QMargins &margins, int spacing, int maximumWidth)
{
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    QWidget *holder = content;
    if (maximumWidth > 0) {
        holder = new QWidget;
        holder->setObjectName(u"content"_s);
        holder->setMaximumWidth(maximumWidth);
        auto *row = new QHBoxLayout(content);
        row->setContentsMargins(margins);
        row->addWidget(holder, 10);
        row->addStretch(1);
    }
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(maximumWidth > 0 ? QMargins() : margins);
    column->setSpacing(spacing);
    scrollOver(scroll, content);
    return column;
}

} // namespace aw::ui
