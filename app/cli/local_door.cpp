// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/local_door.h"

#include "app/cli/follow.h"
#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/services/local_person.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace aw::cli
{

using core::Result;
using core::Status;

namespace
{

const store::Page kEverything{0, 1'000'000};

template <typename T>
Result<QJsonArray> asJson(const Result<QList<T>> &found)
{
    AW_CHECK(found);
    QJsonArray list;
    for (const T &each : *found)
        list.append(core::toJson(each));
    return list;
}

template <typename T>
Result<QJsonObject> asJson(const Result<T> &found)
{
    AW_CHECK(found);
    return core::toJson(*found);
}

QJsonValue sampleCell(const QVariant &value)
{
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
}

data::RowChanges changesNamed(const QString &name)
{
    for (const data::RowChange each : {data::RowChange::Added, data::RowChange::Removed, data::RowChange::Changed})
        if (name == data::changeName(each))
            return each;
    return data::kAllRowChanges;
}

} // namespace

LocalDoor::LocalDoor(Invocation &invocation, std::unique_ptr<app::Engine> engine)
    : m_invocation(invocation)
    , m_engine(std::move(engine))
{
}

Result<QJsonArray> LocalDoor::workflows()
{
    return asJson(QCoro::waitFor(m_engine->workflows().list(kEverything)));
}

Result<QJsonObject> LocalDoor::workflow(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->workflows().get(id)));
}

Result<QJsonObject> LocalDoor::workflowAt(const QString &id, qint64 version)
{
    AW_TRY(const services::VersionContent found, QCoro::waitFor(m_engine->workflows().version(id, version)));
    return core::toJson(found.workflow);
}

Result<QJsonArray> LocalDoor::versions(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->workflows().versions(id, kEverything)));
}

Result<QJsonObject> LocalDoor::versionDifference(const QString &id, qint64 before, qint64 after)
{
    AW_TRY(const services::WorkflowDifference found,
           QCoro::waitFor(m_engine->workflows().difference(id, before, after)));
    return services::toJson(found);
}

Result<QJsonObject> LocalDoor::addWorkflow(const QJsonObject &document)
{
    return asJson(QCoro::waitFor(m_engine->workflows().create(document, services::localPerson(u"command line"_s))));
}

Result<QJsonObject> LocalDoor::restoreWorkflow(const QString &id, qint64 version)
{
    return asJson(
        QCoro::waitFor(m_engine->workflows().restore(id, version, {}, services::localPerson(u"command line"_s))));
}

Status LocalDoor::removeWorkflow(const QString &id)
{
    return QCoro::waitFor(m_engine->workflows().remove(id));
}

Result<QJsonArray> LocalDoor::data(const QString &tag)
{
    return asJson(QCoro::waitFor(m_engine->data().list(kEverything, tag)));
}

Result<QJsonObject> LocalDoor::dataOf(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->data().get(id)));
}

Result<QJsonArray> LocalDoor::tags()
{
    return asJson(QCoro::waitFor(m_engine->data().tags()));
}

Result<QJsonObject> LocalDoor::changeData(const QString &id, const core::DataChanges &changes)
{
    return asJson(QCoro::waitFor(m_engine->data().change(id, changes)));
}

Result<QJsonObject> LocalDoor::lineage(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->data().lineage(id)));
}

Result<QJsonArray> LocalDoor::dataVersions(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->data().versions(id, kEverything)));
}

Result<QJsonArray> LocalDoor::needs(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->data().needs(id)));
}

Result<QJsonObject> LocalDoor::importData(const services::ImportRequest &request)
{
    return asJson(QCoro::waitFor(m_engine->data().importFile(request, m_invocation.interrupt.token())));
}

Result<QJsonObject> LocalDoor::sample(const QString &id, qint64 offset, qint64 limit)
{
    AW_TRY(const services::DataSample sample, QCoro::waitFor(m_engine->data().sample(id, offset, limit)));
    const QStringList names = sample.columns.names();
    QJsonArray rows;
    for (const QVariantList &cells : sample.rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], sampleCell(cells[i]));
        rows.append(row);
    }
    return QJsonObject{{u"columns"_s, core::toJson(sample.columns)},
                       {u"rows"_s, rows},
                       {u"total_rows"_s, sample.totalRows},
                       {u"sample_size"_s, rows.size()}};
}

Result<qint64> LocalDoor::exportData(const QString &id, const QString &path, data::OutputFormat format)
{
    AW_TRY(const data::WrittenFile written,
           QCoro::waitFor(m_engine->data().exportFile(id, path, format, m_invocation.interrupt.token())));
    return written.bytes;
}

Status LocalDoor::removeData(const QString &id)
{
    return QCoro::waitFor(m_engine->data().remove(id));
}

Result<QJsonObject> LocalDoor::difference(const DifferenceRequest &request)
{
    const auto progress = [this](double fraction) { m_invocation.console.progress(fraction, u"Comparing"_s); };
    const auto opened = QCoro::waitFor(m_engine->differences().betweenData(request.before, request.after, request.key,
                                                                           m_invocation.interrupt.token(), progress));
    m_invocation.console.clearProgress();
    AW_CHECK(opened);
    const data::RowChanges which = changesNamed(request.change);
    AW_TRY(const QList<data::DifferingRow> rows, QCoro::waitFor(opened->difference->rows(which, 0, request.limit)));
    return data::toJson(opened->difference->summary(), rows, which, 0);
}

Result<QJsonArray> LocalDoor::jobs(const JobSearch &search)
{
    store::JobFilter filter;
    if (!search.status.isEmpty())
        filter.states = core::statesOf(search.status);
    filter.text = search.text;
    return asJson(QCoro::waitFor(m_engine->jobs().list(filter, {0, search.limit})));
}

Result<QJsonObject> LocalDoor::job(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->jobs().get(id)));
}

Result<QString> LocalDoor::run(const jobs::JobRequest &request)
{
    AW_TRY(const core::Job job, QCoro::waitFor(m_engine->jobs().run(request)));
    return job.id;
}

Result<QJsonObject> LocalDoor::follow(const QString &id)
{
    return asJson(cli::follow(m_invocation, *m_engine, id));
}

Result<QJsonObject> LocalDoor::cancel(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->jobs().cancel(id)));
}

Status LocalDoor::approve(const QString &id, const QString &comment, const QString &contentHash)
{
    AW_CHECK(QCoro::waitFor(m_engine->jobs().approve(id, comment, contentHash)));
    return {};
}

Result<QJsonObject> LocalDoor::reject(const QString &id, const QString &comment, const QString &contentHash)
{
    return asJson(QCoro::waitFor(m_engine->jobs().reject(id, comment, contentHash)));
}

Status LocalDoor::pushBack(const QString &id, const QString &toStep, const QString &comment)
{
    AW_CHECK(QCoro::waitFor(m_engine->jobs().pushBack(id, toStep, comment)));
    return {};
}

Status LocalDoor::setPinned(const QString &id, bool pinned)
{
    return QCoro::waitFor(m_engine->cleaning().pin(id, pinned));
}

Result<QJsonObject> LocalDoor::clean(bool dryRun)
{
    AW_TRY(const jobs::CleanReport report, QCoro::waitFor(m_engine->cleaning().clean(dryRun)));
    return jobs::toJson(report, dryRun);
}

Result<QJsonArray> LocalDoor::logs(const QString &id)
{
    AW_TRY(const auto lines, QCoro::waitFor(m_engine->jobs().logs(id)));
    QJsonArray list;
    for (const core::LogLine &line : lines)
        list.append(QJsonObject{{u"at"_s, core::timeText(line.at)},
                                {u"level"_s, core::levelName(line.level)},
                                {u"step"_s, line.stepId},
                                {u"text"_s, line.text}});
    return list;
}

Result<QJsonArray> LocalDoor::ledger(const QString &id)
{
    AW_TRY(const auto steps, QCoro::waitFor(m_engine->jobs().ledger(id)));
    QJsonArray list;
    for (const services::StepLedger &step : steps)
        list.append(
            QJsonObject{{u"step"_s, step.stepId}, {u"type"_s, step.type}, {u"ledger"_s, core::toJson(step.ledger)}});
    return list;
}

Result<QJsonObject> LocalDoor::result(const QString &id)
{
    AW_TRY(const services::JobResult found, QCoro::waitFor(m_engine->jobs().result(id)));
    return QJsonObject{
        {u"job_id"_s, found.jobId}, {u"result_data_id"_s, found.resultDataId}, {u"metadata"_s, found.metadata}};
}

Result<QJsonArray> LocalDoor::schedules()
{
    return asJson(QCoro::waitFor(m_engine->schedules().list(kEverything)));
}

Result<QJsonObject> LocalDoor::schedule(const QString &id)
{
    return asJson(QCoro::waitFor(m_engine->schedules().get(id)));
}

Result<QJsonObject> LocalDoor::addSchedule(const QJsonObject &document)
{
    AW_TRY(const services::ScheduleMade made, QCoro::waitFor(m_engine->schedules().create(document)));
    QJsonObject json = core::toJson(made.schedule);
    json.insert(u"token"_s, core::jsonOrNull(made.token.isEmpty() ? QString() : made.token));
    return json;
}

Result<QJsonObject> LocalDoor::setPaused(const QString &id, bool paused)
{
    return asJson(QCoro::waitFor(m_engine->schedules().setPaused(id, paused)));
}

Status LocalDoor::removeSchedule(const QString &id)
{
    return QCoro::waitFor(m_engine->schedules().remove(id));
}

Result<QJsonArray> LocalDoor::scheduleRuns(const QString &id, qint64 limit)
{
    return asJson(QCoro::waitFor(m_engine->schedules().runs(id, {0, limit})));
}

} // namespace aw::cli
