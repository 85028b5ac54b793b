// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw workflows: the workflows of the store, and what they were.
#include "app/cli/stored.h"
#include "app/cli/workflow_file.h"

#include "engine/core/workflow_version.h"

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

core::Status list(Invocation &invocation, StoreDoor &store, const WorkflowFlags &)
{
    AW_TRY(const QJsonArray workflows, store.workflows());
    QList<QStringList> rows;
    for (const auto &workflow : workflows) {
        QStringList types;
        const QJsonArray steps = workflow["steps"_L1].toArray();
        for (const auto &step : steps)
            types.append(step["type"_L1].toString());
        rows.append({workflow["id"_L1].toString(), workflow["name"_L1].toString(), types.join(u" → "_s),
                     workflow["updated_at"_L1].toString()});
    }
    showList(invocation.console, u"workflows"_s, workflows, {u"Id"_s, u"Name"_s, u"Steps"_s, u"Changed"_s}, rows);
    return {};
}

core::Status show(Invocation &invocation, StoreDoor &store, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(store, flags.text));
    AW_TRY(const QJsonObject workflow, flags.version > 0 ? store.workflowAt(id, flags.version) : store.workflow(id));
    invocation.console.out(workflow);
    return {};
}

core::Status add(Invocation &invocation, StoreDoor &store, const WorkflowFlags &flags)
{
    const QString file = QString::fromStdString(flags.text);
    AW_CHECK(readWorkflowFile(file));
    AW_TRY(const QJsonObject document, readJsonFile(file));
    AW_TRY(const QJsonObject workflow, store.addWorkflow(document));
    if (invocation.console.json())
        invocation.console.out(workflow);
    else
        invocation.console.out(workflow["id"_L1].toString());
    return {};
}

core::Status remove(Invocation &invocation, StoreDoor &store, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(store, flags.text));
    AW_CHECK(store.removeWorkflow(id));
    invocation.console.note(u"Deleted workflow %1."_s.arg(id));
    return {};
}

QString changesText(const QJsonObject &version)
{
    QStringList words;
    if (const qint64 from = version["restored_from"_L1].toInteger(); from > 0)
        words.append(u"version %1 again"_s.arg(from));
    if (!version["changes"_L1].isObject())
        return words.isEmpty() ? u"the first that is known"_s : words.join(u", "_s);
    const core::VersionChanges changes = core::versionChangesFromJson(version["changes"_L1].toObject());
    const auto count = [&](int number, const QString &what) {
        if (number > 0)
            words.append(u"%1 %2"_s.arg(number).arg(what));
    };
    count(changes.added, u"added"_s);
    count(changes.removed, u"removed"_s);
    count(changes.changed, u"changed"_s);
    if (changes.settings > 0)
        words.append(u"settings"_s);
    if (words.isEmpty() && changes.layout)
        words.append(u"only drawn differently"_s);
    return words.isEmpty() ? u"written differently"_s : words.join(u", "_s);
}

core::Status versions(Invocation &invocation, StoreDoor &store, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(store, flags.text));
    AW_TRY(const QJsonArray found, store.versions(id));
    QList<QStringList> rows;
    for (const auto &version : found)
        rows.append({QString::number(version["version"_L1].toInteger()), version["saved_at"_L1].toString(),
                     version["saved_by"_L1].toString(), version["name"_L1].toString(),
                     changesText(version.toObject())});
    showList(invocation.console, u"versions"_s, found, {u"Version"_s, u"Saved"_s, u"By"_s, u"Name"_s, u"Changes"_s},
             rows);
    return {};
}

QString valueText(const QJsonValue &value)
{
    const QString text = cellText(value);
    return text.size() > kValueWidth ? text.left(kValueWidth - 1) + u'…' : text;
}

void showFields(Console &console, const QJsonValue &fields, const QString &indent)
{
    const QJsonArray list = fields.toArray();
    for (const auto &field : list)
        console.out(u"%1%2: %3 → %4"_s.arg(indent, field["path"_L1].toString(), valueText(field["before"_L1]),
                                           valueText(field["after"_L1])));
}

core::Status diff(Invocation &invocation, StoreDoor &store, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(store, flags.text));
    AW_TRY(const QJsonObject now, store.workflow(id));
    const qint64 after = flags.other > 0 ? flags.other : now["version"_L1].toInteger();
    AW_TRY(const QJsonObject found, store.versionDifference(id, flags.version, after));
    Console &console = invocation.console;
    if (console.json()) {
        console.out(found);
        return {};
    }
    console.out(console.bold(u"Version %1 → version %2"_s.arg(flags.version).arg(after)));
    if (found["equal"_L1].toBool())
        console.out(u"They do the same and look the same."_s);
    showFields(console, found["fields"_L1], {});
    const QJsonArray steps = found["steps"_L1].toArray();
    for (const auto &step : steps) {
        const QString change = step["change"_L1].toString();
        const QString mark = change == "added"_L1 ? u"+"_s : change == "removed"_L1 ? u"-"_s : u"~"_s;
        const QString name = step["name"_L1].toString(step["id"_L1].toString());
        console.out(u"%1 %2 (%3)"_s.arg(mark, name, step["type"_L1].toString()));
        showFields(console, step["fields"_L1], u"    "_s);
    }
    if (found["counts"_L1]["layout_changed"_L1].toBool())
        console.out(u"It is drawn differently."_s);
    return {};
}

core::Status restore(Invocation &invocation, StoreDoor &store, const WorkflowFlags &flags)
{
    AW_TRY(const QString id, workflowId(store, flags.text));
    AW_TRY(const QJsonObject workflow, store.restoreWorkflow(id, flags.version));
    if (invocation.console.json())
        invocation.console.out(workflow);
    else
        invocation.console.note(u"The workflow is as it was in version %1; this is version %2."_s.arg(flags.version)
                                    .arg(workflow["version"_L1].toInteger()));
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
