// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/password_hash.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = std::size_t{19} << 20; // bytes

// Idempotent; without it libsodium's random numbers are not ready.
bool prepare()
{
    static const bool kReady = sodium_init() >= 0;
    return kReady;
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

core::Result<QString> hashPassword(const QString &password)
{
    const QByteArray text = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!prepare() || crypto_pwhash_str_alg(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()),
                                            kPasses, kMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return core::fail(core::ErrorCode::OutOfMemory, u"The password could not be hashed: out of memory"_s);
    return QString::fromLatin1(hash.data());
}

bool isPassword(const QString &password, const QString &hash)
{
    const QByteArray text = password.toUtf8();
    QByteArray stored = hash.toLatin1();
    stored = stored.leftJustified(crypto_pwhash_STRBYTES, '\0', true);
    return prepare() && crypto_pwhash_str_verify(stored.constData(), text.constData(),
                                                 static_cast<unsigned long long>(text.size())) == 0;
}

QByteArray randomWord(qsizetype bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    if (!prepare())
        qFatal("The random numbers of libsodium are not ready");
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString digest(const QByteArray &secret)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(bytesOf(hash), bytesOf(secret), static_cast<unsigned long long>(secret.size()));
    return QString::fromLatin1(hash.toHex());
}

QByteArray authenticationCode(const QByteArray &message, const QByteArray &key)
{
    Q_ASSERT(key.size() == crypto_auth_hmacsha256_KEYBYTES);
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(bytesOf(code), bytesOf(message), static_cast<unsigned long long>(message.size()),
                           bytesOf(key));
    return code;
}

bool sameBytes(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() &&
           sodium_memcmp(left.constData(), right.constData(), static_cast<std::size_t>(left.size())) == 0;
}

} // namespace aw::services
