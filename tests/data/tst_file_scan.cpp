// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"

#include "engine/data/file_scan.h"
#include "engine/data/sql_quote.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::ErrorCode;
using aw::data::Dialect;
using aw::data::FileScan;
using aw::data::RecordCounter;
using aw::data::RecordCounts;
using aw::test::DataFixture;

namespace
{

RecordCounts countIn(const QByteArray &text, const Dialect &dialect, qsizetype piece)
{
    RecordCounter counter(dialect);
    for (qsizetype i = 0; i < text.size(); i += piece)
        counter.feed(text.constData() + i, std::min(piece, text.size() - i));
    return counter.finish();
}

QByteArray pick(QRandomGenerator &random, const QByteArrayList &choices)
{
    return choices[random.bounded(int(choices.size()))];
}

} // namespace

class TestFileScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRecords_data();
    void countsRecords();
    void findsQuotes_data();
    void findsQuotes();
    void findsInvalidUtf8_data();
    void findsInvalidUtf8();
    void hashesAndCountsBytes();
    void piecesDoNotMatter();
    void threadsDoNotMatter_data();
    void threadsDoNotMatter();
    void agreesWithTheEngine_data();
    void agreesWithTheEngine();
    void stops();
    void missingFile();
    void linesOfBytes();
};

void TestFileScan::countsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("blankLines");
    const Dialect comma;
    const auto row = [](const char *name, const QByteArray &text, const Dialect &dialect, int records, int blank) {
        QTest::newRow(name) << text << dialect << records << blank;
    };
    row("nothing", "", comma, 0, 0);
    row("one without end", "a,b", comma, 1, 0);
    row("LF", "a,b\n1,2\n", comma, 2, 0);
    row("CRLF", "a,b\r\n1,2\r\n", comma, 2, 0);
    row("CR", "a,b\r1,2\r", comma, 2, 0);
    row("blank lines", "\na,b\n\n\n1,2\n\n", comma, 2, 4);
    row("blank lines CRLF", "\r\na,b\r\n\r\n1,2\r\n\r\n", comma, 2, 3);
    row("blank is content", "a\n \nb\n", comma, 3, 0);
    row("BOM is no content", "\xef\xbb\xbf\na,b\n", comma, 1, 1);
    row("line ends in quotes", "a,\"x\ny\r\n\r\nz\"\n1,2\n", comma, 2, 0);
    row("doubled quotes", "a,\"x\"\"\n\"\"y\"\n1,\"\"\n2,\"\"\"\"\n", comma, 3, 0);
    row("quote inside a cell", "5\" disk,x\n3\" disk,y\n", comma, 2, 0);
    row("blanks around quotes", "a, \"x\ny\" ,b\n1,2,3\n", comma, 2, 0);
    row("junk after a quote", "\"a\" b,\"x\n1,2\n", comma, 2, 0);
    row("no quotes", "a,\"x\n1,2\n", {u","_s, {}, {}, {}, true, 0}, 2, 0);
    row("backslash", "a,\"x\\\"\ny\"\n1,2\n", {u","_s, u"\""_s, u"\\"_s, {}, true, 0}, 2, 0);
    row("skipped lines", "title\n\n\"x\ny\"\na,b\n1,2\n", {u","_s, u"\""_s, u"\""_s, {}, true, 3}, 2, 0);
    row("comments", "# a\na,b\n1,2 # c \"\n#\n\n#x\n3,4\n", {u","_s, u"\""_s, u"\""_s, u"#"_s, true, 0}, 3, 1);
    row("two-byte delimiter", "a||\"x||\ny\"||b\n1||2||3\n", {u"||"_s, u"\""_s, u"\""_s, {}, true, 0}, 2, 0);
    row("blank as delimiter", "a \"x\ny\"\n1 2\n", {u" "_s, u"\""_s, u"\""_s, {}, true, 0}, 2, 0);
}

void TestFileScan::countsRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(Dialect, dialect);
    DataFixture fixture;
    const auto scan = data::scanFile(fixture.write(u"x.csv"_s, text), &dialect);
    AW_VERIFY(scan);
    QTEST(int(scan->records.records), "records");
    QTEST(int(scan->records.blankLines), "blankLines");
    QCOMPARE(scan->bytes, text.size());
    // The same again behind so much that everything stands elsewhere in the blocks of 64 bytes.
    for (qsizetype width = 1; width < 70 && dialect.skipLines == 0 && !text.startsWith('\xef'); ++width) {
        const QByteArray before = QByteArray(width, 'p') + '\n';
        const RecordCounts moved = countIn(before + text, dialect, text.size() + width + 1);
        QCOMPARE(moved.records, scan->records.records + 1);
        QCOMPARE(moved.blankLines, scan->records.blankLines);
    }
}

void TestFileScan::findsQuotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("openLine");
    QTest::addColumn<int>("brokenLine");
    QTest::addColumn<int>("malformed");
    QTest::newRow("fine") << QByteArray("a,\"b\"\n") << -1 << -1 << 0;
    QTest::newRow("open") << QByteArray("a,b\n1,\"x\n2,y\n3,z\n") << 2 << -1 << 0;
    QTest::newRow("open in the last cell") << QByteArray("a,b\r\n1,x\r\n2,\"") << 3 << -1 << 0;
    QTest::newRow("open after a doubled quote") << QByteArray("a,b\n1,\"x\"\"\n2,y\n") << 2 << -1 << 0;
    QTest::newRow("open by an escaped end") << QByteArray("a,b\n1,x\n2,\"x\"\"") << 3 << -1 << 0;
    QTest::newRow("junk in one line") << QByteArray("a,b\n1,\"x\" y\n2,y\n") << -1 << -1 << 1;
    QTest::newRow("junk over lines") << QByteArray("a,b\n1,\"x\n2,\"y\"\n3,z\n") << -1 << 2 << 1;
    QTest::newRow("second of two cells") << QByteArray("a,b\n\"x\ny\",\"z\"q\n3,z\n") << -1 << -1 << 1;
}

void TestFileScan::findsQuotes()
{
    QFETCH(QByteArray, text);
    DataFixture fixture;
    const Dialect dialect;
    const auto scan = data::scanFile(fixture.write(u"x.csv"_s, text), &dialect);
    AW_VERIFY(scan);
    QTEST(int(scan->openQuoteLine), "openLine");
    QTEST(int(scan->brokenQuoteLine), "brokenLine");
    QTEST(int(scan->records.malformed), "malformed");
}

void TestFileScan::findsInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    const auto row = [](const char *name, const QByteArray &bytes, int at) { QTest::newRow(name) << bytes << at; };
    row("ASCII", "abcdefghij", -1);
    row("all lengths", "a\xc3\xa9\xe6\x9d\xb1\xf0\x9f\x98\x80z", -1);
    row("largest", "\xf4\x8f\xbf\xbf", -1);
    row("Latin-1", "Z\xfcrich", 1);
    row("lone continuation", "ab\x80", 2);
    row("overlong", "\xc0\xaf", 0);
    row("overlong of three", "\xe0\x80\xaf", 0);
    row("surrogate", "a\xed\xa0\x80", 1);
    row("too large", "\xf4\x90\x80\x80", 0);
    row("cut off", "abc\xe6\x9d", 3);
    row("interrupted", "abc\xe6\x9d,", 3);
}

void TestFileScan::findsInvalidUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    DataFixture fixture;
    for (const int before : {0, 5, 64, 256 * 1024 - 1, 256 * 1024 - 2}) { // also across the pieces a file is read in
        const auto scan = data::scanFile(fixture.write(u"x"_s, QByteArray(before, '\n') + bytes), nullptr);
        AW_VERIFY(scan);
        QCOMPARE(scan->invalidUtf8At, at < 0 ? -1 : before + at);
        if (at >= 0)
            QCOMPARE(scan->invalidUtf8Line, before + 1);
    }
}

void TestFileScan::hashesAndCountsBytes()
{
    DataFixture fixture;
    QByteArray bytes;
    QRandomGenerator random(7);
    for (int i = 0; i < 300'000; ++i)
        bytes.append(pick(random, {"\n", "\r", "\r\n", "x", "\"", QByteArray(1, '\0'), "\xc3\xa9"}));
    const auto scan = data::scanFile(fixture.write(u"x"_s, bytes), nullptr);
    AW_VERIFY(scan);
    QCOMPARE(scan->sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(scan->nulBytes, bytes.count('\0'));
    QCOMPARE(scan->records.records, 0);
}

// The quick way over whole blocks and the slow way byte by byte must be one and the same.
void TestFileScan::piecesDoNotMatter()
{
    QRandomGenerator random(11);
    const QByteArrayList kinds{"\n",      "\r\n", "\r",    ",",   ",",
                               "\"",      "\"\"", "\",\"", "\",", ",\"",
                               "\n\"",    "\"\n", " ",     "abc", "hello world and more",
                               "\xc3\xa9"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            text.append(pick(random, kinds));
        Dialect dialect;
        if (round % 7 == 0)
            dialect.quote = dialect.escape = QString();
        const RecordCounts slow = countIn(text, dialect, 63); // too short for the quick way
        const RecordCounts quick = countIn(text, dialect, std::max<qsizetype>(1, text.size()));
        QVERIFY2(slow.records == quick.records && slow.blankLines == quick.blankLines &&
                     slow.malformed == quick.malformed && slow.lineFeeds == quick.lineFeeds &&
                     slow.carriageReturns == quick.carriageReturns && slow.crLf == quick.crLf &&
                     slow.lineEndsInQuotes == quick.lineEndsInQuotes && slow.openQuoteAt == quick.openQuoteAt &&
                     slow.brokenQuoteAt == quick.brokenQuoteAt,
                 text.toPercentEncoding().constData());
    }
}

void TestFileScan::threadsDoNotMatter_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("plain") << QByteArrayList{"1,ab\n", "\"x\",\n", "2,c\r\n", "\n"} << QByteArray("3,z");
    QTest::newRow("line ends in nearly every cell")
        << QByteArrayList{"\"" + QByteArray("word\n").repeated(9000) + "\",\"\"\"\n\"\n", "a\n"} << QByteArray("b\n");
    QTest::newRow("broken quotes") << QByteArrayList{"\"x\ny\" z,1\n", "\"x\" y\n", "u,\"v\"\n"} << QByteArray("\"w\n");
    QTest::newRow("bytes that are not UTF-8")
        << QByteArrayList{"a,\xe4\n", "\xc3\xa4,\"b\nc\"\n"} << QByteArray("\xc3");
    QTest::newRow("no line ends for long") << QByteArrayList{QByteArray(3 << 20, 'x'), "\n"} << QByteArray("\n");
}

void TestFileScan::threadsDoNotMatter()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, end);
    QRandomGenerator random(3);
    QByteArray text("\xef\xbb\xbfname,text\n");
    text.reserve(22 << 20);
    while (text.size() < 18 << 20) // enough for several parts
        text += pick(random, lines);
    text += end;
    DataFixture fixture;
    const QString path = fixture.write(u"large.csv"_s, text);
    const Dialect dialect;
    constexpr int kPicks = 2000;
    const auto one = data::scanFile(path, &dialect, {}, false, 1, {}, kPicks);
    const auto four = data::scanFile(path, &dialect, {}, false, 4, {}, kPicks);
    QVERIFY(one && four);
    const QList<data::ByteRange> &picked = four->records.picked;
    QVERIFY2(!picked.isEmpty() && picked.size() < kPicks * 2, qPrintable(QString::number(picked.size())));
    QCOMPARE(picked.size(), one->records.picked.size());
    for (qsizetype i = 0; i < picked.size(); ++i) {
        QCOMPARE(picked[i].from, one->records.picked[i].from);
        QCOMPARE(picked[i].to, one->records.picked[i].to);
        data::RecordCounter counter(dialect);
        counter.feed(text.constData() + picked[i].from, picked[i].to - picked[i].from);
        QCOMPARE(counter.finish().records, 1);
    }
    const auto figures = [](const FileScan &scan) {
        const RecordCounts &records = scan.records;
        return QList<qint64>{scan.bytes,
                             scan.invalidUtf8At,
                             scan.invalidUtf8Line,
                             scan.nulBytes,
                             scan.openQuoteLine,
                             scan.brokenQuoteLine,
                             records.records,
                             records.blankLines,
                             records.malformed,
                             records.lineFeeds,
                             records.carriageReturns,
                             records.crLf,
                             records.lineEndsInQuotes,
                             records.fewestCells,
                             records.mostCells,
                             records.firstRecordAt};
    };
    QCOMPARE(figures(*four), figures(*one));
    QCOMPARE(four->records.malformedAt.size(), one->records.malformedAt.size());
    for (qsizetype i = 0; i < one->records.malformedAt.size(); ++i)
        QCOMPARE(four->records.malformedAt[i].from, one->records.malformedAt[i].from);
    // Measured up to 64 bytes too short, depending on where its blocks begin.
    QVERIFY(std::abs(four->records.longestRecord - one->records.longestRecord) <= 64);
}

void TestFileScan::agreesWithTheEngine_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<bool>("junk");
    QTest::newRow("comma") << Dialect{} << QByteArray("\n") << false;
    QTest::newRow("comma CRLF") << Dialect{} << QByteArray("\r\n") << false;
    QTest::newRow("comma with broken quotes") << Dialect{} << QByteArray("\n") << true;
    QTest::newRow("broken quotes CRLF") << Dialect{} << QByteArray("\r\n") << true;
    QTest::newRow("two bytes") << Dialect{u"||"_s, u"\""_s, u"\""_s, {}, true, 0} << QByteArray("\n") << false;
    QTest::newRow("backslash") << Dialect{u";"_s, u"'"_s, u"\\"_s, {}, true, 0} << QByteArray("\n") << false;
    QTest::newRow("no quotes") << Dialect{u"\t"_s, {}, {}, {}, true, 0} << QByteArray("\n") << true;
    QTest::newRow("skip") << Dialect{u","_s, u"\""_s, u"\""_s, {}, true, 2} << QByteArray("\n") << false;
}

// Random tables with everything a dialect allows: our count, and the engine's rows and rejects, come to the same.
void TestFileScan::agreesWithTheEngine()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, lineEnd);
    QFETCH(bool, junk);
    DataFixture fixture;
    const QByteArray delimiter = dialect.delimiter.toUtf8();
    const QByteArray quote = dialect.quote.toUtf8();
    QByteArrayList cells{"",        "", "x", "12", " a b ", "it is long enough to fill some of the sixty-four bytes",
                         "\xc3\xbc"};
    if (!quote.isEmpty()) {
        const QByteArray escaped = dialect.escape.toUtf8() + quote;
        cells +=
            {quote + quote,           quote + "a" + delimiter + "b" + quote,       quote + "a" + lineEnd + "b" + quote,
             quote + escaped + quote, quote + escaped + lineEnd + escaped + quote, quote + "x" + quote};
        if (delimiter != " ")
            cells += {" " + quote + "y" + quote + " "};
    }
    QByteArrayList broken{"5\" disk"};
    if (!quote.isEmpty())
        broken += {quote + "a" + quote + "b", quote + "a" + quote + " b" + delimiter + quote};
    QRandomGenerator random(23);
    for (int round = 0; round < 60; ++round) {
        QByteArray text;
        for (int i = 0; i < dialect.skipLines; ++i)
            text += "title" + lineEnd;
        const int records = random.bounded(1, 40);
        for (int i = 0; i < records; ++i) {
            QByteArrayList record;
            const int width = i > 0 && random.bounded(12) == 0 ? random.bounded(1, 6) : 3;
            for (int k = 0; k < width; ++k)
                record.append(i == 0                            ? "h" + QByteArray::number(k)
                              : junk && random.bounded(30) == 0 ? pick(random, broken)
                                                                : pick(random, cells));
            text += record.join(delimiter);
            if (i + 1 < records || random.bounded(2))
                text += lineEnd;
            if (i > 0 && random.bounded(15) == 0)
                text += lineEnd;
        }
        const QString file = fixture.write(u"t%1.csv"_s.arg(round), text);
        data::SourceDescription source;
        source.path = source.readPath = file;
        source.dialect = dialect;
        source.columns.columns = {
            {u"a"_s, u"VARCHAR"_s, {}, {}}, {u"b"_s, u"VARCHAR"_s, {}, {}}, {u"c"_s, u"VARCHAR"_s, {}, {}}};
        const auto rows = data::openSource(fixture.session(), source, data::Typing::Text, data::ReadMode::Keep);
        // A broken quote before a cell over several lines cannot be read; that has to be said, with its place.
        if (!rows && junk && rows.error().code == ErrorCode::MalformedData && rows.error().where.contains(u"line "_s))
            continue;
        if (!rows)
            QFAIL(qPrintable(rows.error().text() + u"\n"_s + QString::fromUtf8(text)));
        // Nothing that is read again may differ from what was counted.
        const auto again = fixture.session().query(u"SELECT * FROM ("_s + rows->relation.sql + u')');
        AW_VERIFY(again);
        QVERIFY2(again->rows.size() == rows->relation.rows, text.constData());
    }
}

void TestFileScan::stops()
{
    DataFixture fixture;
    std::stop_source stop;
    stop.request_stop();
    const auto scan = data::scanFile(fixture.write(u"x"_s, QByteArray(1 << 20, 'x')), nullptr, stop.get_token());
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, ErrorCode::Cancelled);
}

void TestFileScan::missingFile()
{
    const auto scan = data::scanFile(u"/nowhere/x.csv"_s, nullptr);
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, ErrorCode::FileNotFound);
    QVERIFY(scan.error().where.contains(u"/nowhere/x.csv"_s));
}

void TestFileScan::linesOfBytes()
{
    DataFixture fixture;
    const QByteArray filler(300 * 1024, '\n');
    const QString file = fixture.write(u"x"_s, "a\nb\r\nc\rd" + filler + "e");
    const auto lines = data::linesOfBytes(file, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 8 + filler.size(), 9 + filler.size()});
    AW_VERIFY(lines);
    QCOMPARE(*lines, (QList<qint64>{1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 4 + filler.size(), 4 + filler.size()}));
}

QTEST_GUILESS_MAIN(TestFileScan)
#include "tst_file_scan.moc"
