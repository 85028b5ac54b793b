// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/row_steps.h"

#include "engine/core/result.h"
#include "engine/data/joined_rows.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/expression_check.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using RowKind = core::RowEntry::Kind;

namespace
{

QString notHolding()
{
    return u"the condition does not hold"_s;
}

constexpr QLatin1StringView kRowFilter(R"({
  "type": "object", "additionalProperties": false, "required": ["condition"],
  "properties": {
    "condition": {"type": "string", "title": "Condition", "default": "", "format": "expression", "x-result": "boolean",
      "description": "Rows for which it is true stay. SQL over the columns of a row, such as amount > 0 AND country = 'FR'."}
  }})");

constexpr QLatin1StringView kRowFilterExamples(R"([{
  "title": "Large sales only",
  "config": {"condition": "sold >= 5"},
  "input": [["item", "sold"], ["tea", 3], ["rice", 8], ["salt", null]],
  "output": [["item", "sold"], ["rice", 8]]}])");

constexpr QLatin1StringView kRowSort(R"({
  "type": "object", "additionalProperties": false, "required": ["keys"],
  "properties": {
    "keys": {"type": "array", "title": "Order by", "minItems": 1, "default": [],
      "description": "The first decides; the next ones decide between rows that are equal so far.",
      "items": {"type": "object", "additionalProperties": false, "required": ["column"], "properties": {
        "column": {"type": "string", "title": "Column", "description": "The column to order by.", "format": "column"},
        "descending": {"type": "boolean", "title": "Descending", "description": "Largest first.", "default": false},
        "nulls_first": {"type": "boolean", "title": "Missing first", "description": "Rows without a value stand at the top instead of the end.", "default": false}}}}
  }})");

constexpr QLatin1StringView kRowSortExamples(R"([{
  "title": "Most sold first",
  "config": {"keys": [{"column": "sold", "descending": true}, {"column": "item"}]},
  "input": [["item", "sold"], ["tea", 3], ["salt", null], ["rice", 8], ["corn", 3]],
  "output": [["item", "sold"], ["rice", 8], ["corn", 3], ["tea", 3], ["salt", null]]}])");

constexpr QLatin1StringView kRowTop(R"({
  "type": "object", "additionalProperties": false, "x-order": ["count", "keys", "per"],
  "properties": {
    "count": {"type": "integer", "title": "Rows", "minimum": 0, "maximum": 1000000000, "default": 10,
      "description": "How many rows stay."},
    "keys": {"type": "array", "title": "Order by", "default": [],
      "description": "What makes a row come first; empty: the order of the table.",
      "items": {"type": "object", "additionalProperties": false, "required": ["column"], "properties": {
        "column": {"type": "string", "title": "Column", "description": "The column to order by.", "format": "column"},
        "descending": {"type": "boolean", "title": "Descending", "description": "Largest first.", "default": false},
        "nulls_first": {"type": "boolean", "title": "Missing first", "description": "Rows without a value stand at the top instead of the end.", "default": false}}}},
    "per": {"type": "array", "title": "For each", "items": {"type": "string"}, "format": "column", "default": [],
      "description": "That many rows stay for each of the different values of these columns; empty: of the whole table."}
  }})");

constexpr QLatin1StringView kRowTopExamples(R"([{
  "title": "The best seller of each shop",
  "config": {"count": 1, "keys": [{"column": "sold", "descending": true}], "per": ["shop"]},
  "input": [["shop", "item", "sold"], ["A", "tea", 3], ["A", "rice", 8], ["B", "tea", 9]],
  "output": [["shop", "item", "sold"], ["B", "tea", 9], ["A", "rice", 8]]}])");

constexpr QLatin1StringView kRowDeduplicate(R"({
  "type": "object", "additionalProperties": false, "x-order": ["columns", "keep"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string"}, "format": "column", "default": [],
      "description": "Rows that are equal here count as the same; empty: all columns. Missing values count as equal."},
    "keep": {"type": "string", "title": "Keep", "enum": ["first", "last"], "default": "first",
      "description": "Which of the equal rows stays, in the order of the table."}
  }})");

constexpr QLatin1StringView kRowDeduplicateExamples(R"([{
  "title": "The latest address of each customer",
  "config": {"columns": ["customer"], "keep": "last"},
  "input": [["customer", "city"], [7, "Oslo"], [8, "Rome"], [7, "Bergen"]],
  "output": [["customer", "city"], [8, "Rome"], [7, "Bergen"]]}])");

constexpr QLatin1StringView kRowSample(R"({
  "type": "object", "additionalProperties": false, "x-order": ["size", "count", "share", "seed"],
  "properties": {
    "size": {"type": "string", "title": "Size", "enum": ["count", "share"], "default": "count",
      "description": "count: a number of rows; share: a part of all rows."},
    "count": {"type": "integer", "title": "Rows", "minimum": 0, "maximum": 1000000000, "default": 1000,
      "description": "How many rows are drawn; all of them when there are fewer."},
    "share": {"type": "number", "title": "Share", "minimum": 0, "maximum": 1, "default": 0.1,
      "description": "Which part of the rows is drawn, from 0 to 1."},
    "seed": {"type": "integer", "title": "Seed", "default": 42, "x-advanced": true,
      "description": "The same seed draws the same rows of the same table."}
  }})");

constexpr QLatin1StringView kRowSampleExamples(R"([{
  "title": "All rows when there are fewer than asked for",
  "config": {"count": 3},
  "input": [["item"], ["tea"], ["rice"]],
  "output": [["item"], ["tea"], ["rice"]]}])");

// What stands after ORDER BY for the keys of a config, the order of the table last.
Result<QString> rowOrder(const core::Schema &schema, const QJsonArray &keys, const QString &order)
{
    QStringList parts;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QJsonObject key = keys[i].toObject();
        AW_TRY(const core::Column column,
               requireColumn(schema, key.value("column"_L1).toString(), u"keys[%1].column"_s.arg(i)));
        parts.append(quoteName(column.name) + (key.value("descending"_L1).toBool() ? u" DESC"_s : u" ASC"_s) +
                     (key.value("nulls_first"_L1).toBool() ? u" NULLS FIRST"_s : u" NULLS LAST"_s));
    }
    parts.append(quoteName(order));
    return parts.join(u", "_s);
}

// What is needed to choose rows by a number each of them gets.
struct RowChoice {
    QString numbered; // the rows with their order and `number`: a SELECT in parentheses
    QString chosen;   // a condition over `number`
    QString orderBy;
    QString port; // where the others go
    RowKind kind = RowKind::Filtered;
    QString reason;
};

Derivation rowDerivation(const core::Schema &schema, const RowChoice &choice)
{
    const QString columns = nameList(schema.columns);
    Derivation result;
    result.outputs.insert(u"main"_s, u"SELECT "_s + columns + u" FROM "_s + choice.numbered + u" AS n WHERE "_s +
                                         choice.chosen + u" ORDER BY "_s + choice.orderBy);
    result.outputs.insert(choice.port, u"SELECT "_s + columns + u" FROM "_s + choice.numbered + u" AS n WHERE NOT ("_s +
                                           choice.chosen + u") ORDER BY "_s + choice.orderBy);
    result.rows.append({choice.kind, choice.reason, u"(SELECT %1 - %2)"_s.arg(countOfInput(), countOfPort(u"main"_s))});
    return result;
}

// The rows with `order` and, as `number`, the SQL expression over both.
QString rowsNumbered(const SqlInput &input, const QString &order, const QString &number, const QString &expression)
{
    return u"(SELECT *, "_s + expression + u" AS "_s + quoteName(number) + u" FROM "_s +
           withGrowingOrder(input, order) + u" AS o)"_s;
}

// Which rows have the `drawn` smallest numbers: a condition that names the last of them. The numbers are hashes, so
// it is known about where that one lies, and only those around it have to be put in order.
Result<QString> rowsDrawn(data::Session &session, const QString &rows, const QString &number, const QString &order,
                          qint64 count, qint64 drawn)
{
    const double share = double(drawn) / double(count);
    const double around = 6 * std::sqrt(share * (1 - share) / double(count)); // six standard deviations
    const auto literal = [](double part) {
        const double place = std::ldexp(std::clamp(part, 0.0, 1.0), 64);
        return place >= std::ldexp(1.0, 64) ? u"CAST('18446744073709551615' AS UBIGINT)"_s
                                            : u"CAST('%1' AS UBIGINT)"_s.arg(quint64(place));
    };
    QString from = literal(share - around);
    QString to = literal(share + around);
    AW_TRY(const data::Table found,
           session.query(u"SELECT count_if(%1 < %2), count_if(%1 <= %3) FROM %4"_s.arg(number, from, to, rows)));
    qint64 before = found.rows.first()[0].toLongLong();
    if (before >= drawn || found.rows.first()[1].toLongLong() < drawn) {
        before = 0;
        from = literal(0);
        to = literal(1);
    }
    AW_TRY(const data::Table last,
           session.query(
               u"SELECT CAST(%1 AS VARCHAR), %2 FROM %3 WHERE %1 BETWEEN %4 AND %5 ORDER BY %1, %2 LIMIT 1 OFFSET %6"_s
                   .arg(number, order, rows, from, to, QString::number(drawn - 1 - before))));
    const QVariantList &row = last.rows.first();
    return u"(%1, %2) <= (CAST('%3' AS UBIGINT), %4)"_s.arg(number, order, row[0].toString(), row[1].toString());
}

} // namespace

const core::StepDescriptor &FilterStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"filter"_s,
        .title = u"Filter rows"_s,
        .category = u"Rows"_s,
        .description = u"Keeps the rows that meet a condition."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"unmatched"_s},
        .configSchema = stepObject(kRowFilter),
        .help =
            u"Keeps the rows for which the **condition is true**. Rows for which it is false, and rows for which there is no answer because a value is missing, come out of `unmatched` and are counted apart. Names with spaces stand in `\"double\"` quotation marks, texts in `'single'` ones."_s,
        .examples = stepArray(kRowFilterExamples),
    };
    return kDescriptor;
}

Result<Derivation> FilterStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                      data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QString condition,
           checkedCondition(session, input, config.value("condition"_L1).toString(), u"condition"_s));
    const QString select = u"SELECT * FROM "_s + input.from + u" AS given WHERE "_s + condition;
    Derivation result;
    result.outputs.insert(u"main"_s, select);
    result.outputs.insert(u"unmatched"_s, select + u" IS NOT TRUE"_s);
    result.portCounts.insert(u"main"_s, u"count_if("_s + condition + u')'); // all counts in one pass
    result.cost = Derivation::Cost::Cheap;
    result.condition = condition;
    result.schema = input.schema;
    result.rows = {{RowKind::Filtered, notHolding(), u"count(%1) - count_if(%1)"_s.arg(condition)},
                   {RowKind::Filtered, u"the condition has no answer, since a value is missing"_s,
                    u"count(*) - count("_s + condition + u')'}};
    return result;
}

// Counted while a join reads them, and the engine still takes the condition to the file. How many rows have no answer
// is known without reading them where that are none.
Result<StepOutput> FilterStep::run(StepContext &context) const
{
    if (!context.isJoinedWithReader())
        return RelationStep::run(context);
    const data::Relation &given = context.inputs().front();
    const SqlInput input = sqlInput(given);
    if (given.joined || given.rows < 0 || input.numbered.isEmpty())
        return RelationStep::run(context);
    AW_TRY(const TypedExpression condition,
           typedCondition(context.session(), input, context.config().value("condition"_L1).toString(), u"condition"_s));
    if (!condition.needed || condition.needed->isEmpty())
        return RelationStep::run(context);
    QStringList missing;
    for (const QString &name : *condition.needed)
        missing.append(u"(SELECT count(*) FROM "_s + input.from + u" AS given WHERE "_s + quoteName(name) +
                       u" IS NULL)"_s);
    AW_TRY(const data::Table found, context.session().queryPlain(u"SELECT "_s + missing.join(u" + "_s)));
    if (found.rows.first().first().toLongLong() > 0)
        return RelationStep::run(context);

    QStringList columns;
    for (const core::Column &column : given.schema.columns)
        if (context.isColumnRead(column.name))
            columns.append(quoteName(column.name));
    const QString number = u"l.file_row_number"_s;
    StepOutput output;
    data::Relation &main = output.ports[u"main"_s];
    main.schema = given.schema;
    main.sql = u"SELECT * FROM "_s + input.from + u" AS given WHERE "_s + condition.sql;
    main.joined = data::JoinedRows::of(given.rows);
    main.numbered = main.joined->counted(columns, u"("_s + input.numbered + u") AS l WHERE "_s + condition.sql, number,
                                         number, true);
    main.numbersHaveGaps = true;
    return output;
}

core::Status FilterStep::count(StepOutput &output, std::span<const data::Relation> inputs) const
{
    return countJoined(output, inputs.front(), notHolding());
}

const core::StepDescriptor &SortStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"sort"_s,
        .title = u"Sort"_s,
        .category = u"Rows"_s,
        .description = u"Puts the rows in the order of one or more columns."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kRowSort),
        .icon = u"sort-ascending"_s,
        .help =
            u"Orders the rows by the first column, rows that are equal there by the second, and so on. Rows that are **equal in all** of them stay in the order they had. Texts go by their letters' codes, so capitals come before small letters."_s,
        .examples = stepArray(kRowSortExamples),
    };
    return kDescriptor;
}

Result<Derivation> SortStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs, data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QJsonArray keys = config.value("keys"_L1).toArray();
    if (keys.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is nothing to sort by."_s, u"keys"_s,
                          u"Name at least one column."_s);
    const QString order = freshName(input.schema, u"aw_order"_s);
    AW_TRY(const QString by, rowOrder(input.schema, keys, order));
    Derivation result;
    result.keepsRows = true;
    result.cost = Derivation::Cost::Heavy;
    result.schema = input.schema;
    result.outputs.insert(u"main"_s, u"SELECT "_s + nameList(input.schema.columns) + u" FROM "_s +
                                         withGrowingOrder(input, order) + u" AS o ORDER BY "_s + by);
    return result;
}

const core::StepDescriptor &TopRowsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"top_n"_s,
        .title = u"First rows"_s,
        .category = u"Rows"_s,
        .description = u"Keeps the first rows in an order, of the table or of each group."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"rest"_s},
        .configSchema = stepObject(kRowTop),
        .icon = u"sort-descending"_s,
        .help =
            u"Keeps the **first rows** in the order given, for the whole table or for each of the values of *For each*. The rows come out in that order; rows that are equal in it go by the order of the table. All others come out of `rest`."_s,
        .examples = stepArray(kRowTopExamples),
    };
    return kDescriptor;
}

Result<Derivation> TopRowsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                       data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    QSet<QString> taken = foldedNames(input.schema);
    const QString order = freeName(u"aw_order"_s, taken);
    const QString number = freeName(u"aw_number"_s, taken);
    AW_TRY(const QString by, rowOrder(input.schema, config.value("keys"_L1).toArray(), order));
    AW_TRY(const QList<core::Column> per, columnsNamed(input.schema, config.value("per"_L1).toArray(), u"per"_s));
    const QString count = QString::number(config.value("count"_L1).toInteger(10));
    if (per.isEmpty()) { // the engine need not put all rows in order for the first few
        const QString rows = u"SELECT %1 FROM %2 AS n ORDER BY %3 "_s.arg(nameList(input.schema.columns),
                                                                          withGrowingOrder(input, order), by);
        Derivation result;
        result.outputs = {{u"main"_s, rows + u"LIMIT "_s + count}, {u"rest"_s, rows + u"OFFSET "_s + count}};
        result.rows = {{RowKind::Filtered, u"after the first %1 rows"_s.arg(count),
                        u"(SELECT %1 - %2)"_s.arg(countOfInput(), countOfPort(u"main"_s))}};
        return result;
    }
    const QString window = u"row_number() OVER (PARTITION BY "_s + nameList(per) + u" ORDER BY "_s + by + u')';
    return rowDerivation(input.schema,
                         {rowsNumbered(input, order, number, window), quoteName(number) + u" <= "_s + count, by,
                          u"rest"_s, RowKind::Filtered, u"after the first %1 rows of its group"_s.arg(count)});
}

const core::StepDescriptor &DeduplicateStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"deduplicate"_s,
        .title = u"Remove duplicates"_s,
        .category = u"Rows"_s,
        .description = u"Keeps one of the rows that are equal in some columns."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"duplicates"_s},
        .configSchema = stepObject(kRowDeduplicate),
        .icon = u"copy"_s,
        .help =
            u"Of the rows that are **equal in the columns** named, the first or the last stays, and the order of the table is kept. Capitals, spaces and accents make a difference; trim or convert before if they should not. The others come out of `duplicates`."_s,
        .examples = stepArray(kRowDeduplicateExamples),
    };
    return kDescriptor;
}

Result<Derivation> DeduplicateStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    QSet<QString> taken = foldedNames(input.schema);
    const QString order = freeName(u"aw_order"_s, taken);
    AW_TRY(QList<core::Column> columns, columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    if (columns.isEmpty())
        columns = input.schema.columns;
    const bool last = config.value("keep"_L1) == "last"_L1;
    const QString numbered = withGrowingOrder(input, order);
    // The engine finds these by the columns alone; a window would carry every row with all it holds.
    const QString chosen = u"%1 IN (SELECT %2(%1) FROM %3 AS g GROUP BY %4)"_s.arg(
        quoteName(order), last ? u"max"_s : u"min"_s, numbered, nameList(columns));
    return rowDerivation(input.schema, {numbered, chosen, quoteName(order), u"duplicates"_s, RowKind::Merged,
                                        last ? u"an equal row comes later"_s : u"an equal row comes before"_s});
}

const core::StepDescriptor &SampleRowsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"sample_rows"_s,
        .title = u"Sample"_s,
        .category = u"Rows"_s,
        .description = u"Draws rows at random, the same ones whenever it runs."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"rest"_s},
        .configSchema = stepObject(kRowSample),
        .help =
            u"Draws a **number or a share** of the rows, each with the same chance and none twice. The same seed draws the same rows of the same table. They stay in the order of the table; the others come out of `rest`."_s,
        .examples = stepArray(kRowSampleExamples),
    };
    return kDescriptor;
}

Result<Derivation> SampleRowsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                          data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    QSet<QString> taken = foldedNames(input.schema);
    const QString order = freeName(u"aw_order"_s, taken);
    const QString drawnBy =
        u"hash(%1, CAST(%2 AS BIGINT))"_s.arg(quoteName(order), QString::number(config.value("seed"_L1).toInteger(42)));
    const QString numbered = withOrder(input, order) + u" AS n"_s;
    QString most = QString::number(config.value("count"_L1).toInteger(1000));
    if (config.value("size"_L1) == "share"_L1)
        most = u"CAST(round(count(*) * CAST(%1 AS DOUBLE)) AS BIGINT)"_s.arg(
            QString::number(config.value("share"_L1).toDouble(0.1), 'g', 17));
    AW_TRY(const data::Table counted,
           session.query(u"SELECT count(*), "_s + most + u" FROM "_s + input.from + u" AS g"_s));
    const qint64 drawn = std::min(counted.rows.first()[0].toLongLong(), counted.rows.first()[1].toLongLong());
    QString chosen = u"false"_s;
    if (drawn > 0) {
        AW_TRY(chosen,
               rowsDrawn(session, numbered, drawnBy, quoteName(order), counted.rows.first()[0].toLongLong(), drawn));
    }
    Derivation result;
    const QString select = u"SELECT "_s + nameList(input.schema.columns) + u" FROM "_s + numbered + u" WHERE "_s;
    result.outputs = {{u"main"_s, select + chosen}, {u"rest"_s, select + u"NOT ("_s + chosen + u')'}};
    result.rows = {
        {RowKind::Filtered, u"not drawn"_s, u"(SELECT %1 - %2)"_s.arg(countOfInput(), countOfPort(u"main"_s))}};
    result.cost = Derivation::Cost::Cheap;
    return result;
}

} // namespace aw::steps
