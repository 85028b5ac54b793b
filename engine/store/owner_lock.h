// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One process owns a data directory.
#pragma once

#include "engine/core/error.h"

#include <QString>

#include <memory>

namespace aw::store
{

// Held from construction to destruction: a lock of the kernel's on a file that names its owner. It ends with the
// process, whatever becomes of the file, so there is no moment at which a process that dies could lock others out.
class OwnerLock
{
public:
    // Locked, naming process, machine and program of the owner; PermissionDenied; IoError.
    static core::Result<std::unique_ptr<OwnerLock>> take(const QString &folder);
    static QString fileName(); // "owner.lock"
    ~OwnerLock();

    // Says where the owner can be reached, for programs that find the folder locked: "owner.json" beside the lock, with
    // "pid" and "url", readable by this user only, gone with the lock. An empty url takes it back.
    core::Status publish(const QString &url) const;
    // What the present owner of the folder has published; empty when there is none, or it said nothing.
    static QString publishedUrl(const QString &folder);

private:
    OwnerLock(int descriptor, const QString &folder);
    const int m_descriptor;
    const QString m_folder;

    Q_DISABLE_COPY_MOVE(OwnerLock)
};

} // namespace aw::store
