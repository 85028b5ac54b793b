// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remote_door.h"

#include "app/cli/remote_follow.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/file_set.h"
#include "engine/data/source_overrides.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::cli
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kNoLimit = 1'000'000;
constexpr qint64 kMostDifferingRows = 1000; // of one answer

Result<QJsonObject> objectOf(const Result<QJsonValue> &answer)
{
    AW_CHECK(answer);
    return answer->toObject();
}

Result<QJsonArray> listOf(const Result<QJsonValue> &answer)
{
    AW_CHECK(answer);
    return answer->toArray();
}

// Jobs come with their log; `aw jobs logs` shows it.
Result<QJsonObject> jobOf(const Result<QJsonValue> &answer)
{
    AW_TRY(QJsonObject job, objectOf(answer));
    job.remove("logs"_L1);
    return job;
}

Status statusOf(const Result<QJsonValue> &answer)
{
    AW_CHECK(answer);
    return {};
}

QJsonArray withoutKey(const QJsonArray &list, QLatin1StringView key)
{
    QJsonArray result;
    for (const auto &entry : list) {
        QJsonObject object = entry.toObject();
        object.remove(key);
        result.append(object);
    }
    return result;
}

// The API calls a step "step_id".
QJsonArray withStep(const QJsonArray &list)
{
    QJsonArray result;
    for (const auto &entry : list) {
        QJsonObject object = entry.toObject();
        object.insert(u"step"_s, object.take("step_id"_L1).toString());
        result.append(object);
    }
    return result;
}

QJsonObject choicesJson(const core::RunChoices &choices)
{
    using Kind = core::RunRange::Kind;
    QJsonObject body{{u"cache"_s, choices.cache}, {u"priority"_s, choices.priority}};
    switch (choices.range.kind) {
    case Kind::All:
        break;
    case Kind::To:
        body.insert(u"to_step"_s, choices.range.stepId);
        break;
    case Kind::From:
        body.insert(u"from_step"_s, choices.range.stepId);
        break;
    case Kind::Only:
        body.insert(u"only_step"_s, choices.range.stepId);
        break;
    }
    return body;
}

QString addressOf(const QString &kind, const QString &id, const QString &rest = {})
{
    return u'/' + kind + u'/' + id + rest;
}

// A name with a comma goes into double quotes.
QString keyText(const QStringList &key)
{
    QStringList names;
    for (const QString &name : key)
        names.append(name.contains(u',') ? u'"' + name + u'"' : name);
    return names.join(u',');
}

} // namespace

RemoteDoor::RemoteDoor(Invocation &invocation, const QUrl &url)
    : m_invocation(invocation)
    , m_client(invocation, url)
{
}

Result<QJsonArray> RemoteDoor::workflows()
{
    return m_client.list(u"/workflows"_s, kNoLimit);
}

Result<QJsonObject> RemoteDoor::workflow(const QString &id)
{
    return objectOf(m_client.get(addressOf(u"workflows"_s, id)));
}

Result<QJsonObject> RemoteDoor::workflowAt(const QString &id, qint64 version)
{
    AW_TRY(const QJsonValue found, m_client.get(addressOf(u"workflows"_s, id, u"/versions/%1"_s.arg(version))));
    return found["workflow"_L1].toObject();
}

Result<QJsonArray> RemoteDoor::versions(const QString &id)
{
    return m_client.list(addressOf(u"workflows"_s, id, u"/versions"_s), kNoLimit);
}

Result<QJsonObject> RemoteDoor::versionDifference(const QString &id, qint64 before, qint64 after)
{
    return objectOf(m_client.get(addressOf(u"workflows"_s, id, u"/versions/%1/difference"_s.arg(after)),
                                 {{u"against"_s, QString::number(before)}}));
}

Result<QJsonObject> RemoteDoor::addWorkflow(const QJsonObject &document)
{
    return objectOf(m_client.send("POST", u"/workflows"_s, document));
}

Result<QJsonObject> RemoteDoor::restoreWorkflow(const QString &id, qint64 version)
{
    return objectOf(m_client.send("POST", addressOf(u"workflows"_s, id, u"/versions/%1/restore"_s.arg(version))));
}

Status RemoteDoor::removeWorkflow(const QString &id)
{
    return statusOf(m_client.send("DELETE", addressOf(u"workflows"_s, id)));
}

Result<QJsonArray> RemoteDoor::data(const QString &tag)
{
    return m_client.list(u"/data"_s, kNoLimit, {{u"tag"_s, tag}});
}

Result<QJsonObject> RemoteDoor::dataOf(const QString &id)
{
    return objectOf(m_client.get(addressOf(u"data"_s, id)));
}

Result<QJsonArray> RemoteDoor::tags()
{
    return listOf(m_client.get(u"/data/tags"_s));
}

Result<QJsonObject> RemoteDoor::changeData(const QString &id, const core::DataChanges &changes)
{
    QJsonObject body{{u"add_tags"_s, QJsonArray::fromStringList(changes.addTags)},
                     {u"remove_tags"_s, QJsonArray::fromStringList(changes.removeTags)}};
    if (changes.tags)
        body.insert(u"tags"_s, QJsonArray::fromStringList(*changes.tags));
    if (changes.filename)
        body.insert(u"filename"_s, *changes.filename);
    return objectOf(m_client.send("PATCH", addressOf(u"data"_s, id), body));
}

Result<QJsonObject> RemoteDoor::lineage(const QString &id)
{
    return objectOf(m_client.get(addressOf(u"data"_s, id, u"/lineage"_s)));
}

Result<QJsonArray> RemoteDoor::dataVersions(const QString &id)
{
    return m_client.list(addressOf(u"data"_s, id, u"/versions"_s), kNoLimit);
}

Result<QJsonArray> RemoteDoor::needs(const QString &id)
{
    return listOf(m_client.get(addressOf(u"data"_s, id, u"/needed-by"_s)));
}

Result<QJsonObject> RemoteDoor::importData(const services::ImportRequest &request)
{
    if (data::isFileSet(request.path))
        return core::fail(ErrorCode::InvalidArgument, u"A folder or pattern cannot be sent to another program"_s,
                          request.path,
                          u"Import its files one by one, or close the program that owns the data directory."_s);
    AW_CHECK(services::checkFile(request.path));
    const QJsonObject source = data::toJson(request.overrides);
    const QString name = request.filename.isEmpty() ? QFileInfo(request.path).fileName() : request.filename;
    return objectOf(
        m_client.upload(u"/data/upload"_s, request.path, name,
                        {{u"source"_s, source.isEmpty() ? QString() : QString::fromUtf8(core::compactJson(source))},
                         {u"unreadable"_s, request.keepUnreadable ? u"keep"_s : u"refuse"_s}}));
}

Result<QJsonObject> RemoteDoor::sample(const QString &id, qint64 offset, qint64 limit)
{
    AW_TRY(QJsonObject found,
           objectOf(m_client.get(addressOf(u"data"_s, id, u"/sample"_s),
                                 {{u"offset"_s, QString::number(offset)}, {u"limit"_s, QString::number(limit)}})));
    found.insert(u"columns"_s, found.take("schema"_L1));
    return found;
}

Result<qint64> RemoteDoor::exportData(const QString &id, const QString &path, data::OutputFormat format)
{
    return m_client.download(addressOf(u"data"_s, id, u"/download"_s), path,
                             {{u"format"_s, data::outputFormatName(format)}});
}

Status RemoteDoor::removeData(const QString &id)
{
    return statusOf(m_client.send("DELETE", addressOf(u"data"_s, id)));
}

Result<QJsonObject> RemoteDoor::difference(const DifferenceRequest &request)
{
    const QString key = keyText(request.key);
    QJsonObject whole;
    QJsonArray rows;
    while (true) {
        const qint64 most = std::min(kMostDifferingRows, request.limit - rows.size());
        AW_TRY(const QJsonObject part, objectOf(m_client.get(addressOf(u"data"_s, request.after, u"/difference"_s),
                                                             {{u"against"_s, request.before},
                                                              {u"key"_s, key},
                                                              {u"change"_s, request.change},
                                                              {u"offset"_s, QString::number(rows.size())},
                                                              {u"limit"_s, QString::number(most)}})));
        if (whole.isEmpty())
            whole = part;
        const QJsonArray more = part["page"_L1]["rows"_L1].toArray();
        for (const auto &row : more)
            rows.append(QJsonValue(row));
        if (more.size() < most || rows.size() >= request.limit)
            break;
    }
    QJsonObject page = whole.value("page"_L1).toObject();
    page.insert(u"rows"_s, rows);
    whole.insert(u"page"_s, page);
    return whole;
}

Result<QJsonArray> RemoteDoor::jobs(const JobSearch &search)
{
    AW_TRY(const QJsonArray found,
           m_client.list(u"/jobs"_s, search.limit, {{u"status_filter"_s, search.status}, {u"text"_s, search.text}}));
    return withoutKey(found, "logs"_L1);
}

Result<QJsonObject> RemoteDoor::job(const QString &id)
{
    return jobOf(m_client.get(addressOf(u"jobs"_s, id)));
}

Result<QString> RemoteDoor::run(const jobs::JobRequest &request)
{
    QJsonObject body = choicesJson(request.choices);
    if (!request.inputDataId.isEmpty())
        body.insert(u"input_data_id"_s, request.inputDataId);
    if (!request.parentId.isEmpty()) {
        AW_TRY(const QJsonValue again,
               m_client.send("POST", addressOf(u"jobs"_s, request.parentId, u"/retry"_s), body));
        return again["id"_L1].toString();
    }
    body.insert(u"workflow_id"_s, request.workflowId);
    AW_TRY(const QJsonValue made, m_client.send("POST", u"/jobs"_s, body));
    const QString id = made["id"_L1].toString();
    AW_CHECK(m_client.send("POST", addressOf(u"jobs"_s, id, u"/execute"_s)));
    return id;
}

Result<QJsonObject> RemoteDoor::follow(const QString &id)
{
    RemoteFollow following(m_invocation, m_client, id);
    AW_CHECK(following.toTheEnd());
    AW_TRY(const QJsonObject json, job(id));
    AW_TRY(const core::Job job, core::jobFromJson(json));
    if (job.state == core::JobState::Cancelled)
        return core::fail(ErrorCode::Cancelled, u"Stopped; nothing was written"_s);
    if (job.state == core::JobState::Failed)
        return core::fail(job.failure.value_or(core::Error{ErrorCode::Internal, u"The job failed"_s, {}, {}, {}}));
    return json;
}

Result<QJsonObject> RemoteDoor::cancel(const QString &id)
{
    return jobOf(m_client.send("POST", addressOf(u"jobs"_s, id, u"/cancel"_s)));
}

Status RemoteDoor::approve(const QString &id, const QString &comment, const QString &contentHash)
{
    return statusOf(m_client.send("POST", addressOf(u"jobs"_s, id, u"/approve"_s),
                                  {{u"comment"_s, comment}, {u"content_hash"_s, contentHash}}));
}

Result<QJsonObject> RemoteDoor::reject(const QString &id, const QString &comment, const QString &contentHash)
{
    return jobOf(m_client.send("POST", addressOf(u"jobs"_s, id, u"/reject"_s),
                               {{u"comment"_s, comment}, {u"content_hash"_s, contentHash}}));
}

Status RemoteDoor::pushBack(const QString &id, const QString &toStep, const QString &comment)
{
    return statusOf(m_client.send(
        "POST", addressOf(u"jobs"_s, id, u"/push-back"_s),
        {{u"to_step"_s, core::jsonOrNull(toStep.isEmpty() ? QString() : toStep)}, {u"comment"_s, comment}}));
}

Status RemoteDoor::setPinned(const QString &id, bool pinned)
{
    return statusOf(m_client.send(pinned ? "PUT" : "DELETE", addressOf(u"jobs"_s, id, u"/pin"_s)));
}

Result<QJsonObject> RemoteDoor::clean(bool dryRun)
{
    return objectOf(m_client.send("POST", u"/cleaning"_s, {}, {{u"dry_run"_s, dryRun ? u"true"_s : u"false"_s}}));
}

Result<QJsonArray> RemoteDoor::logs(const QString &id)
{
    AW_TRY(const QJsonValue lines, m_client.get(addressOf(u"jobs"_s, id, u"/logs"_s)));
    return withStep(lines.toArray());
}

Result<QJsonArray> RemoteDoor::ledger(const QString &id)
{
    AW_TRY(const QJsonValue steps, m_client.get(addressOf(u"jobs"_s, id, u"/ledger"_s)));
    return withStep(steps.toArray());
}

Result<QJsonObject> RemoteDoor::result(const QString &id)
{
    return objectOf(m_client.get(addressOf(u"jobs"_s, id, u"/result"_s)));
}

Result<QJsonArray> RemoteDoor::schedules()
{
    return m_client.list(u"/schedules"_s, kNoLimit);
}

Result<QJsonObject> RemoteDoor::schedule(const QString &id)
{
    return objectOf(m_client.get(addressOf(u"schedules"_s, id)));
}

Result<QJsonObject> RemoteDoor::addSchedule(const QJsonObject &document)
{
    return objectOf(m_client.send("POST", u"/schedules"_s, document));
}

Result<QJsonObject> RemoteDoor::setPaused(const QString &id, bool paused)
{
    AW_TRY(QJsonObject made, objectOf(m_client.send("PUT", addressOf(u"schedules"_s, id), {{u"paused"_s, paused}})));
    made.remove("token"_L1);
    return made;
}

Status RemoteDoor::removeSchedule(const QString &id)
{
    return statusOf(m_client.send("DELETE", addressOf(u"schedules"_s, id)));
}

Result<QJsonArray> RemoteDoor::scheduleRuns(const QString &id, qint64 limit)
{
    return m_client.list(addressOf(u"schedules"_s, id, u"/runs"_s), limit);
}

} // namespace aw::cli
