// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs: between two pieces of data, two runs, or what a step was given and what waits for an approval.
#pragma once

#include "engine/services/data_service.h"
#include "engine/services/job_service.h"
#include "engine/services/open_difference.h"
#include "engine/services/run_comparison.h"
#include "engine/services/table_service.h"
#include "engine/steps/catalogue.h"

#include <QCoroTask>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <stop_token>

namespace aw::services
{

// A value of a type of its own, as OpenedTable is.
struct OpenedDifference {
    std::shared_ptr<OpenDifference> difference; // never null
};

// What the output that waits for an approval is compared with.
enum class ApprovalBaseline : quint8 {
    Input,      // what went into the step
    EarlierRun, // what the step gave out in the newest completed run of the same workflow before this one
};

struct ApprovalDifference {
    core::Approval approval;
    QString stepBefore; // Input: the step it came from; empty: the job's input
    QString jobBefore;  // EarlierRun
    OpenedDifference opened;
};

struct RunDifference {
    RunComparison comparison;
    std::optional<OpenedDifference> opened; // of the results
    std::optional<core::Error> problem;     // why there is none: a run has no result
};

// Comparing is done on threads of the service's own; the newest differences are kept, so that asking again is cheap.
// Thread: tasks are awaited in any thread with an event loop. Errors: NotFound (also when there is no earlier run),
// Conflict when no approval waits, Cancelled, those of files, of data and of compareTables.
class DifferenceService : public QObject
{
    Q_OBJECT

public:
    DifferenceService(store::Store &store, DataService &data, TableService &tables, const steps::Catalogue &catalogue,
                      const DataOptions &options, QObject *parent = nullptr);
    ~DifferenceService() override; // stops and waits for what is under way

    // key: columns that tell the rows apart; empty: looked for. progress: from other threads.
    QCoro::Task<core::Result<OpenedDifference>> betweenData(QString before, QString after, QStringList key = {},
                                                            std::stop_token stop = {},
                                                            data::ProgressCallback progress = {});
    QCoro::Task<core::Result<RunDifference>> betweenRuns(QString jobBefore, QString jobAfter, QStringList key = {},
                                                         std::stop_token stop = {},
                                                         data::ProgressCallback progress = {});
    // Of exactly the content whose hash the approval names.
    QCoro::Task<core::Result<ApprovalDifference>> ofApproval(QString jobId, ApprovalBaseline baseline,
                                                             QStringList key = {}, std::stop_token stop = {},
                                                             data::ProgressCallback progress = {});

private:
    struct Remembered {
        QString name;
        std::shared_ptr<OpenDifference> difference;
    };
    struct Asked {
        ApprovalDifference approval;
        QString fileBefore; // empty: the job's input
        QString fileAfter;
        QString inputDataId;
    };

    QCoro::Task<core::Result<OpenedDifference>> betweenFiles(QString before, QString after, QStringList key,
                                                             std::stop_token stop, data::ProgressCallback progress);
    core::Result<OpenedDifference> compareNow(const QString &before, const QString &after, const QStringList &key,
                                              const std::stop_token &stop, const data::ProgressCallback &progress);
    core::Result<Asked> askedOf(const QSqlDatabase &db, const QString &jobId, ApprovalBaseline baseline) const;
    QCoro::Task<core::Result<std::optional<core::Artifact>>> inputOf(core::Job job); // nothing: it is gone

    store::Store &m_store;
    DataService &m_data;
    TableService &m_tables;
    const steps::Catalogue &m_catalogue;
    const DataOptions m_options;
    std::mutex m_remembering;
    QList<Remembered> m_newest; // guarded by m_remembering
    std::stop_source m_closing;
    QThreadPool m_pool;

    Q_DISABLE_COPY_MOVE(DifferenceService)
};

// Names of columns as people write them: "a, b", with those that have a comma in double quotes.
QStringList columnNames(const QString &text);

} // namespace aw::services
