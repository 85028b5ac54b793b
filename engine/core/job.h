// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A job: one run of a list of steps, and what is known about it at one moment.
#pragma once

#include "engine/core/error.h"
#include "engine/core/ledger.h"
#include "engine/core/workflow.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace aw::core
{

enum class JobState : quint8 { Created, Scheduled, Queued, Running, AwaitingApproval, Completed, Failed, Cancelled };

// The store's word ("awaiting_approval"), and the wire's: Created and Scheduled are "queued" outside.
QString stateName(JobState state);
QString wireStatus(JobState state);
std::optional<JobState> stateFromName(const QString &name);
bool isTerminal(JobState state);

struct StepRun {
    enum class Status : quint8 { Pending, Running, Completed, Failed, Cancelled, Skipped };
    QString stepId;
    QString type;
    Status status = Status::Pending;
    double progress = 0; // 0..100
    qint64 rowsIn = -1;  // -1: not known yet
    qint64 rowsOut = -1;
    std::optional<Ledger> ledger;
    int attempts = 0;
    QDateTime startedAt;
    QDateTime completedAt;

    bool operator==(const StepRun &) const = default;
};

QString statusName(StepRun::Status status);
std::optional<StepRun::Status> stepStatusFromName(const QString &name);

struct Job {
    QString id;
    QString workflowId; // null for steps given with the job
    QList<Step> steps;  // as they were when the job was made
    QJsonObject globalConfig;
    QJsonObject parameters;
    QString inputDataId;
    QString resultDataId;
    JobState state = JobState::Created;
    std::optional<Error> failure; // why it failed
    double progress = 0;          // 0..100
    QJsonObject metadata;         // of the result: validation_result, ledger, trace, columns …
    QList<StepRun> stepRuns;
    int attempt = 1;
    qint64 fence = 0; // grows with every state change; a stale writer loses
    bool cancelRequested = false;
    QString parentId;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime completedAt;

    bool operator==(const Job &) const = default;
};

QJsonObject toJson(const StepRun &run);
Result<StepRun> stepRunFromJson(const QJsonObject &object);
// The wire form of api.md, without logs.
QJsonObject toJson(const Job &job);

} // namespace aw::core
