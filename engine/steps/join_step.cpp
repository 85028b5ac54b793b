// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/join_step.h"

#include "engine/core/result.h"
#include "engine/data/joined_rows.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/combine_tools.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/kept_rows.h"
#include "engine/steps/reshape_tools.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <vector>

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

QString aloneReason()
{
    return u"rows without a partner"_s;
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
           session.queryPlain(u"SELECT 1 FROM "_s + right.from + u" AS r WHERE "_s + given.join(u" AND "_s) +
                              u" GROUP BY "_s + values.join(u", "_s) + u" HAVING count(*) > 1 LIMIT 1"_s));
    return twice.rows.isEmpty();
}

// What all the SQL of a join is made of.
struct JoinSql {
    QString kind;
    bool keepsRight() const { return kind == "right"_L1 || kind == "full"_L1; }
    bool hasOnlyLeft() const { return kind == "semi"_L1 || kind == "anti"_L1; }
    QString left; // what stands in FROM, as l and r, with its order in a column
    QString right;
    QString orderLeft; // those columns
    QString orderRight;
    QString on;
    QStringList columns; // of the pairs, as far as they are read
    QStringList names;   // of these columns
    QStringList leftColumns;
    core::Schema schema;             // of the pairs
    QList<core::Column> keysOfRight; // of the types they are compared in, where that is known
};

// isRead: which columns of the pairs are; the other ones are left out of the SQL, but not of the schema.
Result<JoinSql> joinSql(
    const QJsonObject &config, std::span<const SqlInput> inputs, data::Session &session,
    const std::function<bool(const QString &)> &isRead = [](const QString &) { return true; })
{
    AW_CHECK(atLeastInputs(inputs, 2));
    const core::Schema &left = inputs[0].schema;
    const core::Schema &right = inputs[1].schema;
    JoinSql sql;
    sql.kind = config.value("kind"_L1).toString(u"inner"_s);
    const QJsonArray keys = config.value("keys"_L1).toArray();
    if (keys.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"A join needs at least one pair of keys."_s, u"keys"_s,
                          u"Name a column of each table whose values have to be equal."_s);

    const QString orderLeft = freshName(left, u"aw_order"_s);
    const QString orderRight = freshName(right, u"aw_order"_s);
    sql.orderLeft = u"l."_s + quoteName(orderLeft);
    sql.orderRight = u"r."_s + quoteName(orderRight);
    QStringList conditions;
    std::array<QSet<QString>, 2> needed; // of both sides
    QStringList repeated;                // columns of the right side that a column of the left one stands for
    QMap<QString, QString> both;         // by column of the left side: its value, or that of its partner on the right
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString where = u"keys[%1]"_s.arg(i);
        const QJsonObject key = keys[i].toObject();
        AW_TRY(const core::Column l, requireColumn(left, key.value("left"_L1).toString(), where + u".left"_s));
        AW_TRY(const core::Column r, requireColumn(right, key.value("right"_L1).toString(), where + u".right"_s));
        needed[0].insert(l.name);
        needed[1].insert(r.name);
        const QString ofLeft = u"l."_s + quoteName(l.name);
        const QString ofRight = u"r."_s + quoteName(r.name);
        const QString keyOfLeft = inputs[0].isUncounted ? data::JoinedRows::key(ofLeft, sql.orderLeft) : ofLeft;
        const QString keyOfRight = inputs[1].isUncounted ? data::JoinedRows::key(ofRight, sql.orderRight) : ofRight;
        // Left to itself the engine would read the text as the other type, and fail at the first that is none.
        const bool asText = l.isText() != r.isText();
        const QString pattern = asText ? u"CAST(%1 AS VARCHAR) = CAST(%2 AS VARCHAR)"_s : u"%1 = %2"_s;
        if (!asText && !typesRelate({l.type, r.type}))
            return core::fail(ErrorCode::InvalidArgument,
                              u"“%1” (%2) and “%3” (%4) cannot be compared."_s.arg(l.name, l.type, r.name, r.type),
                              where, u"Convert one of them to the type of the other first."_s);
        conditions.append(pattern.arg(keyOfLeft, keyOfRight));
        sql.keysOfRight.append({r.name, asText ? u"VARCHAR"_s : l.type == r.type ? r.type : QString(), {}, {}});
        if (!both.contains(l.name)) {
            const QString type = widestType({l.type, r.type}, session);
            both.insert(l.name, u"coalesce("_s + widened(l, ofLeft, type) + u", "_s + widened(r, ofRight, type) + u')');
            repeated.append(r.name);
        }
    }

    sql.schema = left;
    for (const core::Column &column : left.columns) {
        const QString name = quoteName(column.name);
        sql.leftColumns.append(u"l."_s + name);
        if (!isRead(column.name))
            continue;
        const bool fromBoth = sql.keepsRight() && both.contains(column.name);
        sql.columns.append(fromBoth ? both.value(column.name) + u" AS "_s + name : u"l."_s + name);
        sql.names.append(name);
        needed[0].insert(column.name);
    }
    if (!sql.hasOnlyLeft())
        for (const auto &[column, name] :
             addedColumns(left, right, repeated, config.value("suffix"_L1).toString(u"_right"_s))) {
            sql.schema.columns.append({name, column.type, column.meaning, column.unit});
            if (!isRead(name))
                continue;
            sql.columns.append(u"r.%1 AS %2"_s.arg(quoteName(column.name), quoteName(name)));
            sql.names.append(quoteName(name));
            needed[1].insert(column.name);
        }
    const auto ordered = [](SqlInput input, const QSet<QString> &names, const QString &order, const QString &alias) {
        input.schema.columns.removeIf([&](const core::Column &column) { return !names.contains(column.name); });
        return numberedRows(input, order, alias);
    };
    sql.left = ordered(inputs[0], needed[0], orderLeft, u"l"_s);
    sql.right = ordered(inputs[1], needed[1], orderRight, u"r"_s);
    sql.on = u" ON "_s + conditions.join(u" AND "_s);
    return sql;
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
    AW_TRY(const JoinSql sql, joinSql(config, inputs, session));
    const QString kind = sql.kind;
    const bool keepsRight = sql.keepsRight();
    const bool onlyLeft = sql.hasOnlyLeft();
    const QString byLeft = u" ORDER BY "_s + sql.orderLeft;
    const auto join = [&](const QString &word) { return sql.left + u' ' + word + u" JOIN "_s + sql.right + sql.on; };
    Derivation result;
    for (const core::Column &column : sql.schema.columns.sliced(inputs[0].schema.columns.size()))
        result.described.insert(column.name, column);
    result.outputs.insert(u"unmatched"_s,
                          u"SELECT %1 FROM %2"_s.arg(sql.leftColumns.join(u", "_s), join(u"ANTI"_s)) + byLeft);
    result.outputs.insert(u"main"_s, u"SELECT %1 FROM %2"_s.arg(sql.columns.join(u", "_s), join(kind.toUpper())) +
                                         byLeft + (onlyLeft ? QString() : u" NULLS LAST, "_s + sql.orderRight));

    using Kind = core::RowEntry::Kind;
    const QString given = countOfInput(0);
    const QString main = countOfPort(u"main"_s);
    const QString alone = countOfPort(u"unmatched"_s);
    const QString rightAlone = keepsRight ? figure(u"right_alone"_s) : u"0"_s;
    if (keepsRight)
        result.figures.insert(u"right_alone"_s,
                              u"(SELECT count(*) FROM %1 ANTI JOIN %2%3)"_s.arg(sql.right, sql.left, sql.on));
    // Where each left row comes out at most once, the rows that come out tell how many have no partner.
    const bool leavesOut = kind == "inner"_L1 || kind == "right"_L1;
    AW_TRY(const bool once, leavesOut ? haveOneRowEach(inputs, sql.keysOfRight, session) : Result<bool>(onlyLeft));
    const QString counted = u"(SELECT count(*) FROM %1)"_s.arg(join(u"ANTI"_s));
    if (leavesOut && !once)
        result.figures.insert(u"left_alone"_s, counted);
    result.portCounts.insert(u"unmatched"_s, kind == "anti"_L1 ? main
                                             : once      ? u"(SELECT %1 - (%2 - %3))"_s.arg(given, main, rightAlone)
                                             : leavesOut ? figure(u"left_alone"_s)
                                                         : counted);
    if (leavesOut || kind == "semi"_L1)
        result.rows.append({Kind::Filtered, aloneReason(), u"(SELECT %1)"_s.arg(alone)});
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

bool JoinStep::isInnerJoin(const QJsonObject &config) const
{
    return config.value("kind"_L1).toString(u"inner"_s) == "inner"_L1;
}

// One statement for several joins: what is between them is neither put in order nor written. It says of each row of the
// left sides whether it found a partner only while no row finds two, and while there is something to find at all; for
// all else the joins are computed one by one.
Result<StepOutput> JoinStep::run(StepContext &context) const
{
    const std::span<const data::Relation> given = context.inputs();
    const bool readsUncounted =
        std::ranges::any_of(given, [](const data::Relation &input) { return bool(input.joined); });
    const bool comesUncounted = context.isJoinedWithReader();
    if (!readsUncounted && !comesUncounted)
        return RelationStep::run(context);
    std::vector<SqlInput> inputs;
    std::ranges::transform(given, std::back_inserter(inputs), &sqlInput);
    AW_TRY(const JoinSql sql, joinSql(context.config(), inputs, context.session(),
                                      [&context](const QString &column) { return context.isColumnRead(column); }));
    const data::Relation &left = given.front();
    const qint64 leftAtMost = left.joined ? left.joined->leftAtMost() : left.rows;
    if (hidesRowNumbers(sql.schema) || leftAtMost < 0)
        return readsUncounted ? core::fail(ErrorCode::Internal, u"The rows cannot be numbered"_s)
                              : RelationStep::run(context);
    const auto counter = data::JoinedRows::of(leftAtMost);
    const QString numbered = counter->counted(sql.columns, sql.left + u" JOIN "_s + sql.right + sql.on, sql.orderLeft,
                                              sql.orderRight, !comesUncounted);
    StepOutput output;
    data::Relation &main = output.ports[u"main"_s];
    main.schema = sql.schema;
    main.sql = u"SELECT "_s + (sql.names.isEmpty() ? u"1"_s : sql.names.join(u", "_s)) + u" FROM ("_s + numbered +
               u") ORDER BY file_row_number"_s;
    if (comesUncounted) {
        main.numbered = numbered;
        main.numbersHaveGaps = true;
        main.joined = counter;
        return output;
    }
    AW_TRY(main, keptInFile(context, main, false));
    if (main.rows != counter->rows())
        return core::fail(ErrorCode::Internal, u"Other rows were written than were joined"_s);
    main.joined = counter;
    std::vector<data::Relation> counted(given.begin(), given.end());
    for (data::Relation &input : counted)
        if (input.joined)
            input.rows = input.joined->rows();
    AW_CHECK(count(output, counted));
    return output;
}

core::Status JoinStep::count(StepOutput &output, std::span<const data::Relation> inputs) const
{
    return countJoined(output, inputs.front(), aloneReason());
}

ColumnsNeeded JoinStep::columnsNeeded(const QJsonObject &config, qsizetype input, const ColumnsNeeded &ofOutput) const
{
    return columnsNeededByKeys(config, u"_right"_s, input, ofOutput);
}

} // namespace aw::steps
