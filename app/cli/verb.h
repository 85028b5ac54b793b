// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of the command line: what it is given and how it joins the tree of commands.
#pragma once

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "engine/core/options.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace aw::cli
{

struct Invocation {
    Console &console;
    const core::Options &options;
    Interrupt &interrupt;
    QString configFile;
};

// Returns the exit code.
using Action = std::function<int(Invocation &)>;

// Each adds its command to the tree; when the user names it, chosen becomes its action.
void addInspect(CLI::App &root, Action &chosen);
void addPrepare(CLI::App &root, Action &chosen);
void addRun(CLI::App &root, Action &chosen);
void addWorkflows(CLI::App &root, Action &chosen);
void addData(CLI::App &root, Action &chosen);
void addDiff(CLI::App &root, Action &chosen);
void addJobs(CLI::App &root, Action &chosen);
void addLedger(CLI::App &root, Action &chosen);
void addServe(CLI::App &root, Action &chosen);
void addSchedules(CLI::App &root, Action &chosen);
void addSteps(CLI::App &root, Action &chosen);
void addConfig(CLI::App &root, Action &chosen);
void addCompletion(CLI::App &root, Action &chosen);

} // namespace aw::cli
