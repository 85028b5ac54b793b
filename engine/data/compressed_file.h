// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files packed with gzip, zstd, bzip2 or xz: one stream of bytes, unpacked into the folder for temporary files.
#pragma once

#include "engine/data/scratch_file.h"
#include "engine/data/session.h"

#include <QStringList>

#include <optional>

namespace aw::data
{

enum class Packing : quint8 { Gzip, Zstd, Bzip2, Xz };

// By the first bytes, whatever the name says.
std::optional<Packing> packingOf(const QByteArray &head);
QString packingName(Packing packing); // "gzip", …

// Writes the unpacked bytes to target; nothing stays there on an error. place is what messages name. Returns warnings.
// Errors: MalformedData (cut off, or a checksum that does not fit, with the place), LimitExceeded, DiskFull, Cancelled.
core::Result<QStringList> unpackStream(const QString &path, Packing packing, const QString &target,
                                       const QString &place, const std::stop_token &stop,
                                       const ProgressCallback &progress = {}, const UnpackLimits &limits = {});

} // namespace aw::data
