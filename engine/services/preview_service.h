// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows after a step of a workflow, computed on the beginning of its input. Nothing of it lasts.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/workflow.h"
#include "engine/services/data_files.h"
#include "engine/services/data_service.h"
#include "engine/services/workflow_service.h"
#include "engine/steps/catalogue.h"

#include <QCoroTask>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace aw::services
{

class PreviewRoom;

struct PreviewRequest {
    core::Workflow workflow;
    QString inputDataId;    // empty: the steps bring their own
    QJsonObject parameters; // what is not given has its default
    QString stepId;         // empty: the last one
    qint64 offset = 0;
    qint64 limit = 100;
    std::stop_token stop{};
};

struct Preview {
    DataSample sample;
    QString stepId;
    qint64 sampledRows = 0; // that the first step has read
    qint64 inputRows = -1;  // of the whole input; -1: not known
    bool isSample = false;  // only the beginning of the input, or of what a step reads, was read
};

// Thread: any with an event loop. Previews run one after the other on a thread of this service's own, in a store that
// is thrown away; steps that have not changed since an earlier one are not run again. Errors: NotFound (data, step),
// Cancelled, those of the steps and of files.
class PreviewService : public QObject
{
    Q_OBJECT

public:
    PreviewService(DataService &data, const WorkflowService &workflows, const steps::Catalogue &catalogue,
                   const core::Clock &clock, core::IdSource &ids, const DataOptions &options,
                   const steps::FileRules &files);
    ~PreviewService() override; // stops what is under way, and waits for it

    QCoro::Task<core::Result<Preview>> preview(PreviewRequest request);

private:
    core::Result<Preview> compute(const PreviewRequest &request, const core::Artifact &input, const QString &path);

    DataService &m_data;
    const WorkflowService &m_workflows;
    const steps::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    core::IdSource &m_ids;
    const DataOptions m_options;
    const steps::FileRules &m_files;
    std::stop_source m_closing;
    std::unique_ptr<PreviewRoom> m_room; // made, used and destroyed by the thread of the pool
    QThreadPool m_pool;

    Q_DISABLE_COPY_MOVE(PreviewService)
};

} // namespace aw::services
