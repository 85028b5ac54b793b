// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/json_column.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Result;

namespace
{

core::Error damagedColumn(const core::Error &cause)
{
    return {core::ErrorCode::Corrupt, u"A record of the database is damaged"_s, cause.text(),
            u"Restore the data directory from a copy."_s, cause.problems};
}

Result<QJsonArray> arrayFromText(const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (!document.isArray())
        return core::fail(damagedColumn({core::ErrorCode::InvalidJson, problem.errorString(), {}, {}, {}}));
    return document.array();
}

} // namespace

QString objectToText(const QJsonObject &object)
{
    return QString::fromUtf8(core::compactJson(object));
}

Result<QJsonObject> objectFromText(const QString &text)
{
    auto object = core::parseJsonObject(text.toUtf8());
    if (!object)
        return core::fail(damagedColumn(object.error()));
    return object;
}

QString parametersToText(const QList<core::Parameter> &parameters)
{
    QJsonArray array;
    for (const core::Parameter &parameter : parameters)
        array.append(core::toJson(parameter));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QList<core::Parameter>> parametersFromText(const QString &text)
{
    AW_TRY(const QJsonArray array, arrayFromText(text));
    auto parameters = core::parametersFromJson(array);
    if (!parameters)
        return core::fail(damagedColumn(parameters.error()));
    return parameters;
}

QString stepsToText(const QList<core::Step> &steps)
{
    QJsonArray array;
    for (const core::Step &step : steps)
        array.append(core::toJson(step));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QList<core::Step>> stepsFromText(const QString &text)
{
    AW_TRY(const QJsonArray array, arrayFromText(text));
    auto steps = core::stepsFromJson(array);
    if (!steps)
        return core::fail(damagedColumn(steps.error()));
    return steps;
}

} // namespace aw::store
