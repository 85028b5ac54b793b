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
    const auto output = run(m_catalogue, context, step, object(config),
                            {u"SELECT 1 AS \"Region\", DATE '2024-01-01' AS day, 'x' AS txt, 2.5 AS price"_s});
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
