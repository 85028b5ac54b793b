// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a file by byte ranges: their text, a copy of them, or of all of the file but them.
#pragma once

#include "engine/core/error.h"
#include "engine/data/record_counter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace aw::data
{

// The text of each range, without the line end, at most some kilobytes of each. Error: IoError.
core::Result<QStringList> textsOf(const QString &path, const QList<ByteRange> &ranges);

// Copies the ranges of a file, one behind the other, into a file in folder and returns its path.
// Errors: IoError, DiskFull, Cancelled; no copy is left behind then.
core::Result<QString> copyParts(const QString &path, const QList<ByteRange> &ranges, const QString &folder,
                                const std::stop_token &stop);

// The same of all but the ranges, which are in rising order.
core::Result<QString> copyWithout(const QString &path, const QList<ByteRange> &ranges, const QString &folder,
                                  const std::stop_token &stop);

} // namespace aw::data
