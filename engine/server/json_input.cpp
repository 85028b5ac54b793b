// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/json_input.h"

#include "engine/core/environment.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::server
{

namespace
{

struct Shape {
    int depth = 0;
    QByteArray repeatedKey;
    qsizetype repeatedAt = -1;
};

// How deep the text nests and whether an object names a key twice, without building anything: Qt's parser has limits of
// its own and keeps the last of two values silently. What is not JSON is left to that parser.
Shape shapeOf(const QByteArray &text)
{
    Shape shape;
    std::vector<std::optional<QSet<QByteArray>>> open; // keys of objects; nullopt for lists
    QByteArray lastText;
    qsizetype lastTextAt = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            const qsizetype begin = i + 1;
            for (++i; i < text.size() && text[i] != '"'; ++i)
                if (text[i] == '\\')
                    ++i;
            lastText = text.mid(begin, i - begin);
            lastTextAt = begin;
        } else if (c == '{' || c == '[') {
            open.push_back(c == '{' ? std::optional(QSet<QByteArray>()) : std::nullopt);
            shape.depth = std::max(shape.depth, static_cast<int>(open.size()));
            if (shape.depth > kDeepestJson)
                return shape;
        } else if ((c == '}' || c == ']') && !open.empty()) {
            open.pop_back();
        } else if (c == ':' && !open.empty() && open.back()) {
            if (open.back()->contains(lastText) && shape.repeatedAt < 0) {
                shape.repeatedKey = lastText;
                shape.repeatedAt = lastTextAt;
            }
            open.back()->insert(lastText);
        }
    }
    return shape;
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return std::trunc(value.toDouble()) == value.toDouble() ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    }
    return {};
}

// In the words clients know: {"should be …", "type"}.
std::pair<QString, QString> wordsFor(const QString &type)
{
    if (type == "string"_L1)
        return {u"This should be text."_s, u"string_type"_s};
    if (type == "integer"_L1)
        return {u"This should be a whole number."_s, u"int_type"_s};
    if (type == "number"_L1)
        return {u"This should be a number."_s, u"float_type"_s};
    if (type == "boolean"_L1)
        return {u"This should be true or false."_s, u"bool_type"_s};
    if (type == "array"_L1)
        return {u"This should be a list."_s, u"list_type"_s};
    return {u"This should be an object."_s, u"dict_type"_s};
}

class Check
{
public:
    explicit Check(const QJsonObject &components)
        : m_components(components)
    {
    }

    void run(const QJsonValue &value, const QJsonObject &given, const QJsonArray &location)
    {
        QJsonObject schema = given;
        if (const QString reference = given.value("$ref"_L1).toString(); !reference.isEmpty())
            schema = m_components.value(reference.section(u'/', -1)).toObject();
        if (!checkType(value, schema, location))
            return;
        if (const QJsonArray allowed = schema.value("enum"_L1).toArray();
            !allowed.isEmpty() && !allowed.contains(value)) {
            QStringList words;
            for (const auto &each : allowed)
                words.append(u"“%1”"_s.arg(each.toVariant().toString()));
            add(location, u"This should be one of %1."_s.arg(words.join(u", "_s)), u"enum"_s);
        }
        if (value.isString())
            checkText(value.toString(), schema, location);
        else if (value.isDouble())
            checkNumber(value.toDouble(), schema, location);
        else if (value.isArray())
            checkList(value.toArray(), schema, location);
        else if (value.isObject())
            checkObject(value.toObject(), schema, location);
    }

    QList<InputProblem> problems;

private:
    void add(const QJsonArray &location, const QString &message, const QString &type)
    {
        problems.append({location, message, type});
    }

    bool checkType(const QJsonValue &value, const QJsonObject &schema, const QJsonArray &location)
    {
        const QJsonValue wanted = schema.value("type"_L1);
        QJsonArray types = wanted.toArray();
        if (wanted.isString())
            types.append(wanted);
        const QString type = typeOf(value);
        if (types.isEmpty() || types.contains(type) || (type == "integer"_L1 && types.contains(u"number"_s)))
            return true;
        const auto [message, word] = wordsFor(types.first().toString());
        add(location, message, word);
        return false;
    }

    void checkText(const QString &text, const QJsonObject &schema, const QJsonArray &location)
    {
        if (const int least = schema.value("minLength"_L1).toInt(); text.size() < least)
            add(location, u"This text needs at least %1 characters."_s.arg(least), u"string_too_short"_s);
        if (const QJsonValue most = schema.value("maxLength"_L1); most.isDouble() && text.size() > most.toInt())
            add(location, u"This text may have at most %1 characters."_s.arg(most.toInt()), u"string_too_long"_s);
        if (const QString pattern = schema.value("pattern"_L1).toString();
            !pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
            add(location, u"This text does not have the form that is asked for."_s, u"string_pattern_mismatch"_s);
        if (schema.value("format"_L1) == "date-time"_L1 && !core::timeFromText(text).isValid())
            add(location, u"This should be a time such as 2026-03-01T09:00:00Z."_s, u"datetime_parsing"_s);
    }

    void checkNumber(double number, const QJsonObject &schema, const QJsonArray &location)
    {
        if (const QJsonValue least = schema.value("minimum"_L1); least.isDouble() && number < least.toDouble())
            add(location, u"This should be at least %1."_s.arg(least.toDouble()), u"greater_than_equal"_s);
        if (const QJsonValue most = schema.value("maximum"_L1); most.isDouble() && number > most.toDouble())
            add(location, u"This should be at most %1."_s.arg(most.toDouble()), u"less_than_equal"_s);
    }

    void checkList(const QJsonArray &list, const QJsonObject &schema, const QJsonArray &location)
    {
        if (const int least = schema.value("minItems"_L1).toInt(); list.size() < least)
            add(location, u"This list needs at least %1 entries."_s.arg(least), u"too_short"_s);
        if (const QJsonValue most = schema.value("maxItems"_L1); most.isDouble() && list.size() > most.toInt()) {
            add(location, u"This list may have at most %1 entries."_s.arg(most.toInt()), u"too_long"_s);
            return;
        }
        const QJsonObject items = schema.value("items"_L1).toObject();
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonArray place = location;
            place.append(i);
            run(list[i], items, place);
        }
    }

    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QJsonArray &location)
    {
        const auto placeOf = [&](const QString &key) {
            QJsonArray place = location;
            place.append(key);
            return place;
        };
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (const auto &key : required)
            if (!object.contains(key.toString()))
                add(placeOf(key.toString()), u"This field is required."_s, u"missing"_s);
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            if (object.contains(it.key()))
                run(object.value(it.key()), it.value().toObject(), placeOf(it.key()));
    }

    const QJsonObject &m_components;
};

} // namespace

JsonText readJson(const QByteArray &text)
{
    JsonText result;
    const Shape shape = shapeOf(text);
    if (shape.depth > kDeepestJson) {
        result.tooDeep = true;
        return result;
    }
    QJsonParseError error;
    // Qt parses objects and lists only; a bare value is as wrong here.
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        result.problem = InputProblem{
            {u"body"_s, error.offset}, u"This is not valid JSON: %1."_s.arg(error.errorString()), u"json_invalid"_s};
    else if (shape.repeatedAt >= 0)
        result.problem = InputProblem{
            {u"body"_s, shape.repeatedAt},
            u"The key “%1” stands twice in one object."_s.arg(QString::fromUtf8(shape.repeatedKey.left(100))),
            u"json_invalid"_s};
    else
        result.value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    return result;
}

QList<InputProblem> checkInput(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &components,
                               const QJsonArray &location)
{
    Check check(components);
    check.run(value, schema, location);
    return std::move(check.problems);
}

} // namespace aw::server
