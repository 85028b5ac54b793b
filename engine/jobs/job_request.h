// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody asks the engine to do.
#pragma once

#include "engine/core/workflow.h"

#include <QJsonObject>
#include <QString>

namespace aw::jobs
{

struct JobRequest {
    QString workflowId;       // where the steps come from; empty: they come with the request
    QList<core::Step> steps;  // used when there is no workflow
    QJsonObject globalConfig; // used when there is no workflow
    QString inputDataId;      // empty: the job has no input file
    QJsonObject parameters;   // kept with the job
};

} // namespace aw::jobs
