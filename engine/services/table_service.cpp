// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/table_service.h"

#include "engine/core/result.h"
#include "engine/services/either_stop.h"
#include "engine/services/file_session.h"
#include "engine/services/tasks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Result;

using Opened = Result<OpenedTable>;

namespace
{

Opened openNow(const QString &path, const DataOptions &options)
{
    AW_CHECK(checkFile(path));
    AW_TRY(auto folder, store::TemporaryFolder::make(options.tempDirectory));
    AW_TRY(auto session, openSession(options, folder->path(), {path}));
    AW_TRY(auto reader, data::TableReader::open(std::move(session), path));
    return OpenedTable{std::make_shared<OpenTable>(path, std::move(folder), std::move(reader), options)};
}

} // namespace

TableService::TableService(store::Store &store, DataService &data, JobService &jobs, const DataOptions &options,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_data(data)
    , m_jobs(jobs)
    , m_options(options)
{
    m_pool.setMaxThreadCount(2);
    connect(&data, &DataService::dataRemoved, this, [this](const QString &id) {
        QFile::remove(copyPath(id));
        QFile::remove(rejectsOf(copyPath(id)));
    });
}

TableService::~TableService()
{
    m_closing.request_stop();
    m_pool.waitForDone();
}

QString TableService::copyPath(const QString &dataId) const
{
    return u"%1/views/%2.parquet"_s.arg(m_store.folder(), dataId);
}

QCoro::Task<Result<QString>> TableService::viewFile(QString dataId, std::stop_token stop,
                                                    data::ProgressCallback progress)
{
    const Result<core::Artifact> artifact = co_await whileThere(this, m_data.get(dataId));
    if (!artifact)
        co_return core::fail(artifact.error());
    const Result<QString> path = co_await whileThere(this, m_data.filePath(dataId));
    if (!path)
        co_return core::fail(path.error());
    if (!QFileInfo::exists(*path))
        co_return core::fail(ErrorCode::FileNotFound, u"The file of “%1” is gone"_s.arg(artifact->filename), {},
                             u"Import it again, or remove it from the list."_s);
    const QJsonObject metadata = artifact->metadata;
    if (metadata.value("format"_L1).toString() == "parquet"_L1 && !metadata.contains("overrides"_L1))
        co_return *path;
    const QString copy = copyPath(dataId);
    if (QFileInfo::exists(copy))
        co_return copy;
    // Apart from its co_await: GCC 12 destroys the captures of a closure inside one twice.
    const QFuture<core::Status> copying =
        onPool(m_pool,
               [source = *path, metadata, copy, options = m_options, stop, progress,
                closing = m_closing.get_token()]() -> core::Status {
                   if (QFileInfo::exists(copy)) // while this waited for its turn
                       return {};
                   QDir().mkpath(QFileInfo(copy).absolutePath());
                   const EitherStop either(stop, closing);
                   return copyForViewing(source, metadata, copy, options, either.token(), progress);
               });
    const core::Status made = co_await copying;
    if (!made)
        co_return core::fail(made.error());
    co_return copy;
}

QCoro::Task<Opened> TableService::openFile(QString path)
{
    return when(onPool(*QThreadPool::globalInstance(), [path, options = m_options] { return openNow(path, options); }));
}

QCoro::Task<Opened> TableService::open(QString dataId, std::stop_token stop, data::ProgressCallback progress)
{
    const QCoro::Task<Result<QString>> viewing = whileThere(this, viewFile(dataId, stop, progress));
    const Result<QString> file = co_await viewing;
    if (!file)
        co_return core::fail(file.error());
    const Opened opened = co_await openFile(*file);
    co_return opened;
}

QCoro::Task<Opened> TableService::openRejects(QString dataId, std::stop_token stop)
{
    const QCoro::Task<Result<QString>> viewing = whileThere(this, viewFile(dataId, stop, {}));
    const Result<QString> file = co_await viewing;
    if (!file)
        co_return core::fail(file.error());
    if (!QFileInfo::exists(rejectsOf(*file)))
        co_return core::fail(ErrorCode::NotFound, u"Everything of this data could be read"_s);
    const Opened opened = co_await openFile(rejectsOf(*file));
    co_return opened;
}

QCoro::Task<Opened> TableService::openStep(QString jobId, QString stepId, QString port)
{
    const Result<QString> file = co_await whileThere(this, m_jobs.stepFile(jobId, stepId, port));
    if (!file)
        co_return core::fail(file.error());
    const Opened opened = co_await openFile(*file);
    co_return opened;
}

} // namespace aw::services
