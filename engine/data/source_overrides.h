// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user says about a file, as JSON: the keys of a loading step's configuration, of stored data, of flags.
#pragma once

#include "engine/data/source.h"

#include <QJsonObject>

namespace aw::data
{

// Only what is set.
QJsonObject toJson(const SourceOverrides &overrides);
// Other keys, and values of other types, are passed over: who gives them has checked them against a schema.
SourceOverrides overridesFromJson(const QJsonObject &object);

} // namespace aw::data
