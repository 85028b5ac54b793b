// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/preparation.h"

#include "engine/agents/target_library.h"
#include "engine/services/tasks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::services
{

QList<TargetInfo> preparationTargets()
{
    QList<TargetInfo> targets;
    const agents::TargetLibrary library;
    for (const QString &name : library.names())
        if (const auto target = library.find(name); target && !target->conform)
            targets.append({target->name, target->title, target->description});
    return targets;
}

QJsonObject preparationDocument(const QString &filename, const QString &target, const QJsonObject &loadingConfig,
                                const QString &naming)
{
    constexpr qsizetype kLongestName = 120; // the whole name of a workflow may have 200
    const QString name = filename.size() <= kLongestName ? filename : filename.first(kLongestName - 1) + QChar(0x2026);
    const QJsonArray steps{
        QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}, {u"config"_s, loadingConfig}},
        QJsonObject{
            {u"id"_s, u"prepare"_s}, {u"type"_s, u"preparing"_s}, {u"config"_s, QJsonObject{{u"target"_s, target}}}},
        QJsonObject{{u"id"_s, u"validate"_s},
                    {u"type"_s, u"validation"_s},
                    {u"config"_s, QJsonObject{{u"validation_type"_s, u"functional"_s}, {u"target"_s, target}}}}};
    return {{u"name"_s, naming.arg(name)}, {u"steps"_s, steps}};
}

QCoro::Task<core::Result<core::Job>> prepareData(Services services, QString dataId, QString target, QString savedBy,
                                                 QString naming)
{
    const core::Result<core::Artifact> artifact = co_await whileThere(&services.jobs, services.data.get(dataId));
    if (!artifact)
        co_return core::fail(artifact.error());
    // What was said about the file at its import holds for the run, too.
    const QJsonObject loading = artifact->metadata.value("overrides"_L1).toObject();
    const QJsonObject document = preparationDocument(artifact->filename, target, loading, naming);
    const core::Result<core::Workflow> workflow =
        co_await whileThere(&services.jobs, services.workflows.create(document, savedBy));
    if (!workflow)
        co_return core::fail(workflow.error());
    jobs::JobRequest request;
    request.workflowId = workflow->id;
    request.inputDataId = dataId;
    const core::Result<core::Job> job = co_await services.jobs.run(request);
    co_return job;
}

} // namespace aw::services
