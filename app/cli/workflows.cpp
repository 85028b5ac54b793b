// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw workflows: the workflows of the store, and what they were.
#include "app/cli/stored.h"
#include "app/cli/workflow_file.h"

#include "engine/core/json.h"
#include "engine/services/local_person.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

constexpr int kValueWidth = 60;

struct WorkflowFlags {
    std::string text; // id, or file
    qint64 version = 0;
    qint64 other = 0;
};

core::Status list(Invocation &invocation, app::Engine &engine, const WorkflowFlags &)
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
    showList(invocation.console, u"workflows"_s, json, {u"Id"_s, u"Name"_s, u"Steps"_s, u"Changed"_s}, rows);
    return {};
}

core::Status show(Invocation &invocation, app::Engine &engine, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(engine, flags.text));
    if (flags.version > 0) {
        AW_TRY(const services::VersionContent found, QCoro::waitFor(engine.workflows().version(id, flags.version)));
        invocation.console.out(core::toJson(found.workflow));
        return {};
    }
    AW_TRY(const core::Workflow workflow, QCoro::waitFor(engine.workflows().get(id)));
    invocation.console.out(core::toJson(workflow));
    return {};
}

core::Status add(Invocation &invocation, app::Engine &engine, const WorkflowFlags &flags)
{
    const QString file = QString::fromStdString(flags.text);
    AW_CHECK(readWorkflowFile(file));
    AW_TRY(const QJsonObject document, readJsonFile(file));
    AW_TRY(const core::Workflow workflow,
           QCoro::waitFor(engine.workflows().create(document, services::localPerson(u"command line"_s))));
    if (invocation.console.json())
        invocation.console.out(core::toJson(workflow));
    else
        invocation.console.out(workflow.id);
    return {};
}

core::Status remove(Invocation &invocation, app::Engine &engine, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(engine, flags.text));
    AW_CHECK(QCoro::waitFor(engine.workflows().remove(id)));
    invocation.console.note(u"Deleted workflow %1."_s.arg(id));
    return {};
}

QString changesText(const core::WorkflowVersion &version)
{
    QStringList words;
    if (version.restoredFrom)
        words.append(u"version %1 again"_s.arg(*version.restoredFrom));
    if (!version.changes)
        return words.isEmpty() ? u"the first that is known"_s : words.join(u", "_s);
    const auto count = [&](int number, const QString &what) {
        if (number > 0)
            words.append(u"%1 %2"_s.arg(number).arg(what));
    };
    count(version.changes->added, u"added"_s);
    count(version.changes->removed, u"removed"_s);
    count(version.changes->changed, u"changed"_s);
    if (version.changes->settings > 0)
        words.append(u"settings"_s);
    if (words.isEmpty() && version.changes->layout)
        words.append(u"only drawn differently"_s);
    return words.isEmpty() ? u"written differently"_s : words.join(u", "_s);
}

core::Status versions(Invocation &invocation, app::Engine &engine, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(engine, flags.text));
    AW_TRY(const auto found, QCoro::waitFor(engine.workflows().versions(id, {0, 1000})));
    QJsonArray json;
    QList<QStringList> rows;
    for (const core::WorkflowVersion &version : found) {
        json.append(core::toJson(version));
        rows.append({QString::number(version.version), core::timeText(version.savedAt), version.savedBy, version.name,
                     changesText(version)});
    }
    showList(invocation.console, u"versions"_s, json, {u"Version"_s, u"Saved"_s, u"By"_s, u"Name"_s, u"Changes"_s},
             rows);
    return {};
}

QString valueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"–"_s;
    QString text = value.isString() ? value.toString() : QString::fromUtf8(core::compactJson({{u"v"_s, value}}));
    if (!value.isString())
        text = text.sliced(5, text.size() - 6);
    return text.size() > kValueWidth ? text.left(kValueWidth - 1) + u'…' : text;
}

void showFields(Console &console, const QList<services::SettingChange> &fields, const QString &indent)
{
    for (const services::SettingChange &field : fields)
        console.out(u"%1%2: %3 → %4"_s.arg(indent, field.path, valueText(field.before), valueText(field.after)));
}

core::Status diff(Invocation &invocation, app::Engine &engine, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(engine, flags.text));
    AW_TRY(const core::Workflow now, QCoro::waitFor(engine.workflows().get(id)));
    const qint64 after = flags.other > 0 ? flags.other : now.version;
    AW_TRY(const services::WorkflowDifference found,
           QCoro::waitFor(engine.workflows().difference(id, flags.version, after)));
    Console &console = invocation.console;
    if (console.json()) {
        console.out(services::toJson(found));
        return {};
    }
    console.out(console.bold(u"Version %1 → version %2"_s.arg(flags.version).arg(after)));
    if (found.isNone())
        console.out(u"They do the same and look the same."_s);
    showFields(console, found.fields, {});
    for (const services::StepChange &step : found.steps) {
        const core::Step &shown = step.after ? *step.after : *step.before;
        const QString mark = !step.before ? u"+"_s : !step.after ? u"-"_s : u"~"_s;
        console.out(u"%1 %2 (%3)"_s.arg(mark, shown.name.isEmpty() ? shown.id : shown.name, shown.type));
        showFields(console, step.fields, u"    "_s);
    }
    if (found.layout)
        console.out(u"It is drawn differently."_s);
    return {};
}

core::Status restore(Invocation &invocation, app::Engine &engine, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(engine, flags.text));
    AW_TRY(const core::Workflow workflow,
           QCoro::waitFor(engine.workflows().restore(id, flags.version, {}, services::localPerson(u"command line"_s))));
    if (invocation.console.json())
        invocation.console.out(core::toJson(workflow));
    else
        invocation.console.note(
            u"The workflow is as it was in version %1; this is version %2."_s.arg(flags.version).arg(workflow.version));
    return {};
}

} // namespace

void addWorkflows(CLI::App &root, Action &chosen)
{
    CLI::App *verb =
        root.add_subcommand("workflows", "List, show, add and delete stored workflows; go back to a version");
    verb->require_subcommand(1);
    verb->footer("  aw workflows add clean.json\n  aw workflows list\n  aw workflows versions 3f2a\n"
                 "  aw workflows diff 3f2a 4\n  aw workflows restore 3f2a 4");
    auto flags = std::make_shared<WorkflowFlags>();
    const auto bind = storedVerbs(chosen, flags);
    const auto about = [&](const char *name, const char *what) {
        CLI::App *sub = verb->add_subcommand(name, what);
        sub->add_option("ID", flags->text, "Its id, or the start of it")->required();
        return sub;
    };
    const CLI::Range anyVersion(qint64{1}, qint64{std::numeric_limits<qint32>::max()});
    bind(verb->add_subcommand("list", "Newest first"), list);
    CLI::App *showing = about("show", "One as JSON, which `aw workflows add` and `aw run` read");
    showing->add_option("--version", flags->version, "As it was in this version")->check(anyVersion);
    bind(showing, show);
    CLI::App *adding = verb->add_subcommand("add", "Store a workflow file; prints its id");
    adding->add_option("FILE", flags->text, "A workflow file (JSON)")->required();
    bind(adding, add);
    bind(about("delete", "Delete one with its versions; its jobs and results stay"), remove);
    bind(about("versions", "What it was with each saving, newest first; the last 200 are kept"), versions);
    CLI::App *comparing = about("diff", "What differs between two of its versions");
    comparing->add_option("BEFORE", flags->version, "The version compared with")->required()->check(anyVersion);
    comparing->add_option("AFTER", flags->other, "The version it has become; without it, the present one")
        ->check(anyVersion);
    bind(comparing, diff);
    CLI::App *restoring = about("restore", "Save what it was in a version once more, as a new version");
    restoring->add_option("VERSION", flags->version, "The version to go back to")->required()->check(anyVersion);
    bind(restoring, restore);
}

} // namespace aw::cli
