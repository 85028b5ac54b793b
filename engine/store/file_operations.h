// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copying, moving and syncing files with every error seen. Any thread.
#pragma once

#include "engine/core/error.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace aw::store
{

// The error of a failed system call (errno) on a file.
core::Error fileError(int number, const QString &what, const QString &path);

struct CopiedFile {
    QString sha256; // hex; empty when hash was false
    qint64 bytes = 0;
};

struct CopyOptions {
    bool hash = false;
    bool sync = false;    // the bytes are on the disk when it returns
    bool forUser = false; // permissions as the user's other new files have them; else this user's alone
};

// Copies the bytes to a new file (it must not exist), sharing blocks where the file system can. The copy is removed
// again when it fails or is cancelled.
core::Result<CopiedFile> copyFile(const QString &from, const QString &to, const CopyOptions &options,
                                  const std::stop_token &stop);
// Gives a file a second name (which must not exist) and the permissions of the user's other new files; its bytes are on
// the disk when it returns. An error where the names are on different disks, and nothing is done then.
core::Status shareFile(const QString &from, const QString &to);
// Gives a file another name (which must not exist) for as long as somebody reads it there; nothing is synced.
core::Status linkFile(const QString &from, const QString &to);
core::Result<CopiedFile> hashFile(const QString &path, const std::stop_token &stop);
// Renames over an existing file.
core::Status renameFile(const QString &from, const QString &to);
core::Status syncFile(const QString &path);
core::Status syncFolder(const QString &path);
// Ok also when there is none.
core::Status removeFile(const QString &path);
// Empties a folder, but for one name, and leaves the folder. Returns what could not be removed. Links are not followed.
QStringList removeContents(const QString &folder, const QString &but = {});

} // namespace aw::store
