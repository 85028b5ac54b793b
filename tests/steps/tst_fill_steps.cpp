// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What gaps are filled with, and that nothing else changes.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class FillStepsTest : public QObject
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

private:
    steps::Catalogue m_catalogue;
};

void FillStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("cells"); // of the ledger
    const auto row = [](const QString &step, const QByteArray &config, const QString &rows, const QString &cells,
                        const QString &input = {}) {
        QTest::newRow(qPrintable(step + QString::fromUtf8(config) + input))
            << step << config
            << (input.isEmpty()
                    ? u"FROM (VALUES ('A', 1, NULL), ('A', NULL, 'x'), ('B', NULL, ' '), ('A', NULL, NULL), "
                      "('B', 7, 'y')) t(g, n, t)"_s
                    : input)
            << rows << cells;
    };
    const QString fill = u"fill_missing"_s;
    row(fill, R"j({"columns": ["n"], "value": "-3"})j", u"A|1|-\nA|-3|x\nB|-3| \nA|-3|-\nB|7|y"_s,
        u"n: filled with “-3”: 3"_s);
    row(fill, R"j({"columns": ["t"], "value": "it's %1"})j", u"A|1|it's %1\nA|-|x\nB|-| \nA|-|it's %1\nB|7|y"_s,
        u"t: filled with “it's %1”: 2"_s);
    row(fill, R"j({"columns": ["t"], "value": "?", "empty_texts": true})j", u"A|1|?\nA|-|x\nB|-|?\nA|-|?\nB|7|y"_s,
        u"t: filled with “?”: 3"_s);
    row(fill, R"j({"columns": ["n", "t"], "method": "down"})j", u"A|1|-\nA|1|x\nB|1| \nA|1| \nB|7|y"_s,
        u"n: filled with the last value before: 3\nt: filled with the last value before: 1"_s);
    row(fill, R"j({"columns": ["n", "t"], "method": "up", "empty_texts": true})j",
        u"A|1|x\nA|7|x\nB|7|y\nA|7|y\nB|7|y"_s,
        u"n: filled with the next value behind: 3\nt: filled with the next value behind: 3"_s);
    row(fill, R"j({"columns": ["n"], "method": "down", "per": ["g"]})j", u"A|1|-\nA|1|x\nB|-| \nA|1|-\nB|7|y"_s,
        u"n: filled with the last value before: 2"_s);
    row(fill, R"j({"columns": ["n"], "method": "down", "limit": 1})j", u"A|1|-\nA|1|x\nB|-| \nA|-|-\nB|7|y"_s,
        u"n: filled with the last value before: 1"_s);
    row(fill, R"j({"columns": ["n"], "method": "down", "order_by": [{"column": "t", "descending": true}]})j",
        u"A|1|-\nA|7|x\nB|7| \nA|1|-\nB|7|y"_s, u"n: filled with the last value before: 3"_s);
    row(fill, R"j({"columns": ["d"], "value": "2024-02-29"})j", u"2024-02-29"_s, u"d: filled with “2024-02-29”: 1"_s,
        u"SELECT NULL::DATE AS d"_s);
    row(fill, R"j({"columns": ["h"], "value": "170141183460469231731687303715884105727"})j",
        u"170141183460469231731687303715884105727"_s, u"h: filled with “170141183460469231731687303715884105727”: 1"_s,
        u"SELECT NULL::HUGEINT AS h"_s);
    row(fill, R"j({"columns": ["l"], "value": "[1, 2]"})j", u"[1, 2]"_s, u"l: filled with “[1, 2]”: 1"_s,
        u"SELECT NULL::INTEGER[] AS l"_s);

    const QString impute = u"impute_values"_s;
    const QString numbers =
        u"FROM (VALUES ('A', 1), ('A', NULL), ('B', 4), ('B', NULL), ('B', 9), ('C', NULL)) t(g, n)"_s;
    row(impute, R"j({"columns": ["n"]})j", u"A|1\nA|4\nB|4\nB|4\nB|9\nC|4"_s, u"n: filled with the median: 3"_s,
        numbers);
    row(impute, R"j({"columns": ["n"], "method": "mean"})j", u"A|1\nA|5\nB|4\nB|5\nB|9\nC|5"_s,
        u"n: filled with the mean: 3"_s, numbers);
    row(impute, R"j({"columns": ["n"], "method": "max", "per": ["g"]})j", u"A|1\nA|1\nB|4\nB|9\nB|9\nC|-"_s,
        u"n: filled with the max of its group: 2"_s, numbers);
    row(impute, R"j({"columns": ["g", "n"], "method": "mode"})j", u"x|1\ny|1\ny|2\ny|1\nx|2\ny|1"_s,
        u"g: filled with the mode: 1\nn: filled with the mode: 2"_s,
        u"FROM (VALUES ('x', 1), ('y', NULL), ('y', 2), (NULL, NULL), ('x', 2), ('y', 1)) t(g, n)"_s);
    row(impute, R"j({"columns": ["n"], "method": "mode", "per": ["g"]})j", u"x|1\nx|1\nx|2\ny|-"_s,
        u"n: filled with the mode of its group: 1"_s,
        u"FROM (VALUES ('x', 1), ('x', NULL), ('x', 2), ('y', NULL)) t(g, n)"_s);
    row(impute, R"j({"columns": ["n"]})j", u"1\n2.5\n4\ninf"_s, u"n: filled with the median: 1"_s,
        u"FROM (VALUES (1::DOUBLE), (NULL), (4), ('inf')) t(n)"_s);
    row(impute, R"j({"columns": ["n"]})j", u"9223372036854775807\n9223372036854775807"_s,
        u"n: filled with the median: 1"_s, u"FROM (VALUES (9223372036854775807), (NULL)) t(n)"_s);
    row(impute, R"j({"columns": ["n"], "method": "mean"})j", u"1.25\n1.13\n1.00"_s, u"n: filled with the mean: 1"_s,
        u"FROM (VALUES (1.25::DECIMAL(9,2)), (NULL), (1)) t(n)"_s);
    row(impute, R"j({"columns": ["d"], "method": "mean"})j", u"2024-01-01\n2024-01-02\n2024-01-03"_s,
        u"d: filled with the mean: 1"_s, u"FROM (VALUES (DATE '2024-01-01'), (NULL), ('2024-01-03')) t(d)"_s);
    row(impute, R"j({"columns": ["n"], "indicator": true})j", u"-|0|true"_s, {},
        u"SELECT NULL::INT AS n, 0 AS n_missing"_s);
}

void FillStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, input);
    QFETCH(QString, rows);
    QFETCH(QString, cells);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {input});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)).section(u'\n', 1), rows);
    QStringList counted;
    for (const core::CellEntry &entry : output->ledger.cells) {
        QCOMPARE(entry.kind, core::CellEntry::Kind::Imputed);
        counted.append(entry.column + u": "_s + entry.reason + u": "_s + QString::number(entry.cells));
    }
    QCOMPARE(counted.join(u'\n'), cells);
}

void FillStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    const QString fill = u"fill_missing"_s;
    row(fill, R"j({"columns": ["id", "Regoin"], "value": "1"})j", u"columns[1]"_s,
        u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row(fill, R"j({"columns": ["id"], "value": "1.5"})j", u"value"_s, u"“1.5” does not fit “id”, which is INTEGER."_s);
    row(fill, R"j({"columns": ["id"], "value": ""})j", u"value"_s, u"“” does not fit “id”, which is INTEGER."_s);
    row(fill, R"j({"columns": ["day"], "value": "2024-02-30"})j", u"value"_s,
        u"“2024-02-30” does not fit “day”, which is DATE."_s);
    row(fill, R"j({"columns": ["id"], "value": "0) FROM x; --"})j", u"value"_s,
        u"“0) FROM x; --” does not fit “id”, which is INTEGER."_s);
    row(fill, R"j({"columns": ["id"], "method": "down", "per": ["dya"]})j", u"per[0]"_s,
        u"There is no column “dya”. Did you mean “day”?"_s);
    row(fill, R"j({"columns": ["id"], "method": "up", "order_by": [{"column": "idd"}]})j", u"order_by[0].column"_s,
        u"There is no column “idd”. Did you mean “id”?"_s);
    const QString impute = u"impute_values"_s;
    row(impute, R"j({"columns": ["id", "id"]})j", u"columns[1]"_s, u"The column “id” is named twice."_s);
    row(impute, R"j({"columns": ["id", "Region"]})j", u"columns[1]"_s,
        u"There is no median of “Region”, which is no number but VARCHAR."_s);
    row(impute, R"j({"columns": ["id"], "per": ["x"]})j", u"per[0]"_s, u"There is no column “x”. Did you mean “id”?"_s);
}

void FillStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config),
                            {u"SELECT 1 AS id, 'x' AS \"Region\", DATE '2024-01-01' AS day"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().message, message);
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, step, object(config), {}));
}

void FillStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    const QString fill = u"fill_missing"_s;
    row("value", fill, R"j({"columns": ["@a", "@b"], "value": "%2 '\""})j");
    row("down", fill, R"j({"columns": ["@a", "h"], "method": "down", "per": ["@b"], "empty_texts": true})j");
    row("up", fill, R"j({"columns": ["@a", "h"], "method": "up", "order_by": [{"column": "@b"}], "limit": 2})j");
    const QString impute = u"impute_values"_s;
    row("mode", impute, R"j({"columns": ["@a", "h"], "method": "mode", "per": ["@b"], "indicator": true})j");
    row("median", impute, R"j({"columns": ["h"], "method": "median", "per": ["@b"]})j");
    row("mean", impute, R"j({"columns": ["h"], "method": "mean", "per": ["@a"]})j");
    row("min", impute, R"j({"columns": ["h", "@b"], "method": "min"})j");
}

void FillStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {step, config});
}

QTEST_GUILESS_MAIN(FillStepsTest)
#include "tst_fill_steps.moc"
