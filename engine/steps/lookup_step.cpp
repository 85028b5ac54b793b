// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/lookup_step.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/combine_tools.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kLookupConfig(R"({
  "type": "object", "additionalProperties": false, "required": ["keys"],
  "x-order": ["keys", "columns", "several", "missing", "found_column", "suffix"],
  "properties": {
    "keys": {"type": "array", "title": "Keys", "minItems": 1, "default": [],
      "description": "Columns that have to be equal for an entry to belong to a row. Missing keys find nothing.",
      "items": {"type": "object", "additionalProperties": false, "required": ["column", "entry"], "properties": {
        "column": {"type": "string", "title": "Column", "description": "A column of the rows.", "format": "column", "x-port": "main"},
        "entry": {"type": "string", "title": "Column of the entries", "description": "A column of the second table.", "format": "column", "x-port": "entries"}}}},
    "columns": {"type": "array", "title": "Columns to add", "default": [], "format": "column", "x-port": "entries",
      "description": "The columns of the second table to add; empty: all but its keys.",
      "items": {"type": "string", "format": "column", "x-port": "entries"}},
    "several": {"type": "string", "title": "Several entries", "enum": ["first", "last", "error"], "default": "first",
      "description": "What a row with several entries takes: the first or last of the second table, or error: the step fails."},
    "missing": {"type": "string", "title": "No entry", "enum": ["keep", "error"], "default": "keep",
      "description": "keep: the added columns of a row without an entry are missing; error: the step fails."},
    "found_column": {"type": "string", "title": "Column that says whether", "default": "", "x-advanced": true, "maxLength": 200,
      "description": "Name of a column that says whether the row has an entry; empty: none."},
    "suffix": {"type": "string", "title": "Suffix", "minLength": 1, "maxLength": 60, "default": "_entry", "x-advanced": true,
      "description": "Put behind the name of an added column when the rows have one of that name."}
  }})");

constexpr QLatin1StringView kLookupExamples(R"([{
  "title": "Names of countries",
  "config": {"keys": [{"column": "country", "entry": "code"}], "columns": ["name"]},
  "input": [["order", "country"], [1, "DE"], [2, "XX"], [3, "DE"]],
  "further_inputs": [[["code", "name", "area"], ["DE", "Germany", 357], ["FR", "France", 544], ["DE", "Deutschland", 357]]],
  "output": [["order", "country", "name"], [1, "DE", "Germany"], [2, "XX", null], [3, "DE", "Germany"]]}])");

// One pair of keys. Both sides are compared as one type, so that no two entries can equal the same key.
struct LookupKey {
    core::Column column;
    core::Column entry;
    QString type; // empty: they have the same

    QString sql(const QString &alias, const QString &name) const
    {
        const QString plain = alias + u'.' + quoteName(name);
        return type.isEmpty() ? plain : u"CAST("_s + plain + u" AS "_s + type + u')';
    }
};

struct LookupTables {
    QList<LookupKey> keys;
    QString orderOfRows;
    QString rows;    // as l
    QString entries; // as r: their keys in order as k0, k1, …; at most one of each
    QString on;      // " ON …"
    QString found;   // an expression: whether there is an entry
    QString several; // the keys of entries that occur more than once: k0, k1, …, entries
};

Result<LookupTables> lookupTables(const QJsonObject &config, std::span<const SqlInput> inputs, data::Session &session)
{
    AW_CHECK(atLeastInputs(inputs, 2));
    const core::Schema &rows = inputs[0].schema;
    const core::Schema &entries = inputs[1].schema;
    LookupTables tables;
    const QJsonArray keys = config.value("keys"_L1).toArray();
    if (keys.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"A lookup needs at least one pair of keys."_s, u"keys"_s,
                          u"Name a column of each table whose values have to be equal."_s);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString where = u"keys[%1]"_s.arg(i);
        LookupKey key;
        AW_TRY(key.column, requireColumn(rows, keys[i].toObject().value("column"_L1).toString(), where + u".column"_s));
        AW_TRY(key.entry, requireColumn(entries, keys[i].toObject().value("entry"_L1).toString(), where + u".entry"_s));
        if (key.column.isText() != key.entry.isText())
            key.type = u"VARCHAR"_s;
        else if (!typesRelate({key.column.type, key.entry.type}))
            return core::fail(ErrorCode::InvalidArgument,
                              u"“"_s + key.column.name + u"” ("_s + key.column.type + u") and “"_s + key.entry.name +
                                  u"” ("_s + key.entry.type + u") cannot be compared."_s,
                              where, u"Convert one of them to the type of the other first."_s);
        else if (key.column.type != key.entry.type)
            key.type = widestType({key.column.type, key.entry.type}, session);
        tables.keys.append(key);
    }

    tables.orderOfRows = freshName(rows, u"aw_order"_s);
    tables.rows = numberedRows(inputs[0], tables.orderOfRows, u"l"_s);
    QStringList named;
    QStringList on;
    QStringList numbers;
    QSet<QString> taken = foldedNames(entries);
    for (qsizetype i = 0; i < tables.keys.size(); ++i) {
        const LookupKey &key = tables.keys[i];
        const QString number = quoteName(freeName(u"k%1"_s.arg(i), taken));
        named.append(key.sql(u"e"_s, key.entry.name) + u" AS "_s + number);
        on.append(key.sql(u"l"_s, key.column.name) + u" = r."_s + number);
        numbers.append(number);
    }
    const QString order = freeName(u"aw_order"_s, taken);
    const QString all =
        u"(SELECT e.*, "_s + named.join(u", "_s) + u" FROM "_s + withOrder(inputs[1], order) + u" AS e)"_s;
    const QString withKeys = u"(SELECT * FROM "_s + all + u" AS e WHERE "_s + u"e."_s +
                             numbers.join(u" IS NOT NULL AND e."_s) + u" IS NOT NULL)"_s;
    tables.entries = u"(SELECT * FROM "_s + withKeys + u" AS e QUALIFY row_number() OVER (PARTITION BY "_s +
                     numbers.join(u", "_s) + u" ORDER BY "_s + quoteName(order) +
                     (config.value("several"_L1) == "last"_L1 ? u" DESC"_s : QString()) + u") = 1) AS r"_s;
    tables.found = u"r."_s + numbers.first() + u" IS NOT NULL"_s; // a key of an entry is never missing
    tables.on = u" ON "_s + on.join(u" AND "_s);
    tables.several = u"(SELECT "_s + numbers.join(u", "_s) + u", count(*) AS entries FROM "_s + withKeys +
                     u" AS e GROUP BY ALL HAVING count(*) > 1) AS r"_s;
    return tables;
}

QStringList lookupKeyNames(const QList<LookupKey> &keys)
{
    QStringList names;
    for (const LookupKey &key : keys)
        if (!names.contains(key.column.name))
            names.append(key.column.name);
    return names;
}

// "country = “XX”, year = 1"; shows the first row of a table whose first columns are these.
QString lookupShown(const QStringList &names, const QVariantList &row)
{
    QStringList parts;
    for (qsizetype i = 0; i < names.size(); ++i)
        parts.append(names[i] + u" = "_s +
                     (row[i].isValid() ? u"“"_s + row[i].toString().left(60) + u"”"_s : u"(missing)"_s));
    return parts.join(u", "_s);
}

// The keys of the rows without an entry, in their order, each with how many rows have it.
QString lookupUnmatched(const LookupTables &tables)
{
    QStringList names = lookupKeyNames(tables.keys);
    core::Schema schema;
    for (QString &name : names) {
        schema.columns.append({name, {}, {}, {}});
        name = u"l."_s + quoteName(name);
    }
    const QString count = quoteName(freshName(schema, u"rows"_s));
    return u"SELECT "_s + names.join(u", "_s) + u", count(*) AS "_s + count + u" FROM "_s + tables.rows +
           u" ANTI JOIN "_s + tables.entries + tables.on + u" GROUP BY "_s + names.join(u", "_s) +
           u" ORDER BY min(l."_s + quoteName(tables.orderOfRows) + u')';
}

} // namespace

const core::StepDescriptor &LookupStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"lookup"_s,
        .title = u"Look up"_s,
        .category = u"Combine"_s,
        .description = u"Adds columns of a second table by key, and never a row."_s,
        .inputPorts = {u"main"_s, u"entries"_s},
        .outputPorts = {u"main"_s, u"unmatched"_s},
        .configSchema = stepObject(kLookupConfig),
        .help =
            u"Finds the **entry** of the second table with the same keys and adds its columns. Unlike a join it gives **every row exactly once**, in the same order: of several entries it takes the first or the last, or fails, as you like. The output `unmatched` lists the keys that have no entry, each with its number of rows. A text key and a key of another type are compared as text."_s,
        .examples = stepArray(kLookupExamples),
    };
    return kDescriptor;
}

Result<Derivation> LookupStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                      data::Session &session) const
{
    AW_TRY(const LookupTables tables, lookupTables(config, inputs, session));
    const core::Schema &rows = inputs[0].schema;
    core::Schema wanted;
    QStringList keys;
    const QJsonArray chosen = config.value("columns"_L1).toArray();
    if (chosen.isEmpty()) {
        wanted = inputs[1].schema;
        for (const LookupKey &key : tables.keys)
            keys.append(key.entry.name);
    } else {
        AW_TRY(wanted.columns, columnsNamed(inputs[1].schema, chosen, u"columns"_s));
    }

    Derivation result;
    result.keepsRows = true;
    QStringList columns;
    QSet<QString> taken = foldedNames(rows);
    for (const core::Column &column : rows.columns)
        columns.append(u"l."_s + quoteName(column.name));
    for (const auto &[column, name] :
         addedColumns(rows, wanted, keys, config.value("suffix"_L1).toString(u"_entry"_s))) {
        columns.append(u"r."_s + quoteName(column.name) + u" AS "_s + quoteName(name));
        taken.insert(foldedName(name));
        result.described.insert(name, column);
    }
    if (const QString found = config.value("found_column"_L1).toString(); !found.isEmpty()) {
        AW_CHECK(takeName(found, taken, u"found_column"_s));
        columns.append(tables.found + u" AS "_s + quoteName(found));
    }
    result.outputs.insert(u"main"_s, u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + tables.rows +
                                         u" LEFT JOIN "_s + tables.entries + tables.on + u" ORDER BY l."_s +
                                         quoteName(tables.orderOfRows));
    result.outputs.insert(u"unmatched"_s, lookupUnmatched(tables));
    result.portsNeeded.append(u"unmatched"_s);
    return result;
}

ColumnsNeeded LookupStep::columnsNeeded(const QJsonObject &config, qsizetype input, const ColumnsNeeded &ofOutput) const
{
    return columnsNeededByKeys(config, u"_entry"_s, input, ofOutput);
}

Result<StepOutput> LookupStep::run(StepContext &context) const
{
    const QJsonObject &config = context.config();
    std::vector<SqlInput> inputs;
    for (const data::Relation &input : context.inputs())
        inputs.push_back(sqlInput(input));
    AW_TRY(const LookupTables tables, lookupTables(config, inputs, context.session()));
    if (config.value("several"_L1) == "error"_L1) {
        QStringList shown;
        QStringList names;
        for (const LookupKey &key : tables.keys) {
            shown.append(u"l."_s + quoteName(key.column.name));
            names.append(key.column.name);
        }
        AW_TRY(const data::Table found,
               context.session().query(u"SELECT "_s + shown.join(u", "_s) + u", r.entries FROM "_s + tables.rows +
                                       u" JOIN "_s + tables.several + tables.on + u" ORDER BY l."_s +
                                       quoteName(tables.orderOfRows) + u" LIMIT 1"_s));
        if (!found.rows.isEmpty())
            return core::fail(ErrorCode::ValidationFailed,
                              u"There are %1 entries for "_s.arg(found.rows.first().last().toLongLong()) +
                                  lookupShown(names, found.rows.first()) + u'.',
                              u"several"_s, u"Remove the others from the second table, or take the first or last."_s);
    }
    AW_TRY(StepOutput output, RelationStep::run(context));
    qint64 missing = 0;
    if (const auto port = output.ports.constFind(u"unmatched"_s); port != output.ports.constEnd()) {
        const QString last = quoteName(port->schema.columns.last().name);
        AW_TRY(const QVariant sum,
               context.session().scalar(u"SELECT CAST(sum("_s + last + u") AS BIGINT) FROM ("_s + port->sql + u')'));
        missing = sum.toLongLong();
        if (config.value("missing"_L1) == "error"_L1) {
            AW_TRY(const data::Table first, context.session().query(u"SELECT * FROM ("_s + port->sql + u") LIMIT 1"_s));
            return core::fail(ErrorCode::ValidationFailed,
                              u"%1 of %2 rows have no entry; the first is "_s.arg(missing).arg(output.ledger.rowsIn) +
                                  lookupShown(lookupKeyNames(tables.keys), first.rows.first()) + u'.',
                              u"missing"_s, u"Add the entry to the second table, or keep such rows."_s);
        }
    }
    const qint64 matched = output.ledger.rowsIn - missing;
    context.log(core::LogLevel::Info, u"%1 rows have an entry, %2 have none"_s.arg(matched).arg(missing));
    output.metadata.insert(u"lookup"_s, QJsonObject{{u"matched"_s, matched}, {u"unmatched"_s, missing}});
    return output;
}

} // namespace aw::steps
