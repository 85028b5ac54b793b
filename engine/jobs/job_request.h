// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody asks the engine to do.
#pragma once

#include "engine/core/job.h"
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
    // The job to repeat, which must be over: what is not given here (workflow or steps, data, parameters) is as it was
    // there, and what it has computed is used again where input and configuration are the same.
    QString parentId;
    core::RunChoices choices;
    // A second request with the same key is answered with the first one's job; empty: none.
    QString idempotencyKey;
};

} // namespace aw::jobs
