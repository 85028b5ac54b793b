// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/open_table.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/services/either_stop.h"
#include "engine/services/file_session.h"
#include "engine/services/tasks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::Result;

namespace
{

// Sorting spills to the disk quickly enough for a window not to grow by the size of the column.
constexpr qint64 kSortingMemory = 128 << 20;
constexpr qint64 kSortingMemoryPerThread = 16 << 20;

qint64 sortingMemory(const DataOptions &options)
{
    data::SessionOptions session;
    session.memoryBytes = options.memoryBytes;
    session.threads = options.threads;
    return kSortingMemory + kSortingMemoryPerThread * data::threadsOf(session);
}

} // namespace

OpenTable::OpenTable(const QString &file, std::unique_ptr<store::TemporaryFolder> folder,
                     std::unique_ptr<data::TableReader> reader, DataOptions options)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->file = file;
    m_shared->folder = std::move(folder);
    m_shared->reader = std::move(reader);
    m_shared->options = std::move(options);
    m_arrangement.rows = m_shared->reader->rows();
}

OpenTable::~OpenTable()
{
    m_shared->closing.request_stop();
    letGo(*QThreadPool::globalInstance(), std::move(m_arrangement));
    letGo(*QThreadPool::globalInstance(), std::move(m_shared));
}

void OpenTable::use(data::Arrangement arrangement)
{
    std::swap(m_arrangement, arrangement);
    letGo(*QThreadPool::globalInstance(), std::move(arrangement));
}

Result<std::unique_ptr<data::Session>> OpenTable::newSession(Shared &shared, const std::stop_token &stop,
                                                             qint64 memoryBytes)
{
    DataOptions options = shared.options;
    if (memoryBytes > 0)
        options.memoryBytes = options.memoryBytes > 0 ? std::min(options.memoryBytes, memoryBytes) : memoryBytes;
    return openSession(options, shared.folder->path(), {shared.file}, stop);
}

QCoro::Task<Result<data::Arrangement>> OpenTable::arrange(data::TableQuery query, std::stop_token stop,
                                                          data::ProgressCallback progress)
{
    if (query.isPlain())
        return ready(Result<data::Arrangement>(data::Arrangement{query, {}, {}, rows()}));
    return when(onPool(
        *QThreadPool::globalInstance(), [shared = m_shared, query, stop, progress]() -> Result<data::Arrangement> {
            const EitherStop either(stop, shared->closing.get_token());
            const QString file = u"%1/order-%2.parquet"_s.arg(shared->folder->path()).arg(++shared->names);
            const auto arranged = [&](qint64 memoryBytes) -> Result<data::Arrangement> {
                AW_TRY(const auto session, newSession(*shared, either.token(), memoryBytes));
                return data::TableReader::arrange(*session, shared->file, shared->reader->schema(), query, file,
                                                  progress);
            };
            const auto frugal = arranged(sortingMemory(shared->options));
            if (!frugal && frugal.error().code == core::ErrorCode::OutOfMemory)
                return arranged(0);
            return frugal;
        }));
}

QCoro::Task<Result<data::Table>> OpenTable::window(qint64 offset, qint64 limit)
{
    return when(onPool(*QThreadPool::globalInstance(),
                       [shared = m_shared, arrangement = m_arrangement, offset, limit]() -> Result<data::Table> {
                           const std::scoped_lock lock(shared->reading);
                           if (shared->closing.stop_requested())
                               return core::fail(core::ErrorCode::Cancelled, u"The table was closed"_s);
                           return shared->reader->window(arrangement, offset, limit);
                       }));
}

QCoro::Task<Result<data::Profile>> OpenTable::profile(std::stop_token stop, data::ProgressCallback progress)
{
    return when(onPool(*QThreadPool::globalInstance(), [shared = m_shared, stop, progress]() -> Result<data::Profile> {
        const EitherStop either(stop, shared->closing.get_token());
        AW_TRY(const auto session, newSession(*shared, either.token()));
        data::Relation relation;
        relation.sql = u"SELECT * FROM read_parquet("_s + data::quoteText(shared->file) + u')';
        relation.schema = shared->reader->schema();
        relation.rows = shared->reader->rows();
        relation.parquetFile = shared->file;
        return data::profileRelation(*session, relation, -1, progress);
    }));
}

QCoro::Task<Result<data::PlotData>> OpenTable::plot(data::PlotRequest request, std::stop_token stop)
{
    return when(onPool(*QThreadPool::globalInstance(), [shared = m_shared, request, stop]() -> Result<data::PlotData> {
        const EitherStop either(stop, shared->closing.get_token());
        AW_TRY(const auto session, newSession(*shared, either.token()));
        return data::plotData(*session, shared->file, shared->reader->schema(), request, either.token());
    }));
}

} // namespace aw::services
