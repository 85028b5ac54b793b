// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw prepare: a messy file in, a clean table and a report out.
#include "app/cli/one_shot.h"
#include "app/cli/source_flags.h"
#include "app/cli/verb.h"
#include "app/cli/workflow_file.h"
#include "engine/agents/explode.h"
#include "engine/agents/target_library.h"
#include "engine/core/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <vector>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct PrepareFlags {
    OneShotFlags files;
    SourceFlags source;
    std::string target = "generic";
    std::string schema;
    std::string extraColumns;
    std::string plan;
    std::string explode;
    std::vector<std::string> roles; // "role=column"
};

// A plan by itself, or the report of an earlier run that holds one.
core::Result<QJsonObject> readPlanFile(const QString &path)
{
    AW_TRY(const QJsonObject object, readJsonFile(path));
    if (object.contains("operations"_L1))
        return object;
    const QJsonObject plan = object.value("metadata"_L1)["plan"_L1].toObject();
    if (plan.isEmpty())
        return core::fail(core::ErrorCode::SchemaMismatch, u"There is no plan in this file"_s, path,
                          u"Give the report of an earlier run (OUT's name.report.json) or the plan in it."_s);
    return plan;
}

// The workflow that does step by step what was done at once.
core::Status writeExploded(const QString &path, const core::Workflow &workflow, const QJsonObject &metadata)
{
    AW_TRY(const agents::Plan plan, agents::planFromJson(metadata.value("plan"_L1).toObject()));
    const QJsonObject config = workflow.steps.last().config;
    QJsonObject target = config.value("target_definition"_L1).toObject();
    if (config.contains("schema"_L1)) { // the validation at the end needs the schema, too
        AW_TRY(agents::Target named, target.isEmpty()
                                         ? agents::TargetLibrary().find(config.value("target"_L1).toString())
                                         : agents::targetFromJson(target));
        AW_TRY(const agents::Target whole,
               agents::withSchema(named, config.value("schema"_L1).toObject(), u"schema"_s));
        target = agents::toJson(whole);
    }
    core::Workflow exploded;
    exploded.name = workflow.name + u", step by step"_s;
    exploded.steps = {workflow.steps.first()};
    exploded.steps += agents::explode(plan, target);
    QJsonArray steps;
    for (const core::Step &step : std::as_const(exploded.steps))
        steps.append(core::toJson(step));
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"name"_s, exploded.name}, {u"steps"_s, steps}}).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::fail(core::ErrorCode::IoError, u"The workflow cannot be written: %1"_s.arg(file.errorString()), path);
}

core::Result<core::Workflow> preparation(const PrepareFlags &flags)
{
    const QString target = QString::fromStdString(flags.target);
    QJsonObject config{{u"target"_s, target}};
    if (target.endsWith(".json"_L1)) { // a target of the user's
        AW_TRY(const QJsonObject definition, readJsonFile(target));
        config = {{u"target_definition"_s, definition}};
    }
    if (!flags.schema.empty()) {
        AW_TRY(const QJsonObject schema, readJsonFile(QString::fromStdString(flags.schema)));
        if (config.value("target"_L1).toString() == "generic"_L1)
            config.insert(u"target"_s, u"schema"_s);
        config.insert(u"schema"_s, schema);
    }
    if (!flags.extraColumns.empty())
        config.insert(u"extra_columns"_s, QString::fromStdString(flags.extraColumns));
    if (!flags.plan.empty()) {
        AW_TRY(const QJsonObject plan, readPlanFile(QString::fromStdString(flags.plan)));
        if (config.value("target"_L1).toString() == "generic"_L1 && !plan.value("target"_L1).toString().isEmpty())
            config.insert(u"target"_s, plan.value("target"_L1));
        config.insert(u"plan"_s, plan);
    }
    QJsonObject params;
    for (const std::string &role : flags.roles) {
        const QString text = QString::fromStdString(role);
        const qsizetype at = text.indexOf(u'=');
        if (at <= 0 || at + 1 == text.size())
            return core::fail(core::ErrorCode::InvalidArgument, u"“%1” does not name a role and a column"_s.arg(text),
                              u"--role"_s, u"Write it like point_color_by=Region."_s);
        params.insert(text.left(at), text.sliced(at + 1));
    }
    if (!params.isEmpty())
        config.insert(u"params"_s, params);
    core::Workflow workflow;
    workflow.name = u"Prepare for "_s + target;
    // Preparing validates against its target itself; a second look would find the same.
    workflow.steps = {{u"load"_s, u"loading"_s, {}, flags.source.loadingConfig(), false, {}},
                      {u"prepare"_s, u"preparing"_s, {}, config, false, {}}};
    return workflow;
}

} // namespace

void addPrepare(CLI::App &root, Action &chosen)
{
    CLI::App *verb =
        root.add_subcommand("prepare", "Turn a messy file into a clean table, with a report of everything done to it");
    verb->footer(
        "  aw prepare orders.csv --target cosmo-ready -o orders.parquet\n"
        "  aw prepare survey.json --target ml-ready -o survey.csv --json\n\n"
        "Beside OUT come OUT's name with .rejects.csv (every row and cell that was left out, with line, column,\n"
        "reason and raw text), with .report.json (ledger, plan, trace, validation) and, when the table is a list of\n"
        "links, with .links and OUT's suffix (OUT then holds the points).\n\n"
        "  aw prepare flights.csv -t cosmo-ready --role link_source_by=from --role link_target_by=to -o "
        "points.parquet\n"
        "  aw prepare new.csv --plan old.report.json -o new.parquet      what was done to old.csv, done again\n"
        "  aw prepare orders.csv -t ml-ready -o o.csv --explode steps.json && aw run steps.json --input orders.csv -o "
        "o2.csv\n"
        "  aw prepare messy.csv --schema tableschema.json --extra-columns drop -o clean.csv");
    auto flags = std::make_shared<PrepareFlags>();
    verb->add_option("FILE", flags->files.input,
                     "CSV, TSV, JSON, NDJSON, Parquet, Excel, OpenDocument, SQLite or DuckDB, packed or not; also a "
                     "folder, a pattern, an address (https://…) or - for standard input")
        ->required();
    verb->add_option("-t,--target", flags->target,
                     "What the table is for: generic, cosmo-ready, ml-ready, schema, tidy, or a target file of yours "
                     "(.json)")
        ->capture_default_str();
    verb->add_option("--schema", flags->schema,
                     "A JSON Schema or Frictionless Table Schema the table shall conform to (target schema)")
        ->type_name("SCHEMA.json");
    verb->add_option("--extra-columns", flags->extraColumns, "Columns the schema does not name: keep, drop or fail")
        ->check(CLI::IsMember({"keep", "drop", "fail"}));
    verb->add_option("--role", flags->roles, "The column for a role of the target; may be given several times")
        ->type_name("ROLE=COLUMN")
        ->take_all();
    verb->add_option("--plan", flags->plan, "Play this plan (or the plan in this report) instead of making one")
        ->type_name("PLAN.json");
    verb->add_option("--explode", flags->explode, "Also write a workflow that does the same step by step")
        ->type_name("WORKFLOW.json");
    addOutputFlags(*verb, flags->files);
    addSourceFlags(*verb, flags->source);
    verb->callback([flags, &chosen] {
        chosen = [flags](Invocation &invocation) {
            const auto workflow = preparation(*flags);
            if (!workflow)
                return invocation.console.failure(workflow.error());
            const QString explode = QString::fromStdString(flags->explode);
            return runOnce(invocation, *workflow, flags->files, [&](const QJsonObject &metadata) {
                return explode.isEmpty() ? core::Status() : writeExploded(explode, *workflow, metadata);
            });
        };
    });
}

} // namespace aw::cli
