// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rhythms people choose from, and the cron expressions they stand for.
#pragma once

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace aw::ui
{

// The values an expression names, in order. All of them: the field says nothing.
struct CronFields {
    QList<int> minutes;
    QList<int> hours;
    QList<int> days;     // 1..31
    QList<int> months;   // 1..12
    QList<int> weekdays; // 1..7, Monday is 1

    bool isEveryHour() const { return hours.size() == 24; }
    bool isAnyDay() const { return days.size() == 31; }
    bool isAnyMonth() const { return months.size() == 12; }
    bool isAnyWeekday() const { return weekdays.size() == 7; }
    bool isAnyDate() const { return isAnyDay() && isAnyMonth() && isAnyWeekday(); }
    // Of a rhythm that begins anew every hour; 0: the minutes are no such rhythm.
    int minuteStep() const;
    int hourStep() const; // likewise, every day
};

// Nothing for what is no expression, and for one with seconds.
std::optional<CronFields> cronFields(const QString &cron);

struct TimesPattern {
    enum class Kind : quint8 { Minutes, Hourly, Daily, Weekdays, Weekly, Monthly, Custom };
    Kind kind = Kind::Daily;
    int every = 15; // minutes, a divisor of 60
    int minute = 0; // of every hour
    QTime time{9, 0};
    QList<int> weekdays{1}; // in order, 1 is Monday; never empty
    int day = 1;            // of the month

    bool operator==(const TimesPattern &) const = default;
};

// What the expression does not tell is as it was before. Custom: none of the other kinds.
TimesPattern patternOf(const QString &cron, TimesPattern before = {});
// Empty for Custom.
QString cronOf(const TimesPattern &pattern);

} // namespace aw::ui
