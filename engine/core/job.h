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
#include <QMap>
#include <QString>

#include <optional>

namespace aw::core
{

// Which part of its steps a job runs.
struct RunRange {
    enum class Kind : quint8 {
        All,
        To,   // one step and what it needs; its output is the result
        From, // one step and what follows anew, the rest as it was computed before
        Only, // one step anew over what was computed before; its output is the result
    };
    Kind kind = Kind::All;
    QString stepId;

    bool operator==(const RunRange &) const = default;
};

// What was chosen for one job, beside its steps.
struct RunChoices {
    static constexpr int kHighestPriority = 100; // and the lowest is its negative

    RunRange range;
    bool cache = true; // reuse what other jobs have computed
    int priority = 0;  // higher ones begin earlier; waiting makes up for it
    // By step: output of attempts up to this one was sent back and is not used again.
    QMap<QString, int> refused;

    bool operator==(const RunChoices &) const = default;
};

QJsonObject toJson(const RunChoices &choices);
Result<RunChoices> runChoicesFromJson(const QJsonObject &object);

// Why a job that was started does not run.
struct Wait {
    QString reason; // "delay", "retry", "disk"; outside also "approval"
    QDateTime until;
    qint64 delayMs = 0; // how long from the moment it began to wait: no change of the clock makes it longer

    bool operator==(const Wait &) const = default;
};

// A question to a person: may this output go on?
struct Approval {
    enum class Decision : quint8 { Waiting, Approved, Rejected, PushedBack, Expired, Withdrawn };
    QString id;
    QString jobId;
    QString stepId;
    int attempt = 1;
    QString contentHash; // SHA-256 of the output, as a file
    qint64 rowsBefore = -1;
    qint64 rowsAfter = -1;
    QJsonObject ledger;
    QJsonObject validation; // empty when nothing was validated
    QDateTime requestedAt;
    QDateTime expiresAt;
    Decision decision = Decision::Waiting;
    QString comment;
    QString backTo; // the step it was pushed back to
    QDateTime decidedAt;

    bool operator==(const Approval &) const = default;
};

QString decisionName(Approval::Decision decision);
QJsonObject toJson(const Approval &approval);
Result<Approval> approvalFromJson(const QJsonObject &object);

enum class JobState : quint8 { Created, Scheduled, Queued, Running, AwaitingApproval, Completed, Failed, Cancelled };

// The store's word ("awaiting_approval"), and the wire's: Created and Scheduled are "queued" outside.
QString stateName(JobState state);
QString wireStatus(JobState state);
std::optional<JobState> stateFromName(const QString &name);
// The states that are this one on the wire; none when there is no such word.
QList<JobState> statesOf(const QString &wireStatus);
bool isTerminal(JobState state);

struct StepRun {
    enum class Status : quint8 { Pending, Running, Completed, Failed, Cancelled, Skipped, Cached };
    QString stepId;
    QString type;
    Status status = Status::Pending;
    double progress = 0; // 0..100
    qint64 rowsIn = -1;  // -1: not known yet
    qint64 rowsOut = -1;
    std::optional<Ledger> ledger;
    int attempts = 0; // those that count: not the ones a closing program or a full disk ended
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
    QString parentId; // the job this one repeats
    RunChoices choices;
    std::optional<Wait> wait;         // of a scheduled one
    std::optional<Approval> approval; // the one it waits for
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime completedAt;

    bool operator==(const Job &) const = default;
};

QJsonObject toJson(const StepRun &run);
Result<StepRun> stepRunFromJson(const QJsonObject &object);
// The wire form of api.md, without logs.
QJsonObject toJson(const Job &job);
// What a client can know of a job from its wire form; steps, global_config and parameters are not in it.
Result<Job> jobFromJson(const QJsonObject &object);

} // namespace aw::core
