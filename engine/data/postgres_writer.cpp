// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/postgres_writer.h"

#include "engine/core/result.h"
#include "engine/data/database_table.h"
#include "engine/data/postgres_connection.h"
#include "engine/data/sql_quote.h"

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kPostgresRowsAtOnce = 1000;
constexpr qsizetype kPostgresMostColumns = 1600;
constexpr qsizetype kPostgresLongestName = 63; // bytes; longer ones would be cut

// What the column is declared as.
QString postgresType(const QString &type)
{
    static const QHash<QString, QString> kTypes{{u"BOOLEAN"_s, u"boolean"_s},
                                                {u"TINYINT"_s, u"smallint"_s},
                                                {u"UTINYINT"_s, u"smallint"_s},
                                                {u"SMALLINT"_s, u"smallint"_s},
                                                {u"USMALLINT"_s, u"integer"_s},
                                                {u"INTEGER"_s, u"integer"_s},
                                                {u"UINTEGER"_s, u"bigint"_s},
                                                {u"BIGINT"_s, u"bigint"_s},
                                                {u"UBIGINT"_s, u"numeric(20,0)"_s},
                                                {u"HUGEINT"_s, u"numeric(39,0)"_s},
                                                {u"UHUGEINT"_s, u"numeric(39,0)"_s},
                                                {u"FLOAT"_s, u"real"_s},
                                                {u"DOUBLE"_s, u"double precision"_s},
                                                {u"DATE"_s, u"date"_s},
                                                {u"TIME"_s, u"time"_s},
                                                {u"TIMESTAMP"_s, u"timestamp"_s},
                                                {u"TIMESTAMP_S"_s, u"timestamp"_s},
                                                {u"TIMESTAMP_MS"_s, u"timestamp"_s},
                                                {u"TIMESTAMP WITH TIME ZONE"_s, u"timestamptz"_s},
                                                {u"INTERVAL"_s, u"interval"_s},
                                                {u"BLOB"_s, u"bytea"_s},
                                                {u"UUID"_s, u"uuid"_s},
                                                {u"JSON"_s, u"json"_s}};
    if (type.startsWith("DECIMAL("_L1) && type.endsWith(u')'))
        return u"numeric"_s + type.sliced(7);
    return kTypes.value(type, u"text"_s);
}

// The cell as the text PostgreSQL reads.
QString postgresCell(const core::Column &column)
{
    const QString name = quoteName(column.name);
    if (column.type == "BLOB"_L1)
        return u"'\\x' || hex("_s + name + u')';
    if (column.type == "DATE"_L1 || column.type.startsWith("TIMESTAMP"_L1))
        return u"replace(CAST("_s + name + u" AS VARCHAR), '(BC)', 'BC')"_s;
    return u"CAST("_s + name + u" AS VARCHAR)"_s;
}

struct PostgresTable {
    QString schema; // quoted
    QString kind;   // "table", "view" …; empty: there is none
    QStringList columns;
};

Result<PostgresTable> tableThere(PostgresConnection &connection, const PostgresTarget &target)
{
    const QString name =
        (target.schema.isEmpty() ? QString() : quoteName(target.schema) + u'.') + quoteName(target.table);
    AW_TRY(
        const auto found,
        connection.texts(u"SELECT quote_ident(n.nspname), CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' "
                         "WHEN 'f' THEN 'foreign table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' "
                         "ELSE 'object' END FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
                         "c.oid = to_regclass("_s +
                         quoteText(name) + u')'));
    PostgresTable table;
    if (!target.schema.isEmpty())
        table.schema = quoteName(target.schema);
    if (found.isEmpty())
        return table;
    table.schema = found.first()[0];
    table.kind = found.first()[1];
    AW_TRY(const auto columns,
           connection.texts(u"SELECT attname FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped AND attrelid = "
                            "to_regclass("_s +
                            quoteText(name) + u") ORDER BY attnum"_s));
    for (const QStringList &row : columns)
        table.columns.append(row.first());
    return table;
}

Status checkName(const QString &name, const QString &where)
{
    if (name.toUtf8().size() <= kPostgresLongestName)
        return {};
    return core::fail(
        ErrorCode::InvalidArgument,
        u"PostgreSQL takes names of at most %1 bytes; “%2” is longer."_s.arg(kPostgresLongestName).arg(name.left(80)),
        where, u"Rename it before."_s);
}

// Makes the table where it has to be made; returns the columns to fill.
Result<QStringList> postgresTargetColumns(PostgresConnection &connection, const Relation &relation,
                                          const PostgresTarget &target, const PostgresTable &there, const QString &name)
{
    const QStringList names = relation.schema.names();
    const bool isTable = there.kind == "table"_L1 || there.kind == "foreign table"_L1;
    if (!there.kind.isEmpty() && (!isTable || target.mode == TableMode::Create))
        return core::fail(tableIsThere(there.kind, target.table));
    if (!there.kind.isEmpty() && target.mode == TableMode::Append) {
        QStringList into;
        for (const QString &column : names) {
            AW_TRY(const QString found,
                   there.columns.contains(column) ? Result<QString>(column) : columnCalled(column, there.columns));
            if (into.contains(found)) // names here differ by capitals alone
                return core::fail(ErrorCode::InvalidArgument, u"Two columns go into “"_s + found + u"”."_s, u"table"_s,
                                  u"Rename or drop one before."_s);
            into.append(found);
        }
        return into;
    }
    AW_CHECK(checkName(target.table, u"table"_s));
    QStringList declared;
    for (const core::Column &column : relation.schema.columns) {
        AW_CHECK(checkName(column.name, u"table"_s));
        declared.append(quoteName(column.name) + u' ' + postgresType(column.type));
    }
    if (!there.kind.isEmpty())
        AW_CHECK(connection.run(u"DROP TABLE "_s + name));
    AW_CHECK(connection.run(u"CREATE TABLE "_s + name + u" ("_s + declared.join(u", "_s) + u')'));
    return names;
}

Result<QString> valuesOf(const Table &page)
{
    QStringList rows;
    for (const QVariantList &row : page.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString text = row[i].toString();
            if (text.contains(QChar(u'\0')))
                return core::fail(ErrorCode::MalformedData,
                                  u"“%1” has a text with a zero character, which PostgreSQL does not hold."_s.arg(
                                      page.schema.columns[i].name),
                                  {}, u"Take it out with “Clean text” or “Replace text” before."_s);
            cells.append(row[i].isValid() ? quoteText(text) : u"NULL"_s);
        }
        rows.append(u'(' + cells.join(u", "_s) + u')');
    }
    return rows.join(u", "_s);
}

Result<qint64> copyToPostgres(Session &session, const QString &table, const core::Schema &schema, const QString &insert,
                              PostgresConnection &connection, const ProgressCallback &progress)
{
    AW_TRY(const QVariant counted, session.scalar(u"SELECT count(*) FROM "_s + table));
    const qint64 rows = counted.toLongLong();
    QStringList outputs;
    for (const core::Column &column : schema.columns)
        outputs.append(postgresCell(column) + u" AS "_s + quoteName(column.name));
    const QString select = u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + table + u" WHERE rowid >= "_s;
    for (qint64 from = 0; from < rows; from += kPostgresRowsAtOnce) {
        AW_TRY(const Table page, session.query(select + QString::number(from) + u" AND rowid < "_s +
                                               QString::number(from + kPostgresRowsAtOnce) + u" ORDER BY rowid"_s));
        AW_TRY(const QString values, valuesOf(page));
        AW_CHECK(connection.run(insert + values));
        if (progress)
            progress(static_cast<double>(from) / static_cast<double>(rows));
    }
    return rows;
}

Result<qint64> writeInTransaction(Session &session, const Relation &relation, const PostgresTarget &target,
                                  const QString &table, const ProgressCallback &progress)
{
    AW_TRY(const auto connection, PostgresConnection::open(target.address, session.stopToken()));
    AW_CHECK(connection->run(u"BEGIN"_s));
    AW_TRY(const PostgresTable there, tableThere(*connection, target));
    const QString name = (there.schema.isEmpty() ? QString() : there.schema + u'.') + quoteName(target.table);
    AW_TRY(const QStringList into, postgresTargetColumns(*connection, relation, target, there, name));
    QStringList quoted;
    for (const QString &column : into)
        quoted.append(quoteName(column));
    const QString insert = u"INSERT INTO "_s + name + u" ("_s + quoted.join(u", "_s) + u") VALUES "_s;
    AW_TRY(const qint64 rows, copyToPostgres(session, table, relation.schema, insert, *connection, progress));
    AW_CHECK(connection->run(u"COMMIT"_s));
    return rows;
}

} // namespace

Result<qint64> writePostgresTable(Session &session, const Relation &relation, const PostgresTarget &target,
                                  const ProgressCallback &progress)
{
    AW_CHECK(fewEnoughColumns(relation, u"PostgreSQL"_s, kPostgresMostColumns, u"Select fewer columns."_s));
    return writeFromCopy(session, relation, [&](const QString &table) {
        return writeInTransaction(session, relation, target, table, progress);
    });
}

} // namespace aw::data
