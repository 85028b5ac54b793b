// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/source.h"

#include "engine/core/result.h"
#include "engine/data/delimited_reader.h"
#include "engine/data/duckdb_file.h"
#include "engine/data/file_parts.h"
#include "engine/data/file_set.h"
#include "engine/data/json_columns.h"
#include "engine/data/json_scan.h"
#include "engine/data/spreadsheet_source.h"
#include "engine/data/sql_quote.h"
#include "engine/data/sqlite_file.h"
#include "engine/data/type_proof.h"

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::CellEntry;
using core::ErrorCode;
using core::Result;

namespace
{

Relation noRejects()
{
    return {u"SELECT NULL::BIGINT AS line, NULL::VARCHAR AS column_name, NULL::VARCHAR AS reason, NULL::VARCHAR AS raw "
            "WHERE false"_s,
            {{{u"line"_s, u"BIGINT"_s, {}, {}},
              {u"column_name"_s, u"VARCHAR"_s, {}, {}},
              {u"reason"_s, u"VARCHAR"_s, {}, {}},
              {u"raw"_s, u"VARCHAR"_s, {}, {}}}},
            0,
            {}};
}

Result<SourceRows> openParquet(Session &session, const SourceDescription &source)
{
    SourceRows rows;
    rows.relation.sql = u"SELECT * FROM read_parquet("_s + quoteText(source.readPath) + u", hive_partitioning=false)"_s;
    AW_TRY(const Table counted,
           session.queryPlain(u"SELECT CAST(sum(num_rows) AS BIGINT) FROM parquet_file_metadata("_s +
                              quoteText(source.readPath) + u')'));
    rows.relation.schema = source.columns;
    rows.relation.rows = counted.rows.first().first().toLongLong();
    rows.relation.parquetFile = source.readPath;
    rows.rejects = noRejects();
    rows.ledger.rowsIn = rows.ledger.rowsOut = rows.relation.rows;
    return rows;
}

QString layoutName(JsonLayout layout)
{
    switch (layout) {
    case JsonLayout::Array:
        return u"array"_s;
    case JsonLayout::Lines:
        return u"newline_delimited"_s;
    case JsonLayout::Loose:
        break;
    }
    return u"unstructured"_s;
}

QString jsonSelect(const QString &path, const JsonScan &scan, const JsonColumns &columns)
{
    QStringList outputs;
    for (qsizetype i = 0; i < columns.schema.columns.size(); ++i) {
        const core::Column &column = columns.schema.columns[i];
        const QString cell = u"cells[%1]"_s.arg(i + 1);
        outputs.append((column.isText() ? cell : u"CAST("_s + cell + u" AS "_s + column.type + u')') + u" AS "_s +
                       quoteName(column.name));
    }
    constexpr qint64 kUsualSize = 16 << 20;
    return u"SELECT "_s + outputs.join(u", "_s) + u" FROM (SELECT json_extract_string(json, "_s +
           quoteList(columns.pointers) + u") AS cells FROM read_json_objects("_s + quoteText(path) + u", format="_s +
           quoteText(layoutName(scan.layout)) +
           u", compression='uncompressed', hive_partitioning=false, maximum_object_size="_s +
           QString::number(std::max(kUsualSize, scan.largestRecord + 1024)) + u')' +
           (columns.header ? u" LIMIT %1 OFFSET 1"_s.arg(scan.records) : QString()) + u')';
}

// Lines that are no JSON become rejects, and are left out of the copy that is returned.
Result<QString> withoutBrokenLines(Session &session, const SourceDescription &source, const JsonScan &scan,
                                   SourceRows &rows)
{
    constexpr qsizetype kAtOnce = 1000;
    QList<ByteRange> ranges;
    for (const BrokenLine &broken : scan.brokenLines)
        ranges.append({broken.from, broken.to});
    AW_TRY(const QStringList texts, textsOf(source.readPath, ranges));
    const QString table = session.newName(u"rejects"_s);
    AW_CHECK(session.execute(
        u"CREATE TEMP TABLE %1 (line BIGINT, column_name VARCHAR, reason VARCHAR, raw VARCHAR, byte BIGINT)"_s.arg(
            table)));
    for (qsizetype from = 0; from < texts.size(); from += kAtOnce) {
        QStringList values;
        for (qsizetype i = from; i < std::min(from + kAtOnce, texts.size()); ++i) {
            const BrokenLine &broken = scan.brokenLines[i];
            values.append(u"(%1, '', %2, %3, %4)"_s.arg(
                QString::number(broken.line),
                quoteText(u"The line is no JSON, column %1: %2"_s.arg(broken.column).arg(broken.text)),
                quoteText(texts[i]), QString::number(broken.from)));
        }
        AW_CHECK(session.execute(u"INSERT INTO %1 VALUES "_s.arg(table) + values.join(u", "_s)));
    }
    rows.rejects.sql = u"SELECT line, column_name, reason, raw, byte FROM %1 ORDER BY line"_s.arg(table);
    AW_TRY(rows.rejects.schema, session.describe(rows.rejects.sql));
    rows.rejects.rows = texts.size();
    rows.ledger.rows.append({core::RowEntry::Kind::Rejected, u"The line is no JSON"_s, texts.size()});
    const QString first = QString::number(scan.brokenLines.first().line);
    rows.warnings.append(
        texts.size() == 1
            ? u"A line is no JSON and is left out; it is kept among the rejects (line %1)."_s.arg(first)
            : u"%1 lines are no JSON and are left out; they are kept among the rejects (line %2, …)."_s.arg(
                  QString::number(texts.size()), first));
    AW_TRY(const QString copy,
           copyWithout(source.readPath, ranges, session.options().tempDirectory, session.stopToken()));
    session.removeWhenClosed(copy);
    return copy;
}

Result<SourceRows> openJson(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                            const ProgressCallback &progress)
{
    AW_TRY(const JsonScan scan, scanJson(source.readPath, -1, session.stopToken()));
    if (scan.errorAt >= 0)
        return core::fail(brokenJson(scan, source.path));
    const JsonColumns columns = jsonColumns(scan);
    if (columns.schema.columns.isEmpty())
        return core::fail(ErrorCode::EmptyFile, u"The JSON file has no records with fields"_s, source.path,
                          u"A table needs a list of objects."_s);

    if (mode == ReadMode::Strict && !scan.brokenLines.isEmpty()) {
        const BrokenLine &broken = scan.brokenLines.first();
        return core::fail(
            ErrorCode::MalformedData, u"A line is no JSON: %1"_s.arg(broken.text),
            u"%1, line %2, column %3, byte %4"_s.arg(source.path).arg(broken.line).arg(broken.column).arg(broken.at),
            u"Correct the line, or let lines that do not fit be left out and listed."_s);
    }

    SourceRows rows;
    rows.warnings = columns.warnings;
    rows.rejects = noRejects();
    QString path = source.readPath;
    if (!scan.brokenLines.isEmpty()) {
        AW_TRY(path, withoutBrokenLines(session, source, scan, rows));
    }
    const QString table = session.newName(u"json_rows"_s);
    auto made =
        session.execute(u"CREATE TEMP TABLE "_s + table + u" AS "_s + jsonSelect(path, scan, columns), progress);
    if (!made) {
        core::Error error = made.error();
        if (error.where.isEmpty() && error.code != ErrorCode::Cancelled)
            error.where = source.path;
        return core::fail(error);
    }
    QStringList outputs;
    TypeProof proof(typing == Typing::Proven ? columns.pureTexts : QStringList(), true);
    QStringList aggregates{u"count(*)"_s};
    AW_CHECK(proof.narrow(session, u"SELECT * FROM %1 LIMIT 2000"_s.arg(table)));
    aggregates += proof.aggregates();
    AW_TRY(const Table counted, session.query(u"SELECT %1 FROM %2"_s.arg(aggregates.join(u", "_s), table)));
    proof.conclude(counted.rows.first().mid(1));
    rows.relation.schema = columns.schema;
    for (core::Column &column : rows.relation.schema.columns) {
        outputs.append(proof.output(column.name));
        if (columns.pureTexts.contains(column.name))
            column.type = proof.type(column.name);
        if (const qint64 cells = proof.convertedCells(column.name); cells > 0)
            rows.ledger.cells.append(
                {column.name, CellEntry::Kind::Converted, u"text to %1"_s.arg(column.type), cells});
    }
    rows.relation.sql = u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + table;
    rows.relation.rows = counted.rows.first().first().toLongLong();
    rows.ledger.rowsIn = scan.records + scan.brokenLines.size() - (columns.header ? 1 : 0);
    rows.ledger.rowsOut = rows.relation.rows;
    AW_CHECK(rows.ledger.check(source.path));
    return rows;
}

} // namespace

Result<SourceRows> openSource(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                              const ProgressCallback &progress)
{
    switch (source.format) {
    case Format::Delimited:
    case Format::FixedWidth: {
        AW_TRY(TypedTable typed, openDelimited(session, source, typing, mode, progress, Standing::InFile));
        if (typed.rows.rejects.sql.isEmpty())
            typed.rows.rejects = noRejects();
        return typed.rows;
    }
    case Format::Parquet:
        return openParquet(session, source);
    case Format::Excel:
    case Format::OpenDocument: {
        AW_TRY(SourceRows rows, openSpreadsheet(session, source, typing, mode, progress));
        if (rows.rejects.sql.isEmpty())
            rows.rejects = noRejects();
        return rows;
    }
    case Format::Sqlite: {
        AW_TRY(SourceRows rows, openSqlite(session, source, typing, mode, progress));
        if (rows.rejects.sql.isEmpty())
            rows.rejects = noRejects();
        return rows;
    }
    case Format::DuckDb: {
        AW_TRY(SourceRows rows, openDuckDb(session, source));
        rows.rejects = noRejects();
        return rows;
    }
    case Format::FileSet: {
        AW_TRY(SourceRows rows, openFileSet(session, source, typing, mode, progress));
        if (rows.rejects.sql.isEmpty())
            rows.rejects = noRejects();
        return rows;
    }
    case Format::Json:
    case Format::NdJson:
        break;
    }
    return openJson(session, source, typing, mode, progress);
}

Result<TypedTable> openTyped(Session &session, const SourceDescription &source, ReadMode mode,
                             const ProgressCallback &progress, bool maySample)
{
    if (source.format != Format::Delimited && source.format != Format::FixedWidth) {
        AW_TRY(SourceRows rows, openSource(session, source, Typing::Proven, mode, progress));
        return TypedTable{std::move(rows), {}};
    }
    AW_TRY(TypedTable typed, openDelimited(session, source, Typing::Proven, mode, progress,
                                           maySample ? Standing::Sampled : Standing::InTable));
    if (typed.rows.rejects.sql.isEmpty())
        typed.rows.rejects = noRejects();
    return typed;
}

} // namespace aw::data
