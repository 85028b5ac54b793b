// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two states of one workflow. Values only.
#pragma once

#include "engine/core/workflow_version.h"
#include "engine/services/run_comparison.h"
#include "engine/steps/catalogue.h"

namespace aw::services
{

// A step that only one of them has, or that is not the same in both.
struct StepChange {
    QString id;
    std::optional<core::Step> before; // missing: it was added
    std::optional<core::Step> after;  // missing: it was removed
    QList<SettingChange> fields;      // of one that both have

    bool operator==(const StepChange &) const = default;
};

struct WorkflowDifference {
    core::Workflow before;
    core::Workflow after;
    QList<SettingChange> fields; // of the workflow: "name", "global_config.delimiter", "parameters.region.default",
                                 // "order" when the same steps stand in another order
    QList<StepChange> steps;     // in the order of the later state, then those only the earlier one has
    bool layout = false;         // it is drawn differently

    bool isNone() const { return fields.isEmpty() && steps.isEmpty() && !layout; }
    core::VersionChanges counts() const;
};

// Steps are the same by their id. A step that names no input is taken as one that names what it reads.
WorkflowDifference compareWorkflows(const core::Workflow &before, const core::Workflow &after,
                                    const steps::Catalogue &catalogue);

// Whether nothing that somebody wrote differs: all but id, version and times.
bool isSameContent(const core::Workflow &one, const core::Workflow &other);

QJsonObject toJson(const WorkflowDifference &difference);

} // namespace aw::services
