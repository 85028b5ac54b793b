// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each way of reading text: what it takes, what it refuses, and that nothing is lost uncounted.
#include "engine/data/conversion.h"
#include "engine/data/sql_quote.h"
#include "engine/data/text_reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw::data;
using Kind = TextReading::Kind;

namespace
{

TextReading numbers(Kind kind, const QString &group = {}, const QStringList &prefixes = {},
                    const QStringList &suffixes = {}, const QString &mark = u"."_s)
{
    TextReading reading;
    reading.kind = kind;
    reading.groupMark = group;
    reading.prefixes = prefixes;
    reading.suffixes = suffixes;
    reading.decimalMark = mark;
    return reading;
}

TextReading dates(Kind kind, const QStringList &formats, bool offsets = false)
{
    TextReading reading;
    reading.kind = kind;
    reading.formats = formats;
    reading.utcOffsets = offsets;
    return reading;
}

} // namespace

class ConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void plainNumbersAreRead_data();
    void plainNumbersAreRead();
    void countsEveryCell();
    void keepsRowNumbers();
    void doubtfulValuesAreCheckedAgain();
    void typedColumnsPass();
    void readingSurvivesJson();

private:
    Relation table(const QStringList &cells);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

void ConversionTest::initTestCase()
{
    SessionOptions options;
    options.memoryBytes = 1'000'000'000;
    options.threads = 2;
    options.tempDirectory = m_folder.path();
    auto session = Session::open(options);
    QVERIFY2(session, session ? "" : qPrintable(session.error().text()));
    m_session = std::move(*session);
}

// One column "cell" of texts; a null QString becomes NULL.
Relation ConversionTest::table(const QStringList &cells)
{
    QStringList values;
    for (const QString &cell : cells)
        values.append(u"(%1)"_s.arg(cell.isNull() ? u"NULL"_s : quoteText(cell)));
    const QString name = m_session->newName(u"cells"_s);
    const auto made = m_session->execute(
        u"CREATE TEMP TABLE %1 (cell VARCHAR); INSERT INTO %1 VALUES %2"_s.arg(name, values.join(u", "_s)));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return {u"SELECT * FROM "_s + name, {{{u"cell"_s, u"VARCHAR"_s, {}, {}}}}, cells.size(), {}};
}

void ConversionTest::reads_data()
{
    QTest::addColumn<TextReading>("reading");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // the engine's text; null: refused

    const auto row = [](const char *what, const TextReading &reading, const QString &text, const QString &value = {}) {
        QTest::addRow("%s: %s", what, qPrintable(text)) << reading << text << value;
    };
    const TextReading money = numbers(Kind::Decimal, u","_s, {u"$"_s, u"USD"_s});
    row("money", money, u"$1,204.50"_s, u"1204.5"_s);
    row("money", money, u"$272.07"_s, u"272.07"_s);
    row("money", money, u"$ 5"_s, u"5.0"_s);
    row("money", money, u"-$5.25"_s, u"-5.25"_s);
    row("money", money, u"$-5.25"_s, u"-5.25"_s);
    row("money", money, u"USD 1,000"_s, u"1000.0"_s);
    row("money", money, u"12"_s, u"12.0"_s);
    row("money", money, u" $7 "_s, u"7.0"_s);
    row("money", money, u"1,2,3"_s);
    row("money", money, u"$1,20.50"_s);
    row("money", money, u"$1_000"_s);
    row("money", money, u"$"_s);
    row("money", money, u"$$5"_s);
    row("money", money, u"12$34"_s);
    row("money", money, u"€5"_s);
    row("money", money, u"12abc"_s);
    row("money", money, u"1.204,50"_s);
    row("money", money, u"(5.00)"_s); // not agreed upon
    row("money", money, u"ask sales"_s);
    TextReading accounting = money;
    accounting.parentheses = true;
    row("accounting", accounting, u"(1,204.50)"_s, u"-1204.5"_s);
    row("accounting", accounting, u"($3)"_s, u"-3.0"_s);
    row("accounting", accounting, u"(-3)"_s);
    row("accounting", accounting, u"(3"_s);

    const TextReading plain = numbers(Kind::Decimal);
    row("decimal", plain, u"48.3340"_s, u"48.334"_s);
    row("decimal", plain, u"-21.5"_s, u"-21.5"_s);
    row("decimal", plain, u".5"_s, u"0.5"_s);
    row("decimal", plain, u"1e3"_s, u"1000.0"_s);
    row("decimal", plain, u"1,204"_s);
    row("decimal", plain, u"1_000"_s);
    row("decimal", plain, u"0x1F"_s);
    row("decimal", plain, u"nan"_s);
    row("decimal", plain, u"Infinity"_s);
    row("decimal", plain, u"1e999"_s);
    row("decimal", plain, u"1 2"_s);
    row("decimal", plain, u"--5"_s);

    const TextReading comma = numbers(Kind::Decimal, u"."_s, {}, {}, u","_s);
    row("comma", comma, u"1.204,50"_s, u"1204.5"_s);
    row("comma", comma, u"12,5"_s, u"12.5"_s);
    row("comma", comma, u"1.204"_s, u"1204.0"_s);
    row("comma", comma, u"1.20"_s); // neither a group nor a fraction here
    row("comma", comma, u"1,204.50"_s);
    const TextReading blank = numbers(Kind::Decimal, u" "_s, {}, {u"€"_s}, u","_s);
    row("blank groups", blank, u"12\u00a0345,60 €"_s, u"12345.6"_s);
    row("blank groups", blank, u"1 2345,60"_s);

    const TextReading percent = numbers(Kind::Decimal, {}, {}, {u"%"_s});
    row("percent", percent, u"20.5%"_s, u"20.5"_s);
    row("percent", percent, u"20 %"_s, u"20.0"_s);
    row("percent", percent, u"5%%"_s);
    row("percent", percent, u"%5"_s);
    row("percent", percent, u"%"_s);

    const TextReading whole = numbers(Kind::Integer);
    row("integer", whole, u"19"_s, u"19"_s);
    row("integer", whole, u"-3"_s, u"-3"_s);
    row("integer", whole, u"+3"_s, u"3"_s);
    row("integer", whole, u" 4 "_s, u"4"_s);
    row("integer", whole, u"0"_s, u"0"_s);
    row("integer", whole, u"9223372036854775807"_s, u"9223372036854775807"_s);
    row("integer", whole, u"9223372036854775808"_s);
    row("integer", whole, u"007"_s);
    row("integer", whole, u"1.5"_s);
    row("integer", whole, u"1e3"_s);
    row("integer", whole, u"0x1F"_s);
    row("integer", whole, u"1_000"_s);
    row("integer", whole, u"1,000"_s);
    row("grouped integer", numbers(Kind::Integer, u","_s), u"1,234,567"_s, u"1234567"_s);
    row("grouped integer", numbers(Kind::Integer, u","_s), u"1,23,567"_s, u"123567"_s); // as in India
    row("grouped integer", numbers(Kind::Integer, u","_s), u"1,23,56"_s);
    row("grouped integer", numbers(Kind::Integer, u","_s), u"123,45,678"_s);
    row("minus behind", numbers(Kind::Integer, u","_s), u"1,234-"_s, u"-1234"_s);
    row("minus twice", numbers(Kind::Integer, u","_s), u"-1,234-"_s);

    TextReading truth;
    truth.kind = Kind::Boolean;
    truth.trueWords = {u"yes"_s};
    truth.falseWords = {u"no"_s};
    row("boolean", truth, u"yes"_s, u"true"_s);
    row("boolean", truth, u"YES"_s, u"true"_s);
    row("boolean", truth, u" nO "_s, u"false"_s);
    row("boolean", truth, u"yes!"_s);
    row("boolean", truth, u"1"_s);

    const TextReading day = dates(Kind::Date, {u"%Y-%m-%d"_s, u"%m/%d/%Y"_s, u"%d %b %Y"_s, u"%d.%m.%y"_s});
    row("date", day, u"2024-02-29"_s, u"2024-02-29"_s);
    row("date", day, u"2024-1-5"_s, u"2024-01-05"_s);
    row("date", day, u"02/04/2021"_s, u"2021-02-04"_s);
    row("date", day, u"6 Sep 2022"_s, u"2022-09-06"_s);
    row("date", day, u" 6 Sep 2022"_s, u"2022-09-06"_s);
    row("date", day, u"03.04.21"_s, u"2021-04-03"_s);
    row("date", day, u"2023-02-29"_s);
    row("date", day, u"13/13/2021"_s);
    row("date", day, u"02/04/21"_s); // would be the year 21
    row("date", day, u"epoch"_s);
    row("date", day, u"infinity"_s);
    row("date", day, u"2024-01-01 10:00"_s); // its time would be lost
    row("date", day, u"20240101"_s);
    row("date", day, u"12/31/2021"_s, u"2021-12-31"_s);
    row("date", day, u"16 sep 2022"_s, u"2022-09-16"_s);
    row("date", day, u"1 /02/2021"_s); // the width of a padded date, but none
    row("date", day, u"12/31/0099"_s);
    row("date", day, u"12-31-2021"_s);

    const TextReading moment = dates(Kind::DateTime, {u"%Y-%m-%d"_s, u"%m/%d/%Y %I:%M %p"_s});
    row("datetime", moment, u"2024-01-05 10:15:30"_s, u"2024-01-05 10:15:30"_s);
    row("datetime", moment, u"2024-01-05T10:15"_s, u"2024-01-05 10:15:00"_s);
    row("datetime", moment, u"2024-01-05T10:15:30.25"_s, u"2024-01-05 10:15:30.25"_s);
    row("datetime", moment, u"2024-01-05"_s, u"2024-01-05 00:00:00"_s);
    row("datetime", moment, u"01/05/2024 3:05 PM"_s, u"2024-01-05 15:05:00"_s);
    row("datetime", moment, u"2024-01-05 10:15:30+02"_s); // its offset would be lost
    row("datetime", moment, u"2024-01-05 25:15:30"_s);
    const TextReading offset = dates(Kind::DateTime, {u"%Y-%m-%d"_s}, true);
    row("offset", offset, u"2024-01-05T10:15:30+02:00"_s, u"2024-01-05 08:15:30"_s);
    row("offset", offset, u"2024-01-05T10:15:30Z"_s, u"2024-01-05 10:15:30"_s);
}

// Alone, and again between plain values of the same column: the quick path must not decide differently.
void ConversionTest::reads()
{
    QFETCH(TextReading, reading);
    QFETCH(QString, text);
    QFETCH(QString, value);
    Conversion conversion;
    conversion.source = u"cell"_s;
    conversion.target = {u"out"_s, engineType(reading), {}, {}};
    conversion.expression = readingSql(reading);
    conversion.guarded = guardedSql(reading);
    const auto converted = convert(*m_session, table({text, QString(), text}), {conversion});
    QVERIFY2(converted, converted ? "" : qPrintable(converted.error().text()));
    const auto out = m_session->query(u"SELECT CAST(\"out\" AS VARCHAR) FROM %1"_s.arg(converted->table));
    QVERIFY(out);
    QCOMPARE(out->rows.at(0).at(0).toString(), value);
    QCOMPARE(out->rows.at(2).at(0).toString(), value);
    const ConversionCount &count = converted->counts.first();
    QCOMPARE(count.missing, 1);
    QCOMPARE(count.failed, value.isNull() ? 2 : 0);
    QCOMPARE(count.converted, value.isNull() ? 0 : 2);
}

void ConversionTest::plainNumbersAreRead_data()
{
    QTest::addColumn<QString>("decimalMark");
    QTest::addColumn<QString>("groupMark");
    QTest::newRow("English") << u"."_s << u","_s;
    QTest::newRow("German") << u","_s << u"."_s;
    QTest::newRow("Swiss") << u"."_s << u"'"_s;
    QTest::newRow("French") << u","_s << u" "_s;
    QTest::newRow("without groups") << u"."_s << QString();
}

// What is read without the patterns is what they would read.
void ConversionTest::plainNumbersAreRead()
{
    QFETCH(QString, decimalMark);
    QFETCH(QString, groupMark);
    TextReading reading;
    reading.kind = Kind::Decimal;
    reading.decimalMark = decimalMark;
    reading.groupMark = groupMark;
    const QString pieces = quoteList({u"0"_s, u"1"_s, u"20"_s, u"345"_s, u"345"_s, decimalMark, groupMark, u"-"_s});
    const QString texts =
        u"SELECT DISTINCT list_reduce(list_transform(range(1 + n % 7), lambda i: "
        "%1[1 + CAST(hash(n * 10 + i) % 8 AS INTEGER)]), lambda a, b: a || b) AS cell FROM range(50000) AS r(n)"_s.arg(
            pieces);
    const auto found = m_session->query(
        u"SELECT count(quick), count_if(quick IS DISTINCT FROM slow) FROM (SELECT aw_plain_number(cell, %1) AS quick, "
        "%2 AS slow FROM (%3)) WHERE quick IS NOT NULL"_s.arg(
            quoteText(decimalMark + groupMark), guardedSql(reading).replace("{value}"_L1, u"cell"_s), texts));
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QVERIFY(found->rows.first()[0].toLongLong() > 1000);
    QCOMPARE(found->rows.first()[1].toLongLong(), 0);
}

void ConversionTest::countsEveryCell()
{
    Conversion price;
    price.source = u"cell"_s;
    price.target = {u"price"_s, u"DOUBLE"_s, {}, {}};
    price.expression = readingSql(numbers(Kind::Decimal));
    price.guarded = guardedSql(numbers(Kind::Decimal));
    price.missingMarkers = {u"N/A"_s, u"-"_s};
    Conversion text;
    text.source = u"cell"_s;
    text.target = {u"text"_s, u"VARCHAR"_s, {}, {}};
    text.missingMarkers = {u"n/a"_s};
    const Relation input =
        table({u"1.5"_s, u"n/a"_s, u" N/A "_s, u"-"_s, u""_s, u"  "_s, QString(), u"it's \"x\""_s, u"2"_s});
    const auto converted = convert(*m_session, input, {price, text});
    QVERIFY2(converted, converted ? "" : qPrintable(converted.error().text()));
    QCOMPARE(converted->rows, 9);
    const ConversionCount &prices = converted->counts[0];
    QCOMPARE(prices.missing, 3);
    QCOMPARE(prices.markers, 3);
    QCOMPARE(prices.converted, 2);
    QCOMPARE(prices.failed, 1);
    QCOMPARE(prices.markersUsed, (QList<MarkerCount>{{u"n/a"_s, 2}, {u"-"_s, 1}}));
    QCOMPARE(prices.range->first, 1.5);
    QCOMPARE(prices.range->second, 2.0);
    const ConversionCount &texts = converted->counts[1];
    QCOMPARE(texts.failed, 0);
    QCOMPARE(texts.converted, 0);
    QCOMPARE(texts.markers, 1); // " N/A " has two blanks: a text
    QCOMPARE(texts.missing, 3);
    QCOMPARE(m_session->scalar(u"SELECT count(*) FROM %1 WHERE text = '-'"_s.arg(converted->table))->toLongLong(), 1);

    const Relation failed = failedCells(*converted, {{u"price"_s, u"not a number"_s}});
    QCOMPARE(failed.rows, 1);
    const auto repeated = convert(*m_session, table({u"x"_s, u"1"_s, u"y"_s, u"x"_s}), {price});
    QVERIFY(repeated);
    const auto failing = m_session->query(failedTextsSql(*repeated, 0)); // weighted by how often they occur
    QVERIFY2(failing, failing ? "" : qPrintable(failing.error().text()));
    QCOMPARE(failing->rows, (QList<QVariantList>{{u"x"_s, qint64{2}}, {u"y"_s, qint64{1}}}));
    const auto rows = m_session->query(failed.sql);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
    QCOMPARE(rows->rows.size(), 1);
    QCOMPARE(rows->rows[0], (QVariantList{qint64{8}, u"price"_s, u"not a number"_s, u"it's \"x\""_s}));
    QCOMPARE(m_session->describe(failed.sql)->names(), failed.schema.names());
}

// Many rows, several threads: row numbers are those of the input.
void ConversionTest::keepsRowNumbers()
{
    constexpr int kRows = 500'000;
    const Relation input{
        u"SELECT CASE WHEN i % 1000 = 7 THEN 'bad' || i ELSE i::VARCHAR END AS cell FROM range(%1) t(i)"_s.arg(kRows),
        {{{u"cell"_s, u"VARCHAR"_s, {}, {}}}},
        kRows,
        {}};
    Conversion conversion;
    conversion.source = u"cell"_s;
    conversion.target = {u"cell"_s, u"BIGINT"_s, {}, {}};
    conversion.expression = readingSql(numbers(Kind::Integer));
    const auto converted = convert(*m_session, input, {conversion});
    QVERIFY2(converted, converted ? "" : qPrintable(converted.error().text()));
    QCOMPARE(converted->counts[0].failed, kRows / 1000);
    QCOMPARE(m_session
                 ->scalar(u"SELECT count(*) FROM (%1) WHERE raw <> 'bad' || (\"row\" - 1)"_s.arg(
                     failedCells(*converted, {}).sql))
                 ->toLongLong(),
             0);
    QCOMPARE(m_session->scalar(u"SELECT count(*) FROM %1 WHERE cell <> rowid"_s.arg(converted->table))->toLongLong(),
             0);
}

void ConversionTest::doubtfulValuesAreCheckedAgain()
{
    Conversion conversion;
    conversion.source = u"cell"_s;
    conversion.target = {u"cell"_s, u"DOUBLE"_s, {}, {}};
    conversion.expression = readingSql(numbers(Kind::Decimal));
    conversion.guarded = guardedSql(numbers(Kind::Decimal));
    const auto clean = convert(*m_session, table({u"1"_s, u"2"_s}), {conversion});
    QVERIFY(clean && !clean->counts[0].guardedUsed);
    const auto doubtful = convert(*m_session, table({u"1"_s, u"inf"_s, u"2"_s}), {conversion});
    QVERIFY(doubtful && doubtful->counts[0].guardedUsed);
    QCOMPARE(doubtful->counts[0].failed, 1);
    QCOMPARE(doubtful->counts[0].converted, 2);
}

void ConversionTest::typedColumnsPass()
{
    const Relation input{u"SELECT i AS n, [i] AS l FROM range(3) t(i)"_s,
                         {{{u"n"_s, u"BIGINT"_s, {}, {}}, {u"l"_s, u"BIGINT[]"_s, {}, {}}}},
                         3,
                         {}};
    Conversion n;
    n.source = u"n"_s;
    n.target = {u"n"_s, u"BIGINT"_s, {}, {}};
    Conversion l;
    l.source = u"l"_s;
    l.target = {u"l"_s, u"BIGINT[]"_s, {}, {}};
    const auto converted = convert(*m_session, input, {n, l});
    QVERIFY2(converted, converted ? "" : qPrintable(converted.error().text()));
    QCOMPARE(converted->counts[0].converted, 0);
    QCOMPARE(m_session->scalar(u"SELECT sum(n) + sum(l[1]) FROM %1"_s.arg(converted->table))->toDouble(), 6.0);
}

void ConversionTest::readingSurvivesJson()
{
    TextReading number = numbers(Kind::Decimal, u"."_s, {u"€"_s}, {u"%"_s}, u","_s);
    number.parentheses = true;
    TextReading truth;
    truth.kind = Kind::Boolean;
    truth.trueWords = {u"ja"_s};
    truth.falseWords = {u"nein"_s};
    for (const TextReading &reading : {TextReading(), number, truth, dates(Kind::DateTime, {u"%Y-%m-%d"_s}, true)}) {
        const auto back = readingFromJson(toJson(reading));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(*back == reading);
    }
    QVERIFY(!readingFromJson({{u"kind"_s, u"guess"_s}}));
    QVERIFY(!readingFromJson({{u"kind"_s, u"decimal"_s}, {u"decimal_mark"_s, u";"_s}}));
    QVERIFY(!readingFromJson({{u"kind"_s, u"decimal"_s}, {u"decimal_mark"_s, u","_s}, {u"group_mark"_s, u","_s}}));
    QVERIFY(!readingFromJson({{u"kind"_s, u"text"_s}, {u"sql"_s, u"1; DROP TABLE x"_s}}));
}

QTEST_GUILESS_MAIN(ConversionTest)
#include "tst_conversion.moc"
