// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/inspection.h"

#include "engine/core/result.h"
#include "engine/data/file_set.h"
#include "engine/data/typed_table.h"
#include "engine/services/file_session.h"
#include "engine/services/tasks.h"
#include "engine/store/temporary_folder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

// What the columns mean once their texts are read as what they look like; nothing is converted.
core::Result<QList<agents::Meaning>> meaningsIn(data::Session &session, const data::Relation &relation)
{
    AW_TRY(const QList<agents::ColumnEvidence> evidence, agents::collectEvidence(session, relation));
    const agents::TableHabits habits = agents::habitsOf(evidence);
    constexpr double kTolerance = 0.05;
    QStringList types;
    QStringList units;
    for (const agents::ColumnEvidence &column : evidence) {
        if (!column.column.isText()) {
            types.append(column.column.type);
            units.append(column.column.unit);
            continue;
        }
        const agents::ReadingProposal proposal = agents::proposeReading(column, habits, kTolerance);
        types.append(data::engineType(proposal.reading));
        units.append(proposal.unit);
    }
    return agents::meaningsOf(evidence, types, units);
}

constexpr qint64 kRejects = 500; // shown; the rest is only counted

core::Result<Inspection> inspectNow(const InspectionRequest &request, const std::stop_token &stop)
{
    AW_TRY(const auto folder, store::TemporaryFolder::make(request.tempDirectory));
    const DataOptions options{request.memoryBytes, request.threads, request.tempDirectory};
    AW_TRY(const auto session, openSession(options, folder->path(), data::pathsToAllow(request.path), stop));
    Inspection inspection;
    AW_TRY(inspection.source, data::describeSource(*session, request.path, request.overrides, folder->path()));
    AW_TRY(data::TypedTable typed, data::openTyped(*session, inspection.source, request.mode, {}, true));
    core::Result<data::Profile> profile = data::profileTyped(*session, typed);
    if (!profile && !typed.sample.isEmpty() && profile.error().code != core::ErrorCode::Cancelled) {
        // The engine does not read the file as we do; into a table it is read with all care.
        AW_TRY(typed, data::openTyped(*session, inspection.source, request.mode));
        profile = data::profileTyped(*session, typed);
    }
    AW_TRY(inspection.profile, std::move(profile));
    inspection.rows = typed.rows;
    AW_TRY(inspection.sample, data::sampleRows(*session, inspection.rows.relation, 0, request.sampleRows));
    if (inspection.rows.rejects.rows > 0) {
        AW_TRY(inspection.rejects, data::sampleRows(*session, inspection.rows.rejects, 0, kRejects));
    }
    AW_TRY(inspection.meanings, meaningsIn(*session, inspection.rows.relation));
    return inspection;
}

} // namespace

QJsonObject toJson(const Inspection &inspection)
{
    QJsonArray rows;
    for (const QVariantList &row : inspection.sample.rows) {
        QJsonArray cells;
        for (const QVariant &value : row)
            cells.append(value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null));
        rows.append(cells);
    }
    QJsonArray meanings;
    for (qsizetype i = 0; i < inspection.meanings.size(); ++i)
        meanings.append(agents::toJson(inspection.rows.relation.schema.columns[i].name, inspection.meanings[i]));
    return {{u"source"_s, data::toJson(inspection.source)},
            {u"meanings"_s, meanings},
            {u"rows"_s, inspection.rows.relation.rows},
            {u"rejected_rows"_s, inspection.rows.ledger.total(core::RowEntry::Kind::Rejected)},
            {u"columns"_s, core::toJson(inspection.rows.relation.schema)},
            {u"profile"_s, data::toJson(inspection.profile)},
            {u"ledger"_s, core::toJson(inspection.rows.ledger)},
            {u"sample"_s, rows},
            {u"warnings"_s, QJsonArray::fromStringList(data::warningsOf(inspection.source, inspection.rows))}};
}

QCoro::Task<core::Result<Inspection>> inspectFile(InspectionRequest request, std::stop_token stop)
{
    return when(onPool(*QThreadPool::globalInstance(), [request, stop] { return inspectNow(request, stop); }));
}

} // namespace aw::services
