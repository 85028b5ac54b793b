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

constexpr QLatin1StringView kCombineJoin(R"({
  "type": "object", "additionalProperties": false, "required": ["keys"], "x-order": ["kind", "keys", "suffix"],
  "properties": {
    "kind": {"type": "string", "title": "Kind", "default": "inner",
      "enum": ["inner", "left", "right", "full", "semi", "anti"],
      "description": "Rows that come out: inner: pairs; left, right, full: also the rows of that side (both) without a partner; semi, anti: left rows with (without) a partner, unchanged."},
    "keys": {"type": "array", "title": "Keys", "minItems": 1, "default": [],
      "description": "Columns that have to be equal for two rows to be partners. Missing keys never match.",
      "items": {"type": "object", "additionalProperties": false, "required": ["left", "right"], "properties": {
        "left": {"type": "string", "title": "Left column", "description": "A column of the left table.", "format": "column", "x-port": "left"},
        "right": {"type": "string", "title": "Right column", "description": "A column of the right table.", "format": "column", "x-port": "right"}}}},
    "suffix": {"type": "string", "title": "Suffix", "minLength": 1, "default": "_right", "x-advanced": true,
      "description": "Put behind the name of a right column when the left table has one of that name."}
  }})");

constexpr QLatin1StringView kCombineJoinExamples(R"([{
  "title": "Orders with the names of their customers",
  "config": {"kind": "left", "keys": [{"left": "customer", "right": "id"}]},
  "input": [["order", "customer"], [1, 7], [2, 9]],
  "further_inputs": [[["id", "name"], [7, "Ann"], [8, "Bob"]]],
  "output": [["order", "customer", "name"], [1, 7, "Ann"], [2, 9, null]]}])");

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

// Whether no two rows of the right table have the same keys; false also where it would take long to know.
Result<bool> haveOneRowEach(std::span<const SqlInput> inputs, const QList<core::Column> &keys, data::Session &session)
{
    constexpr qint64 kWorthKnowing = 4; // how many times as long the left table is
    const SqlInput &right = inputs[1];
    if (right.rows < 0 || inputs[0].rows / kWorthKnowing < right.rows)
        return false;
    QStringList values;
    QStringList given;
    for (const core::Column &key : keys) {
        // 0 and -0 are the same to a join.
        if (key.type.isEmpty() || key.type == "DOUBLE"_L1 || key.type == "FLOAT"_L1)
            return false;
        values.append(u"CAST("_s + quoteName(key.name) + u" AS "_s + key.type + u')');
        given.append(quoteName(key.name) + u" IS NOT NULL"_s);
    }
    AW_TRY(const data::Table twice,
           session.query(u"SELECT 1 FROM "_s + right.from + u" AS r WHERE "_s + given.join(u" AND "_s) +
                         u" GROUP BY "_s + values.join(u", "_s) + u" HAVING count(*) > 1 LIMIT 1"_s));
    return twice.rows.isEmpty();
}

} // namespace

const core::StepDescriptor &JoinStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"join"_s,
        .title = u"Join"_s,
        .category = u"Combine"_s,
        .description = u"Puts the columns of two tables side by side where keys are equal."_s,
        .inputPorts = {u"left"_s, u"right"_s},
        .outputPorts = {u"main"_s, u"unmatched"_s},
        .configSchema = stepObject(kCombineJoin),
        .help =
            u"Looks up, for every row of the left table, the rows of the right table with the **same keys**. A row with several partners comes out once for each; missing keys never match. The output `unmatched` has the left rows without a partner. The order of the left table is kept. A text key and a key of another type are compared as text."_s,
        .examples = stepArray(kCombineJoinExamples),
    };
    return kDescriptor;
}

Result<Derivation> JoinStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const
{
    AW_CHECK(atLeastInputs(inputs, 2));
    const core::Schema &left = inputs[0].schema;
    const core::Schema &right = inputs[1].schema;
    const QString kind = config.value("kind"_L1).toString(u"inner"_s);
    const QJsonArray keys = config.value("keys"_L1).toArray();
    if (keys.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"A join needs at least one pair of keys."_s, u"keys"_s,
                          u"Name a column of each table whose values have to be equal."_s);

    QStringList conditions;
    QList<core::Column> keysOfRight; // of the types they are compared in, where that is known
    QStringList repeated;            // columns of the right side that a column of the left one stands for
    QMap<QString, QString> both;     // by column of the left side: its value, or that of its partner on the right
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString where = u"keys[%1]"_s.arg(i);
        const QJsonObject key = keys[i].toObject();
        AW_TRY(const core::Column l, requireColumn(left, key.value("left"_L1).toString(), where + u".left"_s));
        AW_TRY(const core::Column r, requireColumn(right, key.value("right"_L1).toString(), where + u".right"_s));
        const QString ofLeft = u"l."_s + quoteName(l.name);
        const QString ofRight = u"r."_s + quoteName(r.name);
        // Left to itself the engine would read the text as the other type, and fail at the first that is none.
        const bool asText = l.isText() != r.isText();
        const QString pattern = asText ? u"CAST(%1 AS VARCHAR) = CAST(%2 AS VARCHAR)"_s : u"%1 = %2"_s;
        if (!asText && !typesRelate({l.type, r.type}))
            return core::fail(ErrorCode::InvalidArgument,
                              u"“%1” (%2) and “%3” (%4) cannot be compared."_s.arg(l.name, l.type, r.name, r.type),
                              where, u"Convert one of them to the type of the other first."_s);
        conditions.append(pattern.arg(ofLeft, ofRight));
        keysOfRight.append({r.name, asText ? u"VARCHAR"_s : l.type == r.type ? r.type : QString(), {}, {}});
        if (!both.contains(l.name)) {
            const QString type = widestType({l.type, r.type}, session);
            both.insert(l.name, u"coalesce("_s + widened(l, ofLeft, type) + u", "_s + widened(r, ofRight, type) + u')');
            repeated.append(r.name);
        }
    }

    const QString orderLeft = freshName(left, u"aw_order"_s);
    const QString orderRight = freshName(right, u"aw_order"_s);
    const QString l = numberedRows(inputs[0], orderLeft, u"l"_s);
    const QString r = numberedRows(inputs[1], orderRight, u"r"_s);
    const QString on = u" ON "_s + conditions.join(u" AND "_s);
    const bool keepsRight = kind == "right"_L1 || kind == "full"_L1;
    const bool onlyLeft = kind == "semi"_L1 || kind == "anti"_L1;

    Derivation result;
    QStringList leftColumns;
    QStringList columns;
    for (const core::Column &column : left.columns) {
        const QString name = quoteName(column.name);
        leftColumns.append(u"l."_s + name);
        const bool fromBoth = keepsRight && both.contains(column.name);
        columns.append(fromBoth ? both.value(column.name) + u" AS "_s + name : u"l."_s + name);
    }
    if (!onlyLeft)
        for (const auto &[column, name] :
             addedColumns(left, right, repeated, config.value("suffix"_L1).toString(u"_right"_s))) {
            columns.append(u"r.%1 AS %2"_s.arg(quoteName(column.name), quoteName(name)));
            result.described.insert(name, column);
        }

    const QString byLeft = u" ORDER BY l."_s + quoteName(orderLeft);
    const auto join = [&](const QString &word) { return l + u' ' + word + u" JOIN "_s + r + on; };
    result.outputs.insert(u"unmatched"_s,
                          u"SELECT %1 FROM %2"_s.arg(leftColumns.join(u", "_s), join(u"ANTI"_s)) + byLeft);
    result.outputs.insert(u"main"_s, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), join(kind.toUpper())) + byLeft +
                                         (onlyLeft ? QString() : u" NULLS LAST, r."_s + quoteName(orderRight)));

    using Kind = core::RowEntry::Kind;
    const QString given = countOfInput(0);
    const QString main = countOfPort(u"main"_s);
    const QString alone = countOfPort(u"unmatched"_s);
    const QString rightAlone = keepsRight ? figure(u"right_alone"_s) : u"0"_s;
    if (keepsRight)
        result.figures.insert(u"right_alone"_s, u"(SELECT count(*) FROM %1 ANTI JOIN %2%3)"_s.arg(r, l, on));
    // Where each left row comes out at most once, the rows that come out tell how many have no partner.
    const bool leavesOut = kind == "inner"_L1 || kind == "right"_L1;
    AW_TRY(const bool once, leavesOut ? haveOneRowEach(inputs, keysOfRight, session) : Result<bool>(onlyLeft));
    const QString counted = u"(SELECT count(*) FROM %1)"_s.arg(join(u"ANTI"_s));
    if (leavesOut && !once)
        result.figures.insert(u"left_alone"_s, counted);
    result.portCounts.insert(u"unmatched"_s, kind == "anti"_L1 ? main
                                             : once      ? u"(SELECT %1 - (%2 - %3))"_s.arg(given, main, rightAlone)
                                             : leavesOut ? figure(u"left_alone"_s)
                                                         : counted);
    if (leavesOut || kind == "semi"_L1)
        result.rows.append({Kind::Filtered, u"rows without a partner"_s, u"(SELECT %1)"_s.arg(alone)});
    if (kind == "anti"_L1)
        result.rows.append({Kind::Filtered, u"rows with a partner"_s, u"(SELECT %1 - %2)"_s.arg(given, alone)});
    // What has come of the left rows that have a partner, beyond one row each; without the right rows that have none.
    if (!onlyLeft) {
        const QString leftRows = kind == "left"_L1 || kind == "full"_L1 ? given : u"(%1 - %2)"_s.arg(given, alone);
        result.rows.append({Kind::Expanded, u"further partners of a row"_s,
                            u"(SELECT %1 - %2 - %3)"_s.arg(main, leftRows, rightAlone)});
    }
    if (keepsRight)
        result.rows.append({Kind::Expanded, u"rows of the right side without a partner"_s, rightAlone});
    return result;
}

ColumnsNeeded JoinStep::columnsNeeded(const QJsonObject &config, qsizetype input, const ColumnsNeeded &ofOutput) const
{
    return columnsNeededByKeys(config, u"_right"_s, input, ofOutput);
}

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
