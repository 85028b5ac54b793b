// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that stands in the source as text: the schemas and examples of step types.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

namespace aw::steps
{

// The text is UTF-8. One that does not parse is an error in the program.
QJsonObject stepObject(QLatin1StringView text);
QJsonArray stepArray(QLatin1StringView text);

} // namespace aw::steps
