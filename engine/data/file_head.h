// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first look at a file: may it be read at all, is it text, and what do its first bytes say.
#pragma once

#include "engine/core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aw::data
{

struct FileHead {
    qint64 size = 0;
    QByteArray bytes;            // from the start, at most what was asked for
    QList<QByteArray> furtherOn; // small windows spread over the rest, for guessing the encoding

    bool isWhole() const { return bytes.size() == size; }
};

// Never blocks: anything but an ordinary file is refused without opening it.
// Errors: FileNotFound, NotAFile, PermissionDenied, EmptyFile (no bytes), IoError; each naming the file.
core::Result<FileHead> readHead(const QString &path, qint64 limit);
// The same without what is further on.
core::Result<FileHead> readStart(const QString &path, qint64 limit);

// The last whole lines of a file, at most some of its bytes. Error: IoError.
core::Result<QByteArray> readTail(const QString &path, qint64 limit);

// UnsupportedFormat when the bytes are a known format that is not ours (an image, an archive …), or no text at all.
core::Status checkReadable(const QByteArray &head, const QString &path);

} // namespace aw::data
