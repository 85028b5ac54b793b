// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workflow as people write it: a named list of steps, in the words of the wire contract.
#pragma once

#include "engine/core/error.h"
#include "engine/core/retry_policy.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::core
{

struct Step {
    QString id;   // unique in its workflow; made from the position ("step1", …) when not given
    QString type; // a type of the step catalogue
    QString name; // shown to people; empty: the type's title
    QJsonObject config;
    bool requireApproval = false;
    QStringList inputs; // "step id" or "step id:port"; empty: the step before, or the job's input for the first
    std::optional<RetryPolicy> retry{}; // null: that of the workflow
    double timeoutS = 0;                // seconds it may take; 0: what the workflow says
    double softTimeoutS = 0;            // from here on it is said in the log that it takes long; 0: never
    bool cache = true;                  // false: what other jobs have computed is not reused
    // Left out of runs: those who read its "main" read its first input instead. Not allowed for a source.
    bool disabled = false;
    QString note{}; // of people, for people

    bool operator==(const Step &) const = default;
};

// What whoever starts a workflow may choose. In the texts of a config "{{name}}" stands for its value; a text that is
// nothing but "{{name}}" becomes the value itself, with its type.
struct Parameter {
    enum class Type : quint8 { Text, Number, Integer, Boolean, Date };
    QString name; // a letter, then letters, digits and "_"; unique in its workflow
    Type type = Type::Text;
    QString title;                          // shown to people; empty: the name
    QString description;                    // null when not set
    QJsonValue fallback = QJsonValue::Null; // "default" on the wire; null: has to be given
    QJsonArray choices;                     // the only values allowed; empty: any

    bool operator==(const Parameter &) const = default;
};

struct Workflow {
    QString id;
    QString name;        // 1..200 characters
    QString description; // null when not set
    QList<Step> steps;   // at least one
    QJsonObject globalConfig;
    QList<Parameter> parameters;
    // How it is drawn, the builder's business: {"nodes": {step id: {"x", "y"}}, "frames": [{"id", "title", "x", "y",
    // "width", "height"}], "notes": [{"id", "text", "x", "y", "width", "height"}]}. Pixels at 100 %.
    QJsonObject layout;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 version = 1; // grows with every change

    bool operator==(const Workflow &) const = default;
};

QString typeName(Parameter::Type type); // "text", …
bool fitsType(const QJsonValue &value, Parameter::Type type);
QJsonObject toJson(const Step &step);
QJsonObject toJson(const Parameter &parameter);
QJsonObject toJson(const Workflow &workflow);

// Reads what a user or client wrote: name, description, steps, global_config, parameters, layout. Ids and times are
// optional.
// SchemaMismatch with every problem and its place. Whether types and configs exist is the catalogue's question.
Result<Workflow> workflowFromJson(const QJsonObject &object);
Result<QList<Parameter>> parametersFromJson(const QJsonArray &array,
                                            const QString &location = QStringLiteral("parameters"));
Result<QList<Step>> stepsFromJson(const QJsonArray &array, const QString &location = QStringLiteral("steps"));

} // namespace aw::core
