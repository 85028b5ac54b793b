// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/step_types.h"

#include <limits>

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::ui
{

QString stepWords(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Steps", text.toUtf8().constData());
}

namespace
{

QJsonObject translated(QJsonObject schema);

QJsonArray translated(QJsonArray alternatives)
{
    for (auto each = alternatives.begin(); each != alternatives.end(); ++each)
        if (each->isObject())
            *each = translated(each->toObject());
    return alternatives;
}

// Its titles, descriptions and units in the language of the desktop, at any depth.
QJsonObject translated(QJsonObject schema)
{
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (it->isObject() && it.key() != "default"_L1)
            *it = translated(it->toObject());
        else if (it->isArray() && (it.key() == "anyOf"_L1 || it.key() == "oneOf"_L1))
            *it = translated(it->toArray());
        else if (it->isString() && (it.key() == "title"_L1 || it.key() == "description"_L1 || it.key() == "x-unit"_L1))
            *it = stepWords(it->toString());
    }
    return schema;
}

} // namespace

StepTypes::StepTypes(QList<core::StepDescriptor> descriptors)
    : m_descriptors(std::move(descriptors))
{
    for (qsizetype i = 0; i < m_descriptors.size(); ++i) {
        core::StepDescriptor &descriptor = m_descriptors[i];
        descriptor.title = stepWords(descriptor.title);
        descriptor.description = stepWords(descriptor.description);
        descriptor.help = stepWords(descriptor.help);
        descriptor.configSchema = translated(descriptor.configSchema);
        m_byType.insert(descriptor.type, i);
    }
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
