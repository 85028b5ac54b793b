// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file at once, whatever its size, as it would be read.
#pragma once

#include "engine/data/source.h"
#include "engine/services/data_files.h"

#include <QCoroTask>

#include <stop_token>

namespace aw::services
{

struct FilePreview {
    data::SourceDescription source; // guessed, but for what the overrides say
    data::Table rows;               // all cells texts; types are proven later, over the whole file
};

// On a thread of its own. Errors: those of describeSource and of reading; Cancelled.
QCoro::Task<core::Result<FilePreview>> previewFile(QString path, data::SourceOverrides overrides, qint64 rows,
                                                   DataOptions options, std::stop_token stop = {});

} // namespace aw::services
