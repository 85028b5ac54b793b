// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json.h"

#include "engine/core/environment.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

// Levenshtein distance over UTF-16 units, ignoring case.
qsizetype editDistance(const QString &left, const QString &right)
{
    const QString a = left.toCaseFolded();
    const QString b = right.toCaseFolded();
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype substitution = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, substitution});
        }
    }
    return row.last();
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &text, const QString &where)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(problem.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = problem.offset - before.lastIndexOf('\n');
        const QString place = u"line %1, column %2"_s.arg(line).arg(column);
        return fail(ErrorCode::InvalidJson, u"This is not valid JSON: %1"_s.arg(problem.errorString()),
                    where.isEmpty() ? place : where + u", "_s + place, u"Correct the text at that place."_s);
    }
    if (!document.isObject())
        return fail(ErrorCode::InvalidJson, u"This JSON is not an object"_s, where,
                    u"It must start with { and end with }."_s);
    return document.object();
}

QJsonValue jsonOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue jsonOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue(QJsonValue::Null);
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ObjectReader::ObjectReader(const QJsonObject &object, QString location, QList<FieldProblem> *problems)
    : m_object(object)
    , m_location(std::move(location))
    , m_problems(problems ? problems : &m_own)
{
}

bool ObjectReader::has(QStringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString ObjectReader::text(QStringView key, qsizetype minimum, qsizetype maximum)
{
    if (!has(key)) {
        if (minimum > 0)
            problem(key, u"This field is required."_s, u"missing"_s);
        return {};
    }
    const QString value = optionalText(key, maximum);
    if (m_object.value(key).isString() && value.size() < minimum)
        problem(key, u"This text needs at least %1 characters."_s.arg(minimum), u"string_too_short"_s);
    return value;
}

QString ObjectReader::optionalText(QStringView key, qsizetype maximum)
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        problem(key, u"This should be text."_s, u"string_type"_s);
        return {};
    }
    if (value.toString().size() > maximum)
        problem(key, u"This text may have at most %1 characters."_s.arg(maximum), u"string_too_long"_s);
    return value.toString();
}

bool ObjectReader::boolean(QStringView key, bool fallback)
{
    if (!has(key))
        return fallback;
    if (!m_object.value(key).isBool())
        problem(key, u"This should be true or false."_s, u"bool_type"_s);
    return m_object.value(key).toBool(fallback);
}

qint64 ObjectReader::integer(QStringView key, qint64 fallback, qint64 minimum, qint64 maximum)
{
    const double value =
        number(key, static_cast<double>(fallback), static_cast<double>(minimum), static_cast<double>(maximum));
    if (std::trunc(value) != value) {
        problem(key, u"This should be a whole number."_s, u"int_type"_s);
        return fallback;
    }
    return has(key) ? m_object.value(key).toInteger(fallback) : fallback;
}

double ObjectReader::number(QStringView key, double fallback, double minimum, double maximum)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble()) {
        problem(key, u"This should be a number."_s, u"number_type"_s);
        return fallback;
    }
    if (value.toDouble() < minimum || value.toDouble() > maximum) {
        problem(key, u"This should be between %1 and %2."_s.arg(minimum).arg(maximum), u"out_of_range"_s);
        return fallback;
    }
    return value.toDouble();
}

QJsonObject ObjectReader::object(QStringView key)
{
    if (has(key) && !m_object.value(key).isObject())
        problem(key, u"This should be an object."_s, u"object_type"_s);
    return m_object.value(key).toObject();
}

QJsonArray ObjectReader::array(QStringView key, qsizetype minimum)
{
    if (!has(key) && minimum > 0) {
        problem(key, u"This field is required."_s, u"missing"_s);
        return {};
    }
    if (has(key) && !m_object.value(key).isArray()) {
        problem(key, u"This should be a list."_s, u"list_type"_s);
        return {};
    }
    const QJsonArray value = m_object.value(key).toArray();
    if (value.size() < minimum)
        problem(key, u"This list needs at least %1 entries."_s.arg(minimum), u"too_short"_s);
    return value;
}

QJsonValue ObjectReader::value(QStringView key) const
{
    return has(key) ? m_object.value(key) : QJsonValue(QJsonValue::Null);
}

QStringList ObjectReader::texts(QStringView key)
{
    QStringList result;
    const QJsonArray values = array(key);
    for (const auto &value : values) {
        if (!value.isString()) {
            problem(key, u"This list should hold only text."_s, u"string_type"_s);
            return {};
        }
        result.append(value.toString());
    }
    return result;
}

QDateTime ObjectReader::time(QStringView key)
{
    const QString value = optionalText(key);
    if (value.isNull())
        return {};
    const QDateTime result = timeFromText(value);
    if (!result.isValid())
        problem(key, u"This should be a time like 2026-01-31T09:00:00.000Z."_s, u"datetime_parsing"_s);
    return result;
}

void ObjectReader::rejectOthers(const QStringList &known)
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (known.contains(it.key()))
            continue;
        const QString suggestion = nearest(it.key(), known);
        problem(it.key(),
                suggestion.isEmpty() ? u"There is no field “%1”."_s.arg(it.key())
                                     : u"There is no field “%1”; did you mean “%2”?"_s.arg(it.key(), suggestion),
                u"extra_forbidden"_s);
    }
}

void ObjectReader::problem(QStringView key, const QString &message, const QString &type)
{
    m_problems->append({at(key), message, type});
}

QString ObjectReader::at(QStringView key) const
{
    return m_location.isEmpty() ? key.toString() : m_location + u'.' + key.toString();
}

Status ObjectReader::status(const QString &what) const
{
    if (m_problems->isEmpty())
        return {};
    return std::unexpected(schemaMismatch(what, *m_problems));
}

QJsonObject toJson(const Error &error)
{
    QJsonArray problems;
    for (const FieldProblem &entry : error.problems)
        problems.append(QJsonObject{{u"loc"_s, entry.location}, {u"msg"_s, entry.message}, {u"type"_s, entry.type}});
    return {{u"code"_s, errorName(error.code)},
            {u"message"_s, error.message},
            {u"where"_s, error.where},
            {u"hint"_s, error.hint},
            {u"problems"_s, problems}};
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    error.code = errorFromName(object.value("code"_L1).toString()).value_or(ErrorCode::Internal);
    error.message = object.value("message"_L1).toString();
    error.where = object.value("where"_L1).toString();
    error.hint = object.value("hint"_L1).toString();
    const QJsonArray problems = object.value("problems"_L1).toArray();
    for (const auto &entry : problems)
        error.problems.append({entry["loc"_L1].toString(), entry["msg"_L1].toString(), entry["type"_L1].toString()});
    return error;
}

Error schemaMismatch(const QString &what, const QList<FieldProblem> &problems)
{
    QStringList lines;
    for (const FieldProblem &entry : problems.first(std::min<qsizetype>(problems.size(), 5)))
        lines.append(entry.location.isEmpty() ? entry.message : u"%1: %2"_s.arg(entry.location, entry.message));
    if (problems.size() > 5)
        lines.append(u"and %1 more."_s.arg(problems.size() - 5));
    return {
        ErrorCode::SchemaMismatch, u"%1 does not fit its schema. %2"_s.arg(what, lines.join(u' ')), {}, {}, problems};
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace aw::core
