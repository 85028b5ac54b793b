// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/workflow_parameters.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

QString asText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

// One pass over the text, so that a value that looks like a placeholder stays what it is.
Result<QJsonValue> filledText(const QString &text, const QJsonObject &values)
{
    static const QRegularExpression kPlaceholder(u"\\{\\{\\s*([A-Za-z][A-Za-z0-9_]*)\\s*\\}\\}"_s);
    QString filled;
    qsizetype at = 0;
    for (auto matches = kPlaceholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const QJsonValue value = values.value(name);
        if (value.isUndefined()) {
            const QString near = nearest(name, values.keys());
            return fail(ErrorCode::InvalidArgument, u"The workflow has no parameter “%1”"_s.arg(name),
                        u"parameters."_s + name,
                        near.isEmpty() ? u"Add it to the workflow's parameters, or correct the name in the step."_s
                                       : u"Did you mean “%1”?"_s.arg(near));
        }
        if (match.capturedLength() == text.size())
            return value;
        filled += QStringView(text).sliced(at, match.capturedStart() - at);
        filled += asText(value);
        at = match.capturedEnd();
    }
    return QJsonValue(filled + text.sliced(at));
}

Result<QJsonValue> filled(const QJsonValue &value, const QJsonObject &values)
{
    if (value.isString())
        return filledText(value.toString(), values);
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (const auto &entry : before) {
            AW_TRY(const QJsonValue after, filled(entry, values));
            array.append(after);
        }
        return QJsonValue(array);
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            AW_TRY(const QJsonValue after, filled(it.value(), values));
            it.value() = after;
        }
        return QJsonValue(object);
    }
    return value;
}

Result<QJsonObject> chosenValues(const QList<Parameter> &parameters, const QJsonObject &values)
{
    QJsonObject chosen;
    for (const Parameter &parameter : parameters) {
        const QString place = u"parameters."_s + parameter.name;
        QJsonValue value = values.value(parameter.name);
        if (value.isUndefined() || value.isNull())
            value = parameter.fallback;
        if (value.isNull())
            return fail(ErrorCode::InvalidArgument, u"The parameter “%1” has no value"_s.arg(parameter.name), place,
                        u"Give one; it has no default."_s);
        if (!fitsType(value, parameter.type))
            return fail(ErrorCode::InvalidArgument,
                        u"The value of “%1” should be of the type %2"_s.arg(parameter.name, typeName(parameter.type)),
                        place);
        if (!parameter.choices.isEmpty() && !parameter.choices.contains(value)) {
            QStringList allowed;
            for (const auto &choice : parameter.choices)
                allowed.append(u"“%1”"_s.arg(asText(choice)));
            return fail(ErrorCode::InvalidArgument, u"“%1” is no choice for “%2”"_s.arg(asText(value), parameter.name),
                        place, u"Choose one of %1."_s.arg(allowed.join(u", "_s)));
        }
        chosen.insert(parameter.name, value);
    }
    return chosen;
}

} // namespace

Result<QList<Step>> withParameters(QList<Step> steps, const QList<Parameter> &parameters, const QJsonObject &values)
{
    if (parameters.isEmpty())
        return steps; // then "{{" is a text like any other
    AW_TRY(const QJsonObject chosen, chosenValues(parameters, values));
    for (Step &step : steps) {
        AW_TRY(const QJsonValue config, filled(step.config, chosen));
        step.config = config.toObject();
    }
    return steps;
}

QJsonObject exampleValues(const QList<Parameter> &parameters)
{
    QJsonObject values;
    for (const Parameter &parameter : parameters) {
        if (!parameter.fallback.isNull())
            continue;
        if (!parameter.choices.isEmpty()) {
            values.insert(parameter.name, parameter.choices.first());
            continue;
        }
        switch (parameter.type) {
        case Parameter::Type::Text:
            values.insert(parameter.name, u"text"_s);
            break;
        case Parameter::Type::Number:
        case Parameter::Type::Integer:
            values.insert(parameter.name, 1);
            break;
        case Parameter::Type::Boolean:
            values.insert(parameter.name, true);
            break;
        case Parameter::Type::Date:
            values.insert(parameter.name, u"2000-01-01"_s);
            break;
        }
    }
    return values;
}

} // namespace aw::core
