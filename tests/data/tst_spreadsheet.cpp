// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Excel workbooks as sources: ordinary ones by libxlsxwriter, odd ones by hand.
#include "engine/core/ledger.h"
#include "tests/data/data_fixture.h"
#include "tests/data/zip_file.h"

#include <QTest>
#include <xlsxwriter.h>

using namespace aw::data;
using namespace aw::test;
using namespace Qt::StringLiterals;
using aw::core::CellEntry;
using aw::core::ErrorCode;

namespace
{

QStringList types(const SourceRows &rows)
{
    QStringList result;
    for (const auto &column : rows.relation.schema.columns)
        result.append(column.type);
    return result;
}

// Cell formats by their number format codes, in the order of the numbers given to number().
QByteArray stylesXml(const QList<QByteArray> &codes)
{
    QByteArray formats;
    QByteArray cells = "<xf numFmtId=\"0\"/>";
    int id = 164;
    for (const QByteArray &code : codes) {
        formats += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"" + code + "\"/>";
        cells += "<xf numFmtId=\"" + QByteArray::number(id++) + "\"/>";
    }
    return "<styleSheet><numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
           cells + "</cellXfs></styleSheet>";
}

QByteArray row(const QByteArrayList &cells)
{
    return "<row>" + cells.join() + "</row>";
}

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenByALibrary();
    void textTyping();
    void titleLinesAndEmptyColumns();
    void sheetAndRange();
    void wrongSheetOrRange_data();
    void wrongSheetOrRange();
    void mergedHeaders();
    void twoHeaderRowsWithoutMerges();
    void noHeader();
    void duplicateHeaders();
    void dates_data();
    void dates();
    void falseLeapDay();
    void times();
    void units();
    void numbers();
    void numbersKeptAsText();
    void mixedColumns();
    void typeChangesFarBelow();
    void columnsAppearFarBelow();
    void errorsAreCounted();
    void strictStopsAtErrors();
    void formulas();
    void texts();
    void hiddenThings();
    void gapsAreSaid();
    void cellsWithoutPlaces();
    void strictNamespacesAndPrefixes();
    void onlyAHeader();
    void hostile_data();
    void hostile();
    void zipBomb();
    void truncated();
    void oldFormats_data();
    void oldFormats();
    void cancelled();
    void manyTypesInManyColumns();
};

void TestSpreadsheet::writtenByALibrary()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Orders");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_format *percent = workbook_add_format(book);
    format_set_num_format(percent, "0.0%");
    const char *names[] = {"id", "name", "price", "day", "ok", "share"};
    for (lxw_col_t i = 0; i < 6; ++i)
        worksheet_write_string(sheet, 0, i, names[i], nullptr);
    for (lxw_row_t i = 1; i <= 5000; ++i) {
        worksheet_write_number(sheet, i, 0, i, nullptr);
        worksheet_write_string(sheet, i, 1, ("name " + QByteArray::number(i)).constData(), nullptr);
        worksheet_write_number(sheet, i, 2, i * 0.25, nullptr);
        worksheet_write_number(sheet, i, 3, 45000 + i, date);
        worksheet_write_boolean(sheet, i, 4, i % 2, nullptr);
        worksheet_write_number(sheet, i, 5, 0.125, percent);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->format, Format::Excel);
    QCOMPARE(source->sheet.sheet, u"Orders"_s);
    QCOMPARE(source->warnings, QStringList());
    const auto rows = openSource(fixture.session(), *source, Typing::Proven, ReadMode::Keep);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(),
             (QStringList{u"id"_s, u"name"_s, u"price"_s, u"day"_s, u"ok"_s, u"share"_s}));
    QCOMPARE(types(*rows), (QStringList{u"BIGINT"_s, u"VARCHAR"_s, u"DOUBLE"_s, u"DATE"_s, u"BOOLEAN"_s, u"DOUBLE"_s}));
    QCOMPARE(rows->relation.schema.columns[5].unit, u"fraction"_s);
    QCOMPARE(rows->relation.rows, 5000);
    QCOMPARE(rows->ledger.rowsIn, 5000);
    QCOMPARE(rows->warnings, QStringList());
    QCOMPARE(fixture.rows(rows->relation.sql + u" LIMIT 2"_s),
             (QStringList{u"1|name 1|0.25|2023-03-16|true|0.125"_s, u"2|name 2|0.5|2023-03-17|false|0.125"_s}));
    QCOMPARE(fixture.rows(u"SELECT sum(id), sum(price), max(day), count(DISTINCT name) FROM ("_s + rows->relation.sql +
                          u")"_s),
             QStringList{u"12502500|3125625|2036-11-21|5000"_s});
}

void TestSpreadsheet::textTyping()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b"), inlineText("c"), inlineText("d")}) +
                                     row({number("3"), number("45000", 1), number("1.5"), number("45000", 2)}) +
                                     row({number("4"), number("45001", 1), number("2"), number("45000.5", 2)})),
                            {{"xl/styles.xml", stylesXml({"yyyy-mm-dd", "yyyy-mm-dd hh:mm"})}}));
    const auto rows = fixture.open(path, Typing::Text);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"VARCHAR"_s, u"VARCHAR"_s, u"VARCHAR"_s, u"VARCHAR"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql),
             (QStringList{u"3|2023-03-15|1.5|2023-03-15 00:00:00"_s, u"4|2023-03-16|2|2023-03-15 12:00:00"_s}));
}

void TestSpreadsheet::titleLinesAndEmptyColumns()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path,
             workbook(sheetXml("<row r=\"2\"><c r=\"C2\" t=\"str\"><v>Sales report</v></c></row>"
                               "<row r=\"5\"><c r=\"C5\" t=\"str\"><v>id</v></c><c r=\"D5\" t=\"str\"><v>city</v></c>"
                               "<c r=\"F5\" t=\"str\"><v>sum</v></c></row>"
                               "<row r=\"6\"><c r=\"C6\"><v>1</v></c><c r=\"D6\" t=\"str\"><v>Bonn</v></c>"
                               "<c r=\"F6\"><v>2.5</v></c></row>"
                               "<row r=\"7\"><c r=\"C7\"><v>2</v></c><c r=\"D7\" t=\"str\"><v>Köln</v></c>"
                               "<c r=\"F7\"><v>3.5</v></c></row>")));
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->sheet.headerRow, 5);
    QCOMPARE(source->columns.names(), (QStringList{u"id"_s, u"city"_s, u"sum"_s}));
    QVERIFY2(source->warnings.join(u'\n').contains(u"\"Sales report\""_s), qPrintable(source->warnings.join(u'\n')));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|Bonn|2.5"_s, u"2|Köln|3.5"_s}));
}

void TestSpreadsheet::sheetAndRange()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    workbook_add_worksheet(book, "Notes");
    lxw_worksheet *first = workbook_add_worksheet(book, "First");
    lxw_worksheet *second = workbook_add_worksheet(book, "Second");
    for (lxw_worksheet *sheet : {first, second})
        for (lxw_row_t r = 0; r < 400; ++r)
            for (lxw_col_t c = 0; c < 5; ++c) {
                if (r % 300 == 0)
                    worksheet_write_string(sheet, r, c, ("h" + QByteArray::number(r) + char('a' + c)).constData(),
                                           nullptr);
                else
                    worksheet_write_number(sheet, r, c, (sheet == first ? 0 : 10'000) + r * 10.0 + c, nullptr);
            }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->sheet.sheet, u"First"_s); // the first with a table
    QVERIFY(source->warnings.join(u'\n').contains(u"\"Notes\", \"Second\""_s));

    for (const QString &sheet : {u"Second"_s, u"second"_s, u"3"_s}) {
        SourceOverrides overrides;
        overrides.sheet = sheet;
        overrides.range = u"B301:C304"_s; // below the rows that are looked at by themselves
        const auto rows = fixture.open(path, Typing::Proven, ReadMode::Keep, overrides);
        AW_VERIFY(rows);
        QCOMPARE(rows->relation.schema.names(), (QStringList{u"h300b"_s, u"h300c"_s}));
        QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"13011|13012"_s, u"13021|13022"_s, u"13031|13032"_s}));
        QCOMPARE(rows->ledger.rowsIn, 3);
    }
    SourceOverrides overrides;
    overrides.range = u"D:E"_s;
    overrides.header = false;
    const auto rows = fixture.open(path, Typing::Proven, ReadMode::Keep, overrides);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"column_1"_s, u"column_2"_s}));
    QCOMPARE(rows->relation.rows, 400);
}

void TestSpreadsheet::wrongSheetOrRange_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown name") << u"Nope"_s << QString() << u"no sheet \"Nope\""_s;
    QTest::newRow("too high") << u"2"_s << QString() << u"\"Data\""_s;
    QTest::newRow("zero") << u"0"_s << QString() << u"no sheet"_s;
    QTest::newRow("no range") << QString() << u"hello world"_s << u"B3:H200"_s;
    QTest::newRow("half a range") << QString() << u"A1:"_s << u"not a range"_s;
    QTest::newRow("outside") << QString() << u"A1:ZZZ9"_s << u"outside of any sheet"_s;
    QTest::newRow("row 0") << QString() << u"A0:B2"_s << u"outside of any sheet"_s;
    QTest::newRow("empty range") << QString() << u"X100:Z200"_s << u"holds no values"_s;
}

void TestSpreadsheet::wrongSheetOrRange()
{
    QFETCH(QString, sheet);
    QFETCH(QString, range);
    QFETCH(QString, words);
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b")}) + row({number("1"), number("2")}))));
    SourceOverrides overrides;
    if (!sheet.isNull())
        overrides.sheet = sheet;
    if (!range.isNull())
        overrides.range = range;
    const auto source = fixture.describe(path, overrides);
    QVERIFY(!source);
    QVERIFY2(source.error().text().contains(words), qPrintable(source.error().text()));
}

void TestSpreadsheet::mergedHeaders()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    worksheet_merge_range(sheet, 0, 0, 0, 4, "Figures of the company", nullptr);
    worksheet_merge_range(sheet, 1, 0, 2, 0, "City", nullptr);
    worksheet_merge_range(sheet, 1, 1, 1, 2, "2023", nullptr);
    worksheet_merge_range(sheet, 1, 3, 1, 4, "2024", nullptr);
    const char *quarters[] = {"Q1", "Q2", "Q1", "Q2"};
    for (lxw_col_t c = 0; c < 4; ++c)
        worksheet_write_string(sheet, 2, lxw_col_t(c + 1), quarters[c], nullptr);
    worksheet_merge_range(sheet, 3, 0, 4, 0, "Bonn", nullptr); // among the rows
    for (lxw_row_t r = 3; r < 7; ++r) {
        if (r > 4)
            worksheet_write_string(sheet, r, 0, "Ulm", nullptr);
        for (lxw_col_t c = 1; c < 5; ++c)
            worksheet_write_number(sheet, r, c, r * 10.0 + c, nullptr);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(),
             (QStringList{u"City"_s, u"2023 / Q1"_s, u"2023 / Q2"_s, u"2024 / Q1"_s, u"2024 / Q2"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql).mid(0, 3),
             (QStringList{u"Bonn|31|32|33|34"_s, u"~|41|42|43|44"_s, u"Ulm|51|52|53|54"_s}));
    QVERIFY2(rows->warnings.join(u'\n').contains(u"1 merged areas stand among the rows"_s),
             qPrintable(rows->warnings.join(u'\n')));
}

void TestSpreadsheet::twoHeaderRowsWithoutMerges()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    const QByteArray none = "<c/>";
    writeZip(path, workbook(sheetXml(row({none, inlineText("2023"), none, inlineText("2024"), none}) +
                                     row({inlineText("City"), inlineText("Q1"), inlineText("Q2"), inlineText("Q1"),
                                          inlineText("Q2")}) +
                                     row({inlineText("Bonn"), number("1"), number("2"), number("3"), number("4")}) +
                                     row({inlineText("Ulm"), number("5"), number("6"), number("7"), number("8")}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(),
             (QStringList{u"City"_s, u"2023 / Q1"_s, u"2023 / Q2"_s, u"2024 / Q1"_s, u"2024 / Q2"_s}));
    QCOMPARE(rows->relation.rows, 2);
}

void TestSpreadsheet::noHeader()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({number("1"), inlineText("x")}) + row({number("2"), inlineText("y")}))));
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->sheet.headerRow, 0);
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"column_1"_s, u"column_2"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|x"_s, u"2|y"_s}));
}

void TestSpreadsheet::duplicateHeaders()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("A"), "<c/>", inlineText("a")}) +
                                     row({number("1"), number("2"), number("3"), number("4")}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"a"_s, u"A_2"_s, u"column_3"_s, u"a_3"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"1|2|3|4"_s});
}

void TestSpreadsheet::dates_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *code, const char *value, const char *type, const char *expected,
                        bool from1904 = false) {
        QTest::newRow(name) << QByteArray(code) << QByteArray(value) << from1904 << QString::fromLatin1(type)
                            << QString::fromLatin1(expected);
    };
    add("date", "dd/mm/yyyy", "45292", "DATE", "2024-01-01");
    add("American", "m/d/yy", "45292", "DATE", "2024-01-01");
    add("month and year", "mmm-yy", "45292", "DATE", "2024-01-01");
    add("with a locale", "[$-407]d. mmmm yyyy;@", "45292", "DATE", "2024-01-01");
    add("with colours", "[Red]yyyy\\-mm\\-dd", "45292", "DATE", "2024-01-01");
    add("a hidden time", "yyyy-mm-dd", "45292.5", "TIMESTAMP", "2024-01-01 12:00:00");
    add("date and time", "yyyy-mm-dd hh:mm:ss", "45292.437673611112", "TIMESTAMP", "2024-01-01 10:30:15");
    add("milliseconds", "yyyy-mm-dd hh:mm:ss.000", "45292.00000001157", "TIMESTAMP", "2024-01-01 00:00:00.001");
    add("AM/PM", "m/d/yyyy h:mm AM/PM", "45292.75", "TIMESTAMP", "2024-01-01 18:00:00");
    add("day 1", "yyyy-mm-dd", "1", "DATE", "1900-01-01");
    add("day 59", "yyyy-mm-dd", "59", "DATE", "1900-02-28");
    add("day 60", "yyyy-mm-dd", "60", "VARCHAR", "1900-02-29");
    add("day 61", "yyyy-mm-dd", "61", "DATE", "1900-03-01");
    add("day 0", "yyyy-mm-dd", "0", "VARCHAR", "1900-01-00");
    add("the last day", "yyyy-mm-dd", "2958465", "DATE", "9999-12-31");
    add("beyond the last day", "yyyy-mm-dd", "2958466", "BIGINT", "2958466");
    add("before all days", "yyyy-mm-dd", "-1", "BIGINT", "-1");
    add("1904", "yyyy-mm-dd", "0", "DATE", "1904-01-01", true);
    add("1904, later", "yyyy-mm-dd", "43830", "DATE", "2024-01-01", true);
    add("time", "hh:mm", "0.4375", "TIME", "10:30:00");
    add("minutes and seconds", "mm:ss.0", "0.0007", "TIME", "00:01:00.48");
    add("elapsed", "[h]:mm:ss", "1.1041666666666667", "INTERVAL", "26:30:00");
    add("elapsed, negative", "[h]:mm:ss", "-0.5", "INTERVAL", "-12:00:00");
    add("elapsed minutes", "[mm]:ss", "0.5", "INTERVAL", "12:00:00");
    add("no date: quoted letters", "0.0 \"days\"", "45292", "BIGINT", "45292");
    add("no date: an exponent", "0.00E+00", "45292", "BIGINT", "45292");
    add("no date: red", "[Red]0.00", "45292", "BIGINT", "45292");
    add("an empty code", "", "45292", "BIGINT", "45292");
}

void TestSpreadsheet::dates()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, value);
    QFETCH(bool, from1904);
    QFETCH(QString, type);
    QFETCH(QString, expected);
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    QByteArray escaped = code;
    escaped.replace('"', "&quot;");
    QList<ZipPart> others{{"xl/styles.xml", stylesXml({escaped})}};
    if (from1904)
        others.append(ZipPart{"xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" "
                                                 "sheetId=\"1\" id=\"rId1\"/></sheets></workbook>"});
    writeZip(path, workbook(sheetXml(row({inlineText("h"), inlineText("i")}) + row({number(value, 1), number("7")})),
                            others));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.columns[0].type, type);
    QCOMPARE(fixture.rows(u"SELECT h::VARCHAR FROM ("_s + rows->relation.sql + u')'), QStringList{expected});
    const auto text = fixture.open(path, Typing::Text);
    AW_VERIFY(text);
    QCOMPARE(fixture.rows(u"SELECT h FROM ("_s + text->relation.sql + u')'), QStringList{expected});
}

void TestSpreadsheet::falseLeapDay()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("h"), inlineText("i")}) + row({number("59", 1), number("1")}) +
                                     row({number("60", 1), number("2")}) + row({number("61", 1), number("3")})),
                            {{"xl/styles.xml", stylesXml({"yyyy-mm-dd"})}}));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"VARCHAR"_s, u"BIGINT"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1900-02-28|1"_s, u"1900-02-29|2"_s, u"1900-03-01|3"_s}));
    QVERIFY(rows->warnings.join(u'\n').contains(u"no calendar"_s));
}

void TestSpreadsheet::times()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    QByteArray body = row({inlineText("h"), inlineText("i")});
    for (int i = 0; i < 3000; ++i) // times first, a duration far below: all are durations
        body += row({number(i == 2900 ? "1.5" : "0.25", i == 2900 ? 2 : 1), number("1")});
    writeZip(path, workbook(sheetXml(body), {{"xl/styles.xml", stylesXml({"hh:mm", "[h]:mm"})}}));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"INTERVAL"_s, u"BIGINT"_s}));
    QCOMPARE(fixture.rows(u"SELECT h::VARCHAR, count(*) FROM ("_s + rows->relation.sql + u") GROUP BY 1 ORDER BY 1"_s),
             (QStringList{u"06:00:00|2999"_s, u"36:00:00|1"_s}));
}

void TestSpreadsheet::units()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b"), inlineText("c"), inlineText("d")}) +
                                     row({number("0.25", 1), number("2.5", 2), number("3.5", 3), number("1", 2)}) +
                                     row({number("0.5", 1), number("3", 2), number("4.5", 3), number("2", 3)})),
                            {{"xl/styles.xml", stylesXml({"0%", "[$€-407] #,##0.00",
                                                          "&quot;$&quot;#,##0.00_);(&quot;$&quot;#,##0.00)"})}}));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QStringList units;
    for (const auto &column : rows->relation.schema.columns)
        units.append(column.unit);
    QCOMPARE(units, (QStringList{u"fraction"_s, u"EUR"_s, u"USD"_s, QString()})); // two currencies are none
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"0.25|2.5|3.5|1"_s, u"0.5|3|4.5|2"_s}));
}

void TestSpreadsheet::numbers()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("whole"), inlineText("real"), inlineText("huge"),
                                          inlineText("endless"), inlineText("big")}) +
                                     row({number("1E3"), number("0.1"), number("9007199254740993"),
                                          number("123456789012345678901234"), number("1.5E+300")}) +
                                     row({number("-7"), number("2"), number("1"), number("1"), number("1")}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"BIGINT"_s, u"DOUBLE"_s, u"BIGINT"_s, u"VARCHAR"_s, u"DOUBLE"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql).first(),
             u"1000|0.1|9007199254740993|123456789012345678901234|1.5e+300"_s);
    QVERIFY(rows->warnings.join(u'\n').contains(u"\"huge\" are numbers beyond"_s));
}

void TestSpreadsheet::numbersKeptAsText()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("mixed"), inlineText("codes"), inlineText("zeros")}) +
                                     row({number("1"), inlineText("10115"), number("7")}) +
                                     row({inlineText("22"), inlineText("53113"), inlineText("007")}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"BIGINT"_s, u"VARCHAR"_s, u"VARCHAR"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|10115|7"_s, u"22|53113|007"_s}));
    QCOMPARE(rows->ledger.cells,
             (QList<CellEntry>{{u"mixed"_s, CellEntry::Kind::Converted, u"number kept as text to BIGINT"_s, 1}}));
    QVERIFY(rows->warnings.join(u'\n').contains(u"\"codes\" holds numbers that the sheet keeps as text"_s));
}

void TestSpreadsheet::mixedColumns()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    QByteArray body = row({inlineText("h"), inlineText("i")});
    body +=
        row({number("3"), number("1")}) + row({number("3.5"), number("1")}) + row({number("45292", 1), number("1")});
    body += row({"<c t=\"b\"><v>1</v></c>", number("1")}) + row({inlineText("x"), number("1")});
    writeZip(path, workbook(sheetXml(body), {{"xl/styles.xml", stylesXml({"yyyy-mm-dd"})}}));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"VARCHAR"_s, u"BIGINT"_s}));
    QCOMPARE(fixture.rows(u"SELECT h FROM ("_s + rows->relation.sql + u')'),
             (QStringList{u"3"_s, u"3.5"_s, u"2024-01-01"_s, u"TRUE"_s, u"x"_s}));
}

// What was kept in a narrow type must read the same when a cell far below makes the column text.
void TestSpreadsheet::typeChangesFarBelow()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    QByteArray body = row({inlineText("whole"), inlineText("real"), inlineText("day"), inlineText("moment"),
                           inlineText("truth"), inlineText("n")});
    constexpr int kRows = 9000;
    for (int i = 1; i <= kRows; ++i) {
        const bool odd = i == 8000;
        body += row({number(odd ? "0.5" : "12"), odd ? inlineText("none") : number(i % 2 ? "1.5" : "2"),
                     odd ? inlineText("later") : number("45292", 1),
                     odd ? inlineText("later") : number(i % 2 ? "45292" : "45292.5", 2),
                     odd ? number("2") : QByteArray("<c t=\"b\"><v>1</v></c>"), number(QByteArray::number(i))});
    }
    writeZip(path, workbook(sheetXml(body), {{"xl/styles.xml", stylesXml({"yyyy-mm-dd", "yyyy-mm-dd hh:mm"})}}));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows),
             (QStringList{u"DOUBLE"_s, u"VARCHAR"_s, u"VARCHAR"_s, u"VARCHAR"_s, u"VARCHAR"_s, u"BIGINT"_s}));
    QCOMPARE(rows->relation.rows, kRows);
    const auto at = [&](const QString &where) {
        return fixture.rows(u"SELECT * FROM ("_s + rows->relation.sql + u") WHERE n IN ("_s + where +
                            u") ORDER BY n"_s);
    };
    QCOMPARE(at(u"1, 2, 8000, 8999, 9000"_s),
             (QStringList{u"12|1.5|2024-01-01|2024-01-01|TRUE|1"_s, u"12|2|2024-01-01|2024-01-01 12:00:00|TRUE|2"_s,
                          u"0.5|none|later|later|2|8000"_s, u"12|1.5|2024-01-01|2024-01-01|TRUE|8999"_s,
                          u"12|2|2024-01-01|2024-01-01 12:00:00|TRUE|9000"_s}));
    // In the order of the sheet.
    QCOMPARE(fixture.rows(u"SELECT count(*) FROM (SELECT n, row_number() OVER () AS place FROM ("_s +
                          rows->relation.sql + u")) WHERE n <> place"_s),
             QStringList{u"0"_s});
}

void TestSpreadsheet::columnsAppearFarBelow()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    QByteArray body = row({inlineText("a"), inlineText("b")});
    for (int i = 0; i < 5000; ++i)
        body += row({number("1"), number("2"), i == 4000 ? number("9") : QByteArray("<c/>")});
    writeZip(path, workbook(sheetXml(body)));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"a"_s, u"b"_s, u"column_3"_s}));
    QCOMPARE(fixture.rows(u"SELECT count(*), count(column_3), sum(column_3) FROM ("_s + rows->relation.sql + u')'),
             QStringList{u"5000|1|9"_s});
    QVERIFY(rows->warnings.join(u'\n').contains(u"Column C"_s));
}

void TestSpreadsheet::errorsAreCounted()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b")}) + row({number("1"), number("2")}) +
                                     row({"<c t=\"e\"><v>#DIV/0!</v></c>", number("abc")}) +
                                     row({"<c t=\"e\"><v>#N/A</v></c>", "<c t=\"s\"><v>99</v></c>"}) +
                                     row({number("1e999"), "<c t=\"b\"><v>maybe</v></c>"}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"BIGINT"_s, u"BIGINT"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|2"_s, u"~|~"_s, u"~|~"_s, u"~|~"_s}));
    QCOMPARE(rows->ledger.total(CellEntry::Kind::CoercedToNull), 6);
    QCOMPARE(rows->ledger.rowsIn, 4);
    QCOMPARE(fixture.rows(u"SELECT line, column_name, raw FROM ("_s + rows->rejects.sql + u')'),
             (QStringList{u"3|a|#DIV/0!"_s, u"3|b|abc"_s, u"4|a|#N/A"_s, u"4|b|99"_s, u"5|a|1e999"_s, u"5|b|maybe"_s}));
}

void TestSpreadsheet::strictStopsAtErrors()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b")}) + row({number("1"), number("2")}) +
                                     row({number("1"), "<c t=\"e\"><v>#DIV/0!</v></c>"}))));
    const auto rows = fixture.open(path, Typing::Proven, ReadMode::Strict);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::MalformedData);
    QVERIFY2(rows.error().text().contains(u"cell B3"_s), qPrintable(rows.error().text()));
}

void TestSpreadsheet::formulas()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(
        path,
        workbook(sheetXml(
            row({inlineText("a"), inlineText("b"), inlineText("c")}) +
            row({"<c><f>1+1</f><v>2</v></c>", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>", "<c><f>NOW()</f></c>"}) +
            row({"<c><f>1+2</f><v>3</v></c>", "<c t=\"str\"><f>\"\"</f><v></v></c>", number("5")}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"2|ax|~"_s, u"3|~|5"_s}));
    QCOMPARE(fixture.rows(rows->rejects.sql), QStringList{u"2|c|The formula has no stored value|=NOW()"_s});
}

void TestSpreadsheet::texts()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    const QByteArray strings =
        "<sst><si><t>h</t></si><si><t>i</t></si><si><r><t>rich </t></r><r><rPr/><t>text</t></r>"
        "<rPh><t>no</t></rPh></si><si><t xml:space=\"preserve\">  kept  </t></si>"
        "<si><t>a_x000D_b_x005F_c_xyz_</t></si><si><t>&lt;ä 漢 \xf0\x9f\x98\x80&gt;</t></si><si/></sst>";
    const auto shared = [](int index) { return "<c t=\"s\"><v>" + QByteArray::number(index) + "</v></c>"; };
    writeZip(
        path,
        workbook(sheetXml(row({shared(0), shared(1)}) + row({shared(2), number("1")}) + row({shared(3), number("2")}) +
                          row({shared(4), number("3")}) + row({shared(5), number("4")}) +
                          row({shared(6), number("5")}) +
                          row({"<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>", number("6")})),
                 {{"xl/sharedStrings.xml", strings}}));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"rich text|1"_s, u"  kept  |2"_s, u"a\rb_c_xyz_|3"_s,
                                                            u"<ä 漢 😀>|4"_s, u"~|5"_s, u"inline|6"_s}));
}

void TestSpreadsheet::hiddenThings()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b")}) +
                                         "<row hidden=\"1\"><c><v>1</v></c><c><v>2</v></c></row>" +
                                         row({number("3"), number("4")}),
                                     {}, "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"),
                            {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"Secret\" sheetId=\"1\" "
                                                 "state=\"veryHidden\" id=\"rId1\"/></sheets></workbook>"}}));
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QVERIFY(source->warnings.join(u'\n').contains(u"\"Secret\" is hidden"_s));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|2"_s, u"3|4"_s}));
    QVERIFY(rows->warnings.join(u'\n').contains(u"1 hidden rows"_s));
    QVERIFY(rows->warnings.join(u'\n').contains(u"1 hidden columns"_s));
}

void TestSpreadsheet::gapsAreSaid()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b")}) + row({number("1"), number("2")}) +
                                     "<row><c s=\"0\"/></row><row/>" + row({number("3"), number("4")}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|2"_s, u"3|4"_s}));
    QVERIFY(rows->warnings.join(u'\n').contains(u"2 empty rows inside the table"_s));
}

void TestSpreadsheet::cellsWithoutPlaces()
{
    DataFixture fixture; // no r on rows, some on cells; no dimension, no styles, no shared strings
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml("<row><c t=\"str\"><v>a</v></c><c r=\"C1\" t=\"str\"><v>c</v></c>"
                                     "<c t=\"str\"><v>d</v></c></row><row><c><v>1</v></c><c r=\"C2\"><v>3</v></c>"
                                     "<c><v>4</v></c></row>")));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"1|3|4"_s});
}

void TestSpreadsheet::strictNamespacesAndPrefixes()
{
    DataFixture fixture;
    const QString path = fixture.path(u"book.bin"_s); // by content, not by name
    QList<ZipPart> parts = workbook(
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\"><x:c "
        "r=\"A1\" t=\"str\"><x:v>day</x:v></x:c><x:c r=\"B1\" t=\"str\"><x:v>n</x:v></x:c></x:row><x:row r=\"2\"><x:c "
        "r=\"A2\" t=\"d\"><x:v>2024-07-17T10:30:00</x:v></x:c><x:c r=\"B2\"><x:v>1</x:v></x:c></x:row></x:sheetData>"
        "</x:worksheet>",
        {{"_rels/.rels", "<Relationships><Relationship Id=\"a\" "
                         "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" "
                         "Target=\"/xl/workbook.xml\"/></Relationships>"}});
    writeZip(path, parts);
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(types(*rows), (QStringList{u"TIMESTAMP"_s, u"BIGINT"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"2024-07-17 10:30:00|1"_s});
}

void TestSpreadsheet::onlyAHeader()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b")}))));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(rows->relation.rows, 0);
    QVERIFY(rows->warnings.join(u'\n').contains(u"no rows"_s));
}

void TestSpreadsheet::hostile_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("words");
    const QByteArray good = row({inlineText("a"), inlineText("b")}) + row({number("1"), number("2")});
    QTest::newRow("column beyond XFD") << sheetXml(good + "<row><c r=\"ZZZ3\"><v>1</v></c></row>") << u"XFD"_s;
    QTest::newRow("column without end") << sheetXml(good + "<row><c r=\"AAAAAAAAAAAA3\"><v>1</v></c></row>")
                                        << u"XFD"_s;
    QTest::newRow("row 0") << sheetXml(good + "<row r=\"0\"><c><v>1</v></c></row>") << u"\"0\""_s;
    QTest::newRow("negative row") << sheetXml(good + "<row r=\"-4\"><c><v>1</v></c></row>") << u"\"-4\""_s;
    QTest::newRow("huge row") << sheetXml(good + "<row r=\"99999999999\"><c><v>1</v></c></row>") << u"1048576"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>") +
                                     sheetXml(row({inlineText("&c;")}))
                              << u"entities"_s;
    QTest::newRow("outside file") << QByteArray("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">") + sheetXml(good)
                                  << u"entities"_s;
    QTest::newRow("invalid UTF-8") << sheetXml(row({inlineText("a\xff\xfe"), inlineText("b")})) << u"damaged"_s;
    QTest::newRow("cut off") << sheetXml(good).chopped(40) << u"damaged"_s;
    QTest::newRow("no XML") << QByteArray("hello") << u"damaged"_s;
    QTest::newRow("nothing") << sheetXml({}) << u"no cells"_s;
    QTest::newRow("deep") << sheetXml(QByteArray("<a>").repeated(5000)) << u"nested"_s;
    QTest::newRow("a long tag") << sheetXml("<row spans=\"" + QByteArray(3 << 20, 'x') + "\"/>") << u"megabyte"_s;
}

void TestSpreadsheet::hostile()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, words);
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheet));
    const auto rows = fixture.open(path, Typing::Proven);
    QVERIFY(!rows);
    QVERIFY2(rows.error().text().contains(words), qPrintable(rows.error().text()));
    QVERIFY(rows.error().where.contains(u"a.xlsx"_s));
    QVERIFY(!rows.error().hint.isEmpty());
}

void TestSpreadsheet::zipBomb()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    writeZip(path, workbook(sheetXml(row({inlineText("a"), inlineText("b")}) +
                                     QByteArray("<row><c/></row>").repeated(30) + QByteArray(200 << 20, ' '))));
    QVERIFY(QFileInfo(path).size() < (1 << 20));
    const auto rows = fixture.open(path, Typing::Proven);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::LimitExceeded);
    QVERIFY2(rows.error().text().contains(u"200 times"_s), qPrintable(rows.error().text()));
}

void TestSpreadsheet::truncated()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    QByteArray body;
    for (int i = 0; i < 2000; ++i)
        body += row({number(QByteArray::number(i * 7919 % 1000)), number(QByteArray::number(i))});
    writeZip(path, workbook(sheetXml(body)));
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    const auto rows = fixture.open(path);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::MalformedData);
    QVERIFY2(rows.error().text().contains(u"cut off"_s), qPrintable(rows.error().text()));
}

void TestSpreadsheet::oldFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("words");
    QTest::newRow("xls") << u"a.xls"_s << u"Workbook"_s << u"old .xls format"_s;
    QTest::newRow("protected") << u"a.xlsx"_s << u"EncryptedPackage"_s << u"password"_s;
    QTest::newRow("Word") << u"a.doc"_s << u"WordDocument"_s << u"old Office document"_s;
}

void TestSpreadsheet::oldFormats()
{
    QFETCH(QString, name);
    QFETCH(QString, stream);
    QFETCH(QString, words);
    DataFixture fixture;
    QByteArray bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    bytes += QByteArray(504, '\0') + QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    const auto rows = fixture.open(fixture.write(name, bytes));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::UnsupportedFormat);
    QVERIFY2(rows.error().text().contains(words), qPrintable(rows.error().text()));
    QVERIFY(!rows.error().hint.isEmpty());
}

void TestSpreadsheet::cancelled()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    const QString path = fixture.path(u"a.xlsx"_s);
    QByteArray body = row({inlineText("a"), inlineText("b")});
    for (int i = 0; i < 100'000; ++i)
        body += row({number(QByteArray::number(i)), number(QByteArray::number(i * 31 % 977))});
    writeZip(path, workbook(sheetXml(body)));
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    int calls = 0;
    double last = 0;
    const auto rows = openSource(fixture.session(), *source, Typing::Proven, ReadMode::Keep, [&](double fraction) {
        QVERIFY(fraction >= last && fraction <= 1);
        last = fraction;
        if (++calls == 2)
            stop.request_stop();
    });
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 2);
}

// Every column changes its type at another row: more tables than are allowed, so that the last keeps text.
void TestSpreadsheet::manyTypesInManyColumns()
{
    DataFixture fixture;
    const QString path = fixture.path(u"a.xlsx"_s);
    constexpr int kColumns = 40;
    QByteArray body;
    QByteArrayList names;
    for (int c = 0; c < kColumns; ++c)
        names.append(inlineText("c" + QByteArray::number(c)));
    body += row(names);
    for (int r = 0; r < kColumns * 2048; r += 1) {
        if (r % 64 != 0 && r % 2048 > 2) // keep the file small: most rows have one cell
            body += "<row><c><v>1</v></c></row>";
        else {
            QByteArrayList cells;
            for (int c = 0; c < kColumns; ++c)
                cells.append(r / 2048 > c ? number("0.5") : number("2"));
            body += row(cells);
        }
    }
    writeZip(path, workbook(sheetXml(body)));
    const auto rows = fixture.open(path, Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.rows, kColumns * 2048);
    QCOMPARE(types(*rows), QStringList(kColumns - 1, u"DOUBLE"_s) + QStringList{u"BIGINT"_s});
    QCOMPARE(fixture.rows(u"SELECT min(c5), max(c5), min(c38), max(c38), min(c39), max(c39) FROM ("_s +
                          rows->relation.sql + u')'),
             QStringList{u"0.5|2|0.5|2|2|2"_s});
}

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
