// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs, their steps, events and logs. Used on the store thread, inside Database::transaction (writing) or run
// (reading). Which state may follow which is the business of jobs/job_state.h; here it is only made sure that nobody
// writes over a state he has not seen.
#pragma once

#include "engine/core/event.h"
#include "engine/core/job.h"
#include "engine/store/page.h"
#include "engine/store/step_record.h"

#include <QSqlDatabase>

#include <optional>

namespace aw::store
{

enum class JobOrder : quint8 { Newest, Longest, Name };

struct JobFilter {
    QString workflowId;           // empty: any
    QList<core::JobState> states; // empty: any
    // In the title, the id, the name of the input, or the names and types of steps, whatever the case of ASCII letters.
    // Empty: any.
    QString text{};
    QDateTime from{}; // when it was made; not valid: any
    QDateTime until{};
    JobOrder order = JobOrder::Newest; // pages that begin after an id are of the newest
};

// A job after a change, and the event stored with it.
struct JobChange {
    core::Job job;
    core::Event event;
};

class JobRepository
{
public:
    // Lines of log kept for one job; older ones are dropped.
    static constexpr qint64 kMaximumLogLines = 1000;

    explicit JobRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    core::Result<JobChange> insert(const core::Job &job, const QString &eventType, const QDateTime &at);

    // Writes after (state, error, result, metadata, progress, step runs, times, attempt, the cancel flag) when the
    // stored job still is in state before.state with fence before.fence; the fence grows by one. Conflict when it is
    // not.
    core::Result<JobChange> transition(const core::Job &before, const core::Job &after, const QString &eventType,
                                       const QJsonObject &detail, const QDateTime &at);

    // The step runs and progress of a job that runs, with an event. The fence stays. Conflict when it does not run in
    // this attempt.
    core::Result<JobChange> recordSteps(const core::Job &job, const QString &eventType, const QJsonObject &detail,
                                        const QDateTime &at);

    // Marks a running job as to be stopped; the fence grows, so whoever runs it cannot complete it without seeing this.
    core::Result<JobChange> requestCancel(const core::Job &before, const QDateTime &at);

    core::Result<core::Job> get(const QString &id) const; // NotFound
    core::Result<QList<core::Job>> list(const JobFilter &filter, const Page &page) const;
    // The waiting job that is next: by priority, then by how long it waits (a step of priority is worth some time),
    // left out those whose workflow runs as often as it may.
    core::Result<std::optional<core::Job>> nextQueued() const;
    core::Result<qint64> count(core::JobState state) const;
    // In order; of every job when jobId is empty.
    core::Result<QList<core::Event>> events(const QString &jobId, qint64 afterSequence, qint64 limit) const;
    core::Result<qint64> lastSequence() const; // of the events; 0 when there are none

    // How often the process died while the job ran since it last finished a step; grows by one.
    core::Result<int> countCrash(const QString &id);

    // How long the job has run in all its runs so far, milliseconds; as last said by whoever ran it.
    core::Result<qint64> spent(const QString &id) const;
    core::Status setSpent(const QString &id, qint64 milliseconds);

    // Records are written once: Conflict for a second one of the same attempt.
    core::Status addRecord(const StepRecord &record);
    // What can stand for a step's output, the best first: of the job itself (attempts after refusedUpTo), then of
    // parentId, then, when anyJob, of the others, newest first; a few at most.
    core::Result<QList<StepRecord>> findRecords(const QString &cacheKey, const QString &jobId, int refusedUpTo,
                                                const QString &parentId, bool anyJob) const;
    core::Result<QList<StepRecord>> records(const QString &jobId) const; // all attempts, in order

    core::Status addApproval(const core::Approval &approval);
    core::Status decideApproval(const core::Approval &approval);
    core::Result<std::optional<core::Approval>> openApproval(const QString &jobId) const;
    core::Result<QList<core::Approval>> approvals(const QString &jobId) const; // in order
    core::Result<bool> isApproved(const QString &jobId, const QString &stepId, const QString &contentHash) const;

    struct RememberedRequest {
        QString requestHash;
        QString jobId;
    };
    core::Result<std::optional<RememberedRequest>> remembered(const QString &key) const;
    core::Status remember(const QString &key, const RememberedRequest &request, const QDateTime &at);

    core::Status appendLogs(const QString &jobId, const QList<core::LogLine> &lines);
    core::Result<QList<core::LogLine>> logs(const QString &jobId) const; // oldest first

private:
    core::Status writeSteps(const core::Job &job);
    core::Result<core::Event> appendEvent(const core::Job &job, const QString &type, const QJsonObject &detail,
                                          const QDateTime &at);
    core::Result<QList<core::StepRun>> readSteps(const QString &jobId) const;
    core::Status readDetails(core::Job &job) const; // what stands in other tables

    const QSqlDatabase &m_db;
};

} // namespace aw::store
