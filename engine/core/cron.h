// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times that come again, written as cron does, in the hours of a time zone.
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <bitset>

namespace aw::core
{

// "minute hour day month weekday", or six fields with the second in front; *, lists, ranges, steps, names of months and
// weekdays (0 and 7 are Sunday), and @hourly, @daily, @weekly, @monthly, @yearly. When day and weekday are both given,
// either is enough.
//
// When clocks change: with a fixed hour, a time that is left out fires once, at the moment the clocks go forward, and
// one that comes twice fires the first time. With an hour that begins with * it is an interval, which follows real
// time: nothing is made up for, and both of the doubled hours fire.
//
// A value; any thread.
class CronExpression
{
public:
    // InvalidArgument, naming the field; also for dates that never come, such as 30 February.
    static Result<CronExpression> parse(const QString &text);

    // The first time after the given one, UTC, on a full second. Invalid when there is none within 12 years.
    QDateTime next(const QDateTime &after, const QTimeZone &zone) const;
    QList<QDateTime> next(int count, const QDateTime &after, const QTimeZone &zone) const;

private:
    bool matchesDate(const QDate &date) const;
    bool matchesTime(const QTime &time) const;
    bool matchesWithin(const QDateTime &localFrom, qint64 seconds) const;

    std::bitset<60> m_seconds;
    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;    // 1..31
    std::bitset<13> m_months;  // 1..12
    std::bitset<8> m_weekdays; // 1..7, Monday is 1
    bool m_anyDay = false;     // the field begins with *
    bool m_anyWeekday = false; // the field begins with *
    bool m_isInterval = false; // the hour begins with *
};

// A zone by its IANA name, e.g. "Europe/Berlin" or "UTC". InvalidArgument, with the nearest name as a hint.
Result<QTimeZone> timeZoneFromName(const QString &name);

} // namespace aw::core
