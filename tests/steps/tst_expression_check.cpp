// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which expressions pass, what they give, and that nothing else gets through.
#include "engine/steps/expression_check.h"
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

QTEST_GUILESS_MAIN(ExpressionCheckTest)
#include "tst_expression_check.moc"
