// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"

#include "engine/data/duckdb_errors.h"
#include "engine/data/engine_cache.h"
#include "engine/data/sql_quote.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::ErrorCode;
using aw::test::DataFixture;

namespace
{
// Over the table "numbers" of withNumbers: takes many seconds on any machine, little memory, and reports progress.
const QString kEndless = u"SELECT count(*) FROM numbers WHERE md5(repeat(x::VARCHAR, 200)) = 'x'"_s;

bool withNumbers(DataFixture &fixture)
{
    return fixture.session()
        .execute(u"CREATE TEMP TABLE numbers AS SELECT range AS x FROM range(20000000)"_s)
        .has_value();
}
} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queryCopiesEveryType_data();
    void queryCopiesEveryType();
    void queryKeepsNamesAndNulls();
    void queryRunsAStatementOnce();
    void queryRefusesSeveralStatements();
    void executeReportsChangedRows();
    void describeDoesNotRun();
    void sqlReachesNothingElse_data();
    void sqlReachesNothingElse();
    void sqlReachesAllowedFiles();
    void siblingOfAnAllowedFolderIsOutside();
    void stopInterruptsARunningStatement();
    void stopBeforeAStatement();
    void stopBetweenTheStatementsOfAScript();
    void stopWhileBinding();
    void stopFromTheProgressCallback();
    void progressRises();
    void aWarmEngineKnowsNothingOfTheSessionBefore();
    void siblingsWorkAtTheSameTime();
    void siblingsLeaveNothingInAWarmEngine();
    void anEngineOpenedAheadIsLockedLikeAnyOther();
    void engineIsNotReusedWhen_data();
    void engineIsNotReusedWhen();
    void memoryLimitIsAnError();
    void memoryLimitSpills();
    void quoting();
    void errorsAreTranslated_data();
    void errorsAreTranslated();
};

void TestSession::queryCopiesEveryType_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *sql, const char *type, const QVariant &value) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(type) << value;
    };
    row("true", "BOOLEAN", true);
    row("(-128)::TINYINT", "TINYINT", qint64{-128});
    row("42", "INTEGER", qint64{42});
    row("9223372036854775807", "BIGINT", std::numeric_limits<qint64>::max());
    row("18446744073709551615::UBIGINT", "UBIGINT", std::numeric_limits<quint64>::max());
    row("1.5::FLOAT", "FLOAT", 1.5);
    row("0.1::DOUBLE", "DOUBLE", 0.1);
    row("'東京 ''x'''", "VARCHAR", u"東京 'x'"_s);
    row("'a' || chr(0) || 'b'", "VARCHAR", QString::fromUtf8("a\0b", 3));
    row("1.25::DECIMAL(9,3)", "DECIMAL(9,3)", u"1.250"_s);
    row("170141183460469231731687303715884105727::HUGEINT", "HUGEINT", u"170141183460469231731687303715884105727"_s);
    row("DATE '2024-07-17'", "DATE", u"2024-07-17"_s);
    row("TIMESTAMP '2024-07-17 08:09:10.5'", "TIMESTAMP", u"2024-07-17 08:09:10.5"_s);
    row("TIMESTAMPTZ '2024-07-17 08:09:10+02'", "TIMESTAMP WITH TIME ZONE", u"2024-07-17 06:09:10+00"_s);
    row("TIME '08:09:10'", "TIME", u"08:09:10"_s);
    row("INTERVAL 3 DAY", "INTERVAL", u"3 days"_s);
    row("[1, 2]", "LIST", u"[1, 2]"_s);
    row("{'a': 1}", "STRUCT", u"{'a': 1}"_s);
    row("'\\x00\\xFF'::BLOB", "BLOB", u"\\x00\\xFF"_s);
    row("NULL::DATE", "DATE", QVariant());
}

void TestSession::queryCopiesEveryType()
{
    QFETCH(QString, sql);
    QFETCH(QString, type);
    QFETCH(QVariant, value);
    DataFixture fixture;
    const auto table = fixture.session().query(u"SELECT "_s + sql + u" AS x, 7 AS y ; "_s);
    AW_VERIFY(table);
    QCOMPARE(table->schema.columns.first().type, type);
    QCOMPARE(table->rows.first().first(), value);
    QCOMPARE(table->rows.first().last(), QVariant(qint64{7}));
}

void TestSession::queryKeepsNamesAndNulls()
{
    DataFixture fixture;
    const auto table = fixture.session().query(
        u"SELECT 1 AS \"a \"\"b\", NULL AS n, DATE '2024-01-01' AS \"d;\" UNION ALL SELECT 2, 3, NULL ORDER BY 1"_s);
    AW_VERIFY(table);
    QCOMPARE(table->schema.names(), (QStringList{u"a \"b"_s, u"n"_s, u"d;"_s}));
    QVERIFY(!table->rows[0][1].isValid());
    QVERIFY(!table->rows[1][2].isValid());
    QCOMPARE(table->rows[0][2].toString(), u"2024-01-01"_s);
}

void TestSession::queryRunsAStatementOnce()
{
    DataFixture fixture;
    AW_VERIFY(fixture.session().execute(u"CREATE SEQUENCE counter"_s));
    const auto table = fixture.session().query(u"SELECT nextval('counter'), DATE '2024-01-01'"_s);
    AW_VERIFY(table);
    QCOMPARE(table->rows.first().first().toLongLong(), 1);
    QCOMPARE(fixture.session().scalar(u"SELECT nextval('counter')"_s).value().toLongLong(), 2);
}

void TestSession::queryRefusesSeveralStatements()
{
    DataFixture fixture;
    QVERIFY(!fixture.session().query(u"SELECT 1; CREATE TABLE t(x INT)"_s));
    QVERIFY(!fixture.session().query(u"SELECT * FROM t"_s));
}

void TestSession::executeReportsChangedRows()
{
    DataFixture fixture;
    QCOMPARE(fixture.session().execute(u"CREATE TEMP TABLE t(range BIGINT)"_s).value_or(-1), 0);
    QCOMPARE(fixture.session().execute(u"INSERT INTO t SELECT * FROM range(10)"_s).value_or(-1), 10);
    QCOMPARE(fixture.session().execute(u"DELETE FROM t WHERE range < 3"_s).value_or(-1), 3);
}

void TestSession::describeDoesNotRun()
{
    DataFixture fixture;
    const auto schema =
        fixture.session().describe(u"SELECT error('was run') AS a, 1.5::DECIMAL(4,1) AS b, [DATE '2024-01-01'] AS c"_s);
    AW_VERIFY(schema);
    QCOMPARE(schema->names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(schema->columns[1].type, u"DECIMAL(4,1)"_s);
    QCOMPARE(schema->columns[2].type, u"DATE[]"_s);
}

void TestSession::sqlReachesNothingElse_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromUtf8(sql); };
    row("SELECT * FROM read_csv('/etc/passwd')");
    row("SELECT * FROM '/etc/passwd'");
    row("SELECT * FROM read_text('/etc/passwd')");
    row("SELECT * FROM read_blob('/etc/passwd')");
    row("SELECT * FROM read_text('{folder}/../../etc/passwd')");
    row("SELECT * FROM read_csv('/etc/pass*')");
    row("SELECT * FROM glob('/etc/*')");
    row("SELECT * FROM read_json('/etc/hostname')");
    row("SELECT * FROM read_parquet('/etc/hostname')");
    row("SELECT * FROM sniff_csv('/etc/passwd')");
    row("SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')");
    row("SELECT * FROM read_csv('s3://bucket/x.csv')");
    row("COPY (SELECT 1) TO '/tmp/aw-escape.csv'");
    row("COPY (SELECT 1) TO '/dev/stdout'");
    row("EXPORT DATABASE '/tmp/aw-escape'");
    row("IMPORT DATABASE '/tmp/aw-escape'");
    row("ATTACH '/tmp/aw-escape.db' AS other");
    row("ATTACH '/etc/passwd' AS other (TYPE sqlite)");
    row("INSTALL httpfs");
    row("LOAD httpfs");
    row("LOAD '/tmp/evil.duckdb_extension'");
    row("SET threads=1");
    row("SET enable_external_access=true");
    row("SET lock_configuration=false");
    row("SET memory_limit='1TB'");
    row("SET allowed_directories=['/']");
    row("RESET lock_configuration");
    row("PRAGMA enable_external_access=true");
    row("SET temp_directory='/etc'");
    row("SELECT getenv('HOME')");
    row("SELECT read_text('/etc/passwd')");
    row("CREATE SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')");
}

void TestSession::sqlReachesNothingElse()
{
    QFETCH(QString, sql);
    DataFixture fixture;
    sql.replace(u"{folder}"_s, fixture.folder.path());
    const auto outcome = fixture.session().execute(sql);
    QVERIFY2(!outcome, "the statement was run");
    QVERIFY(!fixture.session().query(sql));
    QVERIFY(!QFileInfo::exists(u"/tmp/aw-escape.csv"_s));
    QVERIFY(!QFileInfo::exists(u"/tmp/aw-escape.db"_s));
    QVERIFY(!QFileInfo::exists(u"/tmp/aw-escape"_s));
    QVERIFY(!outcome.error().message.contains(u"LINE"_s)); // no SQL in messages
}

void TestSession::sqlReachesAllowedFiles()
{
    QTemporaryDir outside;
    QFile file(outside.filePath(u"one file.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a\n1\n");
    file.close();
    QTemporaryDir scratch;
    data::SessionOptions options;
    options.tempDirectory = scratch.path();
    options.allowedPaths = {outside.path() + u"/./one file.csv"_s};
    const auto session = data::Session::open(options);
    AW_VERIFY(session);
    AW_VERIFY((*session)->query(u"SELECT * FROM read_csv("_s + data::quoteText(file.fileName()) + u')'));
    QVERIFY(!(*session)->execute(u"COPY (SELECT 1) TO "_s + data::quoteText(outside.filePath(u"other.csv"_s))));
}

void TestSession::siblingOfAnAllowedFolderIsOutside()
{
    QTemporaryDir base;
    QVERIFY(QDir(base.path()).mkpath(u"data"_s) && QDir(base.path()).mkpath(u"data2"_s));
    data::SessionOptions options;
    options.tempDirectory = base.filePath(u"scratch"_s);
    options.allowedPaths = {base.filePath(u"data"_s)};
    const auto session = data::Session::open(options);
    AW_VERIFY(session);
    AW_VERIFY((*session)->execute(u"COPY (SELECT 1) TO "_s + data::quoteText(base.filePath(u"data/x.csv"_s))));
    QVERIFY(!(*session)->execute(u"COPY (SELECT 1) TO "_s + data::quoteText(base.filePath(u"data2/x.csv"_s))));
    QVERIFY(!(*session)->execute(u"COPY (SELECT 1) TO "_s + data::quoteText(base.filePath(u"data/../data2/x.csv"_s))));
}

// Runs work on a thread of its own, stops it once the statement has made progress, and gives its outcome.
template <typename Work>
static auto stopDuring(std::stop_source &stop, std::atomic<bool> &running, Work work)
{
    auto future = std::async(std::launch::async, work);
    const QDeadlineTimer limit(20'000);
    while (!running && !limit.hasExpired())
        std::this_thread::yield();
    stop.request_stop();
    return future.wait_for(std::chrono::seconds(20)) == std::future_status::ready ? future.get().error().code
                                                                                  : ErrorCode::Timeout;
}

void TestSession::stopInterruptsARunningStatement()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    QVERIFY(withNumbers(fixture));
    std::atomic<bool> running = false;
    const auto code =
        stopDuring(stop, running, [&] { return fixture.session().scalar(kEndless, [&](double) { running = true; }); });
    QVERIFY(running);
    QCOMPARE(code, ErrorCode::Cancelled);
}

void TestSession::stopBeforeAStatement()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    AW_VERIFY(fixture.session().query(u"SELECT 1"_s));
    stop.request_stop();
    QCOMPARE(fixture.session().query(u"SELECT 1"_s).error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.session().execute(u"SELECT 1"_s).error().code, ErrorCode::Cancelled);
}

void TestSession::stopBetweenTheStatementsOfAScript()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    QVERIFY(withNumbers(fixture));
    // Many short statements, so that the interrupt most likely falls between two of them, then one that never ends.
    QString script;
    for (int i = 0; i < 2000; ++i)
        script += u"CREATE OR REPLACE TEMP TABLE t AS SELECT %1;"_s.arg(i);
    script += kEndless;
    std::atomic<bool> running = false;
    const auto code = stopDuring(stop, running, [&] {
        running = true;
        return fixture.session().execute(script);
    });
    QCOMPARE(code, ErrorCode::Cancelled);
}

void TestSession::stopWhileBinding()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    QVERIFY(withNumbers(fixture));
    std::atomic<bool> running = false;
    const auto code = stopDuring(stop, running, [&] {
        running = true; // the stop may come before, while or after the statement is prepared
        return fixture.session().query(kEndless + u" AND x > 0"_s);
    });
    QCOMPARE(code, ErrorCode::Cancelled);
}

void TestSession::stopFromTheProgressCallback()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    QVERIFY(withNumbers(fixture));
    const auto outcome = fixture.session().scalar(kEndless, [&](double) { stop.request_stop(); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

void TestSession::progressRises()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    QVERIFY(withNumbers(fixture));
    QList<double> fractions;
    const auto outcome = fixture.session().scalar(kEndless, [&](double fraction) {
        fractions.append(fraction);
        if (fractions.size() == 5)
            stop.request_stop();
    });
    QVERIFY(!outcome);
    QVERIFY(fractions.size() >= 5);
    QVERIFY(fractions.first() > 0);
    QVERIFY(fractions.last() <= 1);
    QVERIFY(std::ranges::is_sorted(fractions));
}

namespace
{
data::SessionOptions cachedOptions(const QTemporaryDir &folder, data::EngineCache &cache)
{
    data::SessionOptions options;
    options.memoryBytes = qint64{256} << 20;
    options.threads = 1;
    options.tempDirectory = folder.filePath(u"scratch"_s);
    options.allowedPaths = {folder.path()};
    options.cache = &cache;
    return options;
}

// Grows with every statement of one engine.
qint64 statementsSoFar(data::Session &session)
{
    return session.scalar(u"SELECT txid_current()::BIGINT"_s).value_or(QVariant(-1)).toLongLong();
}
} // namespace

void TestSession::aWarmEngineKnowsNothingOfTheSessionBefore()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    data::EngineCache cache(2);
    {
        const auto first = data::Session::open(cachedOptions(folder, cache));
        QVERIFY(first);
        QVERIFY((*first)->execute(u"CREATE TEMP TABLE \"a \"\"b{}\" AS SELECT 1 AS x"_s));
        QVERIFY((*first)->execute(u"CREATE TEMP VIEW input AS SELECT * FROM \"a \"\"b{}\""_s));
    }
    data::SessionOptions options = cachedOptions(folder, cache);
    std::stop_source stop;
    options.stop = stop.get_token();
    const auto second = data::Session::open(options);
    QVERIFY(second);
    data::Session &session = **second;
    QVERIFY(statementsSoFar(session) > 5); // it is the same engine
    QCOMPARE(session.scalar(u"SELECT count(*) FROM duckdb_tables() WHERE NOT internal"_s)->toLongLong(), 0);
    QVERIFY(!session.execute(u"SELECT * FROM input"_s));
    QCOMPARE(session.scalar(u"SELECT current_setting('TimeZone')"_s)->toString(), u"UTC"_s);
    QVERIFY(!session.execute(u"SET threads=3"_s));
    QVERIFY(!session.execute(u"COPY (SELECT 1) TO "_s + data::quoteText(elsewhere.filePath(u"x.csv"_s))));
    QVERIFY(session.execute(u"COPY (SELECT 1) TO "_s + data::quoteText(folder.filePath(u"x.csv"_s))));
    std::atomic<int> told = 0;
    QVERIFY(session.execute(u"CREATE TEMP TABLE numbers AS SELECT range AS x FROM range(5000000)"_s));
    const auto stopped = session.execute(kEndless, [&](double) {
        if (++told == 2)
            stop.request_stop();
    });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(told >= 2); // progress and stopping work as in the first
}

void TestSession::siblingsWorkAtTheSameTime()
{
    const QTemporaryDir folder;
    data::EngineCache cache(1);
    data::SessionOptions options = cachedOptions(folder, cache);
    options.siblings = 1;
    const auto opened = data::Session::open(options);
    QVERIFY(opened);
    data::Session &session = **opened;
    std::stop_source stop;
    const auto sibling = session.sibling(stop.get_token());
    QVERIFY(sibling);
    QVERIFY(!session.sibling({})); // there is only one
    QVERIFY(session.newName(u"t"_s) != sibling->newName(u"t"_s));

    QVERIFY(sibling->execute(u"CREATE TEMP TABLE numbers AS SELECT range AS x FROM range(5000000)"_s));
    QVERIFY(!session.execute(u"SELECT * FROM numbers"_s));
    QCOMPARE(sibling->scalar(u"SELECT current_setting('TimeZone')"_s)->toString(), u"UTC"_s);
    QVERIFY(!sibling->execute(u"SET threads=3"_s));
    std::atomic<bool> isUnderWay = false;
    auto endless =
        std::async(std::launch::async, [&] { return sibling->execute(kEndless, [&](double) { isUnderWay = true; }); });
    QTRY_VERIFY_WITH_TIMEOUT(isUnderWay, 30'000); // its progress is told, too
    QCOMPARE(session.scalar(u"SELECT 6 * 7"_s)->toInt(), 42);
    QVERIFY(endless.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
    stop.request_stop();
    QCOMPARE(endless.get().error().code, ErrorCode::Cancelled);
    QCOMPARE(session.scalar(u"SELECT 6 * 7"_s)->toInt(), 42); // that was not stopped
}

void TestSession::siblingsLeaveNothingInAWarmEngine()
{
    const QTemporaryDir folder;
    data::EngineCache cache(2);
    data::SessionOptions options = cachedOptions(folder, cache);
    options.siblings = 1;
    qint64 statements = 0;
    for (int i = 0; i < 2; ++i) {
        const auto opened = data::Session::open(options);
        QVERIFY(opened);
        const qint64 before = std::exchange(statements, statementsSoFar(**opened));
        QVERIFY(statements > before + 1); // the second time it is the same engine
        if (i > 0)
            statements = before;
        const auto sibling = (*opened)->sibling({});
        QVERIFY(sibling);
        QVERIFY(sibling->execute(u"CREATE TEMP TABLE left_behind AS SELECT 1 AS x"_s));
    }
    {
        const auto opened = data::Session::open(options);
        const auto sibling = (*opened)->sibling({});
        QVERIFY(sibling->execute(u"CREATE TABLE for_all AS SELECT 1 AS x"_s));
    }
    const auto fresh = data::Session::open(options);
    QVERIFY(fresh);
    QCOMPARE(statementsSoFar(**fresh), statements); // another, as at first
}

void TestSession::anEngineOpenedAheadIsLockedLikeAnyOther()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    data::EngineCache unused(1);
    unused.openAhead(); // and closed again
    data::EngineCache cache(1);
    cache.openAhead();
    const auto opened = data::Session::open(cachedOptions(folder, cache));
    QVERIFY(opened);
    data::Session &session = **opened;
    QCOMPARE(session.scalar(u"SELECT current_setting('threads')"_s)->toLongLong(), 1);
    QVERIFY(!session.execute(u"SET threads=3"_s));
    QVERIFY(!session.execute(u"COPY (SELECT 1) TO "_s + data::quoteText(elsewhere.filePath(u"x.csv"_s))));
    QVERIFY(session.execute(u"COPY (SELECT 1) TO "_s + data::quoteText(folder.filePath(u"x.csv"_s))));
    QVERIFY(data::Session::open(cachedOptions(folder, cache))); // there is no second one: it opens its own
}

void TestSession::engineIsNotReusedWhen_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<bool>("stop");
    QTest::addColumn<int>("threads");
    QTest::newRow("a table is left") << u"CREATE TABLE t AS SELECT 1 AS x"_s << false << 1;
    QTest::newRow("a view is left") << u"CREATE VIEW v AS SELECT 1 AS x"_s << false << 1;
    QTest::newRow("it was stopped") << u"SELECT 1"_s << true << 1;
    QTest::newRow("the settings are others") << u"SELECT 1"_s << false << 2;
}

void TestSession::engineIsNotReusedWhen()
{
    QFETCH(QString, left);
    QFETCH(bool, stop);
    QFETCH(int, threads);
    const QTemporaryDir folder;
    data::EngineCache cache(2);
    std::stop_source source;
    {
        data::SessionOptions options = cachedOptions(folder, cache);
        options.stop = source.get_token();
        const auto first = data::Session::open(options);
        QVERIFY(first && (*first)->execute(left));
        if (stop)
            source.request_stop();
    }
    data::SessionOptions options = cachedOptions(folder, cache);
    options.threads = threads;
    const auto second = data::Session::open(options);
    QVERIFY(second);
    const auto fresh = data::Session::open([&] {
        data::SessionOptions own = cachedOptions(folder, cache);
        own.cache = nullptr;
        return own;
    }());
    QCOMPARE(statementsSoFar(**second), statementsSoFar(**fresh));
}

void TestSession::memoryLimitIsAnError()
{
    DataFixture fixture(1, {}, 24'000'000);
    const auto outcome =
        fixture.session().scalar(u"SELECT length(string_agg(repeat(x::VARCHAR, 100), '')) FROM range(1000000) t(x)"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::OutOfMemory);
    QVERIFY(!outcome.error().hint.isEmpty());
    AW_VERIFY(fixture.session().scalar(u"SELECT 1"_s)); // the session lives on
}

void TestSession::memoryLimitSpills()
{
    DataFixture fixture(2, {}, 50'000'000);
    // About 160 MB to sort.
    const auto outcome = fixture.session().scalar(
        u"SELECT count(*) FROM (SELECT x, repeat(hash(x)::VARCHAR, 4) AS s FROM range(2000000) t(x) ORDER BY s OFFSET 1)"_s);
    AW_VERIFY(outcome);
    QCOMPARE(outcome->toLongLong(), 1999999);
}

void TestSession::quoting()
{
    DataFixture fixture;
    for (const QString &text : {u"it's"_s, u"'; DROP TABLE x; --"_s, u"\\"_s, u"a\nb"_s, QString::fromUtf8("a\0b", 3),
                                u"\""_s, u""_s, u"$$ %1 ? $1"_s, u"😀"_s}) {
        QCOMPARE(fixture.session().scalar(u"SELECT "_s + data::quoteText(text)).value(), QVariant(text));
        if (text.isEmpty() || text.contains(QChar(u'\0')))
            continue;
        const auto named = fixture.session().query(u"SELECT DATE '2024-01-01' AS "_s + data::quoteName(text));
        AW_VERIFY(named);
        QCOMPARE(named->schema.columns.first().name, text);
    }
    QCOMPARE(
        fixture.session().scalar(u"SELECT len("_s + data::quoteList({u"a'"_s, u"b"_s}) + u')').value().toLongLong(), 2);
}

void TestSession::errorsAreTranslated_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");
    const auto row = [](const char *sql, ErrorCode code) { QTest::newRow(sql) << QString::fromUtf8(sql) << int(code); };
    row("SELEC 1", ErrorCode::InvalidExpression);
    row("SELECT nothing", ErrorCode::InvalidExpression);
    row("SELECT * FROM nowhere", ErrorCode::InvalidExpression);
    row("SELECT 'x'::INTEGER", ErrorCode::MalformedData);
    row("SELECT 9223372036854775807 + 1", ErrorCode::MalformedData);
    row("SELECT * FROM read_csv('/etc/passwd')", ErrorCode::PermissionDenied);
    row("SELECT * FROM read_csv('{folder}/none.csv')", ErrorCode::FileNotFound);
}

void TestSession::errorsAreTranslated()
{
    QFETCH(QString, sql);
    QFETCH(int, code);
    DataFixture fixture;
    const auto outcome = fixture.session().query(sql.replace(u"{folder}"_s, fixture.folder.path()));
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code), code);
    QVERIFY(!outcome.error().message.isEmpty());
    QVERIFY2(!outcome.error().message.contains(u"LINE "_s), qPrintable(outcome.error().message)); // no SQL
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
