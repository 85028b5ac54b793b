// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the #includes of the source tree to the dependency table of the house.
#pragma once

#include <QString>
#include <QStringList>

namespace aw::arrows
{

// The part of the house a file belongs to: "engine/data", "ui/builder", "app"; empty for files outside the house.
QString roomOf(const QString &relativePath);

// Empty when the file may include what it includes; else one sentence per forbidden line, with its line number.
QStringList forbiddenIncludes(const QString &relativePath, const QString &text);

} // namespace aw::arrows
