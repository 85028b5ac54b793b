// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflow files: the JSON of the API, on disk.
#pragma once

#include "engine/core/workflow.h"

namespace aw::cli
{

core::Result<QJsonObject> readJsonFile(const QString &path);

// Errors name the file and the place in it. Step types are checked too.
core::Result<core::Workflow> readWorkflowFile(const QString &path);

} // namespace aw::cli
