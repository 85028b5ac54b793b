// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/steps_json.h"

#include "engine/core/result.h"
#include "ui/builder/remarks.h"
#include "ui/builder/workflow_document.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class StepsJson
{
    Q_DECLARE_TR_FUNCTIONS(StepsJson)
};

// Fields at their default say nothing to a reader.
QJsonObject readable(QJsonObject step)
{
    for (const QString &key : step.keys()) {
        const QJsonValue value = step.value(key);
        const bool saysNothing = value.isNull() || value == QJsonValue(false) ||
                                 (value.isArray() && value.toArray().isEmpty()) ||
                                 (value.isObject() && value.toObject().isEmpty());
        if (saysNothing && key != "cache"_L1)
            step.remove(key);
    }
    if (step.value("cache"_L1) == QJsonValue(true))
        step.remove(u"cache"_s);
    return step;
}

} // namespace

QByteArray stepsToText(const core::Workflow &workflow, const QStringList &ids, const QStringList &remarks)
{
    const StepGraph graph(workflow.steps);
    QJsonArray steps;
    QJsonObject layout;
    for (qsizetype i = 0; i < workflow.steps.size(); ++i) {
        core::Step step = workflow.steps[i];
        if (!ids.contains(step.id))
            continue;
        for (qsizetype k = 0; k < step.inputs.size(); ++k) {
            const qsizetype source = graph.inputs(i)[k].step;
            if (source < 0 || !ids.contains(workflow.steps[source].id))
                step.inputs[k].clear();
        }
        while (!step.inputs.isEmpty() && step.inputs.last().isEmpty())
            step.inputs.removeLast();
        steps.append(readable(core::toJson(step)));
        if (const auto place = positionIn(workflow.layout, step.id))
            setPosition(layout, step.id, *place);
    }
    for (const Remark &remark : remarksIn(workflow.layout))
        if (remarks.contains(remark.id))
            setRemark(layout, remark);
    QJsonObject copied{{u"steps"_s, steps}};
    if (!layout.isEmpty())
        copied.insert(u"layout"_s, layout);
    return QJsonDocument(copied).toJson();
}

core::Result<CopiedSteps> stepsFromText(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return core::fail(core::ErrorCode::MalformedData, StepsJson::tr("There are no steps to paste"), {},
                          StepsJson::tr("Copy steps from a workflow, or the JSON of one."));
    QJsonObject object = document.object();
    if (document.isArray())
        object = {{u"steps"_s, document.array()}};
    else if (object.contains("type"_L1) && !object.contains("steps"_L1))
        object = {{u"steps"_s, QJsonArray{object}}};
    const QJsonArray array = object.value("steps"_L1).toArray();
    const QJsonObject layout = object.value("layout"_L1).toObject();
    if (array.isEmpty() && remarksIn(layout).isEmpty())
        return core::fail(core::ErrorCode::MalformedData, StepsJson::tr("This JSON has no steps"), u"steps"_s,
                          StepsJson::tr("A workflow has a list called “steps”."));
    AW_TRY(QList<core::Step> steps, core::stepsFromJson(array));
    return CopiedSteps{std::move(steps), layout};
}

} // namespace aw::ui
