// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/profile.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kExactRows = 10'000;
constexpr int kBins = 20;
constexpr qsizetype kFrequent = 10;
constexpr qint64 kSampleRows = 20'000;
constexpr int kCandidates = 30; // of frequent values, found approximately and then counted exactly
constexpr qsizetype kColumnsAtOnce = 50;

// Both passes over the rows, for some columns at a time.
class Profiler
{
public:
    Profiler(Session &session, QString source, const ProgressCallback &progress)
        : m_session(session)
        , m_source(std::move(source))
        , m_sample(m_source)
        , m_progress(progress)
    {
    }

    Result<Profile> run(const core::Schema &schema)
    {
        Profile profile;
        AW_TRY(const QVariant rows, m_session.scalar(u"SELECT count(*) FROM "_s + m_source));
        profile.rows = rows.toLongLong();
        if (profile.rows > kExactRows)
            AW_CHECK(takeSample());
        for (const core::Column &column : schema.columns) {
            ColumnProfile entry;
            entry.column = column;
            entry.rows = profile.rows;
            entry.distinctIsExact = profile.rows <= kExactRows;
            profile.columns.append(entry);
        }
        for (qsizetype from = 0; from < profile.columns.size(); from += kColumnsAtOnce) {
            const auto columns =
                std::span(profile.columns)
                    .subspan(static_cast<std::size_t>(from),
                             static_cast<std::size_t>(std::min(kColumnsAtOnce, profile.columns.size() - from)));
            AW_CHECK(summarise(columns));
            AW_CHECK(lookAtSample(columns));
            AW_CHECK(countExactly(columns));
        }
        return profile;
    }

    // The table of the sample, if one was made; the caller drops it.
    QString sampleTable() const { return m_sample == m_source ? QString() : m_sample; }

private:
    static bool isReal(const core::Column &column) { return column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1; }

    // The values that can be ordered and added up.
    static QString finite(const core::Column &column)
    {
        const QString name = quoteName(column.name);
        return isReal(column) ? u"CASE WHEN isfinite("_s + name + u") THEN "_s + name + u" END"_s : name;
    }

    Status summarise(std::span<ColumnProfile> columns)
    {
        constexpr qsizetype kEach = 6;
        QStringList outputs;
        for (const ColumnProfile &profile : columns) {
            const QString name = quoteName(profile.column.name);
            const QString value = finite(profile.column);
            const bool numeric = profile.column.isNumeric();
            const auto number = [&](const QString &function) {
                return numeric ? QString(function).replace(u"%1"_s, u"CAST("_s + value + u" AS DOUBLE)"_s)
                               : u"NULL::DOUBLE"_s;
            };
            outputs.append(u"count("_s + name + u')');
            outputs.append((profile.distinctIsExact ? u"count(DISTINCT "_s : u"approx_count_distinct("_s) + name +
                           u')');
            outputs.append(u"min("_s + value + (numeric ? u")"_s : u")::VARCHAR"_s));
            outputs.append(u"max("_s + value + (numeric ? u")"_s : u")::VARCHAR"_s));
            outputs.append(number(u"avg(%1)"_s));
            outputs.append(number(u"stddev_samp(%1)"_s));
        }
        AW_TRY(const Table table,
               m_session.query(u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + m_source, m_progress));
        const QVariantList &row = table.rows.first();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QVariantList cells = row.mid(static_cast<qsizetype>(i) * kEach, kEach);
            ColumnProfile &profile = columns[i];
            profile.nulls = profile.rows - cells[0].toLongLong();
            profile.distinct = std::min(cells[1].toLongLong(), cells[0].toLongLong()); // an estimate may exceed it
            profile.minimum = asNumber(cells[2], profile.column);
            profile.maximum = asNumber(cells[3], profile.column);
            profile.mean = cells[4];
            profile.standardDeviation = cells[5];
        }
        return {};
    }

    // Medians and the search for frequent values cost more than everything else together; of many rows a sample
    // is enough for them. The same rows are taken every time.
    Status takeSample()
    {
        const QString table = m_session.newName(u"sampled"_s);
        AW_CHECK(m_session.execute(u"CREATE TEMP TABLE "_s + table + u" AS SELECT * FROM "_s + m_source +
                                   u" USING SAMPLE reservoir(%1 ROWS) REPEATABLE (42)"_s.arg(kSampleRows)));
        m_sample = table;
        return {};
    }

    Status lookAtSample(std::span<ColumnProfile> columns)
    {
        QStringList outputs;
        for (const ColumnProfile &profile : columns) {
            const QString name = quoteName(profile.column.name);
            outputs.append(profile.column.isNumeric() ? u"median(CAST("_s + finite(profile.column) + u" AS DOUBLE))"_s
                                                      : u"NULL::DOUBLE"_s);
            outputs.append(u"to_json(approx_top_k("_s + name + u"::VARCHAR, "_s + QString::number(kCandidates) +
                           u"))::VARCHAR"_s);
            outputs.append(u"count(DISTINCT "_s + name + u") < count("_s + name + u')');
        }
        AW_TRY(const Table table, m_session.query(u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + m_sample));
        m_candidates.clear();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QVariantList cells = table.rows.first().mid(static_cast<qsizetype>(i) * 3, 3);
            columns[i].median = cells[0];
            QStringList values;
            const bool repeats = columns[i].distinctIsExact || cells[2].toBool();
            if (repeats)
                for (const QJsonValue &value : QJsonDocument::fromJson(cells[1].toString().toUtf8()).array())
                    values.append(value.toString());
            m_candidates.append(values);
        }
        return {};
    }

    // Decimals and very long integers come as text.
    static QVariant asNumber(const QVariant &value, const core::Column &column)
    {
        return column.isNumeric() && value.typeId() == QMetaType::QString ? QVariant(value.toDouble()) : value;
    }

    Status countExactly(std::span<ColumnProfile> columns)
    {
        QStringList outputs{u"count(*)"_s}; // an aggregate even where there is nothing to count: one row
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ColumnProfile &profile = columns[i];
            const QStringList &values = m_candidates[static_cast<qsizetype>(i)];
            outputs.append(values.isEmpty()
                               ? u"NULL::VARCHAR"_s
                               : u"to_json(map_entries(histogram_exact("_s + quoteName(profile.column.name) +
                                     u"::VARCHAR, "_s + quoteList(values) + u")))::VARCHAR"_s);
            outputs.append(binsSql(profile));
        }
        AW_TRY(const Table table,
               m_session.query(u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + m_source, m_progress));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto position = static_cast<qsizetype>(i);
            readFrequent(table.rows.first()[2 * position + 1].toString(), m_candidates[position], columns[i]);
            readBins(table.rows.first()[2 * position + 2].toString(), columns[i]);
        }
        return {};
    }

    static QString binsSql(const ColumnProfile &profile)
    {
        if (!profile.column.isNumeric() || !profile.minimum.isValid())
            return u"NULL::VARCHAR"_s;
        const double low = profile.minimum.toDouble();
        const double width = profile.maximum.toDouble() - low;
        if (!(width > 0) || !std::isfinite(width))
            return u"NULL::VARCHAR"_s;
        // Put together, not filled in: a column may be called “%2”.
        const QString place = u"floor((CAST("_s + finite(profile.column) +
                              u" AS DOUBLE) - %1) / %2 * %3)"_s.arg(low, 0, 'g', 17).arg(width, 0, 'g', 17).arg(kBins);
        const QString last = QString::number(kBins - 1);
        return u"to_json(map_entries(histogram(CAST(CASE WHEN "_s + place + u" >= "_s + last + u" THEN "_s + last +
               u" ELSE "_s + place + u" END AS INTEGER))))::VARCHAR"_s;
    }

    static void readFrequent(const QString &json, const QStringList &candidates, ColumnProfile &profile)
    {
        for (const QJsonValue &entry : QJsonDocument::fromJson(json.toUtf8()).array()) {
            const QString value = entry[u"key"].toString();
            const qint64 rows = entry[u"value"].toInteger();
            if (rows > 0 && candidates.contains(value)) // the entry for all other values is no candidate
                profile.frequent.append({value, rows});
        }
        std::ranges::sort(profile.frequent, [](const ValueCount &a, const ValueCount &b) {
            return a.rows != b.rows ? a.rows > b.rows : a.value < b.value;
        });
        profile.frequent = profile.frequent.mid(0, kFrequent);
    }

    static void readBins(const QString &json, ColumnProfile &profile)
    {
        if (!profile.column.isNumeric() || !profile.minimum.isValid())
            return;
        profile.histogram = QList<qint64>(kBins, 0);
        if (json.isEmpty()) // one value only
            profile.histogram[0] = profile.rows - profile.nulls;
        for (const QJsonValue &entry : QJsonDocument::fromJson(json.toUtf8()).array())
            profile.histogram[entry[u"key"].toInteger()] = entry[u"value"].toInteger();
    }

    Session &m_session;
    const QString m_source;
    QString m_sample; // all rows, or a table with some of them
    const ProgressCallback &m_progress;
    QList<QStringList> m_candidates;
};

} // namespace

QJsonObject toJson(const Profile &profile)
{
    QJsonArray columns;
    for (const ColumnProfile &column : profile.columns) {
        QJsonObject entry = core::toJson(column.column);
        entry[u"rows"_s] = column.rows;
        entry[u"nulls"_s] = column.nulls;
        entry[u"distinct"_s] = column.distinct;
        entry[u"distinct_is_exact"_s] = column.distinctIsExact;
        entry[u"min"_s] = QJsonValue::fromVariant(column.minimum);
        entry[u"max"_s] = QJsonValue::fromVariant(column.maximum);
        entry[u"mean"_s] = QJsonValue::fromVariant(column.mean);
        entry[u"standard_deviation"_s] = QJsonValue::fromVariant(column.standardDeviation);
        entry[u"median"_s] = QJsonValue::fromVariant(column.median);
        QJsonArray frequent;
        for (const ValueCount &value : column.frequent)
            frequent.append(QJsonObject{{u"value"_s, value.value}, {u"rows"_s, value.rows}});
        entry[u"frequent"_s] = frequent;
        QJsonArray histogram;
        for (const qint64 rows : column.histogram)
            histogram.append(rows);
        entry[u"histogram"_s] = histogram;
        columns.append(entry);
    }
    return {{u"rows"_s, profile.rows},
            {u"total_rows"_s, profile.totalRows < 0 ? QJsonValue() : QJsonValue(profile.totalRows)},
            {u"columns"_s, columns}};
}

Result<Profile> profileRelation(Session &session, const Relation &relation, qint64 limit,
                                const ProgressCallback &progress)
{
    // Text is parsed once, into a table; Parquet is quick to read again.
    const bool copied = limit >= 0 || relation.parquetFile.isEmpty();
    const QString table = session.newName(u"profiled"_s);
    if (copied) {
        QString sql = u"CREATE TEMP TABLE "_s + table + u" AS SELECT * FROM ("_s + relation.sql + u"\n)"_s;
        if (limit >= 0)
            sql += u" LIMIT "_s + QString::number(limit);
        AW_CHECK(session.execute(sql, progress));
    }
    const QString source = copied ? table : u'(' + relation.sql + u"\n)"_s;
    Profiler profiler(session, source, progress);
    auto profile = profiler.run(relation.schema);
    QStringList tables;
    if (copied)
        tables.append(table);
    if (!profiler.sampleTable().isEmpty())
        tables.append(profiler.sampleTable());
    for (const QString &name : std::as_const(tables)) {
        const auto dropped = session.execute(u"DROP TABLE "_s + name);
        if (profile && !dropped)
            return core::fail(dropped.error());
    }
    if (profile)
        profile->totalRows = relation.rows >= 0 ? relation.rows : limit < 0 ? profile->rows : -1;
    return profile;
}

Result<Table> sampleRows(Session &session, const Relation &relation, qint64 offset, qint64 limit)
{
    if (offset < 0 || limit < 0)
        return core::fail(ErrorCode::InvalidArgument, u"Offset and limit cannot be negative"_s);
    return session.query(u"SELECT * FROM ("_s + relation.sql + u"\n) LIMIT %1 OFFSET %2"_s.arg(limit).arg(offset));
}

} // namespace aw::data
