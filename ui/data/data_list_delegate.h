// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of data in the list: its icon, its name, and what is to know about it below.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace aw::ui
{

class DataListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DataListDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace aw::ui
