// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading from and writing to PostgreSQL, at a server of the test's own.
#include "engine/steps/register_steps.h"
#include "tests/steps/postgres_server.h"
#include "tests/steps/relation_run.h"

#include <QElapsedTimer>
#include <QSqlDatabase>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::exampleShown;
using relation_run::exampleSql;
using relation_run::run;
using relation_run::shown;

class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("Qt's driver for PostgreSQL is not installed (package libqt6sql6-psql)");
        m_server = std::make_unique<PostgresServer>();
        if (!m_server->isThere())
            QSKIP(qPrintable(m_server->why()));
        steps::registerSteps(m_catalogue);
    }
    void init() { m_context = freshContext(m_server->address()); }
    void cleanupTestCase() { m_server.reset(); }

    void tables_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("types");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *label, const QString &query, const QString &types, const QString &expected) {
            QTest::newRow(label) << query << types << expected;
        };
        row("numbers",
            u"SELECT 1::int2 AS a, 2::int4 AS b, 9223372036854775807 AS c, 0.25::float4 AS d, 0.1::float8 AS e"_s,
            u"SMALLINT INTEGER BIGINT FLOAT DOUBLE"_s, u"a|b|c|d|e\n1|2|9223372036854775807|0.25|0.1"_s);
        row("exact numbers",
            u"SELECT * FROM (VALUES (1.50::numeric(10,2), 12345678901234567890.5::numeric), (NULL::numeric(10,2), -0.125)) AS t(a, b)"_s,
            u"DECIMAL(10,2) DECIMAL(38,3)"_s, u"a|b\n1.50|12345678901234567890.500\n-|-0.125"_s);
        row("huge integers",
            u"SELECT * FROM (VALUES (170141183460469231731687303715884105::numeric, repeat('9', 60)::numeric), "
            "(-1, 1)) AS t(a, b)"_s,
            u"DECIMAL(38,0) VARCHAR"_s, u"a|b\n170141183460469231731687303715884105|%1\n-1|1"_s.arg(QString(60, u'9')));
        row("no number", u"SELECT 'NaN'::numeric AS a, 'Infinity'::float8 AS b"_s, u"VARCHAR DOUBLE"_s,
            u"a|b\nNaN|inf"_s);
        row("truth and texts",
            u"SELECT true AS a, NULL::bool AS b, '' AS c, E'a\nb\\\\''' AS d, 'ß☃'::varchar(5) AS e"_s,
            u"BOOLEAN BOOLEAN VARCHAR VARCHAR VARCHAR"_s, u"a|b|c|d|e\ntrue|-||a\nb\\'|ß☃"_s);
        row("times",
            u"SELECT '2024-02-29'::date AS a, '23:59:59.123456'::time AS b, '2024-03-31 01:30:00.000001'::timestamp AS "
            u"c, "
            "'2024-03-31 01:30:00.123456+02'::timestamptz AS d"_s,
            u"DATE TIME TIMESTAMP TIMESTAMP WITH TIME ZONE"_s,
            u"a|b|c|d\n2024-02-29|23:59:59.123456|2024-03-31 01:30:00.000001|2024-03-30 23:30:00.123456+00"_s);
        row("without an equal",
            u"SELECT '0044-03-15 BC'::date AS a, '1 year 2 days'::interval AS b, '10.0.0.1'::inet AS c"_s,
            u"VARCHAR VARCHAR VARCHAR"_s, u"a|b|c\n0044-03-15 BC|1 year 2 days|10.0.0.1/32"_s);
        row("bytes and structures",
            u"SELECT '\\xde00ff'::bytea AS a, '{\"a\": [1, null]}'::jsonb AS b, ARRAY[1, NULL, 3] AS c, "
            "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid AS d"_s,
            u"BLOB VARCHAR VARCHAR UUID"_s,
            u"a|b|c|d\n\\xDE\\x00\\xFF|{\"a\": [1, null]}|{1,NULL,3}|6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
        row("no rows", u"SELECT 1 AS a, 'x' AS b WHERE false"_s, u"INTEGER VARCHAR"_s, u"a|b"_s);
        row("all null", u"SELECT NULL::int AS a, NULL::numeric AS b, NULL AS c FROM generate_series(1, 2)"_s,
            u"INTEGER DECIMAL(38,0) VARCHAR"_s, u"a|b|c\n-|-|-\n-|-|-"_s);
        row("odd names", u"SELECT 1 AS a, 2 AS \"A\", 3 AS \"Größe \"\"x\"\"; %1\", 4 AS \"select\" -- the end"_s,
            u"INTEGER INTEGER INTEGER INTEGER"_s, u"a|A_2|Größe \"x\"; %1|select\n1|2|3|4"_s);
        row("order is kept", u"WITH t AS (SELECT generate_series(1, 5) AS i) SELECT i FROM t ORDER BY i DESC ; \n"_s,
            u"INTEGER"_s, u"i\n5\n4\n3\n2\n1"_s);
        row("values", u"VALUES (1, 'a'), (2, NULL)"_s, u"INTEGER VARCHAR"_s, u"column1|column2\n1|a\n2|-"_s);
    }
    void tables()
    {
        QFETCH(QString, query);
        QFETCH(QString, types);
        QFETCH(QString, expected);
        const auto output = read(query);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        const data::Relation main = output->ports.value(u"main"_s);
        QStringList found;
        for (const core::Column &column : main.schema.columns)
            found.append(column.type);
        QCOMPARE(found.join(u' '), types);
        QCOMPARE(shown(*m_context, main), expected);
        QCOMPARE(main.rows, output->ledger.rowsOut);
        const bool isTextOnly = types.contains(u"VARCHAR"_s) && expected.contains(u"NaN"_s);
        QCOMPARE(output->metadata.value("warnings"_L1).toArray().isEmpty(),
                 !isTextOnly && !expected.contains(u"999999"_s) && !expected.contains(u"BC"_s) &&
                     !expected.contains(u"A_2"_s));
    }

    void example()
    {
        m_server->run(
            u"CREATE TABLE customers (id int, name text); INSERT INTO customers VALUES (2, 'Bob'), (1, 'Ann')"_s);
        const QJsonObject example = m_catalogue.find(u"read_postgres"_s)->descriptor().examples.first().toObject();
        const auto output = run(m_catalogue, *m_context, u"read_postgres"_s, example.value("config"_L1).toObject(), {});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)), exampleShown(example.value("output"_L1).toArray()));
    }

    void manyRowsAndPreviews()
    {
        const QString query = u"SELECT i, md5(i::text) AS m FROM generate_series(1, 30000) AS i"_s;
        auto output = read(query);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsOut, 30000);
        QCOMPARE(m_context->scalar(
                     u"SELECT count(DISTINCT m) || ' ' || sum(i) || ' ' || bool_and(m = md5(i::VARCHAR)) FROM ("_s +
                     output->ports.value(u"main"_s).sql + u')'),
                 QVariant(u"30000 450015000 true"_s));
        m_context->trial = true;
        output = read(query);
        QVERIFY(output);
        QCOMPARE(output->ledger.rowsOut, 10000);
        QVERIFY(output->metadata.value("is_sample"_L1).toBool());
        QCOMPARE(m_context->scalar(u"SELECT max(i) FROM ("_s + output->ports.value(u"main"_s).sql + u')').toLongLong(),
                 10000);
    }

    void queriesOnlyRead()
    {
        m_server->run(u"CREATE TABLE kept AS SELECT 1 AS a; CREATE SEQUENCE counter"_s);
        for (const QString &query :
             {u"DELETE FROM kept"_s, u"DELETE FROM kept RETURNING a"_s, u"SELECT 1; DROP TABLE kept"_s, u"COMMIT"_s,
              u"SELECT 1; COMMIT; DROP TABLE kept"_s, u"SELECT 1) AS q; COMMIT; DROP TABLE kept; SELECT (1"_s,
              u"WITH d AS (DELETE FROM kept RETURNING a) SELECT * FROM d"_s, u"SELECT nextval('counter')"_s,
              u"SELECT set_config('transaction_read_only', 'off', false), nextval('counter')"_s,
              u"COPY kept TO '/tmp/aw-copied'"_s, u"CREATE TABLE made AS SELECT 1"_s, u"SELECT 1 INTO made"_s}) {
            const auto output = read(query);
            QVERIFY2(!output, qPrintable(query));
            const ErrorCode code = output.error().code;
            QVERIFY2(code == ErrorCode::InvalidExpression || code == ErrorCode::PermissionDenied,
                     qPrintable(query + u": "_s + output.error().text()));
        }
        QCOMPARE(m_server->value(u"SELECT count(*) FROM kept"_s), u"1"_s);
        QCOMPARE(m_server->value(u"SELECT count(*) FROM pg_class WHERE relname = 'made'"_s), u"0"_s);
    }

    void errors()
    {
        m_server->run(u"CREATE TABLE secret AS SELECT 1 AS a; CREATE ROLE guest LOGIN"_s);
        const auto failure = [this](const QString &address, const QString &query) {
            m_context = freshContext(address);
            const auto output = read(query);
            return output ? core::Error() : output.error();
        };
        const auto check = [](const core::Error &error, ErrorCode code, const QString &says) {
            QVERIFY2(error.code == code, qPrintable(error.text()));
            QVERIFY2(error.text().contains(says), qPrintable(error.text()));
        };
        const QString one = u"SELECT 1"_s;
        check(failure(m_server->address(), u"SELECT * FROM nowhere"_s), ErrorCode::NotFound, u"nowhere"_s);
        check(failure(m_server->address(), u"SELEC 1"_s), ErrorCode::InvalidExpression, u"SELEC"_s);
        check(failure(m_server->address(), u"SELECT nme FROM secret"_s), ErrorCode::InvalidExpression, u"nme"_s);
        check(failure(m_server->address(), u"SELECT 1 / 0"_s), ErrorCode::ValidationFailed, u"division by zero"_s);
        check(failure(m_server->address(), u"SELECT"_s), ErrorCode::InvalidArgument, u"no columns"_s);
        check(failure(m_server->address(u"guest"_s), u"TABLE secret"_s), ErrorCode::PermissionDenied, u"secret"_s);
        check(failure(m_server->address(u"nobody"_s), one), ErrorCode::PermissionDenied, u"nobody"_s);
        check(failure(m_server->address(u"aw"_s, u"gone"_s), one), ErrorCode::NotFound, u"gone"_s);
        check(failure(u"postgresql:///x?host=/tmp/aw-no-such-folder"_s, one), ErrorCode::Network, u"shop"_s);
        check(failure(u"postgresql://127.0.0.1:1/x"_s, one), ErrorCode::Network, u"cannot be reached"_s);
    }

    void connections()
    {
        const auto address = [this](const QString &name, const QMap<QString, QString> &known, bool limited = false) {
            steps::Outside outside;
            outside.connections = known;
            const steps::FileRules rules(steps::FileRules::Folders{{}, {}, {}, limited}, outside);
            const auto found = rules.connection(name, u"connection"_s);
            return found ? *found : core::errorName(found.error().code);
        };
        qputenv("AW_CONNECTION_SHOP_EU", "postgresql://x@eu/shop");
        QCOMPARE(address(u"shop"_s, {{u"shop"_s, u"postgresql://a/b"_s}}), u"postgresql://a/b"_s);
        QCOMPARE(address(u"shop-eu"_s, {}), u"postgresql://x@eu/shop"_s);
        QCOMPARE(address(u"shop-eu"_s, {}, true), u"postgresql://x@eu/shop"_s);
        QCOMPARE(address(u"other"_s, {}), u"service=other"_s);
        QCOMPARE(address(u"other"_s, {}, true), u"not_found"_s);
        QCOMPARE(address(u"shop"_s, {{u"shop"_s, u"postgresql://a:secret@b/c"_s}}), u"invalid_argument"_s);
        QCOMPARE(address(u"shop"_s, {{u"shop"_s, u"host=x password=secret"_s}}), u"invalid_argument"_s);
        for (const QString &name : {u"postgresql://a:secret@b/c"_s, u"a b"_s, u"x' host='y"_s}) {
            const auto output = run(m_catalogue, *m_context, u"read_postgres"_s,
                                    {{u"connection"_s, name}, {u"query"_s, u"SELECT 1"_s}}, {});
            QVERIFY(!output);
            QCOMPARE(output.error().where, u"connection"_s);
        }
        m_context = std::make_unique<FakeContext>();
        const auto output = run(m_catalogue, *m_context, u"read_postgres"_s,
                                {{u"connection"_s, u"no-such"_s}, {u"query"_s, u"SELECT 1"_s}}, {});
        QVERIFY(!output);
        QVERIFY2(output.error().code == ErrorCode::NotFound, qPrintable(output.error().text()));
    }

    void stopsWhileTheServerWorks()
    {
        QElapsedTimer timer;
        timer.start();
        std::jthread stopper([this] {
            while (
                m_server->value(u"SELECT count(*) FROM pg_stat_activity, pg_sleep(0.05) WHERE query LIKE 'FETCH%' AND "
                                "state = 'active'"_s) == "0"_L1) {
            }
            m_context->stop();
        });
        const auto output = read(u"SELECT pg_sleep(60)"_s);
        stopper.join();
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void writing()
    {
        const QJsonObject example = m_catalogue.find(u"write_postgres"_s)->descriptor().examples.first().toObject();
        const QString rows = exampleSql(example.value("input"_L1).toArray());
        const auto count = [this] { return m_server->value(u"SELECT count(*) FROM orders"_s); };
        for (int i = 1; i <= 2; ++i) { // append makes the table
            const auto output =
                run(m_catalogue, *m_context, u"write_postgres"_s, example.value("config"_L1).toObject(), {rows});
            QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
            QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                     exampleShown(example.value("output"_L1).toArray()));
            QCOMPARE(count(), QString::number(2 * i));
        }
        auto output = write(u"orders"_s, u"create"_s, rows);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Conflict);
        QVERIFY(write(u"orders"_s, u"replace"_s, u"SELECT 5 AS a"_s));
        QCOMPARE(m_server->value(u"SELECT a FROM orders"_s), u"5"_s);
        output = write(u"orders"_s, u"append"_s, u"SELECT 6 AS a, 7 AS colour"_s);
        QVERIFY(!output);
        QVERIFY2(output.error().text().contains(u"colour"_s), qPrintable(output.error().text()));
        QVERIFY(write(u"orders"_s, u"append"_s, u"SELECT 6 AS \"A\""_s)); // there is only one it can be
        QCOMPARE(m_server->value(u"SELECT sum(a) FROM orders"_s), u"11"_s);
        m_server->run(u"CREATE VIEW seen AS SELECT * FROM orders; CREATE SCHEMA sales"_s);
        output = write(u"orders"_s, u"replace"_s, rows);
        QVERIFY(!output);
        QVERIFY2(output.error().code == ErrorCode::Conflict, qPrintable(output.error().text()));
        QCOMPARE(m_server->value(u"SELECT sum(a) FROM orders"_s), u"11"_s);
        output = write(u"seen"_s, u"append"_s, u"SELECT 6 AS a"_s);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Conflict);
        QVERIFY(write(u"orders"_s, u"create"_s, rows, u"sales"_s));
        QCOMPARE(m_server->value(u"SELECT count(*) FROM sales.orders"_s), u"2"_s);
        output = write(u"orders"_s, u"create"_s, rows, u"nowhere"_s);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::NotFound);
        m_context->trial = true;
        QVERIFY(write(u"never"_s, u"create"_s, rows));
        QCOMPARE(m_server->value(u"SELECT count(*) FROM pg_class WHERE relname = 'never'"_s), u"0"_s);
    }

    // What is written comes back the same.
    void roundTrip()
    {
        const QString rows =
            u"SELECT * FROM (VALUES (true, 1::TINYINT, 9223372036854775807::BIGINT, 0.1::FLOAT, 1e300::DOUBLE, "
            "1.50::DECIMAL(10,2), 'Größe ''x'' \\ %1'::VARCHAR, '\\x00\\xFF'::BLOB, DATE '2024-02-29', TIME "
            "'01:02:03.000004', "
            "TIMESTAMP '2024-01-01 00:00:00.000001', TIMESTAMPTZ '2024-01-01 00:00:00+00', "
            "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'::UUID), (NULL, NULL, NULL, 'inf', 'nan', NULL, '', '', NULL, NULL, "
            "NULL, NULL, NULL)) t(a, b, c, d, e, f, \"g ü\"\"\", h, \"select\", j, k, l, m)"_s;
        const auto written = write(u"Odd \"table\" ü"_s, u"create"_s, rows);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
        const QString before = shown(*m_context, written->ports.value(u"main"_s));
        const auto back = read(u"TABLE \"Odd \"\"table\"\" ü\""_s);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QCOMPARE(shown(*m_context, back->ports.value(u"main"_s)), before);
        for (const QString &sql : {u"SELECT 1 AS a WHERE false"_s, u"SELECT NULL::INTEGER AS a FROM range(3)"_s}) {
            const auto output = write(u"few"_s, u"replace"_s, sql);
            QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
            const auto again = read(u"TABLE few"_s);
            QVERIFY(again);
            QCOMPARE(shown(*m_context, again->ports.value(u"main"_s)),
                     shown(*m_context, output->ports.value(u"main"_s)));
        }
        // Beyond 64 bits, and lists.
        QVERIFY(write(
            u"huge"_s, u"create"_s,
            u"SELECT '-170141183460469231731687303715884105728'::HUGEINT AS a, [1, NULL] AS b, 18446744073709551615::UBIGINT AS c"_s));
        QCOMPARE(m_server->value(u"SELECT a || ' ' || b || ' ' || c FROM huge"_s),
                 u"-170141183460469231731687303715884105728 [1, NULL] 18446744073709551615"_s);
    }

    void allOrNothing()
    {
        m_server->run(u"CREATE TABLE limited (i int CHECK (i < 2500))"_s);
        auto output = write(u"limited"_s, u"append"_s, u"SELECT i FROM range(3000) t(i)"_s);
        QVERIFY(!output);
        QVERIFY2(output.error().code == ErrorCode::ValidationFailed, qPrintable(output.error().text()));
        QCOMPARE(m_server->value(u"SELECT count(*) FROM limited"_s), u"0"_s);
        output = write(u"limited"_s, u"append"_s, u"SELECT 'a' || chr(0) AS i"_s);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::MalformedData);
        output = write(u"fresh"_s, u"create"_s, u"SELECT 1 AS \"%1\""_s.arg(QString(64, u'x')));
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
        m_server->run(u"CREATE ROLE reader LOGIN; GRANT SELECT ON limited TO reader"_s);
        m_context = freshContext(m_server->address(u"reader"_s));
        output = write(u"limited"_s, u"append"_s, u"SELECT 1 AS i"_s);
        QVERIFY(!output);
        QVERIFY2(output.error().code == ErrorCode::PermissionDenied, qPrintable(output.error().text()));
    }

private:
    static std::unique_ptr<FakeContext> freshContext(const QString &address)
    {
        auto context = std::make_unique<FakeContext>();
        steps::Outside outside;
        outside.connections = {{u"shop"_s, address}};
        context->setOutside(outside);
        return context;
    }
    core::Result<steps::StepOutput> read(const QString &query)
    {
        return run(m_catalogue, *m_context, u"read_postgres"_s, {{u"connection"_s, u"shop"_s}, {u"query"_s, query}},
                   {});
    }
    core::Result<steps::StepOutput> write(const QString &table, const QString &mode, const QString &rows,
                                          const QString &schema = {})
    {
        QJsonObject config{{u"connection"_s, u"shop"_s}, {u"table"_s, table}, {u"mode"_s, mode}};
        if (!schema.isEmpty())
            config.insert(u"schema"_s, schema);
        return run(m_catalogue, *m_context, u"write_postgres"_s, config, {rows});
    }

    steps::Catalogue m_catalogue;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<FakeContext> m_context;
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
