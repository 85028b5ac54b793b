// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One file through some steps to one output, in a store that is thrown away: what aw prepare and aw run do.
#pragma once

#include "app/cli/verb.h"
#include "engine/core/workflow.h"
#include "engine/data/writers.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace aw::cli
{

struct OneShotFlags {
    std::string input; // empty: none
    std::string output;
    std::string outputFormat; // empty: by the suffix of output
    bool noRejects = false;
    bool noReport = false;
};

void addOutputFlags(CLI::App &verb, OneShotFlags &flags);

// Writes the output, and beside it NAME.rejects.csv (when anything was left out), NAME.report.json, and the tables the
// steps keep beside the result, such as NAME.links.<suffix> and NAME.quarantine.<suffix>. All or nothing: on any error,
// and when stopped, none of them appears. Shows progress and, at the end, the report. afterwards: called with the job's
// metadata when everything is written. Returns the exit code. Without an input,
// no step may read one.
int runOnce(Invocation &invocation, const core::Workflow &workflow, const OneShotFlags &flags,
            const std::function<core::Status(const QJsonObject &metadata)> &afterwards = {});

} // namespace aw::cli
