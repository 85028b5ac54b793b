// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a schedule starts its workflow, and what came of it, in plain words.
#pragma once

#include "engine/core/job.h"
#include "engine/core/schedule.h"
#include "ui/widgets/job_looks.h"

namespace aw::ui
{

// "Every day at 09:00"; for what has no such sentence, the expression itself. Empty for what is no expression.
QString cronWords(const QString &cron);
// The same with its zone where that is not the one of this machine; also for files and calls.
QString triggerWords(const core::Trigger &trigger);
QString catchUpTitle(core::CronTrigger::CatchUp policy);
QString catchUpWords(core::CronTrigger::CatchUp policy); // what it does
// A time to come, in the local zone: "tomorrow, 09:00".
QString comingText(const QDateTime &at);
// The exact one, also by the clocks of another zone.
QString exactText(const QDateTime &at, const QString &timeZone);
QString localTimeZone(); // a name that schedules take
// job: the one it started; null: not known.
Look lookOfRun(const core::ScheduleRun &run, const core::Job *job);

} // namespace aw::ui
