// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/joined_rows.h"

#include <QHash>

#include <duckdb.h>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

// Those the engine may ask for. The engine knows them by number, so that one that is gone is an error and no crash.
class Counters
{
public:
    static Counters &all()
    {
        static Counters counters;
        return counters;
    }
    qint64 newId() { return ++m_last; }
    void insert(qint64 id, const std::shared_ptr<JoinedRows> &counter)
    {
        const std::scoped_lock lock(m_mutex);
        m_counters.insert(id, counter);
    }
    void remove(qint64 id)
    {
        const std::scoped_lock lock(m_mutex);
        m_counters.remove(id);
    }
    std::shared_ptr<JoinedRows> find(qint64 id)
    {
        const std::scoped_lock lock(m_mutex);
        return m_counters.value(id).lock();
    }

private:
    std::mutex m_mutex;
    std::atomic<qint64> m_last = 0;
    QHash<qint64, std::weak_ptr<JoinedRows>> m_counters;
};

void joined(duckdb_function_info info, duckdb_data_chunk chunk, duckdb_vector output)
{
    const idx_t size = duckdb_data_chunk_get_size(chunk);
    if (size == 0)
        return;
    const auto numbers = [chunk](idx_t column) {
        return static_cast<const qint64 *>(duckdb_vector_get_data(duckdb_data_chunk_get_vector(chunk, column)));
    };
    const std::shared_ptr<JoinedRows> counter = Counters::all().find(numbers(0)[0]);
    if (!counter) {
        duckdb_scalar_function_set_error(info, "Nobody counts these rows.");
        return;
    }
    const qint64 *const left = numbers(1);
    if (!counter->add({left, size})) {
        duckdb_scalar_function_set_error(info, "A row has more than one partner.");
        return;
    }
    std::copy_n(left, size, static_cast<qint64 *>(duckdb_vector_get_data(output)));
}

void each(duckdb_function_info, duckdb_data_chunk chunk, duckdb_vector output)
{
    std::fill_n(static_cast<bool *>(duckdb_vector_get_data(output)), duckdb_data_chunk_get_size(chunk), true);
}

} // namespace

std::shared_ptr<JoinedRows> JoinedRows::of(qint64 leftAtMost)
{
    std::shared_ptr<JoinedRows> counter(new JoinedRows(leftAtMost));
    Counters::all().insert(counter->m_id, counter);
    return counter;
}

JoinedRows::JoinedRows(qint64 leftAtMost)
    : m_id(Counters::all().newId())
    , m_leftAtMost(leftAtMost)
    , m_blocks(kBlocks)
{
}

JoinedRows::~JoinedRows()
{
    Counters::all().remove(m_id);
    for (const std::atomic<Block *> &block : m_blocks)
        delete block.load();
}

QString JoinedRows::counted(const QStringList &columns, const QString &from, const QString &left, const QString &right,
                            bool boundless) const
{
    const QString number =
        u"aw_joined("_s + QString::number(m_id) + u", "_s + left + u", "_s + right + u") AS file_row_number"_s;
    const QString select = u"SELECT "_s + (columns + QStringList{number}).join(u", "_s) + u" FROM "_s + from;
    // The limit is never reached: it says to the engine, for its plans, how many rows there can be.
    return boundless ? select : select + u" LIMIT "_s + QString::number(m_leftAtMost + 1);
}

// What a join finds out about keys the engine takes to where the rows come from, and so would keep rows from being
// counted; not about what only each row can tell.
QString JoinedRows::key(const QString &key, const QString &number)
{
    return u"CASE WHEN aw_each("_s + number + u") THEN "_s + key + u" END"_s;
}

bool JoinedRows::add(std::span<const qint64> left)
{
    constexpr quint64 kInBlock = (1U << kBlockBits) - 1;
    constexpr std::size_t kAhead = 8; // the next ones are fetched meanwhile: they are rarely near each other
    Block *block = nullptr;
    std::size_t at = 0;
    for (std::size_t row = 0; row < left.size(); ++row) {
        const auto number = static_cast<quint64>(left[row]);
        const std::size_t index = number >> kBlockBits;
        if (left[row] < 0 || index >= kBlocks)
            return false;
        if (!block || index != at) {
            block = blockOf(index);
            at = index;
        }
        if (row + kAhead < left.size())
            __builtin_prefetch(&(*block)[(static_cast<quint64>(left[row + kAhead]) & kInBlock) / 64], 1);
        const quint64 bit = quint64{1} << (number % 64);
        if ((*block)[(number & kInBlock) / 64].fetch_or(bit, std::memory_order_relaxed) & bit)
            return false;
    }
    m_rows.fetch_add(static_cast<qint64>(left.size()), std::memory_order_relaxed);
    return true;
}

JoinedRows::Block *JoinedRows::blockOf(std::size_t index)
{
    std::atomic<Block *> &place = m_blocks[index];
    Block *block = place.load(std::memory_order_acquire);
    if (block)
        return block;
    auto made = std::make_unique<Block>();
    return place.compare_exchange_strong(block, made.get(), std::memory_order_acq_rel) ? made.release() : block;
}

bool addJoinedFunctions(duckdb_connection connection)
{
    const auto add = [connection](const char *name, int parameters, duckdb_type result, duckdb_scalar_function_t call) {
        duckdb_scalar_function function = duckdb_create_scalar_function();
        duckdb_logical_type number = duckdb_create_logical_type(DUCKDB_TYPE_BIGINT);
        duckdb_logical_type type = duckdb_create_logical_type(result);
        duckdb_scalar_function_set_name(function, name);
        for (int i = 0; i < parameters; ++i)
            duckdb_scalar_function_add_parameter(function, number);
        duckdb_scalar_function_set_return_type(function, type);
        duckdb_scalar_function_set_volatile(function); // to be called for each row, whatever is known of its values
        duckdb_scalar_function_set_function(function, call);
        const bool added = duckdb_register_scalar_function(connection, function) == DuckDBSuccess;
        duckdb_destroy_logical_type(&type);
        duckdb_destroy_logical_type(&number);
        duckdb_destroy_scalar_function(&function);
        return added;
    };
    return add("aw_joined", 3, DUCKDB_TYPE_BIGINT, &joined) && add("aw_each", 1, DUCKDB_TYPE_BOOLEAN, &each);
}

} // namespace aw::data
