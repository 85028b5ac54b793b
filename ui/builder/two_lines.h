// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list with a title and, below it, a muted line.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace aw::ui
{

class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int DetailRole = Qt::UserRole + 40;

    TwoLineDelegate(const Theme &theme, int margin, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const int m_margin; // above and below
};

} // namespace aw::ui
