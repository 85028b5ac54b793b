// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/retention.h"

#include "engine/core/result.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/sql_query.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QSet>

#include <chrono>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Status;
using store::ArtifactRepository;

namespace
{

Q_LOGGING_CATEGORY(retentionLog, "aw.retention")

constexpr std::chrono::hours kBetween{1};
constexpr int kJobsAtOnce = 100; // so that the store is not kept from other work for long
constexpr int kFilesAtOnce = 100;

// Jobs in this state that ended before the time, and that nothing needs.
const QString &unneeded()
{
    static const QString kSql =
        u"state = ? AND completed_at < ? AND pinned = 0 AND NOT EXISTS (SELECT 1 FROM jobs AS other "
        "WHERE other.parent_id = jobs.id AND other.state NOT IN ('completed', 'failed', 'cancelled'))"_s;
    return kSql;
}

Result<QStringList> texts(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QStringList found;
    AW_CHECK(store::forEachRow(db, sql, values, [&](const QSqlQuery &row) -> Status {
        found.append(row.value(0).toString());
        return {};
    }));
    return found;
}

Result<QStringList> filesOf(const QSqlDatabase &db, const QString &jobId)
{
    return texts(db,
                 u"SELECT DISTINCT storage_path FROM step_files JOIN step_records "
                 "ON step_files.record = step_records.sequence WHERE step_records.job_id = ?"_s,
                 {jobId});
}

} // namespace

Retention::Retention(store::Store &store, const core::Clock &clock, const RetentionOptions &options)
    : m_store(store)
    , m_clock(clock)
    , m_options(options)
    , m_thread([this](const std::stop_token &stop) {
        const auto report = clean(false, stop);
        if (!report)
            qCWarning(retentionLog) << "Old jobs could not be cleared away:" << report.error().text();
        else if (!report->jobs.isEmpty() || report->files > 0)
            qCInfo(retentionLog) << "Cleared away" << report->jobs.size() << "jobs and" << report->files << "files,"
                                 << report->bytes << "bytes.";
        return std::optional<std::chrono::milliseconds>(kBetween);
    })
{
}

Result<Retention::Removed> Retention::removeRows(const QSqlDatabase &db, const RetentionOptions &options,
                                                 const QDateTime &now)
{
    const auto before = [&](int days) { return core::timeText(now.addDays(-days)); };
    Removed removed;
    for (const auto &[state, days] :
         {std::pair{u"completed"_s, options.completedDays}, std::pair{u"cancelled"_s, options.completedDays},
          std::pair{u"failed"_s, options.failedDays}}) {
        if (days == 0)
            continue;
        AW_TRY(const QStringList ids,
               texts(db, u"SELECT id FROM jobs WHERE "_s + unneeded() + u" ORDER BY completed_at LIMIT ?"_s,
                     {state, before(days), kJobsAtOnce}));
        for (const QString &id : ids) {
            AW_TRY(const QStringList keys, filesOf(db, id));
            removed.keys.append(keys);
            AW_CHECK(store::execute(db, u"DELETE FROM events WHERE job_id = ?"_s, {id}));
            AW_CHECK(store::execute(db, u"DELETE FROM jobs WHERE id = ?"_s, {id})); // with all that hangs on it
        }
        removed.report.jobs.append(ids);
        removed.more = removed.more || ids.size() == kJobsAtOnce;
    }
    AW_TRY(const QStringList cancelled,
           texts(db,
                 u"SELECT id FROM jobs WHERE "_s + unneeded() +
                     u" AND EXISTS (SELECT 1 FROM step_records WHERE job_id = jobs.id) LIMIT ?"_s,
                 {u"cancelled"_s, before(options.checkpointsOfCancelledDays), kJobsAtOnce}));
    for (const QString &id : cancelled) {
        AW_TRY(const QStringList keys, filesOf(db, id));
        removed.keys.append(keys);
        AW_CHECK(store::execute(db, u"DELETE FROM step_records WHERE job_id = ?"_s, {id}));
    }
    removed.report.checkpointsOf = cancelled.size();
    removed.more = removed.more || cancelled.size() == kJobsAtOnce;
    return removed;
}

QJsonObject toJson(const CleanReport &report, bool dryRun)
{
    return {{u"dry_run"_s, dryRun},
            {u"jobs"_s, QJsonArray::fromStringList(report.jobs)},
            {u"checkpoints_of"_s, report.checkpointsOf},
            {u"files"_s, report.files},
            {u"bytes"_s, report.bytes}};
}

Result<CleanReport> Retention::clean(bool dryRun, const std::stop_token &stop)
{
    CleanReport report;
    QStringList keys;
    const QDateTime now = m_clock.now();
    if (dryRun) {
        // Done, looked at, and undone: so it says exactly what would happen.
        auto all = std::make_shared<Removed>();
        auto unused = std::make_shared<QSet<QString>>();
        const Status undone =
            m_store.database()
                .transaction([all, unused, now, options = m_options](const QSqlDatabase &db) -> Status {
                    do {
                        AW_TRY(const Removed part, removeRows(db, options, now));
                        all->report.jobs.append(part.report.jobs);
                        all->report.checkpointsOf += part.report.checkpointsOf;
                        all->more = part.more;
                    } while (all->more);
                    AW_TRY(*unused, ArtifactRepository(db).files());
                    return core::fail(ErrorCode::Cancelled, u"dry run"_s);
                })
                .result();
        if (undone.error().code != ErrorCode::Cancelled)
            return core::fail(undone.error());
        report = all->report;
        AW_TRY(keys, m_store.files().others(*unused));
        AW_CHECK(removeFiles(keys, true, report, stop));
        return report;
    }
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        const auto removed = m_store.database()
                                 .transaction([now, options = m_options](const QSqlDatabase &db) {
                                     return removeRows(db, options, now);
                                 })
                                 .result();
        AW_CHECK(removed);
        report.jobs.append(removed->report.jobs);
        report.checkpointsOf += removed->report.checkpointsOf;
        more = removed->more;
    }
    const auto inUse =
        m_store.database().run([](const QSqlDatabase &db) { return ArtifactRepository(db).files(); }).result();
    AW_CHECK(inUse);
    AW_TRY(keys, m_store.files().others(*inUse));
    AW_CHECK(removeFiles(keys, false, report, stop));
    return report;
}

// On the store thread, a few at a time: nobody begins to refer to a file between the look and its end, and whoever is
// about to holds it.
Status Retention::removeFiles(const QStringList &keys, bool dryRun, CleanReport &report,
                              const std::stop_token &stop) const
{
    for (qsizetype from = 0; from < keys.size(); from += kFilesAtOnce) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        struct Gone {
            qint64 files = 0;
            qint64 bytes = 0;
        };
        const QStringList part = keys.mid(from, kFilesAtOnce);
        const auto gone = m_store.database()
                              .run([part, dryRun, files = &m_store.files()](const QSqlDatabase &db) -> Result<Gone> {
                                  Gone sum;
                                  for (const QString &key : part) {
                                      AW_TRY(const bool used, ArtifactRepository(db).usesFile(key));
                                      if (used && !dryRun)
                                          continue;
                                      const qint64 bytes = QFileInfo(files->path(key)).size();
                                      if (!dryRun)
                                          AW_CHECK(files->remove(key));
                                      if (!dryRun && QFileInfo::exists(files->path(key)))
                                          continue; // somebody holds it
                                      ++sum.files;
                                      sum.bytes += bytes;
                                  }
                                  return sum;
                              })
                              .result();
        AW_CHECK(gone);
        report.files += gone->files;
        report.bytes += gone->bytes;
    }
    return {};
}

Status setPinned(const QSqlDatabase &db, const QString &jobId, bool pinned)
{
    AW_TRY(const qint64 changed,
           store::execute(db, u"UPDATE jobs SET pinned = ? WHERE id = ?"_s, {pinned ? 1 : 0, jobId}));
    if (changed == 0)
        return core::fail(ErrorCode::NotFound, u"There is no job with the id “%1”"_s.arg(jobId));
    return {};
}

} // namespace aw::jobs
