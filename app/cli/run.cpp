// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw run: a workflow of the user's over one file, or over what its own steps read.
#include "app/cli/one_shot.h"
#include "app/cli/verb.h"
#include "app/cli/workflow_file.h"
#include "app/compose.h"
#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"
#include "engine/jobs/sub_workflows.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

// "name=value"; the value is of the parameter's type.
core::Result<QJsonObject> givenValues(const core::Workflow &workflow, const std::vector<std::string> &settings)
{
    QJsonObject values;
    for (const std::string &setting : settings) {
        const QString text = QString::fromStdString(setting);
        const qsizetype mark = text.indexOf(u'=');
        const QString name = text.left(mark);
        const auto parameter = std::ranges::find(workflow.parameters, name, &core::Parameter::name);
        if (mark < 1 || parameter == workflow.parameters.end())
            return core::fail(core::ErrorCode::InvalidArgument, u"The workflow has no parameter “%1”"_s.arg(name),
                              u"--set"_s, u"Write --set name=value with a name of the workflow's parameters."_s);
        const QString value = text.sliced(mark + 1);
        const bool isText =
            parameter->type == core::Parameter::Type::Text || parameter->type == core::Parameter::Type::Date;
        values.insert(name,
                      isText ? QJsonValue(value) : QJsonDocument::fromJson("[" + value.toUtf8() + "]").array().first());
    }
    return values;
}

core::Result<core::Workflow> filledWorkflow(const std::string &file, const std::vector<std::string> &settings)
{
    const QString path = QString::fromStdString(file);
    AW_TRY(core::Workflow workflow, readWorkflowFile(path));
    AW_TRY(const QJsonObject values, givenValues(workflow, settings));
    AW_TRY(const QList<core::Step> steps, core::withParameters(workflow.steps, workflow.parameters, values));
    // Nothing is stored, so workflows within this one are files, too.
    steps::Catalogue catalogue;
    app::fillCatalogue(catalogue);
    const steps::FileRules anyFile{steps::FileRules::Folders{}};
    const QDir folder = QFileInfo(path).dir();
    auto expansion = jobs::expandSubWorkflows(
        catalogue, steps, [&folder](const QString &name) { return readWorkflowFile(folder.filePath(name)); }, anyFile);
    if (!expansion)
        return core::fail(inFile(expansion.error(), path));
    workflow.steps = expansion->steps;
    return workflow;
}

} // namespace

void addRun(CLI::App &root, Action &chosen)
{
    CLI::App *verb =
        root.add_subcommand("run", "Run a workflow file, over an input or its own sources, without storing anything");
    verb->footer("  aw run clean.json --input orders.csv -o orders.parquet\n\n"
                 "A workflow file is the JSON of the API: {\"name\": …, \"steps\": [{\"type\": \"loading\"}, …]}.\n"
                 "`aw steps` lists the step types, `aw steps TYPE` shows the configuration of one.");
    auto flags = std::make_shared<OneShotFlags>();
    auto file = std::make_shared<std::string>();
    verb->add_option("WORKFLOW", *file, "A workflow file (JSON)")->required();
    verb->add_option("-i,--input", flags->input,
                     "The file its first step reads; not needed when its steps bring their own")
        ->type_name("FILE");
    auto settings = std::make_shared<std::vector<std::string>>();
    verb->add_option("--set", *settings, "A value for a parameter of the workflow")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    addOutputFlags(*verb, *flags);
    verb->callback([flags, file, settings, &chosen] {
        chosen = [flags, file, settings](Invocation &invocation) {
            const auto workflow = filledWorkflow(*file, *settings);
            return workflow ? runOnce(invocation, *workflow, *flags) : invocation.console.failure(workflow.error());
        };
    });
}

} // namespace aw::cli
