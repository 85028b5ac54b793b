// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw prepare: a messy file in, a clean table and a report out.
#include "app/cli/one_shot.h"
#include "app/cli/source_flags.h"
#include "app/cli/verb.h"
#include "app/cli/workflow_file.h"
#include "engine/core/result.h"

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct Flags {
    OneShotFlags files;
    SourceFlags source;
    std::string target = "generic";
};

core::Result<core::Workflow> preparation(const Flags &flags)
{
    const QString target = QString::fromStdString(flags.target);
    QJsonObject config{{u"target"_s, target}};
    if (target.endsWith(".json"_L1)) { // a target of the user's
        AW_TRY(const QJsonObject definition, readJsonFile(target));
        config = {{u"target_definition"_s, definition}};
    }
    core::Workflow workflow;
    workflow.name = u"Prepare for "_s + target;
    // Preparing validates against its target itself; a second look would find the same.
    workflow.steps = {{u"load"_s, u"loading"_s, u"Load"_s, flags.source.loadingConfig(), false, {}},
                      {u"prepare"_s, u"preparing"_s, u"Prepare"_s, config, false, {}}};
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
        "reason and raw text) and with .report.json (ledger, plan, trace, validation).");
    auto flags = std::make_shared<Flags>();
    verb->add_option("FILE", flags->files.input,
                     "CSV, TSV, JSON, NDJSON, Parquet, SQLite or DuckDB, packed or not; also a folder or a pattern")
        ->required();
    verb->add_option("-t,--target", flags->target,
                     "What the table is for: generic, cosmo-ready, ml-ready, or a target file of yours (.json)")
        ->capture_default_str();
    addOutputFlags(*verb, flags->files);
    addSourceFlags(*verb, flags->source);
    verb->callback([flags, &chosen] {
        chosen = [flags](Invocation &invocation) {
            const auto workflow = preparation(*flags);
            return workflow ? runOnce(invocation, *workflow, flags->files)
                            : invocation.console.failure(workflow.error());
        };
    });
}

} // namespace aw::cli
