// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of messy text files: which lines are the table, what happens to the others, and that users can say it all.
#include "engine/data/encoding.h"
#include "engine/data/encoding_score.h"
#include "engine/data/first_rows.h"
#include "engine/data/fixed_width_guess.h"
#include "engine/data/record_cutter.h"
#include "tests/data/data_fixture.h"

#include <QRandomGenerator>

using namespace aw;
using aw::core::CellEntry;
using aw::core::RowEntry;
using aw::data::Format;
using aw::data::ReadMode;
using aw::data::SourceOverrides;
using aw::data::Typing;
using namespace Qt::StringLiterals;

class TestMessyText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheTable_data();
    void findsTheTable();
    void overridesSayItAll();
    void everyByteIsCut();
    void strictNamesThePlace();
    void shortRowsAreCounted();
    void mixedEncodings();
    void writingScores();
    void fixedWidth();
    void firstRowsNeedNoScan();
};

void TestMessyText::findsTheTable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("leftOut"); // raw texts among the rejects
    QTest::addColumn<QString>("told");        // in a warning
    const auto row = [](const char *label, const QByteArray &text, const QString &names, const QStringList &rows,
                        const QStringList &leftOut = {},
                        const QString &told = {}) { QTest::newRow(label) << text << names << rows << leftOut << told; };
    row("header in two rows", "id,2023,,2024,\n,q1,q2,q1,q2\n1,2,3,4,5\n6,7,8,9,10\n",
        u"id|2023 q1|2023 q2|2024 q1|2024 q2"_s, {u"1|2|3|4|5"_s, u"6|7|8|9|10"_s});
    row("units below the header", "time,speed,mass\ns,m/s,kg\n1,2.5,3\n2,3.5,4\n", u"time|speed|mass"_s,
        {u"1|2.5|3"_s, u"2|3.5|4"_s}, {}, u"units"_s);
    row("total", "item,amount\na,1\nb,2\nTotal,3\n", u"item|amount"_s, {u"a|1"_s, u"b|2"_s}, {u"Total,3"_s},
        u"A line is not part of the table and is left out; it is kept among the rejects (line 4): Total,3"_s);
    row("rows affected", "a,b\n1,x\n2,y\n\n(2 rows affected)\n", u"a|b"_s, {u"1|x"_s, u"2|y"_s},
        {u"(2 rows affected)"_s});
    row("comments between rows", "a,b\n1,x\n# half of it\n2,y\n3,z\n", u"a|b"_s, {u"1|x"_s, u"2|y"_s, u"3|z"_s}, {},
        u"A line is a comment or only draws the table, and is left out (line 3): # half of it"_s);
    row("the header again", "a,b\n1,x\n2,y\na,b\n3,z\n4,w\n", u"a|b"_s, {u"1|x"_s, u"2|y"_s, u"3|z"_s, u"4|w"_s},
        {u"a,b"_s});
    row("two tables", "x,y\n1,2\n\nname,age,city\nann,3,rome\nbob,4,oslo\ncat,5,bonn\n", u"name|age|city"_s,
        {u"ann|3|rome"_s, u"bob|4|oslo"_s, u"cat|5|bonn"_s}, {}, u"lines 1 to 2"_s);
    row("runs of blanks", "a   b   c\n1   2   3\n10  20  30\n", u"a|b|c"_s, {u"1|2|3"_s, u"10|20|30"_s});
    row("a drawn table", "| a | b  |\n|---|----|\n| 1 | x  |\n| 2 | yy |\n", u"a|b"_s, {u"1|x"_s, u"2|yy"_s});
    row("three characters between cells", "a<|>b<|>c\n1<|>2<|>3\n4<|>5<|>6\n", u"a|b|c"_s, {u"1|2|3"_s, u"4|5|6"_s});
    row("an unusual sign",
        "a\xc2\xa6"
        "b\n1\xc2\xa6"
        "x, y\n2\xc2\xa6z\n3\xc2\xa6w\n",
        u"a|b"_s, {u"1|x, y"_s, u"2|z"_s, u"3|w"_s});
    row("only a last row that is short", "a,b,c\n1,2,3\n4,5,6\n7,8\n", u"a|b|c"_s, {u"1|2|3"_s, u"4|5|6"_s, u"7|8|~"_s},
        {}, u"A row has fewer cells than the table; the missing ones are NULL (line 4)."_s);
    row("two rows that are short", "a,b,c\n1,2,3\n4,5,6\n7,8\n9,10\n", u"a|b|c"_s,
        {u"1|2|3"_s, u"4|5|6"_s, u"7|8|~"_s, u"9|10|~"_s}, {}, u"2 rows have fewer cells than the table"_s);
}

void TestMessyText::findsTheTable()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, names);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, leftOut);
    QFETCH(QString, told);
    test::DataFixture fixture;
    const QString path = fixture.write(u"x.txt"_s, text);
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QCOMPARE(source->columns.names().join(u'|'), names);
    const auto opened = data::openSource(fixture.session(), *source, Typing::Text, ReadMode::Keep);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), rows);
    AW_VERIFY(opened->ledger.check(path));
    if (leftOut.isEmpty())
        QCOMPARE(opened->rejects.rows, 0);
    else
        QCOMPARE(fixture.rows(u"SELECT raw FROM ("_s + opened->rejects.sql + u')'), leftOut);
    const QString warnings = (source->warnings + opened->warnings).join(u'\n');
    QVERIFY2(warnings.contains(told), qPrintable(warnings));
}

void TestMessyText::overridesSayItAll()
{
    test::DataFixture fixture;
    const QString path = fixture.write(u"x.txt"_s, "one,two\nthree,four\nx,y\n1,2\n3,4\nbye,now\n");
    SourceOverrides overrides;
    overrides.headerRows = 2;
    overrides.unitsRow = true;
    overrides.footerRecords = 1;
    const auto source = fixture.describe(path, overrides);
    AW_VERIFY(source);
    QCOMPARE(source->columns.names().join(u'|'), u"one three|two four"_s);
    QCOMPARE(source->columns.columns[1].unit, u"y"_s);
    const auto opened = data::openSource(fixture.session(), *source, Typing::Proven, ReadMode::Keep);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), (QStringList{u"1|2"_s, u"3|4"_s}));
    QCOMPARE(opened->relation.schema.columns[1].unit, u"y"_s);
    QCOMPARE(fixture.rows(u"SELECT line, raw, byte FROM ("_s + opened->rejects.sql + u')'),
             QStringList{u"6|bye,now|31"_s});
    QCOMPARE(opened->ledger.total(RowEntry::Kind::Filtered), 1);
}

// However a text is cut into pieces, the records are the same, and together they are the text.
void TestMessyText::everyByteIsCut()
{
    QRandomGenerator random(7);
    const QByteArray alphabet = "ab,,\"\"\n\r;#| ";
    for (int round = 0; round < 3000; ++round) {
        data::Dialect dialect;
        dialect.delimiter = round % 3 == 0 ? u",;"_s : u","_s;
        dialect.escape = round % 5 == 0 ? u"\\"_s : dialect.quote;
        dialect.comment = round % 4 == 0 ? u"#"_s : QString();
        QByteArray text;
        for (int i = random.bounded(60); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const data::RecordCutter cutter(dialect, random.bounded(4));
        data::RecordSpan whole;
        data::RecordSpan part;
        QByteArrayView rest = text;
        while (!rest.isEmpty()) {
            const auto kind = cutter.cut(rest, true, whole);
            QVERIFY2(kind != data::RecordCutter::Kind::NeedMore && !whole.raw.isEmpty(),
                     text.toPercentEncoding().constData());
            for (qsizetype size = 1; size < rest.size(); ++size) {
                if (cutter.cut(rest.first(size), false, part) == data::RecordCutter::Kind::NeedMore)
                    continue;
                if (whole.fault != data::RecordFault::None || whole.repaired)
                    break; // how far one looks for the end of a broken quote depends on what is there
                QVERIFY2(part.raw.size() == whole.raw.size() && part.cells.size() == whole.cells.size(),
                         text.toPercentEncoding().constData());
            }
            rest = rest.sliced(whole.raw.size());
        }
    }
}

void TestMessyText::strictNamesThePlace()
{
    test::DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, "title\n\na,b\n1,2\n6,7\n3,4,5\n");
    const auto strict = fixture.open(path, Typing::Text, ReadMode::Strict);
    QVERIFY(!strict);
    QVERIFY2(strict.error().where.endsWith(u"line 6, byte 19, column 3"_s), qPrintable(strict.error().where));
}

void TestMessyText::shortRowsAreCounted()
{
    test::DataFixture fixture;
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, "a,b,c\n1,2,3\n4\n5,6\n7,8,9\n"));
    AW_VERIFY(opened);
    QList<std::pair<QString, qint64>> missing;
    for (const CellEntry &entry : opened->ledger.cells)
        if (entry.kind == CellEntry::Kind::MissingToNull)
            missing.append({entry.column, entry.cells});
    QCOMPARE(missing, (QList<std::pair<QString, qint64>>{{u"b"_s, 1}, {u"c"_s, 2}}));
}

void TestMessyText::mixedEncodings()
{
    test::DataFixture fixture;
    QByteArray text = "name,town\n";
    for (int i = 0; i < 50; ++i)
        text += "Zo\xc3\xab,K\xc3\xb6ln\n";
    text += "Jos\xe9,M\xe1laga \xc3\xbc\n";
    const QString path = fixture.write(u"x.csv"_s, text);
    const auto opened = fixture.open(path);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql + u" LIMIT 1 OFFSET 50"_s), QStringList{u"José|Málaga ü"_s});
    // Far behind what is looked at first it is found all the same.
    QByteArray far = "name,town\n";
    for (int i = 0; i < 400'000; ++i)
        far += "Zoe,Bonn\n";
    far.insert(far.size() - 90'000, "Jos\xe9,Bonn\n");
    const auto opened2 = fixture.open(fixture.write(u"y.csv"_s, far));
    AW_VERIFY(opened2);
    QCOMPARE(fixture.rows(u"SELECT count(*) FROM (%1) WHERE name = 'José'"_s.arg(opened2->relation.sql)),
             QStringList{u"1"_s});
}

void TestMessyText::writingScores()
{
    QVERIFY(data::writingScore(u"Köln, Málaga"_s) > data::writingScore(u"KĂśln, MĂˇlaga"_s));
    QVERIFY(data::writingScore(u"Москва, город"_s) > data::writingScore(u"лНЯЙБЮ, ЦНПНД"_s));
    QVERIFY(data::writingScore(u"東京、大阪です"_s) > data::writingScore(u"ﾓｬｵ椦ﾟ､ﾇ､ｹ"_s));
    QCOMPARE(data::writingScore(u"plain"_s), 0.0);
}

void TestMessyText::fixedWidth()
{
    const auto guess = data::guessFixedWidth("code  name        qty\nA1    Big nut       5\nB22   Bolt         12\n");
    QVERIFY(guess);
    QCOMPARE(guess->columns.size(), 3);
    QVERIFY(!data::guessFixedWidth("This is a text.\nIt has lines, but no\ncolumns at all, of course.\n"));

    test::DataFixture fixture;
    const QString path = fixture.write(u"x.txt"_s, "A1Big nut   5\nB2Gr\xc3\xbc\xc3\x9f"
                                                   "e    12\nC3\n");
    SourceOverrides overrides;
    overrides.columns = QList<data::FixedColumn>{{0, 2}, {2, 9}, {11, 0}};
    overrides.header = false;
    const auto source = fixture.describe(path, overrides);
    AW_VERIFY(source);
    QCOMPARE(source->format, Format::FixedWidth);
    const auto opened = data::openSource(fixture.session(), *source, Typing::Proven, ReadMode::Keep);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), (QStringList{u"A1|Big nut|5"_s, u"B2|Grüße|12"_s, u"C3|~|~"_s}));
    QCOMPARE(opened->relation.schema.columns[2].type, u"BIGINT"_s);
}

void TestMessyText::firstRowsNeedNoScan()
{
    test::DataFixture fixture;
    QByteArray text = "Report\n\na;b\n";
    for (int i = 0; i < 300'000; ++i)
        text += QByteArray::number(i) + ";x\n";
    const auto source = fixture.describe(fixture.write(u"x.csv"_s, text));
    AW_VERIFY(source);
    const auto rows = data::firstRows(fixture.session(), *source, 200);
    AW_VERIFY(rows);
    QCOMPARE(rows->rows.size(), 200);
    QCOMPARE(rows->rows[199], (QVariantList{u"199"_s, u"x"_s}));
    QCOMPARE(rows->schema.names().join(u'|'), u"a|b"_s);
}

QTEST_GUILESS_MAIN(TestMessyText)
#include "tst_messy_text.moc"
