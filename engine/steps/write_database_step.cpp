// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/write_database_step.h"

#include "engine/core/result.h"
#include "engine/data/database_writer.h"
#include "engine/data/duckdb_file.h"
#include "engine/data/sqlite_file.h"
#include "engine/steps/json_literal.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;
using core::Result;

namespace
{

constexpr QLatin1StringView kWriteDatabaseConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["path", "table"], "x-order": ["path", "table", "mode", "format"],
  "properties": {
    "path": {"type": "string", "title": "Database", "format": "file", "minLength": 1, "maxLength": 4000,
      "description": "The whole path of the file; made when it is missing, its folder has to be there.",
      "examples": ["/home/ann/shop.sqlite", "/data/shop.duckdb"]},
    "table": {"type": "string", "title": "Table", "minLength": 1, "maxLength": 200, "description": "The table to write.", "examples": ["orders"]},
    "mode": {"type": "string", "title": "If the table exists", "enum": ["create", "replace", "append"], "default": "create",
      "description": "create: the step fails; replace: the new table takes its place; append: the rows are added, columns by name."},
    "format": {"type": "string", "title": "Format", "enum": ["auto", "sqlite", "duckdb"], "default": "auto", "x-advanced": true,
      "description": "auto: what the file is; of a new one, what its name ends in: .duckdb, or .sqlite, .sqlite3, .db."}
  }})json");

constexpr QLatin1StringView kWriteDatabaseExamples(R"json([{
  "title": "Add the day's orders",
  "config": {"path": "/data/shop.sqlite", "table": "orders", "mode": "append"},
  "input": [["item", "sold"], ["tea", 3], ["rice", null]],
  "output": [["item", "sold"], ["tea", 3], ["rice", null]]}])json");

enum class WriteDatabaseFormat : quint8 { Unknown, Sqlite, DuckDb };

WriteDatabaseFormat writeDatabaseByName(const QJsonObject &config)
{
    const QString format = config.value("format"_L1).toString(u"auto"_s);
    const QString word =
        format == "auto"_L1 ? QFileInfo(config.value("path"_L1).toString()).suffix().toLower() : format;
    if (word == "duckdb"_L1 || word == "ddb"_L1)
        return WriteDatabaseFormat::DuckDb;
    if (word == "sqlite"_L1 || word == "sqlite3"_L1 || word == "db"_L1 || word == "db3"_L1)
        return WriteDatabaseFormat::Sqlite;
    return WriteDatabaseFormat::Unknown;
}

// Of a file that is there its first bytes decide.
Result<WriteDatabaseFormat> writeDatabaseFormat(const QJsonObject &config, const QString &path)
{
    const WriteDatabaseFormat wanted = writeDatabaseByName(config);
    if (!QFileInfo::exists(path))
        return wanted;
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return core::fail(ErrorCode::NotAFile, u"The database is a folder or no ordinary file."_s, u"path"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::PermissionDenied, u"You may not read this database."_s, u"path"_s);
    const QByteArray head = file.read(100);
    const WriteDatabaseFormat found = data::isSqliteFile(head)   ? WriteDatabaseFormat::Sqlite
                                      : data::isDuckDbFile(head) ? WriteDatabaseFormat::DuckDb
                                      : head.isEmpty()           ? WriteDatabaseFormat::Sqlite
                                                                 : WriteDatabaseFormat::Unknown;
    const bool asked = config.value("format"_L1).toString(u"auto"_s) != "auto"_L1;
    if (found == WriteDatabaseFormat::Unknown || (asked && found != wanted))
        return core::fail(ErrorCode::UnsupportedFormat, u"This file is no such database; it stays as it is."_s,
                          u"path"_s, u"Write to another file."_s);
    return found;
}

} // namespace

const core::StepDescriptor &WriteDatabaseStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"write_database"_s,
        .title = u"Write to a database"_s,
        .category = u"Output"_s,
        .description = u"Writes the table into an SQLite or DuckDB file, and passes it on."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kWriteDatabaseConfig),
        .sideEffect = true,
        .help =
            u"Creates, replaces or adds to **a table of a database file**, in one transaction: all rows are there, or the file is as it was. SQLite has no dates and no numbers beyond 64 bits; they become text. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again. On a server, only folders that were set free with `files.write_folders` can be written to."_s,
        .examples = stepArray(kWriteDatabaseExamples),
    };
    return kDescriptor;
}

QList<FieldProblem> WriteDatabaseStep::checkConfig(const QJsonObject &config) const
{
    QList<FieldProblem> problems;
    const QString table = config.value("table"_L1).toString();
    if (table.trimmed().isEmpty() || table.contains(QChar(u'\0')) ||
        table.startsWith("sqlite_"_L1, Qt::CaseInsensitive))
        problems.append({u"table"_s, u"A table needs a name of visible characters that does not begin with sqlite_."_s,
                         u"value_error"_s});
    return problems;
}

Result<WritingStep::Written> WriteDatabaseStep::write(StepContext &context, const data::Relation &input) const
{
    const QJsonObject &config = context.config();
    AW_TRY(QString path, context.files().writable(config.value("path"_L1).toString(), u"path"_s));
    // A database is changed where it stands, so where a link leads has to be allowed, too.
    if (const QFileInfo info(path); info.isSymLink()) {
        AW_TRY(path, context.files().writable(info.canonicalFilePath(), u"path"_s));
    }
    AW_TRY(const WriteDatabaseFormat format, writeDatabaseFormat(config, path));
    if (format == WriteDatabaseFormat::Unknown)
        return core::fail(ErrorCode::InvalidArgument, u"The name does not say what kind of database it shall be."_s,
                          u"path"_s, u"Let it end in .sqlite or .duckdb, or set “format”."_s);
    data::DatabaseTarget target;
    target.file = path;
    target.table = config.value("table"_L1).toString();
    target.mode = data::tableModeFromName(config.value("mode"_L1).toString());
    target.scratchFolder = context.scratchFolder();
    const auto progress = [&](double fraction) { context.progress(fraction, u"Writing"_s); };
    AW_TRY(const qint64 rows, format == WriteDatabaseFormat::Sqlite
                                  ? data::writeSqliteTable(context.session(), input, target, progress)
                                  : data::writeDuckDbTable(context.session(), input, target, progress));
    const QString name = QFileInfo(path).fileName();
    context.log(core::LogLevel::Info, u"%1 rows written into the table "_s.arg(rows) + target.table + u" of "_s + name);
    return Written{rows, name, {{u"table"_s, target.table}, {u"rows"_s, rows}}};
}

} // namespace aw::steps
