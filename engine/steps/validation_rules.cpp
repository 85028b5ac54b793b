// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/validation_rules.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QJsonArray>

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

// "12 of 1,000 rows (1.2 %)"
QString shareText(qint64 part, qint64 whole, const QString &what)
{
    const QLocale english(QLocale::English);
    QString text = u"%1 of %2 %3"_s.arg(english.toString(part), english.toString(whole), what);
    if (whole > 0 && part > 0)
        text +=
            u" (%1 %)"_s.arg(english.toString(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'g', 3));
    return text;
}

RuleResult missingColumn(const QString &name, const data::Relation &relation)
{
    const QString near = core::nearest(name, relation.schema.names());
    RuleResult result{u"there is a column “%1”"_s.arg(name), false, false, 1, {}, u"no such column"_s};
    if (!near.isEmpty())
        result.detail += u"; did you mean “%1”?"_s.arg(near);
    return result;
}

Result<qint64> countRows(data::Session &session, const data::Relation &relation, const QString &condition)
{
    AW_TRY(const QVariant count,
           session.scalar(u"SELECT count(*) FROM (%1) AS input WHERE %2"_s.arg(relation.sql, condition)));
    return count.toLongLong();
}

Result<QStringList> exampleValues(data::Session &session, const data::Relation &relation, const QString &column,
                                  const QString &condition)
{
    AW_TRY(
        const data::Table table,
        session.query(u"SELECT DISTINCT CAST(%1 AS VARCHAR) AS value FROM (%2) AS input WHERE %3 ORDER BY 1 LIMIT %4"_s
                          .arg(quoteName(column), relation.sql, condition)
                          .arg(kExamples)));
    QStringList values;
    for (const QVariantList &row : table.rows)
        values.append(row.first().toString());
    return values;
}

// One rule about the cells of a column: no row may meet the condition.
Result<RuleResult> noRowWhere(data::Session &session, const data::Relation &relation, const QString &rule,
                              const QString &column, const QString &condition)
{
    AW_TRY(const qint64 count, countRows(session, relation, condition));
    RuleResult result{rule, count == 0, false, count, {}, {}};
    AW_TRY(const qint64 rows,
           relation.rows >= 0 ? Result<qint64>(relation.rows) : countRows(session, relation, u"true"_s));
    result.detail = shareText(count, rows, u"rows"_s);
    if (count > 0) {
        AW_TRY(result.examples, exampleValues(session, relation, column, condition));
    }
    return result;
}

QString numberText(const QJsonValue &value)
{
    return QString::number(value.toDouble(), 'g', 17);
}

} // namespace

bool typeMatches(const QString &type, const QString &wanted)
{
    const core::Column column{{}, type, {}, {}};
    const QString word = wanted.toLower();
    const bool whole = type.contains(u"INT"_s) && type != "INTERVAL"_L1;
    if (word == "text"_L1 || word == "string"_L1)
        return column.isText();
    if (word == "number"_L1)
        return column.isNumeric();
    if (word == "integer"_L1 && whole)
        return true;
    if (word == "datetime"_L1)
        return type.startsWith(u"TIMESTAMP"_s);
    return type.compare(wanted, Qt::CaseInsensitive) == 0;
}

Result<QList<RuleResult>> checkColumns(data::Session &session, const data::Relation &relation,
                                       const QJsonObject &settings)
{
    QList<RuleResult> results;
    QStringList named;
    const QJsonArray columns = settings.value("columns"_L1).toArray();
    for (const QJsonValue &entry : columns) {
        const QJsonObject wanted = entry.isString() ? QJsonObject{{u"name"_s, entry}} : entry.toObject();
        const QString name = wanted.value("name"_L1).toString();
        named.append(name);
        const qsizetype index = relation.schema.indexOf(name);
        if (index < 0) {
            if (wanted.value("required"_L1).toBool(true))
                results.append(missingColumn(name, relation));
            continue;
        }
        results.append({u"there is a column “%1”"_s.arg(name), true, false, 0, {}, {}});
        const QString type = relation.schema.columns[index].type;
        if (const QString wantedType = wanted.value("type"_L1).toString(); !wantedType.isEmpty()) {
            const bool matches = typeMatches(type, wantedType);
            results.append({u"“%1” is of type %2"_s.arg(name, wantedType),
                            matches,
                            false,
                            matches ? 0 : 1,
                            {},
                            u"it is %1"_s.arg(type)});
        }
        if (!wanted.value("nullable"_L1).toBool(true)) {
            AW_TRY(RuleResult result, noRowWhere(session, relation, u"“%1” has no missing values"_s.arg(name), name,
                                                 quoteName(name) + u" IS NULL"_s));
            result.examples.clear(); // they would all be NULL
            results.append(result);
        }
    }
    if (!settings.value("allow_other_columns"_L1).toBool(true)) {
        QStringList others;
        for (const QString &name : relation.schema.names())
            if (!named.contains(name))
                others.append(name);
        results.append({u"there are no other columns"_s, others.isEmpty(), false, others.size(),
                        others.first(qMin(others.size(), kExamples)), u"%1 more"_s.arg(others.size())});
    }
    return results;
}

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
                          outside.join(u" OR "_s)));
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
        for (const QVariantList &row : repeated.rows) {
            result.examples.append(row[0].toString());
            result.count = row[2].toLongLong();
        }
        if (!result.passed)
            result.detail = shareText(result.count, rows, u"rows repeat a value"_s);
        results.append(result);
    }
    return results;
}

Result<RuleResult> checkAssertion(data::Session &session, const data::Relation &relation, const QString &sql)
{
    // The engine's own parser decides what the text is, before any of it is run: exactly one SELECT.
    AW_TRY(const QVariant parsed,
           session.scalar(u"SELECT CAST(json_serialize_sql(%1) AS VARCHAR)"_s.arg(quoteText(sql))));
    AW_TRY(const QJsonObject tree, core::parseJsonObject(parsed.toString().toUtf8()));
    const QString hint =
        u"Write one SELECT over the table “input” that returns the rows that should not be there, e.g. "
        "SELECT * FROM input WHERE price < 0."_s;
    if (tree.value("error"_L1).toBool())
        return core::fail(ErrorCode::InvalidExpression,
                          u"The assertion is not a SELECT: %1"_s.arg(tree.value("error_message"_L1).toString()),
                          u"assertion"_s, hint);
    if (tree.value("statements"_L1).toArray().size() != 1)
        return core::fail(ErrorCode::InvalidExpression, u"The assertion holds more than one statement"_s,
                          u"assertion"_s, hint);
    QString select = sql.trimmed();
    while (select.endsWith(u';'))
        select = select.chopped(1).trimmed();

    AW_CHECK(session.execute(u"CREATE OR REPLACE TEMP VIEW input AS "_s + relation.sql));
    const auto offending = [&]() -> Result<data::Table> {
        return session.query(
            u"SELECT CAST(row AS VARCHAR), total FROM (SELECT row, count(*) OVER () AS total FROM (\n%1\n) AS row) LIMIT %2"_s
                .arg(select)
                .arg(kExamples));
    }();
    AW_CHECK(session.execute(u"DROP VIEW IF EXISTS input"_s));
    if (!offending) {
        core::Error error = offending.error();
        if (error.code != ErrorCode::Cancelled && error.code != ErrorCode::OutOfMemory &&
            error.code != ErrorCode::DiskFull) {
            error.code = ErrorCode::InvalidExpression;
            error.where = u"assertion"_s;
            if (error.hint.isEmpty())
                error.hint = hint;
        }
        return std::unexpected(error);
    }
    RuleResult result{
        u"no row meets: %1"_s.arg(select.simplified()), offending->rows.isEmpty(), false, 0, {}, u"no such row"_s};
    for (const QVariantList &row : offending->rows) {
        result.examples.append(row[0].toString());
        result.count = row[1].toLongLong();
    }
    if (!result.passed)
        result.detail = u"%1 rows"_s.arg(QLocale(QLocale::English).toString(result.count));
    return result;
}

} // namespace aw::steps
