// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks through the front door: inspected, prepared, and written.
#include "tests/data/zip_file.h"
#include "tests/process/aw_process.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace aw::process;
using namespace aw::test;
using namespace Qt::StringLiterals;

namespace
{

QList<ZipPart> twoSheets()
{
    QByteArray orders = "<row>" + inlineText("Order") + inlineText("Price") + inlineText("Day") + "</row>";
    for (int i = 1; i <= 50; ++i)
        orders += "<row>" + number(QByteArray::number(i)) + number(QByteArray::number(i) + ".5") +
                  number(QByteArray::number(45000 + i), 1) + "</row>";
    return workbook(
        sheetXml("<row>" + inlineText("x") + inlineText("y") + "</row><row>" + number("1") + number("2") + "</row>"),
        {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"Notes\" sheetId=\"1\" id=\"rId1\"/>"
                             "<sheet name=\"Orders\" sheetId=\"2\" id=\"rId9\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
          "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
          "<Relationship Id=\"rId2\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
         {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
         {"xl/worksheets/sheet2.xml", sheetXml(orders)}});
}

QJsonObject columnTypes(const QJsonArray &columns)
{
    QJsonObject types;
    for (const QJsonValue &column : columns)
        types.insert(column[u"name"_s].toString(), column[u"type"_s]);
    return types;
}

} // namespace

class TestWorkbooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inspect();
    void prepareToWorkbookAndBack();
    void wrongSheet();
    void oldFormat();
};

void TestWorkbooks::inspect()
{
    const Sandbox sandbox;
    writeZip(sandbox.path(u"a.xlsx"_s), twoSheets());
    const Outcome outcome =
        sandbox.run({u"inspect"_s, u"a.xlsx"_s, u"--sheet"_s, u"Orders"_s, u"--range"_s, u"A1:C11"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    const QJsonObject report = outcome.json();
    QCOMPARE(report[u"source"_s][u"format"_s].toString(), u"xlsx"_s);
    QCOMPARE(report[u"source"_s][u"sheet"_s][u"name"_s].toString(), u"Orders"_s);
    QCOMPARE(report[u"rows"_s].toInt(), 10);
    QCOMPARE(columnTypes(report[u"columns"_s].toArray()),
             (QJsonObject{{u"Order"_s, u"BIGINT"_s}, {u"Price"_s, u"DOUBLE"_s}, {u"Day"_s, u"DATE"_s}}));
}

void TestWorkbooks::prepareToWorkbookAndBack()
{
    const Sandbox sandbox;
    writeZip(sandbox.path(u"a.xlsx"_s), twoSheets());
    const Outcome outcome = sandbox.run({u"prepare"_s, u"a.xlsx"_s, u"--sheet"_s, u"2"_s, u"-o"_s, u"out.xlsx"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    const Outcome again = sandbox.run({u"inspect"_s, u"out.xlsx"_s, u"--json"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(again.text()));
    QCOMPARE(again.json()[u"rows"_s].toInt(), 50);
    const QJsonObject types = columnTypes(again.json()[u"columns"_s].toArray());
    QCOMPARE(
        QSet<QString>({types.begin()->toString(), (types.begin() + 1)->toString(), (types.begin() + 2)->toString()}),
        (QSet<QString>{u"BIGINT"_s, u"DOUBLE"_s, u"DATE"_s}));
}

void TestWorkbooks::wrongSheet()
{
    const Sandbox sandbox;
    writeZip(sandbox.path(u"a.xlsx"_s), twoSheets());
    const QStringList before = sandbox.files();
    const Outcome outcome =
        sandbox.run({u"prepare"_s, u"a.xlsx"_s, u"--sheet"_s, u"Nope"_s, u"-o"_s, u"out.parquet"_s});
    QVERIFY(outcome.exitCode > 0);
    QVERIFY2(outcome.err.contains("Orders"), qPrintable(outcome.text()));
    QCOMPARE(sandbox.files(), before);
}

void TestWorkbooks::oldFormat()
{
    const Sandbox sandbox;
    QByteArray bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    sandbox.write(u"a.xls"_s, bytes + QByteArray(2000, '\0'));
    const Outcome outcome = sandbox.run({u"inspect"_s, u"a.xls"_s});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains("save it as .xlsx"), qPrintable(outcome.text()));
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
