// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/flatten_step.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using data::quoteText;

namespace
{

constexpr QLatin1StringView kFlattenSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["column"],
  "x-order": ["column", "fields", "levels", "separator", "prefix", "keep", "max_columns"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "", "description": "A column of JSON objects, as text, or of structs."},
    "fields": {"type": "array", "title": "Fields", "items": {"type": "string"}, "maxItems": 1000, "default": [],
      "description": "The fields that become columns of text, such as id or address.city; empty: all that are there, with their types."},
    "levels": {"type": "integer", "title": "Levels", "minimum": 1, "maximum": 10, "default": 3,
      "description": "How deep to go into objects within objects; what is deeper, and lists, stay JSON."},
    "separator": {"type": "string", "title": "Separator", "default": ".", "description": "What stands between the names of fields within fields."},
    "prefix": {"type": "string", "title": "Prefix", "default": "", "description": "In front of the names of the new columns."},
    "keep": {"type": "boolean", "title": "Keep the column", "default": false, "description": "The column stays in front of the new ones."},
    "max_columns": {"type": "integer", "title": "At most", "minimum": 1, "maximum": 1000, "default": 200, "x-unit": "columns", "x-advanced": true,
      "description": "More fields than that are an error."}
  }})j");

constexpr QLatin1StringView kFlattenExamples(R"j([{
  "title": "Fields of orders",
  "config": {"column": "order"},
  "input": [["id", "order"], [1, "{\"item\": \"tea\", \"count\": 3, \"to\": {\"city\": \"Oslo\"}}"], [2, "{\"item\": \"rice\", \"paid\": true}"], [3, null]],
  "output": [["id", "item", "count", "to.city", "paid"], [1, "tea", 3, "Oslo", null], [2, "rice", null, null, true], [3, null, null, null, null]]}])j");

struct FlatField {
    QStringList path;
    QString type; // of a field of JSON; empty: text
    QString sql;  // of a field of a struct
};

struct FlatLimits {
    qint64 levels = 3;
    qint64 columns = 200;
};

// RFC 6901.
QString flatPointer(const QStringList &path)
{
    QString pointer;
    for (QString key : path)
        pointer += u'/' + key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer;
}

core::Status flatTooMany(qsizetype count, const FlatLimits &limits)
{
    if (count > limits.columns)
        return core::fail(ErrorCode::InvalidArgument, u"There are more than %1 fields."_s.arg(limits.columns),
                          u"max_columns"_s, u"Name the fields you need, go less deep, or allow more columns."_s);
    return {};
}

// The type all values of a field can have, from the types JSON has for them; empty: text.
QString flatType(const QStringList &kinds)
{
    const auto all = [&](const QStringList &allowed) {
        return std::ranges::all_of(kinds, [&](const QString &kind) { return allowed.contains(kind); });
    };
    if (kinds.isEmpty())
        return {};
    if (all({u"BOOLEAN"_s}))
        return u"BOOLEAN"_s;
    if (all({u"BIGINT"_s, u"UBIGINT"_s}))
        return u"BIGINT"_s;
    if (all({u"BIGINT"_s, u"UBIGINT"_s, u"DOUBLE"_s}))
        return u"DOUBLE"_s;
    return {};
}

struct FlatCells {
    qint64 failed = 0;
    bool areObjects = false; // all that are there
};

// Most columns hold nothing but JSON, which then is read once and not twice.
Result<FlatCells> flatCells(data::Session &session, const QString &from, const QString &cell, const QString &object,
                            const QString &failed)
{
    const auto plain =
        session.scalar(u"SELECT count_if(json_type("_s + cell + u") <> 'OBJECT') FROM "_s + from + u" AS given"_s);
    if (plain)
        return FlatCells{plain->toLongLong(), plain->toLongLong() == 0};
    if (plain.error().code == ErrorCode::Cancelled)
        return std::unexpected(plain.error());
    AW_TRY(const data::Table counts,
           session.query(u"SELECT count_if("_s + failed + u"), count_if("_s + cell + u" IS NOT NULL AND ("_s + object +
                         u") IS NULL) FROM "_s + from + u" AS given"_s));
    const QVariantList &numbers = counts.rows.first();
    return FlatCells{numbers[0].toLongLong(), numbers[1].toLongLong() == 0};
}

// The shapes of the objects in a column, each once: their keys with the types of the values in place of these. They are
// few where rows are many.
class FlatShapes
{
public:
    // object: SQL of the object in a cell of `rows`, which have the growing column `order`.
    static Result<FlatShapes> of(data::Session &session, const QString &rows, const QString &object,
                                 const QString &order)
    {
        FlatShapes shapes(u"(SELECT "_s + object + u" AS json FROM "_s + rows + u" AS given)"_s,
                          session.newName(u"shapes"_s));
        AW_CHECK(session.execute(u"CREATE TEMP TABLE "_s + shapes.m_table + u" AS SELECT CAST(json_structure("_s +
                                 object + u") AS VARCHAR) AS json, min("_s + quoteName(order) + u") AS line FROM "_s +
                                 rows + u" AS given WHERE "_s + object + u" IS NOT NULL GROUP BY 1"_s));
        return shapes;
    }

    core::Status drop(data::Session &session) const
    {
        AW_CHECK(session.execute(u"DROP TABLE "_s + m_table));
        return {};
    }

    // All fields, each where it comes first.
    core::Status collect(data::Session &session, const FlatLimits &limits, QList<FlatField> &fields) const
    {
        QList<QStringList> kinds;
        AW_CHECK(collectAt(session, {}, limits, fields, kinds));
        return findTypes(session, kinds, fields);
    }

private:
    FlatShapes(QString objects, const QString &table)
        : m_objects(std::move(objects))
        , m_table(quoteName(table))
    {
    }

    // The fields of the objects that stand at `path`, and of those within them.
    core::Status collectAt(data::Session &session, const QStringList &path, const FlatLimits &limits,
                           QList<FlatField> &fields, QList<QStringList> &kinds) const
    {
        const QString at = quoteText(flatPointer(path));
        AW_TRY(const data::Table found,
               session.query(
                   u"SELECT key FROM (SELECT unnest(keys) AS key, unnest(range(len(keys))) AS place, line FROM "
                   "(SELECT json_keys(json, %1) AS keys, line FROM %2 WHERE json_type(json, %1) = 'OBJECT') AS lists) "
                   "AS all_keys GROUP BY key ORDER BY min(line * 100000 + place), key LIMIT %3"_s.arg(at, m_table)
                       .arg(limits.columns + 1)));
        AW_CHECK(flatTooMany(fields.size() + found.rows.size(), limits));
        for (const QVariantList &row : found.rows) {
            const QStringList field = path + QStringList{row[0].toString()};
            AW_TRY(const QStringList words, kindsOf(session, field));
            if (words == QStringList{u"OBJECT"_s} && field.size() < limits.levels) {
                const qsizetype before = fields.size();
                AW_CHECK(collectAt(session, field, limits, fields, kinds));
                if (fields.size() > before) // empty objects have no fields, but are there
                    continue;
            }
            fields.append({field, {}, {}});
            kinds.append(words);
            AW_CHECK(flatTooMany(fields.size(), limits));
        }
        return {};
    }

    // The types JSON has for the values of a field.
    Result<QStringList> kindsOf(data::Session &session, const QStringList &field) const
    {
        const QString at = quoteText(flatPointer(field));
        const auto distinct = [&](const QString &kind, const QString &from) -> Result<QStringList> {
            AW_TRY(const data::Table found,
                   session.query(u"SELECT DISTINCT "_s + kind + u" FROM "_s + from +
                                 u" AS shapes WHERE json_type(json, "_s + at + u") IS NOT NULL"_s));
            QStringList words;
            for (const QVariantList &row : found.rows)
                words.append(row[0].toString());
            words.removeAll(u"NULL"_s);
            return words;
        };
        const QString type = u"json_type(json, "_s + at + u')';
        AW_TRY(const QStringList words,
               distinct(u"CASE WHEN "_s + type + u" = 'VARCHAR' THEN json_extract_string(json, "_s + at + u") ELSE "_s +
                            type + u" END"_s,
                        m_table));
        // The word for an empty object, and for a key that stands twice in one.
        return words.contains(u"JSON"_s) ? distinct(type, m_objects) : words;
    }

    // The types of the fields whose values are of these kinds.
    core::Status findTypes(data::Session &session, const QList<QStringList> &kinds, QList<FlatField> &fields) const
    {
        QStringList asked{u"count(*)"_s};
        QList<qsizetype> numbers;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            fields[i].type = flatType(kinds[i]);
            if (fields[i].type.isEmpty() || fields[i].type == "BOOLEAN"_L1)
                continue;
            const QString text = u"json_extract_string(json, "_s + quoteText(flatPointer(fields[i].path)) + u')';
            numbers.append(i);
            asked.append(fields[i].type == "BIGINT"_L1
                             ? text + u" IS NOT NULL AND TRY_CAST("_s + text + u" AS BIGINT) IS NULL"_s
                             : u"regexp_matches("_s + text + u", '^-?[0-9]{16,}$')"_s);
            asked.last() = u"coalesce(bool_or("_s + asked.last() + u"), false)"_s;
        }
        if (numbers.isEmpty())
            return {};
        AW_TRY(const data::Table found,
               session.query(u"SELECT "_s + asked.join(u", "_s) + u" FROM "_s + m_objects + u" AS objects"_s));
        for (qsizetype i = 0; i < numbers.size(); ++i)
            if (found.rows.first()[i + 1].toBool()) // digits would be lost
                fields[numbers[i]].type.clear();
        return {};
    }

    QString m_objects; // SELECT in parentheses: json
    QString m_table;   // json, line
};

core::Status flatStruct(data::Session &session, const QString &from, const QString &sql, const QStringList &path,
                        const FlatLimits &limits, QList<FlatField> &fields)
{
    AW_TRY(const core::Schema schema,
           session.describe(u"SELECT unnest("_s + sql + u") FROM "_s + from + u" AS given"_s));
    for (const core::Column &column : schema.columns) {
        const QString inner = u"struct_extract("_s + sql + u", "_s + quoteText(column.name) + u')';
        const QStringList field = path + QStringList{column.name};
        if (column.type.startsWith("STRUCT("_L1) && !column.type.endsWith(u']') && field.size() < limits.levels) {
            AW_CHECK(flatStruct(session, from, inner, field, limits, fields));
        } else {
            fields.append({field, {}, inner});
        }
        AW_CHECK(flatTooMany(fields.size(), limits));
    }
    return {};
}

} // namespace

const core::StepDescriptor &FlattenJsonStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"flatten_json"_s,
        .title = u"JSON to columns"_s,
        .category = u"Columns"_s,
        .description = u"Makes columns of the fields of JSON objects or structs."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"rejects"_s},
        .configSchema = stepObject(kFlattenSchema),
        .icon = u"columns"_s,
        .help =
            u"Makes **one column for each field** of the JSON objects in a column, also of objects within objects. A field gets a type where all its values have one and none loses a digit; otherwise it is text. Cells that are no JSON object have no fields and come out of `rejects`; lists stay as they are. Name the fields where later runs must give the same columns."_s,
        .examples = stepArray(kFlattenExamples),
    };
    return kDescriptor;
}

bool FlattenJsonStep::columnsDependOnRows(const QJsonObject &config) const
{
    return config.value("fields"_L1).toArray().isEmpty();
}

Result<Derivation> FlattenJsonStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, requireColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    const bool isStruct = column.type.startsWith("STRUCT("_L1) && !column.type.endsWith(u']');
    if (!isStruct && !column.isText() && column.type != "JSON"_L1)
        return core::fail(ErrorCode::InvalidArgument,
                          u"“%1” is neither JSON nor a struct but %2."_s.arg(column.name, column.type), u"column"_s,
                          u"Choose a column of JSON objects; make rows of lists first."_s);
    const FlatLimits limits{config.value("levels"_L1).toInteger(3), config.value("max_columns"_L1).toInteger(200)};
    const QString cell = quoteName(column.name);
    QSet<QString> taken = foldedNames(input.schema);
    const QString order = freeName(u"aw_order"_s, taken);
    const QString parts = quoteName(freeName(u"aw_parts"_s, taken));
    // The cell where it is an object. Not with AND: the engine may look at the type of what is no JSON first.
    QString object = u"CASE WHEN json_valid("_s + cell + u") THEN CASE WHEN json_type("_s + cell +
                     u") = 'OBJECT' THEN "_s + cell + u" END END"_s;
    const QString failed =
        u"coalesce(trim(CAST("_s + cell + u" AS VARCHAR)), '') <> '' AND ("_s + object + u") IS NULL"_s;

    QList<FlatField> fields;
    QString failures;
    const QJsonArray given = config.value("fields"_L1).toArray();
    if (isStruct) {
        AW_CHECK(flatStruct(session, input.from, cell, {}, limits, fields));
    } else {
        AW_TRY(const FlatCells cells, flatCells(session, input.from, cell, object, failed));
        failures = QString::number(cells.failed);
        if (cells.areObjects) // the engine reads each text of a dictionary once, if nothing stands around it
            object = cell;
        if (given.isEmpty()) {
            AW_TRY(const FlatShapes shapes, FlatShapes::of(session, withGrowingOrder(input, order), object, order));
            const core::Status collected = shapes.collect(session, limits, fields);
            AW_CHECK(shapes.drop(session));
            AW_CHECK(collected);
        }
    }
    if (!given.isEmpty()) {
        const QList<FlatField> known = fields;
        fields.clear();
        for (qsizetype i = 0; i < given.size(); ++i) {
            const QStringList path = given[i].toString().split(u'.');
            const QString where = u"fields[%1]"_s.arg(i);
            const auto there = std::ranges::find(known, path, &FlatField::path);
            if (path.contains(QString()))
                return core::fail(ErrorCode::InvalidArgument, u"“%1” names no field."_s.arg(given[i].toString()), where,
                                  u"Write names of fields with points between them, such as address.city."_s);
            if (isStruct && there == known.end())
                return core::fail(ErrorCode::InvalidArgument, u"There is no field “%1”."_s.arg(given[i].toString()),
                                  where, u"Name a field the struct has, at the levels allowed."_s);
            fields.append(isStruct ? *there : FlatField{path, {}, {}});
        }
    }

    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    edits.putBehind(column.name);
    const bool keep = config.value("keep"_L1).toBool();
    if (!keep) {
        edits.leaveOut(column.name);
        taken.remove(foldedName(column.name));
        result.columnsDropped.append(column.name + u": its fields are columns"_s);
    }
    QStringList pointers;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FlatField &field = fields[i];
        QString name =
            config.value("prefix"_L1).toString() + field.path.join(config.value("separator"_L1).toString(u"."_s));
        name.remove(QChar(u'\0'));
        name = freeName(name.isEmpty() ? u"field"_s : name, taken);
        pointers.append(flatPointer(field.path));
        const QString text = parts + u'[' + QString::number(i + 1) + u']';
        const QString sql = isStruct               ? field.sql
                            : field.type.isEmpty() ? text
                                                   : u"CAST("_s + text + u" AS "_s + field.type + u')';
        AW_CHECK(edits.set(name, sql, u"prefix"_s));
        result.described.insert(name, {name, {}, {}, {}});
    }
    if (edits.list().isEmpty())
        return core::fail(ErrorCode::InvalidArgument,
                          u"No column would be left, since “%1” has no fields."_s.arg(column.name), u"keep"_s,
                          u"Keep the column."_s);
    if (isStruct) {
        result.outputs.insert(u"main"_s, edits.select(input.from));
        return result;
    }
    QString source = input.from;
    if (!pointers.isEmpty()) // all at once, so that each text is parsed once
        source = u"(SELECT *, json_extract_string("_s + object + u", "_s + data::quoteList(pointers) + u") AS "_s +
                 parts + u" FROM "_s + source + u" AS given)"_s;
    result.outputs.insert(u"main"_s, edits.select(source));
    result.outputs.insert(u"rejects"_s, u"SELECT "_s + quoteName(order) + u" AS \"row\", "_s + quoteText(column.name) +
                                            u" AS column_name, 'no JSON object' AS reason, CAST("_s + cell +
                                            u" AS VARCHAR) AS raw FROM "_s + withOrder(input, order) +
                                            u" AS numbered WHERE "_s + failed);
    result.portCounts.insert(u"rejects"_s, failures);
    if (!keep)
        result.cells.append({column.name, core::CellEntry::Kind::CoercedToNull, u"no JSON object"_s, failures});
    return result;
}

} // namespace aw::steps
