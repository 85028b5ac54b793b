// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/file_scan.h"

#include "engine/core/result.h"
#include "engine/data/byte_masks.h"
#include "engine/data/utf8_validator.h"

#include <QFile>

#include <openssl/evp.h>

#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qsizetype kPiece = 256 * 1024; // stays in the cache while several counters go over it

// Calls take(bytes, size) with the pieces of a file until it returns false.
template <typename Take>
Status eachPiece(const QString &path, Take take)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return core::fail(errno == EACCES   ? ErrorCode::PermissionDenied
                          : errno == ENOENT ? ErrorCode::FileNotFound
                                            : ErrorCode::IoError,
                          u"The file cannot be read: %1"_s.arg(qt_error_string(errno)), path);
    const std::unique_ptr<const int, void (*)(const int *)> closing(&file, [](const int *open) { ::close(*open); });
    ::posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL);
    std::vector<char> buffer(kPiece);
    while (true) {
        const ssize_t got = ::read(file, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(qt_error_string(errno)), path);
        if (got == 0 || !take(buffer.data(), static_cast<qsizetype>(got)))
            return {};
    }
}

class Sha256
{
public:
    Sha256()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        m_works = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
    }
    void feed(const char *bytes, qsizetype size)
    {
        m_works = m_works && EVP_DigestUpdate(m_context.get(), bytes, static_cast<size_t>(size)) == 1;
    }
    QString hex()
    {
        QByteArray digest(EVP_MAX_MD_SIZE, '\0');
        unsigned size = 0;
        m_works = m_works &&
                  EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size) == 1;
        return m_works ? QString::fromLatin1(digest.first(static_cast<qsizetype>(size)).toHex()) : QString();
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
    bool m_works = false;
};

// Line ends and zero bytes, wherever they stand.
class ByteCounter
{
public:
    void feed(const char *bytes, qsizetype size, FileScan &scan)
    {
        qsizetype i = 0;
        for (; i + 64 <= size; i += 64) {
            const ByteBlock block(bytes + i);
            const quint64 feeds = block.equal('\n');
            const quint64 returns = block.equal('\r');
            const quint64 pairs = feeds & (returns << 1U | quint64(m_afterReturn));
            m_afterReturn = returns >> 63U;
            scan.crLf += bitCount(pairs);
            scan.lineFeeds += bitCount(feeds & ~pairs);
            scan.carriageReturns += bitCount(returns) - bitCount(pairs);
            scan.nulBytes += bitCount(block.equal('\0'));
        }
        for (; i < size; ++i) {
            const char c = bytes[i];
            const bool pair = c == '\n' && m_afterReturn;
            scan.crLf += pair;
            scan.lineFeeds += c == '\n' && !pair;
            scan.carriageReturns += (c == '\r') - pair;
            scan.nulBytes += c == '\0';
            m_afterReturn = c == '\r';
        }
    }

private:
    bool m_afterReturn = false;
};

} // namespace

Result<QList<qint64>> linesOfBytes(const QString &path, const QList<qint64> &offsets)
{
    FileScan seen;
    ByteCounter counter;
    QList<qint64> lines;
    const auto answer = [&](qint64 until) {
        while (lines.size() < offsets.size() && offsets[lines.size()] <= until)
            lines.append(seen.lineFeeds + seen.carriageReturns + seen.crLf + 1);
    };
    AW_CHECK(eachPiece(path, [&](const char *bytes, qsizetype size) {
        qsizetype done = 0;
        while (done < size && lines.size() < offsets.size()) {
            const qsizetype next = std::min<qint64>(size, std::max<qint64>(done, offsets[lines.size()] - seen.bytes));
            counter.feed(bytes + done, next - done, seen);
            done = next;
            if (done < size)
                answer(seen.bytes + done);
        }
        seen.bytes += size;
        return lines.size() < offsets.size();
    }));
    answer(std::numeric_limits<qint64>::max()); // at or behind the end
    return lines;
}

Result<FileScan> scanFile(const QString &path, const Dialect *dialect, const std::stop_token &stop, bool withHash)
{
    FileScan scan;
    Sha256 hash;
    ByteCounter counter;
    Utf8Validator utf8;
    std::optional<RecordCounter> records;
    if (dialect)
        records.emplace(*dialect);
    bool stopped = false;
    AW_CHECK(eachPiece(path, [&](const char *bytes, qsizetype size) {
        if (withHash)
            hash.feed(bytes, size);
        counter.feed(bytes, size, scan);
        utf8.feed(bytes, size);
        if (records) {
            constexpr QByteArrayView kBom("\xef\xbb\xbf", 3);
            const bool bom = scan.bytes == 0 && QByteArrayView(bytes, size).startsWith(kBom);
            const qsizetype skipped = bom ? kBom.size() : 0;
            records->passOver(skipped);
            records->feed(bytes + skipped, size - skipped);
        }
        scan.bytes += size;
        stopped = stop.stop_requested();
        return !stopped;
    }));
    if (stopped)
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    if (withHash)
        scan.sha256 = hash.hex();
    if (withHash && scan.sha256.isEmpty())
        return core::fail(ErrorCode::Internal, u"SHA-256 is not available in the cryptography library"_s);
    utf8.finish();
    scan.invalidUtf8At = utf8.invalidAt();
    if (records)
        scan.records = records->finish();
    const auto place = [&](qint64 offset, qint64 &line) -> Status {
        if (offset >= 0) {
            AW_TRY(const QList<qint64> lines, linesOfBytes(path, {offset}));
            line = lines.first();
        }
        return {};
    };
    AW_CHECK(place(scan.records.openQuoteAt, scan.openQuoteLine));
    AW_CHECK(place(scan.records.brokenQuoteAt, scan.brokenQuoteLine));
    AW_CHECK(place(scan.invalidUtf8At, scan.invalidUtf8Line));
    return scan;
}

} // namespace aw::data
