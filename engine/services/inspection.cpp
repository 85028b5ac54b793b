// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/inspection.h"

#include "engine/core/result.h"
#include "engine/data/file_set.h"
#include "engine/store/temporary_folder.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QFuture>
#include <QJsonArray>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

core::Result<Inspection> inspectNow(const InspectionRequest &request, const std::stop_token &stop)
{
    AW_TRY(const auto folder, store::TemporaryFolder::make(request.tempDirectory));
    data::SessionOptions options;
    options.memoryBytes = request.memoryBytes;
    options.threads = request.threads;
    options.tempDirectory = folder->path();
    options.allowedPaths = data::pathsToAllow(request.path) + QStringList{folder->path()};
    options.stop = stop;
    AW_TRY(const auto session, data::Session::open(options));
    Inspection inspection;
    AW_TRY(inspection.source, data::describeSource(*session, request.path, request.overrides, folder->path()));
    AW_TRY(inspection.rows, data::openSource(*session, inspection.source, data::Typing::Proven, request.mode));
    AW_TRY(inspection.profile, data::profileRelation(*session, inspection.rows.relation));
    AW_TRY(inspection.sample, data::sampleRows(*session, inspection.rows.relation, 0, request.sampleRows));
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
    return {{u"source"_s, data::toJson(inspection.source)},
            {u"rows"_s, inspection.rows.relation.rows},
            {u"rejected_rows"_s, std::max<qint64>(0, inspection.rows.rejects.rows)},
            {u"columns"_s, core::toJson(inspection.rows.relation.schema)},
            {u"profile"_s, data::toJson(inspection.profile)},
            {u"ledger"_s, core::toJson(inspection.rows.ledger)},
            {u"sample"_s, rows},
            {u"warnings"_s, QJsonArray::fromStringList(inspection.source.warnings + inspection.rows.warnings)}};
}

QCoro::Task<core::Result<Inspection>> inspectFile(InspectionRequest request, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<core::Result<Inspection>>>();
    QFuture<core::Result<Inspection>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, request, stop] {
        promise->start();
        promise->addResult(inspectNow(request, stop));
        promise->finish();
    });
    co_return co_await future;
}

} // namespace aw::services
