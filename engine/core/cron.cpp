// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/cron.h"

#include "engine/core/json.h"
#include "engine/core/qt_versions.h"
#include "engine/core/result.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr int kMostYears = 12; // 29 February on a given weekday can be that far away, e.g. around 2100
constexpr qint64 kHourS = 3600;

const QStringList kMonths{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                          u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
const QStringList kWeekdays{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};

struct Field {
    QString name; // for messages
    int lowest;
    int highest;
    QStringList names; // of the values from the lowest on
};

const QList<Field> &fields()
{
    static const QList<Field> kFields{{u"second"_s, 0, 59, {}},     {u"minute"_s, 0, 59, {}},
                                      {u"hour"_s, 0, 23, {}},       {u"day"_s, 1, 31, {}},
                                      {u"month"_s, 1, 12, kMonths}, {u"weekday"_s, 0, 7, kWeekdays}};
    return kFields;
}

std::unexpected<Error> bad(const Field &field, const QString &part, const QString &why)
{
    return fail(ErrorCode::InvalidArgument, u"The %1 “%2” of the cron expression %3"_s.arg(field.name, part, why), {},
                u"Write e.g. “0 9 * * mon-fri”: minute, hour, day, month, weekday."_s);
}

Result<int> readValue(const Field &field, const QString &text)
{
    const auto name = field.names.indexOf(text.toLower());
    if (name >= 0)
        return field.lowest + static_cast<int>(name);
    bool ok = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int value = ok ? text.toInt(&ok) : 0;
    if (!ok)
        return bad(field, text, u"is not a number"_s);
    if (value < field.lowest || value > field.highest)
        return bad(field, text, u"is not between %1 and %2"_s.arg(field.lowest).arg(field.highest));
    return value;
}

// One of the parts between commas: *, a, a-b, each with /step.
template <std::size_t N>
Status readPart(const Field &field, const QString &part, std::bitset<N> &set)
{
    const qsizetype slash = part.indexOf(u'/');
    const QString range = slash < 0 ? part : part.left(slash);
    int step = 1;
    if (slash >= 0) {
        bool ok = false;
        step = part.sliced(slash + 1).toInt(&ok);
        if (!ok || step < 1 || step > field.highest)
            return bad(field, part, u"has a step that is not a number from 1 to %1"_s.arg(field.highest));
    }
    int from = field.lowest;
    int to = field.highest;
    if (range != "*"_L1) {
        const qsizetype dash = range.indexOf(u'-');
        AW_TRY(from, readValue(field, dash < 0 ? range : range.left(dash)));
        if (dash >= 0) {
            AW_TRY(to, readValue(field, range.sliced(dash + 1)));
        } else if (slash < 0) {
            to = from;
        }
        if (to == 0 && from > 0 && field.highest == 7) // sat-sun
            to = 7;
        if (to < from)
            return bad(field, part, u"ends before it begins"_s);
    }
    for (int value = from; value <= to; value += step)
        set.set(static_cast<std::size_t>(value));
    return {};
}

template <std::size_t N>
Status readField(const Field &field, const QString &text, std::bitset<N> &set)
{
    const QStringList parts = text.split(u',');
    for (const QString &part : parts)
        AW_CHECK(readPart(field, part, set));
    return {};
}

// "@daily" and the like as five fields.
QString spelledOut(const QString &text)
{
    static const QHash<QString, QString> kShort{{u"@hourly"_s, u"0 * * * *"_s},   {u"@daily"_s, u"0 0 * * *"_s},
                                                {u"@midnight"_s, u"0 0 * * *"_s}, {u"@weekly"_s, u"0 0 * * 0"_s},
                                                {u"@monthly"_s, u"0 0 1 * *"_s},  {u"@yearly"_s, u"0 0 1 1 *"_s},
                                                {u"@annually"_s, u"0 0 1 1 *"_s}};
    return kShort.value(text.toLower(), text);
}

qint64 offsetAt(const QTimeZone &zone, qint64 epochS)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(epochS, kUtc));
}

// The local time as the digits of a UTC one.
QDateTime localAt(qint64 epochS, qint64 offset)
{
    return QDateTime::fromSecsSinceEpoch(epochS + offset, kUtc);
}

// Between two moments with different offsets: the first with the later one.
qint64 changeBetween(const QTimeZone &zone, qint64 before, qint64 after)
{
    const qint64 old = offsetAt(zone, before);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == old ? before : after) = middle;
    }
    return after;
}

// Was the same local time there before, with another offset?
bool isRepeated(const QTimeZone &zone, qint64 epochS, qint64 offset)
{
    const qint64 earlier = offsetAt(zone, epochS - 24 * kHourS);
    if (earlier <= offset)
        return false;
    const qint64 first = epochS + offset - earlier;
    return offsetAt(zone, first) == earlier;
}

} // namespace

Result<CronExpression> CronExpression::parse(const QString &text)
{
    QStringList parts = spelledOut(text.simplified()).split(u' ', Qt::SkipEmptyParts);
    if (parts.size() == 5)
        parts.prepend(u"0"_s);
    if (parts.size() != 6)
        return fail(
            ErrorCode::InvalidArgument,
            u"A cron expression has five fields, or six with the second in front; this one has %1"_s.arg(parts.size()),
            {}, u"Write e.g. “0 9 * * mon-fri”: minute, hour, day, month, weekday."_s);
    CronExpression cron;
    const QList<Field> &all = fields();
    AW_CHECK(readField(all[0], parts[0], cron.m_seconds));
    AW_CHECK(readField(all[1], parts[1], cron.m_minutes));
    AW_CHECK(readField(all[2], parts[2], cron.m_hours));
    AW_CHECK(readField(all[3], parts[3], cron.m_days));
    AW_CHECK(readField(all[4], parts[4], cron.m_months));
    AW_CHECK(readField(all[5], parts[5], cron.m_weekdays));
    if (cron.m_weekdays.test(0)) // Sunday is 7 for QDate
        cron.m_weekdays.set(7);
    cron.m_anyDay = parts[3].startsWith(u'*');
    cron.m_anyWeekday = parts[5].startsWith(u'*');
    cron.m_isInterval = parts[2].startsWith(u'*');
    if (!cron.next(QDateTime(QDate(2000, 1, 1), QTime(0, 0), kUtc), QTimeZone::utc()).isValid())
        return fail(ErrorCode::InvalidArgument, u"There is no day that the cron expression “%1” names"_s.arg(text), {},
                    u"Look at its day and month."_s);
    return cron;
}

bool CronExpression::matchesDate(const QDate &date) const
{
    if (!m_months.test(static_cast<std::size_t>(date.month())))
        return false;
    const bool day = m_days.test(static_cast<std::size_t>(date.day()));
    const bool weekday = m_weekdays.test(static_cast<std::size_t>(date.dayOfWeek()));
    return m_anyDay || m_anyWeekday ? day && weekday : day || weekday;
}

bool CronExpression::matchesTime(const QTime &time) const
{
    return m_hours.test(static_cast<std::size_t>(time.hour())) &&
           m_minutes.test(static_cast<std::size_t>(time.minute())) &&
           m_seconds.test(static_cast<std::size_t>(time.second()));
}

bool CronExpression::matchesWithin(const QDateTime &localFrom, qint64 seconds) const
{
    for (qint64 i = 0; i < seconds; ++i) {
        const QDateTime local = localFrom.addSecs(i);
        if (matchesDate(local.date()) && matchesTime(local.time()))
            return true;
    }
    return false;
}

// Walks through real time, second by second where it may match and in long steps where it cannot.
QDateTime CronExpression::next(const QDateTime &after, const QTimeZone &zone) const
{
    if (!after.isValid() || !zone.isValid())
        return {};
    const qint64 start = after.toSecsSinceEpoch();
    const qint64 end = after.addYears(kMostYears).toSecsSinceEpoch();
    qint64 before = start;
    qint64 beforeOffset = offsetAt(zone, before);
    qint64 now = start + 1;
    while (now <= end) {
        const qint64 offset = offsetAt(zone, now);
        if (offset != beforeOffset) {
            // Every change is looked at by itself, so that what it leaves out is seen.
            now = changeBetween(zone, before, now);
            const qint64 since = offsetAt(zone, now);
            if (since > beforeOffset && !m_isInterval &&
                matchesWithin(localAt(now, beforeOffset), since - beforeOffset))
                return QDateTime::fromSecsSinceEpoch(now, kUtc);
            before = now;
            beforeOffset = since;
        }
        const QDateTime local = localAt(now, beforeOffset);
        const qint64 second = local.time().msecsSinceStartOfDay() / 1000;
        qint64 step = 1;
        if (!matchesDate(local.date()))
            step = 24 * kHourS - second;
        else if (!m_hours.test(static_cast<std::size_t>(local.time().hour())))
            step = kHourS - second % kHourS;
        else if (!m_minutes.test(static_cast<std::size_t>(local.time().minute())))
            step = 60 - second % 60;
        else if (matchesTime(local.time()) && (m_isInterval || !isRepeated(zone, now, beforeOffset)))
            return QDateTime::fromSecsSinceEpoch(now, kUtc);
        before = now;
        now += step;
    }
    return {};
}

QList<QDateTime> CronExpression::next(int count, const QDateTime &after, const QTimeZone &zone) const
{
    QList<QDateTime> times;
    for (QDateTime time = next(after, zone); time.isValid() && times.size() < count; time = next(time, zone))
        times.append(time);
    return times;
}

Result<QTimeZone> timeZoneFromName(const QString &name)
{
    // Names such as "UTC+01:00" are no places: they know nothing of summer.
    static const QRegularExpression kPlace(u"^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$"_s);
    const QByteArray id = name.toUtf8();
    const bool isListed = !name.startsWith("UTC"_L1) && QTimeZone::availableTimeZoneIds().contains(id);
    if (kPlace.match(name).hasMatch() || isListed)
        if (QTimeZone zone(id); zone.isValid())
            return zone;
    QStringList known;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &other : ids)
        known.append(QString::fromUtf8(other));
    const QString near = nearest(name, known);
    return fail(ErrorCode::InvalidArgument, u"There is no time zone “%1”"_s.arg(name), {},
                near.isEmpty() ? u"Use a name such as Europe/Berlin or UTC."_s : u"Did you mean “%1”?"_s.arg(near));
}

} // namespace aw::core
