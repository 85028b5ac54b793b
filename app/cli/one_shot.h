// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One file through some steps to one output, in a store that is thrown away: what aw prepare and aw run do.
#pragma once

#include "app/cli/verb.h"
#include "engine/core/workflow.h"
#include "engine/data/writers.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace aw::cli
{

struct OneShotFlags {
    std::string input;
    std::string output;
    std::string outputFormat; // empty: by the suffix of output
    bool noRejects = false;
    bool noReport = false;
};

void addOutputFlags(CLI::App &verb, OneShotFlags &flags);

// Writes the output, and beside it NAME.rejects.csv (when anything was left out) and NAME.report.json. All or nothing:
// on any error, and when stopped, none of them appears. Shows progress and, at the end, the report. Returns the exit
// code.
int runOnce(Invocation &invocation, const core::Workflow &workflow, const OneShotFlags &flags);

} // namespace aw::cli
