// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as problem documents (RFC 9457), without anything that is nobody's business: paths of this machine, SQL.
#pragma once

#include "engine/core/error.h"
#include "engine/server/http_message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace aw::server
{

// One thing wrong with a body or query, as clients read it.
struct InputProblem {
    QJsonArray location; // ["body", "steps", 0, "type"]
    QString message;
    QString type;
};

// The standard words for a status.
QString statusTitle(int status);

HttpResponse problemResponse(int status, const QString &code, const QString &detail, const QString &requestId,
                             const QJsonArray &errors = {});
HttpResponse problemResponse(const core::Error &error, const QString &requestId, int conflictStatus = 409);
HttpResponse problemResponse(const QList<InputProblem> &problems, const QString &requestId);

// "steps[0].config.target" as ["body", "steps", 0, "config", "target"].
QJsonArray locationOf(const QString &root, const QString &place);

// Paths of this machine shortened to the file's name.
QString withoutPaths(const QString &text);
// The same for every text in it; entries called path or read_path are left out.
QJsonValue withoutPaths(const QJsonValue &value);

} // namespace aw::server
