// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns made of categories and of rows.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class SpreadStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void anyTable_data();
    void anyTable();
    void transposedTwiceIsTheSame();

private:
    steps::Catalogue m_catalogue;
};

void SpreadStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("main");
    const auto row = [](const QString &step, const QByteArray &config, const QString &input, const QString &main) {
        QTest::newRow(qPrintable(step + QString::fromUtf8(config) + input)) << step << config << input << main;
    };
    const QString hot = u"one_hot"_s;
    const QString table = u"FROM (VALUES ('b', 1), ('a', 2), (NULL, 3), ('b', 4), ('', 5), ('it''s %1', 6)) t(c, i)"_s;
    row(hot, R"j({"column": "c", "keep": true, "missing": true, "prefix": "is "})j", table,
        u"c|is blank|is a|is b|is it's %1|is missing|i\nb|0|0|1|0|0|1\na|0|1|0|0|0|2\n-|0|0|0|0|1|3\nb|0|0|1|0|0|4\n"
        "|1|0|0|0|0|5\nit's %1|0|0|0|1|0|6"_s);
    row(hot, R"j({"column": "c", "max_categories": 1, "rest": "other"})j", table,
        u"c_b|c_other|i\n1|0|1\n0|1|2\n0|0|3\n1|0|4\n0|1|5\n0|1|6"_s);
    row(hot, R"j({"column": "c", "max_categories": 2, "rest": "none"})j", table,
        u"c_blank|c_b|i\n0|1|1\n0|0|2\n0|0|3\n0|1|4\n1|0|5\n0|0|6"_s);
    row(hot, R"j({"column": "c", "values": ["z", "b"], "rest": "other"})j", table,
        u"c_z|c_b|c_other|i\n0|1|0|1\n0|0|1|2\n0|0|0|3\n0|1|0|4\n0|0|1|5\n0|0|1|6"_s);
    row(hot, R"j({"column": "n", "keep": true})j", u"FROM (VALUES (1.5, 0), (NULL, 7)) t(n, \"N_1.5\")"_s,
        u"n|n_1.5_2|N_1.5\n1.5|1|0\n-|0|7"_s);
    row(hot, R"j({"column": "c"})j", u"SELECT NULL::VARCHAR AS c, 1 AS i"_s, u"i\n1"_s);
    row(hot, R"j({"column": "c", "values": ["c"]})j", u"SELECT 'c' AS c, 1 AS i WHERE false"_s, u"c_c|i"_s);

    const QString turn = u"transpose"_s;
    row(turn, "{}", u"FROM (VALUES (1, 'x'), (NULL, 'y')) t(\"%1 'q'\", b)"_s,
        u"column|row_1|row_2\n%1 'q'|1|-\nb|x|y"_s);
    row(turn, R"j({"names_from": "b", "as": "X"})j",
        u"FROM (VALUES (1, 'x'), (2, 'x'), (3, ''), (4, NULL), (170141183460469231731687303715884105727, 'ä')) t(a, b)"_s,
        u"X|x_2|x_3|row_3|missing|ä\na|1|2|3|4|170141183460469231731687303715884105727"_s);
    row(turn, R"j({"as": "C"})j", u"SELECT 1 AS a"_s, u"C|row_1\na|1"_s);
    row(turn, "{}", u"SELECT 1 AS a, 2 AS b WHERE false"_s, u"column\na\nb"_s);
    row(turn, R"j({"names_from": "a"})j", u"SELECT 1 AS a UNION ALL SELECT 2"_s, u"column|1|2"_s);
}

void SpreadStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, input);
    QFETCH(QString, main);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {input});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), main);
    QCOMPARE(output->ledger.rowsOut, main.count(u'\n'));
}

void SpreadStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    const QString hot = u"one_hot"_s;
    row(hot, R"j({"column": "Regoin"})j", u"column"_s, u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row(hot, R"j({"column": "id", "max_categories": 1000})j", u"max_categories"_s,
        u"“id” has more than 1000 different values, too many for columns."_s);
    row(hot, R"j({"column": "Region", "values": ["y"]})j", u"values"_s,
        u"“x” is none of the categories of “Region”."_s);
    row(hot, R"j({"column": "Region", "values": ["x", "x"]})j", u"values[1]"_s, u"“x” is named twice."_s);
    const QString turn = u"transpose"_s;
    row(turn, "{}", u"names_from"_s, u"The table has more than 1000 rows, too many for columns."_s);
    row(turn, R"j({"names_from": "idd"})j", u"names_from"_s, u"There is no column “idd”. Did you mean “id”?"_s);
    row(turn, R"j({"as": ""})j", u"as"_s, u"The column needs a name."_s);
}

void SpreadStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const auto output =
        run(m_catalogue, context, step, object(config), {u"SELECT i AS id, 'x' AS \"Region\" FROM range(1001) t(i)"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().message, message);
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, step, object(config), {}));
}

void SpreadStepsTest::anyTable_data()
{
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QByteArray &config) { QTest::newRow(name) << config; };
    row("of rows", R"j({"column": "@a", "keep": true, "missing": true})j");
    row("numbers", R"j({"column": "h"})j");
    row("given", R"j({"column": "@b", "values": ["u", "@a"], "rest": "other"})j");
    row("few", R"j({"column": "@a", "max_categories": 2, "rest": "none", "prefix": "@b"})j");
}

void SpreadStepsTest::anyTable()
{
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {u"one_hot"_s, config});
}

void SpreadStepsTest::transposedTwiceIsTheSame()
{
    QRandomGenerator random(20265);
    for (int round = 0; round < 20; ++round) {
        FakeContext context;
        const int rows = random.bounded(round == 0 ? 1 : 40);
        const int width = 1 + random.bounded(6);
        QStringList columns;
        for (int i = 0; i < width; ++i)
            columns.append(u"CASE WHEN hash(i * 7 + %1) % 5 > 0 THEN 'v' || hash(i + %1) % 90 END AS \"c%1\""_s.arg(i));
        const QString table = u"SELECT "_s + columns.join(u", "_s) + u" FROM range(%1) t(i) ORDER BY i"_s.arg(rows);
        const auto once = run(m_catalogue, context, u"transpose"_s, {}, {table});
        QVERIFY2(once, once ? "" : qPrintable(once.error().text()));
        QCOMPARE(once->ledger.rowsOut, width);
        QCOMPARE(once->ledger.total(core::RowEntry::Kind::Merged), rows);
        const QString before = shown(context, {table, {}, -1, {}});
        const auto twice =
            run(m_catalogue, context, u"transpose"_s, object(R"j({"names_from": "column", "as": "row"})j"),
                {once->ports.value(u"main"_s).sql});
        QVERIFY2(twice, twice ? "" : qPrintable(twice.error().text()));
        data::Relation back = twice->ports.value(u"main"_s);
        back.sql = u"SELECT * EXCLUDE (\"row\") FROM ("_s + back.sql + u')';
        QCOMPARE(shown(context, back), before);
    }
}

QTEST_GUILESS_MAIN(SpreadStepsTest)
#include "tst_spread_steps.moc"
