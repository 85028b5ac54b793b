// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of a QTableView whose model gives texts: as the style would, but each text is shaped once (the style
// shapes it three times whenever the cell is drawn).
#pragma once

#include "ui/tables/cell_texts.h"

#include <QStyledItemDelegate>

namespace aw::ui
{

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable CellTexts m_texts;
};

} // namespace aw::ui
