// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/step_descriptor.h"

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
            {u"repeats_last_input"_s, descriptor.repeatsLastInput},
            {u"side_effect"_s, descriptor.sideEffect},
            {u"icon"_s, descriptor.icon},
            {u"help"_s, descriptor.help},
            {u"examples"_s, descriptor.examples},
            {u"config_schema"_s, descriptor.configSchema}};
}

} // namespace aw::core
