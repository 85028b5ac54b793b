// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one click: a workflow load → prepare → validate for a target, made and run.
#pragma once

#include "engine/services/services.h"

#include <QCoroTask>
#include <QList>

namespace aw::services
{

struct TargetInfo {
    QString name; // "cosmo-ready"
    QString title;
    QString description;
};

// The built-in targets that need nothing but a table.
QList<TargetInfo> preparationTargets();

// The workflow as a document for WorkflowService::create. naming: its name, where %1 stands for the file.
QJsonObject preparationDocument(const QString &filename, const QString &target, const QJsonObject &loadingConfig,
                                const QString &naming);

// Errors: those of WorkflowService::create and JobService::run; NotFound for the data or the target.
QCoro::Task<core::Result<core::Job>> prepareData(Services services, QString dataId, QString target, QString savedBy,
                                                 QString naming);

} // namespace aw::services
