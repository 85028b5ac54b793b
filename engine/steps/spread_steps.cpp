// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/spread_steps.h"

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
using data::quoteText;

namespace
{

constexpr QLatin1StringView kOneHotSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["column"],
  "x-order": ["column", "values", "max_categories", "rest", "missing", "prefix", "keep"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "", "description": "The column with the categories."},
    "values": {"type": "array", "title": "Categories", "items": {"type": "string"}, "maxItems": 1000, "default": [],
      "description": "The values that get a column, in this order, so that every run gives the same columns; empty: those that are there, in the order of their names."},
    "max_categories": {"type": "integer", "title": "At most", "minimum": 1, "maximum": 1000, "default": 30, "x-unit": "columns",
      "description": "How many columns this may make; not used where the categories are given."},
    "rest": {"type": "string", "title": "Other values", "enum": ["fail", "other", "none"], "default": "fail",
      "description": "What becomes of more categories, or of others than those given – fail: the step says so; other: they share one more column, and the most frequent ones have their own; none: they are 0 everywhere."},
    "missing": {"type": "boolean", "title": "Column for missing", "default": false, "description": "One more column says where there is no value; without it, missing is 0 everywhere."},
    "prefix": {"type": "string", "title": "Prefix", "default": "", "description": "In front of the names of the new columns; empty: that of the column with “_”."},
    "keep": {"type": "boolean", "title": "Keep the column", "default": false, "description": "The column stays in front of the new ones."}
  }})j");

constexpr QLatin1StringView kOneHotExamples(R"j([{
  "title": "A column for each colour",
  "config": {"column": "colour"},
  "input": [["id", "colour"], [1, "red"], [2, "blue"], [3, null], [4, "red"]],
  "output": [["id", "colour_blue", "colour_red"], [1, 0, 1], [2, 1, 0], [3, 0, 0], [4, 0, 1]]}])j");

constexpr QLatin1StringView kTransposeSchema(R"j({
  "type": "object", "additionalProperties": false, "x-order": ["names_from", "as"],
  "properties": {
    "names_from": {"type": "string", "title": "Names from", "format": "column", "default": "",
      "description": "The column whose values are the names of the new columns; empty: row_1, row_2 …"},
    "as": {"type": "string", "title": "Name", "default": "column", "description": "The new column with the names the columns had."}
  }})j");

constexpr QLatin1StringView kTransposeExamples(R"j([{
  "title": "Measures as rows, years as columns",
  "config": {"names_from": "year", "as": "measure"},
  "input": [["year", "sold", "bought"], ["2023", 5, 6], ["2024", 7, null]],
  "output": [["measure", "2023", "2024"], ["sold", 5, 7], ["bought", 6, null]]}])j");

constexpr qint64 kTransposeLongest = 1000;
constexpr qsizetype kSpreadName = 60; // characters of a value that go into a name

QString spreadName(const QString &value, const QString &blank)
{
    QString name = value.simplified().left(kSpreadName);
    name.remove(QChar(u'\0'));
    return name.isEmpty() ? blank : name;
}

// The categories a column has, those with a column of their own first by frequency, then all by name.
Result<QStringList> oneHotCategories(data::Session &session, const SqlInput &input, const core::Column &column,
                                     qint64 most, bool failing)
{
    const QString value = u"CAST("_s + quoteName(column.name) + u" AS VARCHAR)"_s;
    AW_TRY(const data::Table found,
           session.query(u"SELECT "_s + value + u" AS v, count(*) AS n FROM "_s + input.from + u" AS given WHERE "_s +
                         quoteName(column.name) + u" IS NOT NULL GROUP BY 1 ORDER BY n DESC, v LIMIT "_s +
                         QString::number(most + 1)));
    QStringList categories;
    for (const QVariantList &row : found.rows)
        categories.append(row[0].toString());
    if (categories.size() > most) {
        if (failing)
            return core::fail(
                ErrorCode::InvalidArgument,
                u"“%1” has more than %2 different values, too many for columns."_s.arg(column.name).arg(most),
                u"max_categories"_s, u"Allow more, or let the others share a column."_s);
        categories.removeLast();
    }
    categories.sort();
    return categories;
}

} // namespace

const core::StepDescriptor &OneHotStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"one_hot"_s,
        .title = u"Categories to columns"_s,
        .category = u"Columns"_s,
        .description = u"Makes a column of 0 and 1 for each category of a column."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kOneHotSchema),
        .icon = u"columns"_s,
        .help =
            u"Makes **one column for each category**, with 1 where the row has it and 0 where it has not, as models want it. Name the categories where later runs must give the same columns. Where there are more than allowed, the step stops, or the rare ones share a column."_s,
        .examples = stepArray(kOneHotExamples),
    };
    return kDescriptor;
}

bool OneHotStep::columnsDependOnRows(const QJsonObject &config) const
{
    return config.value("values"_L1).toArray().isEmpty();
}

Result<Derivation> OneHotStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                      data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, requireColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    const QString rest = config.value("rest"_L1).toString(u"fail"_s);
    const QString name = quoteName(column.name);
    const QString value = u"CAST("_s + name + u" AS VARCHAR)"_s;
    QStringList categories;
    const QJsonArray given = config.value("values"_L1).toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (categories.contains(given[i].toString()))
            return core::fail(ErrorCode::InvalidArgument, u"“%1” is named twice."_s.arg(given[i].toString()),
                              u"values[%1]"_s.arg(i), u"Name each category once."_s);
        categories.append(given[i].toString());
    }
    if (categories.isEmpty()) {
        AW_TRY(categories, oneHotCategories(session, input, column, config.value("max_categories"_L1).toInteger(30),
                                            rest == "fail"_L1));
    } else if (rest == "fail"_L1) {
        AW_TRY(const data::Table other,
               session.query(u"SELECT "_s + value + u" FROM "_s + input.from + u" AS given WHERE NOT list_contains("_s +
                             data::quoteList(categories) + u", "_s + value + u") LIMIT 1"_s));
        if (!other.rows.isEmpty())
            return core::fail(ErrorCode::InvalidArgument,
                              u"“%1” is none of the categories of “%2”."_s.arg(
                                  other.rows.first()[0].toString().left(100), column.name),
                              u"values"_s, u"Name it, too, or say what becomes of other values."_s);
    }

    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    edits.putBehind(column.name);
    QSet<QString> taken = foldedNames(input.schema);
    if (!config.value("keep"_L1).toBool()) {
        edits.leaveOut(column.name);
        taken.remove(foldedName(column.name));
        result.columnsDropped.append(column.name + u": its categories are columns"_s);
    }
    const QString prefix =
        config.value("prefix"_L1).toString().isEmpty() ? column.name + u'_' : config.value("prefix"_L1).toString();
    const auto add = [&](const QString &word, const QString &condition) {
        return edits.set(freeName(prefix + word, taken), u"CAST(coalesce("_s + condition + u", false) AS INTEGER)"_s,
                         u"prefix"_s);
    };
    for (const QString &category : std::as_const(categories))
        AW_CHECK(add(spreadName(category, u"blank"_s), value + u" = "_s + quoteText(category)));
    if (rest == "other"_L1)
        AW_CHECK(add(u"other"_s, u"NOT list_contains("_s +
                                     (categories.isEmpty() ? u"CAST([] AS VARCHAR[])"_s : data::quoteList(categories)) +
                                     u", "_s + value + u')'));
    if (config.value("missing"_L1).toBool())
        AW_CHECK(add(u"missing"_s, name + u" IS NULL"_s));
    if (edits.list().isEmpty())
        return core::fail(ErrorCode::InvalidArgument,
                          u"No column would be left, since “%1” has no values."_s.arg(column.name), u"keep"_s,
                          u"Keep the column, or name the categories."_s);
    result.outputs.insert(u"main"_s, edits.select(input.from));
    return result;
}

const core::StepDescriptor &TransposeStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"transpose"_s,
        .title = u"Transpose"_s,
        .category = u"Shape"_s,
        .description = u"Makes columns of the rows, and rows of the columns, of a small table."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kTransposeSchema),
        .icon = u"refresh"_s,
        .help =
            u"Turns the table **by its diagonal**: each column becomes a row and each row a column, for at most 1,000 rows. The names of the new columns come from one of the old ones. Columns of one type keep it; otherwise all values become texts."_s,
        .examples = stepArray(kTransposeExamples),
    };
    return kDescriptor;
}

Result<Derivation> TransposeStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                         data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QString from = config.value("names_from"_L1).toString();
    QList<core::Column> columns = input.schema.columns;
    QString namesSql = u"NULL"_s;
    if (!from.isEmpty()) {
        AW_TRY(const core::Column column, requireColumn(input.schema, from, u"names_from"_s));
        columns.removeAll(column);
        namesSql = u"CAST("_s + quoteName(column.name) + u" AS VARCHAR)"_s;
    }
    const QString first = config.value("as"_L1).toString(u"column"_s);
    if (first.isEmpty() || first.contains(QChar(u'\0')))
        return core::fail(ErrorCode::InvalidArgument, u"The column needs a name."_s, u"as"_s,
                          u"Say what the column is called."_s);
    AW_TRY(const data::Table names, session.query(u"SELECT "_s + namesSql + u" FROM "_s + input.from +
                                                  u" AS given LIMIT "_s + QString::number(kTransposeLongest + 1)));
    const qsizetype rows = names.rows.size();
    if (rows > kTransposeLongest)
        return core::fail(ErrorCode::InvalidArgument,
                          u"The table has more than %1 rows, too many for columns."_s.arg(kTransposeLongest),
                          u"names_from"_s, u"Filter or summarise the rows first, or use pivot."_s);

    const bool oneType =
        std::ranges::all_of(columns, [&](const core::Column &column) { return column.type == columns.first().type; });
    const QString order = freshName(input.schema, u"aw_order"_s);
    QStringList lists;
    QStringList places;
    QStringList olds;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString cell = quoteName(columns[i].name);
        lists.append(u"list("_s + (oneType ? cell : u"CAST("_s + cell + u" AS VARCHAR)"_s) + u" ORDER BY "_s +
                     quoteName(order) + u") AS l"_s + QString::number(i));
        places.append(u"l"_s + QString::number(i));
        olds.append(columns[i].name);
    }
    QSet<QString> taken{foldedName(first)};
    const QString cells = foldedName(first) == "c"_L1 ? u"l"_s : u"c"_s;
    QStringList made{quoteName(first)};
    for (qsizetype i = 0; i < rows; ++i) {
        const QString fallback = u"row_%1"_s.arg(i + 1);
        const QVariant value = names.rows[i][0];
        const QString name = from.isEmpty()    ? fallback
                             : value.isValid() ? spreadName(value.toString(), fallback)
                                               : u"missing"_s;
        made.append(cells + u'[' + QString::number(i + 1) + u"] AS "_s + quoteName(freeName(name, taken)));
    }
    Derivation result;
    // Without columns there is nothing to collect, and no row to make.
    const QString turned = columns.isEmpty() ? u"(SELECT CAST(NULL AS VARCHAR) AS "_s + quoteName(first) +
                                                   u", CAST(NULL AS VARCHAR[]) AS "_s + cells + u" WHERE false)"_s
                                             : u"(SELECT unnest("_s + data::quoteList(olds) + u") AS "_s +
                                                   quoteName(first) + u", unnest(["_s + places.join(u", "_s) +
                                                   u"]) AS "_s + cells + u" FROM (SELECT "_s + lists.join(u", "_s) +
                                                   u" FROM "_s + withOrder(input, order) + u" AS given) AS lists)"_s;
    result.outputs.insert(u"main"_s, u"SELECT "_s + made.join(u", "_s) + u" FROM "_s + turned + u" AS turned"_s);
    result.rows = {{core::RowEntry::Kind::Merged, u"rows became columns"_s, QString::number(rows)},
                   {core::RowEntry::Kind::Expanded, u"columns became rows"_s, QString::number(columns.size())}};
    for (const core::Column &column : input.schema.columns)
        result.columnsDropped.append(column.name +
                                     (column.name == from ? u": its values are names"_s : u": it is a row now"_s));
    return result;
}

} // namespace aw::steps
