// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/fill_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kFillSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["columns"],
  "x-order": ["columns", "method", "value", "per", "order_by", "limit", "empty_texts"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "minItems": 1, "default": [],
      "description": "The columns with gaps."},
    "method": {"type": "string", "title": "Fill with", "enum": ["value", "down", "up"], "default": "value",
      "description": "value: always the same; down: the last value before the gap; up: the next value behind it."},
    "value": {"type": "string", "title": "Value", "default": "", "description": "What fills the gaps; it has to fit the type of the columns. Not used for down and up."},
    "per": {"type": "array", "title": "For each", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "Values are only taken from rows that are the same here; empty: from any row."},
    "order_by": {"type": "array", "title": "Order by", "default": [],
      "description": "What is before and behind; empty: the order of the table. The rows stay where they are.",
      "items": {"type": "object", "additionalProperties": false, "required": ["column"], "properties": {
        "column": {"type": "string", "title": "Column", "description": "The column to order by.", "format": "column"},
        "descending": {"type": "boolean", "title": "Descending", "description": "Largest first.", "default": false}}}},
    "limit": {"type": "integer", "title": "Longest gap", "minimum": 0, "maximum": 1000000000, "default": 0, "x-advanced": true, "x-unit": "rows",
      "description": "How many rows away a value may be; 0: any number. For down and up."},
    "empty_texts": {"type": "boolean", "title": "Blank texts, too", "default": false,
      "description": "Texts without anything but spaces are gaps, too."}
  }})j");

constexpr QLatin1StringView kFillExamples(R"j([{
  "title": "A region written once for several rows",
  "config": {"columns": ["region"], "method": "down"},
  "input": [["region", "sold"], ["North", 3], [null, 4], ["South", 5], [null, 6]],
  "output": [["region", "sold"], ["North", 3], ["North", 4], ["South", 5], ["South", 6]]}])j");

constexpr QLatin1StringView kImputeSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["columns"],
  "x-order": ["columns", "method", "per", "indicator"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "minItems": 1, "default": [],
      "description": "The columns with gaps."},
    "method": {"type": "string", "title": "Fill with", "enum": ["median", "mean", "mode", "min", "max"], "default": "median",
      "description": "Of the values that are there – median: the middle one; mean: the average; mode: the most frequent one, the first of several."},
    "per": {"type": "array", "title": "For each", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "Rows that are the same here have a value of their own; empty: one value for the whole table."},
    "indicator": {"type": "boolean", "title": "Say where", "default": false,
      "description": "For each column one more, called like it with “_missing”, that is true where there was no value."}
  }})j");

constexpr QLatin1StringView kImputeExamples(R"j([{
  "title": "The usual price in each shop",
  "config": {"columns": ["price"], "method": "mean", "per": ["shop"], "indicator": true},
  "input": [["shop", "price"], ["A", 10], ["A", 14], ["B", 3], ["A", null], ["B", null]],
  "output": [["shop", "price", "price_missing"], ["A", 10, false], ["A", 14, false], ["B", 3, false], ["A", 12, true], ["B", 3, true]]}])j");

QString fillMissing(const core::Column &column, bool blanks)
{
    const QString name = quoteName(column.name);
    return blanks && column.isText() ? u"(coalesce(trim("_s + name + u"), '') = '')"_s : u"("_s + name + u" IS NULL)"_s;
}

Result<QString> fillConstant(data::Session &session, const core::Column &column, const QString &value)
{
    const QString text = data::quoteText(value);
    if (column.isText())
        return text;
    // The engine would round 1.5 to fit a whole number.
    QString sql = u"SELECT CAST(v AS VARCHAR) FROM (SELECT TRY_CAST("_s + text + u" AS "_s + column.type + u") AS v)"_s;
    if (column.isNumeric())
        sql += u" WHERE CAST(v AS DOUBLE) = TRY_CAST("_s + text + u" AS DOUBLE)"_s;
    const auto read = session.scalar(sql);
    if (!read && read.error().code == ErrorCode::Cancelled)
        return std::unexpected(read.error());
    if (value.isEmpty() || !read || !read->isValid())
        return core::fail(ErrorCode::InvalidArgument,
                          u"“%1” does not fit “%2”, which is %3."_s.arg(value, column.name, column.type), u"value"_s,
                          u"Give a value of that type, or convert the column first."_s);
    return u"CAST("_s + text + u" AS "_s + column.type + u')';
}

// "PARTITION BY …", or nothing.
QString fillGroups(const QList<core::Column> &per)
{
    return per.isEmpty() ? QString() : u"PARTITION BY "_s + nameList(per) + u' ';
}

Result<QString> fillOrder(const core::Schema &schema, const QJsonArray &keys, const QString &order)
{
    QStringList parts;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QJsonObject key = keys[i].toObject();
        AW_TRY(const core::Column column,
               requireColumn(schema, key.value("column"_L1).toString(), u"order_by[%1].column"_s.arg(i)));
        parts.append(quoteName(column.name) +
                     (key.value("descending"_L1).toBool() ? u" DESC NULLS LAST"_s : u" ASC NULLS LAST"_s));
    }
    parts.append(quoteName(order));
    return u"ORDER BY "_s + parts.join(u", "_s);
}

core::Status fillNothing(const QList<core::Column> &columns)
{
    if (columns.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is no column to fill."_s, u"columns"_s,
                          u"Name at least one."_s);
    return {};
}

// The summary of a group's rows, of the column's own type; NULL where it would not fit. Not for the most frequent.
Result<QString> imputeSummary(const QString &method, const core::Column &column, const QString &where)
{
    const QString name = quoteName(column.name);
    const bool real = column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1;
    const bool number = column.isNumeric();
    if ((method == "mean"_L1 || method == "median"_L1) && !number && !isTime(column))
        return core::fail(ErrorCode::InvalidArgument,
                          u"There is no %1 of “%2”, which is no number but %3."_s.arg(method, column.name, column.type),
                          where, u"Choose mode, or convert the column to a number first."_s);
    const QString those = real ? u" FILTER (WHERE isfinite("_s + name + u"))"_s : QString();
    if (method == "mean"_L1) {
        // The engine adds long numbers up in 128 bits, which may not do.
        const bool decimal = column.type.startsWith("DECIMAL"_L1);
        const bool wide = decimal || column.type.endsWith("HUGEINT"_L1);
        const QString mean = u"avg("_s + (wide ? u"CAST("_s + name + u" AS DOUBLE)"_s : name) + u')' + those;
        const QString rounded = number && !real && !decimal ? u"round("_s + mean + u')' : mean;
        return u"TRY_CAST("_s + rounded + u" AS "_s + column.type + u')';
    }
    if (method == "median"_L1) // of others than fractions one of the values, so that no digit is lost
        return real ? u"CAST(median("_s + name + u')' + those + u" AS "_s + column.type + u')'
                    : u"quantile_disc("_s + name + u", 0.5)"_s + those;
    return method + u'(' + name + u')' + those;
}

// For each group one row: its keys as p0, p1, …, the filler as m, and n, how many rows it fills.
Result<QString> imputeFillers(const QString &method, const core::Column &column, const QList<core::Column> &per,
                              const SqlInput &input, const QString &where)
{
    QString keys;
    QStringList names;
    QStringList places;
    for (qsizetype i = 0; i < per.size(); ++i) {
        keys += quoteName(per[i].name) + u" AS p%1, "_s.arg(i);
        names.append(u"p%1"_s.arg(i));
        places.append(QString::number(i + 1)); // a column of the table may be called p0, too
    }
    const QString name = quoteName(column.name);
    const QString groups = places.isEmpty() ? QString() : u" GROUP BY "_s + places.join(u", "_s);
    if (method != "mode"_L1) {
        AW_TRY(const QString summary, imputeSummary(method, column, where));
        return u"(SELECT "_s + keys + summary + u" AS m, count(*) - count("_s + name + u") AS n FROM "_s + input.from +
               u" AS given"_s + groups + u')';
    }
    // The most frequent value of each group, of several the one that comes first.
    const QString order = freshName(input.schema, u"aw_order"_s);
    const QString counted = u"(SELECT "_s + keys + name + u" AS m, count(*) AS often, min("_s + quoteName(order) +
                            u") AS place FROM "_s + withOrder(input, order) + u" AS given GROUP BY "_s +
                            (places + QStringList{QString::number(per.size() + 1)}).join(u", "_s) + u')';
    const QString list = names.isEmpty() ? QString() : names.join(u", "_s) + u", "_s;
    return u"(SELECT "_s + list +
           u"arg_max(m, (often, -place)) FILTER (WHERE m IS NOT NULL) AS m, "
           "coalesce(CAST(sum(often) FILTER (WHERE m IS NULL) AS BIGINT), 0) AS n FROM "_s +
           counted + u" AS counted"_s + groups + u')';
}

// Counts how many rows are missing something in the input and no longer in the output, which is written by then: to
// look at one column twice costs less than to work the fillers out twice.
QString gapsFilled(const QString &missing, const SqlInput &input)
{
    const QString gaps = u"(SELECT count_if("_s + missing + u") FROM "_s;
    return u"(SELECT "_s + gaps + input.from + u" AS given) - "_s + gaps + rowsOfPort(u"main"_s) + u" AS made))"_s;
}

// Types whose values the engine reads back from the text it makes of them.
bool isReadBack(const core::Column &column)
{
    return column.isNumeric() || column.isText() || isTime(column) || column.type == "BOOLEAN"_L1;
}

} // namespace

const core::StepDescriptor &FillMissingStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"fill_missing"_s,
        .title = u"Fill from rows around"_s,
        .category = u"Quality"_s,
        .description = u"Fills gaps with a value, or with the one before or behind them."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kFillSchema),
        .icon = u"heat"_s,
        .help =
            u"Fills **missing values** with one you give, with the last value before them (*down*) or the next one behind them (*up*), by the order of the table or of columns you name. With *For each* no value goes from one group to another. Gaps at the beginning, where there is nothing before, stay. Every filled cell is counted."_s,
        .examples = stepArray(kFillExamples),
    };
    return kDescriptor;
}

Result<Derivation> FillMissingStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> columns,
           columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    AW_CHECK(fillNothing(columns));
    AW_TRY(const QList<core::Column> per, columnsNamed(input.schema, config.value("per"_L1).toArray(), u"per"_s));
    const QString order = freshName(input.schema, u"aw_order"_s);
    AW_TRY(const QString by, fillOrder(input.schema, config.value("order_by"_L1).toArray(), order));
    const QString method = config.value("method"_L1).toString(u"value"_s);
    const bool blanks = config.value("empty_texts"_L1).toBool();
    const qint64 limit = config.value("limit"_L1).toInteger();
    const QString reach = limit > 0 ? QString::number(limit) : u"UNBOUNDED"_s;

    Derivation result = rowWise();
    if (method != "value"_L1)
        result.cost = Derivation::Cost::Heavy;
    ColumnEdits edits(input.schema);
    const QString from = method == "value"_L1 ? input.from : withOrder(input, order);
    for (const core::Column &column : columns) {
        const QString name = quoteName(column.name);
        const QString missing = fillMissing(column, blanks);
        QString filler;
        if (method == "value"_L1) {
            AW_TRY(const QString constant, fillConstant(session, column, config.value("value"_L1).toString()));
            filler = constant;
        } else {
            const bool down = method == "down"_L1;
            filler =
                (down ? u"last_value("_s : u"first_value("_s) + u"CASE WHEN NOT "_s + missing + u" THEN "_s + name +
                u" END IGNORE NULLS) OVER ("_s + fillGroups(per) + by + u" ROWS BETWEEN "_s +
                (down ? reach + u" PRECEDING AND CURRENT ROW)"_s : u"CURRENT ROW AND "_s + reach + u" FOLLOWING)"_s);
        }
        // A blank text for which there is nothing stays what it is.
        const QString sql = u"(CASE WHEN "_s + missing + u" THEN coalesce("_s + filler + u", "_s + name + u") ELSE "_s +
                            name + u" END)"_s;
        AW_CHECK(edits.set(column.name, sql, u"columns"_s));
        const QString reason = method == "value"_L1 ? u"filled with “%1”"_s.arg(config.value("value"_L1).toString())
                               : method == "down"_L1 ? u"filled with the last value before"_s
                                                     : u"filled with the next value behind"_s;
        result.cells.append({column.name, core::CellEntry::Kind::Imputed, reason,
                             method == "value"_L1 ? u"count_if("_s + name + u" IS DISTINCT FROM "_s + sql + u')'
                                                  : gapsFilled(missing, input)});
    }
    QString select = edits.select(from);
    if (method != "value"_L1)
        select += u" ORDER BY "_s + quoteName(order);
    result.outputs.insert(u"main"_s, select);
    return result;
}

const core::StepDescriptor &ImputeValuesStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"impute_values"_s,
        .title = u"Fill with the usual"_s,
        .category = u"Quality"_s,
        .description = u"Fills gaps with the mean, median or most frequent value of the column or of its group."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kImputeSchema),
        .icon = u"heat"_s,
        .help =
            u"Fills **missing values** with what is usual in the column, for the whole table or for each group. The column keeps its type: the mean of whole numbers is rounded, and their median is one of the values. Infinite values and NaN do not count. Where a group has no value at all, the gaps stay. Every filled cell is counted, and a column can say where they are."_s,
        .examples = stepArray(kImputeExamples),
    };
    return kDescriptor;
}

Result<Derivation> ImputeValuesStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                            data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> columns,
           columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    AW_CHECK(fillNothing(columns));
    AW_TRY(const QList<core::Column> per, columnsNamed(input.schema, config.value("per"_L1).toArray(), u"per"_s));
    const QString method = config.value("method"_L1).toString(u"median"_s);

    Derivation result = rowWise();
    QSet<QString> taken = foldedNames(input.schema);
    const QString order = freeName(u"aw_order"_s, taken);
    // One filler for all rows stands in the statement, so that the engine looks at each row by itself.
    const bool joins = !per.isEmpty() || !std::ranges::all_of(columns, &isReadBack);
    QString from = input.from;
    QString picked = u"t.*"_s;
    QString source = withOrder(input, order) + u" AS t"_s;
    ColumnEdits edits(input.schema);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const core::Column &column = columns[i];
        const QString name = quoteName(column.name);
        AW_TRY(const QString fillers, imputeFillers(method, column, per, input, u"columns[%1]"_s.arg(i)));
        QString filler;
        QString count;
        if (joins) {
            filler = quoteName(freeName(u"aw_filler"_s, taken));
            QStringList same;
            for (qsizetype k = 0; k < per.size(); ++k)
                same.append(u"t.%1 IS NOT DISTINCT FROM s%3.p%2"_s.arg(quoteName(per[k].name), QString::number(k),
                                                                       QString::number(i)));
            source += u" LEFT JOIN "_s + fillers + u" AS s%1 ON "_s.arg(i) +
                      (same.isEmpty() ? u"true"_s : same.join(u" AND "_s));
            picked += u", s%1.m AS "_s.arg(i) + filler;
            count = gapsFilled(name + u" IS NULL"_s, input);
        } else {
            AW_TRY(const data::Table found,
                   session.query(u"SELECT CAST(m AS VARCHAR), n FROM "_s + fillers + u" AS fillers"_s));
            const QVariantList &row = found.rows.first();
            filler = u"CAST("_s + (row[0].isValid() ? data::quoteText(row[0].toString()) : u"NULL"_s) + u" AS "_s +
                     column.type + u')';
            count = row[0].isValid() ? row[1].toString() : u"0"_s;
        }
        AW_CHECK(edits.set(column.name, u"coalesce("_s + name + u", "_s + filler + u')', u"columns"_s));
        if (config.value("indicator"_L1).toBool())
            AW_CHECK(
                edits.set(freeName(column.name + u"_missing"_s, taken), u'(' + name + u" IS NULL)"_s, u"indicator"_s));
        result.cells.append({column.name, core::CellEntry::Kind::Imputed,
                             u"filled with the %1%2"_s.arg(method, per.isEmpty() ? QString() : u" of its group"_s),
                             count});
    }
    if (joins) {
        from = u"(SELECT "_s + picked + u" FROM "_s + source + u')';
        result.cost = Derivation::Cost::Heavy;
    }
    result.outputs.insert(u"main"_s, edits.select(from) + (joins ? u" ORDER BY "_s + quoteName(order) : QString()));
    return result;
}

} // namespace aw::steps
