// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/row_order.h"

#include "engine/core/result.h"
#include "engine/data/sort_keys.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kBlockRows = 2048;
constexpr qint64 kKeyBytes = kBlockRows * qint64(sizeof(quint64));
constexpr qint64 kBlockBytes = kKeyBytes + kBlockRows * qint64(sizeof(quint32));
constexpr qint64 kRowsPerRange = 100'000; // sorted while somebody waits
constexpr qint64 kMostRanges = 1024;      // a block of each is in memory
constexpr std::size_t kRangesKept = 4;
constexpr qint64 kTellEvery = 1 << 20; // rows

} // namespace

RowOrder::RowOrder(const QString &file)
    : m_file(file)
{
}

RowOrder::~RowOrder()
{
    m_file.remove();
}

Result<std::shared_ptr<RowOrder>> RowOrder::sort(Session &session, const Request &request,
                                                 const ProgressCallback &progress)
{
    std::shared_ptr<RowOrder> order(new RowOrder(request.file));
    if (!order->m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return core::fail(ErrorCode::IoError,
                          u"A temporary copy cannot be written: %1"_s.arg(order->m_file.errorString()), request.file,
                          u"Choose another folder with --temp-dir."_s);
    AW_CHECK(order->chooseRanges(session, request));
    const quint64 turn = request.descending ? std::numeric_limits<quint64>::max() : 0;
    qint64 toTell = kTellEvery;
    AW_CHECK(eachSortKeys(session, request.rows, [&](const SortKeys &keys) -> Status {
        if (progress && order->m_rows >= toTell) {
            toTell += kTellEvery;
            progress(static_cast<double>(order->m_rows) / static_cast<double>(std::max<qint64>(1, request.about)));
        }
        return order->add(keys, turn);
    }));
    for (Range &range : order->m_ranges)
        AW_CHECK(order->write(range));
    return order;
}

Status RowOrder::chooseRanges(Session &session, const Request &request)
{
    const quint64 turn = request.descending ? std::numeric_limits<quint64>::max() : 0;
    std::vector<quint64> sample;
    AW_CHECK(eachSortKeys(session, request.sample, [&](const SortKeys &keys) -> Status {
        for (std::size_t i = 0; i < static_cast<std::size_t>(keys.size); ++i)
            if (!keys.isNull[i])
                sample.push_back(keys.keys[i] ^ turn);
        return {};
    }));
    std::ranges::sort(sample);
    const auto ranges = static_cast<std::size_t>(std::clamp<qint64>(request.about / kRowsPerRange, 1, kMostRanges));
    for (std::size_t i = 1; i < ranges && !sample.empty(); ++i) {
        const quint64 bound = sample[sample.size() * i / ranges];
        if (m_bounds.empty() || bound > m_bounds.back())
            m_bounds.push_back(bound);
        else if (bound == m_bounds.back() && bound < std::numeric_limits<quint64>::max())
            m_bounds.push_back(bound + 1); // a frequent value gets a range to itself
    }
    m_ranges.resize(m_bounds.size() + 2);
    for (std::size_t i = 1; i < m_bounds.size(); ++i)
        m_ranges[i].isOneValue = m_bounds[i] - m_bounds[i - 1] == 1;
    if (!m_bounds.empty() && m_bounds.back() == std::numeric_limits<quint64>::max())
        m_ranges[m_bounds.size()].isOneValue = true;
    m_ranges.back().isOneValue = true;
    return {};
}

// How many bounds are not greater, by halving without a branch: which one it is cannot be foretold.
std::size_t RowOrder::rangeOf(quint64 key) const
{
    if (m_bounds.empty())
        return 0;
    const quint64 *at = m_bounds.data();
    for (std::size_t left = m_bounds.size(); left > 1;) {
        const std::size_t half = left / 2;
        at += at[half - 1] <= key ? half : 0;
        left -= half;
    }
    return static_cast<std::size_t>(at - m_bounds.data()) + (*at <= key ? 1 : 0);
}

Status RowOrder::add(const SortKeys &keys, quint64 turn)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(keys.size); ++i) {
        const qint64 row = keys.rows[i];
        if (row <= m_lastRow || row >= kMostRows)
            return core::fail(ErrorCode::Internal, u"Rows to be sorted did not come in their order"_s);
        m_lastRow = row;
        const quint64 key = keys.keys[i] ^ turn;
        AW_CHECK(put(keys.isNull[i] ? m_ranges.back() : m_ranges[rangeOf(key)], key, static_cast<quint32>(row)));
    }
    m_rows += keys.size;
    return {};
}

Status RowOrder::put(Range &range, quint64 key, quint32 row)
{
    range.keys.push_back(key);
    range.rows.push_back(row);
    ++range.size;
    return static_cast<qint64>(range.keys.size()) < kBlockRows ? Status() : write(range);
}

// A block has the same size even if it is not full: the last one of its range.
Status RowOrder::write(Range &range)
{
    if (range.keys.empty())
        return {};
    range.keys.resize(kBlockRows);
    range.rows.resize(kBlockRows);
    const auto *keys = reinterpret_cast<const char *>(range.keys.data());
    const auto *rows = reinterpret_cast<const char *>(range.rows.data());
    if (m_file.write(keys, kKeyBytes) != kKeyBytes ||
        m_file.write(rows, kBlockBytes - kKeyBytes) != kBlockBytes - kKeyBytes)
        return core::fail(m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::IoError,
                          u"A temporary copy cannot be written: %1"_s.arg(m_file.errorString()), m_file.fileName(),
                          u"Free some space, or choose another folder with --temp-dir."_s);
    range.blocks.push_back(m_written);
    m_written += kBlockBytes;
    range.keys.clear();
    range.rows.clear();
    return {};
}

Result<QList<qint64>> RowOrder::rowsAt(qint64 offset, qint64 limit)
{
    QList<qint64> numbers;
    qint64 begin = 0; // of the range in the order
    for (std::size_t i = 0; i < m_ranges.size() && numbers.size() < limit; begin += m_ranges[i].size, ++i) {
        const Range &range = m_ranges[i];
        const qint64 from = std::max<qint64>(0, offset - begin);
        const qint64 count = std::min(range.size - from, limit - static_cast<qint64>(numbers.size()));
        if (count <= 0)
            continue;
        if (range.isOneValue) {
            AW_CHECK(addBlocks(range, from, count, numbers));
            continue;
        }
        AW_TRY(const std::vector<quint32> *rows, sorted(i));
        for (qint64 row = from; row < from + count; ++row)
            numbers.append((*rows)[static_cast<std::size_t>(row)]);
    }
    return numbers;
}

Status RowOrder::read(qint64 at, void *bytes, qint64 size)
{
    if (!m_file.seek(at) || m_file.read(static_cast<char *>(bytes), size) != size)
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(m_file.errorString()),
                          m_file.fileName());
    return {};
}

Status RowOrder::addBlocks(const Range &range, qint64 from, qint64 count, QList<qint64> &numbers)
{
    std::vector<quint32> rows(kBlockRows);
    for (qint64 block = from / kBlockRows; block <= (from + count - 1) / kBlockRows; ++block) {
        AW_CHECK(read(range.blocks[static_cast<std::size_t>(block)] + kKeyBytes, rows.data(), kBlockBytes - kKeyBytes));
        const qint64 first = std::max<qint64>(0, from - block * kBlockRows);
        const qint64 last = std::min(kBlockRows, from + count - block * kBlockRows);
        for (qint64 i = first; i < last; ++i)
            numbers.append(rows[static_cast<std::size_t>(i)]);
    }
    return {};
}

Result<const std::vector<quint32> *> RowOrder::sorted(std::size_t index)
{
    for (const Sorted &each : m_sorted)
        if (each.range == index)
            return &each.rows;
    struct Entry {
        quint64 key;
        quint32 row;
        bool operator<(const Entry &other) const { return key != other.key ? key < other.key : row < other.row; }
    };
    const Range &range = m_ranges[index];
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(range.size));
    std::vector<quint64> keys(kBlockRows);
    std::vector<quint32> rows(kBlockRows);
    for (const qint64 block : range.blocks) {
        AW_CHECK(read(block, keys.data(), kKeyBytes));
        AW_CHECK(read(block + kKeyBytes, rows.data(), kBlockBytes - kKeyBytes));
        const qint64 left = range.size - static_cast<qint64>(entries.size());
        for (std::size_t i = 0; i < static_cast<std::size_t>(std::min(left, kBlockRows)); ++i)
            entries.push_back({keys[i], rows[i]});
    }
    std::ranges::sort(entries, std::less<>());
    Sorted done{index, {}};
    done.rows.reserve(entries.size());
    for (const Entry &entry : entries)
        done.rows.push_back(entry.row);
    m_sorted.push_front(std::move(done));
    if (m_sorted.size() > kRangesKept)
        m_sorted.pop_back();
    return &m_sorted.front().rows;
}

} // namespace aw::data
