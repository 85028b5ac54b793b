// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are typed into a workflow: every type, what is refused and where, and the limit.
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class InlineTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void tables_data();
    void tables();
    void typesAreThoseAskedFor();
    void refusals_data();
    void refusals();
    void checkNamesEveryPlace();
    void largeTables();
    void columnsWithoutData();

private:
    steps::Catalogue m_catalogue;
};

void InlineTableTest::tables_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &config, const QString &expected) {
        QTest::newRow(name) << config << expected;
    };
    row("normal",
        R"({"columns": [{"name": "a", "type": "BIGINT"}, {"name": "b"}], "rows": [[2, "x"], [1, "y"], [2, "x"]]})",
        u"a|b\n2|x\n1|y\n2|x"_s);
    row("no rows", R"({"columns": [{"name": "a", "type": "DATE"}]})", u"a"_s);
    row("all missing",
        R"({"columns": [{"name": "a", "type": "DOUBLE"}, {"name": "b"}], "rows": [[null, null], ["", null]]})",
        u"a|b\n-|-\n-|-"_s);
    row("empty text is text", R"({"columns": [{"name": "a"}], "rows": [[""], [" "]]})", u"a\n\n "_s);
    row("huge", R"({"columns": [{"name": "a", "type": "BIGINT"}, {"name": "b", "type": "HUGEINT"}],
                    "rows": [[9223372036854775807, "170141183460469231731687303715884105727"],
                             ["-9223372036854775808", "-170141183460469231731687303715884105727"],
                             [9007199254740993, 1]]})",
        u"a|b\n9223372036854775807|170141183460469231731687303715884105727\n"
        "-9223372036854775808|-170141183460469231731687303715884105727\n9007199254740993|1"_s);
    row("names",
        R"({"columns": [{"name": "Größe \"x\""}, {"name": "%1 ä"}, {"name": "Ä'; DROP"}], "rows": [["'", "%1", "\"; --"]]})",
        u"Größe \"x\"|%1 ä|Ä'; DROP\n'|%1|\"; --"_s);
    row("times",
        R"({"columns": [{"name": "d", "type": "DATE"}, {"name": "t", "type": "TIME"}, {"name": "s", "type": "TIMESTAMP"},
                                 {"name": "b", "type": "BOOLEAN"}],
                     "rows": [["2024-02-29", "13:14:15", "2024-02-29 13:14:15", true], [null, null, null, "false"]]})",
        u"d|t|s|b\n2024-02-29|13:14:15|2024-02-29 13:14:15|true\n-|-|-|false"_s);
    row("numbers as text", R"({"columns": [{"name": "a"}], "rows": [[1], [0.1], [true], [1e300], [-5]]})",
        u"a\n1\n0.1\ntrue\n1e+300\n-5"_s);
}

void InlineTableTest::tables()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, expected);
    FakeContext context;
    const auto output = run(m_catalogue, context, u"inline_table"_s, object(config), {});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
    QCOMPARE(output->ledger.rowsIn, expected.count(u'\n'));
    QCOMPARE(output->ledger.rowsOut, expected.count(u'\n'));
}

void InlineTableTest::typesAreThoseAskedFor()
{
    FakeContext context;
    QJsonArray columns;
    const QStringList types{u"VARCHAR"_s, u"BIGINT"_s, u"HUGEINT"_s, u"DOUBLE"_s,
                            u"BOOLEAN"_s, u"DATE"_s,   u"TIME"_s,    u"TIMESTAMP"_s};
    for (const QString &type : types)
        columns.append(QJsonObject{{u"name"_s, u"of "_s + type}, {u"type"_s, type}});
    const auto output = run(m_catalogue, context, u"inline_table"_s, {{u"columns"_s, columns}}, {});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QStringList found;
    for (const core::Column &column : output->ports.value(u"main"_s).schema.columns)
        found.append(column.type);
    QCOMPARE(found, types);
}

void InlineTableTest::refusals_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &config, const QString &where) {
        QTest::newRow(name) << config << where;
    };
    row("short row", R"({"columns": [{"name": "a"}, {"name": "b"}], "rows": [["x", "y"], ["x"]]})", u"rows[1]"_s);
    row("same name", R"({"columns": [{"name": "a"}, {"name": "A"}]})", u"columns[1].name"_s);
    row("blank name", R"({"columns": [{"name": " "}]})", u"columns[0].name"_s);
    row("fraction", R"({"columns": [{"name": "a", "type": "BIGINT"}], "rows": [[1], [1.5]]})", u"rows[1][0]"_s);
    row("fraction in text", R"({"columns": [{"name": "a", "type": "BIGINT"}], "rows": [["1.5"]]})", u"rows[0][0]"_s);
    row("too large", R"({"columns": [{"name": "a", "type": "BIGINT"}], "rows": [["9223372036854775808"]]})",
        u"rows[0][0]"_s);
    row("digits lost", R"({"columns": [{"name": "a", "type": "HUGEINT"}], "rows": [[1e20]]})", u"rows[0][0]"_s);
    row("no date", R"({"columns": [{"name": "a"}, {"name": "b", "type": "DATE"}], "rows": [["x", "2024-02-30"]]})",
        u"rows[0][1]"_s);
    row("first of several", R"({"columns": [{"name": "a", "type": "DATE"}, {"name": "b", "type": "DOUBLE"}],
                                "rows": [["2024-01-01", 1], ["2024-01-01", "x"], ["y", "z"]]})",
        u"rows[1][1]"_s);
    row("not true", R"({"columns": [{"name": "a", "type": "BOOLEAN"}], "rows": [["maybe"]]})", u"rows[0][0]"_s);
    row("hostile cell", R"({"columns": [{"name": "a", "type": "DATE"}], "rows": [["'); DROP TABLE x; --"]]})",
        u"rows[0][0]"_s);
    row("hostile type", R"-({"columns": [{"name": "a", "type": "DATE) FROM read_csv('/etc/passwd')"}]})-",
        u"config.columns[0].type"_s);
    row("nested cell", R"({"columns": [{"name": "a"}], "rows": [[[1]]]})", u"config.rows[0][0]"_s);
}

void InlineTableTest::refusals()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    FakeContext context;
    const auto output = run(m_catalogue, context, u"inline_table"_s, object(config), {});
    QVERIFY(!output);
    QCOMPARE(output.error().where, where);
}

void InlineTableTest::checkNamesEveryPlace()
{
    core::Step step;
    step.id = u"t"_s;
    step.type = u"inline_table"_s;
    step.config = object(R"({"columns": [{"name": "a", "type": "BIGINT"}], "rows": [["x"], [1, 2]]})");
    const auto status = m_catalogue.check({step});
    QVERIFY(!status);
    QCOMPARE(status.error().problems.size(), 2);
    QCOMPARE(status.error().problems.first().location, u"steps[0].config.rows[0][0]"_s);
    QCOMPARE(status.error().problems.last().location, u"steps[0].config.rows[1]"_s);
    step.config = object(R"({"columns": [{"name": "a", "type": "BIGINT"}], "rows": [["7"]]})");
    QVERIFY(m_catalogue.check({step}));
}

void InlineTableTest::largeTables()
{
    FakeContext context;
    QJsonArray rows;
    for (int i = 0; i < 10'000; ++i)
        rows.append(QJsonArray{i, u"text %1"_s.arg(i)});
    QJsonObject config = object(R"({"columns": [{"name": "a", "type": "BIGINT"}, {"name": "b"}]})");
    config.insert(u"rows"_s, rows);
    const auto output = run(m_catalogue, context, u"inline_table"_s, config, {});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(context.scalar(u"SELECT sum(a) FROM ("_s + output->ports.value(u"main"_s).sql + u')').toString(),
             u"49995000"_s);

    rows.append(QJsonArray{1, u"one too many"_s});
    config.insert(u"rows"_s, rows);
    const auto more = run(m_catalogue, context, u"inline_table"_s, config, {});
    QVERIFY(!more);
    QCOMPARE(more.error().where, u"rows"_s);
    QVERIFY2(more.error().message.contains(u"10,001"_s), qPrintable(more.error().message));
}

void InlineTableTest::columnsWithoutData()
{
    FakeContext context;
    const steps::StepType *type = m_catalogue.find(u"inline_table"_s);
    const auto schemas = type->outputSchemas(
        object(R"({"columns": [{"name": "a", "type": "DATE"}], "rows": [["2024-01-01"]]})"), {}, context.session());
    QVERIFY(schemas);
    QCOMPARE(schemas->value(u"main"_s).columns.first().type, u"DATE"_s);
}

QTEST_GUILESS_MAIN(InlineTableTest)
#include "tst_inline_table.moc"
