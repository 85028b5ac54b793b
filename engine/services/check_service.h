// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a workflow before anything runs: its steps and wires, and the columns every step would see and give.
#pragma once

#include "engine/core/schema.h"
#include "engine/core/workflow.h"
#include "engine/services/data_service.h"
#include "engine/services/workflow_service.h"
#include "engine/steps/catalogue.h"

#include <QCoroTask>
#include <QMap>
#include <QObject>
#include <QThreadPool>

namespace aw::services
{

struct GraphProblem {
    QString stepId;  // empty: the workflow as a whole
    QString field;   // of the step, e.g. "config.keys[0].left" or "inputs[1]"; empty: the step as a whole
    QString message; // a sentence
    QString hint;    // what to do; may be empty
    QString code;    // machine-readable word

    bool operator==(const GraphProblem &) const = default;
};

struct GraphCheck {
    QList<GraphProblem> problems; // in the order of the steps
    // By step id and output port: the columns, as far as they can be known without running. Steps of a workflow within
    // the workflow are not told apart: what is wrong with them is said of the step that stands for them.
    QMap<QString, QMap<QString, core::Schema>> columns;
};

// Thread: any with an event loop; the work is done on a thread of the service's own.
class CheckService : public QObject
{
    Q_OBJECT

public:
    CheckService(DataService &data, const WorkflowService &workflows, const steps::Catalogue &catalogue,
                 const steps::FileRules &files, const DataOptions &options);
    ~CheckService() override; // waits for what is under way

    // inputDataId: what the first step would read; empty: not known, and neither are its columns. Parameters have their
    // defaults, or any value. What is wrong with the workflow is the answer, not an error. Errors: NotFound (data),
    // those of the engine.
    QCoro::Task<core::Result<GraphCheck>> check(core::Workflow workflow, QString inputDataId = {});
    // What expressions may call, by name; operators are not among them.
    static QStringList functions();

private:
    core::Result<GraphCheck> compute(const core::Workflow &workflow, const std::optional<core::Schema> &input) const;

    DataService &m_data;
    const WorkflowService &m_workflows;
    const steps::Catalogue &m_catalogue;
    const steps::FileRules &m_files;
    const DataOptions m_options;
    QThreadPool m_pool;

    Q_DISABLE_COPY_MOVE(CheckService)
};

} // namespace aw::services
