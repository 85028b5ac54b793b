// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The land and the borders of the world, to stand behind points with longitude and latitude.
#pragma once

#include "ui/tables/plot_view.h"
#include "ui/theme/theme.h"

class QPainter;

namespace aw::ui
{

// GUI thread. Read from the program's resources when first needed.
void paintWorld(QPainter &painter, const Theme &theme, const PlotView &view, const QRectF &area);

} // namespace aw::ui
