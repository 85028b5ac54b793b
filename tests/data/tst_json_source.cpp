// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"

#include "engine/data/json_scan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::ErrorCode;
using aw::data::ReadMode;
using aw::data::SourceOverrides;
using aw::data::Typing;
using aw::test::DataFixture;

class TestJsonSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJson_data();
    void readsJson();
    void jsonKeepsTroublesomeKeys();
    void brokenJson_data();
    void brokenJson();
    void brokenLines();
    void largeRecords();
    void deepNesting();
    void scanStopsAtItsLimit();
};

void TestJsonSource::readsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *label, const QByteArray &text, const QString &columns, const QStringList &rows) {
        QTest::newRow(label) << text << columns << rows;
    };
    row("types",
        R"([{"i":1,"d":0.5,"b":true,"s":"x","day":"2024-01-02"},{"i":-2,"d":3,"b":null,"s":"y","day":"2024-01-03"}])",
        u"i:BIGINT d:DOUBLE b:BOOLEAN s:VARCHAR day:DATE"_s, {u"1|0.5|true|x|2024-01-02"_s, u"-2|3|~|y|2024-01-03"_s});
    row("text stays text", R"([{"s":"007","t":"5","u":"true"}])", u"s:VARCHAR t:VARCHAR u:VARCHAR"_s,
        {u"007|5|true"_s});
    row("sparse", "{\"a\":1}\n{\"b\":\"x\"}\n\n{\"a\":3,\"b\":null}\n{}\n", u"a:BIGINT b:VARCHAR"_s,
        {u"1|~"_s, u"~|x"_s, u"3|~"_s, u"~|~"_s});
    row("long integers", R"([{"a":9223372036854775807},{"a":9007199254740993}])", u"a:BIGINT"_s,
        {u"9223372036854775807"_s, u"9007199254740993"_s});
    row("beyond 64 bits", R"([{"a":12345678901234567890},{"a":2}])", u"a:VARCHAR"_s,
        {u"12345678901234567890"_s, u"2"_s});
    row("long integers among decimals", R"([{"a":9007199254740993},{"a":0.5}])", u"a:VARCHAR"_s,
        {u"9007199254740993"_s, u"0.5"_s});
    row("several kinds", R"([{"a":1},{"a":"x"},{"a":true}])", u"a:VARCHAR"_s, {u"1"_s, u"x"_s, u"true"_s});
    row("nested", R"([{"a":{"b":[1,2]},"c":[]},{"a":null,"c":"x"}])", u"a.b:VARCHAR c:VARCHAR"_s,
        {u"[1,2]|[]"_s, u"~|x"_s});
    row("nested among others stays whole", R"([{"a":{"b":1}},{"a":5}])", u"a:VARCHAR"_s, {u"{\"b\":1}"_s, u"5"_s});
    row("deeply nested", R"([{"a":{"b":{"c":1,"d":"x"}}},{"a":{"b":null}}])", u"a.b.c:BIGINT a.b.d:VARCHAR"_s,
        {u"1|x"_s, u"~|~"_s});
    row("lists for columns", R"({"a":[1,2],"b":["x",null]})", u"a:BIGINT b:VARCHAR"_s, {u"1|x"_s, u"2|~"_s});
    row("records inside", R"({"meta":{"n":2},"data":[{"a":1},{"a":2}]})", u"a:BIGINT"_s, {u"1"_s, u"2"_s});
    row("rows as lists", R"([["a","b"],[1,"x"],[2,"y"]])", u"a:BIGINT b:VARCHAR"_s, {u"1|x"_s, u"2|y"_s});
    row("names beside the rows", R"({"columns":["a","b"],"data":[[1,"x"],[2,"y"]]})", u"a:BIGINT b:VARCHAR"_s,
        {u"1|x"_s, u"2|y"_s});
    row("records under keys", R"({"u1":{"a":1},"u2":{"a":2}})", u"key:VARCHAR a:BIGINT"_s, {u"u1|1"_s, u"u2|2"_s});
    row("the first of two equal keys", R"([{"a":1,"a":2}])", u"a:BIGINT"_s, {u"1"_s});
    row("no objects", "[1, 2, null, 3]", u"value:BIGINT"_s, {u"1"_s, u"2"_s, u"~"_s, u"3"_s});
    row("lists", "[[1,2],[3]]", u"value:VARCHAR"_s, {u"[1,2]"_s, u"[3]"_s});
    row("objects and others", R"([{"a":1}, 5])", u"value:VARCHAR"_s, {u"{\"a\":1}"_s, u"5"_s});
    row("one object", "{\"a\": 1,\n \"b\": \"x\"}", u"a:BIGINT b:VARCHAR"_s, {u"1|x"_s});
    row("objects over lines", "{\"a\":\n1}\n{\"a\":2} {\"a\":3}", u"a:BIGINT"_s, {u"1"_s, u"2"_s, u"3"_s});
    row("escapes", R"([{"a":"x\n\"\\\u00e9\ud83d\ude00"}])", u"a:VARCHAR"_s, {u"x\n\"\\é😀"_s});
    row("byte order mark", "\xef\xbb\xbf[{\"a\":1}]", u"a:BIGINT"_s, {u"1"_s});
    row("byte order mark and lines", "\xef\xbb\xbf{\"a\":1}\n{\"a\":2}\n", u"a:BIGINT"_s, {u"1"_s, u"2"_s});
    row("CRLF", "{\"a\":1}\r\n{\"a\":2}\r\n", u"a:BIGINT"_s, {u"1"_s, u"2"_s});
    row("other dates stay text", R"([{"a":"01/02/2024"},{"a":"13/02/2024"}])", u"a:VARCHAR"_s,
        {u"01/02/2024"_s, u"13/02/2024"_s});
    row("empty text is no NULL", R"([{"a":""},{"a":null}])", u"a:VARCHAR"_s, {u""_s, u"~"_s});
}

void TestJsonSource::readsJson()
{
    QFETCH(QByteArray, text);
    DataFixture fixture;
    const auto opened = fixture.open(fixture.write(u"x.json"_s, text), Typing::Proven);
    AW_VERIFY(opened);
    QStringList columns;
    for (const core::Column &column : opened->relation.schema.columns)
        columns.append(column.name + u':' + column.type);
    QTEST(columns.join(u' '), "columns");
    QTEST(fixture.rows(opened->relation.sql), "rows");
    QCOMPARE(opened->ledger.rowsIn, opened->relation.rows);
}

void TestJsonSource::jsonKeepsTroublesomeKeys()
{
    DataFixture fixture;
    const auto opened = fixture.open(fixture.write(
        u"x.json"_s, R"([{"A":1,"a":2,"x/y":3,"~":4,"it's \"q\"":5,"":6,"0":7,"$.b":8,"*":9,"Gr\u00f6\u00dfe":10}])"));
    AW_VERIFY(opened);
    QCOMPARE(opened->relation.schema.names().join(u' '), u"A a_2 x/y ~ it's \"q\" column_6 0 $.b * Größe"_s);
    QCOMPARE(fixture.rows(opened->relation.sql), QStringList{u"1|2|3|4|5|6|7|8|9|10"_s});
}

void TestJsonSource::brokenJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("array") << QByteArray("[{\"a\":1},\n{\"a\":2},\n{\"a\":3,]\n") << u"line 3, column 8, byte 26"_s;
    QTest::newRow("cut off") << QByteArray("[{\"a\":1},\n{\"a\":\"x") << u"line 2, column 8, byte 17"_s;
    QTest::newRow("text over a line") << QByteArray("[{\"a\":\"x\n\"}]") << u"line 1, column 9, byte 8"_s;
    QTest::newRow("missing comma") << QByteArray("[{\"a\":1}\n{\"a\":2}]") << u"line 2, column 1, byte 9"_s;
    QTest::newRow("something behind") << QByteArray("[{\"a\":1}]\nend") << u"line 2, column 1, byte 10"_s;
    QTest::newRow("leading zero") << QByteArray("[{\"a\":01}]") << u"line 1, column 9, byte 8"_s;
    QTest::newRow("not UTF-8") << QByteArray("[{\"a\":1},\n{\"a\":\"\xff\"}]") << QString();
    QByteArray far = "[";
    for (int i = 0; i < 200'000; ++i)
        far += i == 150'000 ? "{\"a\" 1},\n" : "{\"a\":1},\n";
    QTest::newRow("far behind") << far + "{}]" << u"line 150001, column 6,"_s;
}

void TestJsonSource::brokenJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    DataFixture fixture;
    SourceOverrides utf8;
    utf8.encoding = u"UTF-8"_s;
    const QString path = fixture.write(u"x.json"_s, text);
    const auto opened = fixture.open(path, Typing::Proven, ReadMode::Keep, utf8);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::MalformedData);
    QVERIFY2(opened.error().where.startsWith(path) && opened.error().where.contains(where),
             qPrintable(opened.error().text()));
    QVERIFY(!opened.error().hint.isEmpty());
}

void TestJsonSource::brokenLines()
{
    DataFixture fixture;
    const QString path = fixture.write(u"x.ndjson"_s, "{\"a\":1}\n{\"a\":2}\n{\"a\":x}\n{\"a\":4}\n{\"a\":5\n");
    const auto opened = fixture.open(path, Typing::Proven);
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(opened->relation.sql), (QStringList{u"1"_s, u"2"_s, u"4"_s}));
    QCOMPARE(fixture.rows(u"SELECT line, raw, byte FROM ("_s + opened->rejects.sql + u')'),
             (QStringList{u"3|{\"a\":x}|16"_s, u"5|{\"a\":5|32"_s}));
    QCOMPARE(opened->ledger.rowsIn, 5);
    AW_VERIFY(opened->ledger.check(path));
    const auto strict = fixture.open(path, Typing::Proven, ReadMode::Strict);
    QVERIFY(!strict);
    QVERIFY2(strict.error().where.contains(u"line 3, column 6, byte 21"_s), qPrintable(strict.error().where));
}

void TestJsonSource::largeRecords()
{
    DataFixture fixture;
    const QByteArray text = "[{\"a\":\"" + QByteArray(20'000'000, 'x') + "\"},{\"a\":\"y\"}]";
    const auto opened = fixture.open(fixture.write(u"x.json"_s, text));
    AW_VERIFY(opened);
    QCOMPARE(fixture.rows(u"SELECT length(a) FROM ("_s + opened->relation.sql + u')'),
             (QStringList{u"20000000"_s, u"1"_s}));
}

void TestJsonSource::deepNesting()
{
    DataFixture fixture;
    const QByteArray text = "[{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}]";
    const auto opened = fixture.open(fixture.write(u"x.json"_s, text));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::MalformedData);
}

void TestJsonSource::scanStopsAtItsLimit()
{
    DataFixture fixture;
    const QString path = fixture.write(u"x.json"_s, "[{\"a\":1},{\"b\":\"x\"},{\"c\":true}]");
    const auto part = data::scanJson(path, 14);
    AW_VERIFY(part);
    QVERIFY(!part->complete);
    QCOMPARE(part->errorAt, -1);
    QCOMPARE(part->records, 1);
    const auto whole = data::scanJson(path);
    AW_VERIFY(whole);
    QVERIFY(whole->complete);
    QCOMPARE(whole->records, 3);
    QCOMPARE(whole->fields.size(), 3);
}

QTEST_GUILESS_MAIN(TestJsonSource)
#include "tst_json_source.moc"
