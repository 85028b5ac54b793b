// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns at every port of a plan, found without any data, and what is wrong with the steps because of them.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/schema.h"
#include "engine/data/session.h"
#include "engine/jobs/run_plan.h"
#include "engine/steps/file_rules.h"

#include <QList>
#include <QMap>

#include <optional>

namespace aw::jobs
{

struct ColumnCheck {
    struct Problem {
        qsizetype step = 0; // index in the list of steps
        core::Error error;  // where: a field of its config
    };
    QList<QMap<QString, core::Schema>> columns; // by step and output port, as far as they can be known
    QList<Problem> problems;                    // in the order in which the steps run
};

// The columns the data was found to have when it was brought in; null when nobody looked.
std::optional<core::Schema> knownColumns(const core::Artifact &artifact);

// input: of the job's input file; null: not known. files: what steps may name. The session need not hold any data.
// Errors: Cancelled, OutOfMemory; what is wrong with a step is a problem, and steps that read from one are not looked
// at.
core::Result<ColumnCheck> checkColumns(const QList<PlannedStep> &plan, const std::optional<core::Schema> &input,
                                       const steps::FileRules &files, data::Session &session);

} // namespace aw::jobs
