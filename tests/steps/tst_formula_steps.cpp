// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What formulas and conditions give, and what they refuse.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class FormulaStepsTest : public QObject
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
    void countsWhatChanges();
    void typesAreKnownBefore();

private:
    steps::Catalogue m_catalogue;
};

void FormulaStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("main");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QString &main) {
        QTest::newRow(name) << step << config << main;
    };
    row("in place", u"formula"_s, R"j({"formulas": [{"column": "k", "expression": "k + 1"}]})j",
        u"k|v\n4|c\n2|it's\n-|-"_s);
    row("in a row", u"formula"_s,
        R"j({"formulas": [{"column": "k", "expression": "k * 2"}, {"column": "s", "expression": "v || k -- text"}, {"column": "k", "expression": "k + 1"}]})j",
        u"k|v|s\n7|c|c6\n3|it's|it's2\n-|-|-"_s);
    row("other type", u"formula"_s, R"j({"formulas": [{"column": "k", "expression": "'#' || k"}]})j",
        u"k|v\n#3|c\n#1|it's\n-|-"_s);
    row("nothing", u"formula"_s, R"j({"formulas": [{"column": "n", "expression": "NULL"}]})j",
        u"k|v|n\n3|c|-\n1|it's|-\n-|-|-"_s);
    row("placeholders", u"formula"_s, R"j({"formulas": [{"column": "%1 \"q\"", "expression": "'%1%2'"}]})j",
        u"k|v|%1 \"q\"\n3|c|%1%2\n1|it's|%1%2\n-|-|%1%2"_s);
    row("our own names", u"formula"_s,
        R"j({"formulas": [{"column": "aw_given_0", "expression": "k"}, {"column": "k", "expression": "aw_given_0 + 1"}]})j",
        u"k|v|aw_given_0\n4|c|3\n2|it's|1\n-|-|-"_s);

    row("texts", u"conditional"_s,
        R"j({"column": "x", "cases": [{"when": "k > 2", "value": "it's %1"}, {"when": "k > 0", "value": ""}], "otherwise": "?"})j",
        u"k|v|x\n3|c|it's %1\n1|it's|\n-|-|?"_s);
    row("no otherwise", u"conditional"_s, R"j({"column": "x", "cases": [{"when": "k > 2", "value": "k"}]})j",
        u"k|v|x\n3|c|k\n1|it's|-\n-|-|-"_s);
    row("expressions", u"conditional"_s,
        R"j({"column": "k", "values": "expressions", "cases": [{"when": "k > 2", "value": "k * 10"}], "otherwise": "0"})j",
        u"k|v\n30|c\n0|it's\n0|-"_s);
    row("texts and numbers", u"conditional"_s,
        R"j({"column": "x", "values": "expressions", "cases": [{"when": "k > 2", "value": "'many'"}], "otherwise": "k"})j",
        u"k|v|x\n3|c|many\n1|it's|1\n-|-|-"_s);
    row("all NULL", u"conditional"_s,
        R"j({"column": "x", "values": "expressions", "cases": [{"when": "k > 2", "value": "NULL"}]})j",
        u"k|v|x\n3|c|-\n1|it's|-\n-|-|-"_s);
}

void FormulaStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, main);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config),
                            {u"FROM (VALUES (3, 'c'), (1, 'it''s'), (NULL, NULL)) t(k, v)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), main);
}

void FormulaStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto formula = [](const char *name, const QByteArray &expression, const QString &message) {
        QTest::newRow(name)
            << u"formula"_s
            << QByteArray(R"j({"formulas": [{"column": "n", "expression": "1"}, {"column": "m", "expression": ")j") +
                   expression + R"j("}]})j"
            << u"formulas[1].expression"_s << message;
    };
    formula("empty", "", u"The expression is empty."_s);
    formula("no such column", "Regoin || 'x'", u"There is no column “Regoin”. Did you mean “Region”?"_s);
    formula("subquery", "(SELECT max(id) FROM given)", u"The expression has a query of its own."_s);
    formula("file", "read_text('/etc/passwd')", u"“read_text” cannot be used in an expression."_s);
    formula("two values", "id, 2", u"This is not one expression."_s);
    formula("out of it", "1) FROM given; DROP TABLE x; SELECT (1", u"The expression cannot be read: "_s);
    formula("sum", "sum(id)", u"“sum” cannot be used in an expression."_s);
    formula("star", "*", u"The expression has all columns at once."_s);
    formula("setting", "getenv('HOME')", u"“getenv” cannot be used in an expression."_s);
    formula("hidden copy", "aw_given_0", u"There is no column “aw_given_0”."_s);
    formula("type", "Region + 1", {});
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QString &where,
                        const QString &message) { QTest::newRow(name) << step << config << where << message; };
    row("no formula", u"formula"_s, "{}", u"formulas"_s, u"There is no formula."_s);
    row("no name", u"formula"_s, R"j({"formulas": [{"expression": "1"}]})j", u"formulas[0].column"_s,
        u"The column needs a name."_s);
    row("same but for case", u"formula"_s, R"j({"formulas": [{"column": "REGION", "expression": "1"}]})j",
        u"formulas[0].column"_s, u"There is a column “REGION” already."_s);
    row("no case", u"conditional"_s, R"j({"column": "x"})j", u"cases"_s, u"There is no case."_s);
    row("no condition", u"conditional"_s, R"j({"column": "x", "cases": [{"when": "id", "value": "1"}]})j",
        u"cases[0].when"_s, u"The condition gives INTEGER, not true or false."_s);
    row("no value", u"conditional"_s,
        R"j({"column": "x", "values": "expressions", "cases": [{"when": "id > 1", "value": "ido"}]})j",
        u"cases[0].value"_s, u"There is no column “ido”. Did you mean “id”?"_s);
    row("otherwise", u"conditional"_s,
        R"j({"column": "x", "values": "expressions", "cases": [{"when": "id > 1", "value": "id"}], "otherwise": "now()"})j",
        u"otherwise"_s, u"“now” cannot be used in an expression."_s);
    row("nameless", u"conditional"_s, R"j({"cases": [{"when": "id > 1", "value": "id"}]})j", u"column"_s,
        u"The column needs a name."_s);
}

void FormulaStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const steps::StepType *type = m_catalogue.find(step);
    context.configure(*type, object(config));
    context.setInputs({context.relation(u"SELECT 1 AS id, 'x' AS \"Region\""_s)});
    const auto output = type->run(context);
    QVERIFY(!output);
    QCOMPARE(output.error().where, where);
    if (!message.isEmpty())
        QVERIFY2(output.error().message.startsWith(message), qPrintable(output.error().message));
    context.setInputs({});
    QVERIFY(!type->run(context));
}

void FormulaStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    row("formula: in place", u"formula"_s,
        R"j({"formulas": [{"column": "@a", "expression": "upper(#a) || #b"}, {"column": "h", "expression": "-h"}, {"column": "new %1", "expression": "h"}]})j");
    row("formula: other type", u"formula"_s,
        R"j({"formulas": [{"column": "@b", "expression": "length(#a)"}, {"column": "@a", "expression": "coalesce(#a, '?')"}]})j");
    row("conditional", u"conditional"_s,
        R"j({"column": "@b", "cases": [{"when": "#a = '12'", "value": "v"}, {"when": "h = 0", "value": "@a"}]})j");
    row("conditional: expressions", u"conditional"_s,
        R"j({"column": "h", "values": "expressions", "cases": [{"when": "#a = '12'", "value": "h"}, {"when": "h = 0", "value": "7::HUGEINT"}]})j");
}

void FormulaStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {step, config});
}

void FormulaStepsTest::countsWhatChanges()
{
    FakeContext context;
    const auto output = run(
        m_catalogue, context, u"formula"_s,
        object(
            R"j({"formulas": [{"column": "v", "expression": "CASE WHEN k > 1 THEN 0 ELSE v END"}, {"column": "k", "expression": "k::VARCHAR || CASE WHEN k = 1 THEN '!' ELSE '' END"}]})j"),
        {u"FROM (VALUES (3, 5), (1, 2), (2, 0), (NULL, NULL)) t(k, v)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    using Cell = core::CellEntry;
    QCOMPARE(output->ledger.cells, (QList<Cell>{{u"k"_s, Cell::Kind::Changed, u"worked out by a formula"_s, 1},
                                                {u"v"_s, Cell::Kind::Changed, u"worked out by a formula"_s, 1}}));
}

void FormulaStepsTest::typesAreKnownBefore()
{
    FakeContext context;
    const std::vector<core::Schema> inputs{{{{u"p"_s, u"DECIMAL(9,2)"_s, u"currency"_s, u"USD"_s}}}};
    const auto schemas =
        m_catalogue.find(u"formula"_s)
            ->outputSchemas(
                object(
                    R"j({"formulas": [{"column": "d", "expression": "DATE '2024-01-01'"}, {"column": "y", "expression": "year(d) > 2000"}, {"column": "p", "expression": "p"}]})j"),
                inputs, context.session());
    QVERIFY2(schemas, schemas ? "" : qPrintable(schemas.error().text()));
    const QList<core::Column> expected{
        {u"p"_s, u"DECIMAL(9,2)"_s, {}, {}}, {u"d"_s, u"DATE"_s, {}, {}}, {u"y"_s, u"BOOLEAN"_s, {}, {}}};
    QCOMPARE(schemas->value(u"main"_s).columns, expected);
}

QTEST_GUILESS_MAIN(FormulaStepsTest)
#include "tst_formula_steps.moc"
