// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/combine_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/combine_tools.h"
#include "engine/steps/json_literal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kCombineUnion(R"({
  "type": "object", "additionalProperties": false, "x-order": ["by", "source"],
  "properties": {
    "by": {"type": "string", "title": "Match columns by", "enum": ["name", "position"], "default": "name",
      "description": "name: columns of one name go together and what a table does not have is missing; position: first with first, second with second."},
    "source": {"type": "string", "title": "Source column", "default": "",
      "description": "Name of a column that says which input a row is from: 1, 2, …; empty: none."}
  }})");

constexpr QLatin1StringView kCombineUnionExamples(R"([{
  "title": "Two months below each other",
  "config": {"source": "month"},
  "input": [["item", "sold"], ["tea", 3]],
  "further_inputs": [[["sold", "item", "note"], [5, "tea", "sale"]]],
  "output": [["item", "sold", "note", "month"], ["tea", 3, null, 1], ["tea", 5, "sale", 2]]}])");

// A column of the result of a union: of each input the name of the column that goes there, empty for none.
struct CombineTarget {
    core::Column column;
    QStringList from;
};

QList<CombineTarget> combineByName(std::span<const SqlInput> inputs)
{
    QList<CombineTarget> targets;
    QHash<QString, qsizetype> at;
    const qsizetype count = std::ssize(inputs);
    for (qsizetype i = 0; i < count; ++i)
        for (const core::Column &column : inputs[std::size_t(i)].schema.columns) {
            const QString folded = foldedName(column.name);
            if (!at.contains(folded)) {
                at.insert(folded, targets.size());
                targets.append({column, QStringList(count, QString())});
            }
            targets[at.value(folded)].from[i] = column.name;
        }
    return targets;
}

Result<QList<CombineTarget>> combineByPosition(std::span<const SqlInput> inputs)
{
    QList<CombineTarget> targets;
    for (const core::Column &column : inputs.front().schema.columns)
        targets.append({column, {}});
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const QStringList names = inputs[i].schema.names();
        if (names.size() != targets.size())
            return core::fail(
                ErrorCode::InvalidArgument,
                u"Input %1 has %2 columns, but the first has %3."_s.arg(i + 1).arg(names.size()).arg(targets.size()),
                u"by"_s, u"Match the columns by name, or select the same number of columns before."_s);
        for (qsizetype k = 0; k < names.size(); ++k)
            targets[k].from.append(names[k]);
    }
    return targets;
}

} // namespace

const core::StepDescriptor &UnionRowsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"union_rows"_s,
        .title = u"Append rows"_s,
        .category = u"Combine"_s,
        .description = u"Puts the rows of several tables below each other."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kCombineUnion),
        .repeatsLastInput = true,
        .help =
            u"Puts **all rows of all inputs** below each other, in the order of the inputs; nothing is removed. Columns go together by name (whether in capitals or not) or by position. Where types differ, the column gets the type that holds both, text if need be."_s,
        .examples = stepArray(kCombineUnionExamples),
    };
    return kDescriptor;
}

Result<Derivation> UnionRowsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                         data::Session &session) const
{
    AW_TRY(const qsizetype count, atLeastInputs(inputs, 1));
    QList<CombineTarget> targets;
    if (config.value("by"_L1).toString() == "position"_L1) {
        AW_TRY(targets, combineByPosition(inputs));
    } else {
        targets = combineByName(inputs);
    }

    Derivation result;
    const QString source = config.value("source"_L1).toString();
    QList<QStringList> selects(count);
    for (const CombineTarget &target : targets) {
        if (!source.isEmpty() && foldedName(target.column.name) == foldedName(source))
            return core::fail(ErrorCode::InvalidArgument, u"There is a column “%1” already."_s.arg(target.column.name),
                              u"source"_s, u"Give the source column another name."_s);
        QStringList types;
        QList<core::Column> each;
        for (qsizetype i = 0; i < count; ++i) {
            const core::Schema &schema = inputs[std::size_t(i)].schema;
            each.append(schema.columns.value(schema.indexOf(target.from[i]))); // without a name: it has none
            if (!each[i].name.isEmpty() && !types.contains(each[i].type))
                types.append(each[i].type);
        }
        const QString type = widestType(types, session);
        QStringList converted;
        for (qsizetype i = 0; i < count; ++i) {
            const QString name = quoteName(each[i].name);
            selects[i].append(widened(each[i], each[i].name.isEmpty() ? u"NULL"_s : u"given."_s + name, type) +
                              u" AS "_s + quoteName(target.column.name));
            if (!each[i].name.isEmpty() && each[i].type != type)
                converted.append(u"(SELECT count(given.%1) FROM %2 AS given)"_s.arg(name, inputs[std::size_t(i)].from));
        }
        if (!converted.isEmpty())
            result.cells.append({target.column.name, core::CellEntry::Kind::Converted,
                                 u"to %1, which holds the values of all inputs"_s.arg(type), converted.join(u" + "_s)});
        core::Column said = target.column;
        if (said.type != type)
            said.meaning = said.unit = QString();
        result.described.insert(said.name, said);
    }
    QStringList parts;
    result.cost = Derivation::Cost::Cheap;
    result.rowsInOf.clear();
    for (qsizetype i = 0; i < count; ++i) {
        if (!source.isEmpty())
            selects[i].append(u"%1 AS %2"_s.arg(i + 1).arg(quoteName(source)));
        parts.append(u"SELECT %1 FROM %2 AS given"_s.arg(selects[i].join(u", "_s), inputs[std::size_t(i)].from));
        result.rowsInOf.append(i);
    }
    result.outputs.insert(u"main"_s, parts.join(u" UNION ALL "_s));
    return result;
}

} // namespace aw::steps
