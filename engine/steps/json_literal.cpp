// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/json_literal.h"

#include <QByteArray>
#include <QJsonDocument>

namespace aw::steps
{

QJsonObject stepObject(QLatin1StringView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text.data(), text.size()));
    Q_ASSERT(document.isObject());
    return document.object();
}

QJsonArray stepArray(QLatin1StringView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text.data(), text.size()));
    Q_ASSERT(document.isArray());
    return document.array();
}

} // namespace aw::steps
