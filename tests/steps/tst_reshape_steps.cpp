// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps that group, spread and mark rows give, that their ledgers balance, and what they refuse.
#include "engine/steps/register_steps.h"
#include "engine/steps/relation_step.h"
#include "tests/steps/relation_run.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace relation_run;
using core::ErrorCode;

class ReshapeStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void sumsThatDoNotFitFail_data();
    void sumsThatDoNotFitFail();
    void aggregateLedger();
    void aggregateSaysWhatItKnows();
    void aggregatesMatchTheEngine();
    void pivotRefusesTooManyValues();
    void pivotsMatchTheirTables();
    void manyRowsKeepTheirOrder_data();
    void manyRowsKeepTheirOrder();

private:
    steps::Catalogue m_catalogue;
};

void ReshapeStepsTest::initTestCase()
{
    steps::registerSteps(m_catalogue);
}

void ReshapeStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QStringList &inputs,
                        const QString &expected) { QTest::newRow(name) << step << config << inputs << expected; };

    const QString sales =
        u"FROM (VALUES ('s', 2, 0.5), ('n', 5, 1.5), ('s', NULL, 2.5), (NULL, 1, NULL), ('n', 5, 3.5)) t(g, v, w)"_s;
    row("aggregate: all functions", u"aggregate"_s, R"({"group_by": ["g"], "measures": [
        {"function": "count"}, {"function": "count", "column": "v"}, {"function": "count_distinct", "column": "v"},
        {"function": "sum", "column": "v"}, {"function": "mean", "column": "w"}, {"function": "median", "column": "w"},
        {"function": "min", "column": "v"}, {"function": "max", "column": "w"}, {"function": "stddev", "column": "v"},
        {"function": "first", "column": "w"}, {"function": "last", "column": "v"}]})",
        {sales},
        u"g|rows|v_count|v_count_distinct|v_sum|w_mean|w_median|v_min|w_max|v_stddev|w_first|v_last\n"
        "s|2|1|1|2|1.5|1.50|2|2.5|-|0.5|2\n"
        "n|2|2|1|10|2.5|2.50|5|3.5|0|1.5|5\n"
        "-|1|1|1|1|-|-|1|-|-|-|1"_s);
    row("aggregate: groups alone", u"aggregate"_s, R"({"group_by": ["w", "g"]})",
        {u"SELECT 'x' AS g, NULL::INT AS w FROM range(3) UNION ALL SELECT 'y', 1"_s}, u"w|g\n-|x\n1|y"_s);
    row("aggregate: no rows, no groups", u"aggregate"_s,
        R"({"measures": [{"function": "count"}, {"function": "sum", "column": "v"}]})", {sales + u" WHERE false"_s},
        u"rows|v_sum\n0|-"_s);
    row("aggregate: no rows, with groups", u"aggregate"_s,
        R"({"group_by": ["g"], "measures": [{"function": "count"}]})", {sales + u" WHERE false"_s}, u"g|rows"_s);
    row("aggregate: all missing", u"aggregate"_s,
        R"({"group_by": ["g"], "measures": [{"function": "sum", "column": "v"}, {"function": "stddev", "column": "v"}]})",
        {u"SELECT NULL::VARCHAR AS g, NULL::DOUBLE AS v FROM range(4)"_s}, u"g|v_sum|v_stddev\n-|-|-"_s);
    row("aggregate: digits", u"aggregate"_s,
        R"({"measures": [{"function": "sum", "column": "i"}, {"function": "sum", "column": "d"}, {"function": "sum", "column": "u"}, {"function": "sum", "column": "b"}]})",
        {u"SELECT 9223372036854775807::BIGINT AS i, 99999999999999999.01::DECIMAL(19,2) AS d, 18446744073709551615::UBIGINT AS u, true AS b FROM range(1000)"_s},
        u"i_sum|d_sum|u_sum|b_sum\n9223372036854775807000|99999999999999999010.00|18446744073709551615000|1000"_s);
    row("aggregate: floats", u"aggregate"_s,
        R"({"measures": [{"function": "sum", "column": "x"}, {"function": "sum", "column": "y"}, {"function": "stddev", "column": "y"}]})",
        {u"SELECT 0.1::DOUBLE AS x, CASE WHEN i = 3 THEN 'inf' ELSE '1' END::DOUBLE AS y FROM range(10) t(i)"_s},
        u"x_sum|y_sum|y_stddev\n1|inf|nan"_s);
    row("aggregate: dates", u"aggregate"_s,
        R"({"measures": [{"function": "mean", "column": "d"}, {"function": "max", "column": "d"}]})",
        {u"SELECT DATE '2024-01-01' AS d UNION ALL SELECT DATE '2024-01-03'"_s},
        u"d_mean|d_max\n2024-01-02 00:00:00|2024-01-03"_s);
    row("aggregate: names of inputs again", u"aggregate"_s,
        R"({"group_by": ["a \"b\""], "measures": [{"column": "Größe %1", "function": "sum", "as": "Größe %1"}, {"column": "Größe %1", "function": "max", "as": "aw_order"}, {"column": "Größe %1", "function": "min"}]})",
        {uR"(SELECT 1 AS "a ""b""", i AS "Größe %1" FROM range(3) t(i) UNION ALL SELECT 0, 9)"_s},
        u"a \"b\"|Größe %1|aw_order|Größe %1_min\n1|3|2|0\n0|9|9|9"_s);
    row("aggregate: made names that clash", u"aggregate"_s,
        R"({"group_by": ["rows"], "measures": [{"function": "count"}, {"function": "count"}, {"function": "count", "as": "rows_3"}]})",
        {u"SELECT 1 AS \"rows\""_s}, u"rows|rows_2|rows_4|rows_3\n1|1|1|1"_s);

    const QString cells =
        u"FROM (VALUES ('b', 'y', 1, 10), ('a', 'x', 1, 20), ('b', 'x', 2, NULL), ('b', 'y', 2, 5), (NULL, NULL, 3, 7), ('a', '', 3, 8)) t(g, c, k, v)"_s;
    row("pivot: sum", u"pivot"_s, R"({"rows": ["g"], "column": "c", "value": "v"})", {cells},
        u"g|y|x|missing|empty\nb|15|-|-|-\na|-|20|-|8\n-|-|-|7|-"_s);
    row("pivot: count of rows", u"pivot"_s, R"({"rows": ["g"], "column": "k", "function": "count"})", {cells},
        u"g|1|2|3\nb|1|2|0\na|1|0|1\n-|0|0|1"_s);
    row("pivot: last, of several row columns", u"pivot"_s,
        R"({"rows": ["k", "g"], "column": "c", "value": "v", "function": "last"})", {cells + u" WHERE k < 3"_s},
        u"k|g|y|x\n1|b|10|-\n1|a|-|20\n2|b|5|-"_s);
    row("pivot: names made unique", u"pivot"_s, R"({"rows": ["a"], "column": "c", "value": "t", "function": "max"})",
        {uR"(FROM (VALUES (1, 'A', 5), (1, 'b', 6), (1, 'B', 7), (1, NULL, 8), (1, 'missing', 9), (1, 'it''s "%1"', 4), (1, 'aw_order', 3), (1, 'n' || chr(0) || 'l', 2)) t(a, c, t))"_s},
        u"a|A_2|b|B_2|missing|missing_2|it's \"%1\"|aw_order|nl\n1|5|6|7|8|9|4|3|2"_s);
    row("pivot: no rows", u"pivot"_s, R"({"rows": ["g"], "column": "c", "value": "v"})", {cells + u" WHERE false"_s},
        u"g"_s);
    row("pivot: all missing", u"pivot"_s, R"({"rows": ["g"], "column": "c", "value": "v", "function": "mean"})",
        {u"SELECT NULL::INT AS g, NULL::DATE AS c, NULL::DOUBLE AS v FROM range(3)"_s}, u"g|missing\n-|-"_s);
    row("pivot: digits", u"pivot"_s, R"({"rows": ["i"], "column": "w", "value": "v"})",
        {u"SELECT 1 AS i, 2 AS w, 9223372036854775807::BIGINT AS v FROM range(2)"_s}, u"i|2\n1|18446744073709551614"_s);

    const QString days =
        u"FROM (VALUES ('a', 3, 30), ('b', 1, NULL), ('a', 1, 10), ('a', 3, 5), ('b', NULL, 7), (NULL, 2, 1)) t(g, d, v)"_s;
    const auto window = [&](const char *name, const QByteArray &config, const QString &column,
                            const QStringList &values) {
        const QStringList before{u"a|3|30"_s, u"b|1|-"_s, u"a|1|10"_s, u"a|3|5"_s, u"b|-|7"_s, u"-|2|1"_s};
        QString expected = u"g|d|v|"_s + column;
        for (qsizetype i = 0; i < before.size(); ++i)
            expected += u'\n' + before[i] + u'|' + values.value(i);
        row(name, u"window"_s, config, {days}, expected);
    };
    window("window: row_number", R"({"function": "row_number"})", u"row_number"_s,
           {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    window(
        "window: row_number, descending, each",
        R"({"function": "row_number", "partition_by": ["g"], "order_by": [{"column": "d", "descending": true}], "as": "n"})",
        u"n"_s, {u"1"_s, u"1"_s, u"3"_s, u"2"_s, u"2"_s, u"1"_s});
    window("window: rank", R"({"function": "rank", "order_by": [{"column": "d"}]})", u"rank"_s,
           {u"4"_s, u"1"_s, u"1"_s, u"4"_s, u"6"_s, u"3"_s});
    window("window: dense_rank", R"({"function": "dense_rank", "order_by": [{"column": "d"}]})", u"dense_rank"_s,
           {u"3"_s, u"1"_s, u"1"_s, u"3"_s, u"4"_s, u"2"_s});
    window("window: lag", R"({"function": "lag", "column": "v", "partition_by": ["g"], "order_by": [{"column": "d"}]})",
           u"v_lag"_s, {u"10"_s, u"-"_s, u"-"_s, u"30"_s, u"-"_s, u"-"_s});
    window("window: lead by two", R"({"function": "lead", "column": "v", "offset": 2})", u"v_lead"_s,
           {u"10"_s, u"5"_s, u"7"_s, u"1"_s, u"-"_s, u"-"_s});
    window(
        "window: running_sum",
        R"({"function": "running_sum", "column": "v", "order_by": [{"column": "d"}, {"column": "v", "descending": true}]})",
        u"v_running_sum"_s, {u"41"_s, u"10"_s, u"10"_s, u"46"_s, u"53"_s, u"11"_s});
    window("window: running_mean", R"({"function": "running_mean", "column": "v"})", u"v_running_mean"_s,
           {u"30"_s, u"30"_s, u"20"_s, u"15"_s, u"13"_s, u"10.6"_s});
    window("window: moving_mean", R"({"function": "moving_mean", "column": "v", "size": 2})", u"v_moving_mean"_s,
           {u"30"_s, u"30"_s, u"10"_s, u"7.5"_s, u"6"_s, u"4"_s});
    row("window: no rows", u"window"_s, R"({"function": "running_sum", "column": "v"})", {days + u" WHERE false"_s},
        u"g|d|v|v_running_sum"_s);
    row("window: all missing", u"window"_s, R"({"function": "running_sum", "column": "v"})",
        {u"SELECT NULL::DOUBLE AS v FROM range(2)"_s}, u"v|v_running_sum\n-|-\n-|-"_s);
    row("window: digits and names", u"window"_s, R"({"function": "running_sum", "column": "a \"%1\"", "as": "w"})",
        {uR"(SELECT 9223372036854775807::BIGINT AS "a ""%1""", 1 AS aw_order, 2 AS t FROM range(2))"_s},
        u"a \"%1\"|aw_order|t|w\n9223372036854775807|1|2|9223372036854775807\n9223372036854775807|1|2|18446744073709551614"_s);
    row("window: floats", u"window"_s, R"({"function": "running_sum", "column": "x"})",
        {u"FROM (VALUES (0.1::DOUBLE), (0.2), ('inf'), (1)) t(x)"_s},
        u"x|x_running_sum\n0.1|0.1\n0.2|0.30000000000000004\ninf|inf\n1|inf"_s);
}

void ReshapeStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, inputs);
    QFETCH(QString, expected);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), inputs);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
}

void ReshapeStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QString &where,
                        const QString &complaint) { QTest::newRow(name) << step << config << where << complaint; };
    row("aggregate: unknown group", u"aggregate"_s, R"({"group_by": ["txt", "Regoin"]})", u"group_by[1]"_s,
        u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row("aggregate: group named twice", u"aggregate"_s, R"({"group_by": ["txt", "txt"]})", u"group_by[1]"_s,
        u"The column “txt” is named twice."_s);
    row("aggregate: unknown column", u"aggregate"_s, R"({"measures": [{"function": "max", "column": "dya"}]})",
        u"measures[0].column"_s, u"Did you mean “day”?"_s);
    row("aggregate: no column", u"aggregate"_s, R"({"measures": [{"function": "sum"}]})", u"measures[0].column"_s,
        u"There is no column “”."_s);
    row("aggregate: sum of text", u"aggregate"_s,
        R"({"measures": [{"function": "count"}, {"function": "sum", "column": "txt"}]})", u"measures[1].function"_s,
        u"There is no sum of “txt”, which is no number but VARCHAR."_s);
    row("aggregate: sum of dates", u"aggregate"_s, R"({"measures": [{"function": "sum", "column": "day"}]})",
        u"measures[0].function"_s, u"no number but DATE"_s);
    row("aggregate: name taken by a group", u"aggregate"_s,
        R"({"group_by": ["Region"], "measures": [{"function": "count", "as": "region"}]})", u"measures[0].as"_s,
        u"There is a column “region” already."_s);
    row("aggregate: nothing asked", u"aggregate"_s, "{}", u"measures"_s, u"nothing to group by"_s);
    row("pivot: unknown rows", u"pivot"_s, R"({"rows": ["Regio"], "column": "day"})", u"rows[0]"_s,
        u"Did you mean “Region”?"_s);
    row("pivot: unknown column", u"pivot"_s, R"({"rows": ["txt"], "column": "dya"})", u"column"_s,
        u"Did you mean “day”?"_s);
    row("pivot: unknown value", u"pivot"_s, R"({"rows": ["txt"], "column": "day", "value": "regoin"})", u"value"_s,
        u"There is no column “regoin”."_s);
    row("pivot: no value", u"pivot"_s, R"({"rows": ["txt"], "column": "day"})", u"value"_s,
        u"There is no column “”."_s);
    row("pivot: rows and columns of one", u"pivot"_s, R"({"rows": ["txt", "day"], "column": "day"})", u"column"_s,
        u"“day” cannot make both rows and columns."_s);
    row("pivot: sum of text", u"pivot"_s, R"({"rows": ["day"], "column": "Region", "value": "txt"})", u"function"_s,
        u"There is no sum of “txt”"_s);
    row("window: unknown column", u"window"_s, R"({"function": "lag", "column": "dya"})", u"column"_s,
        u"Did you mean “day”?"_s);
    row("window: no column", u"window"_s, R"({"function": "lead"})", u"column"_s, u"There is no column “”."_s);
    row("window: unknown key", u"window"_s,
        R"({"function": "rank", "order_by": [{"column": "day"}, {"column": "txd"}]})", u"order_by[1].column"_s,
        u"Did you mean “txt”?"_s);
    row("window: unknown partition", u"window"_s, R"({"function": "row_number", "partition_by": ["nope"]})",
        u"partition_by[0]"_s, u"There is no column “nope”."_s);
    row("window: rank without order", u"window"_s, R"({"function": "rank"})", u"order_by"_s,
        u"A rank needs an order."_s);
    row("window: sum of text", u"window"_s, R"({"function": "running_sum", "column": "txt"})", u"column"_s,
        u"There is no sum of “txt”"_s);
    row("window: name that is there", u"window"_s, R"({"function": "row_number", "as": "DAY"})", u"as"_s,
        u"There is a column “DAY” already."_s);
}

void ReshapeStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, complaint);
    FakeContext context;
    const QString table = u"SELECT 1 AS \"Region\", DATE '2024-01-01' AS day, 'x' AS txt, [1] AS list"_s;
    const auto output = run(m_catalogue, context, step, object(config), {table, table});
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(output.error().where, where);
    QVERIFY2(output.error().message.contains(complaint), qPrintable(output.error().message));
    const auto *type = dynamic_cast<const steps::RelationStep *>(m_catalogue.find(step));
    if (type->columnsDependOnRows(context.config()))
        return;
    // The columns alone decide it, so it is said before there are rows.
    const std::vector<core::Schema> schemas(2, context.inputs().front().schema);
    QVERIFY(!type->outputSchemas(context.config(), schemas, context.session()));
    QVERIFY(!type->outputSchemas(context.config(), {}, context.session()));
}

void ReshapeStepsTest::sumsThatDoNotFitFail_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("HUGEINT") << u"170141183460469231731687303715884105727::HUGEINT"_s;
    QTest::newRow("UHUGEINT") << u"100000000000000000000000000000000000000::UHUGEINT"_s;
    QTest::newRow("DECIMAL") << u"(99999999999999999999999999999999999.999::DECIMAL(38,3))"_s;
    QTest::newRow("negative") << u"(-99999999999999999999999999999999999999::DECIMAL(38,0))"_s;
}

// The engine itself gives a wrong number here, without a word.
void ReshapeStepsTest::sumsThatDoNotFitFail()
{
    QFETCH(QString, value);
    FakeContext context;
    // Threads that each have a part of the rows are what makes it wrap.
    data::Relation input;
    input.sql = u"SELECT %1 AS x UNION ALL SELECT %1 UNION ALL SELECT %1"_s.arg(value);
    input.schema = *context.session().describe(input.sql);
    context.addInput(input);
    const steps::StepType *type = m_catalogue.find(u"aggregate"_s);
    context.configure(*type, object(R"({"measures": [{"function": "sum", "column": "x"}]})"));
    const auto output = type->run(context);
    QString message;
    if (output) { // where the step does not write its rows itself, whoever reads them is told
        const auto table = context.session().query(output->ports.value(u"main"_s).sql);
        QVERIFY(!table);
        message = table.error().message;
    } else {
        message = output.error().message;
    }
    QVERIFY2(message == u"A sum of “x” has more digits than the engine can hold."_s || message.contains("Overflow"_L1),
             qPrintable(message));
}

void ReshapeStepsTest::aggregateLedger()
{
    FakeContext context;
    const QJsonObject config = object(R"({"group_by": ["g"], "measures": [{"function": "count"}]})");
    auto output =
        run(m_catalogue, context, u"aggregate"_s, config, {u"FROM (VALUES (1, 2), (1, 3), (4, 5)) t(g, v)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    using Kind = core::RowEntry::Kind;
    QCOMPARE(output->ledger.rows, (QList<core::RowEntry>{{Kind::Merged, u"rows of one group"_s, 1}}));
    QCOMPARE(output->ledger.columnsAdded, QStringList{u"rows"_s});
    QCOMPARE(output->ledger.columnsDropped, QStringList{u"v: rows became groups"_s});
    output = run(m_catalogue, context, u"aggregate"_s, object(R"({"measures": [{"function": "count"}]})"),
                 {u"SELECT 1 AS a WHERE false"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.rows, (QList<core::RowEntry>{{Kind::Expanded, u"a summary of no rows"_s, 1}}));
}

void ReshapeStepsTest::aggregateSaysWhatItKnows()
{
    FakeContext context;
    const std::vector<core::Schema> inputs{{{{u"g"_s, u"BIGINT"_s, u"year"_s, {}},
                                             {u"p"_s, u"DOUBLE"_s, u"currency"_s, u"USD"_s},
                                             {u"n"_s, u"BIGINT"_s, u"id"_s, u"piece"_s}}}};
    const auto schemas =
        m_catalogue.find(u"aggregate"_s)
            ->outputSchemas(
                object(
                    R"({"group_by": ["g"], "measures": [{"function": "max", "column": "p"}, {"function": "sum", "column": "n"}, {"function": "count", "as": "n"}]})"),
                inputs, context.session());
    QVERIFY2(schemas, schemas ? "" : qPrintable(schemas.error().text()));
    const QList<core::Column> expected{{u"g"_s, u"BIGINT"_s, u"year"_s, {}},
                                       {u"p_max"_s, u"DOUBLE"_s, u"currency"_s, u"USD"_s},
                                       {u"n_sum"_s, u"HUGEINT"_s, {}, u"piece"_s},
                                       {u"n"_s, u"BIGINT"_s, {}, {}}};
    QCOMPARE(schemas->value(u"main"_s).columns, expected);
}

void ReshapeStepsTest::aggregatesMatchTheEngine()
{
    FakeContext context;
    QRandomGenerator random(20240612);
    for (int round = 0; round < 40; ++round) {
        QStringList rows{u"SELECT NULL::INT AS a, NULL::VARCHAR AS b, NULL::INT AS v WHERE false"_s};
        QMap<std::pair<int, int>, std::pair<qint64, qint64>> groups; // rows and sum
        QList<std::pair<int, int>> appeared;
        const int count = random.bounded(9);
        const bool both = random.bounded(2) == 1;
        for (int i = 0; i < count; ++i) {
            const std::pair<int, int> key{random.bounded(-1, 2), random.bounded(-1, 2)};
            const int value = random.bounded(-50, 50);
            rows.append(u"SELECT %1, %2, %3"_s.arg(key.first < 0 ? u"NULL"_s : QString::number(key.first),
                                                   key.second < 0 ? u"NULL"_s : u"'%1'"_s.arg(key.second),
                                                   QString::number(value)));
            const std::pair<int, int> of{key.first, both ? key.second : 0};
            if (!appeared.contains(of))
                appeared.append(of);
            ++groups[of].first;
            groups[of].second += value;
        }
        QString expected = both ? u"a|b|n|s"_s : u"a|n|s"_s;
        for (const auto &key : appeared) {
            const auto text = [](int value) { return value < 0 ? u"-"_s : QString::number(value); };
            expected += u'\n' + text(key.first) + (both ? u'|' + text(key.second) : QString());
            expected += u"|%1|%2"_s.arg(groups[key].first).arg(groups[key].second);
        }
        const auto output =
            run(m_catalogue, context, u"aggregate"_s,
                {{u"group_by"_s, both ? QJsonArray{u"a"_s, u"b"_s} : QJsonArray{u"a"_s}},
                 {u"measures"_s,
                  QJsonArray{QJsonObject{{u"function"_s, u"count"_s}, {u"as"_s, u"n"_s}},
                             QJsonObject{{u"function"_s, u"sum"_s}, {u"column"_s, u"v"_s}, {u"as"_s, u"s"_s}}}}},
                {rows.join(u" UNION ALL "_s)});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.total(core::RowEntry::Kind::Merged), count - appeared.size());
        QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
    }
}

void ReshapeStepsTest::pivotRefusesTooManyValues()
{
    FakeContext context;
    const QJsonObject config = object(R"({"rows": ["g"], "column": "c", "function": "count"})");
    auto output = run(m_catalogue, context, u"pivot"_s, config, {u"SELECT i % 2 AS g, i AS c FROM range(1000) t(i)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ports.value(u"main"_s).schema.columns.size(), 1001);
    QCOMPARE(output->ledger.total(core::RowEntry::Kind::Merged), 998);
    output = run(m_catalogue, context, u"pivot"_s, config, {u"SELECT i % 2 AS g, i AS c FROM range(1001) t(i)"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"column"_s);
    QCOMPARE(output.error().message, u"“c” has more than 1000 different values, too many for columns."_s);
}

void ReshapeStepsTest::pivotsMatchTheirTables()
{
    FakeContext context;
    QRandomGenerator random(20240613);
    for (int round = 0; round < 30; ++round) {
        QStringList rows{u"SELECT NULL::INT AS g, NULL::INT AS c, NULL::INT AS v WHERE false"_s};
        const int count = random.bounded(9);
        QList<int> groups;
        QList<int> columns;
        QMap<std::pair<int, int>, int> sums;
        const auto text = [](int value, const QString &missing) {
            return value < 0 ? missing : QString::number(value);
        };
        for (int i = 0; i < count; ++i) {
            const std::pair<int, int> cell{random.bounded(-1, 3), random.bounded(-1, 3)};
            const int value = random.bounded(100);
            rows.append(
                u"SELECT %1, %2, %3"_s.arg(text(cell.first, u"NULL"_s), text(cell.second, u"NULL"_s)).arg(value));
            sums[cell] += value;
            if (!groups.contains(cell.first))
                groups.append(cell.first);
            if (!columns.contains(cell.second))
                columns.append(cell.second);
        }
        QString expected = u"g"_s;
        for (const int column : columns)
            expected += u'|' + text(column, u"missing"_s);
        for (const int group : groups) {
            expected += u'\n' + text(group, u"-"_s);
            for (const int column : columns)
                expected += u'|' + text(sums.value({group, column}, -1), u"-"_s);
        }
        const auto output =
            run(m_catalogue, context, u"pivot"_s, object(R"({"rows": ["g"], "column": "c", "value": "v"})"),
                {rows.join(u" UNION ALL "_s)});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.total(core::RowEntry::Kind::Merged), count - groups.size());
        QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
    }
}

void ReshapeStepsTest::manyRowsKeepTheirOrder_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("window") << u"window"_s
                            << QByteArray(R"({"function": "lag", "column": "i", "order_by": [{"column": "k"}]})");
}

void ReshapeStepsTest::manyRowsKeepTheirOrder()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config),
                            {u"SELECT i, (i * 7919) % 1000 AS k, 'v' || (i % 50) AS txt FROM range(300000) t(i)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ports.value(u"main"_s).rows, 300000);
    // As a job does: the result is written first and counted where it stands.
    const auto made = context.session().execute(u"CREATE TEMP TABLE result AS "_s + output->ports.value(u"main"_s).sql);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QCOMPARE(context.scalar(u"SELECT count(*) FROM result WHERE i <> rowid"_s).toLongLong(), 0);
}

QTEST_GUILESS_MAIN(ReshapeStepsTest)
#include "tst_reshape_steps.moc"
