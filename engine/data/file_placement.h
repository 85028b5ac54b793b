// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a finished file where a user wants it, whole or not at all.
#pragma once

#include "engine/core/error.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace aw::data
{

// What becomes of a file that has the name already.
enum class IfExists : quint8 {
    Fail,    // it stays, and Conflict is the answer
    Replace, // it is gone the moment the new one is there
    Number,  // it stays; the new one is called "name-2.csv", "name-3.csv" …
};

// Copies `from` to `to` (absolute), with `before` in front of its bytes: written beside it, synced, then given its name
// in one step, so that nobody ever sees half a file and no other program's file is taken for ours. Returns the path it
// has. Errors: Conflict; NotAFile; DiskFull, PermissionDenied, IoError; Cancelled.
core::Result<QString> placeFile(const QString &from, const QString &to, IfExists ifExists, const QByteArray &before,
                                const std::stop_token &stop);

// The same for a file that nobody needs at `from` any more: where both are on one file system, it is moved instead of
// copied. `from` may be there afterwards or not.
core::Result<QString> moveIntoPlace(const QString &from, const QString &to, IfExists ifExists,
                                    const std::stop_token &stop);

} // namespace aw::data
