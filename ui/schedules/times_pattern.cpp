// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/times_pattern.h"

#include "engine/core/cron.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

const QStringList &weekdayNames() // of cron, which begins on Sunday
{
    static const QStringList kNames{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    return kNames;
}

int valueOf(const QString &text, int lowest, const QStringList &names)
{
    const auto name = names.indexOf(text.toLower());
    return name < 0 ? text.toInt() : lowest + static_cast<int>(name);
}

// Of a field that is known to be good.
QList<int> valuesOf(const QString &text, int lowest, int highest, const QStringList &names = {})
{
    QList<int> values;
    for (const QString &part : text.split(u',')) {
        const QString range = part.section(u'/', 0, 0);
        const int step = part.contains(u'/') ? part.section(u'/', 1).toInt() : 1;
        int from = lowest;
        int to = highest;
        if (range != "*"_L1) {
            from = valueOf(range.section(u'-', 0, 0), lowest, names);
            if (range.contains(u'-'))
                to = valueOf(range.section(u'-', 1), lowest, names);
            else if (!part.contains(u'/'))
                to = from;
            if (to == 0 && from > 0) // sat-sun
                to = 7;
        }
        for (int value = from; value <= to; value += step)
            values.append(value);
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

QString spelled(const QString &text)
{
    const QString word = text.toLower();
    if (word == "@hourly"_L1)
        return u"0 * * * *"_s;
    if (word == "@daily"_L1 || word == "@midnight"_L1)
        return u"0 0 * * *"_s;
    if (word == "@weekly"_L1)
        return u"0 0 * * 0"_s;
    if (word == "@monthly"_L1)
        return u"0 0 1 * *"_s;
    if (word == "@yearly"_L1 || word == "@annually"_L1)
        return u"0 0 1 1 *"_s;
    return text;
}

int stepOf(const QList<int> &values, int all)
{
    const auto count = static_cast<int>(values.size());
    if (count < 2 || all % count != 0)
        return 0;
    const int step = all / count;
    for (int i = 0; i < count; ++i)
        if (values[i] != i * step)
            return 0;
    return step;
}

} // namespace

int CronFields::minuteStep() const
{
    return stepOf(minutes, 60);
}

int CronFields::hourStep() const
{
    return stepOf(hours, 24);
}

std::optional<CronFields> cronFields(const QString &cron)
{
    static const QStringList kMonths{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                     u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    if (!core::CronExpression::parse(cron))
        return std::nullopt;
    QStringList parts = spelled(cron.simplified()).split(u' ');
    if (parts.size() == 6) {
        if (valuesOf(parts.first(), 0, 59) != QList<int>{0})
            return std::nullopt;
        parts.removeFirst();
    }
    CronFields fields{valuesOf(parts[0], 0, 59),
                      valuesOf(parts[1], 0, 23),
                      valuesOf(parts[2], 1, 31),
                      valuesOf(parts[3], 1, 12, kMonths),
                      {}};
    // Sunday is 0 and 7 for cron.
    for (int day = 1; day <= 7; ++day)
        if (const QList<int> named = valuesOf(parts[4], 0, 7, weekdayNames());
            named.contains(day) || (day == 7 && named.contains(0)))
            fields.weekdays.append(day);
    return fields;
}

TimesPattern patternOf(const QString &cron, TimesPattern before)
{
    using Kind = TimesPattern::Kind;
    TimesPattern pattern = std::move(before);
    pattern.kind = Kind::Custom;
    const auto fields = cronFields(cron);
    if (!fields || !fields->isAnyMonth())
        return pattern;
    const bool oneMinute = fields->minutes.size() == 1;
    if (fields->isEveryHour() && fields->isAnyDate()) {
        if (oneMinute) {
            pattern.kind = Kind::Hourly;
            pattern.minute = fields->minutes.first();
        } else if (const int step = fields->minuteStep(); step > 0) {
            pattern.kind = Kind::Minutes;
            pattern.every = step;
        }
        return pattern;
    }
    if (!oneMinute || fields->hours.size() != 1)
        return pattern;
    if (fields->isAnyDate()) {
        pattern.kind = Kind::Daily;
    } else if (fields->isAnyDay()) {
        pattern.kind = fields->weekdays == QList<int>{1, 2, 3, 4, 5} ? Kind::Weekdays : Kind::Weekly;
        pattern.weekdays = fields->weekdays;
    } else if (fields->isAnyWeekday() && fields->days.size() == 1) {
        pattern.kind = Kind::Monthly;
        pattern.day = fields->days.first();
    }
    if (pattern.kind != Kind::Custom)
        pattern.time = QTime(fields->hours.first(), fields->minutes.first());
    return pattern;
}

QString cronOf(const TimesPattern &pattern)
{
    const QString at = u"%1 %2"_s.arg(pattern.time.minute()).arg(pattern.time.hour());
    switch (pattern.kind) {
    case TimesPattern::Kind::Minutes:
        return pattern.every == 1 ? u"* * * * *"_s : u"*/%1 * * * *"_s.arg(pattern.every);
    case TimesPattern::Kind::Hourly:
        return u"%1 * * * *"_s.arg(pattern.minute);
    case TimesPattern::Kind::Daily:
        return at + u" * * *"_s;
    case TimesPattern::Kind::Weekdays:
        return at + u" * * mon-fri"_s;
    case TimesPattern::Kind::Weekly: {
        QStringList names;
        for (const int day : pattern.weekdays)
            names.append(weekdayNames()[day % 7]);
        return at + u" * * "_s + names.join(u',');
    }
    case TimesPattern::Kind::Monthly:
        return u"%1 %2 * *"_s.arg(at).arg(pattern.day);
    case TimesPattern::Kind::Custom:
        break;
    }
    return {};
}

} // namespace aw::ui
