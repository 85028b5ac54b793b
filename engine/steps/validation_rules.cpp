// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/validation_rules.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/expression_check.h"
#include "engine/steps/query_check.h"
#include "engine/steps/rule_tools.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using data::quoteText;

namespace
{

constexpr int kExamples = 5;

QString numberText(const QJsonValue &value)
{
    return QString::number(value.toDouble(), 'g', 17);
}

struct Fact {
    QString name;
    QString sql;  // over “input”, with %1 for the column
    bool numeric; // needs a column of numbers
};

const QList<Fact> &facts()
{
    static const QList<Fact> known{
        {u"nulls"_s, u"count(*) - count(%1)"_s, false},
        {u"null_ratio"_s, u"(count(*) - count(%1)) / greatest(count(*), 1)"_s, false},
        {u"distinct"_s, u"count(DISTINCT %1)"_s, false},
        {u"distinct_ratio"_s, u"count(DISTINCT %1) / greatest(count(%1), 1)"_s, false},
        {u"min"_s, u"CAST(min(%1) AS DOUBLE)"_s, true},
        {u"max"_s, u"CAST(max(%1) AS DOUBLE)"_s, true},
        {u"mean"_s, u"avg(CAST(%1 AS DOUBLE))"_s, true},
        {u"sum"_s, u"sum(CAST(%1 AS DOUBLE))"_s, true},
    };
    return known;
}

// "at least 1 and at most 5"
QString boundsText(const QJsonObject &bounds)
{
    QStringList words;
    if (bounds.contains("min"_L1))
        words.append(u"at least %1"_s.arg(numberText(bounds.value("min"_L1))));
    if (bounds.contains("max"_L1))
        words.append(u"at most %1"_s.arg(numberText(bounds.value("max"_L1))));
    return words.join(u" and "_s);
}

// {"price": {"mean": {"min": 1, "max": 5}, …}, …}: every fact that is asked for, in one query.
core::Status checkColumnFacts(data::Session &session, const data::Relation &relation, qint64 rows,
                              const QJsonObject &wanted, QList<RuleResult> &results)
{
    struct Asked {
        QString rule;
        QJsonObject bounds;
    };
    QList<Asked> asked;
    QStringList figures;
    for (auto column = wanted.begin(); column != wanted.end(); ++column) {
        const qsizetype index = relation.schema.indexOf(column.key());
        if (index < 0) {
            results.append(missingColumn(column.key(), relation));
            continue;
        }
        const QJsonObject bounds = column.value().toObject();
        for (const Fact &fact : facts()) {
            if (!bounds.contains(fact.name))
                continue;
            const QString rule = u"%1 of “%2” is %3"_s.arg(QString(fact.name).replace(u'_', u' '), column.key(),
                                                           boundsText(bounds.value(fact.name).toObject()));
            const core::Column &found = relation.schema.columns[index];
            if (fact.numeric && !found.isNumeric()) {
                results.append({rule, false, false, rows, {}, u"it is no number, but %1"_s.arg(found.type)});
                continue;
            }
            asked.append({rule, bounds.value(fact.name).toObject()});
            figures.append(u"CAST(%1 AS DOUBLE)"_s.arg(fact.sql.arg(quoteName(column.key()))));
        }
    }
    if (figures.isEmpty())
        return {};
    AW_TRY(const data::Table table,
           session.query(overInput(relation, u"SELECT %1 FROM input"_s.arg(figures.join(u", "_s)))));
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QVariant &value = table.rows.first()[i];
        const QJsonObject &bounds = asked[i].bounds;
        const double found = value.toDouble();
        const bool holds = value.isValid() && found >= bounds.value("min"_L1).toDouble(found) &&
                           found <= bounds.value("max"_L1).toDouble(found);
        results.append(
            {asked[i].rule,
             holds,
             false,
             holds ? 0 : 1,
             {},
             value.isValid() ? u"it is %1"_s.arg(QString::number(found, 'g', 8)) : u"there are no values"_s});
    }
    return {};
}

// Against the last run, when its number of rows is known.
void checkRowChange(qint64 rows, const QJsonObject &settings, QList<RuleResult> &results)
{
    const QJsonObject change = settings.value("row_change"_L1).toObject();
    if (change.isEmpty())
        return;
    const double most = change.value("max_ratio"_L1).toDouble();
    RuleResult result{u"the number of rows changed by at most %1 % since the last run"_s.arg(most * 100)};
    if (!change.contains("last_rows"_L1)) {
        result.detail = u"the last run is not known"_s;
        results.append(result);
        return;
    }
    const qint64 last = change.value("last_rows"_L1).toInteger();
    const double ratio = std::abs(static_cast<double>(rows - last)) / static_cast<double>(std::max<qint64>(last, 1));
    result.passed = ratio <= most;
    result.count = result.passed ? 0 : std::abs(rows - last);
    const QLocale english(QLocale::English);
    result.detail = u"%1 rows, %2 the last time"_s.arg(english.toString(rows), english.toString(last));
    results.append(result);
}

core::Error asExpressionError(core::Error error, const QString &what, const QString &hint)
{
    if (error.code != ErrorCode::Cancelled && error.code != ErrorCode::OutOfMemory &&
        error.code != ErrorCode::DiskFull) {
        error.code = ErrorCode::InvalidExpression;
        error.where = what;
        if (error.hint.isEmpty())
            error.hint = hint;
    }
    return error;
}

} // namespace

Result<QList<RuleResult>> checkFacts(data::Session &session, const data::Relation &relation,
                                     const QJsonObject &settings)
{
    QList<RuleResult> results;
    AW_TRY(const qint64 rows,
           relation.rows >= 0 ? Result<qint64>(relation.rows) : countRows(session, relation, u"true"_s));
    const QLocale english(QLocale::English);
    const auto rowRule = [&](const QString &words, qint64 bound, bool holds) {
        results.append({words.arg(english.toString(bound)),
                        holds,
                        false,
                        holds ? 0 : qAbs(rows - bound),
                        {},
                        u"there are %1"_s.arg(english.toString(rows))});
    };
    const qint64 least = settings.value("min_rows"_L1).toInteger(1);
    rowRule(u"there are at least %1 rows"_s, least, rows >= least);
    if (settings.contains("max_rows"_L1)) {
        const qint64 most = settings.value("max_rows"_L1).toInteger();
        rowRule(u"there are at most %1 rows"_s, most, rows <= most);
    }

    // A bare number holds for every column.
    QJsonObject ratios = settings.value("max_null_ratio"_L1).toObject();
    if (settings.value("max_null_ratio"_L1).isDouble())
        for (const QString &name : relation.schema.names())
            ratios.insert(name, settings.value("max_null_ratio"_L1));
    for (auto it = ratios.begin(); it != ratios.end(); ++it) {
        if (relation.schema.indexOf(it.key()) < 0) {
            results.append(missingColumn(it.key(), relation));
            continue;
        }
        AW_TRY(const qint64 nulls, countRows(session, relation, quoteName(it.key()) + u" IS NULL"_s));
        const double most = it.value().toDouble();
        const bool holds = static_cast<double>(nulls) <= most * static_cast<double>(rows);
        results.append({u"at most %1 % of “%2” is missing"_s.arg(english.toString(most * 100, 'g', 4), it.key()),
                        holds,
                        false,
                        holds ? 0 : nulls,
                        {},
                        shareText(nulls, rows, u"rows"_s)});
        results.last().condition = quoteName(it.key()) + u" IS NULL"_s;
    }

    const QJsonObject ranges = settings.value("ranges"_L1).toObject();
    for (auto it = ranges.begin(); it != ranges.end(); ++it) {
        const qsizetype index = relation.schema.indexOf(it.key());
        if (index < 0) {
            results.append(missingColumn(it.key(), relation));
            continue;
        }
        const QJsonObject range = it.value().toObject();
        if (!relation.schema.columns[index].isNumeric()) {
            results.append({u"“%1” is a number"_s.arg(it.key()),
                            false,
                            false,
                            rows,
                            {},
                            u"it is %1"_s.arg(relation.schema.columns[index].type)});
            continue;
        }
        QStringList outside{u"isnan(CAST(%1 AS DOUBLE))"_s.arg(quoteName(it.key()))};
        QStringList words;
        if (range.contains("min"_L1)) {
            outside.append(u"%1 < %2"_s.arg(quoteName(it.key()), numberText(range.value("min"_L1))));
            words.append(u"at least %1"_s.arg(numberText(range.value("min"_L1))));
        }
        if (range.contains("max"_L1)) {
            outside.append(u"%1 > %2"_s.arg(quoteName(it.key()), numberText(range.value("max"_L1))));
            words.append(u"at most %1"_s.arg(numberText(range.value("max"_L1))));
        }
        AW_TRY(const RuleResult result,
               noRowWhere(session, relation, u"“%1” is %2"_s.arg(it.key(), words.join(u" and "_s)), it.key(),
                          u"coalesce(%1, false)"_s.arg(outside.join(u" OR "_s))));
        results.append(result);
    }

    const QJsonArray unique = settings.value("unique"_L1).toArray();
    for (const QJsonValue &entry : unique) {
        const QString name = entry.toString();
        if (relation.schema.indexOf(name) < 0) {
            results.append(missingColumn(name, relation));
            continue;
        }
        AW_TRY(const data::Table repeated, session.query(u"SELECT CAST(%1 AS VARCHAR), count(*) - 1, sum(count(*) - 1) "
                                                         u"OVER () FROM (%2) AS input WHERE %1 IS NOT NULL "
                                                         "GROUP BY %1 HAVING count(*) > 1 ORDER BY 2 DESC, 1 LIMIT %3"_s
                                                             .arg(quoteName(name), relation.sql)
                                                             .arg(kExamples)));
        RuleResult result{
            u"the values of “%1” are unique"_s.arg(name), repeated.rows.isEmpty(), false, 0, {}, u"no value repeats"_s};
        result.condition =
            u"%1 IN (SELECT %1 FROM input WHERE %1 IS NOT NULL GROUP BY %1 HAVING count(*) > 1)"_s.arg(quoteName(name));
        for (const QVariantList &row : repeated.rows) {
            result.examples.append(row[0].toString());
            result.count = row[2].toLongLong();
        }
        if (!result.passed)
            result.detail = shareText(result.count, rows, u"rows repeat a value"_s);
        results.append(result);
    }
    AW_CHECK(checkColumnFacts(session, relation, rows, settings.value("facts"_L1).toObject(), results));
    checkRowChange(rows, settings, results);
    return results;
}

Result<RuleResult> checkAssertion(data::Session &session, const data::Relation &relation, const QString &sql)
{
    const QString hint =
        u"Write one SELECT over the table “input” that returns the rows that should not be there, e.g. "
        "SELECT * FROM input WHERE price < 0."_s;
    AW_TRY(const QString select, checkedQuery(session, sql, {u"input"_s}, relation.schema.names(), u"assertion"_s));

    AW_CHECK(session.execute(u"CREATE OR REPLACE TEMP VIEW input AS "_s + relation.sql));
    const auto offending = session.query(
        u"SELECT CAST(row AS VARCHAR), total FROM (SELECT row, count(*) OVER () AS total FROM %1 AS row) LIMIT %2"_s
            .arg(select)
            .arg(kExamples));
    AW_CHECK(session.execute(u"DROP VIEW IF EXISTS input"_s));
    if (!offending)
        return std::unexpected(asExpressionError(offending.error(), u"assertion"_s, hint));
    RuleResult result{
        u"no row meets: %1"_s.arg(sql.simplified()), offending->rows.isEmpty(), false, 0, {}, u"no such row"_s};
    for (const QVariantList &row : offending->rows) {
        result.examples.append(row[0].toString());
        result.count = row[1].toLongLong();
    }
    if (!result.passed)
        result.detail = u"%1 rows"_s.arg(QLocale(QLocale::English).toString(result.count));
    return result;
}

Result<RuleResult> checkExpression(data::Session &session, const data::Relation &relation, const QString &expression)
{
    const QString hint = u"Write a condition over the columns that must hold in every row, e.g. price >= 0."_s;
    const SqlInput input{u'(' + relation.sql + u')', relation.schema};
    AW_TRY(const QString condition, checkedCondition(session, input, expression, u"expression"_s));
    const auto result =
        noRowWhere(session, relation, u"every row meets: %1"_s.arg(expression.simplified()), {}, u"NOT "_s + condition);
    if (!result)
        return std::unexpected(asExpressionError(result.error(), u"expression"_s, hint));
    return *result;
}

} // namespace aw::steps
