// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of SQLite and DuckDB files: what they hold, not what they were declared as; broken and busy ones are refused.
#include "tests/data/data_fixture.h"

#include <QProcess>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using data::ReadMode;
using data::Typing;
using test::DataFixture;

namespace
{

class Sqlite
{
public:
    explicit Sqlite(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_database); }
    ~Sqlite() { sqlite3_close(m_database); }
    void run(const char *sql)
    {
        char *problem = nullptr;
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, &problem) != SQLITE_OK)
            qFatal("%s", problem);
    }

private:
    sqlite3 *m_database = nullptr;
    Q_DISABLE_COPY_MOVE(Sqlite)
};

QStringList typesOf(const data::SourceRows &rows)
{
    QStringList types;
    for (const core::Column &column : rows.relation.schema.columns)
        types.append(column.type);
    return types;
}

// A DuckDB file of its own engine, made by a session of ours.
void makeDuckDb(DataFixture &fixture, const QString &path, const QStringList &statements)
{
    AW_VERIFY(fixture.session().execute(u"ATTACH '%1' AS made"_s.arg(path)));
    for (const QString &statement : statements)
        AW_VERIFY(fixture.session().execute(statement));
    AW_VERIFY(fixture.session().execute(u"DETACH made"_s));
}

} // namespace

class TestDatabaseSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sqliteColumnsAreWhatTheyHold();
    void integersOfSqliteAreExact();
    void anInvalidTextBecomesAReject();
    void theLargestTableIsReadAndTheOthersAreNamed();
    void aDatabaseWithoutTablesIsEmpty();
    void unmergedChangesAreRefused();
    void aLockedDatabaseSaysSo();
    void aDamagedDatabaseIsRefused();
    void aTableOfADuckDbFileIsRead();
    void aDamagedDuckDbFileIsRefused();
};

void TestDatabaseSource::sqliteColumnsAreWhatTheyHold()
{
    DataFixture fixture;
    const QString path = fixture.path(u"not-said.csv"_s);
    Sqlite(path).run("CREATE TABLE t(id INTEGER, v INTEGER, r REAL, b BLOB, day TEXT, code TEXT, none INTEGER);"
                     "INSERT INTO t VALUES(1,5,1,x'00ff','2024-02-29','007',NULL),"
                     "(2,'n/a',2.5,x'',NULL,'1E5',NULL),(3,0.1,NULL,NULL,'2024-03-01','',NULL)");
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(typesOf(*rows),
             (QStringList{u"BIGINT"_s, u"VARCHAR"_s, u"DOUBLE"_s, u"BLOB"_s, u"DATE"_s, u"VARCHAR"_s, u"BIGINT"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|5|1|\\x00\\xFF|2024-02-29|007|~"_s,
                                                            u"2|n/a|2.5||~|1E5|~"_s, u"3|0.1|~|~|2024-03-01||~"_s}));
    QVERIFY(rows->warnings.join(u' ').contains("1 whole numbers, 1 decimal numbers, 1 texts"_L1));
    QCOMPARE(rows->ledger.rowsIn, 3);
}

void TestDatabaseSource::integersOfSqliteAreExact()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.db"_s);
    Sqlite(path).run("CREATE TABLE t(n INTEGER, m); INSERT INTO t VALUES(9223372036854775807,9007199254740993),"
                     "(-9223372036854775808,0.5)");
    const auto rows = fixture.open(path);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql),
             (QStringList{u"9223372036854775807|9007199254740993"_s, u"-9223372036854775808|0.5"_s}));
    QCOMPARE(rows->relation.schema.columns[1].type, u"VARCHAR"_s); // a double cannot hold the first
}

void TestDatabaseSource::anInvalidTextBecomesAReject()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.db"_s);
    Sqlite(path).run("CREATE TABLE t(v TEXT); INSERT INTO t VALUES('a'),(CAST(x'ff41' AS TEXT))");
    const auto rows = fixture.open(path);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"a"_s, u"~"_s}));
    QCOMPARE(fixture.rows(rows->rejects.sql), QStringList{u"2|v|the text is not UTF-8|X'FF41'"_s});
    QCOMPARE(rows->ledger.total(core::CellEntry::Kind::CoercedToNull), 1);
    const auto strict = fixture.open(path, Typing::Text, ReadMode::Strict);
    QVERIFY(!strict);
    QCOMPARE(strict.error().code, ErrorCode::MalformedData);
}

void TestDatabaseSource::theLargestTableIsReadAndTheOthersAreNamed()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.db"_s);
    Sqlite(path).run("CREATE TABLE small(x); INSERT INTO small VALUES(1);"
                     "CREATE TABLE \"order \"\"lines\"(x); INSERT INTO \"order \"\"lines\" VALUES(1),(2);"
                     "CREATE VIEW recent AS SELECT x FROM small");
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->table, u"order \"lines"_s);
    QVERIFY(source->warnings.join(u' ').contains("small"_L1));
    data::SourceOverrides overrides;
    overrides.table = u"RECENT"_s;
    const auto view = fixture.open(path, Typing::Text, ReadMode::Keep, overrides);
    AW_VERIFY(view);
    QCOMPARE(fixture.rows(view->relation.sql), QStringList{u"1"_s});
    overrides.table = u"gone"_s;
    const auto none = fixture.describe(path, overrides);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(none.error().hint.contains("small"_L1));
}

void TestDatabaseSource::aDatabaseWithoutTablesIsEmpty()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.db"_s);
    Sqlite(path).run("CREATE TABLE t(x); DROP TABLE t");
    QCOMPARE(fixture.describe(path).error().code, ErrorCode::EmptyFile);
}

void TestDatabaseSource::unmergedChangesAreRefused()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.db"_s);
    Sqlite writer(path);
    writer.run("PRAGMA journal_mode=WAL; CREATE TABLE t(x); INSERT INTO t VALUES(1)");
    const auto open = fixture.describe(path);
    QVERIFY(!open);
    QCOMPARE(open.error().code, ErrorCode::Conflict);
    QVERIFY(open.error().hint.contains("wal_checkpoint"_L1));
    writer.run("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto merged = fixture.open(path);
    AW_VERIFY(merged);
    QCOMPARE(fixture.rows(merged->relation.sql), QStringList{u"1"_s});
}

void TestDatabaseSource::aLockedDatabaseSaysSo()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.db"_s);
    Sqlite writer(path);
    writer.run("CREATE TABLE t(x); INSERT INTO t VALUES(1); BEGIN EXCLUSIVE");
    const auto source = fixture.describe(path);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Busy);
    writer.run("COMMIT");
    AW_VERIFY(fixture.describe(path));
}

void TestDatabaseSource::aDamagedDatabaseIsRefused()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.db"_s);
    Sqlite(path).run("PRAGMA page_size=512; CREATE TABLE t(x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                     "FROM n WHERE i<2000) INSERT INTO t SELECT 'row number '||i FROM n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QByteArray damaged = whole;
    for (qsizetype i = 512; i < 4096; ++i)
        damaged[i] = '\xff';
    for (const QByteArray &bytes : {damaged, whole.chopped(512), whole.first(60)}) {
        const auto rows = fixture.open(fixture.write(u"bad.db"_s, bytes));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::MalformedData);
        QCOMPARE(rows.error().where, fixture.path(u"bad.db"_s));
    }
}

void TestDatabaseSource::aTableOfADuckDbFileIsRead()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.duckdb"_s);
    makeDuckDb(fixture, path,
               {u"CREATE TABLE made.big AS SELECT range AS n, [1, 2] AS l FROM range(3)"_s,
                u"CREATE SCHEMA made.other"_s, u"CREATE TABLE made.other.\"a b\" AS SELECT 'x' AS t"_s});
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.rows, 3);
    QCOMPARE(fixture.rows(u"SELECT n FROM (%1)"_s.arg(rows->relation.sql)), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    data::SourceOverrides overrides;
    overrides.table = u"other.a b"_s;
    const auto other = fixture.open(path, Typing::Text, ReadMode::Keep, overrides);
    AW_VERIFY(other);
    QCOMPARE(fixture.rows(other->relation.sql), QStringList{u"x"_s});
}

void TestDatabaseSource::aDamagedDuckDbFileIsRefused()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.duckdb"_s);
    makeDuckDb(fixture, path, {u"CREATE TABLE made.t AS SELECT range AS n FROM range(3)"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QByteArray newer = whole;
    newer[12] = 127; // the version of the format
    for (const QByteArray &bytes : {whole.first(6000), newer}) {
        const auto source = fixture.describe(fixture.write(u"bad.duckdb"_s, bytes));
        QVERIFY(!source);
        QVERIFY(source.error().code == ErrorCode::MalformedData || source.error().code == ErrorCode::UnsupportedFormat);
        QCOMPARE(source.error().where, fixture.path(u"bad.duckdb"_s));
    }
}

QTEST_GUILESS_MAIN(TestDatabaseSource)
#include "tst_database_source.moc"
