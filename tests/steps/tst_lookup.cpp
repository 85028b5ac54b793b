// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up entries by key: every row comes out once whatever the second table holds, and what is refused.
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

class LookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void results_data();
    void results();
    void countsAndUnmatched();
    void refusals_data();
    void refusals();
    void neverMultipliesRows();
    void columnsWithoutData();

private:
    steps::Catalogue m_catalogue;
};

void LookupTest::results_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &config, const QStringList &inputs,
                        const QString &expected) { QTest::newRow(name) << config << inputs << expected; };
    const QString rows = u"FROM (VALUES (3, 'c'), (1, 'a'), (2, 'b'), (NULL, 'n'), (1, 'A')) t(id, name)"_s;
    const QString entries = u"FROM (VALUES (1, 'x'), (4, 'w'), (1, 'y'), (NULL, 'z'), (3, 'v')) t(id, name)"_s;
    const QByteArray keys = R"("keys": [{"column": "id", "entry": "id"}])";
    row("first", "{" + keys + "}", {rows, entries}, u"id|name|name_entry\n3|c|v\n1|a|x\n2|b|-\n-|n|-\n1|A|x"_s);
    row("last", "{" + keys + R"(, "several": "last"})", {rows, entries},
        u"id|name|name_entry\n3|c|v\n1|a|y\n2|b|-\n-|n|-\n1|A|y"_s);
    row("found", "{" + keys + R"(, "found_column": "there", "columns": ["id"], "suffix": "2"})", {rows, entries},
        u"id|name|id2|there\n3|c|3|true\n1|a|1|true\n2|b|-|false\n-|n|-|false\n1|A|1|true"_s);
    row("no rows", "{" + keys + "}", {rows + u" WHERE false"_s, entries}, u"id|name|name_entry"_s);
    row("no entries", "{" + keys + "}", {rows + u" LIMIT 1"_s, entries + u" WHERE false"_s},
        u"id|name|name_entry\n3|c|-"_s);
    row("all keys missing", "{" + keys + "}",
        {u"SELECT NULL::INT AS id FROM range(2)"_s, u"SELECT NULL::INT AS id, 1 AS v"_s}, u"id|v\n-|-\n-|-"_s);
    row("entry with missing values", "{" + keys + "}",
        {u"SELECT 1 AS id"_s, u"FROM (VALUES (1, NULL, 'p'), (1, 2, 'q')) t(id, a, b)"_s}, u"id|a|b\n1|-|p"_s);
    row("huge", "{" + keys + "}",
        {u"SELECT 9007199254740993 AS id UNION ALL SELECT 9223372036854775807"_s,
         u"SELECT '9223372036854775807'::HUGEINT AS id, 'm' AS v UNION ALL SELECT 9007199254740992, 'n'"_s},
        u"id|v\n9007199254740993|-\n9223372036854775807|m"_s);
    row("number and fraction", "{" + keys + "}",
        {u"SELECT 2.0::DOUBLE AS id UNION ALL SELECT 2.5"_s, u"SELECT 2 AS id, 'two' AS v"_s}, u"id|v\n2|two\n2.5|-"_s);
    row("entries that round to one key", "{" + keys + "}",
        {u"SELECT 9007199254740992.0::DOUBLE AS id"_s,
         u"FROM (VALUES (9007199254740992, 'a'), (9007199254740993, 'b')) t(id, v)"_s},
        u"id|v\n9007199254740992|a"_s);
    row("text and number", "{" + keys + "}",
        {u"FROM (VALUES ('1'), ('none')) t(id)"_s, u"FROM (VALUES (1, 'x'), (2, 'y')) t(id, v)"_s},
        u"id|v\n1|x\nnone|-"_s);
    row("date and time", "{" + keys + "}",
        {u"SELECT DATE '2024-01-02' AS id"_s, u"SELECT TIMESTAMP '2024-01-02 00:00:00' AS id, 'v' AS v"_s},
        u"id|v\n2024-01-02|v"_s);
    row("two keys", R"({"keys": [{"column": "a", "entry": "x"}, {"column": "b", "entry": "y"}]})",
        {u"FROM (VALUES (1, 2), (1, 3), (NULL, 2)) t(a, b)"_s,
         u"FROM (VALUES (1, 2, 'p'), (1, NULL, 'q')) t(x, y, v)"_s},
        u"a|b|v\n1|2|p\n1|3|-\n-|2|-"_s);
    row("one column, two entries", R"({"keys": [{"column": "a", "entry": "x"}, {"column": "a", "entry": "y"}]})",
        {u"FROM (VALUES (1), (2)) t(a)"_s, u"FROM (VALUES (1, 2, 'p'), (2, 2, 'q')) t(x, y, v)"_s}, u"a|v\n1|-\n2|q"_s);
    row("names", R"({"keys": [{"column": "a \"b\" = r.x AND y", "entry": "Größe %1"}], "found_column": "'; --"})",
        {uR"(SELECT 1 AS "a ""b"" = r.x AND y", 2 AS "x'%2")"_s,
         uR"(SELECT 1 AS "Größe %1", 3 AS "x'%2", 4 AS aw_order, 5 AS k0)"_s},
        u"a \"b\" = r.x AND y|x'%2|x'%2_entry|aw_order|k0|'; --\n1|2|3|4|5|true"_s);
}

void LookupTest::results()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, inputs);
    QFETCH(QString, expected);
    FakeContext context;
    const auto output = run(m_catalogue, context, u"lookup"_s, object(config), inputs);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
    QCOMPARE(output->ledger.rowsIn, output->ledger.rowsOut);
}

void LookupTest::countsAndUnmatched()
{
    FakeContext context;
    const auto output =
        run(m_catalogue, context, u"lookup"_s, object(R"({"keys": [{"column": "rows", "entry": "k"}]})"),
            {u"FROM (VALUES (2), (9), (1), (9), (NULL), (8)) t(\"rows\")"_s, u"FROM (VALUES (1, 'x')) t(k, v)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"unmatched"_s)), u"rows|rows_\n2|1\n9|2\n-|1\n8|1"_s);
    const QJsonObject counts = output->metadata.value("lookup"_L1).toObject();
    QCOMPARE(counts.value("matched"_L1).toInt(), 1);
    QCOMPARE(counts.value("unmatched"_L1).toInt(), 5);
    QCOMPARE(output->ledger.columnsAdded, QStringList{u"v"_s});
}

void LookupTest::refusals_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &config, const QString &where, const QString &part) {
        QTest::newRow(name) << config << where << part;
    };
    const QByteArray keys = R"({"keys": [{"column": "Region", "entry": "id"}])";
    row("column", R"({"keys": [{"column": "Regoin", "entry": "id"}]})", u"keys[0].column"_s, u"“Region”"_s);
    row("entry", R"({"keys": [{"column": "Region", "entry": "ID"}]})", u"keys[0].entry"_s, u"“id”"_s);
    row("no keys", R"({"keys": []})", u"config.keys"_s, {});
    row("types", R"({"keys": [{"column": "n", "entry": "day"}]})", u"keys[0]"_s, u"cannot be compared"_s);
    row("added column", keys + R"(, "columns": ["valu"]})", u"columns[0]"_s, u"“value”"_s);
    row("found column", keys + R"(, "found_column": "REGION"})", u"found_column"_s, {});
    row("several", keys + R"(, "several": "error"})", u"several"_s, u"2 entries for Region = “b”"_s);
    row("missing", keys + R"(, "missing": "error"})", u"missing"_s,
        u"2 of 4 rows have no entry; the first is Region = “x”"_s);
}

void LookupTest::refusals()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, part);
    FakeContext context;
    const auto output = run(
        m_catalogue, context, u"lookup"_s, object(config),
        {u"FROM (VALUES ('a', 1), ('x', 2), ('b', 3), ('x', 4)) t(\"Region\", n)"_s,
         u"FROM (VALUES ('c', DATE '2024-01-01', 1), ('b', NULL, 2), ('b', NULL, 3), ('a', NULL, 4), ('c', NULL, 5)) "
         "t(id, day, value)"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, where);
    QVERIFY2(output.error().message.contains(part), qPrintable(output.error().message));
}

void LookupTest::neverMultipliesRows()
{
    QRandomGenerator random(20260712);
    FakeContext context;
    const QStringList types{u"INTEGER"_s, u"DOUBLE"_s, u"VARCHAR"_s, u"HUGEINT"_s};
    for (int round = 0; round < 60; ++round) {
        const auto table = [&](const QString &value) {
            const QString type = types[random.bounded(types.size())];
            return u"SELECT CASE WHEN hash(range + %1) % 7 > 0 THEN CAST(hash(range * 31 + %1) % 6 AS %2) END AS k, "
                   "range AS %3 FROM range(%4)"_s.arg(QString::number(random.bounded(1000)), type, value,
                                                      QString::number(random.bounded(30)));
        };
        const QStringList inputs{table(u"a"_s), table(u"b"_s)};
        const auto output = run(m_catalogue, context, u"lookup"_s,
                                object(R"({"keys": [{"column": "k", "entry": "k"}], "found_column": "f"})"), inputs);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        const QString main = u'(' + output->ports.value(u"main"_s).sql + u')';
        const QString rows = u'(' + inputs[0] + u')';
        const QString entries = u'(' + inputs[1] + u')';
        // The rows are those of the input in their order, and each has the smallest entry of its key.
        QCOMPARE(context.scalar(u"SELECT coalesce(string_agg(concat_ws('|', k, a), ';'), '') FROM "_s + main),
                 context.scalar(u"SELECT coalesce(string_agg(concat_ws('|', k, a), ';'), '') FROM "_s + rows));
        QCOMPARE(context.scalar(u"SELECT coalesce(string_agg(b::VARCHAR, ';'), '') FROM "_s + main),
                 context.scalar(u"SELECT coalesce(string_agg(m::VARCHAR, ';' ORDER BY a), '') FROM (SELECT a, (SELECT "
                                "min(b) FROM "_s +
                                entries +
                                u" e WHERE CAST(e.k AS DOUBLE) = CAST(r.k AS DOUBLE) AND (typeof(e.k) = typeof(r.k) OR "
                                "'VARCHAR' NOT IN (typeof(e.k), typeof(r.k)) OR CAST(e.k AS VARCHAR) = CAST(r.k AS "
                                "VARCHAR))) AS m FROM "_s +
                                rows + u" r)"_s));
        QCOMPARE(context.scalar(u"SELECT count(*) FROM "_s + main + u" WHERE f"_s).toLongLong(),
                 output->metadata.value("lookup"_L1).toObject().value("matched"_L1).toInteger());
    }
}

void LookupTest::columnsWithoutData()
{
    FakeContext context;
    const std::vector<core::Schema> inputs{
        {{{u"k"_s, u"BIGINT"_s, {}, {}}}},
        {{{u"k"_s, u"VARCHAR"_s, {}, {}}, {u"v"_s, u"DOUBLE"_s, u"price"_s, u"EUR"_s}}}};
    const auto schemas =
        m_catalogue.find(u"lookup"_s)
            ->outputSchemas(object(R"({"keys": [{"column": "k", "entry": "k"}]})"), inputs, context.session());
    QVERIFY2(schemas, schemas ? "" : qPrintable(schemas.error().text()));
    QCOMPARE(schemas->value(u"main"_s).columns.last(), inputs[1].columns.last());
    QCOMPARE(schemas->value(u"unmatched"_s).names(), (QStringList{u"k"_s, u"rows"_s}));
}

QTEST_GUILESS_MAIN(LookupTest)
#include "tst_lookup.moc"
