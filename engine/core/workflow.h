// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workflow as people write it: a named list of steps, in the words of the wire contract.
#pragma once

#include "engine/core/error.h"
#include "engine/core/retry_policy.h"

#include <QDateTime>
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

    bool operator==(const Step &) const = default;
};

struct Workflow {
    QString id;
    QString name;        // 1..200 characters
    QString description; // null when not set
    QList<Step> steps;   // at least one
    QJsonObject globalConfig;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 version = 1; // grows with every change

    bool operator==(const Workflow &) const = default;
};

QJsonObject toJson(const Step &step);
QJsonObject toJson(const Workflow &workflow);

// Reads what a user or client wrote: name, description, steps, global_config. Ids and times are optional.
// SchemaMismatch with every problem and its place. Whether types and configs exist is the catalogue's question.
Result<Workflow> workflowFromJson(const QJsonObject &object);
Result<QList<Step>> stepsFromJson(const QJsonArray &array, const QString &location = QStringLiteral("steps"));

} // namespace aw::core
