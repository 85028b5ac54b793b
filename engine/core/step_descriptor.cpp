// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/step_descriptor.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::core
{

QJsonObject toJson(const StepDescriptor &descriptor)
{
    return {{u"type"_s, descriptor.type},
            {u"title"_s, descriptor.title},
            {u"category"_s, descriptor.category},
            {u"description"_s, descriptor.description},
            {u"input_ports"_s, QJsonArray::fromStringList(descriptor.inputPorts)},
            {u"output_ports"_s, QJsonArray::fromStringList(descriptor.outputPorts)},
            {u"config_schema"_s, descriptor.configSchema}};
}

} // namespace aw::core
