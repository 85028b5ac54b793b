// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflow files: the JSON of the API, on disk.
#pragma once

#include "engine/core/workflow.h"

namespace aw::cli
{

// The same error with the file in front of its place.
core::Error inFile(core::Error error, const QString &path);

core::Result<QJsonObject> readJsonFile(const QString &path);

// Errors name the file and the place in it. Step types are checked too.
core::Result<core::Workflow> readWorkflowFile(const QString &path);

} // namespace aw::cli
