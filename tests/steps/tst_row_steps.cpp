// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps that choose and order rows give, where the other rows go, and what they refuse.
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::object;
using relation_run::run;
using relation_run::shown;
using Kind = core::RowEntry::Kind;

namespace
{

const QStringList kTypes{u"filter"_s, u"sort"_s, u"top_n"_s, u"deduplicate"_s, u"sample_rows"_s};

} // namespace

class RowStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void schemasWithoutData();
    void ledgersSayWhy();
    void samplesAreFairAndRepeatable();
    void ordersHoldForManyRows();
    void rowsOfAFileThatWereFiltered();
    void balanceForRandomTables();

private:
    steps::Catalogue m_catalogue;
};

void RowStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("main");
    QTest::addColumn<QString>("other"); // of the port that has the rest; empty: none
    const QString table = u"FROM (VALUES (3, 'c'), (1, 'a'), (NULL, 'n'), (2, NULL), (1, 'A'), (3, 'c')) t(k, v)"_s;
    const auto row = [&](const char *name, const QString &step, const QByteArray &config, const QString &main,
                         const QString &other = {}, const QString &input = {}) {
        QTest::newRow(name) << step << config << (input.isEmpty() ? table : input) << main << other;
    };

    row("filter", u"filter"_s, R"({"condition": "k >= 2 -- large"})", u"k|v\n3|c\n2|-\n3|c"_s, u"k|v\n1|a\n-|n\n1|A"_s);
    row("filter: or", u"filter"_s, R"({"condition": "k = 2 OR v = 'n'"})", u"k|v\n-|n\n2|-"_s,
        u"k|v\n3|c\n1|a\n1|A\n3|c"_s);
    row("filter: all", u"filter"_s, R"({"condition": "true"})", u"k|v\n3|c\n1|a\n-|n\n2|-\n1|A\n3|c"_s);
    row("filter: none", u"filter"_s, R"({"condition": "k > 9"})", u"k|v"_s, u"k|v\n3|c\n1|a\n-|n\n2|-\n1|A\n3|c"_s);
    row("filter: no rows", u"filter"_s, R"({"condition": "a > 9"})", u"a"_s, {}, u"SELECT 1 AS a WHERE false"_s);
    row("filter: odd names", u"filter"_s, R"({"condition": "\"%1 \"\"x\"\"\" = '%2'"})", u"%1 \"x\"\n%2"_s, {},
        u"SELECT '%2' AS \"%1 \"\"x\"\"\""_s);

    row("sort", u"sort"_s, R"({"keys": [{"column": "k"}]})", u"k|v\n1|a\n1|A\n2|-\n3|c\n3|c\n-|n"_s);
    row("sort: descending, missing first", u"sort"_s,
        R"({"keys": [{"column": "k", "descending": true, "nulls_first": true}, {"column": "v"}]})",
        u"k|v\n-|n\n3|c\n3|c\n2|-\n1|A\n1|a"_s);
    row("sort: keeps what is equal", u"sort"_s, R"({"keys": [{"column": "g", "descending": true}]})",
        u"g|i\n2|1\n2|3\n1|2\n1|4"_s, {}, u"FROM (VALUES (2, 1), (1, 2), (2, 3), (1, 4)) t(g, i)"_s);
    row("sort: a column that is called as ours", u"sort"_s, R"({"keys": [{"column": "AW_order"}]})",
        u"AW_order\n1\n2"_s, {}, u"FROM (VALUES (2), (1)) t(AW_order)"_s);

    row("top: of the table", u"top_n"_s, R"({"count": 2})", u"k|v\n3|c\n1|a"_s, u"k|v\n-|n\n2|-\n1|A\n3|c"_s);
    row("top: by", u"top_n"_s, R"({"count": 3, "keys": [{"column": "k", "descending": true}]})",
        u"k|v\n3|c\n3|c\n2|-"_s, u"k|v\n1|a\n1|A\n-|n"_s);
    row("top: per", u"top_n"_s, R"({"count": 1, "keys": [{"column": "v"}], "per": ["k"]})",
        u"k|v\n1|A\n3|c\n-|n\n2|-"_s, u"k|v\n1|a\n3|c"_s);
    row("top: none", u"top_n"_s, R"({"count": 0})", u"k|v"_s, u"k|v\n3|c\n1|a\n-|n\n2|-\n1|A\n3|c"_s);
    row("top: more than there are", u"top_n"_s, R"({"count": 99})", u"k|v\n3|c\n1|a\n-|n\n2|-\n1|A\n3|c"_s);

    row("deduplicate", u"deduplicate"_s, "{}", u"k|v\n3|c\n1|a\n-|n\n2|-\n1|A"_s, u"k|v\n3|c"_s);
    row("deduplicate: by", u"deduplicate"_s, R"({"columns": ["k"]})", u"k|v\n3|c\n1|a\n-|n\n2|-"_s, u"k|v\n1|A\n3|c"_s);
    row("deduplicate: last", u"deduplicate"_s, R"({"columns": ["k"], "keep": "last"})", u"k|v\n-|n\n2|-\n1|A\n3|c"_s,
        u"k|v\n3|c\n1|a"_s);
    row("deduplicate: missing ones are equal", u"deduplicate"_s, "{}", u"a|b\n-|-\n-|1"_s, u"a|b\n-|-"_s,
        u"FROM (VALUES (NULL, NULL), (NULL, 1), (NULL, NULL)) t(a, b)"_s);
    row("deduplicate: lists and numbers", u"deduplicate"_s, "{}", u"a|b\n[1, 2]|nan\n[1]|1"_s, u"a|b\n[1, 2]|nan"_s,
        u"FROM (VALUES ([1, 2], 'nan'::DOUBLE), ([1], 1), ([1, 2], 'nan')) t(a, b)"_s);

    row("sample: none", u"sample_rows"_s, R"({"count": 0})", u"k|v"_s, u"k|v\n3|c\n1|a\n-|n\n2|-\n1|A\n3|c"_s);
    row("sample: all", u"sample_rows"_s, R"({"size": "share", "share": 1})", u"k|v\n3|c\n1|a\n-|n\n2|-\n1|A\n3|c"_s);
    row("sample: share of nothing", u"sample_rows"_s, R"({"size": "share"})", u"a"_s, {},
        u"SELECT 1 AS a WHERE false"_s);
}

void RowStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, input);
    QFETCH(QString, main);
    QFETCH(QString, other);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {input});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), main);
    QVERIFY(output->ledger.check(step));
    QCOMPARE(output->ledger.rowsOut, main.count(u'\n'));
    const QString port = m_catalogue.find(step)->descriptor().outputPorts.last();
    QCOMPARE(output->ports.contains(port) && port != "main"_L1, !other.isEmpty());
    if (!other.isEmpty())
        QCOMPARE(shown(context, output->ports.value(port)), other);
}

void RowStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QString &where,
                        const QString &message) { QTest::newRow(name) << step << config << where << message; };
    row("no condition", u"filter"_s, R"({"condition": " "})", u"condition"_s, u"The expression is empty."_s);
    row("no such column", u"filter"_s, R"({"condition": "Regoin = 'x'"})", u"condition"_s,
        u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row("no condition but a number", u"filter"_s, R"({"condition": "id + 1"})", u"condition"_s,
        u"The condition gives INTEGER, not true or false."_s);
    row("condition closes", u"filter"_s, R"({"condition": "true) OR (true"})", u"condition"_s,
        u"The expression cannot be read: syntax error at or near \")\"."_s);
    row("no such key", u"sort"_s, R"({"keys": [{"column": "id"}, {"column": "regoin"}]})", u"keys[1].column"_s,
        u"There is no column “regoin”. Did you mean “Region”?"_s);
    row("top by nothing", u"top_n"_s, R"({"keys": [{"column": "nothing"}]})", u"keys[0].column"_s,
        u"There is no column “nothing”."_s);
    row("top per nothing", u"top_n"_s, R"({"per": ["idd"]})", u"per[0]"_s,
        u"There is no column “idd”. Did you mean “id”?"_s);
    row("duplicates of nothing", u"deduplicate"_s, R"({"columns": ["id", "Regin"]})", u"columns[1]"_s,
        u"There is no column “Regin”. Did you mean “Region”?"_s);
}

void RowStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {u"SELECT 1 AS id, 'x' AS \"Region\""_s});
    QVERIFY(!output);
    QCOMPARE(output.error().message, message);
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, step, object(config), {}));
}

void RowStepsTest::schemasWithoutData()
{
    FakeContext context;
    const core::Schema given{{{u"id"_s, u"INTEGER"_s, {}, {}}, {u"price"_s, u"DOUBLE"_s, u"currency"_s, u"USD"_s}}};
    const std::vector<core::Schema> inputs{given};
    const QMap<QString, QByteArray> configs{{u"filter"_s, R"({"condition": "price > 1"})"},
                                            {u"sort"_s, R"({"keys": [{"column": "price"}]})"}};
    for (const QString &type : kTypes) {
        const auto schemas =
            m_catalogue.find(type)->outputSchemas(object(configs.value(type, "{}")), inputs, context.session());
        QVERIFY2(schemas, schemas ? "" : qPrintable(schemas.error().text()));
        for (const QString &port : m_catalogue.find(type)->descriptor().outputPorts)
            QCOMPARE(schemas->value(port), given);
    }
}

void RowStepsTest::ledgersSayWhy()
{
    FakeContext context;
    const QString table = u"FROM (VALUES (1), (2), (NULL), (2)) t(k)"_s;
    const auto rows = [&](const QString &step, const QByteArray &config) {
        const auto output = run(m_catalogue, context, step, object(config), {table});
        return output ? output->ledger.rows : QList<core::RowEntry>{};
    };
    QCOMPARE(rows(u"filter"_s, R"({"condition": "k = 1"})"),
             (QList<core::RowEntry>{{Kind::Filtered, u"the condition does not hold"_s, 2},
                                    {Kind::Filtered, u"the condition has no answer, since a value is missing"_s, 1}}));
    QCOMPARE(rows(u"top_n"_s, R"({"count": 1, "per": ["k"]})"),
             (QList<core::RowEntry>{{Kind::Filtered, u"after the first 1 rows of its group"_s, 1}}));
    QCOMPARE(rows(u"deduplicate"_s, "{}"), (QList<core::RowEntry>{{Kind::Merged, u"an equal row comes before"_s, 1}}));
    QCOMPARE(rows(u"sample_rows"_s, R"({"count": 3})"), (QList<core::RowEntry>{{Kind::Filtered, u"not drawn"_s, 1}}));
}

void RowStepsTest::samplesAreFairAndRepeatable()
{
    const QString table = u"FROM range(20000) t(i)"_s;
    const auto drawn = [&](int threads, const QByteArray &config) {
        FakeContext context(threads);
        const auto output = run(m_catalogue, context, u"sample_rows"_s, object(config), {table});
        return output ? shown(context, output->ports.value(u"main"_s)) : output.error().text();
    };
    const QString some = drawn(2, R"({"size": "share", "share": 0.25})");
    QCOMPARE(some.count(u'\n'), 5000);
    QCOMPARE(drawn(1, R"({"size": "share", "share": 0.25})"), some);
    QVERIFY(drawn(2, R"({"size": "share", "share": 0.25, "seed": -7})") != some);
    // In every tenth of the table about a tenth of the sample.
    QList<int> tenths(10, 0);
    qint64 before = -1;
    for (const QString &line : some.split(u'\n').sliced(1)) {
        ++tenths[line.toLongLong() / 2000];
        QVERIFY(line.toLongLong() > before); // the order of the table
        before = line.toLongLong();
    }
    for (const int tenth : tenths)
        QVERIFY2(tenth > 400 && tenth < 600, qPrintable(QString::number(tenth)));
}

void RowStepsTest::ordersHoldForManyRows()
{
    FakeContext context;
    const QString table = u"SELECT i, (i * 7919) % 1000 AS k FROM range(300000) t(i)"_s;
    const auto inOrder = [&](const QString &step, const QByteArray &config, const QString &rule) {
        const auto output = run(m_catalogue, context, step, object(config), {table});
        return output ? context
                            .scalar(u"SELECT count_if(NOT coalesce(%1, true)) FROM (SELECT i, k, lag(i) OVER () AS i0, "
                                    "lag(k) OVER () AS k0 FROM (%2))"_s.arg(rule, output->ports.value(u"main"_s).sql))
                            .toString()
                      : output.error().text();
    };
    QCOMPARE(inOrder(u"filter"_s, R"({"condition": "k > 500"})", u"i > i0"_s), u"0"_s);
    QCOMPARE(
        inOrder(u"sort"_s, R"({"keys": [{"column": "k", "descending": true}]})", u"k < k0 OR (k = k0 AND i > i0)"_s),
        u"0"_s);
    QCOMPARE(inOrder(u"deduplicate"_s, R"({"columns": ["k"], "keep": "last"})", u"i > i0"_s), u"0"_s);
    QCOMPARE(inOrder(u"sample_rows"_s, R"({"count": 100000})", u"i > i0"_s), u"0"_s);
    QCOMPARE(inOrder(u"top_n"_s, R"({"count": 100000})", u"i > i0"_s), u"0"_s);
}

// Every row of the input comes out of exactly one port, whatever the config.
// Where a row stood in the file tells the order of the rows, and not how many there are before it.
void RowStepsTest::rowsOfAFileThatWereFiltered()
{
    FakeContext context;
    const QString file = context.folder() + u"/rows.parquet"_s;
    QVERIFY(context.session().execute(u"COPY (SELECT i, (i * 7) % 5 AS k FROM range(9000) t(i)) TO "_s +
                                      data::quoteText(file)));
    data::Relation rows;
    rows.sql = u"SELECT * FROM read_parquet("_s + data::quoteText(file) + u')';
    rows.schema = *context.session().describe(rows.sql);
    rows.parquetFile = file;
    const auto after = [&](const QString &type, const QByteArray &config, const data::Relation &input) {
        context.setInputs({input, rows});
        context.configure(*m_catalogue.find(type), object(config));
        return m_catalogue.find(type)->run(context).value().ports.value(u"main"_s);
    };
    const data::Relation left = after(u"filter"_s, R"({"condition": "i % 6 = 5"})", rows);
    QVERIFY(!left.numbered.isEmpty());
    const data::Relation plain = context.relation(left.sql);
    const QList<std::pair<QString, QByteArray>> readers{
        {u"sort"_s, R"({"keys": [{"column": "k", "descending": true}]})"},
        {u"top_n"_s, R"({"count": 20, "keys": [{"column": "k"}]})"},
        {u"top_n"_s, R"({"count": 3, "per": ["k"]})"},
        {u"sample_rows"_s, R"({"count": 30})"},
        {u"row_id"_s, R"({"as": "n"})"},
        {u"join"_s, R"({"keys": [{"left": "i", "right": "i"}]})"},
        {u"aggregate"_s, R"({"group_by": ["k"], "measures": [{"function": "last", "column": "i"}]})"}};
    for (const auto &[type, config] : readers) {
        const data::Relation given = after(type, config, left);
        QCOMPARE(shown(context, given), shown(context, after(type, config, plain)));
    }
}

void RowStepsTest::balanceForRandomTables()
{
    QRandomGenerator random(20260);
    const auto pick = [&](const QList<QByteArray> &list) { return list[random.bounded(int(list.size()))]; };
    for (int round = 0; round < 60; ++round) {
        FakeContext context;
        QStringList rows;
        for (int i = random.bounded(12); i >= 0; --i) {
            const auto cell = [&](const QStringList &values) { return values[random.bounded(int(values.size()))]; };
            rows.append(u"(%1, %2)"_s.arg(cell({u"1"_s, u"2"_s, u"NULL"_s}), cell({u"'x'"_s, u"'y'"_s, u"NULL"_s})));
        }
        const QString table = u"SELECT a::INTEGER AS a, b::VARCHAR AS b FROM (VALUES %1) t(a, b) WHERE %2"_s.arg(
            rows.join(u", "_s), round % 10 == 0 ? u"false"_s : u"true"_s);
        const QString type = kTypes[round % kTypes.size()];
        const QByteArray keys = pick(
            {R"([{"column": "a"}])", R"([{"column": "b", "descending": true}, {"column": "a", "nulls_first": true}])"});
        const QByteArray count = QByteArray::number(random.bounded(5));
        const QMap<QString, QByteArray> configs{
            {u"filter"_s,
             R"({"condition": ")" + pick({"a = 1", "a > 1 OR b = 'x'", "NOT (a = 1 AND b = 'y')"}) + "\"}"},
            {u"sort"_s, R"({"keys": )" + keys + "}"},
            {u"top_n"_s, R"({"count": )" + count + R"(, "keys": )" + keys + pick({"", R"(, "per": ["b"])"}) + "}"},
            {u"deduplicate"_s, pick({"{}", R"({"columns": ["a"]})", R"({"columns": ["b"], "keep": "last"})"})},
            {u"sample_rows"_s, pick({R"({"count": 3})", R"({"size": "share", "share": 0.4})"})}};
        const auto output = run(m_catalogue, context, type, object(configs.value(type)), {table});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        const auto balance = output->ledger.check(type);
        QVERIFY2(balance, balance ? "" : qPrintable(balance.error().text()));
        QStringList parts;
        for (const data::Relation &relation : output->ports)
            parts.append(u"(%1)"_s.arg(relation.sql));
        const QString all = parts.join(u" UNION ALL "_s);
        QCOMPARE(context.scalar(u"SELECT count(*) FROM (%1 EXCEPT ALL (%2))"_s.arg(all, table)).toString(), u"0"_s);
        QCOMPARE(context.scalar(u"SELECT count(*) FROM ((%2) EXCEPT ALL (%1))"_s.arg(all, table)).toString(), u"0"_s);
    }
}

QTEST_GUILESS_MAIN(RowStepsTest)
#include "tst_row_steps.moc"
