// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/postgres_reader.h"

#include "engine/core/result.h"
#include "engine/data/column_names.h"
#include "engine/data/postgres_connection.h"
#include "engine/data/postgres_errors.h"
#include "engine/data/sql_quote.h"
#include "engine/data/table_appender.h"

#include <QLibrary>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr int kMostDigits = 38;
constexpr qint64 kBytesAtOnce = qint64{8} << 20; // about; rows are fetched by number

// The server's numbers of the types of a result's columns. Since 6.8 Qt does not tell them, so libpq is asked, which
// Qt's driver has loaded.
using ServerTypeOf = unsigned (*)(const void *result, int column);

ServerTypeOf serverTypeOf()
{
    static const auto function = reinterpret_cast<ServerTypeOf>(QLibrary(u"pq"_s, 5).resolve("PQftype"));
    return function;
}

// By the server's numbers of its own types, which never change.
QString engineTypeOf(unsigned serverType, const QSqlField &field)
{
    switch (serverType) {
    case 16:
        return u"BOOLEAN"_s;
    case 17:
        return u"BLOB"_s;
    case 21:
        return u"SMALLINT"_s;
    case 23:
        return u"INTEGER"_s;
    case 20:
    case 26:
        return u"BIGINT"_s;
    case 700:
        return u"FLOAT"_s;
    case 701:
        return u"DOUBLE"_s;
    case 1082:
        return u"DATE"_s;
    case 1083:
        return u"TIME"_s;
    case 1114:
        return u"TIMESTAMP"_s;
    case 1184:
        return u"TIMESTAMP WITH TIME ZONE"_s;
    case 2950:
        return u"UUID"_s;
    case 1700: // of an unlimited one the values decide
        if (field.length() > 0 && field.length() <= kMostDigits && field.precision() >= 0 &&
            field.precision() <= field.length())
            return u"DECIMAL(%1,%2)"_s.arg(field.length()).arg(field.precision());
        return u"DECIMAL"_s;
    default:
        return u"VARCHAR"_s;
    }
}

struct PostgresColumn {
    QString name;
    QString type;
};

QString rawColumn(qsizetype index)
{
    return u"c"_s + QString::number(index);
}

QString castOf(const QString &raw, const QString &type)
{
    if (type == "BLOB"_L1) // \x…
        return u"unhex(substr("_s + raw + u", 3))"_s;
    if (type == "DATE"_L1 || type.startsWith("TIMESTAMP"_L1)) // the engine overlooks BC
        return u"TRY_CAST(CASE WHEN "_s + raw + u" NOT LIKE '%BC' THEN "_s + raw + u" END AS "_s + type + u')';
    return type == "VARCHAR"_L1 ? raw : u"TRY_CAST("_s + raw + u" AS "_s + type + u')';
}

// The server parses the query by itself inside of this statement, so that it can be nothing but one query.
Status openCursor(PostgresConnection &connection, const QString &cursor, const QString &query)
{
    const QString tag = u"$aw"_s + QUuid::createUuid().toString(QUuid::Id128) + u'$';
    return connection.run(u"DO "_s + tag + u" DECLARE c refcursor := "_s + quoteText(cursor) +
                          u"; BEGIN OPEN c NO SCROLL FOR EXECUTE "_s + quoteText(query) + u"; END "_s + tag);
}

Result<QList<PostgresColumn>> postgresColumns(PostgresConnection &connection, const QString &query,
                                              QStringList &warnings)
{
    AW_CHECK(openCursor(connection, u"aw_columns"_s, query));
    QStringList names;
    QList<PostgresColumn> columns;
    AW_CHECK(connection.read(u"FETCH 0 FROM aw_columns"_s, [&](QSqlQuery &result) -> Status {
        const QSqlRecord record = result.record();
        const QVariant handle = result.result()->handle(); // a PGresult *
        if (!serverTypeOf() || !handle.isValid())
            return core::fail(postgresDriverMissing());
        const void *const rows = *static_cast<const void *const *>(handle.constData());
        for (int i = 0; i < record.count(); ++i) {
            names.append(record.fieldName(i));
            columns.append({{}, engineTypeOf(serverTypeOf()(rows, i), record.field(i))});
        }
        return {};
    }));
    AW_CHECK(connection.run(u"CLOSE aw_columns"_s));
    if (columns.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"The query gives no columns."_s, u"query"_s,
                          u"Write a SELECT that names some."_s);
    const UniqueNames unique = uniqueNames(names);
    warnings += unique.warnings;
    for (qsizetype i = 0; i < columns.size(); ++i)
        columns[i].name = unique.names[i];
    return columns;
}

// Everything as text into a table of the session.
class PostgresCopy
{
public:
    PostgresCopy(PostgresConnection &connection, TableAppender &appender, int columns)
        : m_connection(connection)
        , m_appender(appender)
        , m_columns(columns)
    {
    }

    // True when the rows are at their end.
    Result<bool> fetch(qint64 mostRows)
    {
        const int wanted = static_cast<int>(std::min<qint64>(m_atOnce, mostRows));
        int got = 0;
        qint64 bytes = 0;
        AW_CHECK(m_connection.read(u"FETCH %1 FROM aw_rows"_s.arg(wanted), [&](QSqlQuery &rows) -> Status {
            m_appender.begin(rows.size());
            for (; rows.next(); ++got)
                for (int i = 0; i < m_columns; ++i) {
                    if (rows.isNull(i))
                        continue;
                    const QByteArray text = rows.value(i).toString().toUtf8();
                    bytes += text.size();
                    m_appender.setText(got, i, {text.constData(), static_cast<std::size_t>(text.size())});
                }
            return got > 0 ? m_appender.end() : Status();
        }));
        m_rows += got;
        if (bytes > 0)
            m_atOnce = std::clamp<qint64>(m_atOnce * kBytesAtOnce / bytes, 1, TableAppender::kMostRows);
        return got < wanted;
    }
    qint64 rows() const { return m_rows; }

private:
    PostgresConnection &m_connection;
    TableAppender &m_appender;
    const int m_columns;
    qint64 m_atOnce = 256; // until their size is known
    qint64 m_rows = 0;
};

// The digits of unlimited numbers; and whether every text can be what its column says: a year 300,000 or NaN cannot.
Status settleTypes(Session &session, const QString &table, QList<PostgresColumn> &columns, QStringList &warnings)
{
    QStringList digits;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString raw = rawColumn(i);
        if (columns[i].type == "DECIMAL"_L1)
            digits.append(
                u"max(len(split_part(%1, '.', 2))) AS s%1, max(len(ltrim(split_part(%1, '.', 1), '-0'))) AS w%1"_s.arg(
                    raw));
    }
    if (!digits.isEmpty()) {
        AW_TRY(const Table found, session.query(u"SELECT "_s + digits.join(u", "_s) + u" FROM "_s + table));
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i].type != "DECIMAL"_L1)
                continue;
            const qsizetype at = found.schema.indexOf(u"s"_s + rawColumn(i));
            const qint64 scale = found.rows.first()[at].toLongLong();
            const qint64 whole = found.rows.first()[at + 1].toLongLong();
            columns[i].type = u"DECIMAL(%1,%2)"_s.arg(kMostDigits)
                                  .arg(std::clamp<qint64>(scale, 0, std::max<qint64>(0, kMostDigits - whole)));
            if (scale + whole > kMostDigits)
                columns[i].type += u'!';
        }
    }
    QStringList failures;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString raw = rawColumn(i);
        const bool tooLong = columns[i].type.endsWith(u'!');
        const QString fails = tooLong ? u"true"_s : castOf(raw, columns[i].type) + u" IS NULL"_s;
        failures.append(u"min(%1) FILTER (WHERE %1 IS NOT NULL AND %2) AS %1"_s.arg(raw, fails));
    }
    AW_TRY(const Table found, session.query(u"SELECT "_s + failures.join(u", "_s) + u" FROM "_s + table));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant bad = found.rows.first()[i];
        if (!bad.isValid())
            continue;
        warnings.append(u"“%1” stays text: “%2” has no equal here"_s.arg(columns[i].name, bad.toString().left(60)));
        columns[i].type = u"VARCHAR"_s;
    }
    return {};
}

} // namespace

Result<PostgresRows> readPostgres(Session &session, const QString &address, const QString &query, qint64 mostRows,
                                  const std::function<void(qint64 rows)> &rowsSoFar)
{
    AW_TRY(const auto connection, PostgresConnection::open(address, session.stopToken()));
    AW_CHECK(connection->run(u"BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s));
    PostgresRows result;
    AW_TRY(QList<PostgresColumn> columns, postgresColumns(*connection, query, result.warnings));
    QStringList names;
    QStringList texts;
    QList<TableAppender::Column> raw;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        names.append(rawColumn(i));
        texts.append(u"CAST(q."_s + rawColumn(i) + u" AS text)"_s);
        raw.append({rawColumn(i), TableAppender::Type::Text});
    }
    AW_CHECK(openCursor(*connection, u"aw_rows"_s,
                        u"SELECT "_s + texts.join(u", "_s) + u" FROM (\n"_s + query + u"\n) AS q("_s +
                            names.join(u", "_s) + u')'));
    const QString table = session.newName(u"postgres_rows"_s);
    AW_TRY(const auto appender, TableAppender::open(session, table, raw));
    PostgresCopy copy(*connection, *appender, static_cast<int>(columns.size()));
    for (bool over = false; !over;) {
        const qint64 left = mostRows < 0 ? TableAppender::kMostRows : mostRows + 1 - copy.rows();
        if (left <= 0)
            break;
        AW_TRY(over, copy.fetch(left));
        if (rowsSoFar)
            rowsSoFar(copy.rows());
    }
    AW_CHECK(appender->close());
    result.isCut = mostRows >= 0 && copy.rows() > mostRows;
    if (result.isCut)
        AW_CHECK(session.execute(u"DELETE FROM "_s + table + u" WHERE rowid >= "_s + QString::number(mostRows)));
    AW_CHECK(settleTypes(session, table, columns, result.warnings));
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells.append(castOf(rawColumn(i), columns[i].type) + u" AS "_s + quoteName(columns[i].name));
    result.relation.sql = u"SELECT "_s + cells.join(u", "_s) + u" FROM "_s + table;
    AW_TRY(result.relation.schema, session.describe(result.relation.sql));
    result.relation.rows = result.isCut ? mostRows : copy.rows();
    return result;
}

} // namespace aw::data
