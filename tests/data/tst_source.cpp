// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"

#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::CellEntry;
using aw::core::ErrorCode;
using aw::core::RowEntry;
using aw::data::Format;
using aw::data::ReadMode;
using aw::data::SourceOverrides;
using aw::data::Typing;
using aw::test::DataFixture;

Q_DECLARE_METATYPE(aw::data::SourceOverrides)

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesFormats_data();
    void recognisesFormats();
    void guessesDialects_data();
    void guessesDialects();
    void overridesWin();
    void refusesOverrides();
    void guessesEncodings_data();
    void guessesEncodings();
    void encodingOverride();
    void wrongEncodingIsNamed();
    void invalidBytesFarBehind();
    void refusesFiles_data();
    void refusesFiles();
    void refusesSpecialFiles();
    void refusesWithoutPermission();
    void unusualFileNames_data();
    void unusualFileNames();
    void textKeepsCells();
    void rejectsKeepEverything();
    void rejectsFarBehind();
    void brokenQuotesDoNotSwallowRows();
    void brokenQuotesAmongSkippedLines();
    void strictStopsAtTheFirstReject();
    void brokenQuotes_data();
    void brokenQuotes();
    void openQuotes_data();
    void openQuotes();
    void mixedLineEnds();
    void singleColumnKeepsBlankLines();
    void veryLongCells();
    void keepsTheOrder();
    void portionsAreEven_data();
    void portionsAreEven();
    void provesTypes_data();
    void provesTypes();
    void provesOverTheWholeFile();
    void typesAreInTheLedger();
    void readsParquet();
    void stops();
    void describesItself();
};

void TestSource::recognisesFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");
    QTest::addColumn<bool>("warned");
    const auto row = [](const char *label, const QString &name, const QByteArray &bytes, Format format,
                        bool warned = false) { QTest::newRow(label) << name << bytes << format << warned; };
    row("csv", u"x.csv"_s, "a,b\n1,2\n", Format::Delimited);
    row("no suffix", u"x"_s, "a,b\n1,2\n", Format::Delimited);
    row("json array", u"x.json"_s, "[{\"a\":1}]", Format::Json);
    row("json array, wrong name", u"x.csv"_s, " \n[{\"a\":1},{\"a\":2}]", Format::Json, true);
    row("json object", u"x.json"_s, "{\"a\":1,\n\"b\":2}", Format::Json);
    row("ndjson", u"x"_s, "{\"a\":1}\n{\"a\":2}\n", Format::NdJson);
    row("ndjson called json", u"x.json"_s, "{\"a\":1}\n\n{\"a\":2}", Format::NdJson);
    row("ndjson, one record", u"x.ndjson"_s, "{\"a\":1}\n", Format::NdJson);
    row("objects over lines", u"x.json"_s, "{\"a\":\n1}\n{\"a\":2}\n", Format::Json);
    row("bracket in the header", u"x.csv"_s, "[id],{name}\n1,2\n", Format::Delimited);
    row("delimited called json", u"x.json"_s, "a,b\n1,2\n", Format::Delimited, true);
    row("json with byte order mark", u"x"_s, "\xef\xbb\xbf[{\"a\":1}]", Format::Json);
}

void TestSource::recognisesFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, warned);
    DataFixture fixture;
    const auto source = fixture.describe(fixture.write(name, bytes));
    AW_VERIFY(source);
    QTEST(source->format, "format");
    QCOMPARE(!source->warnings.isEmpty(), warned);
    QCOMPARE(source->sizeBytes, bytes.size());
    AW_VERIFY(fixture.open(fixture.path(name)));
}

void TestSource::guessesDialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<bool>("header");
    QTest::addColumn<int>("skip");
    QTest::addColumn<QString>("names"); // joined by |
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("rejects");
    const auto row = [](const char *label, const QByteArray &text, const char *delimiter, const char *quote,
                        bool header, int skip, const QString &names, const QStringList &rows, int rejects = 0) {
        QTest::newRow(label) << text << QString::fromLatin1(delimiter) << QString::fromLatin1(quote) << header << skip
                             << names << rows << rejects;
    };
    row("comma", "a,b\n1,2\n3,4\n", ",", "\"", true, 0, u"a|b"_s, {u"1|2"_s, u"3|4"_s});
    row("semicolon with decimal commas", "a;b;c\n1,5;2,25;x\n3,1;4,75;y\n", ";", "\"", true, 0, u"a|b|c"_s,
        {u"1,5|2,25|x"_s, u"3,1|4,75|y"_s});
    row("tab with commas inside", "name\tplace\nSmith, J.\tParis, FR\nLee, K.\tRome, IT\n", "\t", "\"", true, 0,
        u"name|place"_s, {u"Smith, J.|Paris, FR"_s, u"Lee, K.|Rome, IT"_s});
    row("bar", "a|b\n1|x y\n2|z\n", "|", "\"", true, 0, u"a|b"_s, {u"1|x y"_s, u"2|z"_s});
    row("caret", "a^b\n1^x, y\n2^z\n", "^", "\"", true, 0, u"a|b"_s, {u"1|x, y"_s, u"2|z"_s});
    row("double bar", "a||b||c\n1||2||3\n4||5||6\n", "||", "\"", true, 0, u"a|b|c"_s, {u"1|2|3"_s, u"4|5|6"_s});
    row("blanks", "a b c\n1 2 3\n4 5 6\n7 8 9\n", " ", "\"", true, 0, u"a|b|c"_s, {u"1|2|3"_s, u"4|5|6"_s, u"7|8|9"_s});
    row("quoted delimiters and lines", "id,note\n1,\"a;b,c\nd\"\n2,\"e\"\"f\"\n", ",", "\"", true, 0, u"id|note"_s,
        {u"1|a;b,c\nd"_s, u"2|e\"f"_s});
    row("single quotes", "id;note\n1;'a;b'\n2;'c;d'\n3;'it''s'\n", ";", "'", true, 0, u"id|note"_s,
        {u"1|a;b"_s, u"2|c;d"_s, u"3|it's"_s});
    row("apostrophes are no quotes", "id,note\n1,it's\n2,'tis\n", ",", "\"", true, 0, u"id|note"_s,
        {u"1|it's"_s, u"2|'tis"_s});
    row("backslash escapes", "id,note\n1,\"say \\\"hi\\\", bob\"\n2,\"x\"\n", ",", "\"", true, 0, u"id|note"_s,
        {u"1|say \"hi\", bob"_s, u"2|x"_s});
    row("no header", "1,2024-01-01,x\n2,2024-01-02,y\n3,2024-01-03,z\n", ",", "\"", false, 0,
        u"column_1|column_2|column_3"_s, {u"1|2024-01-01|x"_s, u"2|2024-01-02|y"_s, u"3|2024-01-03|z"_s});
    row("all text with header", "name,city\nann,rome\nbob,oslo\n", ",", "\"", true, 0, u"name|city"_s,
        {u"ann|rome"_s, u"bob|oslo"_s});
    row("years as names", "country,2019,2020\nFR,1.5,2.5\nIT,3.5,4.5\n", ",", "\"", true, 0, u"country|2019|2020"_s,
        {u"FR|1.5|2.5"_s, u"IT|3.5|4.5"_s});
    row("title above", "Sales report 2024\nprinted today\n\na,b,c\n1,2,3\n4,5,6\n", ",", "\"", true, 3, u"a|b|c"_s,
        {u"1|2|3"_s, u"4|5|6"_s});
    row("comments above", "# made by x, y\n# at noon\na,b\n1,2\n4,5\n", ",", "\"", true, 2, u"a|b"_s,
        {u"1|2"_s, u"4|5"_s});
    row("sep line", "sep=;\na;b\n1;2,5\n", ";", "\"", true, 1, u"a|b"_s, {u"1|2,5"_s});
    row("blank lines above", "\n\na,b\n1,2\n", ",", "\"", true, 2, u"a|b"_s, {u"1|2"_s});
    row("duplicate names", "Notes,Notes,notes,Notes_2\n1,2,3,4\n5,6,7,8\n", ",", "\"", true, 0,
        u"Notes|Notes_3|notes_4|Notes_2"_s, {u"1|2|3|4"_s, u"5|6|7|8"_s});
    row("empty names", "a,,\n1,2,3\n4,5,6\n", ",", "\"", true, 0, u"a|column_2|column_3"_s, {u"1|2|3"_s, u"4|5|6"_s});
    row("name with line break", "\"a\nb\",c\n1,2\n", ",", "\"", true, 0, u"a b|c"_s, {u"1|2"_s});
    row("name like code", "\"x'; DROP TABLE y; --\",\"%1 {v} \"\"q\"\"\"\n1,2\n", ",", "\"", true, 0,
        u"x'; DROP TABLE y; --|%1 {v} \"q\""_s, {u"1|2"_s});
    row("CRLF", "a,b\r\n1,2\r\n3,4\r\n", ",", "\"", true, 0, u"a|b"_s, {u"1|2"_s, u"3|4"_s});
    row("CR", "a,b\r1,2\r3,4\r", ",", "\"", true, 0, u"a|b"_s, {u"1|2"_s, u"3|4"_s});
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n1,2\n",
        ",", "\"", true, 0, u"a|b"_s, {u"1|2"_s});
    row("byte order mark and quotes", "\xef\xbb\xbf\"a,x\",b\n1,2\n", ",", "\"", true, 0, u"a,x|b"_s, {u"1|2"_s});
    row("ragged rows", "a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11,12\n13,14,15\n", ",", "\"", true, 0, u"a|b|c"_s,
        {u"1|2|3"_s, u"4|5|~"_s, u"6|7|8"_s, u"13|14|15"_s}, 1);
    row("rows numbered without name", "x,y\n1,0.5,a\n2,0.7,b\n3,0.9,c\n", ",", "\"", true, 0, u"row|x|y"_s,
        {u"1|0.5|a"_s, u"2|0.7|b"_s, u"3|0.9|c"_s});
    row("delimiter at the end of rows", "a,b\n1,2,\n3,4,\n", ",", "\"", true, 0, u"a|b|column_3"_s,
        {u"1|2|~"_s, u"3|4|~"_s});
    row("delimiter at the end of the header", "a,b,\n1,2\n3,4\n", ",", "\"", true, 0, u"a|b"_s, {u"1|2"_s, u"3|4"_s});
    row("one column", "name\nann\nbob\n", ",", "\"", true, 0, u"name"_s, {u"ann"_s, u"bob"_s});
    row("one column of prose", "text\nHello, world, it is late\nYes\nWhat, now, or then, or never, at all\nNo, sir\n",
        "\x1f", "\"", true, 0, u"text"_s,
        {u"Hello, world, it is late"_s, u"Yes"_s, u"What, now, or then, or never, at all"_s, u"No, sir"_s});
    row("header only", "a,b,c\n", ",", "\"", true, 0, u"a|b|c"_s, {});
    row("one row of numbers", "1,2,3", ",", "\"", false, 0, u"column_1|column_2|column_3"_s, {u"1|2|3"_s});
    row("inches", "id,size\n1,5\" disk\n2,3.5\" disk\n", ",", "\"", true, 0, u"id|size"_s,
        {u"1|5\" disk"_s, u"2|3.5\" disk"_s});
    row("times do not divide", "when,what\n2024-01-01 10:00:00,x\n2024-01-02 11:30:00,y\n", ",", "\"", true, 0,
        u"when|what"_s, {u"2024-01-01 10:00:00|x"_s, u"2024-01-02 11:30:00|y"_s});
    row("only NULLs", "a,b\n,\n,\"\"\n", ",", "\"", true, 0, u"a|b"_s, {u"~|~"_s, u"~|~"_s});
}

void TestSource::guessesDialects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, names);
    QFETCH(QStringList, rows);
    QFETCH(int, rejects);
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, text);
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    QTEST(source->dialect.delimiter, "delimiter");
    QTEST(source->dialect.quote, "quote");
    QTEST(source->dialect.header, "header");
    QTEST(source->dialect.skipLines, "skip");
    QCOMPARE(source->columns.names().join(u'|'), names);
    QVERIFY(source->confidence > 0 && source->confidence <= 1);
    QVERIFY(!source->trace.isEmpty());
    const auto opened = data::openSource(fixture.session(), *source, Typing::Text, ReadMode::Keep);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), rows);
    QCOMPARE(opened->relation.rows, rows.size());
    QCOMPARE(opened->rejects.rows, rejects);
    AW_VERIFY(opened->ledger.check(path));
    QCOMPARE(opened->ledger.rowsIn, rows.size() + rejects);
}

void TestSource::overridesWin()
{
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, "a;b,c\n1;'2,3'\n#x\n4;5,6\n");
    SourceOverrides overrides;
    overrides.delimiter = u","_s;
    overrides.quote = u""_s;
    overrides.comment = u"#"_s;
    overrides.header = false;
    overrides.skipLines = 1;
    auto opened = fixture.open(path, Typing::Text, ReadMode::Strict, overrides);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), (QStringList{u"1;'2|3'"_s, u"4;5|6"_s}));
    QCOMPARE(opened->relation.schema.names(), (QStringList{u"column_1"_s, u"column_2"_s}));
    SourceOverrides format;
    format.format = Format::Delimited;
    const auto source = fixture.describe(fixture.write(u"x.json"_s, "[1,2]\n[3,4]\n"), format);
    AW_VERIFY(source);
    QCOMPARE(source->format, Format::Delimited);
}

void TestSource::refusesOverrides()
{
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, "a,b\n1,2\n");
    const auto code = [&](auto change) {
        SourceOverrides overrides;
        change(overrides);
        const auto source = fixture.describe(path, overrides);
        return source ? ErrorCode::Internal : source.error().code;
    };
    QCOMPARE(code([](SourceOverrides &o) { o.encoding = u"klingon"_s; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](SourceOverrides &o) { o.delimiter = u""_s; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](SourceOverrides &o) { o.delimiter = u"abcdefghijklmnopq"_s; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](SourceOverrides &o) { o.delimiter = u"\n"_s; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](SourceOverrides &o) { o.quote = u"''"_s; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](SourceOverrides &o) { o.delimiter = o.quote = u"|"_s; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](SourceOverrides &o) { o.skipLines = -1; }), ErrorCode::InvalidArgument);
    QCOMPARE(code([](SourceOverrides &o) { o.format = Format::Parquet; }), ErrorCode::MalformedData);
    QCOMPARE(code([](SourceOverrides &o) { o.format = Format::Json; }), ErrorCode::MalformedData);
}

void TestSource::guessesEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("cell");
    const QString table = u"name;city\nMüller;Zürich\nSørensen;Åbo\nPeña;Málaga\n"_s;
    const auto wide = [&](QStringConverter::Encoding encoding, bool bom) {
        QStringEncoder encode(encoding, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encode(table));
    };
    QTest::newRow("UTF-8") << table.toUtf8() << u"UTF-8"_s << u"Müller"_s;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + table.toUtf8() << u"UTF-8"_s << u"Müller"_s;
    QTest::newRow("UTF-16LE with mark") << wide(QStringConverter::Utf16LE, true) << u"UTF-16LE"_s << u"Müller"_s;
    QTest::newRow("UTF-16BE with mark") << wide(QStringConverter::Utf16BE, true) << u"UTF-16BE"_s << u"Müller"_s;
    QTest::newRow("UTF-16LE") << wide(QStringConverter::Utf16LE, false) << u"UTF-16LE"_s << u"Müller"_s;
    QTest::newRow("UTF-16BE") << wide(QStringConverter::Utf16BE, false) << u"UTF-16BE"_s << u"Müller"_s;
    QTest::newRow("UTF-32LE with mark") << wide(QStringConverter::Utf32LE, true) << u"UTF-32LE"_s << u"Müller"_s;
    QTest::newRow("UTF-32BE") << wide(QStringConverter::Utf32BE, false) << u"UTF-32BE"_s << u"Müller"_s;
    QTest::newRow("western") << table.toLatin1() << QString() << u"Müller"_s;
    QTest::newRow("russian")
        << QByteArray(
               "\xe8\xec\xff;\xe3\xee\xf0\xee\xe4\n\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0;\xcc\xee\xf1\xea\xe2\xe0\n"
               "\xd1\xef\xe0\xf1\xe8\xe1\xee;\xd1\xe0\xed\xea\xf2-\xcf\xe5\xf2\xe5\xf0\xe1\xf3\xf0\xe3\n")
        << QString() << u"Привет, мир"_s;
    QTest::newRow("japanese")
        << QByteArray("\x96\xbc\x91\x4f;\x8f\x8a\x8d\xdd\n\x93\x8c\x8b\x9e\x82\xcc\x90\x6c;\x93\x8c\x8b\x9e\n"
                      "\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd;\x91\xe5\x8d\xe3\n")
        << QString() << u"東京の人"_s;
}

void TestSource::guessesEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, cell);
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, bytes);
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    if (!encoding.isEmpty())
        QCOMPARE(source->encoding, encoding);
    QCOMPARE(source->path, path);
    const auto opened = data::openSource(fixture.session(), *source, Typing::Text, ReadMode::Strict);
    AW_VERIFY(opened);
    const QStringList rows = fixture.rows(opened->relation.sql);
    QVERIFY2(rows.value(0).startsWith(cell + u'|'), qPrintable(rows.join(u'\n') + u" as "_s + source->encoding));
}

void TestSource::encodingOverride()
{
    DataFixture fixture;
    SourceOverrides overrides;
    overrides.encoding = u"cp1251"_s;
    const auto source = fixture.describe(fixture.write(u"x.csv"_s, "a,b\n\xcf,1\n"), overrides);
    AW_VERIFY(source);
    const auto opened = data::openSource(fixture.session(), *source, Typing::Text, ReadMode::Strict);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), QStringList{u"П|1"_s});
}

void TestSource::wrongEncodingIsNamed()
{
    DataFixture fixture;
    SourceOverrides overrides;
    overrides.encoding = u"Shift_JIS"_s;
    const QString path = fixture.write(u"x.csv"_s, "a,b\n1,2\n3,\xff\xfd\n");
    const auto source = fixture.describe(path, overrides);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::MalformedData);
    QVERIFY2(source.error().where.contains(path) && source.error().where.contains(u"line 3, byte 10"_s),
             qPrintable(source.error().where));
    QVERIFY(QDir(fixture.scratch()).entryList({u"utf8-*"_s}).isEmpty());
}

void TestSource::invalidBytesFarBehind()
{
    DataFixture fixture;
    QByteArray text = "a,b\n";
    for (int i = 0; i < 400'000; ++i)
        text += "1,2\n";
    // Between the windows that describeSource looks at.
    const qsizetype at = text.size() - 100'000 - 300'000 % 4;
    const qsizetype line = text.first(at).count('\n') + 1;
    text[at] = '\xe9';
    const QString path = fixture.write(u"x.csv"_s, text);
    SourceOverrides overrides;
    overrides.encoding = u"UTF-8"_s;
    const auto opened = fixture.open(path, Typing::Text, ReadMode::Keep, overrides);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::MalformedData);
    QVERIFY2(opened.error().where.contains(u"line %1,"_s.arg(line)), qPrintable(opened.error().where));
    QVERIFY(opened.error().hint.contains(u"--encoding"_s));
}

void TestSource::refusesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QByteArray junk;
    quint32 state = 1;
    for (int i = 0; i < 5000; ++i)
        junk.append(static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U));
    const auto row = [](const char *label, const QString &name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(label) << name << bytes << int(code);
    };
    row("empty", u"x.csv"_s, "", ErrorCode::EmptyFile);
    row("byte order mark only", u"x.csv"_s, "\xef\xbb\xbf", ErrorCode::EmptyFile);
    row("wide byte order mark only", u"x.csv"_s, "\xff\xfe", ErrorCode::EmptyFile);
    row("blanks only", u"x.csv"_s, " \n\r\n\t\n", ErrorCode::EmptyFile);
    row("empty list", u"x.json"_s, "[]", ErrorCode::EmptyFile);
    row("junk", u"x.csv"_s, junk, ErrorCode::UnsupportedFormat);
    row("short junk", u"x"_s, junk.left(24), ErrorCode::UnsupportedFormat);
    row("zeros", u"x.csv"_s, QByteArray(4096, '\0'), ErrorCode::UnsupportedFormat);
    row("png", u"x.csv"_s, "\x89PNG\r\n\x1a\n", ErrorCode::UnsupportedFormat);
    row("zip", u"x.zip"_s, "PK\x03\x04zzzz", ErrorCode::MalformedData);
    row("broken workbook", u"x.xlsx"_s, "PK\x03\x04zzzz", ErrorCode::MalformedData);
    row("gzip", u"x.csv.gz"_s, "\x1f\x8b\x08zzzz", ErrorCode::MalformedData);
    row("program", u"x"_s,
        "\x7f"
        "ELF\x02\x01",
        ErrorCode::UnsupportedFormat);
    row("web page", u"x.csv"_s, "<!DOCTYPE html><html>", ErrorCode::UnsupportedFormat);
    row("truncated parquet", u"x.parquet"_s, "PAR1" + QByteArray(3000, 'x'), ErrorCode::MalformedData);
    row("parquet, only its mark", u"x.parquet"_s, "PAR1", ErrorCode::MalformedData);
    row("parquet with broken footer", u"x.parquet"_s, "PAR1" + QByteArray(3000, 'x') + "PAR1",
        ErrorCode::MalformedData);
    row("broken json", u"x.json"_s, "{\"a\":", ErrorCode::MalformedData);
}

void TestSource::refusesFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    DataFixture fixture;
    const QString path = fixture.write(name, bytes);
    const auto opened = fixture.open(path);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), code);
    QVERIFY2(opened.error().where.contains(path), qPrintable(opened.error().where));
    QVERIFY(!opened.error().hint.isEmpty());
}

void TestSource::refusesSpecialFiles()
{
    DataFixture fixture;
    const auto code = [&](const QString &path) {
        const auto source = fixture.describe(path);
        return source || !source.error().where.contains(path) ? ErrorCode::Internal : source.error().code;
    };
    QCOMPARE(code(fixture.path(u"none.csv"_s)), ErrorCode::FileNotFound);
    QCOMPARE(code(fixture.write(u"file"_s, "x") + u"/inside.csv"_s), ErrorCode::FileNotFound);
    QVERIFY(QDir(fixture.folder.path()).mkdir(u"folder"_s));
    QCOMPARE(code(fixture.path(u"folder"_s)), ErrorCode::EmptyFile);
    const QString pipe = fixture.path(u"pipe.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(code(pipe), ErrorCode::NotAFile); // and does not wait for a writer
    QCOMPARE(code(u"/dev/zero"_s), ErrorCode::NotAFile);
    const QString dangling = fixture.path(u"link.csv"_s);
    QVERIFY(QFile::link(fixture.path(u"nowhere"_s), dangling));
    QCOMPARE(code(dangling), ErrorCode::FileNotFound);
}

void TestSource::refusesWithoutPermission()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, "a,b\n1,2\n");
    QVERIFY(QFile::setPermissions(path, {}));
    const auto source = fixture.describe(path);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::PermissionDenied);
}

void TestSource::unusualFileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"with blank.csv", "it's \"quoted\".csv", "star*.csv", "what?.csv", "[1].csv", "{a,b}.csv",
                             "ünïcode 東京.csv", "data.csv.gz", "year=2020.csv", "a;DROP TABLE x.csv", "%1%2.csv",
                             "back\\slash.csv", "line\nbreak.csv", ".hidden", "-o.csv"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestSource::unusualFileNames()
{
    QFETCH(QString, name);
    DataFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkpath(u"sub year=1999"_s));
    for (const QString &folder : {QString(), u"sub year=1999/"_s}) {
        fixture.write(folder + u"starter.csv"_s, "z,b\n9,9\n"); // what a pattern might find instead
        const auto opened = fixture.open(fixture.write(folder + name, "a,b\n1,2\n"));
        AW_VERIFY(opened);
        QCOMPARE(fixture.rows(opened->relation.sql), QStringList{u"1|2"_s});
        QCOMPARE(opened->relation.schema.names(), (QStringList{u"a"_s, u"b"_s}));
    }
}

void TestSource::textKeepsCells()
{
    DataFixture fixture;
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, "a,b\n007, x \n1e5,NULL\n+1,\"\"\n-,N/A\ntrue,\t\n"));
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql),
             (QStringList{u"007| x "_s, u"1e5|NULL"_s, u"+1|~"_s, u"-|N/A"_s, u"true|\t"_s}));
    for (const core::Column &column : opened->relation.schema.columns)
        QCOMPARE(column.type, u"VARCHAR"_s);
    QVERIFY(opened->ledger.cells.isEmpty());
}

void TestSource::rejectsKeepEverything()
{
    DataFixture fixture;
    const QString path = fixture.write(
        u"x.csv"_s,
        "a,b,c\r\n1,\"two\r\nlines\",3\r\n4,5\r\n6,\"x\" y,7\r\n\r\n8,9,10,11,12\r\n13,\"1\r\n4\",15\r\n16,17");
    const auto opened = fixture.open(path);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql),
             (QStringList{u"1|two\r\nlines|3"_s, u"4|5|~"_s, u"6|\"x\" y|7"_s, u"13|1\r\n4|15"_s, u"16|17|~"_s}));
    QCOMPARE(fixture.rows(opened->rejects.sql), QStringList{u"7||The row has 5 cells, the table 3|8,9,10,11,12|43"_s});
    QCOMPARE(opened->rejects.rows, 1);
    QCOMPARE(opened->rejects.schema.names(),
             (QStringList{u"line"_s, u"column_name"_s, u"reason"_s, u"raw"_s, u"byte"_s}));
    QCOMPARE(opened->rejects.schema.columns.first().type, u"BIGINT"_s);
    QCOMPARE(opened->ledger.rowsIn, 6);
    QCOMPARE(opened->ledger.total(RowEntry::Kind::Rejected), 1);
    QCOMPARE(opened->ledger.total(CellEntry::Kind::MissingToNull), 2);
    QVERIFY(!opened->warnings.isEmpty());
    // Reading again, in part or in a statement of another kind, gives the same.
    QCOMPARE(fixture.rows(u"SELECT a FROM ("_s + opened->relation.sql + u") LIMIT 2"_s), (QStringList{u"1"_s, u"4"_s}));
    AW_VERIFY(fixture.session().execute(u"CREATE TEMP TABLE copy AS "_s + opened->relation.sql));
    QCOMPARE(fixture.rows(u"SELECT count(*) FROM copy"_s), QStringList{u"5"_s});
}

void TestSource::rejectsFarBehind()
{
    // Several megabytes, so that the engine's threads share the file.
    for (const bool lines : {false, true}) {
        DataFixture fixture(4);
        QByteArray text = "id,text,end\n";
        QStringList expected;
        qint64 line = 2;
        for (int i = 0; i < 300'000; ++i) {
            if (i % 100'000 == 99'999) {
                expected.append(
                    u"%1||The row has 4 cells, the table 3|%2,much,too,long|%3"_s.arg(line).arg(i).arg(text.size()));
                text += QByteArray::number(i) + ",much,too,long\n";
            } else {
                text += QByteArray::number(i) +
                        (lines && i % 3 == 0 ? ",\"some\ntext, quoted\",z\n" : ",\"some text, quoted\",z\n");
                line += lines && i % 3 == 0;
            }
            ++line;
        }
        const auto opened = fixture.open(fixture.write(u"x.csv"_s, text));
        AW_VERIFY(opened);
        QCOMPARE(opened->relation.rows, 299'997);
        QCOMPARE(fixture.rows(opened->rejects.sql), expected);
    }
}

// The engine by itself loses rows after a broken quote without saying so.
void TestSource::brokenQuotesDoNotSwallowRows()
{
    DataFixture fixture(4);
    QByteArray text = "id,text,end\n";
    for (int i = 0; i < 200'000; ++i)
        text += QByteArray::number(i) + (i == 1000      ? ",\"a\" b,\"\n"
                                         : i == 150'000 ? ",\"say \"hi\" bob\",x\n"
                                                        : ",\"fine\",x\n");
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, text), Typing::Proven);
    AW_VERIFY(opened);
    QCOMPARE(opened->relation.rows, 199'999);
    QCOMPARE(fixture.rows(u"SELECT count(*), sum(id), count(*) FILTER (text = 'fine' AND \"end\" = 'x') FROM ("_s +
                          opened->relation.sql + u')'),
             QStringList{u"199999|%1|199998"_s.arg(qint64{199'999} * 100'000 - 1000)});
    QCOMPARE(fixture.rows(u"SELECT text FROM (%1) WHERE id = 150000"_s.arg(opened->relation.sql)),
             QStringList{u"say \"hi\" bob"_s});
    QCOMPARE(fixture.rows(u"SELECT line, raw FROM ("_s + opened->rejects.sql + u')'),
             QStringList{u"1002|1000,\"a\" b,\""_s});
}

void TestSource::brokenQuotesAmongSkippedLines()
{
    DataFixture fixture;
    const auto opened = fixture.open(
        fixture.write(u"x.csv"_s,
                      "Report \"Q1\" of\n\"our\" firm, \"\nlast line\na,b,c\n1,2,3\n4,5\n7,8,9\n10,11,12\n"),
        Typing::Text, ReadMode::Keep);
    AW_VERIFY(opened);
    QCOMPARE(opened->relation.schema.names().join(u' '), u"a b c"_s);
    QCOMPARE(fixture.rows(opened->relation.sql), (QStringList{u"1|2|3"_s, u"4|5|~"_s, u"7|8|9"_s, u"10|11|12"_s}));
}

void TestSource::strictStopsAtTheFirstReject()
{
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, "a,b\n1,2\n3,4\n5\n6\n");
    const auto opened = fixture.open(path, Typing::Text, ReadMode::Strict);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::MalformedData);
    QVERIFY2(opened.error().where == path + u", line 4, byte 12, column 2"_s, qPrintable(opened.error().where));
    QVERIFY(!opened.error().hint.isEmpty());
}

void TestSource::brokenQuotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");    // of the first, in strict mode
    QTest::addColumn<QStringList>("rows"); // that can be saved
    QTest::addColumn<QStringList>("rejects");
    QTest::newRow("closed by a later quote") << QByteArray("a,b\n1,\"x\n2,\"y\"\n3,4\n5,6\n") << u"line 2"_s
                                             << QStringList{u"2|y"_s, u"3|4"_s, u"5|6"_s} << QStringList{u"2|1,\"x"_s};
    QTest::newRow("junk behind a quote") << QByteArray("a,b\n1,\"x\" y\n3,4\n") << u"line 2"_s
                                         << QStringList{u"1|\"x\" y"_s, u"3|4"_s} << QStringList();
    QTest::newRow("quotes inside a text over lines")
        << QByteArray("a,b,c\n1,\"x\nsays \"hi\" there\",3\n4,5,6\n") << u"line 2"_s
        << QStringList{u"1|x\nsays \"hi\" there|3"_s, u"4|5|6"_s} << QStringList();
}

void TestSource::brokenQuotes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, rejects);
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, text);
    for (const Typing typing : {Typing::Text, Typing::Proven}) {
        const auto opened = fixture.open(path, typing);
        AW_VERIFY(opened);
        QCOMPARE(fixture.rows(opened->relation.sql), rows);
        QVERIFY(!opened->warnings.isEmpty());
        if (!rejects.isEmpty())
            QCOMPARE(fixture.rows(u"SELECT line, raw FROM ("_s + opened->rejects.sql + u')'), rejects);
        QCOMPARE(opened->rejects.rows, rejects.size());
        const auto strict = fixture.open(path, typing, ReadMode::Strict);
        QVERIFY(!strict);
        QCOMPARE(strict.error().code, ErrorCode::MalformedData);
        QVERIFY2(strict.error().where.startsWith(path + u", "_s + where), qPrintable(strict.error().text()));
        QVERIFY(strict.error().hint.contains(u"--quote none"_s));
    }
    SourceOverrides none;
    none.quote = QString();
    const auto opened = fixture.open(path, Typing::Text, ReadMode::Keep, none);
    AW_VERIFY(opened);
    QCOMPARE(opened->ledger.rowsIn, text.count('\n') - (text.endsWith('\n') ? 1 : 0));
}

void TestSource::openQuotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("rows behind it") << QByteArray("a,b\n1,2\n3,\"x\n5,6\n7,8\n");
    QTest::newRow("at the end") << QByteArray("a,b\n1,2\n3,\"");
    QTest::newRow("cells behind it") << QByteArray("a,b,c\n1,2,3\n4,\"x,6\n7,8,9\n");
    QTest::newRow("after others that close") << QByteArray("a,b\n1,\"x\"\n2,\"y\n3,z\n");
}

// What follows may be one cell or many rows; that is not ours to decide.
void TestSource::openQuotes()
{
    QFETCH(QByteArray, text);
    DataFixture fixture;
    const QString path = fixture.write(u"x.csv"_s, text);
    SourceOverrides quoted;
    quoted.quote = u"\""_s;
    for (const Typing typing : {Typing::Text, Typing::Proven})
        for (const ReadMode mode : {ReadMode::Keep, ReadMode::Strict}) {
            const auto opened = fixture.open(path, typing, mode, quoted);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::MalformedData);
            QVERIFY2(opened.error().where.startsWith(path + u", line 3"_s), qPrintable(opened.error().text()));
            QVERIFY(opened.error().hint.contains(u"--quote none"_s));
        }
    SourceOverrides none;
    none.quote = QString();
    const auto opened = fixture.open(path, Typing::Text, ReadMode::Keep, none);
    AW_VERIFY(opened);
    QCOMPARE(opened->ledger.rowsIn, text.count('\n') - (text.endsWith('\n') ? 1 : 0));
}

void TestSource::mixedLineEnds()
{
    DataFixture fixture;
    const auto opened =
        fixture.open(fixture.write(u"x.csv"_s, "a,b\n1,2\r\n3,\"4\r\n5\"\n6,7\r8,9\n10,\"x\"y\n11\r\n12,13\n"));
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql),
             (QStringList{u"1|2"_s, u"3|4\r\n5"_s, u"6|7"_s, u"8|9"_s, u"10|\"x\"y"_s, u"11|~"_s, u"12|13"_s}));
    QCOMPARE(opened->rejects.rows, 0);
    QVERIFY(opened->warnings.join(u' ').contains(u"CRLF"_s));
}

void TestSource::singleColumnKeepsBlankLines()
{
    DataFixture fixture;
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, "name\nann\n\nbob\n\n"));
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), (QStringList{u"ann"_s, u"~"_s, u"bob"_s, u"~"_s}));
    QCOMPARE(opened->ledger.rowsIn, 4);
}

void TestSource::veryLongCells()
{
    DataFixture fixture;
    const QByteArray text =
        "a,b\n1,\"" + QByteArray(1'500'000, 'x') + "\"\n2,\"" + QByteArray(3'000'000, 'y') + "\"\n3,z\n";
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, text));
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(u"SELECT a, length(b) FROM ("_s + opened->relation.sql + u')'),
             (QStringList{u"1|1500000"_s, u"2|3000000"_s, u"3|1"_s}));
}

void TestSource::keepsTheOrder()
{
    DataFixture fixture(4);
    QByteArray text = "n\tfiller\n";
    for (int i = 0; i < 500'000; ++i)
        text += QByteArray::number(i) + "\tsome more text to fill the buffers\n";
    const auto opened = fixture.open(fixture.write(u"x.tsv"_s, text), Typing::Proven);
    AW_VERIFY(opened);
    AW_VERIFY(fixture.session().execute(u"CREATE TEMP TABLE t AS "_s + opened->relation.sql));
    QCOMPARE(fixture.rows(u"SELECT count(*), count(*) FILTER (n = rowid) FROM t"_s), QStringList{u"500000|500000"_s});
    aw::data::Relation ordered = opened->relation;
    ordered.sql = u"SELECT * FROM t"_s;
    const QString file = fixture.path(u"x.parquet"_s);
    AW_VERIFY(writeFile(fixture.session(), ordered, file, aw::data::OutputFormat::Parquet));
    QCOMPARE(
        fixture.rows(u"SELECT count(*) FILTER (n = file_row_number) FROM read_parquet(%1, file_row_number=true)"_s.arg(
            aw::data::quoteText(file))),
        QStringList{u"500000"_s});
}

void TestSource::portionsAreEven_data()
{
    QTest::addColumn<int>("filler");
    for (const int filler : {1, 2, 5})
        QTest::addRow("%d", filler) << filler;
}

// The engine reads about a row group at a time, wherever in a cell that ends, and a file of such row groups needs no
// rows put together anew.
void TestSource::portionsAreEven()
{
    QFETCH(int, filler);
    DataFixture fixture(2);
    constexpr int kRows = 800'000;
    const QByteArray cell = ",\"de Vries, " + QByteArray(filler, 'A') + "\"\n";
    QByteArray text = "n,name\n";
    for (int i = 0; i < kRows; ++i)
        text += QByteArray::number(100'000 + i) + cell;
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, text));
    AW_VERIFY(opened);
    QVERIFY(opened->relation.portion > 100'000);
    QCOMPARE(fixture.rows(u"SELECT count(*), min(name) = max(name) FROM ("_s + opened->relation.sql + u')'),
             QStringList{u"800000|true"_s});
    const QString file = fixture.path(u"x.parquet"_s);
    AW_VERIFY(writeFile(fixture.session(), opened->relation, file, aw::data::OutputFormat::Parquet));
    const QString name = data::quoteText(file);
    QCOMPARE(
        fixture.rows(u"SELECT count(*), count(*) FILTER (n::BIGINT = 100000 + file_row_number), min(name) = max(name), "
                     "min(name) FROM read_parquet(%1, file_row_number=true)"_s.arg(name)),
        QStringList{u"800000|800000|true|de Vries, %1"_s.arg(QString(filler, u'A'))});
    QCOMPARE(fixture.rows(u"SELECT count(*) FILTER (abs(rows - %1) > 2048) FROM (SELECT row_group_id, "
                          "min(row_group_num_rows) AS rows FROM parquet_metadata(%2) GROUP BY 1 ORDER BY 1 LIMIT 6)"_s
                              .arg(opened->relation.portion)
                              .arg(name)),
             QStringList{u"0"_s});
}

void TestSource::provesTypes_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *label, const QStringList &values, const char *type) {
        QTest::newRow(label) << values << QString::fromLatin1(type);
    };
    row("integers", {u"1"_s, u"-20"_s, u""_s, u"0"_s, u"9223372036854775807"_s}, "BIGINT");
    row("leading zeros", {u"1"_s, u"007"_s}, "VARCHAR");
    row("plus", {u"1"_s, u"+2"_s}, "VARCHAR");
    row("blank", {u"1"_s, u" 2"_s}, "VARCHAR");
    row("negative zero", {u"1"_s, u"-0"_s}, "DOUBLE");
    row("beyond 64 bits", {u"1"_s, u"9223372036854775808"_s}, "VARCHAR");
    row("decimals", {u"1.5"_s, u"-0.25"_s, u"3"_s, u"10.50"_s}, "DOUBLE");
    row("without leading zero", {u".5"_s, u"-.25"_s}, "DOUBLE");
    row("as a program writes doubles", {u"0.30000000000000004"_s, u"52.516274999999998"_s}, "VARCHAR");
    row("shortest doubles", {u"0.30000000000000004"_s, u"1.5"_s}, "DOUBLE");
    row("long decimals", {u"1.5"_s, u"0.12345678901234567890"_s}, "VARCHAR");
    row("long integer among decimals", {u"1.5"_s, u"9007199254740993"_s}, "VARCHAR");
    row("exponents", {u"1e5"_s, u"2e6"_s}, "VARCHAR");
    row("not a number", {u"1.5"_s, u"nan"_s}, "DOUBLE");
    row("thousands", {u"1,000"_s, u"2,000"_s}, "VARCHAR");
    row("booleans", {u"true"_s, u"False"_s, u"TRUE"_s}, "BOOLEAN");
    row("yes and no", {u"yes"_s, u"no"_s}, "VARCHAR");
    row("zero and one", {u"0"_s, u"1"_s}, "BIGINT");
    row("dates", {u"2024-02-29"_s, u"1999-12-31"_s}, "DATE");
    row("no such day", {u"2024-02-29"_s, u"2023-02-29"_s}, "VARCHAR");
    row("short dates", {u"2024-1-2"_s}, "VARCHAR");
    row("timestamps", {u"2024-01-02 03:04:05"_s, u"2024-01-02T03:04:05.123456"_s, u"2024-01-02 03:04"_s}, "TIMESTAMP");
    row("timestamps with zone", {u"2024-01-02T03:04:05Z"_s}, "VARCHAR");
    row("nanoseconds", {u"2024-01-02 03:04:05.123456789"_s}, "VARCHAR");
    row("dates and timestamps", {u"2024-01-02"_s, u"2024-01-02 03:04:05"_s}, "VARCHAR");
    row("nothing", {u""_s, u""_s}, "VARCHAR");
    row("missing markers", {u"1"_s, u"N/A"_s}, "VARCHAR");
}

void TestSource::provesTypes()
{
    QFETCH(QStringList, values);
    QFETCH(QString, type);
    if (QByteArrayView(QTest::currentDataTag()) == "as a program writes doubles")
        type = u"VARCHAR"_s;
    DataFixture fixture;
    QByteArray text = "id;value\n";
    for (const QString &value : values)
        text += "k;" + value.toUtf8() + '\n';
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, text), Typing::Proven);
    AW_VERIFY(opened);
    QCOMPARE(opened->relation.schema.columns[1].type, type);
    const auto described = fixture.session().describe(opened->relation.sql);
    AW_VERIFY(described);
    QCOMPARE(described->columns[1].type, type);
    QCOMPARE(fixture.rows(opened->relation.sql).size(), values.size());
}

void TestSource::provesOverTheWholeFile()
{
    DataFixture fixture;
    QByteArray text = "a,b,c\n";
    for (int i = 0; i < 100'000; ++i)
        text += i == 99'999 ? "x,1,0099\n" : "1,1,99\n";
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, text), Typing::Proven);
    AW_VERIFY(opened);
    QCOMPARE(opened->relation.schema.columns[0].type, u"VARCHAR"_s);
    QCOMPARE(opened->relation.schema.columns[1].type, u"BIGINT"_s);
    QCOMPARE(opened->relation.schema.columns[2].type, u"VARCHAR"_s);
}

void TestSource::typesAreInTheLedger()
{
    DataFixture fixture;
    const auto opened = fixture.open(fixture.write(u"x.csv"_s, "a,b\n1,x\n,y\n3,z\n"), Typing::Proven);
    AW_VERIFY(opened);
    QCOMPARE(opened->ledger.cells, (QList<CellEntry>{{u"a"_s, CellEntry::Kind::Converted, u"text to BIGINT"_s, 2}}));
}

void TestSource::readsParquet()
{
    DataFixture fixture;
    const QString path = fixture.path(u"it's.parquet"_s);
    AW_VERIFY(fixture.session().execute(
        u"COPY (SELECT range AS a, DATE '2024-01-01' AS d, [range] AS l FROM range(10)) TO "_s + data::quoteText(path) +
        u" (FORMAT parquet)"_s));
    const auto opened = fixture.open(path, Typing::Proven);
    AW_VERIFY(opened);
    QCOMPARE(opened->relation.rows, 10);
    QCOMPARE(opened->relation.parquetFile, QFileInfo(path).canonicalFilePath());
    QCOMPARE(opened->relation.schema.columns[2].type, u"BIGINT[]"_s);
    QCOMPARE(fixture.rows(opened->relation.sql + u" LIMIT 1"_s), QStringList{u"0|2024-01-01|[0]"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto cut = fixture.open(fixture.write(u"cut.parquet"_s, bytes.left(bytes.size() / 2)));
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::MalformedData);
    QVERIFY(cut.error().where.contains(u"cut.parquet"_s));
}

void TestSource::stops()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    QByteArray text = "a,b\n";
    for (int i = 0; i < 100'000; ++i)
        text += "1,2\n";
    const auto source = fixture.describe(fixture.write(u"x.csv"_s, text));
    const auto json = fixture.describe(fixture.write(u"x.json"_s, "[{\"a\":1}]"));
    AW_VERIFY(source);
    AW_VERIFY(json);
    stop.request_stop();
    QCOMPARE(data::openSource(fixture.session(), *source, Typing::Proven, ReadMode::Keep).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(data::openSource(fixture.session(), *json, Typing::Proven, ReadMode::Keep).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(fixture.describe(fixture.write(u"y.csv"_s, "a\xe9,b\n1,2\n")).error().code, ErrorCode::Cancelled);
}

void TestSource::describesItself()
{
    DataFixture fixture;
    const auto source = fixture.describe(fixture.write(u"x.csv"_s, "a;a\n1;2\n"));
    AW_VERIFY(source);
    const QJsonObject json = toJson(*source);
    QCOMPARE(json[u"format"].toString(), u"csv"_s);
    QCOMPARE(json[u"encoding"].toString(), u"UTF-8"_s);
    QCOMPARE(json[u"dialect"][u"delimiter"].toString(), u";"_s);
    QCOMPARE(json[u"warnings"].toArray().size(), 1);
    QVERIFY(!json.contains(u"path"_s)); // no path of this machine
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
