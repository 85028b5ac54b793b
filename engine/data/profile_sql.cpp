// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/profile_sql.h"

#include "engine/data/sql_quote.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr int kBins = 20;

bool isReal(const core::Column &column)
{
    return column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1;
}

// The largest number of each bin. In very narrow ranges there are fewer than kBins.
QList<double> upperBounds(const ColumnProfile &profile)
{
    QList<double> bounds;
    const double low = profile.minimum.toDouble();
    const double width = profile.maximum.toDouble() - low;
    if (!profile.column.isNumeric() || !profile.minimum.isValid() || !(width > 0) || !std::isfinite(width))
        return bounds;
    const auto place = [&](double value) { return std::floor((value - low) / width * kBins); };
    for (int bin = 1; bin < kBins; ++bin) {
        double bound = low + width * bin / kBins;
        while (place(bound) < bin)
            bound = std::nextafter(bound, std::numeric_limits<double>::infinity());
        while (place(bound) >= bin)
            bound = std::nextafter(bound, -std::numeric_limits<double>::infinity());
        bounds.append(bound);
    }
    bounds.append(std::numeric_limits<double>::max());
    return bounds;
}

} // namespace

QString finiteSql(const core::Column &column)
{
    const QString name = quoteName(column.name);
    return isReal(column) ? u"CASE WHEN isfinite("_s + name + u") THEN "_s + name + u" END"_s : name;
}

QString distinctSql(const core::Column &column)
{
    return u"approx_count_distinct("_s + quoteName(column.name) + u')';
}

// Values of simple types are looked for as they are, others by their text.
QString frequentSql(const core::Column &column, const QStringList &values)
{
    static const QStringList kSimple{u"BOOLEAN"_s, u"BIGINT"_s, u"DOUBLE"_s, u"DATE"_s, u"TIMESTAMP"_s};
    const bool simple = kSimple.contains(column.type);
    const QString name = quoteName(column.name);
    return u"to_json(map_entries(CAST(histogram_exact("_s + (simple ? name : name + u"::VARCHAR"_s) + u", "_s +
           quoteList(values) + (simple ? u"::"_s + column.type + u"[]"_s : QString()) +
           u") AS MAP(VARCHAR, UBIGINT))))::VARCHAR"_s;
}

// All other values are counted under a key of the type's own, such as '' or the largest number: the last entry.
QList<ValueCount> readFrequent(const QString &json, const QStringList &values)
{
    QList<ValueCount> frequent;
    QSet<QString> seen;
    for (const QJsonValue &entry : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QString value = entry[u"key"].toString();
        const qint64 rows = entry[u"value"].toInteger();
        if (rows == 0 || !values.contains(value) || seen.contains(value))
            continue;
        seen.insert(value);
        frequent.append({value, rows});
    }
    std::ranges::sort(frequent, [](const ValueCount &first, const ValueCount &second) {
        return first.rows != second.rows ? first.rows > second.rows : first.value < second.value;
    });
    return frequent;
}

qint64 scaledRows(qint64 count, qint64 rows, const ColumnProfile &profile)
{
    return rows == profile.rows ? count
                                : std::llround(static_cast<double>(count) * static_cast<double>(profile.rows) /
                                               static_cast<double>(std::max<qint64>(1, rows)));
}

QString histogramSql(const ColumnProfile &profile)
{
    QStringList bounds;
    for (const double bound : upperBounds(profile))
        bounds.append(QString::number(bound, 'g', 17));
    if (bounds.isEmpty())
        return u"NULL::VARCHAR"_s;
    bounds.removeDuplicates();
    return u"to_json(map_values(histogram(CAST("_s + finiteSql(profile.column) + u" AS DOUBLE), ["_s +
           bounds.join(u", "_s) + u"]::DOUBLE[])))::VARCHAR"_s;
}

void readHistogram(const QString &json, qint64 rows, ColumnProfile &profile)
{
    if (!profile.column.isNumeric() || !profile.minimum.isValid())
        return;
    profile.histogram = QList<qint64>(kBins, 0);
    const QList<double> bounds = upperBounds(profile);
    if (bounds.isEmpty()) { // one value only
        profile.histogram[0] = profile.rows - profile.nulls;
        return;
    }
    const QJsonArray counts = QJsonDocument::fromJson(json.toUtf8()).array();
    qsizetype next = 0;
    for (qsizetype bin = 0; bin < bounds.size(); ++bin)
        if (bin == 0 || bounds[bin] != bounds[bin - 1])
            profile.histogram[bin] = scaledRows(counts[next++].toInteger(), rows, profile);
}

} // namespace aw::data
