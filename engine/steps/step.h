// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A step type: its descriptor and how it runs.
#pragma once

#include "engine/core/ledger.h"
#include "engine/core/step_descriptor.h"
#include "engine/core/trace.h"
#include "engine/steps/columns_needed.h"
#include "engine/steps/step_context.h"

#include <QJsonObject>
#include <QMap>

#include <span>

namespace aw::steps
{

struct StepOutput {
    QMap<QString, data::Relation> ports; // by output port; always "main"; "rejects" when there are any
    // Named tables the job keeps beside its result, such as "links" and "quarantine". A table that later steps may read
    // stands among the ports, too.
    QMap<QString, data::Relation> extras;
    core::Ledger ledger;
    core::Trace trace;
    // What the result should say about itself: merged over the steps of a job, later steps win.
    // Keys used: "source", "columns", "target", "plan", "validation_result", "warnings", "is_sample" (true:
    // a preview has read only the beginning).
    QJsonObject metadata;
    // Whether the rows of "main" were not counted yet, so that the ledger says nothing.
    bool isUncounted() const { return bool(ports.value(QStringLiteral("main")).joined); }
    bool isCheap = false; // to read "main" costs little more than to read what the step has read
};

// Counts the rows of "main" that came out uncounted, of those of the first input: the others were left out for this
// reason, and each stayed once. Internal where there are none: then others may not have been read.
core::Status countJoined(StepOutput &output, const data::Relation &input, const QString &reason);

// Stateless; one object serves every job. run() is called on worker threads, several at a time.
class StepType
{
public:
    virtual ~StepType() = default;
    virtual const core::StepDescriptor &descriptor() const = 0;
    // More than the schema can say about a config; the location of each problem is relative to the config.
    virtual QList<core::FieldProblem> checkConfig(const QJsonObject &) const { return {}; }
    virtual core::Result<StepOutput> run(StepContext &context) const = 0;
    // Whether it does no more than to put SQL around its inputs, which are read once or twice.
    virtual bool isRelation() const { return false; }
    // Whether it is one of the joins that read what comes out uncounted (StepContext::isJoinedWithReader).
    virtual bool isInnerJoin(const QJsonObject &) const { return false; }
    // Whether what comes out of it may be uncounted, for such a join.
    virtual bool mayComeUncounted(const QJsonObject &) const { return false; }
    // Counts what came out uncounted and has been read. inputs: counted. Errors: Internal where nothing can be said of
    // it; then it is to be computed by itself.
    virtual core::Status count(StepOutput &, std::span<const data::Relation>) const { return {}; }
    // Which columns of an input it reads where only these are read of what comes out, at any port but "rejects". What
    // it counts is to be the same. A column it does not name stops the run when it is read nevertheless.
    virtual ColumnsNeeded columnsNeeded(const QJsonObject &, qsizetype, const ColumnsNeeded &) const
    {
        return ColumnsNeeded::all();
    }
    // The data of the store it reads in place of the job's input file, as its config calls it; empty: none.
    virtual QString storedData(const QJsonObject &) const { return {}; }
    // The columns of each output port for these inputs, found without their data; empty where they depend on it. A step
    // that reads a file of the job or the store is given the columns that file is known to have, or none.
    // The session may hold no data. Errors: as those of run() that the columns alone decide, such as an unknown column.
    virtual core::Result<QMap<QString, core::Schema>>
    outputSchemas(const QJsonObject &config, std::span<const core::Schema> inputs, data::Session &session) const;
};

} // namespace aw::steps
