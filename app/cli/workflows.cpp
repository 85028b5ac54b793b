// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw workflows: the workflows of the store.
#include "app/cli/stored.h"
#include "app/cli/workflow_file.h"

#include "engine/core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

core::Status list(Console &console, app::Engine &engine)
{
    AW_TRY(const auto workflows, QCoro::waitFor(engine.workflows().list({0, 1000})));
    QJsonArray json;
    QList<QStringList> rows;
    for (const core::Workflow &workflow : workflows) {
        json.append(core::toJson(workflow));
        QStringList types;
        for (const core::Step &step : workflow.steps)
            types.append(step.type);
        rows.append({workflow.id, workflow.name, types.join(u" → "_s), core::timeText(workflow.updatedAt)});
    }
    showList(console, u"workflows"_s, json, {u"Id"_s, u"Name"_s, u"Steps"_s, u"Changed"_s}, rows);
    return {};
}

core::Status show(Console &console, app::Engine &engine, const std::string &text)
{
    AW_TRY(const QString id, workflowId(engine, text));
    AW_TRY(const core::Workflow workflow, QCoro::waitFor(engine.workflows().get(id)));
    console.out(core::toJson(workflow));
    return {};
}

core::Status add(Console &console, app::Engine &engine, const std::string &file)
{
    AW_TRY(const core::Workflow given, readWorkflowFile(QString::fromStdString(file)));
    AW_TRY(const QJsonObject document, readJsonFile(QString::fromStdString(file)));
    AW_TRY(const core::Workflow workflow, QCoro::waitFor(engine.workflows().create(document)));
    if (console.json())
        console.out(core::toJson(workflow));
    else
        console.out(workflow.id);
    return {};
}

core::Status remove(Console &console, app::Engine &engine, const std::string &text)
{
    AW_TRY(const QString id, workflowId(engine, text));
    AW_CHECK(QCoro::waitFor(engine.workflows().remove(id)));
    console.note(u"Deleted workflow %1."_s.arg(id));
    return {};
}

} // namespace

void addWorkflows(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("workflows", "List, show, add and delete stored workflows");
    verb->require_subcommand(1);
    verb->footer("  aw workflows add clean.json\n  aw workflows list");
    auto text = std::make_shared<std::string>();
    const auto bind = [&chosen, text](CLI::App *sub,
                                      core::Status (*work)(Console &, app::Engine &, const std::string &)) {
        sub->callback([&chosen, text, work] {
            chosen = [text, work](Invocation &invocation) {
                return withEngine(invocation,
                                  [&](app::Engine &engine) { return work(invocation.console, engine, *text); });
            };
        });
    };
    CLI::App *listing = verb->add_subcommand("list", "Newest first");
    bind(listing, [](Console &console, app::Engine &engine, const std::string &) { return list(console, engine); });
    CLI::App *showing = verb->add_subcommand("show", "One as JSON, which `aw workflows add` and `aw run` read");
    showing->add_option("ID", *text, "Its id, or the start of it")->required();
    bind(showing, show);
    CLI::App *adding = verb->add_subcommand("add", "Store a workflow file; prints its id");
    adding->add_option("FILE", *text, "A workflow file (JSON)")->required();
    bind(adding, add);
    CLI::App *removing = verb->add_subcommand("delete", "Delete one; its jobs and results stay");
    removing->add_option("ID", *text, "Its id, or the start of it")->required();
    bind(removing, remove);
}

} // namespace aw::cli
