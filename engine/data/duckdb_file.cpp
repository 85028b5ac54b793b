// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/duckdb_file.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/table_choice.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

core::Error inOurWords(const core::Error &engine, const QString &place)
{
    if (engine.code == ErrorCode::Cancelled || engine.code == ErrorCode::OutOfMemory)
        return engine;
    const QString &words = engine.message;
    if (words.contains("lock on file"_L1))
        return {ErrorCode::Locked,
                u"Another program has the database open for writing"_s,
                place,
                u"Close that program, or give a copy of the file."_s,
                {}};
    if (words.contains("version number"_L1) || words.contains("storage version"_L1))
        return {ErrorCode::UnsupportedFormat,
                u"The database was written by another version of DuckDB: %1"_s.arg(words),
                place,
                u"Export the table as Parquet with that version: COPY t TO 't.parquet'."_s,
                {}};
    if (words.contains("encrypt"_L1, Qt::CaseInsensitive))
        return {ErrorCode::UnsupportedFormat,
                u"The DuckDB database is encrypted"_s,
                place,
                u"Export the table as Parquet first."_s,
                {}};
    return {ErrorCode::MalformedData,
            u"The DuckDB database is damaged: %1"_s.arg(words),
            place,
            u"It may have been cut off while it was copied; fetch it again."_s,
            {}};
}

// The engine looks for a log beside the file, where it may not look; so it is given a link in the folder it may use,
// and the log is looked for here.
Result<QString> linkTo(Session &session, const QString &file, const QString &place, const QString &scratchFolder)
{
    const QFileInfo log(file + u".wal"_s);
    if (log.exists() && log.size() > 0)
        return core::fail(ErrorCode::Conflict,
                          u"The database has changes that are not merged into it yet (%1)"_s.arg(log.fileName()), place,
                          u"Close the program that uses it, or run CHECKPOINT in it."_s);
    const QString real = QFileInfo(file).canonicalFilePath();
    QString link;
    do {
        link = u"%1/%2.duckdb"_s.arg(scratchFolder, session.newName(u"attached"_s));
    } while (QFileInfo(link).isSymLink() || QFileInfo::exists(link));
    if (!QFile::link(real, link))
        return core::fail(ErrorCode::IoError, u"A link to the file cannot be made in the folder for temporary files"_s,
                          scratchFolder, u"Choose another with --temp-dir."_s);
    return link;
}

Result<QList<DatabaseTable>> duckdbTables(Session &session, const QString &alias)
{
    AW_TRY(const Table found,
           session.query(u"SELECT schema_name, table_name, estimated_size::BIGINT, false FROM duckdb_tables() WHERE "
                         "database_name = %1 UNION ALL SELECT schema_name, view_name, -1, true FROM duckdb_views() "
                         "WHERE database_name = %1 AND NOT internal ORDER BY 4, 1, 2"_s.arg(quoteText(alias))));
    QList<DatabaseTable> tables;
    for (const QVariantList &row : found.rows) {
        const QString schema = row[0].toString();
        tables.append(
            {schema == "main"_L1 ? QString() : schema, row[1].toString(), row[2].toLongLong(), row[3].toBool()});
    }
    return tables;
}

} // namespace

bool isDuckDbFile(const QByteArray &head)
{
    constexpr qsizetype kMark = 8; // behind the checksum
    return head.size() > 16 && QByteArrayView(head).sliced(kMark).startsWith("DUCK");
}

Result<SourceDescription> describeDuckDb(Session &session, const QString &file, const QString &place,
                                         const SourceOverrides &overrides, const QString &scratchFolder)
{
    AW_TRY(const QString link, linkTo(session, file, place, scratchFolder));
    session.removeWhenClosed(link);
    const QString alias = session.newName(u"attached"_s);
    if (const auto attached = session.execute(u"ATTACH "_s + quoteText(link) + u" AS "_s + alias + u" (READ_ONLY)"_s);
        !attached)
        return core::fail(inOurWords(attached.error(), place));
    AW_TRY(const QList<DatabaseTable> tables, duckdbTables(session, alias));
    AW_TRY(const TableChoice choice, chooseTable(tables, overrides.table, place));

    SourceDescription source;
    source.path = place;
    source.sizeBytes = QFileInfo(file).size();
    source.format = Format::DuckDb;
    source.encoding.clear();
    source.table = choice.table.fullName();
    source.warnings = choice.warnings;
    source.engineTable = alias + u'.' + quoteName(choice.table.schema.isEmpty() ? u"main"_s : choice.table.schema) +
                         u'.' + quoteName(choice.table.name);
    auto schema = session.describe(u"SELECT * FROM "_s + source.engineTable);
    if (!schema)
        return core::fail(ErrorCode::MalformedData,
                          u"“%1” of the database cannot be read: %2"_s.arg(source.table, schema.error().message), place,
                          u"Choose another with --table."_s);
    source.columns = *schema;
    source.confidence = choice.warnings.isEmpty() ? 1 : 0.8;
    source.trace.append({1,
                         core::TraceEntry::Phase::Decide,
                         u"The file is a DuckDB database; its table “%1” is read"_s.arg(source.table),
                         {}});
    return source;
}

Result<SourceRows> openDuckDb(Session &session, const SourceDescription &source)
{
    SourceRows rows;
    rows.relation.sql = u"SELECT * FROM "_s + source.engineTable;
    rows.relation.schema = source.columns;
    const auto counted = session.scalar(u"SELECT count(*) FROM "_s + source.engineTable);
    if (!counted)
        return core::fail(inOurWords(counted.error(), source.path));
    rows.relation.rows = counted->toLongLong();
    rows.ledger.rowsIn = rows.ledger.rowsOut = rows.relation.rows;
    return rows;
}

} // namespace aw::data
