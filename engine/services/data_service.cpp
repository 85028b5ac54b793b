// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/data_service.h"

#include "engine/core/result.h"
#include "engine/data/file_set.h"
#include "engine/services/either_stop.h"
#include "engine/services/tasks.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/data_needs.h"
#include "engine/store/data_versions.h"
#include "engine/store/file_operations.h"
#include "engine/store/lineage_repository.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::Artifact;
using core::ErrorCode;
using core::Result;
using core::Status;
using store::ArtifactRepository;

namespace
{

Q_LOGGING_CATEGORY(dataLog, "aw.data")

constexpr int kThreads = 2; // the data engine has threads of its own
constexpr qsizetype kLongestName = 1'000;

QString contentType(const QString &filename)
{
    static const QHash<QString, QString> kTypes{
        {u"csv"_s, u"text/csv"_s},
        {u"tsv"_s, u"text/tab-separated-values"_s},
        {u"txt"_s, u"text/plain"_s},
        {u"json"_s, u"application/json"_s},
        {u"ndjson"_s, u"application/x-ndjson"_s},
        {u"jsonl"_s, u"application/x-ndjson"_s},
        {u"parquet"_s, u"application/vnd.apache.parquet"_s},
        {u"xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s},
        {u"ods"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s}};
    return kTypes.value(QFileInfo(filename).suffix().toLower(), u"application/octet-stream"_s);
}

// The file itself is sound, but there are no rows to be had from it.
bool isNoTable(const core::Error &error)
{
    return error.code == ErrorCode::UnsupportedFormat || error.code == ErrorCode::MalformedData ||
           error.code == ErrorCode::EmptyFile;
}

Status checkName(const QString &name)
{
    if (!name.isEmpty() && name.size() <= kLongestName)
        return {};
    return core::fail(ErrorCode::InvalidArgument, name.isEmpty() ? u"The name is empty"_s : u"The name is too long"_s,
                      u"filename"_s, u"Give it a name of up to 1,000 characters."_s);
}

// Of an archive only a member that was chosen counts: the name of the one within often has a date in it.
QString originOf(const ImportRequest &request, const QString &path, const QJsonObject &metadata)
{
    const QString sheet = metadata.value("sheet"_L1).toObject().value("name"_L1).toString();
    return core::tableOrigin(request.origin.isEmpty() ? core::fileOrigin(path) : request.origin,
                             metadata.value("table"_L1).toString(sheet), request.overrides.member.value_or(QString()));
}

// What somebody may see of a piece of data that stands elsewhere: never where.
QString linkKey(const QString &id)
{
    return u"link:"_s + id;
}

struct Located {
    Artifact artifact;
    QString path;
    bool isLink = false; // the file is the user's
};

QFuture<Result<Located>> locate(store::Store &store, const QString &id)
{
    return store.database().run([id, &store](const QSqlDatabase &db) -> Result<Located> {
        const ArtifactRepository artifacts(db);
        AW_TRY(const Artifact artifact, artifacts.get(id));
        AW_TRY(const QString target, artifacts.linkTarget(id));
        return Located{artifact, target.isEmpty() ? store.files().path(artifact.storagePath) : target,
                       !target.isEmpty()};
    });
}

QCoro::Task<Result<Artifact>> afterwards(QFuture<Status> future, std::shared_ptr<Artifact> value)
{
    const Status status = co_await future;
    if (!status)
        co_return core::fail(status.error());
    co_return *value;
}

} // namespace

DataService::DataService(store::Store &store, const core::Clock &clock, core::IdSource &ids, const DataOptions &options,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_options(options)
{
    m_pool.setMaxThreadCount(kThreads);
}

DataService::~DataService()
{
    m_closing.request_stop();
    m_pool.waitForDone();
    m_store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
}

QCoro::Task<Result<Artifact>> DataService::importFile(ImportRequest request, std::stop_token stop)
{
    return when(onPool(m_pool, [this, request, stop] {
        const EitherStop either(stop, m_closing.get_token());
        return doImport(request, either.token());
    }));
}

Result<Artifact> DataService::importNow(const ImportRequest &request, const std::stop_token &stop)
{
    const EitherStop either(stop, m_closing.get_token());
    return doImport(request, either.token());
}

Result<Artifact> DataService::doImport(const ImportRequest &request, const std::stop_token &stop)
{
    const QString path = QDir::cleanPath(QFileInfo(request.path).absoluteFilePath()); // "orders/" is called orders
    const QFileInfo info(path);
    if (const Status usable = checkFile(path); !usable && !(request.keepUnreadable && isNoTable(usable.error())))
        return core::fail(usable.error());
    if (!request.link && data::isFileSet(path))
        return core::fail(ErrorCode::NotAFile, u"A folder or pattern cannot be copied into the store as it is"_s, path,
                          u"Make one table of it first: aw prepare %1 -o all.parquet."_s.arg(request.path));
    Artifact artifact;
    artifact.id = m_ids.next();
    artifact.filename = request.filename.isEmpty() ? info.fileName() : request.filename;
    artifact.sizeBytes = info.size();
    artifact.createdAt = m_clock.now();
    if (request.describe || !request.link) {
        Result<QJsonObject> described = describeFile(path, request.overrides, m_options, stop);
        if (!described && request.keepUnreadable && isNoTable(described.error()))
            described =
                QJsonObject{{u"format"_s, QJsonValue::Null}, {u"warnings"_s, QJsonArray{described.error().message}}};
        AW_TRY(artifact.metadata, std::move(described));
    }
    store::FileHold hold; // until the record is written
    if (request.link) {
        artifact.storagePath = linkKey(artifact.id);
        if (request.hash) {
            AW_TRY(const store::CopiedFile hashed, store::hashFile(path, stop));
            artifact.sha256 = hashed.sha256;
        }
    } else {
        AW_TRY(const store::StoredFile stored, m_store.files().copyIn(path, info.suffix(), stop));
        artifact.storagePath = stored.key;
        artifact.sha256 = stored.sha256;
        artifact.sizeBytes = stored.bytes;
        hold = stored.hold;
    }
    if (!artifact.sha256.isEmpty())
        artifact.metadata.insert(u"sha256"_s, artifact.sha256);
    artifact.contentType = contentType(artifact.filename);
    const auto added = std::make_shared<Artifact>(artifact);
    const Status inserted =
        m_store.database()
            .transaction(
                [added, target = request.link ? path : QString(),
                 origin = originOf(request, path, artifact.metadata)](const QSqlDatabase &db) -> Status {
                    AW_CHECK(ArtifactRepository(db).insert(*added, target));
                    AW_TRY(added->version, store::addVersion(db, added->id, origin));
                    return {};
                },
                [this, added](const Status &) {
                    QMetaObject::invokeMethod(
                        this, [this, artifact = *added] { Q_EMIT dataAdded(artifact); }, Qt::QueuedConnection);
                })
            .result();
    if (!inserted) // a copy without a record goes at the next start
        return core::fail(inserted.error());
    return *added;
}

QCoro::Task<Result<Artifact>> DataService::get(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) { return ArtifactRepository(db).get(id); }));
}

QCoro::Task<Result<QList<Artifact>>> DataService::list(store::Page page, QString tag)
{
    return when(m_store.database().run(
        [page, tag = tag.simplified()](const QSqlDatabase &db) { return ArtifactRepository(db).list(page, tag); }));
}

QCoro::Task<Result<QString>> DataService::filePath(QString id)
{
    return when(m_store.database().run([id, files = &m_store.files()](const QSqlDatabase &db) -> Result<QString> {
        const ArtifactRepository artifacts(db);
        AW_TRY(const Artifact artifact, artifacts.get(id));
        AW_TRY(const QString target, artifacts.linkTarget(id));
        return target.isEmpty() ? files->path(artifact.storagePath) : target;
    }));
}

QCoro::Task<Result<DataSample>> DataService::sample(QString id, qint64 offset, qint64 limit)
{
    return when(onPool(m_pool, [this, id, offset, limit]() -> Result<DataSample> {
        AW_TRY(const Located data, locate(m_store, id).result());
        return sampleFile(data.path, data.artifact.metadata, offset, limit, m_options, m_closing.get_token());
    }));
}

QCoro::Task<Result<DataSample>> DataService::sampleOf(QString file, qint64 offset, qint64 limit)
{
    return when(onPool(m_pool, [this, file, offset, limit] {
        return sampleFile(file, {}, offset, limit, m_options, m_closing.get_token());
    }));
}

QCoro::Task<Result<QJsonObject>> DataService::makeProfile(QString id)
{
    return when(onPool(m_pool, [this, id]() -> Result<QJsonObject> {
        AW_TRY(const Located data, locate(m_store, id).result());
        AW_TRY(const QJsonObject made,
               profileFile(data.path, data.artifact.metadata, m_options, m_closing.get_token()));
        const Status saved = m_store.database()
                                 .transaction([id, made, at = m_clock.now()](const QSqlDatabase &db) -> Status {
                                     ArtifactRepository artifacts(db);
                                     AW_CHECK(artifacts.get(id)); // it may have been removed meanwhile
                                     return artifacts.saveProfile(id, made, at);
                                 })
                                 .result();
        if (!saved)
            return core::fail(saved.error());
        return made;
    }));
}

QCoro::Task<Result<QJsonObject>> DataService::profile(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) { return ArtifactRepository(db).profile(id); }));
}

QCoro::Task<Result<data::WrittenFile>> DataService::exportFile(QString id, QString path, data::OutputFormat format,
                                                               std::stop_token stop, data::ProgressCallback progress)
{
    return when(onPool(m_pool, [this, id, path, format, stop, progress]() -> Result<data::WrittenFile> {
        const EitherStop either(stop, m_closing.get_token());
        AW_TRY(const Located data, locate(m_store, id).result());
        const bool thrownAway = m_store.isTemporary() && !data.isLink;
        return exportFileTo(data.path, data.artifact.metadata, path, format, thrownAway, m_options, either.token(),
                            progress);
    }));
}

QCoro::Task<Result<Artifact>> DataService::change(QString id, core::DataChanges changes)
{
    if (changes.filename) {
        changes.filename = changes.filename->simplified();
        if (const Status usable = checkName(*changes.filename); !usable)
            return ready(Result<Artifact>(core::fail(usable.error())));
    }
    auto changed = std::make_shared<Artifact>();
    const QFuture<Status> future = m_store.database().transaction(
        [id, changes, changed](const QSqlDatabase &db) -> Status {
            ArtifactRepository artifacts(db);
            AW_TRY(const Artifact before, artifacts.get(id));
            AW_TRY(const QStringList tags, core::changedTags(before.tags, changes));
            if (changes.filename)
                AW_CHECK(artifacts.rename(id, *changes.filename));
            if (tags != before.tags)
                AW_CHECK(artifacts.setTags(id, tags));
            AW_TRY(*changed, artifacts.get(id));
            return {};
        },
        [this, changed](const Status &status) {
            if (status)
                QMetaObject::invokeMethod(
                    this, [this, artifact = *changed] { Q_EMIT dataChanged(artifact); }, Qt::QueuedConnection);
        });
    return afterwards(future, changed);
}

QCoro::Task<Result<Artifact>> DataService::rename(QString id, QString filename)
{
    core::DataChanges changes;
    changes.filename = filename;
    return change(std::move(id), std::move(changes));
}

QCoro::Task<Result<QList<core::TagCount>>> DataService::tags()
{
    return when(m_store.database().run([](const QSqlDatabase &db) { return ArtifactRepository(db).tags(); }));
}

QCoro::Task<Result<core::Lineage>> DataService::lineage(QString id)
{
    return when(
        m_store.database().run([id](const QSqlDatabase &db) { return store::LineageRepository(db).lineage(id); }));
}

QCoro::Task<Result<QList<core::DataVersion>>> DataService::versions(QString id, store::Page page)
{
    return when(
        m_store.database().run([id, page](const QSqlDatabase &db) { return store::dataVersions(db, id, page); }));
}

QCoro::Task<Result<QList<core::DataNeed>>> DataService::needs(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) { return store::dataNeeds(db, id); }));
}

// The record goes first, then the bytes, unless other data or a job about to end has the same content.
QCoro::Task<Status> DataService::remove(QString id)
{
    auto unused = std::make_shared<QString>(); // the key of a file nobody refers to any more
    return when(m_store.database().transaction(
        [id, unused](const QSqlDatabase &db) -> Status {
            ArtifactRepository artifacts(db);
            AW_TRY(const Artifact artifact, artifacts.get(id));
            AW_TRY(const QString target, artifacts.linkTarget(id));
            AW_CHECK(artifacts.remove(id));
            AW_TRY(const bool used, artifacts.usesFile(artifact.storagePath));
            if (!used && target.isEmpty())
                *unused = artifact.storagePath;
            return {};
        },
        [this, id, unused](const Status &) {
            if (!unused->isEmpty())
                if (const Status removed = m_store.files().remove(*unused); !removed) // goes at the next start
                    qCWarning(dataLog) << "A file of removed data remains:" << removed.error().text();
            QMetaObject::invokeMethod(
                this, [this, id] { Q_EMIT dataRemoved(id); }, Qt::QueuedConnection);
        }));
}

} // namespace aw::services
