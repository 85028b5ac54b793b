// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sqlite_file.h"

#include "engine/core/result.h"
#include "engine/data/column_names.h"
#include "engine/data/sql_quote.h"
#include "engine/data/sqlite_connection.h"
#include "engine/data/table_appender.h"
#include "engine/data/table_choice.h"
#include "engine/data/type_proof.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::CellEntry;
using core::ErrorCode;
using core::Result;
using core::Status;
using ColumnType = TableAppender::Type;

namespace
{

QString textCell(const SqliteStatement &statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement.handle(), column)),
                             sqlite3_column_bytes(statement.handle(), column));
}

std::string_view bytesCell(const SqliteStatement &statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement.handle(), column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement.handle(), column))};
}

Result<QList<DatabaseTable>> sqliteTables(const SqliteConnection &connection)
{
    AW_TRY(const auto listing, connection.prepare(u"SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND "
                                                  "type IN ('table', 'view', 'virtual') AND name NOT LIKE "
                                                  "'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s));
    QList<DatabaseTable> tables;
    while (true) {
        AW_TRY(const bool row, listing->step());
        if (!row)
            break;
        const bool isView = textCell(*listing, 1) == "view"_L1;
        tables.append({{}, textCell(*listing, 0), -1, isView});
    }
    // Views are not counted: that may take any time.
    for (DatabaseTable &table : tables) {
        if (table.isView || tables.size() == 1)
            continue;
        AW_TRY(const auto counting, connection.prepare(u"SELECT count(*) FROM "_s + quoteName(table.name)));
        AW_TRY(const bool row, counting->step());
        table.rows = row ? sqlite3_column_int64(counting->handle(), 0) : 0;
    }
    return tables;
}

// By SQLite's own rules for what a declaration means; what the column holds is seen when it is read.
QString declaredType(const char *declaration)
{
    const QString type = QString::fromUtf8(declaration ? declaration : "").toUpper();
    if (type.contains("INT"_L1))
        return u"BIGINT"_s;
    if (type.contains("REAL"_L1) || type.contains("FLOA"_L1) || type.contains("DOUB"_L1))
        return u"DOUBLE"_s;
    if (type.contains("BLOB"_L1))
        return u"BLOB"_s;
    return u"VARCHAR"_s;
}

struct Counts {
    qint64 integers = 0;
    qint64 reals = 0;
    qint64 texts = 0;
    qint64 blobs = 0;
    bool exactAsDouble = true; // the integers
};

// What each column holds, over all rows.
Result<std::pair<qint64, QList<Counts>>> countKinds(const SqliteConnection &connection, const QString &table,
                                                    const QStringList &columns)
{
    qint64 rows = 0;
    QList<Counts> counts(columns.size());
    AW_TRY(const auto reading, connection.prepare(u"SELECT * FROM "_s + table));
    while (true) {
        AW_TRY(const bool row, reading->step());
        if (!row)
            return std::pair(rows, counts);
        ++rows;
        for (int i = 0; i < counts.size(); ++i) {
            Counts &count = counts[i];
            switch (sqlite3_column_type(reading->handle(), i)) {
            case SQLITE_INTEGER: {
                ++count.integers;
                constexpr qint64 kLargestExact = qint64{1} << 53;
                const qint64 value = sqlite3_column_int64(reading->handle(), i);
                count.exactAsDouble = count.exactAsDouble && value <= kLargestExact && value >= -kLargestExact;
                break;
            }
            case SQLITE_FLOAT:
                ++count.reals;
                break;
            case SQLITE_TEXT:
                ++count.texts;
                break;
            case SQLITE_BLOB:
                ++count.blobs;
                break;
            default:
                break;
            }
        }
    }
}

ColumnType typeFor(const Counts &counts, const QString &declared)
{
    if (counts.texts == 0 && counts.blobs == 0 && counts.integers + counts.reals > 0) {
        if (counts.reals == 0)
            return declared == "DOUBLE"_L1 && counts.exactAsDouble ? ColumnType::Double : ColumnType::BigInt;
        return counts.exactAsDouble ? ColumnType::Double : ColumnType::Text;
    }
    if (counts.blobs > 0 && counts.texts + counts.integers + counts.reals == 0)
        return ColumnType::Blob;
    if (counts.blobs + counts.texts + counts.integers + counts.reals > 0)
        return ColumnType::Text;
    return declared == "BIGINT"_L1   ? ColumnType::BigInt // no value at all
           : declared == "DOUBLE"_L1 ? ColumnType::Double
           : declared == "BLOB"_L1   ? ColumnType::Blob
                                     : ColumnType::Text;
}

class Copier
{
public:
    Copier(Session &session, const SourceDescription &source, ReadMode mode)
        : m_session(session)
        , m_source(source)
        , m_mode(mode)
    {
    }

    Status copy(const SqliteConnection &connection, const QList<TableAppender::Column> &columns, qint64 rows,
                const ProgressCallback &progress)
    {
        m_columns = columns;
        m_invalid.fill(0, columns.size());
        m_table = m_session.newName(u"sqlite_rows"_s);
        AW_TRY(m_appender, TableAppender::open(m_session, m_table, columns));
        AW_TRY(const auto reading, connection.prepare(u"SELECT * FROM "_s + quoteName(m_source.table)));
        bool more = true;
        while (more && m_rows < rows) {
            const int size = static_cast<int>(std::min<qint64>(TableAppender::kMostRows, rows - m_rows));
            m_appender->begin(size);
            for (int row = 0; row < size; ++row) {
                AW_TRY(more, reading->step());
                if (!more)
                    return changed();
                AW_CHECK(copyRow(*reading, row));
                ++m_rows;
            }
            AW_CHECK(m_appender->end());
            if (progress && rows > 0)
                progress(static_cast<double>(m_rows) / static_cast<double>(rows));
        }
        AW_TRY(more, reading->step());
        if (more)
            return changed();
        AW_CHECK(m_appender->close());
        return writeRejects();
    }

    const QString &table() const { return m_table; }
    const QString &rejectsTable() const { return m_rejectsTable; }
    qint64 invalidCells(qsizetype column) const { return m_invalid[column]; }
    qint64 rejects() const { return m_rejects.size(); }

private:
    struct Reject {
        qint64 line;
        QString column;
        QByteArray raw;
    };

    Status changed() const
    {
        return core::fail(ErrorCode::Busy, u"The database was changed while it was read"_s, m_source.path,
                          u"Close the program that writes to it and try again."_s);
    }

    Status copyRow(const SqliteStatement &reading, int row)
    {
        for (int i = 0; i < m_columns.size(); ++i) {
            const int kind = sqlite3_column_type(reading.handle(), i);
            if (kind == SQLITE_NULL)
                continue;
            switch (m_columns[i].type) {
            case ColumnType::BigInt:
                m_appender->setInteger(row, i, sqlite3_column_int64(reading.handle(), i));
                break;
            case ColumnType::Double:
                m_appender->setReal(row, i, sqlite3_column_double(reading.handle(), i));
                break;
            case ColumnType::Blob:
                m_appender->setText(row, i, bytesCell(reading, i));
                break;
            default:
                AW_CHECK(copyText(reading, kind, row, i));
                break;
            }
        }
        return {};
    }

    Status copyText(const SqliteStatement &reading, int kind, int row, int column)
    {
        QByteArray spelled;
        switch (kind) {
        case SQLITE_INTEGER:
            spelled = QByteArray::number(sqlite3_column_int64(reading.handle(), column));
            break;
        case SQLITE_FLOAT:
            spelled = QByteArray::number(sqlite3_column_double(reading.handle(), column), 'g',
                                         QLocale::FloatingPointShortest);
            break;
        case SQLITE_BLOB: {
            const std::string_view bytes = bytesCell(reading, column);
            spelled = "X'" +
                      QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toUpper() +
                      '\'';
            break;
        }
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(reading.handle(), column));
            const std::string_view bytes(text ? text : "",
                                         static_cast<std::size_t>(sqlite3_column_bytes(reading.handle(), column)));
            const QUtf8StringView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
            if (!view.isValidUtf8())
                return reject(column, QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
            m_appender->setText(row, column, bytes);
            return {};
        }
        }
        m_appender->setText(row, column, {spelled.constData(), static_cast<std::size_t>(spelled.size())});
        return {};
    }

    Status reject(int column, const QByteArray &raw)
    {
        const QString &name = m_columns[column].name;
        if (m_mode == ReadMode::Strict)
            return core::fail(ErrorCode::MalformedData,
                              u"Row %1, column “%2”: the text is not UTF-8"_s.arg(m_rows + 1).arg(name), m_source.path,
                              u"Read it without --strict to leave such cells empty."_s);
        ++m_invalid[column];
        m_rejects.append({m_rows + 1, name, raw});
        return {};
    }

    Status writeRejects()
    {
        if (m_rejects.isEmpty())
            return {};
        m_rejectsTable = m_session.newName(u"sqlite_rejects"_s);
        AW_TRY(const auto appender, TableAppender::open(m_session, m_rejectsTable,
                                                        {{u"line"_s, ColumnType::BigInt},
                                                         {u"column_name"_s, ColumnType::Text},
                                                         {u"reason"_s, ColumnType::Text},
                                                         {u"raw"_s, ColumnType::Text}}));
        for (qsizetype done = 0; done < m_rejects.size();) {
            const int size = static_cast<int>(std::min<qsizetype>(TableAppender::kMostRows, m_rejects.size() - done));
            appender->begin(size);
            for (int row = 0; row < size; ++row, ++done) {
                const Reject &reject = m_rejects[done];
                appender->setInteger(row, 0, reject.line);
                appender->setText(row, 1, reject.column.toStdString());
                appender->setText(row, 2, "the text is not UTF-8");
                appender->setText(row, 3, ("X'" + reject.raw.toHex().toUpper() + '\'').toStdString());
            }
            AW_CHECK(appender->end());
        }
        return appender->close();
    }

    Session &m_session;
    const SourceDescription &m_source;
    const ReadMode m_mode;
    QList<TableAppender::Column> m_columns;
    std::unique_ptr<TableAppender> m_appender;
    QString m_table;
    QString m_rejectsTable;
    qint64 m_rows = 0;
    QList<qint64> m_invalid;
    QList<Reject> m_rejects;
    Q_DISABLE_COPY_MOVE(Copier)
};

QString mixture(const Counts &counts)
{
    QStringList parts;
    const auto add = [&](qint64 cells, const QString &what) {
        if (cells > 0)
            parts.append(u"%1 %2"_s.arg(cells).arg(what));
    };
    add(counts.integers, u"whole numbers"_s);
    add(counts.reals, u"decimal numbers"_s);
    add(counts.texts, u"texts"_s);
    add(counts.blobs, u"byte strings"_s);
    return parts.join(u", "_s);
}

// Texts that are all dates or times get their type; everything else is as SQLite has it.
Status proveTimes(Session &session, SourceRows &rows, const QString &table)
{
    QStringList texts;
    for (const core::Column &column : std::as_const(rows.relation.schema.columns))
        if (column.isText())
            texts.append(column.name);
    TypeProof proof(texts, true);
    AW_CHECK(proof.narrow(session, u"SELECT * FROM %1 LIMIT 2000"_s.arg(table)));
    if (const QStringList aggregates = proof.aggregates(); !aggregates.isEmpty()) {
        AW_TRY(const Table counted, session.query(u"SELECT %1 FROM %2"_s.arg(aggregates.join(u", "_s), table)));
        proof.conclude(counted.rows.first());
    }
    QStringList outputs;
    for (core::Column &column : rows.relation.schema.columns) {
        outputs.append(proof.output(column.name));
        if (column.isText())
            column.type = proof.type(column.name);
        if (const qint64 cells = proof.convertedCells(column.name); cells > 0)
            rows.ledger.cells.append(
                {column.name, CellEntry::Kind::Converted, u"text to %1"_s.arg(column.type), cells});
    }
    rows.relation.sql = u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + table;
    return {};
}

} // namespace

bool isSqliteFile(const QByteArray &head)
{
    return head.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

Result<SourceDescription> describeSqlite(Session &session, const QString &file, const QString &place,
                                         const SourceOverrides &overrides)
{
    AW_TRY(const auto connection, SqliteConnection::open(file, place, session.stopToken()));
    AW_TRY(const QList<DatabaseTable> tables, sqliteTables(*connection));
    AW_TRY(const TableChoice choice, chooseTable(tables, overrides.table, place));

    SourceDescription source;
    source.path = place;
    source.readPath = file;
    source.sizeBytes = QFileInfo(file).size();
    source.format = Format::Sqlite;
    source.encoding.clear();
    source.table = choice.table.name;
    source.warnings = choice.warnings;
    AW_TRY(const auto columns, connection->prepare(u"SELECT * FROM "_s + quoteName(source.table)));
    QStringList names;
    for (int i = 0; i < sqlite3_column_count(columns->handle()); ++i)
        names.append(QString::fromUtf8(sqlite3_column_name(columns->handle(), i)));
    const UniqueNames unique = uniqueNames(names);
    source.warnings += unique.warnings;
    for (int i = 0; i < names.size(); ++i)
        source.columns.columns.append(
            {unique.names[i], declaredType(sqlite3_column_decltype(columns->handle(), i)), {}, {}});
    source.confidence = choice.warnings.isEmpty() ? 1 : 0.8;
    source.trace.append({1,
                         core::TraceEntry::Phase::Decide,
                         u"The file is an SQLite database; its table “%1” is read"_s.arg(source.table),
                         {}});
    return source;
}

Result<SourceRows> openSqlite(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                              const ProgressCallback &progress)
{
    AW_TRY(const auto connection, SqliteConnection::open(source.readPath, source.path, session.stopToken()));
    AW_TRY(const auto transaction, connection->prepare(u"BEGIN"_s)); // both readings see the same rows
    AW_CHECK(transaction->step());
    AW_TRY(const auto counted, countKinds(*connection, quoteName(source.table), source.columns.names()));
    const auto &[count, kinds] = counted;

    SourceRows rows;
    QList<TableAppender::Column> columns;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const core::Column &column = source.columns.columns[i];
        const Counts &held = kinds[i];
        const ColumnType type = typeFor(held, column.type);
        columns.append({column.name, type});
        rows.relation.schema.columns.append({column.name, typeName(type), {}, {}});
        const qint64 spelled = held.integers + held.reals + held.blobs;
        if (type == ColumnType::Text && spelled > 0) {
            rows.warnings.append(u"Column “%1” holds values of several kinds (%2); it is read as text."_s.arg(
                column.name, mixture(held)));
            rows.ledger.cells.append({column.name, CellEntry::Kind::Converted, u"number or bytes to text"_s, spelled});
        } else if (type == ColumnType::Double && held.integers > 0) {
            rows.ledger.cells.append(
                {column.name, CellEntry::Kind::Converted, u"whole number to DOUBLE"_s, held.integers});
        }
    }
    Copier copier(session, source, mode);
    AW_CHECK(copier.copy(*connection, columns, count, progress));
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (const qint64 cells = copier.invalidCells(i); cells > 0)
            rows.ledger.cells.append(
                {columns[i].name, CellEntry::Kind::CoercedToNull, u"the text is not UTF-8"_s, cells});
    if (!copier.rejectsTable().isEmpty()) {
        rows.rejects.sql = u"SELECT * FROM "_s + copier.rejectsTable();
        AW_TRY(rows.rejects.schema, session.describe(rows.rejects.sql));
        rows.rejects.rows = copier.rejects();
    }
    rows.relation.sql = u"SELECT * FROM "_s + copier.table();
    if (typing == Typing::Proven)
        AW_CHECK(proveTimes(session, rows, copier.table()));
    rows.relation.rows = count;
    rows.ledger.rowsIn = rows.ledger.rowsOut = count;
    AW_CHECK(rows.ledger.check(source.path));
    return rows;
}

} // namespace aw::data
