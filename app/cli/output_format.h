// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In which format a file is written: what the user says, else what its name ends with.
#pragma once

#include "engine/core/error.h"
#include "engine/data/writers.h"

#include <QString>

#include <string>

namespace aw::cli
{

// said: the value of --to; empty when not given. InvalidArgument for what we do not write.
core::Result<data::OutputFormat> outputFormat(const QString &path, const std::string &said = {});

} // namespace aw::cli
