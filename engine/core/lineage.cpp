// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/lineage.h"

#include "engine/core/json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

using SourceKind = DataSource::Kind;

const std::array<std::pair<SourceKind, QString>, 4> kSourceKinds{{{SourceKind::Data, u"data"_s},
                                                                  {SourceKind::File, u"file"_s},
                                                                  {SourceKind::Address, u"address"_s},
                                                                  {SourceKind::Database, u"database"_s}}};

} // namespace

QJsonValue madeByJson(const LineageEntry &entry)
{
    const DataOrigin &origin = entry.origin;
    if (origin.jobId.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"role"_s, origin.role},
                       {u"job_id"_s, origin.jobId},
                       {u"job_exists"_s, entry.isJobThere},
                       {u"job_title"_s, jsonOrNull(origin.jobTitle)},
                       {u"step_id"_s, jsonOrNull(origin.stepId)},
                       {u"workflow_id"_s, jsonOrNull(origin.workflowId)},
                       {u"workflow_exists"_s, entry.isWorkflowThere},
                       {u"workflow_name"_s, jsonOrNull(origin.workflowName)},
                       {u"workflow_version"_s, origin.workflowVersion > 0 ? QJsonValue(origin.workflowVersion)
                                                                          : QJsonValue(QJsonValue::Null)}};
}

QString kindName(DataSource::Kind kind)
{
    return std::ranges::find(kSourceKinds, kind, &std::pair<SourceKind, QString>::first)->second;
}

QJsonObject toJson(const DataSource &source)
{
    return {{u"kind"_s, kindName(source.kind)},
            {u"id"_s, jsonOrNull(source.id)},
            {u"name"_s, source.name},
            {u"step_id"_s, jsonOrNull(source.stepId)}};
}

Result<DataSource> dataSourceFromJson(const QJsonObject &object)
{
    const QString kind = object.value("kind"_L1).toString();
    const auto *known = std::ranges::find(kSourceKinds, kind, &std::pair<SourceKind, QString>::second);
    if (known == kSourceKinds.end())
        return fail(ErrorCode::SchemaMismatch, u"“%1” is no kind of source"_s.arg(kind), u"kind"_s);
    return DataSource{known->first, object.value("id"_L1).toString(), object.value("name"_L1).toString(),
                      object.value("step_id"_L1).toString()};
}

const LineageEntry *Lineage::find(const QString &id) const
{
    const auto found =
        std::ranges::find_if(entries, [&](const LineageEntry &each) { return each.origin.dataId == id; });
    return found == entries.end() ? nullptr : &*found;
}

QJsonObject toJson(const Lineage &lineage)
{
    QJsonArray entries;
    for (const LineageEntry &entry : lineage.entries) {
        QJsonArray sources;
        for (const DataSource &source : entry.origin.sources)
            sources.append(toJson(source));
        entries.append(QJsonObject{{u"id"_s, entry.origin.dataId},
                                   {u"filename"_s, entry.origin.filename},
                                   {u"distance"_s, entry.distance},
                                   {u"exists"_s, entry.isThere},
                                   {u"created_at"_s, jsonOrNull(entry.origin.at)},
                                   {u"made_by"_s, madeByJson(entry)},
                                   {u"sources"_s, sources}});
    }
    return {{u"entries"_s, entries}, {u"complete"_s, !lineage.isCut}};
}

} // namespace aw::core
