// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/date_evidence.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::TextReading;

namespace
{

constexpr int kDateSample = 5000; // values looked at

// A format, and the one that has day and month the other way round.
struct DateCandidate {
    QString format;
    QString swapped; // empty: none
};

QList<DateCandidate> dateCandidates(bool time)
{
    QList<DateCandidate> dates{{u"%Y-%m-%d"_s, {}},     {u"%Y/%m/%d"_s, {}}, {u"%Y.%m.%d"_s, {}},
                               {u"%Y年%m月%d日"_s, {}}, {u"%d.%m.%Y"_s, {}}, {u"%d.%m.%y"_s, {}}};
    for (const QString &mark : {u"/"_s, u"-"_s})
        for (const QString &year : {u"%Y"_s, u"%y"_s})
            dates.append({u"%d"_s + mark + u"%m"_s + mark + year, u"%m"_s + mark + u"%d"_s + mark + year});
    const QList<DateCandidate> named{{u"%d %N %Y"_s, {}}, {u"%N %d %Y"_s, {}}, {u"%d %N %y"_s, {}}};
    QList<DateCandidate> all = dates + named;
    if (!time)
        return all;
    for (const QString &behind : {u" %H:%M"_s, u" %H:%M:%S"_s, u" %H:%M:%S.%f"_s, u" %I:%M %p"_s, u" %I:%M:%S %p"_s})
        for (const DateCandidate &date : std::as_const(dates))
            all.append({date.format + behind, date.swapped.isEmpty() ? QString() : date.swapped + behind});
    for (const DateCandidate &date : named)
        all.append({date.format + u" %H:%M:%S"_s, {}});
    return all;
}

QString dateFits(const TextReading &like, const QString &format)
{
    TextReading reading = like;
    reading.formats = {format};
    return u'(' + data::guardedSql(reading).replace("{value}"_L1, u"cell"_s) + u") IS NOT NULL"_s;
}

} // namespace

Result<TextReading> dateReadingOf(data::Session &session, const SqlInput &input, const core::Column &column, bool time,
                                  DateOrder order, const QString &where)
{
    TextReading reading;
    reading.kind = time ? TextReading::Kind::DateTime : TextReading::Kind::Date;
    const QString cells = u"(SELECT "_s + data::quoteName(column.name) + u" AS cell FROM "_s + input.from +
                          u" AS given WHERE cell IS NOT NULL LIMIT "_s + QString::number(kDateSample) + u')';
    if (time) {
        AW_TRY(
            const QVariant offsets,
            session.scalar(
                uR"(SELECT count_if(regexp_matches(cell, '\d:\d{2}\S* ?(?:Z|z|[+\-]\d{2}(?::?\d{2})?)\s*$')) FROM )"_s +
                cells));
        reading.utcOffsets = offsets.toLongLong() > 0;
    }
    const QList<DateCandidate> candidates = dateCandidates(time);
    QStringList counts;
    for (const DateCandidate &candidate : candidates) {
        const QString fits = dateFits(reading, candidate.format);
        counts.append(u"count_if("_s + fits + u')');
        if (candidate.swapped.isEmpty())
            continue;
        const QString swapped = dateFits(reading, candidate.swapped);
        counts.append(u"count_if("_s + swapped + u')');
        counts.append(u"count_if("_s + fits + u" AND "_s + swapped + u')');
    }
    AW_TRY(const data::Table table, session.query(u"SELECT "_s + counts.join(u", "_s) + u" FROM "_s + cells));

    qint64 onlyDay = 0;
    qint64 onlyMonth = 0;
    qint64 either = 0;
    QList<std::pair<qint64, QString>> dayFirst;
    QList<std::pair<qint64, QString>> monthFirst;
    qsizetype at = 0;
    const auto next = [&] { return table.rows.value(0).value(at++).toLongLong(); };
    for (const DateCandidate &candidate : candidates) {
        const qint64 fits = next();
        dayFirst.append({-fits, candidate.format});
        if (candidate.swapped.isEmpty()) {
            monthFirst.append({-fits, candidate.format});
            continue;
        }
        const qint64 swapped = next();
        const qint64 both = next();
        monthFirst.append({-swapped, candidate.swapped});
        onlyDay += fits - both;
        onlyMonth += swapped - both;
        either += both;
    }
    if (order == DateOrder::ByEvidence && onlyDay == onlyMonth && onlyDay + either > 0)
        return core::fail(ErrorCode::InvalidArgument,
                          u"No date in “%1” tells whether the day or the month comes first."_s.arg(column.name), where,
                          u"Say which one does, or give the format."_s);
    const bool day = order == DateOrder::ByEvidence ? onlyDay >= onlyMonth : order == DateOrder::DayFirst;
    QList<std::pair<qint64, QString>> ranked = day ? dayFirst : monthFirst;
    std::ranges::stable_sort(ranked, {}, &std::pair<qint64, QString>::first);
    for (const auto &[fits, format] : std::as_const(ranked))
        if (fits < 0)
            reading.formats.append(format);
    if (reading.formats.isEmpty())
        reading.formats = {u"%Y-%m-%d"_s};
    return reading;
}

Result<TextReading> dateReading(const QStringList &formats, bool time, const QString &where)
{
    TextReading reading;
    reading.kind = time ? TextReading::Kind::DateTime : TextReading::Kind::Date;
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const QString &format = formats[i];
        const QString at = u"%1[%2]"_s.arg(where).arg(i);
        bool year = false;
        for (qsizetype k = 0; k < format.size(); ++k) {
            if (format[k] != u'%')
                continue;
            const QChar part = k + 1 < format.size() ? format[++k] : QChar();
            if (!QStringView(u"YymdbBHMSfIpN").contains(part))
                return core::fail(
                    ErrorCode::InvalidArgument, u"“%1” has a part that is not known: %%2."_s.arg(format, part), at,
                    u"Parts are %Y %y %m %d %b %B %H %I %M %S %f %p, and %N for the name of a month in any language."_s);
            year = year || part == u'Y' || part == u'y';
        }
        if (!year)
            return core::fail(ErrorCode::InvalidArgument, u"“%1” has no year."_s.arg(format), at,
                              u"Write a format such as %d.%m.%Y."_s);
        if (format.contains(QChar(u'\0')) || (format.contains("%N"_L1) && !format.contains("%d"_L1)))
            return core::fail(ErrorCode::InvalidArgument, u"“%1” has no day."_s.arg(format), at,
                              u"Write a format such as %d %N %Y."_s);
        if (!time && (format.contains("%H"_L1) || format.contains("%I"_L1)))
            return core::fail(ErrorCode::InvalidArgument, u"“%1” has a time, which a date would lose."_s.arg(format),
                              at, u"Choose datetime as type."_s);
        reading.formats.append(format);
    }
    return reading;
}

} // namespace aw::steps
