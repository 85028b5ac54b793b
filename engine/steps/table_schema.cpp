// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/table_schema.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/rule_tools.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;
using data::quoteName;
using data::quoteText;

namespace
{

constexpr double kMostNumber = 1e300;
constexpr qint64 kMostLength = 1'000'000'000;

// Our word for a type of either kind of schema.
QString typeWord(const QString &type, const QString &format)
{
    if (type == "string"_L1) {
        if (format == "date"_L1)
            return u"date"_s;
        return format == "date-time"_L1 || format == "datetime"_L1 ? u"datetime"_s : u"text"_s;
    }
    if (type == "year"_L1)
        return u"integer"_s;
    if (type == "any"_L1 || type == "time"_L1 || type == "duration"_L1 || type == "yearmonth"_L1 ||
        type == "geopoint"_L1 || type == "geojson"_L1 || type == "object"_L1 || type == "array"_L1 || type == "list"_L1)
        return {};
    return type;
}

void readBounds(core::ObjectReader &reader, SchemaField &field)
{
    if (reader.has(u"minimum"))
        field.minimum = reader.number(u"minimum", 0, -kMostNumber, kMostNumber);
    if (reader.has(u"maximum"))
        field.maximum = reader.number(u"maximum", 0, -kMostNumber, kMostNumber);
    if (reader.has(u"exclusiveMinimum")) {
        field.minimum = reader.number(u"exclusiveMinimum", 0, -kMostNumber, kMostNumber);
        field.above = true;
    }
    if (reader.has(u"exclusiveMaximum")) {
        field.maximum = reader.number(u"exclusiveMaximum", 0, -kMostNumber, kMostNumber);
        field.below = true;
    }
    if (reader.has(u"minLength"))
        field.minLength = reader.integer(u"minLength", 0, 0, kMostLength);
    if (reader.has(u"maxLength"))
        field.maxLength = reader.integer(u"maxLength", 0, 0, kMostLength);
    field.pattern = reader.optionalText(u"pattern");
    const QJsonArray allowed = reader.has(u"enum") ? reader.array(u"enum") : QJsonArray();
    for (const auto &value : allowed) {
        if (value.isString())
            field.allowed.append(value.toString());
        else if (value.isDouble())
            field.allowed.append(QString::number(value.toDouble(), 'g', 15));
        else if (value.isBool())
            field.allowed.append(value.toBool() ? u"true"_s : u"false"_s);
    }
}

void noteUnchecked(const QJsonObject &object, const QStringList &words, const QString &place, TableSchema &schema)
{
    for (const QString &word : words)
        if (object.contains(word))
            schema.unchecked.append(u"%1 of “%2”"_s.arg(word, place));
}

void readFrictionless(core::ObjectReader &reader, const QJsonObject &object, TableSchema &schema)
{
    const QJsonArray fields = reader.array(u"fields", 1);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QJsonObject description = fields[i].toObject();
        core::ObjectReader each(description, u"%1[%2]"_s.arg(reader.at(u"fields")).arg(i), reader.problems());
        SchemaField field;
        field.name = each.text(u"name", 1, 500);
        field.type = typeWord(each.optionalText(u"type"), each.optionalText(u"format"));
        if (each.has(u"constraints")) {
            const QJsonObject constraints = each.object(u"constraints");
            core::ObjectReader rules(constraints, each.at(u"constraints"), reader.problems());
            field.nullable = !rules.boolean(u"required", false);
            field.unique = rules.boolean(u"unique", false);
            QJsonObject bounds = constraints; // dates are bounded by texts, which only Frictionless allows
            for (const QString &key : {u"minimum"_s, u"maximum"_s})
                if (bounds.value(key).isString()) {
                    bounds.remove(key);
                    schema.unchecked.append(u"%1 of “%2”"_s.arg(key, field.name));
                }
            core::ObjectReader bounded(bounds, each.at(u"constraints"), reader.problems());
            readBounds(bounded, field);
            if (!field.pattern.isEmpty()) // here the whole text must fit
                field.pattern = u"^(?:%1)$"_s.arg(field.pattern);
            noteUnchecked(constraints, {u"jsonSchema"_s}, field.name, schema);
        }
        schema.fields.append(field);
    }
    const QJsonValue key = object.value("primaryKey"_L1);
    if (key.isString())
        schema.primaryKey = {key.toString()};
    const QJsonArray keys = key.toArray();
    for (const auto &part : keys)
        schema.primaryKey.append(part.toString());
    schema.missingValues = reader.texts(u"missingValues");
    noteUnchecked(object, {u"foreignKeys"_s, u"uniqueKeys"_s}, u"the table"_s, schema);
}

void readJsonSchema(const QJsonObject &object, const QString &location, QList<core::FieldProblem> *problems,
                    TableSchema &schema)
{
    core::ObjectReader reader(object, location, problems);
    const QStringList required = reader.texts(u"required");
    const QJsonObject properties = reader.object(u"properties");
    schema.allowOthers = object.value("additionalProperties"_L1) != QJsonValue(false);
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it.value().toObject();
        core::ObjectReader each(property, reader.at(u"properties") + u'.' + it.key(), problems);
        SchemaField field;
        field.name = it.key();
        field.required = required.contains(field.name);
        QStringList types;
        if (property.value("type"_L1).isArray())
            types = each.texts(u"type");
        else if (each.has(u"type"))
            types = {each.text(u"type")};
        field.nullable = types.contains(u"null"_s) || !field.required;
        types.removeAll(u"null"_s);
        if (types.size() == 1)
            field.type = typeWord(types.first(), each.optionalText(u"format"));
        readBounds(each, field);
        noteUnchecked(property,
                      {u"multipleOf"_s, u"const"_s, u"oneOf"_s, u"anyOf"_s, u"allOf"_s, u"not"_s, u"$ref"_s, u"if"_s},
                      field.name, schema);
        schema.fields.append(field);
    }
    for (const QString &name : required)
        if (!properties.contains(name)) {
            SchemaField field;
            field.name = name;
            schema.fields.append(field);
        }
    noteUnchecked(object, {u"oneOf"_s, u"anyOf"_s, u"allOf"_s, u"not"_s, u"$ref"_s, u"patternProperties"_s},
                  u"the table"_s, schema);
}

void readColumns(core::ObjectReader &reader, TableSchema &schema)
{
    const QJsonArray columns = reader.array(u"columns", 1);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        SchemaField field;
        if (columns[i].isString()) {
            field.name = columns[i].toString();
        } else {
            core::ObjectReader each(columns[i].toObject(), u"%1[%2]"_s.arg(reader.at(u"columns")).arg(i),
                                    reader.problems());
            field.name = each.text(u"name", 1, 500);
            field.type = each.optionalText(u"type");
            field.nullable = each.boolean(u"nullable", true);
            field.required = each.boolean(u"required", true);
            field.unique = each.boolean(u"unique", false);
            readBounds(each, field);
        }
        schema.fields.append(field);
    }
    schema.allowOthers = reader.boolean(u"allow_other_columns", true);
}

QString boundText(double value)
{
    return QString::number(value, 'g', 15);
}

// What the field asks of every value, as rules.
Result<QList<RuleResult>> checkValues(data::Session &session, const data::Relation &relation, const SchemaField &field,
                                      const core::Column &column)
{
    QList<RuleResult> results;
    const QString name = quoteName(field.name);
    const auto check = [&](const QString &rule, const QString &condition) -> core::Status {
        AW_TRY(const RuleResult result, noRowWhere(session, relation, rule, field.name, condition));
        results.append(result);
        return {};
    };
    if (!field.nullable) {
        AW_CHECK(check(u"“%1” has no missing values"_s.arg(field.name), name + u" IS NULL"_s));
        results.last().examples.clear(); // they would all be NULL
    }
    if (field.unique)
        AW_CHECK(
            check(u"the values of “%1” are unique"_s.arg(field.name),
                  u"%1 IN (SELECT %1 FROM input WHERE %1 IS NOT NULL GROUP BY %1 HAVING count(*) > 1)"_s.arg(name)));
    if (field.minimum || field.maximum) {
        QStringList outside;
        QStringList words;
        if (field.minimum) {
            outside.append(u"%1 %2 %3"_s.arg(name, field.above ? u"<="_s : u"<"_s, boundText(*field.minimum)));
            words.append((field.above ? u"above %1"_s : u"at least %1"_s).arg(boundText(*field.minimum)));
        }
        if (field.maximum) {
            outside.append(u"%1 %2 %3"_s.arg(name, field.below ? u">="_s : u">"_s, boundText(*field.maximum)));
            words.append((field.below ? u"below %1"_s : u"at most %1"_s).arg(boundText(*field.maximum)));
        }
        const QString rule = u"“%1” is %2"_s.arg(field.name, words.join(u" and "_s));
        if (column.isNumeric()) {
            AW_CHECK(check(rule, u"(isnan(CAST(%1 AS DOUBLE)) OR %2)"_s.arg(name, outside.join(u" OR "_s))));
        } else {
            results.append({rule, false, false, 1, {}, u"it is no number, but %1"_s.arg(column.type)});
        }
    }
    const QString text = u"CAST(%1 AS VARCHAR)"_s.arg(name);
    if (field.minLength)
        AW_CHECK(check(u"“%1” has at least %2 characters"_s.arg(field.name).arg(*field.minLength),
                       u"length(%1) < %2"_s.arg(text, QString::number(*field.minLength))));
    if (field.maxLength)
        AW_CHECK(check(u"“%1” has at most %2 characters"_s.arg(field.name).arg(*field.maxLength),
                       u"length(%1) > %2"_s.arg(text, QString::number(*field.maxLength))));
    if (!field.pattern.isEmpty())
        AW_CHECK(check(u"“%1” looks like %2"_s.arg(field.name, field.pattern),
                       u"NOT regexp_matches(%1, %2)"_s.arg(text, quoteText(field.pattern))));
    if (!field.allowed.isEmpty()) {
        QStringList values;
        for (const QString &value : field.allowed)
            values.append(quoteText(value));
        const QString written = column.isNumeric() ? u"printf('%.15g', CAST(%1 AS DOUBLE))"_s.arg(name) : text;
        AW_CHECK(check(u"“%1” is one of %2"_s.arg(field.name, field.allowed.join(u", "_s)),
                       u"%1 IS NOT NULL AND %2 NOT IN (%3)"_s.arg(name, written, values.join(u", "_s))));
    }
    return results;
}

} // namespace

bool typeMatches(const QString &type, const QString &wanted)
{
    const core::Column column{{}, type, {}, {}};
    const QString word = wanted.toLower();
    const bool whole = type.contains(u"INT"_s) && type != "INTERVAL"_L1;
    if (word == "text"_L1 || word == "string"_L1)
        return column.isText();
    if (word == "number"_L1)
        return column.isNumeric();
    if (word == "integer"_L1 && whole)
        return true;
    if (word == "datetime"_L1)
        return type.startsWith(u"TIMESTAMP"_s);
    return type.compare(wanted, Qt::CaseInsensitive) == 0;
}

Result<TableSchema> tableSchemaFromJson(const QJsonObject &object, const QString &location)
{
    core::ObjectReader reader(object, location);
    TableSchema schema;
    if (object.contains("fields"_L1)) {
        readFrictionless(reader, object, schema);
    } else if (object.contains("properties"_L1)) {
        readJsonSchema(object, location, reader.problems(), schema);
    } else if (const QJsonObject items = object.value("items"_L1).toObject(); items.contains("properties"_L1)) {
        readJsonSchema(items, reader.at(u"items"), reader.problems(), schema);
    } else if (object.contains("columns"_L1)) {
        readColumns(reader, schema);
    } else {
        reader.problem(u"",
                       u"This is no schema of a table: it has neither “fields” (Frictionless) nor “properties” (JSON "
                       u"Schema) nor “columns”."_s,
                       u"value_error"_s);
    }
    QStringList names;
    for (const SchemaField &field : std::as_const(schema.fields)) {
        if (names.contains(field.name))
            reader.problem(u"fields", u"“%1” is listed twice."_s.arg(field.name), u"value_error"_s);
        names.append(field.name);
    }
    AW_CHECK(reader.status(u"The schema"_s));
    return schema;
}

Result<QList<RuleResult>> checkTable(data::Session &session, const data::Relation &relation, const TableSchema &schema)
{
    constexpr qsizetype kExamples = 5;
    QList<RuleResult> results;
    QStringList named;
    for (const SchemaField &field : schema.fields) {
        named.append(field.name);
        const qsizetype index = relation.schema.indexOf(field.name);
        if (index < 0) {
            if (field.required)
                results.append(missingColumn(field.name, relation));
            continue;
        }
        const core::Column &column = relation.schema.columns[index];
        results.append({u"there is a column “%1”"_s.arg(field.name), true, false, 0, {}, {}});
        if (!field.type.isEmpty()) {
            const bool fits = typeMatches(column.type, field.type);
            results.append({u"“%1” is of type %2"_s.arg(field.name, field.type),
                            fits,
                            false,
                            fits ? 0 : 1,
                            {},
                            u"it is %1"_s.arg(column.type)});
        }
        AW_TRY(const QList<RuleResult> values, checkValues(session, relation, field, column));
        results += values;
    }
    bool keyIsThere = !schema.primaryKey.isEmpty();
    QStringList key;
    for (const QString &name : schema.primaryKey) {
        keyIsThere = keyIsThere && relation.schema.indexOf(name) >= 0;
        key.append(quoteName(name));
    }
    if (keyIsThere) {
        const QString columns = key.join(u", "_s);
        AW_TRY(const RuleResult result,
               noRowWhere(session, relation, u"“%1” tells every row apart"_s.arg(schema.primaryKey.join(u"”, “"_s)), {},
                          u"(%1) IN (SELECT (%1) FROM input GROUP BY %1 HAVING count(*) > 1)"_s.arg(columns)));
        results.append(result);
    }
    if (!schema.allowOthers) {
        QStringList others;
        for (const QString &name : relation.schema.names())
            if (!named.contains(name))
                others.append(name);
        results.append({u"there are no other columns"_s, others.isEmpty(), false, others.size(),
                        others.first(std::min(others.size(), kExamples)), u"%1 more"_s.arg(others.size())});
    }
    if (!schema.unchecked.isEmpty())
        results.append({u"everything the schema asks for is checked"_s, false, true, schema.unchecked.size(),
                        schema.unchecked, u"not checked: %1"_s.arg(schema.unchecked.join(u", "_s))});
    return results;
}

} // namespace aw::steps
