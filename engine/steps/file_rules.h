// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of the machine the config of a step may name.
#pragma once

#include "engine/core/error.h"

#include <QString>
#include <QStringList>

#include <atomic>

namespace aw::steps
{

// Whoever sits at the machine may name what he may open himself. Once others can send workflows, only what stands below
// the folders that were set free for them can be named, whoever asks. Thread-safe once made.
class FileRules
{
public:
    struct Folders {
        QStringList reading;
        QStringList writing;
        QStringList untouched; // nothing is written below them
        bool limited = false;  // from the beginning
    };
    FileRules() // nothing may be named
        : m_limited(true)
    {
    }
    explicit FileRules(const Folders &folders);

    // From here on others can send workflows.
    void limit() { m_limited = true; }
    bool isLimited() const { return m_limited; }

    // The absolute path with links followed. Relative ones start in the first folder that was set free for reading.
    // Errors at `where`: PermissionDenied; FileNotFound; InvalidArgument for a relative path without such a folder.
    core::Result<QString> readable(const QString &path, const QString &where) const;
    // The same for a file to be written; only its folder has to exist, and the last part is not followed.
    core::Result<QString> writable(const QString &path, const QString &where) const;

private:
    core::Result<QString> absolute(const QString &path, const QStringList &folders, const QString &where) const;

    Folders m_folders;
    std::atomic<bool> m_limited = false;

    Q_DISABLE_COPY_MOVE(FileRules)
};

} // namespace aw::steps
