// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which plot says most about a table, and which columns can be drawn how.
#pragma once

#include "engine/core/schema.h"
#include "engine/services/open_table.h"

#include <QMap>
#include <QString>

namespace aw::ui
{

struct PlotChoice {
    data::PlotKind kind = data::PlotKind::Bar;
    QString x; // names of columns; empty for none
    QString y;
};

// preferred: columns by role ("points_x_by" …), as a target chose them; may be empty. In this order: links; places; two
// measures; the spread of one; counts of a category.
PlotChoice firstPlot(const core::Schema &schema, const QMap<QString, QString> &preferred);
// The two ends of links, where nobody says which columns those are.
std::pair<QString, QString> likelyLinks(const core::Schema &schema);

bool isMeasure(const core::Column &column); // a number or a time
// x and y are longitude and latitude: by what the data was prepared for, or else by what everybody calls them.
bool isPlaceOnEarth(const core::Schema &schema, const QString &x, const QString &y);

} // namespace aw::ui
