// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/file_session.h"

namespace aw::services
{

core::Result<std::unique_ptr<data::Session>> openSession(const DataOptions &options, const QString &folder,
                                                         const QStringList &files, const std::stop_token &stop,
                                                         data::EngineCache *cache)
{
    data::SessionOptions session;
    session.memoryBytes = options.memoryBytes;
    session.threads = options.threads;
    session.tempDirectory = folder;
    session.allowedPaths = files + QStringList{folder};
    session.stop = stop;
    session.cache = cache;
    return data::Session::open(session);
}

} // namespace aw::services
