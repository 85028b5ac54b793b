// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/time_spans.h"

#include "ui/widgets/job_looks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

using Kind = TimeSpan::Kind;

class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

// Reads the events one by one; what is open stands last in its row and has no end.
class SpanReader
{
public:
    explicit SpanReader(QList<TimeRow> &rows)
        : m_rows(rows)
    {
    }

    void read(const core::Event &event)
    {
        const QJsonObject detail = QJsonDocument::fromJson(event.detail.toUtf8()).object();
        const qsizetype step = rowOf(detail.value("step"_L1).toString());
        if (event.type == "step.started"_L1) {
            QSet<qsizetype> beside; // go on; the others are over
            for (const QJsonValue &other : detail.value("beside"_L1).toArray())
                beside.insert(rowOf(other.toString()));
            for (const qsizetype row : std::as_const(m_open))
                if (!beside.contains(row))
                    end(row, event.at, Kind::Done);
            m_open.removeIf([&beside](qsizetype row) { return !beside.contains(row); });
            begin(step, Kind::Running, event.at, ++m_attempts[step]);
            m_open.append(step);
        } else if (event.type == "step.completed"_L1) {
            end(step, event.at, Kind::Done);
            m_open.removeOne(step);
        } else if (event.type == "job.running"_L1) {
            endOpen(event.at, Kind::Waiting);
            end(0, event.at, Kind::Waiting);
            begin(0, Kind::Running, event.at, 1);
        } else if (event.type.startsWith("job."_L1) && event.type != "job.cancel_requested"_L1) {
            settle(event, detail.value("reason"_L1).toString(), step);
        }
    }

private:
    // step: that it is about; less than 0: none.
    void settle(const core::Event &event, const QString &reason, qsizetype step)
    {
        const bool failed = event.type == "job.failed"_L1 || reason == "retry"_L1 || reason == "disk"_L1;
        const bool stopped = event.type == "job.cancelled"_L1 || (event.type == "job.queued"_L1 && !failed);
        const Kind how = failed ? Kind::Failed : stopped ? Kind::Stopped : Kind::Done;
        if (step < 0 && !m_open.isEmpty())
            step = m_open.last();
        if (failed) { // the others were stopped because of it
            end(step, event.at, how);
            endOpen(event.at, Kind::Stopped);
        }
        endOpen(event.at, how);
        end(0, event.at, how);
        if (core::isTerminal(event.state))
            return;
        const Kind wait = event.type == "job.awaiting_approval"_L1 ? Kind::WaitsForYou : Kind::Waiting;
        begin(0, wait, event.at, 1);
        if (step > 0 && (failed || wait == Kind::WaitsForYou)) { // for its next attempt, or an answer
            begin(step, wait, event.at, m_attempts[step]);
            m_open.append(step);
        }
    }

    void endOpen(const QDateTime &at, Kind how)
    {
        for (const qsizetype row : std::exchange(m_open, {}))
            end(row, at, how);
    }

    qsizetype rowOf(const QString &stepId) const
    {
        for (qsizetype i = 1; i < m_rows.size(); ++i)
            if (m_rows[i].stepId == stepId)
                return i;
        return -1;
    }

    void begin(qsizetype row, Kind kind, const QDateTime &at, int attempt)
    {
        if (row >= 0)
            m_rows[row].spans.append({kind, at, {}, attempt});
    }

    // how: what becomes of it when it was running; waits stay what they are.
    void end(qsizetype row, const QDateTime &at, Kind how)
    {
        if (row < 0 || m_rows[row].spans.isEmpty() || m_rows[row].spans.last().to.isValid())
            return;
        TimeSpan &span = m_rows[row].spans.last();
        span.to = at;
        if (span.kind == Kind::Running)
            span.kind = how;
        else if (span.from == at)
            m_rows[row].spans.removeLast();
    }

    QList<TimeRow> &m_rows;
    QHash<qsizetype, int> m_attempts;
    QList<qsizetype> m_open; // steps that run, or wait
};

// The events say when the next thing began; the step itself when it was over.
void takeFromRun(TimeRow &row, const core::StepRun &run)
{
    using Status = core::StepRun::Status;
    if (run.status == Status::Cached && run.completedAt.isValid()) {
        row.spans = {{Kind::Reused, run.startedAt, run.completedAt, 1}};
        return;
    }
    // One that was found not to fit before anything ran has no event of its own.
    if (row.spans.isEmpty() && run.status == Status::Failed && run.startedAt.isValid())
        row.spans.append({Kind::Failed, run.startedAt, run.completedAt.isValid() ? run.completedAt : run.startedAt, 1});
    for (TimeSpan &span : row.spans) {
        const bool isLast = run.startedAt.isValid() && span.from >= run.startedAt &&
                            (span.kind == Kind::Running || span.kind == Kind::Done);
        if (isLast && run.completedAt >= span.from && run.status == Status::Completed) {
            span.kind = Kind::Done;
            span.to = run.completedAt;
        }
    }
}

} // namespace

QList<TimeRow> timeRows(const core::Job &job, const QList<core::Event> &events)
{
    QList<TimeRow> rows{{{}, TimeWords::tr("The whole run"), {}}};
    for (const core::StepRun &run : job.stepRuns)
        rows.append({run.stepId, stepTitle(job, run), {}});
    SpanReader reader(rows);
    for (const core::Event &event : events)
        reader.read(event);
    for (qsizetype i = 0; i < job.stepRuns.size(); ++i)
        takeFromRun(rows[i + 1], job.stepRuns[i]);
    return rows;
}

} // namespace aw::ui
