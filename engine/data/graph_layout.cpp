// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/graph_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr int kRounds = 500;
constexpr double kPull = 0.02; // to the middle, for each unit of distance from it
constexpr double kNearest = 0.01;

using GraphPlace = std::pair<double, double>;

// The sunflower's spiral: even, without two at one place, and the same every time.
QList<GraphPlace> firstPlaces(int nodes)
{
    const double turn = std::numbers::pi * (3 - std::sqrt(5.0));
    QList<GraphPlace> places;
    places.reserve(nodes);
    for (int i = 0; i < nodes; ++i) {
        const double radius = std::sqrt(i + 0.5);
        places.append({radius * std::cos(i * turn), radius * std::sin(i * turn)});
    }
    return places;
}

} // namespace

core::Result<QList<GraphPlace>> graphLayout(int nodes, const QList<GraphLink> &links, const std::stop_token &stop)
{
    QList<GraphPlace> places = firstPlaces(nodes);
    QList<GraphPlace> moves(nodes);
    const double wide = std::sqrt(static_cast<double>(nodes));
    for (int round = 0; round < kRounds; ++round) {
        if (stop.stop_requested())
            return core::fail(core::ErrorCode::Cancelled, u"The drawing was stopped"_s);
        moves.fill({0, 0});
        const auto push = [&](int node, double x, double y) {
            moves[node].first += x;
            moves[node].second += y;
        };
        for (int i = 0; i < nodes; ++i) {
            for (int k = i + 1; k < nodes; ++k) { // apart: 1 / distance
                const double x = places[i].first - places[k].first;
                const double y = places[i].second - places[k].second;
                const double square = std::max(x * x + y * y, kNearest);
                push(i, x / square, y / square);
                push(k, -x / square, -y / square);
            }
            push(i, -kPull * places[i].first, -kPull * places[i].second);
        }
        for (const GraphLink &link : links) { // together: the square of the distance
            const double x = places[link.from].first - places[link.to].first;
            const double y = places[link.from].second - places[link.to].second;
            const double distance = std::sqrt(x * x + y * y);
            push(link.from, -x * distance, -y * distance);
            push(link.to, x * distance, y * distance);
        }
        const double furthest = wide * 0.2 * (1 - static_cast<double>(round) / kRounds) + 0.005;
        for (int i = 0; i < nodes; ++i) {
            const double length = std::hypot(moves[i].first, moves[i].second);
            const double share = length > 0 ? std::min(length, furthest) / length : 0;
            places[i].first += moves[i].first * share;
            places[i].second += moves[i].second * share;
        }
    }
    return places;
}

} // namespace aw::data
