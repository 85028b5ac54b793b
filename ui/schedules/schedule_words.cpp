// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedule_words.h"

#include "engine/core/cron.h"
#include "ui/schedules/times_pattern.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qsizetype kMostNamed = 6; // times and days in one sentence

class ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)
};

QString timeWords(int hour, int minute)
{
    return QLocale().toString(QTime(hour, minute), QLocale::ShortFormat);
}

// "9:00 and 17:00"; empty when there are too many.
QString timesWords(const CronFields &fields)
{
    if (fields.minutes.size() * fields.hours.size() > kMostNamed)
        return {};
    QStringList times;
    for (const int hour : fields.hours)
        for (const int minute : fields.minutes)
            times.append(timeWords(hour, minute));
    return QLocale().createSeparatedList(times);
}

QString weekdayWords(const QList<int> &weekdays)
{
    QStringList names;
    for (const int day : weekdays)
        names.append(QLocale().standaloneDayName(day));
    return QLocale().createSeparatedList(names);
}

bool isWorkingWeek(const CronFields &fields)
{
    return fields.isAnyDay() && fields.isAnyMonth() && fields.weekdays == QList<int>{1, 2, 3, 4, 5};
}

bool hasGaps(const QList<int> &hours)
{
    return hours.last() - hours.first() + 1 != hours.size();
}

// Rhythms within a day.
QString rhythmWords(const CronFields &fields)
{
    const bool anyDate = fields.isAnyDate();
    const int step = fields.minuteStep();
    const bool isExact = fields.minutes.size() == 1;
    const QString minute = isExact ? QString::number(fields.minutes.first()) : QString();
    if (fields.isEveryHour() && anyDate) {
        if (step == 1)
            return ScheduleWords::tr("Every minute");
        if (step > 1)
            return ScheduleWords::tr("Every %n minutes", nullptr, step);
        if (isExact && fields.minutes.first() == 0)
            return ScheduleWords::tr("Every hour, on the hour");
        if (isExact)
            return ScheduleWords::tr("Every hour, at minute %1").arg(minute);
    }
    if (isExact && fields.hourStep() > 1 && fields.hours.size() > 2 && anyDate)
        return ScheduleWords::tr("Every %n hours, at minute %1", nullptr, fields.hourStep()).arg(minute);
    if (step <= 1 || hasGaps(fields.hours) || !(anyDate || isWorkingWeek(fields)))
        return {};
    const QString from = timeWords(fields.hours.first(), 0);
    const QString to = timeWords(fields.hours.last(), fields.minutes.last());
    return anyDate ? ScheduleWords::tr("Every %n minutes from %1 to %2", nullptr, step).arg(from, to)
                   : ScheduleWords::tr("Monday to Friday, every %n minutes from %1 to %2", nullptr, step).arg(from, to);
}

// Times of certain days.
QString dayWords(const CronFields &fields)
{
    const QString times = timesWords(fields);
    if (times.isEmpty())
        return {};
    if (fields.isAnyDate())
        return ScheduleWords::tr("Every day at %1").arg(times);
    if (isWorkingWeek(fields))
        return ScheduleWords::tr("Monday to Friday at %1").arg(times);
    if (fields.isAnyDay() && fields.isAnyMonth())
        return ScheduleWords::tr("Every week on %1 at %2").arg(weekdayWords(fields.weekdays), times);
    if (!fields.isAnyWeekday())
        return {};
    if (fields.days.size() == 1 && fields.months.size() == 1) {
        const QDate date(2000, fields.months.first(), fields.days.first()); // a leap year
        //: How a day of the year is written: d is the day, MMMM the name of the month.
        const QString day = QLocale().toString(date, ScheduleWords::tr("d MMMM"));
        return ScheduleWords::tr("Every year on %1 at %2").arg(day, times);
    }
    if (!fields.isAnyMonth() || fields.days.size() > kMostNamed)
        return {};
    if (fields.days.size() == 1)
        return ScheduleWords::tr("Every month on day %1 at %2").arg(fields.days.first()).arg(times);
    QStringList days;
    for (const int day : fields.days)
        days.append(QString::number(day));
    return ScheduleWords::tr("Every month on the days %1 at %2").arg(QLocale().createSeparatedList(days), times);
}

struct TriggerWords {
    QString operator()(const core::CronTrigger &trigger) const
    {
        const QString words = cronWords(trigger.cron);
        return trigger.timeZone == localTimeZone() ? words : ScheduleWords::tr("%1 (%2)").arg(words, trigger.timeZone);
    }
    QString operator()(const core::FileTrigger &trigger) const
    {
        const QString folder = QDir(trigger.folder).dirName();
        return trigger.pattern == "*"_L1 ? ScheduleWords::tr("When a file arrives in %1").arg(folder)
                                         : ScheduleWords::tr("When %1 arrives in %2").arg(trigger.pattern, folder);
    }
    QString operator()(const core::WebhookTrigger &) const { return ScheduleWords::tr("When another program calls"); }
};

} // namespace

QString cronWords(const QString &cron)
{
    const auto fields = cronFields(cron);
    if (!fields)
        return core::CronExpression::parse(cron) ? ScheduleWords::tr("At the times of “%1”").arg(cron.simplified())
                                                 : QString();
    QString words = rhythmWords(*fields);
    if (words.isEmpty())
        words = dayWords(*fields);
    return words.isEmpty() ? ScheduleWords::tr("At the times of “%1”").arg(cron.simplified()) : words;
}

QString triggerWords(const core::Trigger &trigger)
{
    return std::visit(TriggerWords{}, trigger);
}

QString catchUpTitle(core::CronTrigger::CatchUp policy)
{
    switch (policy) {
    case core::CronTrigger::CatchUp::Skip:
        return ScheduleWords::tr("Leave them out");
    case core::CronTrigger::CatchUp::RunOnce:
        return ScheduleWords::tr("Make up for them with one run");
    case core::CronTrigger::CatchUp::RunAll:
        return ScheduleWords::tr("Make up for each of them");
    }
    return {};
}

QString catchUpWords(core::CronTrigger::CatchUp policy)
{
    switch (policy) {
    case core::CronTrigger::CatchUp::Skip:
        return ScheduleWords::tr("Times that pass while nothing is open to start a run are lost; the next one counts.");
    case core::CronTrigger::CatchUp::RunOnce:
        return ScheduleWords::tr("However many times have passed while nothing was open, one run makes up for all.");
    case core::CronTrigger::CatchUp::RunAll:
        return ScheduleWords::tr("Every time that has passed while nothing was open gets a run of its own.");
    }
    return {};
}

QString comingText(const QDateTime &at)
{
    if (!at.isValid())
        return u"–"_s;
    const QDateTime local = at.toLocalTime();
    const QDate today = QDate::currentDate();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return ScheduleWords::tr("today, %1").arg(time);
    if (local.date() == today.addDays(1))
        return ScheduleWords::tr("tomorrow, %1").arg(time);
    return u"%1 %2, %3"_s.arg(QLocale().standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat),
                              QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString exactText(const QDateTime &at, const QString &timeZone)
{
    const QString local = momentText(at);
    if (timeZone.isEmpty() || timeZone == localTimeZone())
        return local;
    const QDateTime there = at.toTimeZone(QTimeZone(timeZone.toUtf8()));
    return local + u'\n' + ScheduleWords::tr("%1 (%2)").arg(QLocale().toString(there, QLocale::LongFormat), timeZone);
}

QString localTimeZone()
{
    static const QString kName = [] {
        const QString name = QString::fromUtf8(QTimeZone::systemTimeZoneId());
        return core::timeZoneFromName(name) && name != "Etc/UTC"_L1 ? name : u"UTC"_s;
    }();
    return kName;
}

Look lookOfRun(const core::ScheduleRun &run, const core::Job *job)
{
    switch (run.outcome) {
    case core::ScheduleRun::Outcome::Started:
        return job ? lookOf(*job) : Look{ScheduleWords::tr("Started"), u"play"_s, Tone::Muted};
    case core::ScheduleRun::Outcome::Missed:
        return {ScheduleWords::tr("Missed"), u"warning"_s, Tone::Warning};
    case core::ScheduleRun::Outcome::Failed:
        return {ScheduleWords::tr("Not started"), u"error"_s, Tone::Danger};
    }
    return {};
}

} // namespace aw::ui
