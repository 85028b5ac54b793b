// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps that look at the values of a whole column give, that their ledgers balance, and what they refuse.
#include "engine/steps/register_steps.h"
#include "engine/steps/relation_step.h"
#include "tests/steps/relation_run.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace relation_run;
using core::ErrorCode;

class ValueStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void scaleCountsWhatItChanges();
    void valuesKeepRandomTables();
    void standardiseSaysWhatItMerged();
    void standardiseReportsSome();
    void standardiseKeepsRandomTables();
    void manyRowsKeepTheirOrder_data();
    void manyRowsKeepTheirOrder();

private:
    steps::Catalogue m_catalogue;
};

void ValueStepsTest::initTestCase()
{
    steps::registerSteps(m_catalogue);
}

void ValueStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QString &input,
                        const QString &expected) { QTest::newRow(name) << step << config << input << expected; };
    const QString numbers = u"FROM (VALUES (7), (0), (NULL), (10), (4), (5)) t(x)"_s;
    row("bin: equal width", u"bin_values"_s, R"({"column": "x", "bins": 2})", numbers,
        u"x|x_bin\n7|[5, 10]\n0|[0, 5)\n-|-\n10|[5, 10]\n4|[0, 5)\n5|[5, 10]"_s);
    row("bin: numbers", u"bin_values"_s, R"({"column": "x", "bins": 5, "output": "number", "as": "n"})", numbers,
        u"x|n\n7|4\n0|1\n-|-\n10|5\n4|3\n5|3"_s);
    row("bin: quantiles", u"bin_values"_s, R"({"column": "x", "method": "quantiles", "bins": 2})", numbers,
        u"x|x_bin\n7|[5, 10]\n0|[0, 5)\n-|-\n10|[5, 10]\n4|[0, 5)\n5|[5, 10]"_s);
    row("bin: equal quantiles", u"bin_values"_s, R"({"column": "x", "method": "quantiles", "bins": 4})",
        u"FROM (VALUES (1), (1), (1), (1), (1), (9)) t(x)"_s,
        u"x|x_bin\n1|[1, 9]\n1|[1, 9]\n1|[1, 9]\n1|[1, 9]\n1|[1, 9]\n9|[1, 9]"_s);
    row("bin: edges, labels", u"bin_values"_s,
        R"({"column": "x", "method": "edges", "edges": [0.5, 4.5, 7], "labels": ["it's %1", "high"]})", numbers,
        u"x|x_bin\n7|high\n0|< 0.5\n-|-\n10|> 7\n4|it's %1\n5|high"_s);
    row("bin: outside as numbers", u"bin_values"_s,
        R"({"column": "x", "method": "edges", "edges": [1, 5, 6], "output": "number"})", numbers,
        u"x|x_bin\n7|3\n0|0\n-|-\n10|3\n4|1\n5|2"_s);
    row("bin: one value", u"bin_values"_s, R"({"column": "x"})", u"SELECT 2.5::DECIMAL(3,1) AS x FROM range(2)"_s,
        u"x|x_bin\n2.5|[2.5, 2.5]\n2.5|[2.5, 2.5]"_s);
    row("bin: no values", u"bin_values"_s, R"({"column": "x"})", u"SELECT NULL::INT AS x FROM range(2)"_s,
        u"x|x_bin\n-|-\n-|-"_s);
    row("bin: no rows", u"bin_values"_s, R"({"column": "x", "method": "edges", "edges": [1, 2]})",
        numbers + u" WHERE false"_s, u"x|x_bin"_s);
    row("bin: infinity and names", u"bin_values"_s, R"({"column": "a \"%1\"", "bins": 1, "as": "s"})",
        uR"(SELECT 1 AS aw_order, 2 AS b, unnest(['1', '2', 'inf', '-inf', 'nan'])::DOUBLE AS "a ""%1""")"_s,
        u"aw_order|b|a \"%1\"|s\n1|2|1|[1, 2]\n1|2|2|[1, 2]\n1|2|inf|> 2\n1|2|-inf|< 1\n1|2|nan|-"_s);
    row("bin: rounding", u"bin_values"_s, R"({"column": "x", "bins": 3})",
        u"FROM (VALUES (0.1::DOUBLE), (0.2), (0.30000000000000004), (0.4)) t(x)"_s,
        u"x|x_bin\n0.1|[0.1, 0.2)\n0.2|[0.2, 0.3)\n0.30000000000000004|[0.3, 0.4]\n0.4|[0.3, 0.4]"_s);

    row("scale: in place", u"scale_values"_s, R"({"columns": ["x"]})", numbers, u"x\n0.7\n0\n-\n1\n0.4\n0.5"_s);
    row("scale: z-score", u"scale_values"_s, R"({"columns": ["x"], "method": "z_score", "suffix": "_z"})",
        u"FROM (VALUES (1), (NULL), (3), (2)) t(x)"_s, u"x|x_z\n1|-1\n-|-\n3|1\n2|0"_s);
    row("scale: for each", u"scale_values"_s, R"({"columns": ["x", "y"], "partition_by": ["g"]})",
        u"FROM (VALUES (2, 'a', 5), (10, NULL, 1), (4, 'a', 6), (20, NULL, 1), (3, 'a', NULL), (8, 'b', 7)) t(x, g, y)"_s,
        u"x|g|y\n0|a|0\n0|-|0\n1|a|1\n1|-|0\n0.5|a|-\n0|b|0"_s);
    row("scale: infinity", u"scale_values"_s, R"({"columns": ["x"]})",
        u"SELECT unnest(['1', 'inf', '3', 'nan'])::DOUBLE AS x"_s, u"x\n0\ninf\n1\nnan"_s);
    row("scale: one value", u"scale_values"_s, R"({"columns": ["x"], "method": "z_score"})", u"SELECT 5 AS x"_s,
        u"x\n0"_s);
    row("scale: no values", u"scale_values"_s, R"({"columns": ["x"]})", u"SELECT NULL::INT AS x"_s, u"x\n-"_s);
    row("scale: no rows, odd names", u"scale_values"_s, R"({"columns": ["a \"%1\""], "suffix": "'%2"})",
        uR"(SELECT 1 AS from0, 2 AS "a ""%1""" WHERE false)"_s, u"from0|a \"%1\"|a \"%1\"'%2"_s);

    const QString wild =
        u"FROM (VALUES (10, 'a'), (12, 'a'), (11, 'a'), (99, 'a'), (NULL, 'a'), (13, 'a'), (99, 'b'), (98, 'b')) t(x, g)"_s;
    row("outliers: quartiles", u"flag_outliers"_s, R"({"column": "x", "as": "o"})", wild + u" WHERE g = 'a'"_s,
        u"x|g|o\n10|a|false\n12|a|false\n11|a|false\n99|a|true\n-|a|false\n13|a|false"_s);
    row("outliers: for each", u"flag_outliers"_s, R"({"column": "x", "partition_by": ["g"]})", wild,
        u"x|g|x_outlier\n10|a|false\n12|a|false\n11|a|false\n99|a|true\n-|a|false\n13|a|false\n99|b|false\n98|b|false"_s);
    row("outliers: z-score", u"flag_outliers"_s, R"({"column": "x", "method": "z_score", "factor": 1.5})",
        wild + u" WHERE g = 'a'"_s,
        u"x|g|x_outlier\n10|a|false\n12|a|false\n11|a|false\n99|a|true\n-|a|false\n13|a|false"_s);
    row("outliers: usual z-score", u"flag_outliers"_s, R"({"column": "x", "method": "z_score"})",
        u"SELECT CASE WHEN i = 19 THEN 100 ELSE i % 2 END AS x FROM range(17, 37) t(i)"_s,
        u"x|x_outlier\n1|false\n0|false\n100|true"_s + u"\n0|false\n1|false"_s.repeated(8) + u"\n0|false"_s);
    row("outliers: infinity", u"flag_outliers"_s, R"({"column": "x"})",
        u"SELECT unnest(['1', '2', 'inf', '-inf', 'nan'])::DOUBLE AS x"_s,
        u"x|x_outlier\n1|false\n2|false\ninf|true\n-inf|true\nnan|true"_s);
    row("outliers: nothing finite", u"flag_outliers"_s, R"({"column": "x", "method": "z_score"})",
        u"SELECT unnest(['inf', NULL])::DOUBLE AS x"_s, u"x|x_outlier\ninf|true\n-|false"_s);
    row("outliers: one value", u"flag_outliers"_s, R"({"column": "x", "method": "z_score"})", u"SELECT 5 AS x"_s,
        u"x|x_outlier\n5|false"_s);
    row("outliers: no rows, odd names", u"flag_outliers"_s, R"({"column": "a \"%1\"", "partition_by": ["s"]})",
        uR"(SELECT 1 AS s, 2 AS "a ""%1""" WHERE false)"_s, u"s|a \"%1\"|a \"%1\"_outlier"_s);

    const auto standardise = [](const char *name, const QStringList &values, const QStringList &expected) {
        QStringList rows;
        for (const QString &value : values)
            rows.append(value == "-"_L1 ? u"(NULL)"_s : u'(' + data::quoteText(value) + u')');
        QTest::newRow(name) << u"standardise_values"_s << QByteArray(R"({"column": "c"})")
                            << u"FROM (VALUES %1) t(c)"_s.arg(rows.join(u", "_s)) << u"c\n"_s + expected.join(u'\n');
    };
    standardise("standardise: most frequent", {u"Foo"_s, u"foo"_s, u"-"_s, u"foo"_s, u" FOO "_s, u"Bar"_s},
                {u"foo"_s, u"foo"_s, u"-"_s, u"foo"_s, u"foo"_s, u"Bar"_s});
    standardise("standardise: the first of equals", {u"b a"_s, u"A, B"_s, u"a_b"_s, u"A-B b"_s},
                {u"b a"_s, u"b a"_s, u"b a"_s, u"b a"_s});
    standardise("standardise: punctuation", {u"U.S.A."_s, u"USA"_s, u"O’Neil"_s, u"o'neil"_s, u"U S A"_s},
                {u"U.S.A."_s, u"U.S.A."_s, u"O’Neil"_s, u"O’Neil"_s, u"U S A"_s});
    standardise("standardise: what tells values apart",
                {u"C"_s, u"C#"_s, u"C++"_s, u"A*"_s, u"A"_s, u"1.5 l"_s, u"15 l"_s, u"3-4 p"_s, u"34 p"_s, u"-5 C"_s,
                 u"5 C"_s, u".5 l"_s, u"5 l"_s},
                {u"C"_s, u"C#"_s, u"C++"_s, u"A*"_s, u"A"_s, u"1.5 l"_s, u"15 l"_s, u"3-4 p"_s, u"34 p"_s, u"-5 C"_s,
                 u"5 C"_s, u".5 l"_s, u"5 l"_s});
    standardise("standardise: digits", {u"12 Main St."_s, u"main st  12"_s, u"12 Main St.;"_s},
                {u"12 Main St."_s, u"12 Main St."_s, u"12 Main St."_s});
    standardise("standardise: no letters", {u"1,5"_s, u"15"_s, u"?"_s, u"-- "_s, u""_s, u" "_s, u"2 1"_s, u"1 2"_s},
                {u"1,5"_s, u"15"_s, u"?"_s, u"-- "_s, u""_s, u" "_s, u"2 1"_s, u"1 2"_s});
    standardise("standardise: Unicode",
                {u"ÄPFEL"_s, u"a\u0308pfel"_s, u"Äpfel"_s, u"Äpfel"_s, u"Apfel"_s, u"日本\u00a0"_s, u"日本"_s},
                {u"Äpfel"_s, u"Äpfel"_s, u"Äpfel"_s, u"Äpfel"_s, u"Apfel"_s, u"日本\u00a0"_s, u"日本\u00a0"_s});
    QTest::newRow("standardise: no rows") << u"standardise_values"_s << QByteArray(R"({"column": "c"})")
                                          << u"SELECT 'x' AS c, 1 AS v WHERE false"_s << u"c|v"_s;
    QTest::newRow("standardise: all missing") << u"standardise_values"_s << QByteArray(R"({"column": "c"})")
                                              << u"SELECT NULL::VARCHAR AS c FROM range(2)"_s << u"c\n-\n-"_s;
    QTest::newRow("standardise: odd names")
        << u"standardise_values"_s << QByteArray(R"({"column": "a \"%1\""})")
        << uR"(SELECT i AS aw_order, 'w' AS w, ['it''s %2', 'ITS %2', 'its %2', 'ITS %2'][i + 1] AS "a ""%1""" FROM range(4) t(i))"_s
        << u"aw_order|w|a \"%1\"\n0|w|it's %2\n1|w|ITS %2\n2|w|ITS %2\n3|w|ITS %2"_s;
}

void ValueStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, input);
    QFETCH(QString, expected);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {input});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
    QCOMPARE(output->ledger.rowsOut, expected.count(u'\n'));
}

void ValueStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QString &where,
                        const QString &complaint) { QTest::newRow(name) << step << config << where << complaint; };
    row("bin: unknown column", u"bin_values"_s, R"({"column": "prize"})", u"column"_s, u"Did you mean “price”?"_s);
    row("bin: no number", u"bin_values"_s, R"({"column": "txt"})", u"column"_s, u"“txt” is no number but VARCHAR."_s);
    row("bin: one edge", u"bin_values"_s, R"({"column": "price", "method": "edges", "edges": [1]})", u"edges"_s,
        u"A bin needs two edges."_s);
    row("bin: edges out of order", u"bin_values"_s, R"({"column": "price", "method": "edges", "edges": [1, 2, 2]})",
        u"edges[2]"_s, u"not larger"_s);
    row("bin: too few labels", u"bin_values"_s, R"({"column": "price", "bins": 3, "labels": ["a", "b"]})", u"labels"_s,
        u"There are 2 labels for 3 bins."_s);
    row("bin: name that is there", u"bin_values"_s, R"({"column": "price", "as": "TXT"})", u"as"_s,
        u"There is a column “TXT” already."_s);
    row("scale: unknown column", u"scale_values"_s, R"({"columns": ["price", "region"]})", u"columns[1]"_s,
        u"Did you mean “Region”?"_s);
    row("scale: no number", u"scale_values"_s, R"({"columns": ["price", "day"]})", u"columns[1]"_s,
        u"“day” is no number but DATE."_s);
    row("scale: unknown group", u"scale_values"_s, R"({"columns": ["price"], "partition_by": ["nope"]})",
        u"partition_by[0]"_s, u"There is no column “nope”."_s);
    row("scale: name that is there", u"scale_values"_s, R"({"columns": ["price", "Region"], "suffix": "n"})",
        u"suffix"_s, u"There is a column “Regionn” already."_s);
    row("outliers: unknown column", u"flag_outliers"_s, R"({"column": "prize"})", u"column"_s,
        u"Did you mean “price”?"_s);
    row("outliers: no number", u"flag_outliers"_s, R"({"column": "day"})", u"column"_s,
        u"“day” is no number but DATE."_s);
    row("outliers: unknown group", u"flag_outliers"_s, R"({"column": "price", "partition_by": ["nope"]})",
        u"partition_by[0]"_s, u"There is no column “nope”."_s);
    row("outliers: name that is there", u"flag_outliers"_s, R"({"column": "price", "as": "day"})", u"as"_s,
        u"There is a column “day” already."_s);
    row("standardise: unknown column", u"standardise_values"_s, R"({"column": "txd"})", u"column"_s,
        u"There is no column “txd”. Did you mean “txt”?"_s);
    row("standardise: no text", u"standardise_values"_s, R"({"column": "day"})", u"column"_s,
        u"“day” is no text but DATE."_s);
}

void ValueStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, complaint);
    FakeContext context;
    const auto output =
        run(m_catalogue, context, step, object(config),
            {u"SELECT 1 AS \"Region\", DATE '2024-01-01' AS day, 'x' AS txt, 2.5 AS price, 1 AS regionn"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(output.error().where, where);
    QVERIFY2(output.error().message.contains(complaint), qPrintable(output.error().message));
    // The columns alone decide it, so it is said before there are rows.
    const steps::StepType *type = m_catalogue.find(step);
    const std::vector<core::Schema> schemas{context.inputs().front().schema};
    QVERIFY(!type->outputSchemas(context.config(), schemas, context.session()));
    QVERIFY(!type->outputSchemas(context.config(), {}, context.session()));
}

void ValueStepsTest::scaleCountsWhatItChanges()
{
    FakeContext context;
    const std::vector<core::Schema> schemas{{{{u"x"_s, u"DOUBLE"_s, u"currency"_s, u"USD"_s}}}};
    const QJsonObject config = object(R"({"columns": ["x"]})");
    const auto known = m_catalogue.find(u"scale_values"_s)->outputSchemas(config, schemas, context.session());
    QVERIFY2(known, known ? "" : qPrintable(known.error().text()));
    QCOMPARE(known->value(u"main"_s).columns, (QList<core::Column>{{u"x"_s, u"DOUBLE"_s, {}, {}}}));
    auto output = run(m_catalogue, context, u"scale_values"_s, config, {u"SELECT unnest([0, 1, NULL, 2, 0]) AS x"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.cells,
             (QList<core::CellEntry>{{u"x"_s, core::CellEntry::Kind::Changed, u"scaled to 0 to 1"_s, 2}}));
    output = run(m_catalogue, context, u"scale_values"_s, object(R"({"columns": ["x"], "suffix": "_s"})"),
                 {u"SELECT unnest([0, 1, NULL, 2, 0]) AS x"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QVERIFY(output->ledger.cells.isEmpty());
    QCOMPARE(output->ledger.columnsAdded, QStringList{u"x_s"_s});
}

// Every row once and in its place, and what its number says of it true.
void ValueStepsTest::valuesKeepRandomTables()
{
    FakeContext context;
    QRandomGenerator random(20240617);
    for (int round = 0; round < 30; ++round) {
        QStringList rows{u"SELECT NULL::DOUBLE AS x, NULL::INT AS g, 0 AS i WHERE false"_s};
        const int count = random.bounded(9);
        for (int i = 0; i < count; ++i)
            rows.append(u"SELECT %1, %2, %3"_s.arg(
                random.bounded(5) == 0 ? u"NULL"_s : QString::number(random.bounded(-40, 40) / 4.0),
                random.bounded(3) == 0 ? u"NULL"_s : QString::number(random.bounded(2)), QString::number(i)));
        const QString table = rows.join(u" UNION ALL "_s);
        const auto wrong = [&](const QString &step, const QByteArray &config, const QString &condition) -> QString {
            const auto output = run(m_catalogue, context, step, object(config), {table});
            if (!output)
                return output.error().text();
            const QString sql = output->ports.value(u"main"_s).sql;
            const QString places = u"SELECT string_agg(i, ',') FROM ("_s + sql + u')';
            QStringList expected;
            for (int i = 0; i < count; ++i)
                expected.append(QString::number(i));
            if (const QString found = context.scalar(places).toString(); found != expected.join(u','))
                return u"rows "_s + found;
            const QVariant bad = context.scalar(u"SELECT count(*) FROM (%1) WHERE NOT (%2)"_s.arg(sql, condition));
            return bad.toString() == "0"_L1
                       ? QString()
                       : bad.toString() + u" do not hold: "_s + shown(context, output->ports.value(u"main"_s));
        };
        QCOMPARE(wrong(u"bin_values"_s, R"({"column": "x", "bins": 3, "output": "number"})",
                       u"x_bin BETWEEN 1 AND 3 OR (x IS NULL AND x_bin IS NULL)"_s),
                 QString());
        QCOMPARE(wrong(u"bin_values"_s, R"({"column": "x", "method": "quantiles", "bins": 3, "output": "number"})",
                       u"x_bin BETWEEN 1 AND 3 OR (x IS NULL AND x_bin IS NULL)"_s),
                 QString());
        QCOMPARE(wrong(u"scale_values"_s, R"({"columns": ["x"], "partition_by": ["g"], "suffix": "_s"})",
                       u"x_s BETWEEN 0 AND 1 OR (x IS NULL AND x_s IS NULL)"_s),
                 QString());
        QCOMPARE(wrong(u"scale_values"_s, R"({"columns": ["x"], "method": "z_score"})", u"true"_s), QString());
        QCOMPARE(
            wrong(u"flag_outliers"_s, R"({"column": "x", "partition_by": ["g"], "factor": 100})", u"NOT x_outlier"_s),
            QString());
        QCOMPARE(
            wrong(u"flag_outliers"_s, R"({"column": "x", "method": "z_score", "factor": 100})", u"NOT x_outlier"_s),
            QString());
    }
}

void ValueStepsTest::standardiseSaysWhatItMerged()
{
    FakeContext context;
    const auto output = run(m_catalogue, context, u"standardise_values"_s, object(R"({"column": "c"})"),
                            {u"FROM (VALUES ('b'), ('A'), ('a'), ('B'), ('a'), ('b'), ('B.'), ('B.'), ('b')) t(c)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.cells,
             (QList<core::CellEntry>{{u"c"_s, core::CellEntry::Kind::Changed, u"to the most frequent spelling"_s, 4}}));
    QCOMPARE(output->metadata, object(R"({"standardised": {"column": "c", "spellings": 3, "merges": [
        {"from": "B.", "to": "b", "cells": 2}, {"from": "A", "to": "a", "cells": 1},
        {"from": "B", "to": "b", "cells": 1}]}})"));
}

void ValueStepsTest::standardiseReportsSome()
{
    FakeContext context;
    const auto output = run(
        m_catalogue, context, u"standardise_values"_s, object(R"({"column": "c"})"),
        {u"SELECT unnest(['word' || chr(97 + (i // 26)::INT) || chr(97 + (i % 26)::INT) || repeat('z', 300), "
         "'Word' || chr(97 + (i // 26)::INT) || chr(97 + (i % 26)::INT) || repeat('z', 300)]) AS c FROM range(300) t(i)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const QJsonObject said = output->metadata.value(u"standardised"_s).toObject();
    QCOMPARE(said.value(u"spellings"_s).toInt(), 300);
    QCOMPARE(said.value(u"merges"_s).toArray().size(), 200);
    QCOMPARE(said.value(u"merges"_s).toArray().first().toObject().value(u"to"_s).toString().size(), 200);
    QCOMPARE(output->ledger.total(core::CellEntry::Kind::Changed), 300);
}

// As many rows as before, as many cells changed as the ledger says, and nothing left to do.
void ValueStepsTest::standardiseKeepsRandomTables()
{
    FakeContext context;
    QRandomGenerator random(20240616);
    const QStringList pieces{u"a"_s, u"B"_s, u"b"_s, u" "_s, u"."_s, u"-"_s, u"1"_s};
    for (int round = 0; round < 40; ++round) {
        QStringList rows{u"SELECT NULL::VARCHAR AS c, 0 AS i WHERE false"_s};
        QStringList values;
        const int count = random.bounded(9);
        for (int i = 0; i < count; ++i) {
            QString text;
            for (int k = random.bounded(4); k > 0; --k)
                text += pieces[random.bounded(int(pieces.size()))];
            const bool missing = random.bounded(6) == 0;
            values.append(missing ? u"-"_s : text);
            rows.append(u"SELECT %1, %2"_s.arg(missing ? u"NULL"_s : data::quoteText(text), QString::number(i)));
        }
        const auto output = run(m_catalogue, context, u"standardise_values"_s, object(R"({"column": "c"})"),
                                {rows.join(u" UNION ALL "_s)});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        const data::Relation main = output->ports.value(u"main"_s);
        const QStringList lines = shown(context, main).split(u'\n').sliced(1);
        QCOMPARE(lines.size(), count);
        qint64 changed = 0;
        for (int i = 0; i < count; ++i)
            changed += lines[i] != values[i] + u'|' + QString::number(i);
        QCOMPARE(output->ledger.total(core::CellEntry::Kind::Changed), changed);
        const auto again = run(m_catalogue, context, u"standardise_values"_s, object(R"({"column": "c"})"), {main.sql});
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY(again->ledger.cells.isEmpty());
    }
}

void ValueStepsTest::manyRowsKeepTheirOrder_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("bin_values") << u"bin_values"_s << QByteArray(R"({"column": "k"})");
    QTest::newRow("scale_values") << u"scale_values"_s << QByteArray(R"({"columns": ["k"], "partition_by": ["txt"]})");
    QTest::newRow("flag_outliers") << u"flag_outliers"_s << QByteArray(R"({"column": "k"})");
    QTest::newRow("standardise_values") << u"standardise_values"_s << QByteArray(R"({"column": "txt"})");
}

void ValueStepsTest::manyRowsKeepTheirOrder()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    FakeContext context;
    const auto output = run(
        m_catalogue, context, step, object(config),
        {u"SELECT i, (i * 7919) % 1000 AS k, CASE WHEN i % 7 = 0 THEN 'V' ELSE 'v' END || (i % 50) AS txt FROM range(300000) t(i)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ports.value(u"main"_s).rows, 300000);
    // As a job does: the result is written first and counted where it stands.
    const auto made = context.session().execute(u"CREATE TEMP TABLE result AS "_s + output->ports.value(u"main"_s).sql);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QCOMPARE(context.scalar(u"SELECT count(*) FROM result WHERE i <> rowid"_s).toLongLong(), 0);
}

QTEST_GUILESS_MAIN(ValueStepsTest)
#include "tst_value_steps.moc"
