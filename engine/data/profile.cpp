// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/profile.h"

#include "engine/core/result.h"
#include "engine/data/profile_sql.h"
#include "engine/data/sql_quote.h"
#include "engine/data/typed_table.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
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
constexpr qsizetype kFrequent = 10;
constexpr qint64 kSampleRows = 20'000;
constexpr int kCandidates = 64;        // of frequent values, found in the sample and then counted exactly
constexpr qint64 kFrequentShare = 200; // one of so many rows of the sample, at least, holds a frequent value
constexpr qsizetype kColumnsAtOnce = 50;

// What a sample suggests is counted in one pass over the rows, for some columns at a time. Histograms need the ends
// of the range first: a second pass, or, where that means reading text again, the sample.
class Profiler
{
public:
    Profiler(Session &session, QString source, bool hasRowNumbers, const ProgressCallback &progress)
        : m_session(session)
        , m_source(std::move(source))
        , m_hasRowNumbers(hasRowNumbers)
        , m_sample(m_source)
        , m_progress(progress)
    {
    }

    Result<Profile> run(const core::Schema &schema)
    {
        AW_TRY(const QVariant rows, m_session.scalar(u"SELECT count(*) FROM "_s + m_source));
        if (rows.toLongLong() > kExactRows)
            AW_CHECK(takeSample(rows.toLongLong()));
        return profileOf(schema, rows.toLongLong());
    }

    // So many rows as were counted elsewhere, more than kExactRows. sample: a table of some of them.
    Result<Profile> run(const core::Schema &schema, qint64 rows, const QString &sample)
    {
        m_sample = sample;
        m_readsOnce = true;
        return profileOf(schema, rows);
    }

    // The table of the sample, if one was made; the caller drops it.
    QString sampleTable() const { return m_sample == m_source ? QString() : m_sample; }

private:
    struct Candidates {
        QStringList values; // to be counted
        // The number of different values in the sample where these are few; 0: they are not, or need not be known.
        qint64 inSample = 0;
        bool areRange = false; // those are all whole numbers (or truth values) from the least to the greatest
        bool areCounted() const { return inSample > 0 && inSample == values.size(); }
        bool needEstimate() const { return !areCounted() && !areRange; }
    };

    Result<Profile> profileOf(const core::Schema &schema, qint64 rows)
    {
        Profile profile;
        profile.rows = rows;
        for (const core::Column &column : schema.columns) {
            ColumnProfile entry;
            entry.column = column;
            entry.rows = profile.rows;
            entry.distinctIsExact = profile.rows <= kExactRows;
            entry.distributionIsExact = !m_readsOnce;
            profile.columns.append(entry);
        }
        for (qsizetype from = 0; from < profile.columns.size(); from += kColumnsAtOnce) {
            const auto columns =
                std::span(profile.columns)
                    .subspan(static_cast<std::size_t>(from),
                             static_cast<std::size_t>(std::min(kColumnsAtOnce, profile.columns.size() - from)));
            AW_CHECK(lookAtSample(columns));
            AW_CHECK(summarise(columns));
            AW_CHECK(countDistinct(columns));
            AW_CHECK(fillHistograms(columns));
        }
        return profile;
    }

    Status summarise(std::span<ColumnProfile> columns)
    {
        constexpr qsizetype kEach = 7;
        QStringList outputs{u"count(*)"_s};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ColumnProfile &profile = columns[i];
            const Candidates &candidates = m_candidates[static_cast<qsizetype>(i)];
            const QString name = quoteName(profile.column.name);
            const QString value = finiteSql(profile.column);
            const bool numeric = profile.column.isNumeric();
            const auto number = [&](const QString &function) {
                return numeric ? QString(function).replace(u"%1"_s, u"CAST("_s + value + u" AS DOUBLE)"_s)
                               : u"NULL::DOUBLE"_s;
            };
            outputs.append(u"count("_s + name + u')');
            outputs.append(profile.distinctIsExact     ? u"count(DISTINCT "_s + name + u')'
                           : candidates.needEstimate() ? distinctSql(profile.column)
                                                       : u"NULL::BIGINT"_s);
            outputs.append(u"min("_s + value + (numeric ? u")"_s : u")::VARCHAR"_s));
            outputs.append(u"max("_s + value + (numeric ? u")"_s : u")::VARCHAR"_s));
            outputs.append(number(u"avg(%1)"_s));
            outputs.append(number(u"stddev_samp(%1)"_s));
            outputs.append(candidates.values.isEmpty() ? u"NULL::VARCHAR"_s
                                                       : frequentSql(profile.column, candidates.values));
        }
        AW_TRY(const Table table,
               m_session.query(u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + m_source, m_progress));
        const QVariantList &row = table.rows.first();
        if (const qint64 read = row.first().toLongLong(); !columns.empty() && read != columns.front().rows)
            return core::fail(
                ErrorCode::LedgerMismatch,
                u"%1 rows were counted in the input but %2 were read"_s.arg(columns.front().rows).arg(read), {},
                u"The file may have changed meanwhile; try again."_s);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QVariantList cells = row.mid(1 + static_cast<qsizetype>(i) * kEach, kEach);
            ColumnProfile &profile = columns[i];
            profile.nulls = profile.rows - cells[0].toLongLong();
            profile.distinct = std::min(cells[1].toLongLong(), cells[0].toLongLong()); // an estimate may exceed it
            if (!m_readsOnce)
                profile.frequent = readFrequent(cells[6].toString(), m_candidates[static_cast<qsizetype>(i)].values);
            profile.minimum = asNumber(cells[2], profile.column);
            profile.maximum = asNumber(cells[3], profile.column);
            profile.mean = cells[4];
            profile.standardDeviation = cells[5];
        }
        return {};
    }

    // Medians and the search for frequent values cost more than everything else together; of many rows a sample
    // is enough for them. The same rows are taken every time; of a table by all threads at once.
    Status takeSample(qint64 rows)
    {
        const QString table = m_session.newName(u"sampled"_s);
        const QString which = m_hasRowNumbers
                                  ? u" WHERE hash(rowid) % %1 = 0"_s.arg(std::max<qint64>(1, rows / kSampleRows))
                                  : u" USING SAMPLE reservoir(%1 ROWS) REPEATABLE (42)"_s.arg(kSampleRows);
        AW_CHECK(m_session.execute(u"CREATE TEMP TABLE "_s + table + u" AS SELECT * FROM "_s + m_source + which));
        m_sample = table;
        return {};
    }

    Status lookAtSample(std::span<ColumnProfile> columns)
    {
        QStringList medians{u"count(*)"_s}; // an aggregate even where no column is a number: one row
        for (const ColumnProfile &profile : columns)
            medians.append(profile.column.isNumeric()
                               ? u"median(CAST("_s + finiteSql(profile.column) + u" AS DOUBLE))"_s
                               : u"NULL::DOUBLE"_s);
        AW_TRY(const Table table, m_session.query(u"SELECT "_s + medians.join(u", "_s) + u" FROM "_s + m_sample));
        m_sampleRows = table.rows.first().first().toLongLong();
        m_candidates.clear();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            columns[i].median = table.rows.first()[static_cast<qsizetype>(i) + 1];
            AW_TRY(const Candidates found, candidates(columns[i]));
            m_candidates.append(found);
        }
        return {};
    }

    Result<Candidates> candidates(ColumnProfile &profile)
    {
        const QString name = quoteName(profile.column.name);
        AW_TRY(const Table table,
               m_session.query(u"SELECT value, count(*) FROM (SELECT "_s + name + u"::VARCHAR AS value FROM "_s +
                               m_sample + u" WHERE "_s + name +
                               u" IS NOT NULL) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT %1"_s.arg(kCandidates + 1)));
        Candidates found;
        const bool few = table.rows.size() <= kCandidates;
        if (few && !profile.distinctIsExact)
            found.inSample = table.rows.size();
        found.areRange = found.inSample > 0 && fillRange(table, profile.column);
        const qint64 fewest = few || profile.distinctIsExact ? 1 : std::max<qint64>(2, m_sampleRows / kFrequentShare);
        for (const QVariantList &row : table.rows.first(std::min<qsizetype>(table.rows.size(), kCandidates))) {
            const qint64 rows = row[1].toLongLong();
            if (rows < fewest)
                break;
            if (m_readsOnce)
                profile.frequent.append({row[0].toString(), scaledRows(rows, m_sampleRows, profile)});
            else
                found.values.append(row[0].toString());
        }
        return found;
    }

    // Of a table whose first column holds different values.
    static bool fillRange(const Table &values, const core::Column &column)
    {
        if (column.type == "BOOLEAN"_L1)
            return true;
        if (column.type != "BIGINT"_L1)
            return false;
        qint64 least = std::numeric_limits<qint64>::max();
        qint64 greatest = std::numeric_limits<qint64>::min();
        for (const QVariantList &row : values.rows) {
            least = std::min(least, row[0].toLongLong());
            greatest = std::max(greatest, row[0].toLongLong());
        }
        return rangeSize(least, greatest) == values.rows.size();
    }

    static qint64 rangeSize(qint64 least, qint64 greatest)
    {
        const quint64 size = static_cast<quint64>(greatest) - static_cast<quint64>(least) + 1; // may not fit a qint64
        return size == 0 || size > std::numeric_limits<qint64>::max() ? std::numeric_limits<qint64>::max()
                                                                      : static_cast<qint64>(size);
    }

    // Decimals and very long integers come as text.
    static QVariant asNumber(const QVariant &value, const core::Column &column)
    {
        return column.isNumeric() && value.typeId() == QMetaType::QString ? QVariant(value.toDouble()) : value;
    }

    // Of columns whose sample has few values: whether these are all.
    Status countDistinct(std::span<ColumnProfile> columns)
    {
        QStringList outputs;
        QList<ColumnProfile *> open;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            ColumnProfile &profile = columns[i];
            const Candidates &candidates = m_candidates[static_cast<qsizetype>(i)];
            if (profile.distinctIsExact)
                continue;
            if (candidates.needEstimate()) {
                if (profile.distinct * 2 < candidates.inSample * 3) // it may well be no other number
                    profile.distinct = candidates.inSample;
                continue;
            }
            profile.distinct = provenDistinct(profile, candidates);
            profile.distinctIsExact = profile.distinct > 0;
            if (!profile.distinctIsExact) {
                outputs.append(distinctSql(profile.column));
                open.append(&profile);
            }
        }
        for (ColumnProfile &profile : columns)
            profile.frequent = profile.frequent.mid(0, kFrequent);
        if (open.isEmpty())
            return {};
        AW_TRY(const Table table,
               m_session.query(u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + m_source, m_progress));
        for (qsizetype i = 0; i < open.size(); ++i)
            open[i]->distinct = std::min(table.rows.first()[i].toLongLong(), open[i]->rows - open[i]->nulls);
        return {};
    }

    // 0: there are other values than the sample's.
    static qint64 provenDistinct(const ColumnProfile &profile, const Candidates &candidates)
    {
        if (profile.column.type == "BOOLEAN"_L1)
            return profile.minimum == profile.maximum ? 1 : 2;
        if (candidates.areRange &&
            rangeSize(profile.minimum.toLongLong(), profile.maximum.toLongLong()) == candidates.inSample)
            return candidates.inSample;
        qint64 counted = 0;
        for (const ValueCount &value : profile.frequent)
            counted += value.rows;
        const bool areAll = candidates.areCounted() && counted == profile.rows - profile.nulls;
        return areAll ? profile.frequent.size() : 0;
    }

    Status fillHistograms(std::span<ColumnProfile> columns)
    {
        QStringList outputs{u"count(*)"_s}; // see above
        for (const ColumnProfile &profile : columns)
            outputs.append(histogramSql(profile));
        AW_TRY(const Table table,
               m_session.query(u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + (m_readsOnce ? m_sample : m_source),
                               m_progress));
        const qint64 rows = table.rows.first().first().toLongLong();
        for (std::size_t i = 0; i < columns.size(); ++i)
            readHistogram(table.rows.first()[static_cast<qsizetype>(i) + 1].toString(), rows, columns[i]);
        return {};
    }

    Session &m_session;
    const QString m_source;
    const bool m_hasRowNumbers;
    QString m_sample; // all rows, or a table with some of them
    const ProgressCallback &m_progress;
    bool m_readsOnce = false;
    qint64 m_sampleRows = 0;
    QList<Candidates> m_candidates;
};

// table: a table of just these rows; empty: there is none.
Result<Profile> profileSource(Session &session, const Relation &relation, const QString &table,
                              const ProgressCallback &progress)
{
    const QString source = table.isEmpty() ? u'(' + relation.sql + u"\n)"_s : table;
    const bool hasRowNumbers = !table.isEmpty() && !relation.schema.names().contains("rowid"_L1, Qt::CaseInsensitive);
    Profiler profiler(session, source, hasRowNumbers, progress);
    auto profile = profiler.run(relation.schema);
    if (const QString sample = profiler.sampleTable(); !sample.isEmpty())
        if (const auto dropped = session.execute(u"DROP TABLE "_s + sample); profile && !dropped)
            return core::fail(dropped.error());
    return profile;
}

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
        entry[u"distribution_is_exact"_s] = column.distributionIsExact;
        columns.append(entry);
    }
    return {{u"rows"_s, profile.rows},
            {u"total_rows"_s, profile.totalRows < 0 ? QJsonValue() : QJsonValue(profile.totalRows)},
            {u"columns"_s, columns}};
}

Result<Profile> profileRelation(Session &session, const Relation &relation, qint64 limit,
                                const ProgressCallback &progress)
{
    const bool isQuick = limit < 0 && !relation.parquetFile.isEmpty();
    const QString table = isQuick ? QString() : session.newName(u"profiled"_s);
    if (!isQuick) { // text is parsed once, into a table; Parquet is quick to read again
        QString sql = u"CREATE TEMP TABLE "_s + table + u" AS SELECT * FROM ("_s + relation.sql + u"\n)"_s;
        if (limit >= 0)
            sql += u" LIMIT "_s + QString::number(limit);
        AW_CHECK(session.execute(sql, progress));
    }
    auto profile = profileSource(session, relation, table, progress);
    if (!isQuick)
        if (const auto dropped = session.execute(u"DROP TABLE "_s + table); profile && !dropped)
            return core::fail(dropped.error());
    if (profile)
        profile->totalRows = relation.rows >= 0 ? relation.rows : limit < 0 ? profile->rows : -1;
    return profile;
}

Result<Profile> profileTyped(Session &session, const TypedTable &typed, const ProgressCallback &progress)
{
    if (!typed.sample.isEmpty()) {
        const Relation &relation = typed.rows.relation;
        Profiler profiler(session, u'(' + relation.sql + u"\n)"_s, false, progress);
        AW_TRY(Profile profile, profiler.run(relation.schema, relation.rows, typed.sample));
        profile.totalRows = profile.rows;
        return profile;
    }
    if (typed.table.isEmpty())
        return profileRelation(session, typed.rows.relation, -1, progress);
    AW_TRY(Profile profile, profileSource(session, typed.rows.relation, typed.table, progress));
    profile.totalRows = profile.rows;
    return profile;
}

Result<Table> sampleRows(Session &session, const Relation &relation, qint64 offset, qint64 limit)
{
    if (offset < 0 || limit < 0)
        return core::fail(ErrorCode::InvalidArgument, u"Offset and limit cannot be negative"_s);
    return session.query(u"SELECT * FROM ("_s + relation.sql + u"\n) LIMIT %1 OFFSET %2"_s.arg(limit).arg(offset));
}

} // namespace aw::data
