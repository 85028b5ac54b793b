// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/column_facts.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::Result;
using data::quoteName;

namespace
{

double mostOnMap(const core::Column &column)
{
    if (column.meaning == "latitude"_L1)
        return 90;
    return column.meaning == "longitude"_L1 ? 180 : std::numeric_limits<double>::max();
}

void setRange(ColumnFacts &facts, double smallest, double largest)
{
    facts.hasRange = true;
    facts.smallest = smallest;
    facts.largest = largest;
    // The sample may have shown one value where the whole table has more.
    if (smallest < largest)
        facts.distinct = std::max<qint64>(facts.distinct, 2);
}

} // namespace

QString usableTest(const core::Column &column, const QString &sql)
{
    const QString name = sql.isEmpty() ? quoteName(column.name) : sql;
    // By themselves, comparisons go down into the engine's scan; what is between two numbers is neither NULL nor NaN.
    if (column.meaning == "latitude"_L1)
        return u"(%1 BETWEEN -90 AND 90)"_s.arg(name);
    if (column.meaning == "longitude"_L1)
        return u"(%1 BETWEEN -180 AND 180)"_s.arg(name);
    if (column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1)
        return u"isfinite(%1)"_s.arg(name);
    return u"(%1 IS NOT NULL)"_s.arg(name);
}

std::optional<QList<ColumnFacts>> factsOf(const data::ConvertedTable &table, const QList<ColumnEvidence> &evidence)
{
    QList<ColumnFacts> result;
    for (qsizetype i = 0; i < table.counts.size(); ++i) {
        const data::ConversionCount &count = table.counts[i];
        ColumnFacts facts;
        facts.column = table.schema.columns[i];
        facts.rows = table.rows;
        facts.values = table.rows - count.missing - count.markers - count.failed;
        facts.distinct = evidence[i].distinct;
        if (count.range) {
            const auto [smallest, largest] = *count.range;
            const double most = mostOnMap(facts.column);
            if (!std::isfinite(smallest) || !std::isfinite(largest) || smallest < -most || largest > most)
                return std::nullopt;
            setRange(facts, smallest, largest);
        }
        result.append(facts);
    }
    return result;
}

Result<QList<ColumnFacts>> collectFacts(data::Session &session, const data::Relation &relation,
                                        const QList<ColumnEvidence> &evidence)
{
    QStringList figures{u"count(*)"_s};
    for (const core::Column &column : relation.schema.columns) {
        const QString name = quoteName(column.name);
        figures.append(u"count(%1)"_s.arg(name));
        if (!column.isNumeric())
            continue;
        const bool real = column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1;
        const QString finite = real ? u" FILTER (WHERE isfinite(%1))"_s.arg(name) : QString();
        figures.append(u"CAST(min(%1)%2 AS DOUBLE)"_s.arg(name, finite));
        figures.append(u"CAST(max(%1)%2 AS DOUBLE)"_s.arg(name, finite));
        const QString plain = u"(%1 IS NOT NULL)"_s.arg(name);
        const QString test = usableTest(column);
        figures.append(test == plain ? u"0"_s : u"count(*) FILTER (WHERE %1 IS NOT NULL AND NOT %2)"_s.arg(name, test));
    }
    AW_TRY(const data::Table table, session.query(u"SELECT %1 FROM (%2)"_s.arg(figures.join(u", "_s), relation.sql)));
    const QVariantList &figure = table.rows.first();
    qsizetype at = 1;
    QList<ColumnFacts> result;
    for (qsizetype i = 0; i < relation.schema.columns.size(); ++i) {
        ColumnFacts facts;
        facts.column = relation.schema.columns[i];
        facts.rows = figure[0].toLongLong();
        facts.values = figure[at++].toLongLong();
        facts.distinct = i < evidence.size() ? evidence[i].distinct : 0;
        if (facts.column.isNumeric()) {
            if (figure[at].isValid())
                setRange(facts, figure[at].toDouble(), figure[at + 1].toDouble());
            facts.offMap = figure[at + 2].toLongLong();
            at += 3;
        }
        result.append(facts);
    }
    return result;
}

core::Status countCategories(data::Session &session, const data::Relation &relation, qint64 most, ColumnFacts &facts)
{
    const QString name = quoteName(facts.column.name);
    AW_TRY(
        const data::Table values,
        session.query(
            u"SELECT CAST(%1 AS VARCHAR) FROM (SELECT DISTINCT %1 FROM (%2) WHERE %1 IS NOT NULL LIMIT %3) ORDER BY 1"_s
                .arg(name, relation.sql, QString::number(most + 1))));
    facts.distinct = values.rows.size();
    facts.distinctIsExact = facts.distinct <= most;
    facts.categories.clear();
    if (facts.distinctIsExact)
        for (const QVariantList &row : values.rows)
            facts.categories.append(row.first().toString());
    return {};
}

} // namespace aw::agents
