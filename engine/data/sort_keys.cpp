// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sort_keys.h"

#include "engine/core/result.h"

#include <duckdb.h>

#include <bit>
#include <cmath>
#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Status;

namespace
{

constexpr quint64 kSign = quint64(1) << 63U;
constexpr int kLongestDecimal = 18; // digits that fit 64 bits

// Negative numbers have all bits turned, others the sign: that orders IEEE 754 numbers. NaN comes last, and there is
// one zero only, as the engine has it.
quint64 keyOf(double value)
{
    if (std::isnan(value))
        return std::numeric_limits<quint64>::max();
    const auto bits = std::bit_cast<quint64>(value == 0 ? 0.0 : value);
    return bits & kSign ? ~bits : bits | kSign;
}

template <typename T>
quint64 keyOf(T value)
{
    if constexpr (std::is_floating_point_v<T>)
        return keyOf(double{value});
    else if constexpr (std::is_signed_v<T>)
        return static_cast<quint64>(qint64{value}) ^ kSign;
    else
        return quint64{value};
}

template <typename T>
void fill(const void *data, SortKeys &keys)
{
    const auto *values = static_cast<const T *>(data);
    for (std::size_t i = 0; i < static_cast<std::size_t>(keys.size); ++i)
        keys.keys[i] = keyOf(values[i]);
}

using Fill = void (*)(const void *, SortKeys &);

// Null for a type that has no keys.
Fill fillFor(duckdb_type type)
{
    switch (type) {
    case DUCKDB_TYPE_BOOLEAN:
    case DUCKDB_TYPE_UTINYINT:
        return fill<quint8>;
    case DUCKDB_TYPE_USMALLINT:
        return fill<quint16>;
    case DUCKDB_TYPE_UINTEGER:
        return fill<quint32>;
    case DUCKDB_TYPE_UBIGINT:
        return fill<quint64>;
    case DUCKDB_TYPE_TINYINT:
        return fill<qint8>;
    case DUCKDB_TYPE_SMALLINT:
        return fill<qint16>;
    case DUCKDB_TYPE_INTEGER:
    case DUCKDB_TYPE_DATE:
        return fill<qint32>;
    case DUCKDB_TYPE_BIGINT:
    case DUCKDB_TYPE_TIME:
    case DUCKDB_TYPE_TIMESTAMP:
    case DUCKDB_TYPE_TIMESTAMP_S:
    case DUCKDB_TYPE_TIMESTAMP_MS:
    case DUCKDB_TYPE_TIMESTAMP_NS:
    case DUCKDB_TYPE_TIMESTAMP_TZ:
        return fill<qint64>;
    case DUCKDB_TYPE_FLOAT:
        return fill<float>;
    case DUCKDB_TYPE_DOUBLE:
        return fill<double>;
    default:
        return nullptr;
    }
}

Fill fillFor(duckdb_vector vector)
{
    duckdb_logical_type logical = duckdb_vector_get_column_type(vector);
    const duckdb_type type = duckdb_get_type_id(logical);
    const Fill found = fillFor(type == DUCKDB_TYPE_DECIMAL ? duckdb_decimal_internal_type(logical) : type);
    duckdb_destroy_logical_type(&logical);
    return found;
}

Status copy(duckdb_data_chunk chunk, SortKeys &keys)
{
    duckdb_vector values = duckdb_data_chunk_get_vector(chunk, 0);
    const Fill fillKeys = fillFor(values);
    if (!fillKeys)
        return core::fail(ErrorCode::Internal, u"Values of this type have no order of their own"_s);
    keys.size = static_cast<int>(duckdb_data_chunk_get_size(chunk));
    fillKeys(duckdb_vector_get_data(values), keys);
    uint64_t *const validity = duckdb_vector_get_validity(values);
    const auto *numbers = static_cast<const qint64 *>(duckdb_vector_get_data(duckdb_data_chunk_get_vector(chunk, 1)));
    for (std::size_t i = 0; i < static_cast<std::size_t>(keys.size); ++i) {
        keys.isNull[i] = validity && !duckdb_validity_row_is_valid(validity, i);
        keys.rows[i] = numbers[i];
    }
    return {};
}

// Ends what it holds with itself.
struct Stream {
    ~Stream()
    {
        duckdb_destroy_result(&result);
        duckdb_destroy_pending(&pending);
        duckdb_destroy_prepare(&prepared);
    }
    duckdb_prepared_statement prepared = nullptr;
    duckdb_pending_result pending = nullptr;
    duckdb_result result{};
};

} // namespace

bool haveSortKeys(const core::Column &column)
{
    static const QStringList kTypes{u"BOOLEAN"_s,      u"TINYINT"_s,      u"SMALLINT"_s,
                                    u"INTEGER"_s,      u"BIGINT"_s,       u"UTINYINT"_s,
                                    u"USMALLINT"_s,    u"UINTEGER"_s,     u"UBIGINT"_s,
                                    u"FLOAT"_s,        u"DOUBLE"_s,       u"DATE"_s,
                                    u"TIME"_s,         u"TIMESTAMP"_s,    u"TIMESTAMP_S"_s,
                                    u"TIMESTAMP_MS"_s, u"TIMESTAMP_NS"_s, u"TIMESTAMP WITH TIME ZONE"_s};
    if (column.type.startsWith("DECIMAL("_L1))
        return QStringView(column.type).sliced(8).split(u',').first().toInt() <= kLongestDecimal;
    return kTypes.contains(column.type);
}

Status eachSortKeys(Session &session, const QString &sql, const std::function<Status(const SortKeys &)> &take)
{
    Stream stream;
    if (duckdb_prepare(session.connection(), sql.toUtf8().constData(), &stream.prepared) == DuckDBError)
        return std::unexpected(session.failure(duckdb_prepare_error(stream.prepared)));
    if (duckdb_pending_prepared_streaming(stream.prepared, &stream.pending) == DuckDBError)
        return std::unexpected(session.failure(duckdb_pending_error(stream.pending)));
    if (duckdb_execute_pending(stream.pending, &stream.result) == DuckDBError)
        return std::unexpected(session.failure(duckdb_result_error(&stream.result)));
    SortKeys keys;
    while (!session.stopToken().stop_requested()) {
        duckdb_data_chunk chunk = duckdb_fetch_chunk(stream.result);
        if (!chunk)
            break;
        const Status copied = copy(chunk, keys);
        duckdb_destroy_data_chunk(&chunk);
        AW_CHECK(copied);
        AW_CHECK(take(keys));
    }
    if (session.stopToken().stop_requested())
        return std::unexpected(session.failure(nullptr));
    if (const char *problem = duckdb_result_error(&stream.result))
        return std::unexpected(session.failure(problem));
    return {};
}

} // namespace aw::data
