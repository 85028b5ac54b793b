// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens stored data for looking at it, whatever its format and size.
#pragma once

#include "engine/services/data_service.h"
#include "engine/services/job_service.h"
#include "engine/services/open_table.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace aw::services
{

// A value of a type of its own: Qt's and the standard's templates get lost in comparing results of shared pointers.
struct OpenedTable {
    std::shared_ptr<OpenTable> table; // never null
};

// Parquet is looked at where it stands. Of everything else a Parquet copy is made once, in the folder "views" of the
// data directory, and removed with the data.
// Thread: that of the services it is made with. Errors: NotFound, Cancelled, those of files and data.
class TableService : public QObject
{
    Q_OBJECT

public:
    TableService(store::Store &store, DataService &data, JobService &jobs, const DataOptions &options,
                 QObject *parent = nullptr);
    ~TableService() override; // stops and waits for copies under way

    // progress: of making the copy, from other threads.
    QCoro::Task<core::Result<OpenedTable>> open(QString dataId, std::stop_token stop = {},
                                                data::ProgressCallback progress = {});
    // What could not be read of the data; NotFound when everything could. Opens the data first if nobody has.
    QCoro::Task<core::Result<OpenedTable>> openRejects(QString dataId, std::stop_token stop = {});
    // What a finished step of a job gave out.
    QCoro::Task<core::Result<OpenedTable>> openStep(QString jobId, QString stepId,
                                                    QString port = QStringLiteral("main"));
    // The Parquet file with the rows of data, for services that read it themselves. May also be awaited in other
    // threads.
    QCoro::Task<core::Result<QString>> viewFile(QString dataId, std::stop_token stop, data::ProgressCallback progress);
    const DataOptions &options() const { return m_options; }

private:
    QCoro::Task<core::Result<OpenedTable>> openFile(QString path);
    QString copyPath(const QString &dataId) const;

    store::Store &m_store;
    DataService &m_data;
    JobService &m_jobs;
    const DataOptions m_options;
    std::stop_source m_closing;
    QThreadPool m_pool;

    Q_DISABLE_COPY_MOVE(TableService)
};

} // namespace aw::services
