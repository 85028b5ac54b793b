// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one saving of a workflow: when, by whom, and how much it changed.
#pragma once

#include "engine/core/workflow.h"

#include <optional>

namespace aw::core
{

// How much a saving changed, in numbers.
struct VersionChanges {
    int added = 0;
    int removed = 0;
    int changed = 0;     // steps that are there before and after, but not the same
    int settings = 0;    // fields of the workflow itself: name, description, parameters, settings for all steps
    bool layout = false; // how it is drawn

    bool operator==(const VersionChanges &) const = default;
};

struct WorkflowVersion {
    QString workflowId;
    qint64 version = 1;
    QString name; // of the workflow at that time
    QDateTime savedAt;
    QString savedBy;                       // the account's name; empty: whoever sits at this machine
    std::optional<qint64> restoredFrom{};  // the version whose content was taken up again
    std::optional<VersionChanges> changes; // against the version before it; missing: the first that is known

    bool operator==(const WorkflowVersion &) const = default;
};

QJsonObject toJson(const VersionChanges &changes);
VersionChanges versionChangesFromJson(const QJsonObject &object); // what is missing is 0
QJsonObject toJson(const WorkflowVersion &version);

} // namespace aw::core
