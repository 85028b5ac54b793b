// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user names as input, as something the engine can open: a path as it is; "-" and addresses as copies.
#pragma once

#include "app/cli/verb.h"
#include "engine/services/fetched_file.h"

#include <QString>

#include <string>

namespace aw::cli
{

struct LocalInput {
    QString path;
    QString filename;           // of a copy, as its source calls it; empty: the path's
    services::FetchedFile copy; // holds nothing for a path
    QString origin{};           // core/data_version.h, of what was fetched; else empty
};

// text: a file, folder or pattern; "-" for standard input; http:// or https://. Shows the progress of a download.
core::Result<LocalInput> localInput(Invocation &invocation, const std::string &text);

} // namespace aw::cli
