// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which expressions pass, what they give, and that nothing else gets through.
#include "engine/steps/expression_check.h"
#include "engine/steps/expression_cost.h"
#include "tests/steps/fake_context.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;

class ExpressionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_data();
    void values();
    void refusals_data();
    void refusals();
    void unknownColumns();
    void conditions();
    void standsAlone();
    void functionsExist();
    void noFunctionOfAnotherKind();
    void deepAndLong();
    void copiesOfCopies_data();
    void copiesOfCopies();
    void copiesThatAreFine_data();
    void copiesThatAreFine();
    void sizesCannotBeHidden_data();
    void sizesCannotBeHidden();

private:
    core::Result<QString> checked(const QString &text)
    {
        return steps::checkedExpression(m_context.session(), m_input, text, u"expression"_s);
    }

    FakeContext m_context;
    steps::SqlInput m_input;
};

void ExpressionCheckTest::initTestCase()
{
    const data::Relation relation = m_context.relation(
        u"SELECT 3 AS a, 1.5::DOUBLE AS price, ' Ann ' AS name, DATE '2024-02-29' AS day, [1, 2, 3] AS list, "
        "{'x': 7} AS place, '{\"k\": 5}' AS doc, 9 AS \"Unit price\", 1 AS \"%1\", true AS ok"_s);
    m_input = {u"("_s + relation.sql + u")"_s, relation.schema};
}

void ExpressionCheckTest::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &text, const QString &value) {
        QTest::newRow(qPrintable(text)) << text << value;
    };
    row(u"a + 1"_s, u"4"_s);
    row(u"A*2 -- twice"_s, u"6"_s);
    row(u"a /* three */ + /* ) */ 1"_s, u"4"_s);
    row(u"upper(trim(name)) || '!'"_s, u"ANN!"_s);
    row(u"UPPER(name)"_s, u" ANN "_s);
    row(u"name.trim().upper()"_s, u"ANN"_s);
    row(u"'it''s) AS value FROM aw; DROP TABLE x --'"_s, u"it's) AS value FROM aw; DROP TABLE x --"_s);
    row(u"e'\\') AS value FROM aw; DROP TABLE x --'"_s, u"') AS value FROM aw; DROP TABLE x --"_s);
    row(u"\"Unit price\" + \"%1\""_s, u"10"_s);
    row(u"CASE WHEN a > 2 THEN 'many' ELSE 'few' END"_s, u"many"_s);
    row(u"if(a BETWEEN 1 AND 3, 1, 2)"_s, u"1"_s);
    row(u"coalesce(nullif(a, 3), 8)"_s, u"8"_s);
    row(u"try_cast(name AS INTEGER) IS NULL"_s, u"true"_s);
    row(u"a::VARCHAR"_s, u"3"_s);
    row(u"a IN (1, 2, 3) AND name LIKE '%nn%' AND NOT name ILIKE 'x'"_s, u"true"_s);
    row(u"regexp_extract(name, '[A-Z]')"_s, u"A"_s);
    row(u"name ~ '.*A.*'"_s, u"true"_s);
    row(u"day + INTERVAL 1 DAY"_s, u"2024-03-01 00:00:00"_s);
    row(u"extract(month FROM day) + date_diff('day', day, DATE '2024-03-02')"_s, u"4"_s);
    row(u"strptime('03/04/2024', '%d/%m/%Y')::DATE"_s, u"2024-04-03"_s);
    row(u"list_transform(list, x -> x + a)"_s, u"[4, 5, 6]"_s);
    row(u"list_filter(list, lambda x, i: x > 1 AND i < 3)"_s, u"[2]"_s);
    row(u"[x * 2 FOR x IN list IF x > 1]"_s, u"[4, 6]"_s);
    row(u"list_sum(list) + list[1] + len(list[2:3])"_s, u"9"_s);
    row(u"place.x + place['x']"_s, u"14"_s);
    row(u"doc -> '$.k'"_s, u"5"_s);
    row(u"(doc ->> '$.k')::INTEGER + 1"_s, u"6"_s);
    row(u"2 ** 3 + 7 // 2 + 7 % 4"_s, u"14.0"_s);
    row(u"greatest(a, 4) + round(2.5) - abs(-1)"_s, u"6"_s);
    row(u"{'u': a}"_s, u"{'u': 3}"_s);
    row(u"md5('x')"_s, u"9dd4e461268c8034f5c8564e155c67a6"_s);
    row(u"age(DATE '2024-03-01', day)"_s, u"1 day"_s);
}

void ExpressionCheckTest::values()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto expression = checked(text);
    QVERIFY2(expression, expression ? "" : qPrintable(expression.error().text()));
    QCOMPARE(m_context.scalar(u"SELECT CAST("_s + *expression + u" AS VARCHAR) FROM "_s + m_input.from).toString(),
             value);
}

void ExpressionCheckTest::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &text, const QString &message = {}) {
        QTest::newRow(qPrintable(text.left(60))) << text << message;
    };
    const QString notOne = u"not one expression"_s;
    row(u""_s, u"is empty"_s);
    row(u"  -- nothing"_s);
    row(u"a +"_s, u"cannot be read"_s);
    row(u"a; DROP TABLE test_1"_s, u"cannot be read"_s);
    row(u"a) AS value FROM aw; DROP TABLE test_1; SELECT (1"_s);
    row(u"a) AS value FROM aw; SELECT (a"_s);
    row(u"a) AS value FROM aw -- "_s);
    row(u"a) AS value FROM aw /*"_s);
    row(u"a AS value FROM aw -- "_s);
    row(u"a AS value FROM aw; --"_s);
    row(u"a) AS value FROM aw UNION SELECT (a"_s);
    row(u"a AS value FROM aw UNION ALL SELECT a"_s);
    row(u"a) OR (a"_s, u"cannot be read"_s);
    row(u"a), (a"_s);
    row(u"a, a"_s, notOne);
    row(u"a AS other"_s);
    row(u"value: a"_s);
    row(u"ALL a"_s);
    row(u"DISTINCT a"_s);
    row(u"DISTINCT ON (a) a"_s);
    row(u"$$ x"_s);
    row(u"'open"_s);
    row(u"\"open"_s);
    row(u"a \\"_s);
    row(QString(u"a + 1"_s).replace(2, 1, QChar(u'\0')), u"characters no text has"_s);
    row(u"SELECT a"_s);
    row(u"(SELECT a)"_s, u"a query of its own"_s);
    row(u"a IN (SELECT 1)"_s, u"a query of its own"_s);
    row(u"a = ANY(list)"_s, u"a query of its own"_s);
    row(u"exists(FROM duckdb_settings())"_s, u"a query of its own"_s);
    row(u"ARRAY(SELECT 1)"_s, u"a query of its own"_s);
    row(u"list_transform(list, x -> (SELECT x))"_s, u"a query of its own"_s);
    row(u"CASE WHEN true THEN (SELECT 1) END"_s, u"a query of its own"_s);
    row(u"CASE WHEN true THEN 1 ELSE (SELECT 1) END"_s, u"a query of its own"_s);
    row(u"CAST((SELECT 1) AS INTEGER)"_s, u"a query of its own"_s);
    row(u"a BETWEEN 1 AND (SELECT 1)"_s, u"a query of its own"_s);
    row(u"(SELECT 1) COLLATE NOCASE"_s, u"a query of its own"_s);
    row(u"{'x': (SELECT 1)}"_s, u"a query of its own"_s);
    row(u"list[(SELECT 1)]"_s, u"a query of its own"_s);
    row(u"row_number() OVER ()"_s, u"a window"_s);
    row(u"sum(a) OVER (ORDER BY a)"_s, u"a window"_s);
    row(u"lag(a) OVER ()"_s, u"a window"_s);
    row(u"*"_s, u"all columns"_s);
    row(u"COLUMNS(*)"_s, u"all columns"_s);
    row(u"COLUMNS('a') + 1"_s, u"all columns"_s);
    row(u"coalesce(*COLUMNS(*))"_s, u"all columns"_s);
    row(u"given.*"_s);
    row(u"count(*)"_s, u"“count_star” cannot be used"_s);
    row(u"sum(a)"_s, u"“sum” cannot be used"_s);
    row(u"list(a)"_s);
    row(u"unnest(list)"_s, u"“unnest” cannot be used"_s);
    row(u"grouping(a)"_s);
    row(u"?"_s, u"an open parameter"_s);
    row(u"$1"_s, u"an open parameter"_s);
    row(u"$name"_s, u"an open parameter"_s);
    row(u"#1"_s, u"a column by its number"_s);
    row(u"DEFAULT"_s);
    row(u"getenv('HOME')"_s, u"“getenv” cannot be used"_s);
    row(u"GETENV('HOME')"_s, u"“getenv” cannot be used"_s);
    row(u"\"getenv\"('HOME')"_s, u"“getenv” cannot be used"_s);
    row(u"getenv/**/\n('HOME')"_s, u"“getenv” cannot be used"_s);
    row(u"main.getenv('HOME')"_s);
    row(u"memory.main.upper(name)"_s);
    row(u"temp.main.upper(name)"_s);
    row(u"name.getenv()"_s);
    row(u"'HOME'.getenv()"_s);
    row(u"U&\"get\\0065nv\"('HOME')"_s);
    row(u"ｇｅｔｅｎｖ('HOME')"_s);
    row(u"get\u200Benv('HOME')"_s);
    row(u"getenv\u00A0('HOME')"_s, u"“getenv” cannot be used"_s);
    row(u"list_transform(['HOME'], getenv)"_s);
    row(u"list_transform(['HOME'], lambda x: x.getenv())"_s);
    row(u"list_transform(['HOME'], lambda getenv: getenv('HOME'))"_s);
    row(u"list_filter(list, lambda x: getenv('HOME') IS NULL)"_s);
    row(u"list_reduce(list, lambda x, y: getenv('HOME')::INT)"_s);
    row(u"[getenv(x) FOR x IN ['HOME']]"_s);
    row(u"[x FOR x IN list IF getenv('HOME') IS NULL]"_s);
    row(u"TRY(getenv('HOME'))"_s);
    row(u"CASE getenv('HOME') WHEN 'x' THEN 1 END"_s);
    row(u"CASE WHEN false THEN getenv('HOME') END"_s);
    row(u"a IN (1, getenv('HOME')::INT)"_s);
    row(u"list[getenv('HOME')::INT]"_s);
    row(u"struct_pack(x := getenv('HOME'))"_s);
    row(u"MAP {'x': getenv('HOME')}"_s);
    row(u"{'x': getenv('HOME')}.x"_s);
    row(u"getenv('HOME')::VARCHAR COLLATE NOCASE"_s);
    row(u"'a' || getenv('HOME')"_s);
    row(u"upper(name ORDER BY getenv('HOME'))"_s);
    row(u"upper(DISTINCT name)"_s);
    row(u"upper(name) FILTER (WHERE true)"_s);
    row(u"upper(name) OVER ()"_s);
    row(u"EXISTS (SELECT 1)"_s, u"a query of its own"_s);
    row(u"a > ALL (SELECT 1)"_s, u"a query of its own"_s);
    row(u"(WITH x AS (SELECT 1) SELECT 1)"_s, u"a query of its own"_s);
    row(u"(VALUES (1))"_s, u"a query of its own"_s);
    row(u"(FROM '/etc/passwd')"_s, u"a query of its own"_s);
    row(u"(TABLE duckdb_settings)"_s, u"a query of its own"_s);
    row(u"(PIVOT aw ON a IN (1) USING count(*))"_s);
    row(u"(DESCRIBE aw)"_s);
    row(u"(SHOW TABLES)"_s);
    row(u"(CALL duckdb_settings())"_s);
    row(u"(COPY aw TO '/tmp/aw_hostile.csv')"_s);
    row(u"a; ATTACH '/tmp/aw_hostile.db'"_s);
    row(u"a; INSTALL httpfs; LOAD httpfs"_s);
    row(u"a; PRAGMA database_list"_s);
    row(u"a; SET threads = 1"_s);
    row(u"a; EXECUTE x"_s);
    row(u"a -- \r) AS value FROM aw; DROP TABLE test_1; --"_s);
    row(u"a /* ' */) AS value FROM aw; DROP TABLE test_1; -- '"_s);
    row(u"$x$ $x$) AS value FROM aw; DROP TABLE test_1; --"_s);
    row(u"'\\') AS value FROM aw; DROP TABLE test_1; --"_s);
    for (const QString &call : {u"read_blob('/etc/passwd')"_s,
                                u"read_parquet('x')"_s,
                                u"parquet_scan('x')"_s,
                                u"read_json_auto('x')"_s,
                                u"read_ndjson('x')"_s,
                                u"sniff_csv('x')"_s,
                                u"parquet_metadata('x')"_s,
                                u"duckdb_settings()"_s,
                                u"duckdb_secrets()"_s,
                                u"duckdb_extensions()"_s,
                                u"pragma_version()"_s,
                                u"pragma_table_info('x')"_s,
                                u"query_table('x')"_s,
                                u"current_database()"_s,
                                u"current_schema()"_s,
                                u"current_schemas(true)"_s,
                                u"current_query()"_s,
                                u"current_catalog"_s,
                                u"current_role"_s,
                                u"session_user"_s,
                                u"localtimestamp"_s,
                                u"get_current_timestamp()"_s,
                                u"transaction_timestamp()"_s,
                                u"txid_current()"_s,
                                u"version()"_s,
                                u"currval('x')"_s,
                                u"setseed(0.5)"_s,
                                u"set_config('threads', '1', false)"_s,
                                u"stats(a)"_s,
                                u"in_search_path('memory', 'main')"_s,
                                u"list_aggregate(list, 'sum')"_s,
                                u"list_aggr(list, 'sum')"_s,
                                u"array_aggregate(list, 'sum')"_s,
                                u"finalize(a)"_s,
                                u"first(a)"_s,
                                u"any_value(a)"_s,
                                u"mode(a)"_s,
                                u"create_sort_key(a, 'ASC')"_s,
                                u"vector_type(a)"_s,
                                u"sleep_ms(1)"_s,
                                u"uuidv7()"_s})
        row(call);
    row(u"current_setting('threads')"_s);
    row(u"getvariable('x')"_s);
    row(u"nextval('x')"_s);
    row(u"read_text('/etc/passwd')"_s);
    row(u"read_csv('/etc/passwd')"_s);
    row(u"glob('*')"_s);
    row(u"query('SELECT 1')"_s);
    row(u"json_execute_serialized_sql('x')"_s);
    row(u"json_serialize_sql('SELECT 1')"_s);
    row(u"json_deserialize_sql('x')"_s);
    row(u"random()"_s);
    row(u"uuid()"_s);
    row(u"gen_random_uuid()"_s);
    row(u"now()"_s);
    row(u"today()"_s);
    row(u"current_date"_s, u"“current_date” cannot be used"_s);
    row(u"CURRENT_TIMESTAMP"_s);
    row(u"current_user"_s);
    row(u"user"_s);
    row(u"age(day)"_s, u"two dates"_s);
    row(u"error('x')"_s);
    row(u"write_log('x')"_s);
    row(u"pg_sleep(1)"_s);
    row(u"system.main.upper(name)"_s);
    row(u"pg_catalog.pg_get_viewdef(1)"_s);
    row(u"information_schema.upper(name)"_s);
    row(u"uper(name)"_s, u"Did you mean “upper”?"_s);
    row(u"a::nonsense"_s);
    row(u"upper(list, list)"_s);
    row(u"1e309"_s);
    row(u"x -> x + 1"_s);
    row(u"upper(x -> x)"_s);
    row(u"rowid"_s, u"There is no column “rowid”"_s);
    row(u"given.a"_s, u"There is no column “given”"_s);
    row(u"aw.a"_s, u"There is no column “aw”"_s);
    row(u"list_transform(list, a.b -> 1)"_s);
    row(u"list_transform(list, x -> y)"_s, u"There is no column “y”"_s);
    row(u"list_transform(list, x -> x)[1] + x"_s, u"There is no column “x”"_s);
}

void ExpressionCheckTest::refusals()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto expression = checked(text);
    QVERIFY2(!expression, expression ? qPrintable(*expression) : "");
    QVERIFY2(expression.error().message.contains(message), qPrintable(expression.error().text()));
    QCOMPARE(expression.error().where, u"expression"_s);
    QVERIFY2(expression.error().code == ErrorCode::InvalidExpression ||
                 expression.error().code == ErrorCode::InvalidArgument,
             qPrintable(core::errorName(expression.error().code)));
    QVERIFY2(!expression.error().text().contains(u"SELECT "_s) || expression.error().hint.contains(u"SELECT"_s),
             qPrintable(expression.error().text()));
    QCOMPARE(m_context.scalar(u"SELECT count(*) FROM "_s + m_input.from).toInt(), 1); // still there
}

void ExpressionCheckTest::unknownColumns()
{
    const auto expression = checked(u"prcie * 2"_s);
    QVERIFY(!expression);
    QCOMPARE(expression.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(expression.error().message, u"There is no column “prcie”. Did you mean “price”?"_s);
}

void ExpressionCheckTest::conditions()
{
    const auto condition = [&](const QString &text) {
        return steps::checkedCondition(m_context.session(), m_input, text, u"condition"_s);
    };
    QVERIFY(condition(u"a > 1 AND price IS NOT NULL"_s));
    QVERIFY(condition(u"ok"_s));
    const auto number = condition(u"a"_s);
    QVERIFY(!number);
    QCOMPARE(number.error().message, u"The condition gives INTEGER, not true or false."_s);
    QCOMPARE(number.error().where, u"condition"_s);
    QVERIFY(!condition(u"name"_s));
    QVERIFY(!condition(u"NULL"_s));
}

// It means the same wherever it is put.
void ExpressionCheckTest::standsAlone()
{
    const auto expression = checked(u"a = 1 OR a = 3 -- or"_s);
    QVERIFY(expression);
    QCOMPARE(m_context.scalar(u"SELECT NOT "_s + *expression + u" FROM "_s + m_input.from).toBool(), false);
}

void ExpressionCheckTest::functionsExist()
{
    const auto table =
        m_context.session().query(u"SELECT DISTINCT lower(function_name) FROM duckdb_functions() "
                                  "WHERE function_type IN ('scalar', 'macro') AND schema_name = 'main'"_s);
    QVERIFY(table);
    QStringList known;
    for (const QVariantList &row : table->rows)
        known.append(row.first().toString());
    const QStringList allowed = steps::allowedFunctions();
    for (const QString &name : allowed)
        QVERIFY2(known.contains(name) || name == "->"_L1 || name == "/"_L1, qPrintable(name));
    QCOMPARE(QSet<QString>(allowed.begin(), allowed.end()).size(), allowed.size());
}

void ExpressionCheckTest::noFunctionOfAnotherKind()
{
    const auto table = m_context.session().query(
        u"SELECT DISTINCT lower(function_name) FROM duckdb_functions() WHERE function_type IN ('aggregate', 'pragma') "
        "OR has_side_effects OR stability <> 'CONSISTENT'"_s);
    QVERIFY(table);
    QVERIFY(table->rows.size() > 50);
    const QStringList allowed = steps::allowedFunctions();
    for (const QVariantList &row : table->rows)
        QVERIFY2(!allowed.contains(row.first().toString()), qPrintable(row.first().toString()));
}

void ExpressionCheckTest::deepAndLong()
{
    QVERIFY(checked(QStringList(100, u"a"_s).join(u" + "_s)));
    QVERIFY(checked(QString(5000, u'(') + u'1' + QString(5000, u')')));
    const QStringList texts{QStringList(3000, u"a"_s).join(u" + "_s), QStringList(20'000, u"a"_s).join(u" + "_s),
                            u"abs("_s.repeated(3000) + u'1' + QString(3000, u')')};
    for (const QString &text : texts) {
        const auto expression = checked(text);
        QVERIFY(!expression);
        QCOMPARE(expression.error().code, ErrorCode::InvalidExpression);
    }
}

// `begin` and `end` 30 times around `inner`: the engine makes more of these than memory holds.
void ExpressionCheckTest::copiesOfCopies_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<QString>("end");
    const auto row = [](const QString &begin, const QString &inner, const QString &end) {
        QTest::newRow(qPrintable(begin + u"…"_s + end)) << begin << inner << end;
    };
    row(u"(WITH x AS ("_s, u"SELECT 1"_s, u") SELECT 1)"_s);
    row(u"(WITH x AS NOT MATERIALIZED ("_s, u"SELECT 1"_s, u"), y AS (SELECT 2) SELECT 1)"_s);
    row(u"CASE ("_s, u"a"_s, u") WHEN 1 THEN 1 WHEN 2 THEN 2 END"_s);
    row(u"case "_s, u"a"_s, u"\nwhen 1 then 1when 2 then 1e0end"_s);
    row(u"fmod("_s, u"a"_s, u", 2)"_s);
    row(u"NULLIF("_s, u"a"_s, u", 2)"_s);
    row(u"round_even("_s, u"price"_s, u", 2)"_s);
    row(u"roundbankers("_s, u"price"_s, u", 2)"_s);
    row(u"split_part("_s, u"name"_s, u", ' ', 1)"_s);
    row(u"array_pop_back("_s, u"list"_s, u")"_s);
    row(u"map_contains_entry(MAP {'x': true}, 'x', "_s, u"ok"_s, u")"_s);
    row(u"("_s, u"a"_s, u" BETWEEN 0 AND 2)::INT"_s);
    row(u"list_transform(list, lambda x: "_s, u"a"_s, u")[1]"_s);
}

void ExpressionCheckTest::copiesOfCopies()
{
    QFETCH(QString, begin);
    QFETCH(QString, inner);
    QFETCH(QString, end);
    const auto expression = checked(begin.repeated(30) + inner + end.repeated(30));
    QVERIFY(!expression);
    QCOMPARE(expression.error().code, ErrorCode::InvalidExpression);
    QVERIFY2(expression.error().message == u"The expression cannot be read."_s, qPrintable(expression.error().message));
}

void ExpressionCheckTest::copiesThatAreFine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("missing markers") << u"nullif("_s.repeated(10) + u"name"_s + u", 'n/a')"_s.repeated(10);
    QTest::newRow("many cases") << u"CASE upper(name)"_s + u" WHEN 'with (' THEN 1"_s.repeated(300) + u" END"_s;
    QTest::newRow("cases in cases") << u"CASE WHEN a > 1 THEN "_s.repeated(60) + u"a"_s + u" ELSE 0 END"_s.repeated(60);
    QTest::newRow("in turn") << QStringList(60, u"CASE a WHEN 1 THEN 2 WHEN 3 THEN 4 END"_s).join(u" + "_s);
    QTest::newRow("between") << QStringList(60, u"a BETWEEN 1 AND 9"_s).join(u" AND "_s);
    QTest::newRow("brackets in texts") << u"name || '"_s + u"(WITH x AS ("_s.repeated(50) + u"'"_s;
    QTest::newRow("lambdas") << u"list_transform(list, lambda x: "_s.repeated(4) + u"a"_s + u")"_s.repeated(4);
}

void ExpressionCheckTest::copiesThatAreFine()
{
    QFETCH(QString, text);
    const auto expression = checked(text);
    QVERIFY2(expression, expression ? "" : qPrintable(expression.error().text()));
}

void ExpressionCheckTest::sizesCannotBeHidden_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const QString &begin, const QString &end) {
        QTest::newRow(qPrintable(begin + u"…"_s + end)) << begin << end;
    };
    const QString whens = u" WHEN 1 THEN 1 WHEN 2 THEN 2 END"_s;
    row(u"CASE "_s, whens);
    row(u"CASE a.when + "_s, whens);
    row(u"CASE {when: 1} = "_s, whens);
    row(u"CASE $when + "_s, whens);
    row(u"CASE \"when\" + "_s, whens);
    row(u"CASE 'when' || "_s, whens);
    row(u"CASE éwhen + "_s, whens);
    row(u"CASE\u00A0"_s, whens);
    row(u"CASE/**/"_s, whens);
    row(u"CASE /* /* */ when */"_s, whens);
    row(u"CASE -- when\n"_s, whens);
    row(u"CASE -- it's\r"_s, whens);
    row(u"CASE /* it's */"_s, whens);
    row(u"CASE e'\\'' = "_s, whens);
    row(u"CASE '\\' = "_s, whens);
    row(u"CASE \"e\"'when\\' = "_s, whens);
    row(u"CASE $$'$$ = "_s, whens);
    row(u"CASE $a$ $$ ' $a$ = "_s, whens);
    row(u"CASE "_s, u" WHEN 1 THEN 1WHEN 2THEN 1.e3WHEN 0x1fTHEN 5END"_s);
    row(u"CASE "_s, u" WHEN 1 THEN a.end WHEN 2 THEN \"end\" END"_s);
    row(u"CASE "_s, u" WHEN 1 THEN (SELECT 1 AS end) WHEN 2 THEN 2 END"_s);
    row(u"(WITH x AS ("_s, u") SELECT 1)"_s);
    row(u"(WITH x AS/**/NOT--\nMATERIALIZED ("_s, u") SELECT 1)"_s);
}

void ExpressionCheckTest::sizesCannotBeHidden()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QVERIFY(steps::parsedSize(begin.repeated(10) + u'1' + end.repeated(10)) > 1024);
}

QTEST_GUILESS_MAIN(ExpressionCheckTest)
#include "tst_expression_check.moc"
