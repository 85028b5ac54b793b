// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/explode_step.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
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

constexpr QLatin1StringView kExplodeSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["column"],
  "x-order": ["column", "delimiter", "trim", "skip_empty", "without_parts", "position"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "",
      "description": "A text column whose cells hold several values, or a column of lists."},
    "delimiter": {"type": "string", "title": "Delimiter", "minLength": 1, "default": ",",
      "description": "What stands between the values of a text; not used for lists."},
    "trim": {"type": "boolean", "title": "Trim", "default": true,
      "description": "Remove blanks around the values of a text."},
    "skip_empty": {"type": "boolean", "title": "Skip empty parts", "default": true,
      "description": "Make no row where nothing stands between two delimiters."},
    "without_parts": {"type": "string", "title": "Rows without values", "enum": ["keep", "drop"], "default": "keep",
      "description": "keep: such a row stays, with a missing value; drop: it is left out."},
    "position": {"type": "string", "title": "Position column", "default": "", "x-advanced": true,
      "description": "Name of a column that says which value of its cell it is: 1, 2, …; empty: none."}
  }})");

constexpr QLatin1StringView kExplodeExamples(R"([{
  "title": "A row for each tag",
  "config": {"column": "tags", "delimiter": ";"},
  "input": [["id", "tags"], [1, "red; round"], [2, null], [3, "blue"]],
  "output": [["id", "tags"], [1, "red"], [1, "round"], [2, null], [3, "blue"]]}])");

// The parts of a cell: a list, which may be missing or empty.
QString explodeParts(const QJsonObject &config, const QString &cell)
{
    QString parts = u"string_split(%1, %2)"_s.arg(cell, data::quoteText(config.value("delimiter"_L1).toString(u","_s)));
    if (config.value("trim"_L1).toBool(true))
        parts = uR"(list_transform(%1, lambda x: regexp_replace(x, '^[\s\p{Z}]+|[\s\p{Z}]+$', '', 'g')))"_s.arg(parts);
    if (config.value("skip_empty"_L1).toBool(true))
        parts = u"list_filter(%1, lambda x: x <> '')"_s.arg(parts);
    return parts;
}

} // namespace

const core::StepDescriptor &ExplodeListStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"explode_list"_s,
        .title = u"Split into rows"_s,
        .category = u"Reshape"_s,
        .description = u"Makes a row of each value of a cell that holds several."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"left_out"_s},
        .configSchema = stepObject(kExplodeSchema),
        .help =
            u"Takes cells such as `red; round` or lists apart and makes **one row of each value**; the other columns are repeated. Rows keep their order, values that of their cell. Rows without any value stay, with a missing one, or go to the output `left_out`."_s,
        .examples = stepArray(kExplodeExamples),
    };
    return kDescriptor;
}

Result<Derivation> ExplodeListStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, requireColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    const bool list = column.type.endsWith(u']');
    if (!list && !column.isText())
        return core::fail(ErrorCode::InvalidArgument,
                          u"“%1” is neither text nor a list but %2."_s.arg(column.name, column.type), u"column"_s,
                          u"Choose another column, or convert it to text first."_s);
    QSet<QString> taken = foldedNames(input.schema);
    const QString position = config.value("position"_L1).toString();
    if (!position.isEmpty())
        AW_CHECK(takeName(position, taken, u"position"_s));
    const QString name = quoteName(freeName(u"aw_parts"_s, taken));
    const bool drops = config.value("without_parts"_L1).toString() == "drop"_L1;

    const QString cell = quoteName(column.name);
    // Lists of a fixed length are a type of their own.
    const QString type = list ? column.type.left(column.type.lastIndexOf(u'[')) + u"[]"_s : u"VARCHAR[]"_s;
    const QString parts = list ? u"CAST(%1 AS %2)"_s.arg(cell, type) : explodeParts(config, cell);
    const QString many = u"coalesce(len(%1), 0)"_s.arg(name);
    const QString source = u"(SELECT *, %1 AS %2 FROM %3 AS given)"_s.arg(parts, name, input.from);

    QStringList columns;
    for (const core::Column &each : input.schema.columns)
        columns.append(each == column ? u"unnest(CASE WHEN %1 > 0 THEN %2 ELSE CAST([NULL] AS %3) END) AS %4"_s.arg(
                                            many, name, type, cell)
                                      : quoteName(each.name));
    if (!position.isEmpty())
        columns.append(u"unnest(range(1, greatest(%1, 1) + 1)) AS %2"_s.arg(many, quoteName(position)));

    Derivation result;
    result.outputs.insert(u"main"_s,
                          u"SELECT %1 FROM %2 AS t%3"_s.arg(columns.join(u", "_s), source,
                                                            drops ? u" WHERE %1 > 0"_s.arg(many) : QString()));
    using Kind = core::RowEntry::Kind;
    const auto count = [&](const QString &expression) { return u"(SELECT %1 FROM %2 AS t)"_s.arg(expression, source); };
    result.rows.append({Kind::Expanded, u"further values of a cell"_s,
                        count(u"CAST(coalesce(sum(greatest(%1 - 1, 0)), 0) AS BIGINT)"_s.arg(many))});
    if (drops) {
        result.rows.append({Kind::Filtered, u"rows without a value"_s, count(u"count_if(%1 = 0)"_s.arg(many))});
        result.outputs.insert(
            u"left_out"_s, u"SELECT %1 FROM %2 AS t WHERE %3 = 0"_s.arg(nameList(input.schema.columns), source, many));
    }
    using Cell = core::CellEntry::Kind;
    if (list) {
        result.cells.append(
            {column.name, Cell::Converted, u"lists to their values"_s, count(u"count_if(%1 > 0)"_s.arg(many))});
        if (!drops)
            result.cells.append({column.name, Cell::MissingToNull, u"empty lists"_s,
                                 count(u"count_if(%1 IS NOT NULL AND %2 = 0)"_s.arg(cell, many))});
    } else {
        result.cells.append({column.name, Cell::Changed, u"split at the delimiter"_s,
                             count(u"count_if(%1 > 1 OR (%1 = 1 AND %2[1] <> %3))"_s.arg(many, name, cell))});
        if (!drops)
            result.cells.append({column.name, Cell::MissingToNull, u"nothing between delimiters"_s,
                                 count(u"count_if(%1 IS NOT NULL AND %2 = 0)"_s.arg(cell, many))});
    }
    return result;
}

} // namespace aw::steps
