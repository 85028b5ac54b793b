// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_pane.h"

#include "ui/widgets/parts.h"

#include <QVBoxLayout>

namespace aw::ui
{

ListPane::ListPane(const Theme &theme, const QString &title, QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_titleRow(new QHBoxLayout)
    , m_above(new QVBoxLayout)
{
    setMinimumWidth(230);
    m_list->setAccessibleName(title);
    m_list->setModel(model);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_titleRow->setContentsMargins(20, 0, 10, 0);
    m_titleRow->addWidget(newTitle(theme, title), 1);
    m_above->setContentsMargins(14, 0, 12, 0);
    m_above->setSpacing(8);
    auto *listRow = new QHBoxLayout;
    listRow->setContentsMargins(8, 0, 6, 0);
    listRow->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(m_titleRow);
    layout->addLayout(m_above);
    layout->addLayout(listRow, 1);
}

void ListPane::addButton(QWidget *button)
{
    m_titleRow->addWidget(button);
}

void ListPane::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
}

} // namespace aw::ui
