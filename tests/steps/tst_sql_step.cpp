// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queries over inputs: what they give, how rows are accounted for, and that they reach nothing else.
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class SqlStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void queries_data();
    void queries();
    void ledger_data();
    void ledger();
    void hostile_data();
    void hostile();
    void refusals();
    void inputsDoNotReadEachOther();
    void stepsAfterEachOther();
    void endlessQueriesCanBeStopped();
    void columnsWithoutData();

private:
    core::Result<steps::StepOutput> query(FakeContext &context, const QString &sql,
                                          const QStringList &inputs = {u"SELECT 1 AS a, 'x' AS b"_s},
                                          const QStringList &names = {})
    {
        QJsonObject config{{u"query"_s, sql}};
        if (!names.isEmpty())
            config.insert(u"names"_s, QJsonArray::fromStringList(names));
        return run(m_catalogue, context, u"sql"_s, config, inputs);
    }

    steps::Catalogue m_catalogue;
    FakeContext m_context; // of those that change nothing
};

void SqlStepTest::queries_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &sql, const QStringList &inputs, const QString &expected) {
        QTest::newRow(name) << sql << inputs << expected;
    };
    const QString numbers = u"SELECT * FROM (VALUES (3, 'c'), (1, 'a'), (NULL, 'n')) t(a, b)"_s;
    row("normal", u"SELECT a + 1 AS a, upper(b) AS b FROM input WHERE a > 1"_s, {numbers}, u"a|b\n4|C"_s);
    row("order", u"SELECT * FROM input ORDER BY a DESC NULLS LAST LIMIT 2"_s, {numbers}, u"a|b\n3|c\n1|a"_s);
    row("keeps order", u"FROM input"_s, {u"SELECT range AS i FROM range(3)"_s}, u"i\n0\n1\n2"_s);
    row("empty", u"SELECT * FROM input"_s, {u"SELECT 1 AS a WHERE false"_s}, u"a"_s);
    row("aggregate of nothing", u"SELECT count(*) AS n, sum(a) AS s FROM input"_s, {u"SELECT 1 AS a WHERE false"_s},
        u"n|s\n0|-"_s);
    row("all missing", u"SELECT a, a IS NULL AS m FROM input"_s, {u"SELECT NULL::INT AS a FROM range(2)"_s},
        u"a|m\n-|true\n-|true"_s);
    row("huge", u"SELECT a + 1 AS a FROM input"_s, {u"SELECT 170141183460469231731687303715884105726::HUGEINT AS a"_s},
        u"a\n170141183460469231731687303715884105727"_s);
    row("names", uR"(SELECT "Größe ""x""" AS "%1", "ä'" FROM "INPUT")"_s,
        {uR"(SELECT 1 AS "Größe ""x""", 2 AS "ä'")"_s}, u"%1|ä'\n1|2"_s);
    row("current_date as a column", u"SELECT input.current_date FROM input"_s, {u"SELECT 5 AS current_date"_s},
        u"current_date\n5"_s);
    row("comment at the end", u"SELECT a FROM input -- all of it"_s, {u"SELECT 1 AS a"_s}, u"a\n1"_s);
    row("semicolon", u"SELECT a FROM input ; "_s, {u"SELECT 1 AS a"_s}, u"a\n1"_s);
    row("semicolon in text", u"SELECT ';--' AS t, '%1' AS u FROM input"_s, {u"SELECT 1 AS a"_s}, u"t|u\n;--|%1"_s);
    row("same name twice", u"SELECT i.a, j.a FROM input i, input j"_s, {u"SELECT 1 AS a"_s}, u"a|a_1\n1|1"_s);
    row("two inputs", u"SELECT input.a, c FROM input JOIN input_2 USING (a) ORDER BY 1"_s,
        {numbers, u"SELECT 3 AS a, 'p' AS c UNION ALL SELECT 1, 'q'"_s}, u"a|c\n1|q\n3|p"_s);
    row("eight inputs", u"SELECT (SELECT a FROM input) + (SELECT a FROM input_4) + (SELECT a FROM input_8) AS s"_s,
        QStringList(8, u"SELECT 2 AS a"_s), u"s\n6"_s);
    row("with", u"WITH t AS (SELECT a FROM input), u AS MATERIALIZED (SELECT a * 2 AS a FROM t) SELECT * FROM u"_s,
        {u"SELECT 4 AS a"_s}, u"a\n8"_s);
    row("with of the input's name", u"WITH input AS (SELECT a + 1 AS a FROM input) SELECT * FROM input"_s,
        {u"SELECT 4 AS a"_s}, u"a\n5"_s);
    row("recursive",
        u"WITH RECURSIVE t AS (SELECT a AS n FROM input UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT * FROM t"_s,
        {u"SELECT 1 AS a"_s}, u"n\n1\n2\n3"_s);
    row("nested", u"SELECT * FROM (SELECT a FROM (SELECT * FROM input) WHERE a IN (SELECT max(a) FROM input))"_s,
        {numbers}, u"a\n3"_s);
    row("correlated", u"SELECT b, (SELECT count(*) FROM input i WHERE i.a <= o.a) AS n FROM input o ORDER BY b"_s,
        {numbers}, u"b|n\na|1\nc|2\nn|0"_s);
    row("window", u"SELECT b, row_number() OVER (ORDER BY b DESC) AS n, sum(a) OVER () AS s FROM input ORDER BY n"_s,
        {numbers}, u"b|n|s\nn|1|4\nc|2|4\na|3|4"_s);
    row("grouping sets", u"SELECT b, sum(a) AS s, grouping(b) AS g FROM input GROUP BY ROLLUP (b) ORDER BY g, b"_s,
        {u"SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, 'x'"_s}, u"b|s|g\nx|3|0\n-|3|1"_s);
    row("pivot", u"FROM (PIVOT input ON b IN ('x', 'y') USING sum(a))"_s,
        {u"SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, 'y'"_s}, u"x|y\n1|2"_s);
    row("unpivot", u"SELECT name, value FROM (UNPIVOT input ON a, b INTO NAME name VALUE value)"_s,
        {u"SELECT 1 AS a, 2 AS b"_s}, u"name|value\na|1\nb|2"_s);
    row("set operations", u"SELECT a FROM input EXCEPT SELECT 1 ORDER BY a NULLS FIRST"_s, {numbers}, u"a\n-\n3"_s);
    row("lists", u"SELECT list_transform([1, 2], lambda x : x + a) AS l FROM input"_s, {u"SELECT 1 AS a"_s},
        u"l\n[2, 3]"_s);
    row("columns", u"SELECT COLUMNS(c -> c LIKE 'k%') FROM input"_s, {u"SELECT 1 AS k1, 2 AS v, 3 AS k2"_s},
        u"k1|k2\n1|3"_s);
    row("series", u"SELECT g, a FROM input, range(2) r(g), unnest([7]) u(v)"_s, {u"SELECT 1 AS a"_s},
        u"g|a\n0|1\n1|1"_s);
    row("values", u"VALUES (1, 'x'), (2, 'y')"_s, {u"SELECT 1 AS a"_s}, u"col0|col1\n1|x\n2|y"_s);
    row("case, cast, try, between",
        u"SELECT CASE WHEN a BETWEEN 1 AND 2 THEN 'low' ELSE 'high' END AS c, a::VARCHAR || '!' AS t, "
        "TRY_CAST(b AS INT) AS i FROM input WHERE a IS NOT NULL ORDER BY a"_s,
        {numbers}, u"c|t|i\nlow|1!|-\nhigh|3!|-"_s);
    row("asof and lateral", u"SELECT input.a, l.d FROM input, LATERAL (SELECT input.a * 2 AS d) l"_s,
        {u"SELECT 1 AS a"_s}, u"a|d\n1|2"_s);
}

void SqlStepTest::queries()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, inputs);
    QFETCH(QString, expected);
    FakeContext context;
    const auto output = query(context, sql, inputs);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
}

void SqlStepTest::ledger_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("out");
    QTest::addColumn<qint64>("filtered");
    QTest::addColumn<qint64>("expanded");
    QTest::newRow("the same") << u"FROM input"_s << qint64{7} << qint64{3} << qint64{0};
    QTest::newRow("less") << u"FROM input WHERE i < 2"_s << qint64{2} << qint64{8} << qint64{0};
    QTest::newRow("more") << u"FROM input, input_2"_s << qint64{21} << qint64{0} << qint64{11};
    QTest::newRow("all") << u"SELECT i FROM input UNION ALL FROM input_2"_s << qint64{10} << qint64{0} << qint64{0};
}

void SqlStepTest::ledger()
{
    QFETCH(QString, sql);
    QFETCH(qint64, out);
    QFETCH(qint64, filtered);
    QFETCH(qint64, expanded);
    FakeContext context;
    const auto output =
        query(context, sql, {u"SELECT range AS i FROM range(7)"_s, u"SELECT range AS k FROM range(3)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.rowsIn, 10);
    QCOMPARE(output->ledger.rowsOut, out);
    QCOMPARE(output->ledger.total(core::RowEntry::Kind::Filtered), filtered);
    QCOMPARE(output->ledger.total(core::RowEntry::Kind::Expanded), expanded);
}

void SqlStepTest::hostile_data()
{
    QTest::addColumn<QString>("sql");
    const QStringList queries{
        u"SELECT * FROM read_csv('/etc/passwd')"_s,
        u"SELECT * FROM read_csv_auto('/etc/passwd')"_s,
        u"SELECT * FROM read_text('/etc/passwd')"_s,
        u"SELECT * FROM read_blob('/etc/passwd')"_s,
        u"SELECT * FROM read_parquet('/tmp/x.parquet')"_s,
        u"SELECT * FROM read_json('/tmp/x.json')"_s,
        u"SELECT * FROM parquet_metadata('/tmp/x.parquet')"_s,
        u"SELECT * FROM sniff_csv('/etc/passwd')"_s,
        u"SELECT * FROM glob('/etc/*')"_s,
        u"SELECT * FROM '/etc/passwd'"_s,
        u"SELECT * FROM \"/etc/passwd\""_s,
        u"SELECT * FROM 'https://example.com/x.csv'"_s,
        u"SELECT getenv('HOME') FROM input"_s,
        u"SELECT current_setting('temp_directory') FROM input"_s,
        u"SELECT getvariable('x') FROM input"_s,
        u"SELECT * FROM duckdb_settings()"_s,
        u"SELECT * FROM duckdb_tables()"_s,
        u"SELECT * FROM duckdb_secrets()"_s,
        u"SELECT * FROM duckdb_tables"_s,
        u"SELECT * FROM pragma_database_list"_s,
        u"SELECT * FROM pragma_table_info('input')"_s,
        u"SELECT * FROM information_schema.tables"_s,
        u"SELECT * FROM sqlite_master"_s,
        u"SELECT * FROM pg_catalog.pg_class"_s,
        u"SELECT * FROM main.input"_s,
        u"SELECT * FROM memory.main.input"_s,
        u"SELECT * FROM query('SELECT 1')"_s,
        u"SELECT * FROM query_table('input')"_s,
        u"SELECT * FROM (SELECT * FROM (SELECT * FROM glob('/*')))"_s,
        u"SELECT (SELECT count(*) FROM glob('/*')) FROM input"_s,
        u"SELECT * FROM input WHERE a IN (SELECT 1 FROM read_text('/etc/passwd'))"_s,
        u"SELECT * FROM input ORDER BY (SELECT content FROM read_text('/etc/passwd'))"_s,
        u"SELECT * FROM input LIMIT (SELECT count(*) FROM glob('/*'))"_s,
        u"SELECT sum(a) FILTER (a > (SELECT count(*) FROM glob('/*'))) FROM input"_s,
        u"SELECT sum(a) OVER (ORDER BY (SELECT count(*) FROM glob('/*'))) FROM input"_s,
        u"SELECT list_transform([1], lambda x : getenv('HOME')) FROM input"_s,
        u"SELECT * REPLACE (getenv('HOME') AS a) FROM input"_s,
        u"SELECT COLUMNS(c -> getenv(c) IS NULL) FROM input"_s,
        u"SELECT CASE WHEN true THEN getenv('HOME') END FROM input"_s,
        u"SELECT a.getenv() FROM input"_s,
        u"SELECT b.getenv() FROM input"_s,
        u"SELECT system.main.getenv('HOME') FROM input"_s,
        u"WITH t AS (SELECT * FROM read_text('/etc/passwd')) SELECT * FROM t"_s,
        u"WITH t AS MATERIALIZED (SELECT * FROM read_text('/etc/passwd')) SELECT * FROM input"_s,
        u"WITH duckdb_tables AS (SELECT * FROM duckdb_tables) SELECT * FROM duckdb_tables"_s,
        u"SELECT * FROM (WITH sqlite_master AS (SELECT 1) SELECT 1), sqlite_master"_s,
        u"WITH x AS (SELECT * FROM sqlite_master), sqlite_master AS (SELECT 1) SELECT * FROM x"_s,
        u"WITH RECURSIVE t AS (SELECT 1 AS a UNION ALL SELECT a FROM sqlite_master) SELECT * FROM t"_s,
        u"FROM (PIVOT sqlite_master ON type IN ('x') USING count(*))"_s,
        u"FROM (PIVOT input ON b IN some_type USING sum(a))"_s,
        u"PIVOT input ON b USING sum(a)"_s,
        u"DESCRIBE input"_s,
        u"SELECT * FROM (SUMMARIZE input)"_s,
        u"SHOW TABLES"_s,
        u"SELECT * FROM (SHOW ALL TABLES)"_s,
        u"SELECT 1; SELECT 2"_s,
        u"SELECT 1; DROP TABLE input"_s,
        u"SELECT 1) AS a, (SELECT 2"_s,
        u"SELECT * FROM input) TO '/tmp/aw_hostile.csv' --"_s,
        u"SELECT 1 FROM input /*"_s,
        u"COPY input TO '/tmp/aw_hostile.csv'"_s,
        u"COPY (SELECT 1) TO '/tmp/aw_hostile.csv'"_s,
        u"INSTALL httpfs"_s,
        u"LOAD httpfs"_s,
        u"ATTACH '/tmp/aw_hostile.db'"_s,
        u"PRAGMA database_list"_s,
        u"SET threads = 1"_s,
        u"CALL duckdb_settings()"_s,
        u"CREATE TABLE t AS SELECT 1"_s,
        u"INSERT INTO input VALUES (1)"_s,
        u"DELETE FROM input"_s,
        u"EXPLAIN SELECT 1"_s,
        u"SELECT ? FROM input"_s,
        u"SELECT random() FROM input"_s,
        u"SELECT uuid() FROM input"_s,
        u"SELECT now() FROM input"_s,
        u"SELECT current_timestamp FROM input"_s,
        u"SELECT age(TIMESTAMP '2024-01-01') FROM input"_s,
        u"SELECT nextval('s') FROM input"_s,
        u"SELECT error('x') FROM input"_s,
        u"SELECT write_log('x') FROM input"_s,
        u"SELECT * FROM input USING SAMPLE 1 ROWS"_s,
        u"SELECT * FROM input TABLESAMPLE 10%"_s,
        u"SELECT reservoir_quantile(a, 0.5) FROM input"_s,
        u"SELECT * FROM aw_input0"_s,
        u"SELECT * FROM input_2"_s,
        // Tables by other ways.
        u"FROM \"/etc/passwd\" p"_s,
        u"FROM 's3://bucket/x.parquet'"_s,
        u"TABLE duckdb_settings"_s,
        u"FROM input, read_text('/etc/passwd')"_s,
        u"FROM input JOIN glob('/*') ON true"_s,
        u"FROM input POSITIONAL JOIN glob('/*')"_s,
        u"FROM input SEMI JOIN duckdb_tables() ON true"_s,
        u"FROM input ASOF JOIN duckdb_columns() c ON input.a >= c.column_index"_s,
        u"FROM input, LATERAL (FROM read_text('/etc/passwd'))"_s,
        u"FROM input WHERE EXISTS (FROM duckdb_settings())"_s,
        u"FROM (UNPIVOT (FROM duckdb_settings()) ON value INTO NAME n VALUE v)"_s,
        u"FROM (PIVOT (FROM read_text('/etc/passwd')) ON size IN (1) USING count(*))"_s,
        u"FROM range((SELECT count(*) FROM glob('/*')))"_s,
        u"FROM generate_series(1, getenv('HOME')::INT)"_s,
        u"FROM unnest((SELECT list(content) FROM read_text('/etc/passwd')))"_s,
        u"FROM main.range(3)"_s,
        u"FROM system.main.duckdb_tables"_s,
        u"FROM temp.input"_s,
        u"FROM temp.main.test_1"_s,
        u"FROM test_1"_s,
        u"FROM pg_tables"_s,
        u"FROM duckdb_columns"_s,
        u"FROM information_schema.columns"_s,
        u"FROM input AT (VERSION => 1)"_s,
        u"FROM query_table(['input'])"_s,
        u"FROM query('FROM duckdb_settings()')"_s,
        u"FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))"_s,
        u"FROM repeat_row(1, num_rows := 5)"_s,
        u"FROM seq_scan('input')"_s,
        u"FROM arrow_scan(0, 0, 0)"_s,
        u"FROM pragma_version()"_s,
        u"FROM duckdb_functions()"_s,
        u"FROM duckdb_extensions()"_s,
        u"FROM duckdb_temporary_files()"_s,
        u"FROM checkpoint()"_s,
        u"FROM force_checkpoint()"_s,
        u"FROM enable_logging()"_s,
        u"FROM which_secret('x', 's3')"_s,
        u"FROM test_all_types()"_s,
        u"FROM \"RANGE\"(3), \"READ_TEXT\"('/etc/passwd')"_s,
        u"WITH input AS (FROM input_9) FROM input"_s,
        u"WITH RECURSIVE t AS (SELECT 1 AS a UNION ALL SELECT a FROM t, glob('/*')) FROM t"_s,
        u"SELECT (WITH t AS (FROM glob('/*')) SELECT count(*) FROM t) FROM input"_s,
        u"(FROM input) UNION (FROM sqlite_master)"_s,
        u"VALUES ((SELECT count(*) FROM glob('/*')))"_s,
        // Calls in every place.
        u"SELECT DISTINCT ON (getenv('HOME')) a FROM input"_s,
        u"SELECT a FROM input GROUP BY a, getenv('HOME')"_s,
        u"SELECT a FROM input GROUP BY a HAVING getenv('HOME') IS NULL"_s,
        u"SELECT a FROM input QUALIFY row_number() OVER (ORDER BY getenv('HOME')) = 1"_s,
        u"SELECT sum(a) OVER w FROM input WINDOW w AS (PARTITION BY getenv('HOME'))"_s,
        u"SELECT sum(a) OVER (ROWS getenv('HOME')::INT PRECEDING) FROM input"_s,
        u"SELECT lag(a, 1, getenv('HOME')) OVER () FROM input"_s,
        u"SELECT max(a ORDER BY getenv('HOME')) FROM input"_s,
        u"SELECT sum(a) FILTER (WHERE getenv('HOME') IS NULL) FROM input"_s,
        u"SELECT list(random()) FROM input"_s,
        u"SELECT a FROM input ORDER BY random()"_s,
        u"SELECT a FROM input LIMIT getenv('HOME')::INT"_s,
        u"SELECT a FROM input OFFSET (SELECT count(*) FROM glob('/*'))"_s,
        u"SELECT a FROM input LIMIT (SELECT count(*) FROM glob('/*')) PERCENT"_s,
        u"SELECT COLUMNS(*)::VARCHAR || getenv('HOME') FROM input"_s,
        u"SELECT GETENV('HOME') FROM input"_s,
        u"SELECT \"getenv\"('HOME') FROM input"_s,
        u"SELECT getenv\u00A0/**/('HOME') FROM input"_s,
        u"SELECT TRY(getenv('HOME')) FROM input"_s,
        u"SELECT [getenv(x) FOR x IN ['HOME']] FROM input"_s,
        u"SELECT list_transform(['HOME'], lambda x: x.getenv()) FROM input"_s,
        u"SELECT list_aggregate([1], 'sum') FROM input"_s,
        u"SELECT current_database() FROM input"_s,
        u"SELECT current_query() FROM input"_s,
        u"SELECT version() FROM input"_s,
        u"SELECT txid_current() FROM input"_s,
        u"SELECT today() FROM input"_s,
        u"SELECT current_user FROM input"_s,
        u"SELECT setseed(0.5) FROM input"_s,
        u"SELECT sum(a) EXPORT_STATE FROM input"_s,
        // Other statements.
        u"WITH x AS (INSERT INTO input VALUES (1) RETURNING *) FROM x"_s,
        u"SELECT 1 INTO x"_s,
        u"UPDATE input SET a = 1"_s,
        u"MERGE INTO input USING input i ON true WHEN MATCHED THEN DELETE"_s,
        u"ALTER TABLE input ADD COLUMN x INT"_s,
        u"CREATE MACRO upper(x) AS 1"_s,
        u"CREATE SECRET s (TYPE s3)"_s,
        u"EXPORT DATABASE '/tmp/aw_hostile.csv'"_s,
        u"IMPORT DATABASE '/tmp'"_s,
        u"USE memory"_s,
        u"DETACH memory"_s,
        u"CHECKPOINT"_s,
        u"VACUUM"_s,
        u"BEGIN"_s,
        u"PREPARE p AS SELECT 1"_s,
        u"EXECUTE p"_s,
        u"SET VARIABLE x = 1"_s,
        u"RESET threads"_s,
        u".read /etc/passwd"_s,
        u"SELECT 1;;SELECT 2"_s,
        u"SELECT 1 --\r; SELECT 2"_s,
        u"SELECT 1 /* ' */; SELECT 2 -- '"_s,
        u"SELECT $a$;$a$; SELECT 2"_s,
        u"SELECT e'\\'; SELECT 2 --'; SELECT 3"_s,
        u"SELECT 1) AS aw; SELECT * FROM (SELECT 2"_s,
        u"SELECT 1) AS aw, (SELECT 2"_s,
        u"SELECT 1 UNION ALL SELECT 2) AS aw --"_s,
        // Copies of copies, which no memory holds.
        u"WITH x AS ("_s.repeated(30) + u"SELECT 1"_s + u") SELECT 1"_s.repeated(30),
        u"SELECT "_s + u"CASE ("_s.repeated(30) + u'1' + u") WHEN 1 THEN 1 WHEN 2 THEN 2 END"_s.repeated(30),
        u"SELECT "_s + u"fmod("_s.repeated(30) + u'1' + u", 2)"_s.repeated(30),
        u"SELECT a FROM input ORDER BY "_s + u"nullif("_s.repeated(30) + u'a' + u", 2)"_s.repeated(30),
        u"SELECT sum("_s + u"("_s.repeated(30) + u'a' + u" BETWEEN 0 AND 2)::INT"_s.repeated(30) + u") FROM input"_s,
        u" ; "_s,
        u""_s,
    };
    for (const QString &sql : queries)
        QTest::newRow(qPrintable(sql)) << sql;
}

void SqlStepTest::hostile()
{
    QFETCH(QString, sql);
    const auto output = query(m_context, sql);
    QVERIFY(!output);
    if (!sql.isEmpty()) {
        QCOMPARE(output.error().code, ErrorCode::InvalidExpression);
        QCOMPARE(output.error().where, u"query"_s);
    }
    QVERIFY(!QFile::exists(u"/tmp/aw_hostile.csv"_s));
}

void SqlStepTest::refusals()
{
    FakeContext context;
    auto output = query(context, u"SELECT * FROM inputt"_s);
    QVERIFY(!output && output.error().message.contains(u"Did you mean “input”?"_s));
    output = query(context, u"SELECT bb FROM input"_s);
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"query"_s);
    // A column of that name, but not where it is asked for: the clock would answer.
    output = query(context, u"SELECT current_date FROM (SELECT 1)"_s, {u"SELECT 5 AS current_date"_s});
    QVERIFY(!output && output.error().hint == u"Name its table, too: input.current_date"_s);
    output = query(context, u"SELECT uper(b) FROM input"_s);
    QVERIFY(!output && output.error().message.contains(u"Did you mean “upper”?"_s));
    output = query(context, u"SELECT 1"_s, QStringList(9, u"SELECT 1 AS a"_s));
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"inputs"_s);
    output = query(context, u"SELECT 1"_s, {u"SELECT 1 AS a"_s}, {u"x"_s, u"y"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"names"_s);
    output = query(context, u"SELECT 1"_s, QStringList(2, u"SELECT 1 AS a"_s), {u"Input_2"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"names"_s);
    output = query(context, u"SELECT 1"_s, {u"SELECT 1 AS a"_s}, {u"x\" AS (SELECT 1)"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"config.names[0]"_s);
    output = query(context, u"SELECT "_s + u"abs("_s.repeated(2000) + u'1' + u")"_s.repeated(2000));
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"query"_s);
}

void SqlStepTest::inputsDoNotReadEachOther()
{
    FakeContext context;
    const data::Relation first = context.relation(u"SELECT 1 AS a"_s);
    const data::Relation second = context.relation(u"SELECT 2 AS a"_s);
    context.setInputs({first, second});
    const steps::StepType &type = *m_catalogue.find(u"sql"_s);
    // The name of the table the second input reads.
    const QString name = second.sql.section(u' ', -1);
    context.configure(type, {{u"query"_s, u"SELECT (SELECT a FROM "_s + name + u") AS x, (SELECT a FROM other) AS y"_s},
                             {u"names"_s, QJsonArray{name, u"other"_s}}});
    const auto output = type.run(context);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), u"x|y\n1|2"_s);
}

void SqlStepTest::stepsAfterEachOther()
{
    FakeContext context;
    const steps::StepType &type = *m_catalogue.find(u"sql"_s);
    context.setInputs({context.relation(u"SELECT 1 AS a"_s)});
    context.configure(type, {{u"query"_s, u"SELECT a + 1 AS a FROM input -- one more"_s}});
    for (int i = 0; i < 5; ++i) {
        const auto output = type.run(context);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        context.setInputs({output->ports.value(u"main"_s)});
    }
    QCOMPARE(shown(context, context.inputs().front()), u"a\n6"_s);
}

void SqlStepTest::endlessQueriesCanBeStopped()
{
    const QStringList endless{
        u"WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT (n + 1) % 7 FROM t) SELECT count(*) AS n FROM t"_s,
        u"SELECT count(*) AS n FROM range(100000000) a, range(100000000) b WHERE a.range % 3 = b.range % 5"_s};
    for (const QString &sql : endless) {
        FakeContext context;
        QElapsedTimer timer;
        timer.start();
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            context.stop();
        });
        const auto output = query(context, sql);
        stopper.join();
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
}

void SqlStepTest::columnsWithoutData()
{
    FakeContext context;
    const steps::StepType &type = *m_catalogue.find(u"sql"_s);
    const core::Schema input{{{u"a"_s, u"BIGINT"_s, u"amount"_s, u"USD"_s}, {u"b"_s, u"DATE"_s, {}, {}}}};
    const std::vector<core::Schema> inputs{input};
    const auto schemas = type.outputSchemas(
        {{u"query"_s, u"SELECT a, count(*) AS n, max(b) AS b FROM input GROUP BY a"_s}}, inputs, context.session());
    QVERIFY2(schemas, schemas ? "" : qPrintable(schemas.error().text()));
    const core::Schema main = schemas->value(u"main"_s);
    QCOMPARE(main.names(), (QStringList{u"a"_s, u"n"_s, u"b"_s}));
    QCOMPARE(main.columns.first().unit, u"USD"_s);
    QCOMPARE(main.columns.last().type, u"DATE"_s);
    QVERIFY(!type.outputSchemas({{u"query"_s, u"SELECT c FROM input"_s}}, inputs, context.session()));
}

QTEST_GUILESS_MAIN(SqlStepTest)
#include "tst_sql_step.moc"
