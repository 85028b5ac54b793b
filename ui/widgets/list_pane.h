// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of a page: its name, what can be done there, and the list of what it can show.
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

class QHBoxLayout;
class QVBoxLayout;

namespace aw::ui
{

class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(const Theme &theme, const QString &title, QAbstractItemModel *model, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }
    void addButton(QWidget *button); // beside the title
    void addAbove(QWidget *widget);  // between title and list

private:
    QListView *m_list;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_above;
};

} // namespace aw::ui
