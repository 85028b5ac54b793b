// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/step_graph.h"

#include <algorithm>
#include <functional>
#include <queue>

using namespace Qt::StringLiterals;

namespace aw::ui
{

StepGraph::StepGraph(const QList<core::Step> &steps)
    : m_inputs(steps.size())
    , m_readers(steps.size())
{
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_byId.insert(steps[i].id, i);
    for (qsizetype i = 0; i < steps.size(); ++i)
        for (qsizetype k = 0; k < steps[i].inputs.size(); ++k) {
            const Input input = resolve(steps[i].inputs[k]);
            m_inputs[i].append(input);
            if (input.step >= 0)
                m_readers[input.step].append({i, k, input.port});
        }
}

// An id may hold a colon itself, so the whole text is tried as an id first.
StepGraph::Input StepGraph::resolve(const QString &text) const
{
    if (text.isEmpty())
        return {};
    if (const qsizetype whole = indexOf(text); whole >= 0)
        return {whole, u"main"_s};
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return {};
    return {indexOf(text.left(colon)), text.sliced(colon + 1)};
}

bool StepGraph::isConnected(qsizetype step) const
{
    return std::ranges::any_of(m_inputs[step], [](const Input &input) { return input.step >= 0; });
}

QList<bool> StepGraph::downstream(qsizetype step) const
{
    QList<bool> after(m_inputs.size(), false);
    QList<qsizetype> open{step};
    after[step] = true;
    while (!open.isEmpty())
        for (const Reader &reader : m_readers[open.takeLast()])
            if (!after[reader.step]) {
                after[reader.step] = true;
                open.append(reader.step);
            }
    return after;
}

QString referenceTo(const QString &stepId, const QString &port)
{
    return port.isEmpty() || port == "main"_L1 ? stepId : stepId + u':' + port;
}

QList<core::Step> withExplicitInputs(QList<core::Step> steps, const StepTypes &types)
{
    for (qsizetype i = 1; i < steps.size(); ++i)
        if (steps[i].inputs.isEmpty() && !types.isSource(steps[i].type))
            steps[i].inputs = {steps[i - 1].id};
    return steps;
}

QList<core::Step> inOrder(const QList<core::Step> &steps, const StepTypes &types)
{
    QList<core::Step> list = steps;
    const auto isSource = [&](const core::Step &step) { return types.isSource(step.type); };
    if (std::ranges::none_of(list, isSource)) {
        const auto first = std::ranges::find_if(list, [](const core::Step &step) {
            return std::ranges::all_of(step.inputs, [](const QString &input) { return input.isEmpty(); });
        });
        if (first != list.end())
            std::rotate(list.begin(), first, first + 1);
    }
    const StepGraph graph(list);
    QList<qsizetype> waitsFor(list.size(), 0);
    std::priority_queue<qsizetype, std::vector<qsizetype>, std::greater<>> ready;
    for (qsizetype i = 0; i < list.size(); ++i) {
        waitsFor[i] = std::ranges::count_if(graph.inputs(i), [](const auto &input) { return input.step >= 0; });
        if (waitsFor[i] == 0)
            ready.push(i);
    }
    QList<core::Step> ordered;
    while (!ready.empty()) {
        const qsizetype at = ready.top();
        ready.pop();
        ordered.append(list[at]);
        for (const StepGraph::Reader &reader : graph.readers(at))
            if (--waitsFor[reader.step] == 0)
                ready.push(reader.step);
    }
    return ordered.size() == list.size() ? ordered : steps; // steps that wait for each other have no order
}

QStringList withoutHoles(QStringList inputs, const QString &type, const StepTypes &types)
{
    const core::StepDescriptor *descriptor = types.find(type);
    if (descriptor && descriptor->repeatsLastInput)
        for (qsizetype k = inputs.size() - 1; k >= std::max<qsizetype>(0, descriptor->inputPorts.size() - 1); --k)
            if (inputs[k].isEmpty())
                inputs.removeAt(k);
    while (!inputs.isEmpty() && inputs.last().isEmpty())
        inputs.removeLast();
    return inputs;
}

} // namespace aw::ui
