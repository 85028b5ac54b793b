// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets as sources, made by hand.
#include "engine/core/ledger.h"
#include "tests/data/data_fixture.h"
#include "tests/data/zip_file.h"

#include <QTest>

using namespace aw::data;
using namespace aw::test;
using namespace Qt::StringLiterals;
using aw::core::CellEntry;
using aw::core::ErrorCode;

namespace
{

QByteArray table(const QByteArray &rows, const QByteArray &attributes = "table:name=\"Data\"")
{
    return "<table:table " + attributes + "><table:table-column table:number-columns-repeated=\"3\"/>" + rows +
           "</table:table>";
}
QByteArray row(const QByteArrayList &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells.join() + "</table:table-row>";
}
QByteArray text(const QByteArray &words)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + words + "</text:p></table:table-cell>";
}
QByteArray typed(const QByteArray &type, const QByteArray &attribute, const QByteArray &value,
                 const QByteArray &more = {})
{
    return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "=\"" + value + "\" " + more +
           "><text:p>shown</text:p></table:table-cell>";
}
QByteArray amount(const QByteArray &value, const QByteArray &more = {})
{
    return typed("float", "value", value, more);
}

} // namespace

class TestOpenDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsOfValues();
    void repeats();
    void theEmptyRestOfASheet();
    void texts();
    void mergedAndCovered();
    void sheets();
    void errors();
    void protectedByAPassword();
    void hostile_data();
    void hostile();
};

void TestOpenDocument::kindsOfValues()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    const QByteArrayList names{text("n"), text("p"), text("m"), text("d"), text("w"), text("t"), text("l"), text("b")};
    writeZip(
        path,
        odsDocument(odsContent(table(
            row(names) +
            row({amount("1"), typed("percentage", "value", "0.25"),
                 typed("currency", "value", "2.5", "office:currency=\"EUR\""),
                 typed("date", "date-value", "2024-07-17"), typed("date", "date-value", "2024-07-17T10:30:00.5"),
                 typed("time", "time-value", "PT10H30M00S"), typed("time", "time-value", "PT26H30M00S"),
                 typed("boolean", "boolean-value", "true")}) +
            row({amount("2"), typed("percentage", "value", "1"),
                 typed("currency", "value", "3", "office:currency=\"EUR\""), typed("date", "date-value", "2024-07-18"),
                 typed("date", "date-value", "2024-07-18"), typed("time", "time-value", "PT00H00M01S"),
                 typed("time", "time-value", "-PT1H"), typed("boolean", "boolean-value", "false")})))));
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->format, Format::OpenDocument);
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QStringList types;
    QStringList units;
    for (const auto &column : rows->relation.schema.columns) {
        types.append(column.type);
        units.append(column.unit);
    }
    QCOMPARE(types, (QStringList{u"BIGINT"_s, u"DOUBLE"_s, u"DOUBLE"_s, u"DATE"_s, u"TIMESTAMP"_s, u"TIME"_s,
                                 u"INTERVAL"_s, u"BOOLEAN"_s}));
    QCOMPARE(units, (QStringList{{}, u"fraction"_s, u"EUR"_s, {}, {}, {}, {}, {}}));
    QCOMPARE(fixture.rows(rows->relation.sql),
             (QStringList{u"1|0.25|2.5|2024-07-17|2024-07-17 10:30:00.5|10:30:00|26:30:00|true"_s,
                          u"2|1|3|2024-07-18|2024-07-18 00:00:00|00:00:01|-01:00:00|false"_s}));
}

void TestOpenDocument::repeats()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    writeZip(path,
             odsDocument(odsContent(table(row({text("a"), text("b"), text("c")}) +
                                          row({amount("7", "table:number-columns-repeated=\"2\""), amount("8")},
                                              "table:number-rows-repeated=\"3\"") +
                                          row({"<table:table-cell table:number-columns-repeated=\"2\"/>", amount("9"),
                                               "<table:table-cell table:number-columns-repeated=\"16381\"/>"})))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"7|7|8"_s, u"7|7|8"_s, u"7|7|8"_s, u"~|~|9"_s}));
    QCOMPARE(rows->ledger.rowsIn, 4);
}

void TestOpenDocument::theEmptyRestOfASheet()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    const QByteArray rest = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
    writeZip(path,
             odsDocument(odsContent(table(row({rest}, "table:number-rows-repeated=\"4\"") +
                                          row({text("a"), text("b"), rest}) + row({amount("1"), amount("2"), rest}) +
                                          row({rest}, "table:number-rows-repeated=\"1048576\"")))));
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->sheet.headerRow, 5);
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"1|2"_s});
}

void TestOpenDocument::texts()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    writeZip(path, odsDocument(odsContent(table(
                       row({text("a"), text("n")}) + row({text("one</text:p><text:p>two"), amount("1")}) +
                       row({text("a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d"), amount("2")}) +
                       row({text("\n   <text:span>bold</text:span>   word\n "), amount("3")}) +
                       row({"<table:table-cell office:value-type=\"string\"><office:annotation><dc:date>x</dc:date>"
                            "<text:p>a note</text:p></office:annotation><text:p>cell</text:p></table:table-cell>",
                            amount("4")}) +
                       row({"<table:table-cell office:value-type=\"string\" office:string-value=\"given\"><text:p>shown"
                            "</text:p></table:table-cell>",
                            amount("5")})))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql),
             (QStringList{u"one\ntwo|1"_s, u"a   b\tc\nd|2"_s, u"bold word|3"_s, u"cell|4"_s, u"given|5"_s}));
}

void TestOpenDocument::mergedAndCovered()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    const QByteArray wide = "<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\">"
                            "<text:p>2024</text:p></table:table-cell><table:covered-table-cell/>";
    const QByteArray tall = "<table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\">"
                            "<text:p>City</text:p></table:table-cell>";
    writeZip(path, odsDocument(odsContent(table(row({tall, wide}) +
                                                row({"<table:covered-table-cell/>", text("Q1"), text("Q2")}) +
                                                row({text("Bonn"), amount("1"), amount("2")})))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"City"_s, u"2024 / Q1"_s, u"2024 / Q2"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"Bonn|1|2"_s});
}

void TestOpenDocument::sheets()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    const QByteArray styles = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                              "table:display=\"false\"/></style:style>";
    writeZip(path, odsDocument(odsContent(
                       table(row({text("x"), text("y")}) + row({amount("1"), amount("2")}),
                             "table:name=\"Hidden\" table:style-name=\"ta2\"") +
                           table(row({"<table:table-cell/>"}), "table:name=\"Empty\"") +
                           table(row({text("a"), text("b")}) + row({amount("3"), amount("4")}), "table:name=\"Third\""),
                       styles)));
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->sheet.sheet, u"Third"_s);
    QCOMPARE(source->sheet.number, 3);
    SourceOverrides overrides;
    overrides.sheet = u"1"_s;
    const auto rows = fixture.open(path, Typing::Proven, ReadMode::Keep, overrides);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"1|2"_s});
}

void TestOpenDocument::errors()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    writeZip(
        path,
        odsDocument(odsContent(table(
            row({text("a"), text("b")}) + row({amount("1"), amount("2")}) +
            row({"<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" "
                 "office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>",
                 amount("x")}) +
            row({typed("date", "date-value", "2024-02-30"), typed("time", "time-value", "PT1Y")})))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|2"_s, u"~|~"_s, u"~|~"_s}));
    QCOMPARE(rows->ledger.total(CellEntry::Kind::CoercedToNull), 4);
    QCOMPARE(fixture.rows(u"SELECT line, column_name, raw FROM ("_s + rows->rejects.sql + u')'),
             (QStringList{u"3|a|#DIV/0!"_s, u"3|b|x"_s, u"4|a|2024-02-30"_s, u"4|b|PT1Y"_s}));
}

void TestOpenDocument::protectedByAPassword()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    QList<ZipPart> parts = odsDocument("garbage");
    parts.append(ZipPart{"META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"});
    writeZip(path, parts);
    const auto rows = fixture.open(path);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::UnsupportedFormat);
    QVERIFY(rows.error().text().contains(u"password"_s));
}

void TestOpenDocument::hostile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QByteArray good = row({text("a"), text("b")}) + row({amount("1"), amount("2")});
    const auto add = [&](const char *name, const QByteArray &rows, const QString &words) {
        QTest::newRow(name) << odsContent(table(good + rows)) << words;
    };
    add("negative repeats", row({amount("1", "table:number-columns-repeated=\"-5\"")}), u"\"-5\""_s);
    add("no number of repeats", row({amount("1")}, "table:number-rows-repeated=\"many\""), u"\"many\""_s);
    add("spans nothing", row({amount("1", "table:number-columns-spanned=\"0\" table:number-rows-spanned=\"2\"")}),
        u"\"0\""_s);
    add("endless number", row({amount("1")}, "table:number-rows-repeated=\"99999999999999999999\""), u"no number"_s);
    add("wide", row({amount("1", "table:number-columns-repeated=\"2000000000\"")}), u"XFD"_s);
    add("tall", row({amount("1")}, "table:number-rows-repeated=\"2000000000\""), u"1048576"_s);
    add("wide and tall",
        row({amount("1", "table:number-columns-repeated=\"16384\"")}, "table:number-rows-repeated=\"1000000\""),
        u"repeats cells"_s);
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"b\">]>") + odsContent(table(good)).mid(38)
                              << u"entities"_s;
    QTest::newRow("cut off") << odsContent(table(good)).chopped(60) << u"damaged"_s;
    QTest::newRow("no sheets") << odsContent({}) << u"no cells"_s;
}

void TestOpenDocument::hostile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    DataFixture fixture;
    const QString path = fixture.path(u"a.ods"_s);
    writeZip(path, odsDocument(content));
    const auto rows = fixture.open(path, Typing::Proven);
    QVERIFY(!rows);
    QVERIFY2(rows.error().text().contains(words), qPrintable(rows.error().text()));
    QVERIFY(rows.error().where.contains(u"a.ods"_s));
}

QTEST_GUILESS_MAIN(TestOpenDocument)
#include "tst_opendocument.moc"
