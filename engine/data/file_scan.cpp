// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/file_scan.h"

#include "engine/core/result.h"
#include "engine/data/byte_masks.h"
#include "engine/data/utf8_validator.h"

#include <QFile>

#include <openssl/evp.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <future>
#include <limits>
#include <memory>
#include <sys/stat.h>
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

constexpr qsizetype kScanPiece = 256 * 1024; // stays in the cache while several counters go over it
constexpr qint64 kSmallestPart = 4 << 20;    // worth a thread
constexpr int kPartsPerThread = 8;           // so that none waits long for the last

class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        : m_path(path)
        , m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    Status check() const { return m_descriptor < 0 ? core::fail(failure()) : Status(); }
    qint64 size() const
    {
        struct stat status = {};
        return ::fstat(m_descriptor, &status) == 0 ? status.st_size : -1;
    }
    // The number of bytes read; fewer than asked for at the end only.
    Result<qsizetype> read(char *bytes, qsizetype size, qint64 offset) const
    {
        qsizetype done = 0;
        while (done < size) {
            const ssize_t got = ::pread(m_descriptor, bytes + done, static_cast<size_t>(size - done), offset + done);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return core::fail(failure());
            if (got == 0)
                break;
            done += got;
        }
        return done;
    }
    // Calls take(bytes, size) with the pieces from one offset to another until it returns false.
    template <typename Take>
    Status eachPiece(qint64 from, qint64 to, Take take) const
    {
        ::posix_fadvise(m_descriptor, from, to == kEnd ? 0 : to - from, POSIX_FADV_SEQUENTIAL);
        std::vector<char> buffer(kScanPiece);
        while (from < to) {
            AW_TRY(const qsizetype got, read(buffer.data(), std::min<qint64>(kScanPiece, to - from), from));
            if (got == 0 || !take(buffer.data(), got))
                return {};
            from += got;
        }
        return {};
    }

    static constexpr qint64 kEnd = std::numeric_limits<qint64>::max();

private:
    core::Error failure() const
    {
        return {errno == EACCES   ? ErrorCode::PermissionDenied
                : errno == ENOENT ? ErrorCode::FileNotFound
                                  : ErrorCode::IoError,
                u"The file cannot be read: %1"_s.arg(qt_error_string(errno)),
                m_path,
                {},
                {}};
    }

    const QString m_path;
    const int m_descriptor;
    Q_DISABLE_COPY_MOVE(OpenFile)
};

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

// Line ends, wherever they stand.
class LineCounter
{
public:
    void feed(const char *bytes, qsizetype size)
    {
        qsizetype i = 0;
        for (; i + 64 <= size; i += 64) {
            const ByteBlock block(bytes + i);
            const quint64 feeds = block.equal('\n');
            const quint64 returns = block.equal('\r');
            m_lineEnds += bitCount(returns) + bitCount(feeds & ~(returns << 1U | quint64(m_afterReturn)));
            m_afterReturn = returns >> 63U;
        }
        for (; i < size; ++i) {
            const char c = bytes[i];
            m_lineEnds += c == '\r' || (c == '\n' && !m_afterReturn);
            m_afterReturn = c == '\r';
        }
    }
    qint64 lineEnds() const { return m_lineEnds; }

private:
    qint64 m_lineEnds = 0;
    bool m_afterReturn = false;
};

// The C library looks for a byte faster than we can.
qint64 countZeroBytes(const char *bytes, qsizetype size)
{
    qint64 count = 0;
    const char *const end = bytes + size;
    while (bytes < end) {
        const void *found = std::memchr(bytes, 0, static_cast<std::size_t>(end - bytes));
        if (!found)
            break;
        ++count;
        bytes = static_cast<const char *>(found) + 1;
    }
    return count;
}

// Everything that is counted about one part of a file; parts after the first begin behind a line feed.
class PartScan
{
public:
    PartScan(qint64 from, qint64 to, const Dialect *dialect, const QList<CellTypes> &candidates, double picked)
        : m_from(from)
        , m_to(to)
        , m_utf8(from)
    {
        if (dialect) {
            m_records.emplace(*dialect);
            m_records->passOver(from);
            m_records->pickRecords(picked);
            if (!candidates.isEmpty())
                m_records->proveCells(candidates, dialect->header && from == 0);
        }
    }

    Status scan(const OpenFile &file, Sha256 *hash, const std::stop_token &stop)
    {
        return file.eachPiece(m_from, m_to, [&](const char *bytes, qsizetype size) {
            if (hash)
                hash->feed(bytes, size);
            m_zeroBytes += countZeroBytes(bytes, size);
            m_utf8.feed(bytes, size);
            countRecords(bytes, size);
            m_bytes += size;
            return !stop.stop_requested();
        });
    }
    // Goes on through the records of the next part, which turned out to begin inside a quoted cell.
    Status scanRecordsOf(const PartScan &next, const OpenFile &file, const std::stop_token &stop)
    {
        return file.eachPiece(next.m_from, next.m_to, [&](const char *bytes, qsizetype size) {
            m_records->feed(bytes, size);
            return !stop.stop_requested();
        });
    }
    bool isBetweenRecords() const { return !m_records || m_records->isBetweenRecords(); }
    RecordCounts records() { return m_records ? m_records->finish() : RecordCounts(); }
    // All but the records.
    void addTo(FileScan &whole)
    {
        m_utf8.finish();
        whole.bytes += m_bytes;
        whole.nulBytes += m_zeroBytes;
        if (whole.invalidUtf8At < 0)
            whole.invalidUtf8At = m_utf8.invalidAt();
    }

private:
    void countRecords(const char *bytes, qsizetype size)
    {
        if (!m_records)
            return;
        constexpr QByteArrayView kBom("\xef\xbb\xbf", 3);
        const bool bom = m_from == 0 && m_bytes == 0 && QByteArrayView(bytes, size).startsWith(kBom);
        const qsizetype skipped = bom ? kBom.size() : 0;
        m_records->passOver(skipped);
        m_records->feed(bytes + skipped, size - skipped);
    }

    const qint64 m_from;
    const qint64 m_to;
    qint64 m_bytes = 0;
    qint64 m_zeroBytes = 0;
    Utf8Validator m_utf8;
    std::optional<RecordCounter> m_records;
};

// Where at most so many parts begin: at 0 and behind line feeds about equally far apart.
Result<QList<qint64>> partStarts(const OpenFile &file, int most)
{
    QList<qint64> starts{0};
    const qint64 size = file.size();
    const qint64 parts = std::clamp<qint64>(size / kSmallestPart, 1, std::max(1, most));
    QByteArray bytes(kScanPiece, Qt::Uninitialized);
    for (qint64 part = 1; part < parts; ++part) {
        const qint64 about = size / parts * part;
        AW_TRY(const qsizetype got, file.read(bytes.data(), bytes.size(), about));
        const qsizetype lineFeed = QByteArrayView(bytes).first(got).indexOf('\n');
        if (lineFeed >= 0 && about + lineFeed + 1 > starts.last())
            starts.append(about + lineFeed + 1);
    }
    return starts;
}

// Each thread takes the next part until none is left. hash: of the only part.
Status scanAll(std::deque<PartScan> &parts, const OpenFile &file, Sha256 *hash, int threads,
               const std::stop_token &stop)
{
    std::atomic<std::size_t> next = 0;
    const auto scanSome = [&]() -> Status {
        for (std::size_t i = next++; i < parts.size(); i = next++)
            AW_CHECK(parts[i].scan(file, hash, stop));
        return {};
    };
    std::vector<std::future<Status>> others;
    for (std::size_t i = 1; i < std::min(parts.size(), static_cast<std::size_t>(std::max(1, threads))); ++i)
        others.push_back(std::async(std::launch::async, scanSome));
    Status scanned = scanSome();
    for (std::future<Status> &other : others)
        if (const Status status = other.get(); !status && scanned)
            scanned = status;
    return scanned;
}

// So many records among all, as far as the first ones tell.
Result<double> shareOf(qint64 records, const OpenFile &file, const Dialect &dialect)
{
    QByteArray bytes(kScanPiece, Qt::Uninitialized);
    AW_TRY(const qsizetype got, file.read(bytes.data(), bytes.size(), 0));
    RecordCounter counter(dialect);
    counter.feed(bytes.constData(), got);
    const auto first = static_cast<double>(counter.finish().records);
    return got == 0 ? 0.0
                    : static_cast<double>(records) * static_cast<double>(got) /
                          (static_cast<double>(file.size()) * std::max(first, 1.0));
}

} // namespace

Result<QList<qint64>> linesOfBytes(const QString &path, const QList<qint64> &offsets)
{
    LineCounter counter;
    qint64 seen = 0;
    QList<qint64> lines;
    const auto answer = [&](qint64 until) {
        while (lines.size() < offsets.size() && offsets[lines.size()] <= until)
            lines.append(counter.lineEnds() + 1);
    };
    const OpenFile file(path);
    AW_CHECK(file.check());
    AW_CHECK(file.eachPiece(0, OpenFile::kEnd, [&](const char *bytes, qsizetype size) {
        qsizetype done = 0;
        while (done < size && lines.size() < offsets.size()) {
            const qsizetype next = std::min<qint64>(size, std::max<qint64>(done, offsets[lines.size()] - seen));
            counter.feed(bytes + done, next - done);
            done = next;
            if (done < size)
                answer(seen + done);
        }
        seen += size;
        return lines.size() < offsets.size();
    }));
    answer(std::numeric_limits<qint64>::max()); // at or behind the end
    return lines;
}

Result<FileScan> scanFile(const QString &path, const Dialect *dialect, const std::stop_token &stop, bool withHash,
                          int threads, const QList<CellTypes> &candidates, qint64 picks)
{
    const OpenFile file(path);
    AW_CHECK(file.check());
    double picked = 0;
    if (picks > 0 && dialect) {
        AW_TRY(picked, shareOf(picks, file, *dialect));
    }
    Sha256 hash;
    // A hash goes through the file in order, and only the first part may hold lines to skip.
    const bool inOrder = withHash || (dialect && dialect->skipLines > 0);
    AW_TRY(const QList<qint64> starts, partStarts(file, inOrder ? 1 : threads * kPartsPerThread));
    std::deque<PartScan> parts;
    for (qsizetype i = 0; i < starts.size(); ++i)
        parts.emplace_back(starts[i], i + 1 < starts.size() ? starts[i + 1] : OpenFile::kEnd, dialect, candidates,
                           picked);
    AW_CHECK(scanAll(parts, file, withHash ? &hash : nullptr, threads, stop));

    FileScan scan;
    std::size_t open = 0; // the part whose counter goes on
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].addTo(scan);
        if (i == open)
            continue;
        if (parts[open].isBetweenRecords()) {
            scan.records.append(parts[open].records());
            open = i;
        } else {
            AW_CHECK(parts[open].scanRecordsOf(parts[i], file, stop));
        }
    }
    if (stop.stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    scan.records.append(parts[open].records());
    if (withHash)
        scan.sha256 = hash.hex();
    if (withHash && scan.sha256.isEmpty())
        return core::fail(ErrorCode::Internal, u"SHA-256 is not available in the cryptography library"_s);
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
