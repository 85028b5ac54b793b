// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a step type is: its words, its ports and the JSON Schema of its configuration.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aw::core
{

struct StepDescriptor {
    QString type;            // "loading"
    QString title;           // "Load"
    QString category;        // "Input", "Columns", "Rows", "Quality", "Output", …
    QString description;     // one sentence
    QStringList inputPorts;  // empty for a source; all have to be connected
    QStringList outputPorts; // "main" first
    // JSON Schema draft 7 with title, description, default and examples. Beyond it, for forms: "x-order" (names of
    // properties in the order to show them), "x-advanced": true (folded away), "format": "column" (a column of the
    // input port "x-port", the first when absent; on an array: columns), "expression" (SQL over the input's columns;
    // "x-result": "boolean" for conditions), "sql", "type" (an engine type), "data" (the id of stored data), "file",
    // "multiline", "regex"; "x-unit" (shown behind a number).
    QJsonObject configSchema;
    // This step wants text columns as the file has them and types them itself, so a reader before it
    // need not prove types first.
    bool prefersRawText = false;
    // The same input and configuration give the same output, so what was computed once may be used again.
    bool repeatable = true;
    // It does something beyond its output, such as writing a file: what was computed before never stands for it, and a
    // preview does not do it.
    bool sideEffect = false;
    // Any number of further inputs may follow, each like the last port.
    bool repeatsLastInput = false;
    QString icon{}; // of resources/icons, without ending; empty: that of the category
    QString help{}; // what it does in a few sentences of Markdown, for its help page
    // [{"title", "config", "input": [[…]], "further_inputs": [[[…]]], "output": [[…]]}], rows with the names first; of
    // steps that read them also "files": {name: text} and "workflows": {name: {"name", "steps", …}}
    QJsonArray examples{};

    bool operator==(const StepDescriptor &) const = default;
};

QJsonObject toJson(const StepDescriptor &descriptor);

} // namespace aw::core
