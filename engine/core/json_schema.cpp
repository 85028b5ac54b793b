// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json_schema.h"

#include "engine/core/json.h"

// Without it Valijson aborts the process on a broken schema.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QHash>

#include <cmath>
#include <limits>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

// Of "[steps]" what is between the brackets.
QString partOf(const std::string &text)
{
    const QString part = QString::fromStdString(text);
    return part.startsWith(u'[') && part.endsWith(u']') ? part.sliced(1, part.size() - 2) : part;
}

// Valijson's context {"<root>", "[steps]", "[0]"} as location + ".steps[0]".
QString placeOf(const std::vector<std::string> &context, const QString &location)
{
    QString place = location;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString part = partOf(context[i]);
        bool isIndex = false;
        part.toInt(&isIndex);
        if (isIndex)
            place += u'[' + part + u']';
        else
            place += place.isEmpty() ? part : u'.' + part;
    }
    return place;
}

// The schema of the value a context leads to.
QJsonObject schemaAt(QJsonObject at, const std::vector<std::string> &context)
{
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString part = partOf(context[i]);
        bool isIndex = false;
        part.toInt(&isIndex);
        at = isIndex ? at.value("items"_L1).toObject() : at.value("properties"_L1).toObject().value(part).toObject();
    }
    return at;
}

// Valijson says only that a value is not among the allowed ones; people want to see them.
QString allowedValues(const QJsonObject &schema, const std::vector<std::string> &context)
{
    QStringList values;
    const QJsonArray allowed = schemaAt(schema, context).value("enum"_L1).toArray();
    for (const auto &value : allowed)
        values.append(u"“%1”"_s.arg(value.toVariant().toString()));
    return values.isEmpty() ? QString() : u" Allowed: %1."_s.arg(values.join(u", "_s));
}

// Valijson's view of Qt's values knows no whole number beyond 32 bits, and calls it one of another type.
bool isLongInteger(QJsonValue value, const QJsonObject &schema, const std::vector<std::string> &context)
{
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString part = partOf(context[i]);
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    }
    const double number = value.toDouble();
    return schemaAt(schema, context).value("type"_L1) == "integer"_L1 && std::trunc(number) == number &&
           std::abs(number) > std::numeric_limits<int>::max();
}

// The schema without its formats, which are hints for forms ("column") and no rules, on lists too. Valijson would read
// every value that has one as text, and call the schema broken when it is none.
QJsonObject withoutFormats(QJsonObject schema)
{
    static const QStringList kByName{u"properties"_s, u"patternProperties"_s, u"definitions"_s};
    static const QStringList kPlaces{u"items"_s,
                                     u"additionalItems"_s,
                                     u"additionalProperties"_s,
                                     u"not"_s,
                                     u"contains"_s,
                                     u"propertyNames"_s,
                                     u"if"_s,
                                     u"then"_s,
                                     u"else"_s,
                                     u"allOf"_s,
                                     u"anyOf"_s,
                                     u"oneOf"_s};
    if (schema.value("format"_L1).isString())
        schema.remove("format"_L1);
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (kByName.contains(it.key())) {
            QJsonObject named = it.value().toObject();
            for (auto each = named.begin(); each != named.end(); ++each)
                if (each.value().isObject())
                    each.value() = withoutFormats(each.value().toObject());
            if (it.value().isObject())
                it.value() = named;
        } else if (kPlaces.contains(it.key()) && it.value().isObject()) {
            it.value() = withoutFormats(it.value().toObject());
        } else if (kPlaces.contains(it.key()) && it.value().isArray()) {
            QJsonArray list = it.value().toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                if (list[i].isObject())
                    list[i] = withoutFormats(list[i].toObject());
            it.value() = list;
        }
    }
    return schema;
}

// To read a schema takes far longer than to check a value against it, and the same few dozen are wanted all the time.
// Any thread.
class ParsedSchemas
{
public:
    using Parsed = std::shared_ptr<const valijson::Schema>;

    // Throws what Valijson throws over a broken schema.
    Parsed of(const QJsonObject &schema)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (const Parsed known = m_known.value(schema))
                return known;
        }
        const auto parsed = std::make_shared<valijson::Schema>();
        const QJsonValue rules(withoutFormats(schema));
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(rules), *parsed);
        const std::scoped_lock lock(m_mutex);
        if (m_known.size() >= kMost)
            m_known.clear();
        m_known.insert(schema, parsed);
        return parsed;
    }

private:
    static constexpr qsizetype kMost = 500;

    std::mutex m_mutex;
    QHash<QJsonObject, Parsed> m_known;
};

} // namespace

QList<FieldProblem> checkAgainstSchema(const QJsonValue &value, const QJsonObject &schema, const QString &location)
{
    QList<FieldProblem> problems;
    try { // Valijson reports broken schemas by exception
        static ParsedSchemas schemas;
        const ParsedSchemas::Parsed parsed = schemas.of(schema);
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valijson::ValidationResults results;
        if (validator.validate(*parsed, valijson::adapters::QtJsonAdapter(value), &results))
            return problems;
        bool forgiven = false;
        for (const valijson::ValidationResults::Error &error : results) {
            QString text = QString::fromStdString(error.description);
            if (text.contains("'type'"_L1) && isLongInteger(value, schema, error.context)) {
                forgiven = true;
                continue;
            }
            if (text.contains("enum"_L1))
                text = u"This value is not allowed."_s + allowedValues(schema, error.context);
            const FieldProblem problem{placeOf(error.context, location), text, u"schema_violation"_s};
            // A parent only repeats that its child failed.
            if (!text.startsWith("Failed to validate against schema associated with property"_L1))
                problems.append(problem);
        }
        if (problems.isEmpty() && !forgiven)
            problems.append({location, u"This value does not fit its schema."_s, u"schema_violation"_s});
    } catch (const std::exception &exception) {
        problems.append(
            {location, u"The schema itself is broken: %1"_s.arg(QString::fromUtf8(exception.what())), u"schema"_s});
    }
    return problems;
}

QJsonObject withDefaults(const QJsonObject &value, const QJsonObject &schema)
{
    QJsonObject result = value;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue fallback = it.value().toObject().value("default"_L1);
        if (!fallback.isUndefined() && !result.contains(it.key()))
            result.insert(it.key(), fallback);
    }
    return result;
}

} // namespace aw::core
