// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large a short text becomes in the engine. It copies some parts of what it reads, and copies of copies outgrow all
// memory before anything can be interrupted.
#pragma once

#include <QJsonValue>
#include <QStringView>

namespace aw::steps
{

// About how many tokens the parser makes of SQL: each WITH is copied where it stands in another, and what a CASE
// compares is copied for each of its WHENs.
double parsedSize(QStringView sql);
constexpr double kLargestParsed = 1e6; // half a second, 100 MB

// About how many expressions the binder makes of what the parser made: it puts some arguments in several places.
double boundSize(const QJsonValue &parsed);

} // namespace aw::steps
