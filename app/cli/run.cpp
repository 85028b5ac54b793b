// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw run: a workflow of the user's over one file.
#include "app/cli/one_shot.h"
#include "app/cli/verb.h"
#include "app/cli/workflow_file.h"

namespace aw::cli
{

void addRun(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("run", "Run a workflow file over an input, without storing anything");
    verb->footer("  aw run clean.json --input orders.csv -o orders.parquet\n\n"
                 "A workflow file is the JSON of the API: {\"name\": …, \"steps\": [{\"type\": \"loading\"}, …]}.\n"
                 "`aw steps` lists the step types, `aw steps TYPE` shows the configuration of one.");
    auto flags = std::make_shared<OneShotFlags>();
    auto file = std::make_shared<std::string>();
    verb->add_option("WORKFLOW", *file, "A workflow file (JSON)")->required();
    verb->add_option("-i,--input", flags->input, "The file its first step reads")->required()->type_name("FILE");
    addOutputFlags(*verb, *flags);
    verb->callback([flags, file, &chosen] {
        chosen = [flags, file](Invocation &invocation) {
            const auto workflow = readWorkflowFile(QString::fromStdString(*file));
            return workflow ? runOnce(invocation, *workflow, *flags) : invocation.console.failure(workflow.error());
        };
    });
}

} // namespace aw::cli
