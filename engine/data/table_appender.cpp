// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/table_appender.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <duckdb.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

duckdb_type engineType(TableAppender::Type type)
{
    switch (type) {
    case TableAppender::Type::BigInt:
        return DUCKDB_TYPE_BIGINT;
    case TableAppender::Type::Double:
        return DUCKDB_TYPE_DOUBLE;
    case TableAppender::Type::Boolean:
        return DUCKDB_TYPE_BOOLEAN;
    case TableAppender::Type::Date:
        return DUCKDB_TYPE_DATE;
    case TableAppender::Type::Timestamp:
        return DUCKDB_TYPE_TIMESTAMP;
    case TableAppender::Type::Time:
        return DUCKDB_TYPE_TIME;
    case TableAppender::Type::Interval:
        return DUCKDB_TYPE_INTERVAL;
    case TableAppender::Type::Text:
        break;
    }
    return DUCKDB_TYPE_VARCHAR;
}

} // namespace

class TableAppender::Private
{
public:
    explicit Private(Session &owner)
        : session(owner)
    {
    }
    ~Private()
    {
        if (chunk)
            duckdb_destroy_data_chunk(&chunk);
        if (appender)
            duckdb_appender_destroy(&appender);
    }

    void setValid(int row, qsizetype column)
    {
        duckdb_validity_set_row_valid(validity[static_cast<std::size_t>(column)], static_cast<idx_t>(row));
    }

    Session &session;
    duckdb_appender appender = nullptr;
    duckdb_data_chunk chunk = nullptr;
    std::vector<duckdb_vector> vectors;
    std::vector<void *> data;
    std::vector<uint64_t *> validity;
    std::vector<Type> types;
    int rows = 0;

    Q_DISABLE_COPY_MOVE(Private)
};

TableAppender::TableAppender(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

TableAppender::~TableAppender() = default;

Result<std::unique_ptr<TableAppender>> TableAppender::open(Session &session, const QString &table,
                                                           const QList<Column> &columns)
{
    QStringList definitions;
    for (const Column &column : columns)
        definitions.append(quoteName(column.name) + u' ' + typeName(column.type));
    AW_CHECK(session.execute(u"CREATE TEMP TABLE "_s + quoteName(table) + u" ("_s + definitions.join(u", "_s) + u')'));

    auto d = std::make_unique<Private>(session);
    if (duckdb_appender_create_ext(session.connection(), "temp", "main", table.toUtf8().constData(), &d->appender) ==
        DuckDBError)
        return core::fail(session.failure(duckdb_appender_error(d->appender)));
    std::vector<duckdb_logical_type> types;
    for (const Column &column : columns) {
        d->types.push_back(column.type);
        types.push_back(duckdb_create_logical_type(engineType(column.type)));
    }
    d->chunk = duckdb_create_data_chunk(types.data(), types.size());
    for (duckdb_logical_type &type : types)
        duckdb_destroy_logical_type(&type);
    d->vectors.resize(types.size());
    d->data.resize(types.size());
    d->validity.resize(types.size());
    return std::unique_ptr<TableAppender>(new TableAppender(std::move(d)));
}

void TableAppender::begin(int rows)
{
    d->rows = rows;
    duckdb_data_chunk_reset(d->chunk);
    for (std::size_t i = 0; i < d->vectors.size(); ++i) {
        d->vectors[i] = duckdb_data_chunk_get_vector(d->chunk, i);
        d->data[i] = duckdb_vector_get_data(d->vectors[i]);
        duckdb_vector_ensure_validity_writable(d->vectors[i]);
        d->validity[i] = duckdb_vector_get_validity(d->vectors[i]);
        std::fill_n(d->validity[i], (rows + 63) / 64, uint64_t{0});
    }
}

void TableAppender::setInteger(int row, qsizetype column, qint64 value)
{
    const auto at = static_cast<std::size_t>(column);
    switch (d->types[at]) {
    case Type::Date:
        static_cast<duckdb_date *>(d->data[at])[row].days = static_cast<int32_t>(value);
        break;
    case Type::Interval:
        static_cast<duckdb_interval *>(d->data[at])[row] = {0, 0, value};
        break;
    default:
        static_cast<int64_t *>(d->data[at])[row] = value;
        break;
    }
    d->setValid(row, column);
}

void TableAppender::setReal(int row, qsizetype column, double value)
{
    static_cast<double *>(d->data[static_cast<std::size_t>(column)])[row] = value;
    d->setValid(row, column);
}

void TableAppender::setBoolean(int row, qsizetype column, bool value)
{
    static_cast<bool *>(d->data[static_cast<std::size_t>(column)])[row] = value;
    d->setValid(row, column);
}

void TableAppender::setText(int row, qsizetype column, std::string_view utf8)
{
    duckdb_vector_assign_string_element_len(d->vectors[static_cast<std::size_t>(column)], static_cast<idx_t>(row),
                                            utf8.data(), utf8.size());
    d->setValid(row, column);
}

Status TableAppender::end()
{
    if (d->session.stopToken().stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    duckdb_data_chunk_set_size(d->chunk, static_cast<idx_t>(d->rows));
    if (duckdb_append_data_chunk(d->appender, d->chunk) == DuckDBError)
        return core::fail(d->session.failure(duckdb_appender_error(d->appender)));
    return {};
}

Status TableAppender::close()
{
    if (duckdb_appender_close(d->appender) == DuckDBError)
        return core::fail(d->session.failure(duckdb_appender_error(d->appender)));
    return {};
}

QString typeName(TableAppender::Type type)
{
    switch (type) {
    case TableAppender::Type::BigInt:
        return u"BIGINT"_s;
    case TableAppender::Type::Double:
        return u"DOUBLE"_s;
    case TableAppender::Type::Boolean:
        return u"BOOLEAN"_s;
    case TableAppender::Type::Date:
        return u"DATE"_s;
    case TableAppender::Type::Timestamp:
        return u"TIMESTAMP"_s;
    case TableAppender::Type::Time:
        return u"TIME"_s;
    case TableAppender::Type::Interval:
        return u"INTERVAL"_s;
    case TableAppender::Type::Text:
        break;
    }
    return u"VARCHAR"_s;
}

} // namespace aw::data
