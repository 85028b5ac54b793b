// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a step type is: its words, its ports and the JSON Schema of its configuration.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aw::core
{

struct StepDescriptor {
    QString type;             // "loading"
    QString title;            // "Load"
    QString category;         // "Input", "Columns", "Rows", "Quality", "Output", …
    QString description;      // one sentence
    QStringList inputPorts;   // empty for a source
    QStringList outputPorts;  // "main" first
    QJsonObject configSchema; // JSON Schema draft 7 with title, description, default and examples
    // This step wants text columns as the file has them and types them itself, so a reader before it
    // need not prove types first.
    bool prefersRawText = false;
    // The same input and configuration give the same output, so what was computed once may be used again.
    bool repeatable = true;

    bool operator==(const StepDescriptor &) const = default;
};

QJsonObject toJson(const StepDescriptor &descriptor);

} // namespace aw::core
