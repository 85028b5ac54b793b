// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, in the order it happened: the values that travel from the engine to every door.
#pragma once

#include "engine/core/job.h"

#include <QDateTime>
#include <QString>

namespace aw::core
{

// A state change of a job, stored with the change itself in one transaction.
struct Event {
    qint64 sequence = 0; // grows by one with every stored event
    QString jobId;
    QString type; // "job.created", "job.queued", "job.running", "step.completed", "job.completed", …
    JobState state = JobState::Created;
    QString detail; // JSON text, small
    QDateTime at;

    bool operator==(const Event &) const = default;
};

// How far a running job is. Never stored; may be merged; never follows the end.
struct Progress {
    QString jobId;
    QString stepId;
    double step = 0; // 0..100
    double job = 0;  // 0..100
    QString note;    // "Reading", "Writing", …

    bool operator==(const Progress &) const = default;
};

enum class LogLevel : quint8 { Debug, Info, Warning, Error };

struct LogLine {
    QDateTime at;
    LogLevel level = LogLevel::Info;
    QString stepId;
    QString text;

    bool operator==(const LogLine &) const = default;
};

QString levelName(LogLevel level);

} // namespace aw::core

Q_DECLARE_METATYPE(aw::core::Event)
Q_DECLARE_METATYPE(aw::core::Progress)
Q_DECLARE_METATYPE(aw::core::LogLine)
