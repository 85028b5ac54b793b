// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_graph.h"

namespace aw::ui
{

RunGraph::RunGraph(QWidget *parent)
    : QWidget(parent)
{
}

} // namespace aw::ui
