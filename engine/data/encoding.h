// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text file has, and a UTF-8 copy of it where it has another.
#pragma once

#include "engine/core/error.h"
#include "engine/core/trace.h"
#include "engine/data/file_head.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace aw::data
{

struct EncodingGuess {
    QString name = QStringLiteral("UTF-8"); // as ICU and IANA name it
    int bomBytes = 0;
    double confidence = 1;
    bool mixed = false; // most lines beyond ASCII are UTF-8, some are not
    core::Trace trace;

    bool isUtf8() const { return name == QLatin1StringView("UTF-8"); }
};

// By byte order mark, by validity as UTF-8, by the pattern of zeros, else by statistics.
EncodingGuess guessEncoding(const FileHead &head);

// The standard name of an encoding a user named. InvalidArgument when nobody knows it.
core::Result<QString> encodingFromName(const QString &name);

// -1 when the bytes are UTF-8, else the offset of the first that are not. A sequence cut off at the end is fine.
qint64 firstInvalidUtf8(QByteArrayView bytes);

// Writes a UTF-8 copy without byte order mark into folder and returns its path. Strict: bytes the encoding does not
// have are MalformedData with line and byte. Errors: also file errors, DiskFull, Cancelled; no copy is left behind
// then.
core::Result<QString> copyAsUtf8(const QString &path, const QString &encoding, int bomBytes, const QString &folder,
                                 const std::stop_token &stop);

struct MixedCopy {
    QString path;
    qint64 lines = 0;        // that were not UTF-8
    QList<qint64> firstOnes; // their numbers, the first some
};

// Writes a UTF-8 copy of text that is UTF-8 but for some bytes: those are read in the other encoding (of single bytes),
// and the lines they stand in are counted. Errors: file errors, DiskFull, Cancelled.
core::Result<MixedCopy> copyMixedAsUtf8(const QString &path, const QString &otherEncoding, const QString &folder,
                                        const std::stop_token &stop);
// A sentence for the user.
QString mixedWarning(const MixedCopy &copy, const QString &otherEncoding);

} // namespace aw::data
