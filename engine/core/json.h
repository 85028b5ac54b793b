// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON documents totally: every field checked, every problem collected with its place.
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace aw::core
{

// Parses text that must hold one JSON object. Errors name line and column.
Result<QJsonObject> parseJsonObject(const QByteArray &text, const QString &where = {});

// null for "not set", as the wire contract wants it.
QJsonValue jsonOrNull(const QString &text);
QJsonValue jsonOrNull(const QDateTime &time);
template <typename T>
QJsonValue jsonOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QByteArray compactJson(const QJsonObject &object);

// Reads the fields of one object; what does not fit becomes a FieldProblem and the field its default.
// Objects that are read inside it share its list of problems. Not a thread-safe class.
class ObjectReader
{
public:
    explicit ObjectReader(const QJsonObject &object, QString location = {}, QList<FieldProblem> *problems = nullptr);

    bool has(QStringView key) const; // present and not null
    QString text(QStringView key, qsizetype minimum = 0, qsizetype maximum = 1'000'000);
    QString optionalText(QStringView key, qsizetype maximum = 1'000'000);
    bool boolean(QStringView key, bool fallback);
    qint64 integer(QStringView key, qint64 fallback, qint64 minimum, qint64 maximum);
    double number(QStringView key, double fallback, double minimum, double maximum);
    QJsonObject object(QStringView key);
    QJsonArray array(QStringView key, qsizetype minimum = 0);
    QStringList texts(QStringView key);
    QJsonValue value(QStringView key) const; // null when absent
    QDateTime time(QStringView key);
    // Unknown keys are problems, with the nearest known key suggested.
    void rejectOthers(const QStringList &known);

    void problem(QStringView key, const QString &message, const QString &type);
    QString at(QStringView key) const; // the place of a field, e.g. "steps[2].config"
    QList<FieldProblem> *problems() { return m_problems; }
    // An error when anything did not fit.
    Status status(const QString &what) const;

private:
    const QJsonObject m_object;
    const QString m_location;
    QList<FieldProblem> m_own;
    QList<FieldProblem> *m_problems;

    Q_DISABLE_COPY_MOVE(ObjectReader)
};

// {"code","message","where","hint","problems":[{"loc","msg","type"}]}
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &object); // what is missing stays empty; an unknown code is Internal

Error schemaMismatch(const QString &what, const QList<FieldProblem> &problems);

// The candidate nearest to word by edit distance, or nothing when none is near. For "did you mean".
QString nearest(const QString &word, const QStringList &candidates);

} // namespace aw::core
