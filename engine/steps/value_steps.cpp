// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/value_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kBinSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["column"],
  "x-order": ["column", "method", "bins", "edges", "output", "labels", "as"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "", "description": "A column of numbers."},
    "method": {"type": "string", "title": "Method", "enum": ["equal_width", "quantiles", "edges"], "default": "equal_width",
      "description": "equal_width: bins of one width from the smallest to the largest value; quantiles: bins with about as many rows; edges: as given."},
    "bins": {"type": "integer", "title": "Bins", "minimum": 1, "maximum": 100, "default": 10,
      "description": "How many bins; equal quantiles become one bin. Not used for edges."},
    "edges": {"type": "array", "title": "Edges", "items": {"type": "number"}, "maxItems": 101, "default": [],
      "description": "Where the bins begin, smallest first, and where the last one ends. What lies outside is named so."},
    "output": {"type": "string", "title": "Output", "enum": ["label", "number"], "default": "label",
      "description": "label: the range as text; number: 1 for the first bin, 0 for what lies below it."},
    "labels": {"type": "array", "title": "Labels", "items": {"type": "string"}, "default": [], "x-advanced": true,
      "description": "Texts to use in place of the ranges, one for each bin; empty: the ranges."},
    "as": {"type": "string", "title": "Name", "default": "", "description": "Name of the new column; empty: that of the column with “_bin”."}
  }})");

constexpr QLatin1StringView kBinExamples(R"json([{
  "title": "Age groups",
  "config": {"column": "age", "method": "edges", "edges": [0, 18, 65], "as": "group"},
  "input": [["age"], [17], [18], [65], [70], [null]],
  "output": [["age", "group"], [17, "[0, 18)"], [18, "[18, 65]"], [65, "[18, 65]"], [70, "> 65"], [null, null]]
}])json");

constexpr QLatin1StringView kScaleSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["columns"],
  "x-order": ["columns", "method", "partition_by", "suffix"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "minItems": 1, "default": [],
      "description": "Columns of numbers."},
    "method": {"type": "string", "title": "Method", "enum": ["min_max", "z_score"], "default": "min_max",
      "description": "min_max: from 0 for the smallest to 1 for the largest value; z_score: how many standard deviations (of a sample) from the mean."},
    "partition_by": {"type": "array", "title": "For each", "items": {"type": "string", "format": "column"}, "default": [],
      "description": "Rows with the same values here are scaled by themselves; empty: all rows together."},
    "suffix": {"type": "string", "title": "Suffix", "default": "",
      "description": "Put behind the names of new columns for the result; empty: the columns themselves are changed."}
  }})");

constexpr QLatin1StringView kScaleExamples(R"([{
  "title": "Prices from 0 to 1",
  "config": {"columns": ["price"], "suffix": "_scaled"},
  "input": [["price"], [10], [20], [null], [15]],
  "output": [["price", "price_scaled"], [10, 0], [20, 1], [null, null], [15, 0.5]]}])");

constexpr QLatin1StringView kOutlierSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["column"],
  "x-order": ["column", "method", "factor", "partition_by", "as"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "", "description": "A column of numbers."},
    "method": {"type": "string", "title": "Method", "enum": ["iqr", "z_score"], "default": "iqr",
      "description": "iqr: too far from the middle half of the values; z_score: too many standard deviations (of a sample) from the mean."},
    "factor": {"type": "number", "title": "Factor", "minimum": 0, "default": 0,
      "description": "How far is too far, in widths of the middle half (usually 1.5) or standard deviations (usually 3); 0: what is usual."},
    "partition_by": {"type": "array", "title": "For each", "items": {"type": "string", "format": "column"}, "default": [],
      "description": "Rows with the same values here are judged by themselves; empty: all rows together."},
    "as": {"type": "string", "title": "Name", "default": "", "description": "Name of the new column; empty: that of the column with “_outlier”."}
  }})");

constexpr QLatin1StringView kOutlierExamples(R"([{
  "title": "A price far from the others",
  "config": {"column": "price"},
  "input": [["price"], [10], [12], [11], [99], [null], [13]],
  "output": [["price", "price_outlier"], [10, false], [12, false], [11, false], [99, true], [null, false], [13, false]]}])");

QString valueNumber(const core::Column &column, const QString &prefix)
{
    return u"CAST(%1 AS DOUBLE)"_s.arg(prefix + quoteName(column.name));
}

// The rows as t, each with the summaries of its group.
struct ValueSummaries {
    QString source;                // what stands behind FROM
    QString orderBy;               // what puts the rows in their order again; empty: they have kept it
    QMap<QString, QString> values; // by name: SQL
};

QString valueLiteral(double number)
{
    return u"CAST('%1' AS DOUBLE)"_s.arg(QString::number(number, 'g', 17));
}

// summaries: by name, SQL over the rows of a group as g that gives a number.
Result<ValueSummaries> valueSummaries(data::Session &session, const SqlInput &input, const QString &order,
                                      const QList<core::Column> &groups, const QMap<QString, QString> &summaries)
{
    ValueSummaries result;
    if (groups.isEmpty()) { // as numbers, so that the engine looks at each row by itself and keeps their order
        AW_TRY(const data::Table found, session.query(u"SELECT "_s + QStringList(summaries.values()).join(u", "_s) +
                                                      u" FROM "_s + input.from + u" AS g"_s));
        qsizetype i = 0;
        for (auto it = summaries.begin(); it != summaries.end(); ++it, ++i) {
            const QVariant number = found.rows.first()[i];
            result.values.insert(it.key(),
                                 number.isValid() ? valueLiteral(number.toDouble()) : u"CAST(NULL AS DOUBLE)"_s);
        }
        result.source = input.from + u" AS t"_s;
        return result;
    }
    QStringList columns;
    QStringList keys;
    QStringList conditions;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString name = quoteName(groups[i].name);
        columns.append(u"g.%1 AS g%2"_s.arg(name, QString::number(i)));
        keys.append(u"g."_s + name);
        conditions.append(u"t.%1 IS NOT DISTINCT FROM s.g%2"_s.arg(name, QString::number(i)));
    }
    for (auto it = summaries.begin(); it != summaries.end(); ++it) {
        columns.append(it.value() + u" AS "_s + it.key());
        result.values.insert(it.key(), u"s."_s + it.key());
    }
    result.source = u"%1 AS t JOIN (SELECT %2 FROM %3 AS g GROUP BY %4) AS s ON %5"_s.arg(
        withOrder(input, order), columns.join(u", "_s), input.from, keys.join(u", "_s), conditions.join(u" AND "_s));
    result.orderBy = u" ORDER BY t."_s + quoteName(order);
    return result;
}

// Of the values that are no infinity, which no summary survives.
QString valueSummary(const QString &call, const QString &number)
{
    return u"%1 FILTER (WHERE isfinite(%2))"_s.arg(call.arg(number), number);
}

// The name of the one column a step adds.
Result<QString> valueName(const QJsonObject &config, const QString &made, QSet<QString> &taken)
{
    const QString name = config.value("as"_L1).toString();
    if (name.isEmpty())
        return freeName(made, taken);
    AW_CHECK(takeName(name, taken, u"as"_s));
    return name;
}

// The edges of the bins as a list, or what makes it of the rows.
Result<QString> binEdges(const QJsonObject &config, const QString &number)
{
    const QString method = config.value("method"_L1).toString();
    const int bins = config.value("bins"_L1).toInt(10);
    if (method == "edges"_L1) {
        const QJsonArray edges = config.value("edges"_L1).toArray();
        if (edges.size() < 2)
            return core::fail(ErrorCode::InvalidArgument, u"A bin needs two edges."_s, u"edges"_s,
                              u"Give the numbers where the bins begin, and where the last one ends."_s);
        QStringList literals;
        for (qsizetype i = 0; i < edges.size(); ++i) {
            if (i > 0 && edges[i].toDouble() <= edges[i - 1].toDouble())
                return core::fail(ErrorCode::InvalidArgument, u"An edge is not larger than the one before."_s,
                                  u"edges[%1]"_s.arg(i), u"Write the edges in order, each once."_s);
            literals.append(valueLiteral(edges[i].toDouble()));
        }
        return u"any_value([%1])"_s.arg(literals.join(u", "_s));
    }
    QString list;
    if (method == "quantiles"_L1) {
        QStringList shares;
        for (int i = 0; i <= bins; ++i)
            shares.append(QString::number(double(i) / bins, 'f', 17));
        list = u"quantile_cont(%1, [%2]) FILTER (WHERE isfinite(%1))"_s.arg(number, shares.join(u", "_s));
    } else {
        const QString low = u"min(%1) FILTER (WHERE isfinite(%1))"_s.arg(number);
        const QString high = u"max(%1) FILTER (WHERE isfinite(%1))"_s.arg(number);
        // The last edge is the largest value itself, which rounding must not leave out.
        QStringList edges;
        for (int i = 0; i < bins; ++i)
            edges.append(u"%1 + (%2 - %1) * %3 / %4"_s.arg(low, high, QString::number(i), QString::number(bins)));
        list = u"CASE WHEN count(%1) FILTER (WHERE isfinite(%1)) > 0 THEN [%2, %3] END"_s.arg(
            number, edges.join(u", "_s), high);
    }
    return list;
}

} // namespace

const core::StepDescriptor &BinValuesStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"bin_values"_s,
        .title = u"Put into bins"_s,
        .category = u"Columns"_s,
        .description = u"Adds a column that says in which range a number lies."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kBinSchema),
        .help =
            u"Divides the numbers of a column into **ranges** of one width, of about as many rows, or as you give them, and adds a column with the range of each. A range holds its lower edge but not its upper one; the last holds both. Missing values and NaN are in no range."_s,
        .examples = stepArray(kBinExamples),
    };
    return kDescriptor;
}

Result<Derivation> BinValuesStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                         data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, numberColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    QSet<QString> taken = foldedNames(input.schema);
    AW_TRY(const QString name, valueName(config, column.name + u"_bin"_s, taken));
    AW_TRY(const QString edges, binEdges(config, valueNumber(column, u"g."_s)));
    const bool given = config.value("method"_L1).toString() == "edges"_L1;
    QStringList labels;
    const QJsonArray words = config.value("labels"_L1).toArray();
    for (const auto &word : words)
        labels.append(word.toString());
    const qsizetype bins = given ? config.value("edges"_L1).toArray().size() - 1 : config.value("bins"_L1).toInt(10);
    if (!labels.isEmpty() && labels.size() != bins)
        return core::fail(ErrorCode::InvalidArgument,
                          u"There are %1 labels for %2 bins."_s.arg(labels.size()).arg(bins), u"labels"_s,
                          u"Give one label for each bin, or none."_s);

    // Equal edges are one; of a column with one value it is both edges of one bin.
    AW_TRY(const data::Table found,
           session.query(
               u"SELECT e, format('{:.15g}', e) FROM (SELECT unnest(CASE WHEN len(d.e) = 1 THEN [d.e[1], "
               "d.e[1]] ELSE d.e END) AS e FROM (SELECT list_sort(list_distinct(%1)) AS e FROM %2 AS g) AS d)"_s.arg(
                   edges, input.from)));
    const bool asNumber = config.value("output"_L1).toString() == "number"_L1;
    const QString number = valueNumber(column, {});
    QString sql = u"CASE WHEN %1 IS NULL OR isnan(%1) THEN NULL"_s.arg(number);
    const qsizetype count = found.rows.size(); // none: there is no number
    for (qsizetype i = 0; i <= count; ++i) {
        const auto edge = [&](qsizetype at) { return found.rows[at][1].toString(); };
        QString text; // of the bin below the edge, or above the last one
        if (i == 0)
            text = count > 0 ? u"< "_s + edge(0) : QString();
        else if (i == count)
            text = u"> "_s + edge(count - 1);
        else if (!labels.isEmpty())
            text = labels.value(i - 1);
        else
            text = u'[' + edge(i - 1) + u", "_s + edge(i) + (i == count - 1 ? u']' : u')');
        const QString value = count == 0 ? u"NULL"_s : asNumber ? QString::number(i) : data::quoteText(text);
        if (i < count)
            sql += u" WHEN %1 %2 %3 THEN "_s.arg(number, i == count - 1 ? u"<="_s : u"<"_s,
                                                 valueLiteral(found.rows[i][0].toDouble())) +
                   value;
        else
            sql += u" ELSE "_s + value;
    }
    sql = u"CAST("_s + sql + u" END AS "_s + (asNumber ? u"BIGINT)"_s : u"VARCHAR)"_s);
    ColumnEdits edits(input.schema);
    AW_CHECK(edits.set(name, sql, u"as"_s));
    Derivation result = rowWise();
    result.outputs.insert(u"main"_s, edits.select(input.from));
    result.described.insert(name, {name, {}, {}, {}});
    return result;
}

const core::StepDescriptor &ScaleValuesStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"scale_values"_s,
        .title = u"Scale"_s,
        .category = u"Columns"_s,
        .description = u"Brings numbers to the range from 0 to 1, or to a mean of 0 and a deviation of 1."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kScaleSchema),
        .help =
            u"Makes columns of numbers **comparable**: from 0 to 1, or in standard deviations from their mean. Where all values are the same they become 0. Missing values stay missing, and infinite ones stay as they are and do not count. Without a suffix the columns themselves are changed."_s,
        .examples = stepArray(kScaleExamples),
    };
    return kDescriptor;
}

Result<Derivation> ScaleValuesStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QJsonArray names = config.value("columns"_L1).toArray();
    AW_TRY(const QList<core::Column> columns, columnsNamed(input.schema, names, u"columns"_s));
    if (columns.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is no column to scale."_s, u"columns"_s,
                          u"Name a column of numbers."_s);
    AW_TRY(const QList<core::Column> groups,
           columnsNamed(input.schema, config.value("partition_by"_L1).toArray(), u"partition_by"_s));
    const bool range = config.value("method"_L1).toString() != "z_score"_L1;
    const QString suffix = config.value("suffix"_L1).toString();

    Derivation result = rowWise();
    if (!groups.isEmpty())
        result.cost = Derivation::Cost::Guessed;
    QSet<QString> taken = foldedNames(input.schema);
    QMap<QString, QString> summaries;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        AW_TRY(const core::Column column, numberColumn(input.schema, columns[i].name, u"columns[%1]"_s.arg(i)));
        const QString of = valueNumber(column, u"g."_s);
        const QString width = range ? valueSummary(u"max(%1)"_s, of) + u" - "_s + valueSummary(u"min(%1)"_s, of)
                                    : valueSummary(u"stddev_samp(%1)"_s, of);
        summaries.insert(u"width%1"_s.arg(i), width);
        summaries.insert(u"from%1"_s.arg(i), valueSummary(range ? u"min(%1)"_s : u"avg(%1)"_s, of));
        if (!suffix.isEmpty())
            AW_CHECK(takeName(column.name + suffix, taken, u"suffix"_s));
    }
    const QString order = freeName(u"aw_order"_s, taken);
    AW_TRY(const ValueSummaries known, valueSummaries(session, input, order, groups, summaries));
    const QString row = groups.isEmpty() ? QString() : u"t."_s; // of the input, which is counted over, or beside s
    QMap<QString, QString> scaled;
    QStringList added;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &name = columns[i].name;
        scaled.insert(name, u"CASE WHEN NOT isfinite(%1) THEN %1 WHEN %1 IS NULL THEN NULL WHEN coalesce(%3, 0) = 0 "
                            "THEN CAST(0 AS DOUBLE) ELSE (%1 - %2) / %3 END"_s.arg(valueNumber(columns[i], row),
                                                                                   known.values[u"from%1"_s.arg(i)],
                                                                                   known.values[u"width%1"_s.arg(i)]));
        if (!suffix.isEmpty())
            added.append(scaled.value(name) + u" AS "_s + quoteName(name + suffix));
        result.described.insert(name + suffix, {name + suffix, {}, {}, {}}); // neither what it was nor in its unit
    }
    QStringList all;
    for (const core::Column &column : input.schema.columns) {
        const QString name = quoteName(column.name);
        const bool changes = suffix.isEmpty() && scaled.contains(column.name);
        all.append(changes ? u"%1 AS %2"_s.arg(scaled.value(column.name), name) : row + name);
        if (!changes)
            continue;
        const QString count =
            u"count_if(%1 IS DISTINCT FROM (%2))"_s.arg(valueNumber(column, row), scaled.value(column.name));
        result.cells.append({column.name, core::CellEntry::Kind::Changed,
                             range ? u"scaled to 0 to 1"_s : u"scaled to standard deviations from the mean"_s,
                             groups.isEmpty() ? count : u"(SELECT "_s + count + u" FROM "_s + known.source + u')'});
    }
    result.outputs.insert(u"main"_s,
                          u"SELECT %1 FROM %2"_s.arg((all + added).join(u", "_s), known.source) + known.orderBy);
    return result;
}

const core::StepDescriptor &FlagOutliersStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"flag_outliers"_s,
        .title = u"Flag outliers"_s,
        .category = u"Quality"_s,
        .description = u"Adds a column that says which numbers are far from the others."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kOutlierSchema),
        .help =
            u"Marks numbers that are **far from the others** of their column: by the middle half of the values, which a few wild values do not move, or by the standard deviation. Nothing is removed; filter by the new column to do so. Missing values are no outliers, infinite ones and NaN are."_s,
        .examples = stepArray(kOutlierExamples),
    };
    return kDescriptor;
}

Result<Derivation> FlagOutliersStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                            data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, numberColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    AW_TRY(const QList<core::Column> groups,
           columnsNamed(input.schema, config.value("partition_by"_L1).toArray(), u"partition_by"_s));
    QSet<QString> taken = foldedNames(input.schema);
    AW_TRY(const QString name, valueName(config, column.name + u"_outlier"_s, taken));
    const QString order = freeName(u"aw_order"_s, taken);
    const bool quartiles = config.value("method"_L1).toString() != "z_score"_L1;
    double factor = config.value("factor"_L1).toDouble();
    if (factor <= 0)
        factor = quartiles ? 1.5 : 3;

    const QString number = valueNumber(column, u"t."_s);
    const QString of = valueNumber(column, u"g."_s);
    QMap<QString, QString> summaries;
    if (quartiles) {
        summaries = {{u"low"_s, valueSummary(u"quantile_cont(%1, 0.25)"_s, of)},
                     {u"high"_s, valueSummary(u"quantile_cont(%1, 0.75)"_s, of)}};
    } else {
        summaries = {{u"low"_s, valueSummary(u"avg(%1)"_s, of)}, {u"width"_s, valueSummary(u"stddev_samp(%1)"_s, of)}};
    }
    AW_TRY(const ValueSummaries known, valueSummaries(session, input, order, groups, summaries));
    const QString low = known.values.value(u"low"_s);
    const QString high = quartiles ? known.values.value(u"high"_s) : low;
    const QString far = u"%1 * %2"_s.arg(valueLiteral(factor),
                                         quartiles ? u"(%1 - %2)"_s.arg(high, low) : known.values.value(u"width"_s));
    const QString flag =
        u"%1 IS NOT NULL AND coalesce(%1 < %2 - %4 OR %1 > %3 + %4, NOT isfinite(%1))"_s.arg(number, low, high, far);

    Derivation result = rowWise();
    if (!groups.isEmpty())
        result.cost = Derivation::Cost::Guessed;
    result.outputs.insert(u"main"_s, u"SELECT %1, %2 AS %3 FROM %4"_s.arg(nameList(input.schema.columns, u"t."_s), flag,
                                                                          quoteName(name), known.source) +
                                         known.orderBy);
    result.described.insert(name, {name, {}, {}, {}});
    return result;
}

} // namespace aw::steps
