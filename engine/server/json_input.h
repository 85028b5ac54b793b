// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what clients send: JSON within limits, and values that fit a schema.
#pragma once

#include "engine/server/problem.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace aw::server
{

constexpr int kDeepestJson = 64;

struct JsonText {
    QJsonValue value;
    bool tooDeep = false;
    std::optional<InputProblem> problem; // not JSON, not UTF-8, or a key twice in one object
};

JsonText readJson(const QByteArray &text);

// Checks a value against the part of JSON Schema that bodies and parameters use: type, enum, properties, required,
// items, $ref into components, the limits of texts, numbers and lists, pattern. Every problem at once.
QList<InputProblem> checkInput(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &components,
                               const QJsonArray &location);

} // namespace aw::server
