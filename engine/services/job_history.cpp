// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/job_history.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"
#include "engine/services/tasks.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

constexpr qint64 kJobsAtOnce = 200;

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        const bool isPlain =
            std::ranges::none_of(field, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
        if (!isPlain)
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(field);
    }
    return (quoted.join(u',') + u"\r\n"_s).toUtf8();
}

QString numberOrNothing(qint64 number)
{
    return number < 0 ? QString() : QString::number(number);
}

QString momentOrNothing(const QDateTime &at)
{
    return at.isValid() ? core::timeText(at) : QString();
}

core::Result<qint64> writeHistory(const QString &path, const QByteArray &bytes, qint64 jobs)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(core::ErrorCode::IoError, u"The file cannot be written"_s,
                          path + u": "_s + file.errorString(), u"Choose another place, or make room on the disk."_s);
    return jobs;
}

} // namespace

QByteArray historyHead()
{
    return csvLine({u"id"_s, u"title"_s, u"state"_s, u"steps"_s, u"created_at"_s, u"started_at"_s, u"completed_at"_s,
                    u"duration_ms"_s, u"attempt"_s, u"rows_in"_s, u"rows_out"_s, u"workflow_id"_s, u"input_data_id"_s,
                    u"result_data_id"_s, u"parent_id"_s, u"error_code"_s, u"error"_s});
}

QByteArray historyLine(const core::Job &job)
{
    QStringList steps;
    qint64 rowsIn = -1;
    qint64 rowsOut = -1;
    for (const core::StepRun &run : job.stepRuns) {
        steps.append(run.stepId);
        if (rowsIn < 0)
            rowsIn = run.rowsIn;
        if (run.rowsOut >= 0)
            rowsOut = run.rowsOut;
    }
    const bool isOver = job.startedAt.isValid() && job.completedAt.isValid();
    return csvLine({job.id, job.parameters.value("title"_L1).toString(), core::stateName(job.state), steps.join(u' '),
                    momentOrNothing(job.createdAt), momentOrNothing(job.startedAt), momentOrNothing(job.completedAt),
                    isOver ? QString::number(job.startedAt.msecsTo(job.completedAt)) : QString(),
                    QString::number(job.attempt), numberOrNothing(rowsIn), numberOrNothing(rowsOut), job.workflowId,
                    job.inputDataId, job.resultDataId, job.parentId,
                    job.failure ? core::errorName(job.failure->code) : QString(),
                    job.failure ? job.failure->text() : QString()});
}

QCoro::Task<core::Result<qint64>> exportHistory(JobService &jobs, store::JobFilter filter, QString path,
                                                std::stop_token stop)
{
    QByteArray bytes = historyHead();
    store::Page page{0, kJobsAtOnce};
    qint64 written = 0;
    for (bool isMore = true; isMore;) {
        if (stop.stop_requested())
            co_return core::fail(core::ErrorCode::Cancelled, u"The export was stopped"_s);
        const core::Result<QList<core::Job>> found = co_await whileThere(&jobs, jobs.list(filter, page));
        if (!found)
            co_return core::fail(found.error());
        const QFuture<QByteArray> lines = onPool(*QThreadPool::globalInstance(), [list = *found] {
            QByteArray text;
            for (const core::Job &job : list)
                text += historyLine(job);
            return text;
        });
        bytes += co_await lines;
        written += found->size();
        isMore = found->size() == kJobsAtOnce;
        // A job that begins meanwhile moves no other to the next page.
        if (filter.order == store::JobOrder::Newest && isMore)
            page.after = found->last().id;
        else
            page.skip += kJobsAtOnce;
    }
    const QFuture<core::Result<qint64>> result =
        onPool(*QThreadPool::globalInstance(), [path, bytes, written] { return writeHistory(path, bytes, written); });
    co_return co_await result;
}

} // namespace aw::services
