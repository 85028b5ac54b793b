// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as Argon2id hashes, and random words and their digests, by libsodium. Any thread; hashing and checking take
// some ten milliseconds and 19 MiB.
#pragma once

#include "engine/core/error.h"

#include <QByteArray>
#include <QString>

namespace aw::services
{

core::Result<QString> hashPassword(const QString &password);
bool isPassword(const QString &password, const QString &hash);

// So many random bytes as base64url.
QByteArray randomWord(qsizetype bytes = 32);
// SHA-256 as hex, for secrets that are long and random themselves.
QString digest(const QByteArray &secret);
// HMAC-SHA-256; the key has 32 bytes.
QByteArray authenticationCode(const QByteArray &message, const QByteArray &key);
// Takes the same time wherever they differ.
bool sameBytes(const QByteArray &left, const QByteArray &right);

} // namespace aw::services
