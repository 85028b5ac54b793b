// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/writers.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/xlsx_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kSmallestRowGroup = 50'000; // rows; smaller ones cost readers more than they save here

// Removes the unfinished file unless it was renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~TemporaryFile()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    const QString &path() const { return m_path; }
    void release() { m_path.clear(); }

private:
    QString m_path;
    Q_DISABLE_COPY_MOVE(TemporaryFile)
};

core::Error systemError(int number, const QString &message, const QString &path)
{
    ErrorCode code = ErrorCode::IoError;
    QString hint;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::DiskFull;
        hint = u"Free some space, or write to another folder."_s;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::PermissionDenied;
        hint = u"Check who may write there, or write to another folder."_s;
        break;
    default:
        break;
    }
    return {code, u"%1: %2"_s.arg(message, qt_error_string(number)), path, hint, {}};
}

// Opens path and hands what was written to the disk.
Status syncToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return core::fail(systemError(errno, u"The written file cannot be saved to the disk"_s, path));
    const int outcome = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    // Some file systems cannot sync folders and say so; there is nothing better to do there.
    if (outcome < 0 && number != EINVAL && number != ENOTSUP)
        return core::fail(systemError(number, u"The written file cannot be saved to the disk"_s, path));
    return {};
}

QString partName(const QFileInfo &target)
{
    const quint32 nonce = QRandomGenerator::system()->generate();
    return u"%1/.%2.%3.part"_s.arg(target.absolutePath(), target.fileName().left(60))
        .arg(nonce, 8, 16, QLatin1Char('0'));
}

Status checkTarget(const QFileInfo &target)
{
    if (target.isDir())
        return core::fail(ErrorCode::NotAFile, u"The output is a folder, not a file"_s, target.filePath(),
                          u"Add a file name, for example result.parquet."_s);
    if (target.exists() && !target.isFile())
        return core::fail(ErrorCode::NotAFile, u"The output is not an ordinary file"_s, target.filePath(),
                          u"Write to a file with another name."_s);
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return core::fail(ErrorCode::FileNotFound, u"The folder of the output does not exist"_s, folder.filePath(),
                          u"Make the folder first, or write somewhere else."_s);
    if (!folder.isDir())
        return core::fail(ErrorCode::NotAFile, u"The output stands inside something that is not a folder"_s,
                          folder.filePath(), u"Write somewhere else."_s);
    if (!folder.isWritable())
        return core::fail(ErrorCode::PermissionDenied, u"You may not write into the folder of the output"_s,
                          folder.filePath(), u"Write to another folder, or change its permissions."_s);
    return {};
}

QString copyOptions(OutputFormat format, qint64 portion, const QMap<QString, QString> &metadata, const CsvStyle &csv)
{
    switch (format) {
    case OutputFormat::Parquet: {
        // Bloom filters serve looking up single values and take a fifth of the time.
        QString options = u"FORMAT parquet, WRITE_BLOOM_FILTER false"_s;
        // Where portions and row groups differ, the engine copies nearly all rows once more, on one thread.
        if (portion >= kSmallestRowGroup)
            options += u", ROW_GROUP_SIZE %1"_s.arg(portion);
        if (metadata.isEmpty())
            return options;
        QStringList pairs;
        for (auto it = metadata.begin(); it != metadata.end(); ++it)
            pairs.append(quoteText(it.key()) + u": "_s + quoteText(it.value()));
        return options + u", KV_METADATA {"_s + pairs.join(u", "_s) + u'}';
    }
    case OutputFormat::Csv:
        return u"FORMAT csv, DATEFORMAT '%Y-%m-%d', HEADER "_s + (csv.header ? u"true"_s : u"false"_s) +
               u", DELIMITER "_s + quoteText(csv.delimiter) + u", QUOTE "_s + quoteText(csv.quote) + u", ESCAPE "_s +
               quoteText(csv.quote) + (csv.quoteAll ? u", FORCE_QUOTE *"_s : QString());
    case OutputFormat::Json:
        return u"FORMAT json, ARRAY true, DATEFORMAT '%Y-%m-%d'"_s;
    case OutputFormat::NdJson:
    case OutputFormat::Xlsx: // not written by the engine
        break;
    }
    return u"FORMAT json, ARRAY false, DATEFORMAT '%Y-%m-%d'"_s;
}

// JSON has no word for infinities and "not a number"; they become null there rather than a broken file.
QString jsonRows(const Relation &relation)
{
    QStringList columns;
    bool changed = false;
    for (const core::Column &column : relation.schema.columns) {
        const QString name = quoteName(column.name);
        const bool real = column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1;
        changed = changed || real;
        columns.append(real ? u"CASE WHEN isfinite(%1) THEN %1 END AS %1"_s.replace(u"%1"_s, name) : name);
    }
    return changed ? u"SELECT "_s + columns.join(u", "_s) + u" FROM ("_s + relation.sql + u"\n)"_s : relation.sql;
}

} // namespace

std::optional<OutputFormat> outputFormatFromName(const QString &nameOrSuffix)
{
    const QString name = nameOrSuffix.toLower();
    if (name == "parquet"_L1 || name == "pq"_L1)
        return OutputFormat::Parquet;
    if (name == "csv"_L1)
        return OutputFormat::Csv;
    if (name == "json"_L1)
        return OutputFormat::Json;
    if (name == "ndjson"_L1 || name == "jsonl"_L1)
        return OutputFormat::NdJson;
    if (name == "xlsx"_L1)
        return OutputFormat::Xlsx;
    return std::nullopt;
}

QString outputFormatName(OutputFormat format)
{
    switch (format) {
    case OutputFormat::Parquet:
        return u"parquet"_s;
    case OutputFormat::Csv:
        return u"csv"_s;
    case OutputFormat::Json:
        return u"json"_s;
    case OutputFormat::NdJson:
        return u"ndjson"_s;
    case OutputFormat::Xlsx:
        return u"xlsx"_s;
    }
    return {};
}

bool isLostInParquet(const QString &type)
{
    return type == "HUGEINT"_L1 || type == "UHUGEINT"_L1 || type == "INTERVAL"_L1 || type == "BIT"_L1 ||
           type == "TIME WITH TIME ZONE"_L1;
}

bool comesBackOtherwise(const QString &type)
{
    return type == "TIMESTAMP_S"_L1 || type == "TIMESTAMP_MS"_L1;
}

Result<QMap<QString, qint64>> parquetNulls(Session &session, const QString &path, const core::Schema &schema)
{
    // Summed up here: to plan that takes the engine longer than to read a small file. A flat column is its own path;
    // the leaves of a nested one are written "column, element".
    AW_TRY(const Table parts,
           session.query(u"SELECT path_in_schema, stats_null_count FROM parquet_metadata("_s + quoteText(path) + u')'));
    QMap<QString, qint64> nulls;
    QSet<QString> unknown;
    for (const QVariantList &part : parts.rows) {
        const QString column = part[0].toString();
        if (schema.indexOf(column) < 0)
            continue;
        if (part[1].isNull())
            unknown.insert(column);
        nulls[column] += part[1].toLongLong();
    }
    for (const QString &column : std::as_const(unknown))
        nulls.remove(column);
    return nulls;
}

Result<WrittenFile> writeFile(Session &session, const Relation &relation, const QString &path, OutputFormat format,
                              const QMap<QString, QString> &metadata, const ProgressCallback &progress,
                              const WriteOptions &options)
{
    const QFileInfo target(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    AW_CHECK(checkTarget(target));
    TemporaryFile temporary(options.inPlace ? target.filePath() : partName(target));

    const bool json = format == OutputFormat::Json || format == OutputFormat::NdJson;
    const QString copy = u"COPY ("_s + (json ? jsonRows(relation) : relation.sql) + u"\n) TO "_s +
                         quoteText(temporary.path()) + u" ("_s +
                         copyOptions(format, relation.portion, metadata, options.csv) + u", USE_TMP_FILE false)"_s;
    const auto rows = format == OutputFormat::Xlsx ? writeXlsx(session, relation, temporary.path(), progress)
                                                   : session.execute(copy, progress);
    if (!rows) {
        core::Error error = rows.error();
        if (error.where.isEmpty() && error.code != ErrorCode::Cancelled)
            error.where = target.filePath();
        return core::fail(std::move(error));
    }

    WrittenFile written;
    written.rows = *rows;
    if (format == OutputFormat::Parquet && options.countNulls) {
        AW_TRY(written.nulls, parquetNulls(session, temporary.path(), relation.schema));
    }
    if (session.stopToken().stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    written.bytes = QFileInfo(temporary.path()).size();
    if (options.inPlace) {
        temporary.release();
        return written;
    }
    if (target.exists())
        QFile::setPermissions(temporary.path(), target.permissions());
    if (options.sync)
        AW_CHECK(syncToDisk(temporary.path(), O_RDONLY));
    if (std::rename(QFile::encodeName(temporary.path()).constData(), QFile::encodeName(target.filePath()).constData()))
        return core::fail(systemError(errno, u"The output cannot be given its name"_s, target.filePath()));
    temporary.release();
    if (options.sync)
        AW_CHECK(syncToDisk(target.absolutePath(), O_RDONLY | O_DIRECTORY));
    return written;
}

} // namespace aw::data
