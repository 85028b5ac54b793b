// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/step_types.h"

#include <limits>

namespace aw::ui
{

StepTypes::StepTypes(QList<core::StepDescriptor> descriptors)
    : m_descriptors(std::move(descriptors))
{
    for (qsizetype i = 0; i < m_descriptors.size(); ++i)
        m_byType.insert(m_descriptors[i].type, i);
}

const core::StepDescriptor *StepTypes::find(const QString &type) const
{
    const auto found = m_byType.find(type);
    return found == m_byType.end() ? nullptr : &m_descriptors[*found];
}

bool StepTypes::isSource(const QString &type) const
{
    const core::StepDescriptor *descriptor = find(type);
    return descriptor && descriptor->inputPorts.isEmpty();
}

QString StepTypes::titleOf(const core::Step &step) const
{
    if (!step.name.isEmpty())
        return step.name;
    const core::StepDescriptor *descriptor = find(step.type);
    return descriptor ? descriptor->title : step.type;
}

qsizetype StepTypes::mostInputs(const QString &type) const
{
    const core::StepDescriptor *descriptor = find(type);
    if (!descriptor || (descriptor->repeatsLastInput && !descriptor->inputPorts.isEmpty()))
        return std::numeric_limits<qsizetype>::max();
    return descriptor->inputPorts.size();
}

} // namespace aw::ui
