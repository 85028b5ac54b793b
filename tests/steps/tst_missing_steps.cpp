// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which value is taken where one is missing, and which rows are left out for it.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class MissingStepsTest : public QObject
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
    void droppedRowsComeOut();
    void digitsAreNotLost();

private:
    steps::Catalogue m_catalogue;
};

void MissingStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("main");
    QTest::addColumn<QString>("ledger");
    const auto row = [](const QString &step, const QByteArray &config, const QString &main, const QString &ledger) {
        QTest::newRow(config.constData()) << step << config << main << ledger;
    };
    const QString coalesce = u"coalesce_columns"_s;
    row(coalesce, R"j({"columns": ["t", "u"]})j", u"t|u|n|f\nx|y|1|-\n |y|-|2.5\nz|z|-|-\n-|-|-|-"_s,
        u"imputed t from the next column that has a value 1"_s);
    row(coalesce, R"j({"columns": ["t", "u"], "empty_texts": true})j",
        u"t|u|n|f\nx|y|1|-\ny|y|-|2.5\nz|z|-|-\n-|-|-|-"_s, u"imputed t from the next column that has a value 2"_s);
    row(coalesce, R"j({"columns": ["t", "f"], "empty_texts": true, "drop_others": true})j",
        u"t|u|n\nx|y|1\n2.5|y|-\n-|z|-\n-|-|-"_s, u"imputed t from the next column that has a value 1"_s);
    row(coalesce, R"j({"columns": ["n", "f"], "as": "%1"})j",
        u"t|u|n|f|%1\nx|y|1|-|1\n |y|-|2.5|2.5\n-|z|-|-|-\n-|-|-|-|-"_s, {});
    row(coalesce, R"j({"columns": ["n", "f"]})j", u"t|u|n|f\nx|y|1|-\n |y|2.5|2.5\n-|z|-|-\n-|-|-|-"_s,
        u"imputed n from the next column that has a value 1; converted n from INTEGER to DOUBLE 1"_s);
    row(coalesce, R"j({"columns": ["n", "t"], "as": "x", "drop_others": true})j",
        u"u|f|x\ny|-|1\ny|2.5| \nz|-|-\n-|-|-"_s, {});
    const QString drop = u"drop_missing"_s;
    row(drop, "{}", u"t|u|n|f"_s,
        u"filtered no value in “t” 2; filtered no value in “n” 1; filtered no value in “f” 1"_s);
    row(drop, R"j({"columns": ["u", "t"]})j", u"t|u|n|f\nx|y|1|-\n |y|-|2.5"_s,
        u"filtered no value in “u” 1; filtered no value in “t” 1"_s);
    row(drop, R"j({"columns": ["t"], "empty_texts": true})j", u"t|u|n|f\nx|y|1|-"_s, u"filtered no value in “t” 3"_s);
    row(drop, R"j({"how": "all"})j", u"t|u|n|f\nx|y|1|-\n |y|-|2.5\n-|z|-|-"_s, u"filtered no column has a value 1"_s);
    row(drop, R"j({"how": "all", "columns": ["n", "f"]})j", u"t|u|n|f\nx|y|1|-\n |y|-|2.5"_s,
        u"filtered none of the columns has a value 2"_s);
}

void MissingStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, main);
    QFETCH(QString, ledger);
    FakeContext context;
    const auto output =
        run(m_catalogue, context, step, object(config),
            {u"FROM (VALUES ('x', 'y', 1, NULL), (' ', 'y', NULL, 2.5::DOUBLE), (NULL, 'z', NULL, NULL), "
             "(NULL, NULL, NULL, NULL)) t(t, u, n, f)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), main);
    QStringList entries;
    for (const core::RowEntry &entry : output->ledger.rows)
        entries.append(core::kindName(entry.kind) + u' ' + entry.reason + u' ' + QString::number(entry.rows));
    for (const core::CellEntry &entry : output->ledger.cells)
        entries.append(core::kindName(entry.kind) + u' ' + entry.column + u' ' + entry.reason + u' ' +
                       QString::number(entry.cells));
    QCOMPARE(entries.join(u"; "_s), ledger);
}

void MissingStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    const QString coalesce = u"coalesce_columns"_s;
    row(coalesce, R"j({"columns": ["id", "Regoin"]})j", u"columns[1]"_s,
        u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row(coalesce, R"j({"columns": ["id", "day"]})j", u"columns"_s,
        u"The columns “id, day” are of types that do not go together."_s);
    row(coalesce, R"j({"columns": ["id", "Region"], "as": "region"})j", u"as"_s,
        u"There is a column “region” already."_s);
    row(coalesce, R"j({"columns": ["id", "Region"], "as": "day"})j", u"as"_s, u"There is a column “day” already."_s);
    row(u"drop_missing"_s, R"j({"columns": ["dya"]})j", u"columns[0]"_s,
        u"There is no column “dya”. Did you mean “day”?"_s);
}

void MissingStepsTest::refusals()
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

void MissingStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    row("replace", u"coalesce_columns"_s, R"j({"columns": ["@a", "@b"]})j");
    row("blank", u"coalesce_columns"_s, R"j({"columns": ["@a", "h"], "empty_texts": true})j");
    row("whole numbers", u"coalesce_columns"_s, R"j({"columns": ["h", "i"], "drop_others": true})j");
    row("any", u"drop_missing"_s, R"j({"empty_texts": true})j");
    row("all", u"drop_missing"_s, R"j({"columns": ["@a", "@b", "h"], "how": "all"})j");
}

void MissingStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {step, config});
}

void MissingStepsTest::droppedRowsComeOut()
{
    FakeContext context;
    const QString table = u"FROM (VALUES (1, 'a'), (NULL, 'b'), (3, NULL)) t(k, v)"_s;
    auto output = run(m_catalogue, context, u"drop_missing"_s, {}, {table});
    QVERIFY(output);
    QCOMPARE(shown(context, output->ports.value(u"dropped"_s)), u"k|v\n-|b\n3|-"_s);
    output = run(m_catalogue, context, u"drop_missing"_s, object(R"j({"how": "all"})j"), {table});
    QVERIFY(output && !output->ports.contains(u"dropped"_s));
    QStringList columns;
    for (int i = 0; i < 60; ++i)
        columns.append(u"CAST(NULL AS INTEGER) AS c%1"_s.arg(i));
    output = run(m_catalogue, context, u"drop_missing"_s, {}, {u"SELECT "_s + columns.join(u", "_s)});
    QVERIFY(output);
    QCOMPARE(output->ledger.rows,
             (QList<core::RowEntry>{{core::RowEntry::Kind::Filtered, u"a value is missing"_s, 1}}));
}

void MissingStepsTest::digitsAreNotLost()
{
    FakeContext context;
    const auto output =
        run(m_catalogue, context, u"coalesce_columns"_s, object(R"j({"columns": ["f", "n"], "as": "x"})j"),
            {u"SELECT NULL::DOUBLE AS f, 9007199254740993 AS n"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const auto table = context.session().query(output->ports.value(u"main"_s).sql);
    QVERIFY(!table);
    QCOMPARE(table.error().message, u"A value of “n” has more digits than a number with a fraction can hold."_s);
}

QTEST_GUILESS_MAIN(MissingStepsTest)
#include "tst_missing_steps.moc"
