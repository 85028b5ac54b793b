// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON values as columns of the database. Errors: Corrupt, since nobody but us writes there.
#pragma once

#include "engine/core/workflow.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace aw::store
{

QString objectToText(const QJsonObject &object);
core::Result<QJsonObject> objectFromText(const QString &text);

QString parametersToText(const QList<core::Parameter> &parameters);
core::Result<QList<core::Parameter>> parametersFromText(const QString &text);

QString stepsToText(const QList<core::Step> &steps);
core::Result<QList<core::Step>> stepsFromText(const QString &text);

} // namespace aw::store
