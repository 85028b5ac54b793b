// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder "aw-XXXXXX" that goes away with its owner, even one that was killed.
#pragma once

#include "engine/core/error.h"
#include "engine/store/owner_lock.h"

#include <QString>

#include <memory>

namespace aw::store
{

// Readable by this user only. A lock inside tells whether the owner lives: what owners that were killed have left is
// removed when the next folder is made beside it.
class TemporaryFolder
{
public:
    // parent: made when missing; empty: the system's folder for temporary files.
    static core::Result<std::unique_ptr<TemporaryFolder>> make(const QString &parent);
    ~TemporaryFolder();

    QString path() const { return m_path; }

    // Removes the folders of dead owners below parent; returns how many.
    static int sweep(const QString &parent);

private:
    TemporaryFolder(const QString &path, std::unique_ptr<OwnerLock> lock);

    const QString m_path;
    std::unique_ptr<OwnerLock> m_lock;

    Q_DISABLE_COPY_MOVE(TemporaryFolder)
};

} // namespace aw::store
