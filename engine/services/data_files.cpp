// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/data_files.h"

#include "engine/core/result.h"
#include "engine/data/file_set.h"
#include "engine/data/profile.h"
#include "engine/data/source_overrides.h"
#include "engine/data/sql_quote.h"
#include "engine/services/file_session.h"
#include "engine/store/file_operations.h"
#include "engine/store/temporary_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

// A session over one file, with a temporary folder of its own. Members go in reverse order: the session first.
struct OpenFile {
    std::unique_ptr<store::TemporaryFolder> folder;
    std::unique_ptr<data::Session> session;
    data::SourceDescription source;
    data::SourceRows rows;
};

Result<OpenFile> open(const QString &path, const data::SourceOverrides &overrides, const QString &alsoAllowed,
                      const DataOptions &options, const std::stop_token &stop,
                      const data::ProgressCallback &progress = {})
{
    OpenFile file;
    AW_TRY(file.folder, store::TemporaryFolder::make(options.tempDirectory));
    QStringList allowed = data::pathsToAllow(path);
    if (!alsoAllowed.isEmpty())
        allowed.append(alsoAllowed);
    AW_TRY(file.session, openSession(options, file.folder->path(), allowed, stop));
    AW_TRY(file.source, data::describeSource(*file.session, path, overrides, file.folder->path()));
    AW_TRY(file.rows,
           data::openSource(*file.session, file.source, data::Typing::Proven, data::ReadMode::Keep, progress));
    return file;
}

data::SourceOverrides overridesOf(const QJsonObject &metadata)
{
    return data::overridesFromJson(metadata.value("overrides"_L1).toObject());
}

Result<QMap<QString, qint64>> countNulls(data::Session &session, const data::Relation &relation)
{
    QStringList counts;
    for (const core::Column &column : relation.schema.columns)
        counts.append(u"count(*) - count(%1)"_s.arg(data::quoteName(column.name)));
    QMap<QString, qint64> nulls;
    if (counts.isEmpty())
        return nulls;
    AW_TRY(const data::Table table,
           session.query(u"SELECT "_s + counts.join(u", "_s) + u" FROM ("_s + relation.sql + u"\n)"_s));
    for (qsizetype i = 0; i < relation.schema.columns.size(); ++i)
        nulls.insert(relation.schema.columns[i].name, table.rows.first()[i].toLongLong());
    return nulls;
}

// The same bytes under another name: to a temporary name beside it first. A source that is thrown away soon gives its
// own bytes away where both are on one disk.
Result<data::WrittenFile> copyTo(const QString &path, const QJsonObject &metadata, const QString &target,
                                 bool sourceIsTemporary, const std::stop_token &stop)
{
    const QFileInfo info(target);
    if (info.isDir())
        return core::fail(ErrorCode::NotAFile, u"The output is a folder, not a file"_s, target,
                          u"Add a file name, for example result.parquet."_s);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return core::fail(ErrorCode::FileNotFound, u"The folder of the output does not exist"_s, folder,
                          u"Make the folder first, or write somewhere else."_s);
    const QString temporary =
        u"%1/.%2.%3.part"_s.arg(folder, info.fileName(), QUuid::createUuid().toString(QUuid::Id128).first(8));
    if (!sourceIsTemporary || !store::shareFile(path, temporary))
        AW_CHECK(store::copyFile(path, temporary, {false, true, true}, stop));
    if (const Status renamed = store::renameFile(temporary, info.absoluteFilePath()); !renamed) {
        std::ignore = store::removeFile(temporary); // the first error is the one that matters
        return core::fail(renamed.error());
    }
    AW_CHECK(store::syncFolder(folder));
    data::WrittenFile written;
    written.bytes = QFileInfo(target).size();
    written.rows = metadata.value("rows"_L1).toInteger(-1);
    return written;
}

} // namespace

Status checkFile(const QString &path)
{
    if (data::isFileSet(path)) // describing it says what is wrong
        return {};
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(ErrorCode::FileNotFound, u"There is no such file"_s, path,
                          u"Check the name and the folder."_s);
    if (!info.isFile())
        return core::fail(ErrorCode::NotAFile,
                          info.isDir() ? u"This is a folder, not a file"_s : u"This is not a file"_s, path,
                          u"Give the name of a file."_s);
    if (!info.isReadable())
        return core::fail(ErrorCode::PermissionDenied, u"The file cannot be read: permission denied"_s, path,
                          u"Check the permissions of the file and its folder."_s);
    if (info.size() == 0)
        return core::fail(ErrorCode::EmptyFile, u"The file is empty"_s, path,
                          u"Check that it was written completely."_s);
    return {};
}

Result<QJsonObject> describeFile(const QString &path, const data::SourceOverrides &overrides,
                                 const DataOptions &options, const std::stop_token &stop)
{
    AW_TRY(const OpenFile file, open(path, overrides, {}, options, stop));
    AW_TRY(const auto nulls, countNulls(*file.session, file.rows.relation));
    QJsonObject metadata = data::toJson(file.source);
    metadata.remove(u"path"_s); // where a file stands on this machine is nobody else's business
    metadata.remove(u"read_path"_s);
    QJsonArray columns;
    for (const core::Column &column : file.rows.relation.schema.columns) {
        QJsonObject object = core::toJson(column);
        object.insert(u"nulls"_s, nulls.value(column.name));
        columns.append(object);
    }
    metadata.insert(u"format"_s, data::formatName(file.source.format));
    metadata.insert(u"columns"_s, columns);
    metadata.insert(u"rows"_s, file.rows.relation.rows);
    metadata.insert(u"rejects"_s, std::max<qint64>(0, file.rows.rejects.rows));
    metadata.insert(u"warnings"_s, QJsonArray::fromStringList(data::warningsOf(file.source, file.rows)));
    if (const QJsonObject given = data::toJson(overrides); !given.isEmpty())
        metadata.insert(u"overrides"_s, given);
    return metadata;
}

Result<DataSample> sampleFile(const QString &path, const QJsonObject &metadata, qint64 offset, qint64 limit,
                              const DataOptions &options, const std::stop_token &stop)
{
    AW_TRY(const OpenFile file, open(path, overridesOf(metadata), {}, options, stop));
    AW_TRY(data::Table table, data::sampleRows(*file.session, file.rows.relation, offset, limit));
    return DataSample{file.rows.relation.schema, std::move(table.rows), file.rows.relation.rows};
}

Result<QJsonObject> profileFile(const QString &path, const QJsonObject &metadata, const DataOptions &options,
                                const std::stop_token &stop)
{
    AW_TRY(const OpenFile file, open(path, overridesOf(metadata), {}, options, stop));
    AW_TRY(const data::Profile profile, data::profileRelation(*file.session, file.rows.relation));
    return data::toJson(profile);
}

Result<data::WrittenFile> exportFileTo(const QString &path, const QJsonObject &metadata, const QString &target,
                                       data::OutputFormat format, bool sourceIsTemporary, const DataOptions &options,
                                       const std::stop_token &stop, const data::ProgressCallback &progress)
{
    if (metadata.value("format"_L1).toString() == data::outputFormatName(format))
        return copyTo(path, metadata, target, sourceIsTemporary, stop);
    AW_TRY(const OpenFile file, open(path, overridesOf(metadata), QFileInfo(target).absolutePath(), options, stop));
    return data::writeFile(*file.session, file.rows.relation, QFileInfo(target).absoluteFilePath(), format, {},
                           progress);
}

QString rejectsOf(const QString &viewingCopy)
{
    return viewingCopy + u".rejects"_s;
}

Status copyForViewing(const QString &path, const QJsonObject &metadata, const QString &target,
                      const DataOptions &options, const std::stop_token &stop, const data::ProgressCallback &progress)
{
    constexpr double kReading = 0.5; // of the time, about; the rest is writing
    const auto part = [&progress](double from) {
        return progress ? data::ProgressCallback([progress, from](double done) { progress(from + done * kReading); })
                        : data::ProgressCallback();
    };
    AW_CHECK(checkFile(path));
    AW_TRY(const OpenFile file,
           open(path, overridesOf(metadata), QFileInfo(target).absolutePath(), options, stop, part(0)));
    const data::WriteOptions quick{false, false}; // a copy that is lost is made again
    if (file.rows.rejects.rows > 0)
        AW_CHECK(data::writeFile(*file.session, file.rows.rejects, rejectsOf(target), data::OutputFormat::Parquet, {},
                                 {}, quick));
    AW_CHECK(data::writeFile(*file.session, file.rows.relation, target, data::OutputFormat::Parquet, {}, part(kReading),
                             quick));
    return {};
}

} // namespace aw::services
