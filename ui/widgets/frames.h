// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a page stand in: panes side by side, scrolling columns, rows of tabs, panels.
#pragma once

#include <QFrame>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace aw::ui
{

// The frame shows nothing but the content.
void fillFrame(QWidget *frame, QWidget *content);
// Side by side; the stretched one takes what room there is.
QSplitter *newSplit(const QList<QWidget *> &panes, int stretched, const QList<int> &widths);
QFrame *newSidePanel(QWidget *content); // at the right of what it tells about
QTabBar *newTabBar(const QString &accessibleName);
QFrame *newTabRow(QTabBar *tabs, QWidget *aside = nullptr);
void scrollOver(QScrollArea *scroll, QWidget *content);
// A column in it, to be filled; maximumWidth: it grows no wider, so that lines stay readable.
QVBoxLayout *addColumn(QScrollArea *scroll, const QMargins &margins, int spacing, int maximumWidth = 0);

} // namespace aw::ui
