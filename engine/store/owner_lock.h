// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One process owns a data directory.
#pragma once

#include "engine/core/error.h"

#include <QString>

#include <memory>

class QLockFile;

namespace aw::store
{

// Held from construction to destruction. The lock of a process that died does not count.
class OwnerLock
{
public:
    // Locked, naming process, machine and program of the owner; PermissionDenied; IoError.
    static core::Result<std::unique_ptr<OwnerLock>> take(const QString &folder);
    static QString fileName(); // "owner.lock"
    ~OwnerLock();

private:
    explicit OwnerLock(std::unique_ptr<QLockFile> lock);
    const std::unique_ptr<QLockFile> m_lock;

    Q_DISABLE_COPY_MOVE(OwnerLock)
};

} // namespace aw::store
