// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/auto_layout.h"

#include <algorithm>
#include <numeric>

namespace aw::ui
{

namespace
{

constexpr int kSweeps = 8;

using Layers = QList<QList<qsizetype>>;

// How far each step is from the first one, by its longest way.
QList<qsizetype> depths(const QList<core::Step> &steps, const StepGraph &graph)
{
    const qsizetype count = steps.size();
    QList<qsizetype> depth(count, 0);
    QList<qsizetype> waitsFor(count, 0);
    QList<qsizetype> ready;
    for (qsizetype i = 0; i < count; ++i) {
        for (const StepGraph::Input &input : graph.inputs(i))
            waitsFor[i] += input.step >= 0 ? 1 : 0;
        if (waitsFor[i] == 0)
            ready.append(i);
    }
    for (qsizetype next = 0; next < ready.size(); ++next)
        for (const StepGraph::Reader &reader : graph.readers(ready[next])) {
            depth[reader.step] = std::max(depth[reader.step], depth[ready[next]] + 1);
            if (--waitsFor[reader.step] == 0)
                ready.append(reader.step);
        }
    // A second table that joins late stands beside the one it goes with, not at the far left.
    for (qsizetype i = count - 1; i >= 0; --i) {
        if (graph.isConnected(i) || graph.readers(i).isEmpty())
            continue;
        qsizetype nearest = count;
        for (const StepGraph::Reader &reader : graph.readers(i))
            nearest = std::min(nearest, depth[reader.step]);
        depth[i] = std::max(depth[i], nearest - 1);
    }
    return depth;
}

qreal meanOf(const QList<qreal> &places, const QList<qsizetype> &neighbours, qreal fallback)
{
    if (neighbours.isEmpty())
        return fallback;
    const qreal sum = std::accumulate(neighbours.begin(), neighbours.end(), qreal(0),
                                      [&](qreal so, qsizetype each) { return so + places[each]; });
    return sum / static_cast<qreal>(neighbours.size());
}

// Rows as near as can be to where they are wanted, at least one apart, in the same order.
void spread(const QList<qsizetype> &layer, const QList<qreal> &wanted, QList<qreal> &places)
{
    struct Block {
        qreal sum = 0; // of wanted places, each less its position in the block
        qsizetype first = 0;
        qsizetype size = 0;
        qreal at() const { return sum / static_cast<qreal>(size); }
    };
    QList<Block> blocks;
    for (qsizetype i = 0; i < layer.size(); ++i) {
        blocks.append({wanted[layer[i]], i, 1});
        while (blocks.size() > 1) {
            const Block &last = blocks.last();
            const Block &before = blocks[blocks.size() - 2];
            if (before.at() + static_cast<qreal>(before.size) <= last.at())
                break;
            Block merged = before;
            merged.sum += last.sum - static_cast<qreal>(before.size * last.size);
            merged.size += last.size;
            blocks.removeLast();
            blocks.last() = merged;
        }
    }
    for (const Block &block : std::as_const(blocks))
        for (qsizetype i = 0; i < block.size; ++i)
            places[layer[block.first + i]] = block.at() + static_cast<qreal>(i);
}

} // namespace

QHash<QString, QPointF> autoLayout(const QList<core::Step> &steps)
{
    const StepGraph graph(steps);
    const QList<qsizetype> depth = depths(steps, graph);
    QList<QList<qsizetype>> before(steps.size());
    QList<QList<qsizetype>> after(steps.size());
    Layers layers;
    QList<qreal> places(steps.size(), 0);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        while (layers.size() <= depth[i])
            layers.append(QList<qsizetype>());
        places[i] = static_cast<qreal>(layers[depth[i]].size());
        layers[depth[i]].append(i);
        for (const StepGraph::Input &input : graph.inputs(i))
            if (input.step >= 0) {
                before[i].append(input.step);
                after[input.step].append(i);
            }
    }
    const auto sweep = [&](QList<qsizetype> &layer, const QList<QList<qsizetype>> &neighbours, bool mayReorder) {
        QList<qreal> wanted = places;
        for (const qsizetype step : std::as_const(layer))
            wanted[step] = meanOf(places, neighbours[step], places[step]);
        if (mayReorder)
            std::ranges::stable_sort(layer, {}, [&](qsizetype step) { return wanted[step]; });
        spread(layer, wanted, places);
    };
    for (int round = 0; round < kSweeps; ++round) {
        const bool mayReorder = round < kSweeps - 2;
        for (qsizetype layer = 1; layer < layers.size(); ++layer)
            sweep(layers[layer], before, mayReorder);
        for (qsizetype layer = layers.size() - 2; layer >= 0; --layer)
            sweep(layers[layer], after, mayReorder);
    }
    const qreal top = places.isEmpty() ? 0 : *std::ranges::min_element(places);
    QHash<QString, QPointF> result;
    for (qsizetype i = 0; i < steps.size(); ++i)
        result.insert(steps[i].id, {static_cast<qreal>(depth[i]) * kColumnStep, (places[i] - top) * kRowStep});
    return result;
}

} // namespace aw::ui
