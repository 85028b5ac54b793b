// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two versions of a workflow, in the words of the forms rather than the paths of the JSON.
#pragma once

#include "engine/services/workflow_difference.h"
#include "ui/builder/step_types.h"

namespace aw::ui
{

struct ChangeWords {
    QString field;
    QString before; // "–": it is not set
    QString after;
};

// A setting as its form says it; the schema is that of the value. "–": it is not set.
QString valueWords(const QJsonValue &value, const QJsonObject &schema);

// "2 steps added, 1 changed", with what was taken up again in front.
QString summaryOf(const core::WorkflowVersion &version);

ChangeWords wordsFor(const services::SettingChange &change, const services::StepChange &step,
                     const services::WorkflowDifference &difference, const StepTypes &types);
// Of a field of the workflow itself.
ChangeWords wordsFor(const services::SettingChange &change, const services::WorkflowDifference &difference,
                     const StepTypes &types);

} // namespace aw::ui
