// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns made of the fields of JSON objects and structs.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class FlattenStepTest : public QObject
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
    void typesLoseNothing();
    void whatIsNoObjectIsKept_data();
    void whatIsNoObjectIsKept();

private:
    steps::Catalogue m_catalogue;
};

void FlattenStepTest::results_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("main");
    const auto row = [](const char *name, const QByteArray &config, const QStringList &cells, const QString &main) {
        QTest::newRow(name) << config << cells << main;
    };
    const QStringList nested{uR"('{"a": {"b": {"c": {"d": 1}}}, "x": [1, {"y": 2}]}')"_s,
                             uR"('{"a": {"b": {"e": "t"}}}')"_s};
    row("levels", R"j({"column": "j"})j", nested, u"i|a.b.c|a.b.e|x\n1|{\"d\":1}|-|[1,{\"y\":2}]\n2|-|t|-"_s);
    row("all levels", R"j({"column": "j", "levels": 9, "separator": "_", "prefix": "p "})j", nested,
        u"i|p a_b_c_d|p a_b_e|p x\n1|1|-|[1,{\"y\":2}]\n2|-|t|-"_s);
    row("one level", R"j({"column": "j", "levels": 1})j", nested,
        u"i|a|x\n1|{\"b\":{\"c\":{\"d\":1}}}|[1,{\"y\":2}]\n2|{\"b\":{\"e\":\"t\"}}|-"_s);
    row("fields", R"j({"column": "j", "fields": ["x", "a.b.e", "no"], "keep": false})j", nested,
        u"i|x|a.b.e|no\n1|[1,{\"y\":2}]|-|-\n2|-|t|-"_s);
    row("odd keys", R"j({"column": "j"})j",
        {uR"('{"it''s %1": 1, "a/b~": {"": 2}, "A": 3, "a": 4, "\"q\"": 5, "ä.ö": 6}')"_s},
        u"i|it's %1|a/b~.|A|a_2|\"q\"|ä.ö\n1|1|2|3|4|5|6"_s);
    row("object or not", R"j({"column": "j"})j", {uR"('{"a": {"b": 1}}')"_s, uR"('{"a": 2}')"_s, uR"('{"a": null}')"_s},
        u"i|a\n1|{\"b\":1}\n2|2\n3|-"_s);
    row("a key twice", R"j({"column": "j"})j", {uR"('{"a": {"b": 1}}')"_s, uR"('{"a": 1, "a": "x"}')"_s},
        u"i|a\n1|{\"b\":1}\n2|1"_s);
    row("an empty object among others", R"j({"column": "j"})j", {uR"('{"a": {}}')"_s, uR"('{"a": {"b": 1}}')"_s},
        u"i|a.b\n1|-\n2|1"_s);
    row("empty objects", R"j({"column": "j"})j", {uR"('{"a": {}}')"_s, u"'{}'"_s}, u"i|a\n1|{}\n2|-"_s);
    row("no fields", R"j({"column": "j"})j", {u"'{}'"_s, u"NULL"_s, u"''"_s}, u"i\n1\n2\n3"_s);
    row("name of another column", R"j({"column": "j"})j", {uR"('{"I": 7, "j": 8}')"_s}, u"i|I_2|j\n1|7|8"_s);
    row("json", R"j({"column": "j"})j", {uR"('{"a": 1}'::JSON)"_s}, u"i|a\n1|1"_s);
    row("struct", R"j({"column": "j", "keep": true})j",
        {u"{'a': 1, 'b': {'c': [2], 'it''s %1': NULL::DATE}}"_s, u"NULL"_s},
        u"i|j|a|b.c|b.it's %1\n1|{'a': 1, 'b': {'c': [2], 'it''s %1': NULL}}|1|[2]|-\n2|-|-|-|-"_s.replace(
            u"''s %1'"_s, u"\\'s %1'"_s));
    row("struct: fields", R"j({"column": "j", "fields": ["b.c"]})j", {u"{'a': 1, 'b': {'c': [2]}}"_s},
        u"i|b.c\n1|[2]"_s);
}

void FlattenStepTest::results()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, cells);
    QFETCH(QString, main);
    FakeContext context;
    QStringList rows;
    for (qsizetype i = 0; i < cells.size(); ++i)
        rows.append(u"SELECT "_s + QString::number(i + 1) + u" AS i, "_s + cells[i] + u" AS j"_s);
    const auto output = run(m_catalogue, context, u"flatten_json"_s, object(config), {rows.join(u" UNION ALL "_s)});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), main);
    QVERIFY(output->ledger.cells.isEmpty());
}

void FlattenStepTest::refusals_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << config << where << message;
    };
    row(R"j({"column": "Jsn"})j", u"column"_s, u"There is no column “Jsn”. Did you mean “json”?"_s);
    row(R"j({"column": "id"})j", u"column"_s, u"“id” is neither JSON nor a struct but INTEGER."_s);
    row(R"j({"column": "list"})j", u"column"_s, u"“list” is neither JSON nor a struct but STRUCT(a INTEGER)[]."_s);
    row(R"j({"column": "json", "max_columns": 1})j", u"max_columns"_s, u"There are more than 1 fields."_s);
    row(R"j({"column": "json", "fields": ["a", "b..c"]})j", u"fields[1]"_s, u"“b..c” names no field."_s);
    row(R"j({"column": "st", "fields": ["b"]})j", u"fields[0]"_s, u"There is no field “b”."_s);
}

void FlattenStepTest::refusals()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const QString table = uR"(SELECT 1 AS id, '{"a": 1, "b": 2}' AS json, [{'a': 1}] AS list, {'a': 1} AS st)"_s;
    const auto output = run(m_catalogue, context, u"flatten_json"_s, object(config), {table});
    QVERIFY(!output);
    QCOMPARE(output.error().message, message);
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, u"flatten_json"_s, object(config), {}));
}

void FlattenStepTest::anyTable_data()
{
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QByteArray &config) { QTest::newRow(name) << config; };
    row("found", R"j({"column": "@a"})j");
    row("kept", R"j({"column": "@a", "keep": true, "prefix": "@b"})j");
    row("named", R"j({"column": "@a", "fields": ["k.%1", "@a"]})j");
}

void FlattenStepTest::anyTable()
{
    QFETCH(QByteArray, config);
    if (config.contains("@a\"]"))
        config.replace("\"@a\"]", "\"x\"]"); // names of fields have points only between them
    family_checks::tables(m_catalogue,
                          {u"flatten_json"_s,
                           config,
                           {u"NULL"_s, u"''"_s, u"'no'"_s, u"'[1]'"_s, uR"('{"k": {"%1": 1}, "x": "ü"}')"_s,
                            uR"('{"n": 170141183460469231731687303715884105727}')"_s, uR"('{"x": 2.5}')"_s}});
}

void FlattenStepTest::typesLoseNothing()
{
    FakeContext context;
    const QString table =
        uR"(SELECT '{"b": true, "i": 9223372036854775807, "u": 18446744073709551615, "d": 2.5, "w": 1, "l": 12345678901234567, "h": 170141183460469231731687303715884105727, "s": "1", "m": 1}' AS j UNION ALL SELECT '{"w": 0.5, "l": 0.5, "m": "x", "z": null}')"_s;
    const auto output = run(m_catalogue, context, u"flatten_json"_s, object(R"j({"column": "j"})j"), {table});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QStringList types;
    for (const core::Column &column : output->ports.value(u"main"_s).schema.columns)
        types.append(column.name + u' ' + column.type);
    QCOMPARE(types.join(u", "_s),
             u"b BOOLEAN, i BIGINT, u VARCHAR, d DOUBLE, w DOUBLE, l VARCHAR, h VARCHAR, s VARCHAR, "
             "m VARCHAR, z VARCHAR"_s);
    QCOMPARE(shown(context, output->ports.value(u"main"_s)).section(u'\n', 1),
             u"true|9223372036854775807|18446744073709551615|2.5|1|12345678901234567|"
             "170141183460469231731687303715884105727|1|1|-\n-|-|-|-|0.5|0.5|-|-|x|-"_s);
}

void FlattenStepTest::whatIsNoObjectIsKept_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("broken") << u"{bad"_s;
    QTest::newRow("other JSON") << u"5"_s;
}

void FlattenStepTest::whatIsNoObjectIsKept()
{
    QFETCH(QString, bad);
    const bool isJson = bad == "5"_L1; // where all cells are
    FakeContext context;
    const QString table =
        uR"(FROM (VALUES ('{"a": 1}'), ('%1'), ('[1]'), (%2), (NULL)) t(j))"_s.arg(bad, isJson ? u"NULL"_s : u"' '"_s);
    const auto output = run(m_catalogue, context, u"flatten_json"_s, object(R"j({"column": "j"})j"), {table});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), u"a\n1\n-\n-\n-\n-"_s);
    QCOMPARE(shown(context, output->ports.value(u"rejects"_s)),
             u"row|column_name|reason|raw\n2|j|no JSON object|%1\n3|j|no JSON object|[1]"_s.arg(bad));
    QCOMPARE(output->ledger.cells,
             (QList<core::CellEntry>{{u"j"_s, core::CellEntry::Kind::CoercedToNull, u"no JSON object"_s, 2}}));
}

QTEST_GUILESS_MAIN(FlattenStepTest)
#include "tst_flatten_step.moc"
