// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps as readable JSON, for the clipboard: what is copied in one window can be pasted into another, or into a text.
#pragma once

#include "engine/core/workflow.h"

#include <QByteArray>

namespace aw::ui
{

// {"steps": […], "layout": {"nodes": {…}, "notes": […], "frames": […]}}, with the fields that say something. Inputs
// that are not copied are left out.
QByteArray stepsToText(const core::Workflow &workflow, const QStringList &ids, const QStringList &remarks = {});

struct CopiedSteps {
    QList<core::Step> steps; // inputs as they were written; none when only notes or frames were copied
    QJsonObject layout;
};

// Also a whole workflow, a list of steps, or a single step. MalformedData and SchemaMismatch in words.
core::Result<CopiedSteps> stepsFromText(const QByteArray &text);

} // namespace aw::ui
