// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/standardise_step.h"

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

constexpr QLatin1StringView kStandardiseSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["column"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "",
      "description": "A text column that has the same value in several spellings."}
  }})");

constexpr QLatin1StringView kStandardiseExamples(R"([{
  "title": "One name for each company",
  "config": {"column": "company"},
  "input": [["id", "company"], [1, "Acme Inc."], [2, "ACME inc"], [3, "Acme Inc."], [4, "Bolt"], [5, "Inc, Acme"]],
  "output": [["id", "company"], [1, "Acme Inc."], [2, "Acme Inc."], [3, "Acme Inc."], [4, "Bolt"], [5, "Acme Inc."]]}])");

constexpr int kStandardiseReported = 200;
constexpr int kStandardiseLongest = 200; // of a value in the report, in characters

// What all spellings of a value have in common. In a value with digits punctuation may be all that tells it from
// another (1.5 and 15, 3-4 and 34), so there it stays but at the end of words; for #, *, %, @ and & that is so of any.
QString standardiseFingerprint(const QString &value)
{
    const QString lower = u"nfc_normalize(lower(%1))"_s.arg(value);
    const QString plain =
        uR"(regexp_replace(regexp_replace(%1, '[-_/,;‐‑–—]+', ' ', 'g'), '[^\P{P}#*%@&]', '', 'g'))"_s;
    const QString digits = uR"(regexp_replace(%1, '[.,;:!?]+([\s\p{Z}]|$)', '\1', 'g'))"_s;
    const QString words =
        u"string_split_regex(CASE WHEN regexp_matches(%1, '\\p{N}') THEN %2 ELSE %3 END, '[\\s\\p{Z}]+')"_s;
    return u"array_to_string(list_sort(list_distinct(list_filter(%1, lambda w: w <> ''))), ' ')"_s.arg(
        words.arg(value, digits.arg(lower), plain.arg(lower)));
}

// The spellings that are not the one to keep: v, the one to keep: w, the cells that have it: n, the first of them: o.
QString standardiseMerges(const SqlInput &input, const core::Column &column, const QString &order)
{
    const QString cell = u"t."_s + quoteName(column.name);
    const QString counted =
        u"(SELECT %1 AS v, count(*) AS n, min(t.%2) AS o FROM %3 AS t WHERE %1 IS NOT NULL GROUP BY %1) AS c"_s.arg(
            cell, quoteName(order), withOrder(input, order));
    // Without a letter there is no spelling.
    const QString printed = u"(SELECT c.v, c.n, c.o, %1 AS f FROM %2 WHERE regexp_matches(c.v, '\\p{L}')) AS p"_s.arg(
        standardiseFingerprint(u"c.v"_s), counted);
    return u"(SELECT r.v, r.w, r.n, r.o FROM (SELECT p.v, p.n, p.o, first_value(p.v) OVER "
           "(PARTITION BY p.f ORDER BY p.n DESC, p.o) AS w FROM %1 WHERE p.f <> '') AS r WHERE r.v <> r.w) AS m"_s.arg(
               printed);
}

} // namespace

const core::StepDescriptor &StandardiseValuesStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"standardise_values"_s,
        .title = u"Unify spellings"_s,
        .category = u"Quality"_s,
        .description =
            u"Makes one spelling of values that differ in capitals, blanks, punctuation or order of words."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kStandardiseSchema),
        .help =
            u"Finds values that are **the same but for their spelling** – capitals, blanks, punctuation, order and repetition of words – and writes the most frequent spelling for all of them; of equally frequent ones the first. Values without a letter stay as they are, and punctuation counts in values with digits, so that 1.5 and 15 stay apart. The result says which spellings were merged."_s,
        .examples = stepArray(kStandardiseExamples),
    };
    return kDescriptor;
}

Result<Derivation> StandardiseValuesStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                                 data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, requireColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    if (!column.isText())
        return core::fail(ErrorCode::InvalidArgument, u"“%1” is no text but %2."_s.arg(column.name, column.type),
                          u"column"_s, u"Choose a text column; other values have one spelling only."_s);
    const QString order = freshName(input.schema, u"aw_order"_s);
    const QString merges = standardiseMerges(input, column, order);
    const QString cell = quoteName(column.name);
    QStringList columns;
    for (const core::Column &each : input.schema.columns)
        columns.append(each == column ? u"coalesce(m.w, t.%1) AS %1"_s.arg(cell) : u"t."_s + quoteName(each.name));

    Derivation result;
    result.keepsRows = true;
    result.outputs.insert(u"main"_s,
                          u"SELECT %1 FROM %2 AS t LEFT JOIN %3 ON m.v = t.%4 ORDER BY t.%5"_s.arg(
                              columns.join(u", "_s), withOrder(input, order), merges, cell, quoteName(order)));
    result.cells.append({column.name, core::CellEntry::Kind::Changed, u"to the most frequent spelling"_s,
                         u"(SELECT CAST(coalesce(sum(m.n), 0) AS BIGINT) FROM %1)"_s.arg(merges)});
    return result;
}

Result<StepOutput> StandardiseValuesStep::run(StepContext &context) const
{
    AW_TRY(StepOutput output, RelationStep::run(context));
    const SqlInput input = sqlInput(context.inputs().front());
    AW_TRY(const core::Column column,
           requireColumn(input.schema, context.config().value("column"_L1).toString(), u"column"_s));
    AW_TRY(
        const data::Table found,
        context.session().query(
            u"SELECT left(m.v, %1), left(m.w, %1), m.n, count(*) OVER () FROM %2 ORDER BY m.n DESC, m.o LIMIT %3"_s.arg(
                QString::number(kStandardiseLongest),
                standardiseMerges(input, column, freshName(input.schema, u"aw_order"_s)),
                QString::number(kStandardiseReported))));
    QJsonArray merges;
    for (const QVariantList &row : found.rows)
        merges.append(QJsonObject{
            {u"from"_s, row[0].toString()}, {u"to"_s, row[1].toString()}, {u"cells"_s, row[2].toLongLong()}});
    output.metadata.insert(u"standardised"_s,
                           QJsonObject{{u"column"_s, column.name},
                                       {u"spellings"_s, found.rows.isEmpty() ? 0 : found.rows.first()[3].toLongLong()},
                                       {u"merges"_s, merges}});
    return output;
}

} // namespace aw::steps
