// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the head of one column: type, name, sorting, how much is empty, and a small histogram.
#pragma once

#include "engine/core/schema.h"
#include "engine/services/open_table.h"
#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace aw::ui
{

struct HeaderLook {
    const data::ColumnProfile *profile = nullptr; // null: not known yet
    bool sorted = false;
    bool descending = false;
    bool filtered = false;
    bool hovered = false;
    bool current = false;
};

int headerHeight(const Theme &theme);
void paintHeader(QPainter &painter, const Theme &theme, const QRect &rect, const core::Column &column,
                 const HeaderLook &look);
// The distribution as bars: a histogram of numbers, the shares of frequent values otherwise.
void paintDistribution(QPainter &painter, const Theme &theme, const QRectF &rect, const data::ColumnProfile &profile);

} // namespace aw::ui
