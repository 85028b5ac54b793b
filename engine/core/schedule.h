// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workflow that is started by itself: at certain times, when a file arrives, or when another program asks for it.
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace aw::core
{

// At the times of a cron expression (core/cron.h).
struct CronTrigger {
    // What happens to times that went by while nobody could start anything: they are left out, made up for by one job,
    // or by one job each.
    enum class CatchUp : quint8 { Skip, RunOnce, RunAll };
    QString cron;
    QString timeZone = QStringLiteral("UTC"); // an IANA name
    CatchUp catchUp = CatchUp::RunOnce;

    bool operator==(const CronTrigger &) const = default;
};

// For each new or changed file of a folder, once it has stayed the same for a while. The job reads a copy of it.
struct FileTrigger {
    QString folder;                        // absolute
    QString pattern = QStringLiteral("*"); // of file names, with * ? [ ]; hidden files only when it begins with a dot
    double stableS = 5;                    // seconds
    bool existing = false;                 // also for the files that are there when the schedule is made

    bool operator==(const FileTrigger &) const = default;
};

// When somebody shows the token, which is told once and kept as a hash only.
struct WebhookTrigger {
    bool operator==(const WebhookTrigger &) const = default;
};

using Trigger = std::variant<CronTrigger, FileTrigger, WebhookTrigger>;

struct Schedule {
    QString id;
    QString name; // 1..200 characters
    QString workflowId;
    QString inputDataId; // what the jobs read; empty: nothing, or the file that arrived
    QJsonObject parameters;
    Trigger trigger;
    bool paused = false;
    qint64 version = 1; // grows with every change a person makes
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime lastRunAt; // when it last started a job
    QString lastJobId;
    QString lastProblem;            // why it last did not; empty when all was well
    QList<QDateTime> nextFireTimes; // of a cron trigger that is not paused: the next five, as seen when it was read

    bool operator==(const Schedule &) const = default;
};

QJsonObject toJson(const Trigger &trigger);
// {"type":"cron","cron","time_zone","catch_up":"skip"|"run_once"|"run_all"}, {"type":"file","folder","pattern",
// "stable_s","existing"} or {"type":"webhook"}.
Result<Trigger> triggerFromJson(const QJsonObject &object, const QString &location = QStringLiteral("trigger"));

// The wire form: id, name, workflow_id, input_data_id|null, parameters|null, trigger, paused, version, created_at,
// updated_at, last_run_at|null, last_job_id|null, last_problem|null, next_fire_times:[…].
QJsonObject toJson(const Schedule &schedule);
// Reads what a person or client wrote, and the whole wire form; only name, workflow_id and trigger must be there.
// SchemaMismatch with every problem and its place; expressions, zones, folders and patterns are checked for their form.
Result<Schedule> scheduleFromJson(const QJsonObject &object);

// One time at which a schedule should have started a job, and what came of it.
struct ScheduleRun {
    enum class Outcome : quint8 {
        Started,
        Missed, // "did not run": the time went by, and the catch-up policy makes up for it with another job or none
        Failed, // "did not run": the job could not be made
    };
    qint64 sequence = 0; // grows; 0: not stored yet
    QString scheduleId;
    QString key;     // what it was for: a time, a file as it was, a call; each is used once
    QDateTime dueAt; // UTC
    QDateTime at;    // when it was dealt with
    Outcome outcome = Outcome::Started;
    QString jobId;    // of a started one
    QString problem;  // of the others: a sentence
    qint64 count = 1; // of missed ones that follow each other: how many

    bool operator==(const ScheduleRun &) const = default;
};

QString outcomeName(ScheduleRun::Outcome outcome); // "started", "missed", "failed"
std::optional<ScheduleRun::Outcome> outcomeFromName(const QString &name);
// schedule_id, due_at, at, outcome, job_id|null, problem|null, count
QJsonObject toJson(const ScheduleRun &run);

} // namespace aw::core

Q_DECLARE_METATYPE(aw::core::Schedule)
Q_DECLARE_METATYPE(aw::core::ScheduleRun)
