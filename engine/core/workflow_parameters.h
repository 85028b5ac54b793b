// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the values somebody chose for the parameters of a workflow into the configs of its steps.
#pragma once

#include "engine/core/workflow.h"

namespace aw::core
{

// In every text of a config "{{name}}" becomes the value; a text that is nothing else becomes the value with its type.
// values: by name; what is not given is the default. Other keys of values are not looked at: clients keep words of
// their own there. InvalidArgument (where = "parameters.NAME") for a value that is missing, of another type or not
// among the choices, and for a "{{name}}" that no parameter has.
Result<QList<Step>> withParameters(QList<Step> steps, const QList<Parameter> &parameters, const QJsonObject &values);

// A value for each parameter that has no default, so that a workflow can be checked before anybody has chosen.
QJsonObject exampleValues(const QList<Parameter> &parameters);

} // namespace aw::core
