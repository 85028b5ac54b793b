// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of the machine, and what else of the world, the config of a step may name.
#pragma once

#include "engine/core/error.h"
#include "engine/steps/outside.h"

#include <QString>
#include <QStringList>
#include <QUrl>

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
    explicit FileRules(const Folders &folders, Outside outside = {});

    // From here on others can send workflows.
    void limit() { m_limited = true; }
    bool isLimited() const { return m_limited; }

    // The absolute path with links followed. Relative ones start in the first folder that was set free for reading.
    // Errors at `where`: PermissionDenied; FileNotFound; InvalidArgument for a relative path without such a folder.
    core::Result<QString> readable(const QString &path, const QString &where) const;
    // The same for a file to be written; only its folder has to exist, and the last part is not followed.
    core::Result<QString> writable(const QString &path, const QString &where) const;

    const Outside &outside() const { return m_outside; }
    // Whether something may be fetched there: PermissionDenied otherwise.
    core::Status mayFetch(const QUrl &url, const QString &where) const;
    // How to reach a database: what the settings say, else the environment variable AW_CONNECTION_NAME, else the
    // service of that name of libpq's own files, as "service=NAME", which only workflows of this machine's user may
    // use. Errors at `where`: NotFound; InvalidArgument for a password in the settings.
    core::Result<QString> connection(const QString &name, const QString &where) const;
    // Data of the store. Errors at `where`: NotFound.
    core::Result<InputFile> storedData(const QString &data, const QString &where) const;

private:
    core::Result<QString> absolute(const QString &path, const QStringList &folders, const QString &where) const;

    Folders m_folders;
    Outside m_outside;
    std::atomic<bool> m_limited = false;

    Q_DISABLE_COPY_MOVE(FileRules)
};

} // namespace aw::steps
