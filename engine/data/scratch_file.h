// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file in the folder for temporary files that is written piece by piece, and stops before it fills the disk.
#pragma once

#include "engine/core/error.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>

namespace aw::data
{

// When unpacking is given up.
struct UnpackLimits {
    qint64 ratio = 300;                     // at most so many times the packed size …
    qint64 alwaysAllowed = qint64{1} << 28; // … but this many bytes are never too many
    qint64 keepFree = qint64{1} << 27;      // bytes that stay free on the disk
};

// Removes the file again unless it was finished.
class ScratchFile
{
public:
    // packedBytes: of the file it is unpacked from, 0 when it is not unpacked. place: what messages name.
    static core::Result<std::unique_ptr<ScratchFile>> make(const QString &path, qint64 packedBytes,
                                                           const QString &place, const UnpackLimits &limits = {});
    ~ScratchFile();

    // LimitExceeded (a packed bomb), DiskFull, IoError.
    core::Status write(QByteArrayView bytes);
    core::Status finish();
    qint64 size() const { return m_size; }

private:
    ScratchFile(const QString &path, qint64 packedBytes, const QString &place, const UnpackLimits &limits);
    core::Status checkRoom();

    QFile m_file;
    const qint64 m_packedBytes;
    const QString m_place;
    const UnpackLimits m_limits;
    qint64 m_size = 0;
    qint64 m_roomCheckedAt = 0;
    bool m_finished = false;

    Q_DISABLE_COPY_MOVE(ScratchFile)
};

} // namespace aw::data
