// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session of the data engine for looking at files.
#pragma once

#include "engine/data/session.h"
#include "engine/services/data_files.h"

namespace aw::services
{

// It reads and writes these files and what is in the folder, which has to be there as long as the session.
// cache: of warm databases, which is quicker; null for none.
core::Result<std::unique_ptr<data::Session>> openSession(const DataOptions &options, const QString &folder,
                                                         const QStringList &files, const std::stop_token &stop = {},
                                                         data::EngineCache *cache = nullptr);

} // namespace aw::services
