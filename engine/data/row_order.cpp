// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/row_order.h"

#include "engine/core/result.h"
#include "engine/data/sort_keys.h"
#include "engine/data/temporary_copy.h"

#include <algorithm>
#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kBlockRows = 1024;
constexpr qint64 kRowsPerRange = 100'000; // sorted while somebody waits
constexpr qint64 kMostRanges = 1024;      // a block of each is in memory
constexpr int kDivisionBits = 12;
constexpr std::size_t kRangesKept = 4;
constexpr qint64 kTellEvery = 1 << 20; // rows

} // namespace

RowOrder::RowOrder(const Request &request)
    : m_turn(request.descending ? std::numeric_limits<quint64>::max() : 0)
    , m_file(request.file)
{
}

RowOrder::~RowOrder()
{
    m_file.remove();
}

Result<std::shared_ptr<RowOrder>> RowOrder::sort(Session &session, const Request &request,
                                                 const ProgressCallback &progress)
{
    std::shared_ptr<RowOrder> order(new RowOrder(request));
    if (!order->m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return copyNotOpened(order->m_file, request.file);
    AW_CHECK(order->chooseRanges(session, request));
    qint64 toTell = kTellEvery;
    AW_CHECK(eachSortKeys(session, request.rows, [&](const SortKeys &keys) -> Status {
        if (progress && order->m_rows >= toTell) {
            toTell += kTellEvery;
            progress(static_cast<double>(order->m_rows) / static_cast<double>(std::max<qint64>(1, request.about)));
        }
        return order->add(keys);
    }));
    for (std::size_t i = 0; i < order->m_ranges.size(); ++i)
        AW_CHECK(order->write(i));
    order->m_staged = {};
    return order;
}

Status RowOrder::chooseRanges(Session &session, const Request &request)
{
    std::vector<quint64> sample;
    AW_CHECK(eachSortKeys(session, request.sample, [&](const SortKeys &keys) -> Status {
        for (std::size_t i = 0; i < static_cast<std::size_t>(keys.size); ++i)
            if (!keys.isNull[i])
                sample.push_back(keys.keys[i] ^ m_turn);
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
    m_staged.resize(m_ranges.size() * kBlockRows);
    m_fill.resize(m_ranges.size());
    divideKeys();
    return {};
}

void RowOrder::divideKeys()
{
    if (m_bounds.empty())
        return;
    const quint64 reach = m_bounds.back() - m_bounds.front();
    m_shift = std::max(0, static_cast<int>(std::bit_width(reach)) - kDivisionBits);
    for (quint64 part = 0; part <= reach >> m_shift; ++part)
        m_below.push_back(static_cast<std::size_t>(
            std::ranges::upper_bound(m_bounds, m_bounds.front() + (part << m_shift)) - m_bounds.begin()));
    m_below.push_back(m_bounds.size());
}

// How many bounds are not greater. Where values are spread evenly, their upper bits tell.
std::size_t RowOrder::rangeOf(quint64 key) const
{
    if (m_bounds.empty() || key < m_bounds.front())
        return 0;
    if (key >= m_bounds.back())
        return m_bounds.size();
    const quint64 part = (key - m_bounds.front()) >> m_shift;
    const quint64 *const bounds = m_bounds.data();
    return static_cast<std::size_t>(std::upper_bound(bounds + m_below[part], bounds + m_below[part + 1], key) - bounds);
}

Status RowOrder::add(const SortKeys &keys)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(keys.size); ++i) {
        if (keys.rows[i] <= m_lastRow)
            return core::fail(ErrorCode::Internal, u"Rows to be sorted did not come in their order"_s);
        m_lastRow = keys.rows[i];
        const quint64 key = keys.keys[i] ^ m_turn;
        const std::size_t range = keys.isNull[i] ? m_ranges.size() - 1 : rangeOf(key);
        m_staged[range * kBlockRows + m_fill[range]] = {key, m_lastRow};
        if (++m_fill[range] == kBlockRows)
            AW_CHECK(write(range));
    }
    m_rows += keys.size;
    return {};
}

// Blocks have the same size even if they are not full, as the last one of a range is.
Status RowOrder::write(std::size_t index)
{
    if (m_fill[index] == 0)
        return {};
    const auto *bytes = reinterpret_cast<const char *>(m_staged.data() + index * kBlockRows);
    constexpr qint64 kBytes = kBlockRows * qint64(sizeof(Entry));
    if (m_file.write(bytes, kBytes) != kBytes)
        return copyNotWritten(m_file, m_file.fileName());
    m_ranges[index].blocks.push_back(m_written);
    m_ranges[index].size += m_fill[index];
    m_written += kBytes;
    m_fill[index] = 0;
    return {};
}

Result<QList<qint64>> RowOrder::rowsAt(qint64 offset, qint64 limit)
{
    QList<qint64> numbers;
    qint64 begin = 0; // of the range in the order
    for (std::size_t i = 0; i < m_ranges.size() && numbers.size() < limit; begin += m_ranges[i].size, ++i) {
        const Range &range = m_ranges[i];
        qint64 from = std::max<qint64>(0, offset - begin);
        const qint64 count = std::min(range.size - from, limit - static_cast<qint64>(numbers.size()));
        if (count <= 0)
            continue;
        std::vector<Entry> some;
        const std::vector<Entry> *entries = &some;
        if (range.isOneValue) { // and in order as it came
            const qint64 first = from / kBlockRows;
            AW_CHECK(read(range, first, (from + count - 1) / kBlockRows, some));
            from -= first * kBlockRows;
        } else {
            AW_TRY(entries, sorted(i));
        }
        for (qint64 row = from; row < from + count; ++row)
            numbers.append((*entries)[static_cast<std::size_t>(row)].row);
    }
    return numbers;
}

Status RowOrder::read(const Range &range, qint64 firstBlock, qint64 lastBlock, std::vector<Entry> &entries)
{
    entries.resize(static_cast<std::size_t>((lastBlock - firstBlock + 1) * kBlockRows));
    auto *bytes = reinterpret_cast<char *>(entries.data());
    constexpr qint64 kBytes = kBlockRows * qint64(sizeof(Entry));
    for (qint64 block = firstBlock; block <= lastBlock; ++block, bytes += kBytes)
        if (!m_file.seek(range.blocks[static_cast<std::size_t>(block)]) || m_file.read(bytes, kBytes) != kBytes)
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(m_file.errorString()),
                              m_file.fileName());
    return {};
}

Result<const std::vector<RowOrder::Entry> *> RowOrder::sorted(std::size_t index)
{
    for (const Sorted &each : m_sorted)
        if (each.range == index)
            return &each.entries;
    const Range &range = m_ranges[index];
    Sorted done{index, {}};
    AW_CHECK(read(range, 0, static_cast<qint64>(range.blocks.size()) - 1, done.entries));
    done.entries.resize(static_cast<std::size_t>(range.size));
    std::ranges::sort(done.entries);
    m_sorted.push_front(std::move(done));
    if (m_sorted.size() > kRangesKept)
        m_sorted.pop_back();
    return &m_sorted.front().entries;
}

} // namespace aw::data
