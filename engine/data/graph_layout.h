// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places for the nodes of a graph, so that what is linked stands together and nothing stands on anything else.
#pragma once

#include "engine/core/result.h"

#include <QList>

#include <stop_token>
#include <utility>

namespace aw::data
{

struct GraphLink {
    int from = 0; // indexes of nodes
    int to = 0;
    qint64 rows = 1;
};

// Forces of Fruchterman and Reingold, "Graph Drawing by Force-directed Placement" (1991), with a pull to the middle
// that keeps parts without a link between them in sight. The same graph gets the same places. Takes time with the
// square of the nodes: meant for some hundred. Returns a place for each node, in a unit of no meaning. Errors:
// Cancelled.
core::Result<QList<std::pair<double, double>>> graphLayout(int nodes, const QList<GraphLink> &links,
                                                           const std::stop_token &stop);

} // namespace aw::data
