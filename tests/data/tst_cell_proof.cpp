// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What our own scan says about the types of cells, and what the engine says.
#include "tests/data/data_fixture.h"

#include "engine/data/file_scan.h"
#include "engine/data/sql_quote.h"
#include "engine/data/type_proof.h"
#include "engine/data/typed_table.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::data::CellType;
using aw::data::CellTypes;
using aw::data::CellVerdict;
using aw::data::Dialect;
using aw::data::RecordCounter;
using aw::data::TypeProof;
using aw::data::Typing;
using aw::test::DataFixture;

namespace
{

constexpr CellTypes kAll =
    CellTypes(CellType::Boolean) | CellType::BigInt | CellType::Date | CellType::Timestamp | CellType::Double;

QList<CellVerdict> verdictsOf(const QByteArray &text, qsizetype columns, qsizetype piece, const Dialect &dialect = {})
{
    RecordCounter counter(dialect);
    counter.proveCells(QList<CellTypes>(columns, kAll), true);
    for (qsizetype i = 0; i < text.size(); i += piece)
        counter.feed(text.constData() + i, std::min(piece, text.size() - i));
    return counter.finish().cells;
}

QString shown(const QList<CellVerdict> &verdicts)
{
    QStringList texts;
    for (const CellVerdict &verdict : verdicts)
        texts.append(u"%1/%2/%3"_s.arg(verdict.fits.toInt()).arg(verdict.possible.toInt()).arg(verdict.values));
    return texts.join(u' ');
}

QStringList handPicked()
{
    return {u"true"_s,
            u"False"_s,
            u"TRUE "_s,
            u"yes"_s,
            u"t"_s,
            u"0"_s,
            u"-0"_s,
            u"+1"_s,
            u"007"_s,
            u"-12"_s,
            u" 12"_s,
            u"12 "_s,
            u"1e3"_s,
            u"999999999999999999"_s,
            u"1000000000000000000"_s,
            u"9223372036854775807"_s,
            u"9223372036854775808"_s,
            u"-9223372036854775808"_s,
            u"-9223372036854775809"_s,
            u"123456789012345"_s,
            u"1234567890123456"_s,
            u"1.5"_s,
            u"-1.50"_s,
            u"0.1"_s,
            u".5"_s,
            u"-.5"_s,
            u"5."_s,
            u"."_s,
            u"-"_s,
            u"01.5"_s,
            u"00.5"_s,
            u"0.00012345"_s,
            u"0.000000000000001"_s,
            u"123456789.123456"_s,
            u"1234567890.123456"_s,
            u"-123456789.12345678"_s,
            u"0.30000000000000004"_s,
            u"1e-07"_s,
            u"1e+16"_s,
            u"1.0e5"_s,
            u"inf"_s,
            u"-inf"_s,
            u"nan"_s,
            u"Infinity"_s,
            u"1,5"_s,
            u"1_000"_s,
            u"0x1F"_s,
            u"2024-01-31"_s,
            u"2024-02-29"_s,
            u"2023-02-29"_s,
            u"1900-02-29"_s,
            u"2000-02-29"_s,
            u"2024-04-31"_s,
            u"2024-13-01"_s,
            u"2024-00-10"_s,
            u"2024-10-00"_s,
            u"0000-01-01"_s,
            u"0001-01-01"_s,
            u"9999-12-31"_s,
            u"2024-1-31"_s,
            u"2024/01/31"_s,
            u"20240131"_s,
            u"-infinity"_s,
            u"2024-01-31 10:20"_s,
            u"2024-01-31T10:20:30"_s,
            u"2024-01-31 10:20:30.5"_s,
            u"2024-01-31 10:20:30.123456"_s,
            u"2024-01-31 10:20:30.1234567"_s,
            u"2024-01-31 10:20:30."_s,
            u"2024-01-31 24:00:00"_s,
            u"2024-01-31 23:60:00"_s,
            u"2024-01-31 23:59:60"_s,
            u"2024-02-30 10:00"_s,
            u"0000-01-31 10:20"_s,
            u"2024-01-31 10:20:30Z"_s,
            u"2024-01-31 10:20:30+01"_s,
            u"2024-01-31  10:20"_s,
            u"2024-01-31 1:20"_s,
            u"2024-01-31 10:2"_s,
            u"٣"_s,
            u"２０"_s,
            u"ü"_s,
            u"1"_s + QString(80, u'0'),
            u"0."_s + QString(80, u'1')};
}

} // namespace

class TestCellProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingTheEngineDenies();
    void piecesDoNotMatter();
    void quotesAndLineEnds();
    void threadsDoNotMatter();
    void lateCellsDecide_data();
    void lateCellsDecide();
    void standsInTable();
};

// For many texts, each in a file of its own: what fits for certain the engine accepts, what is contradicted it refuses.
void TestCellProof::saysNothingTheEngineDenies()
{
    QStringList texts = handPicked();
    QRandomGenerator random(5);
    const QString letters = u"0123456789.-:T +eE"_s;
    const qsizetype picked = texts.size();
    for (int round = 0; round < 4000; ++round) {
        QString text = texts[random.bounded(int(picked))];
        const int changes = random.bounded(1, 3);
        for (int i = 0; i < changes && !text.isEmpty(); ++i) {
            const int at = random.bounded(int(text.size()));
            const QChar letter = letters[random.bounded(int(letters.size()))];
            if (const int what = random.bounded(3); what == 0)
                text[at] = letter;
            else if (what == 1)
                text.insert(at, letter);
            else
                text.remove(at, 1);
        }
        if (!text.isEmpty())
            texts.append(text);
    }
    QStringList rows;
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows.append(u"(%1, %2)"_s.arg(QString::number(i), data::quoteText(texts[i])));
    const TypeProof proof({u"text"_s});
    DataFixture fixture;
    const auto table = fixture.session().query(u"SELECT "_s + proof.aggregates().join(u", "_s) + u" FROM (VALUES "_s +
                                               rows.join(u", "_s) + u") AS t(n, \"text\") GROUP BY n ORDER BY n"_s);
    AW_VERIFY(table);
    QCOMPARE(table->rows.size(), texts.size());
    Dialect semicolon;
    semicolon.delimiter = u";"_s;
    qsizetype certain = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const CellVerdict verdict = verdictsOf("text\n" + texts[i].toUtf8() + '\n', 1, 1000, semicolon).first();
        QCOMPARE(verdict.values, texts[i].isEmpty() ? 0 : 1);
        int column = 0;
        for (const CellType type :
             {CellType::Boolean, CellType::BigInt, CellType::Date, CellType::Timestamp, CellType::Double}) {
            const bool accepted = table->rows[i][2 * column++].toBool();
            if (verdict.fits.testFlag(type))
                QVERIFY2(accepted, qPrintable(texts[i]));
            if (accepted)
                QVERIFY2(verdict.possible.testFlag(type), qPrintable(texts[i]));
            certain += accepted && verdict.fits.testFlag(type);
        }
    }
    QVERIFY(certain > 500); // it does decide
}

void TestCellProof::piecesDoNotMatter()
{
    QRandomGenerator random(7);
    const QByteArrayList cells{
        "",           "1",
        "-25",        "3.75",
        "true",       "x",
        "2024-05-06", "\"7\"",
        "\"8,\n9\"",  "2024-05-06 07:08:09",
        "\"\"",       "a longer text that fills more than sixty-four bytes, so that it counts as long"};
    for (int round = 0; round < 500; ++round) {
        QByteArrayList kinds; // a kind for each column, and now and then another
        for (int i = 0; i < 4; ++i)
            kinds.append(cells[random.bounded(int(cells.size()))]);
        QByteArray text = "a,b,c,d\n";
        for (int row = random.bounded(1, 30); row > 0; --row) {
            QByteArrayList record = kinds;
            if (random.bounded(20) == 0)
                record[random.bounded(4)] = cells[random.bounded(int(cells.size()))];
            text += record.join(',') + (row % 3 == 0 ? "\r\n" : "\n");
        }
        const QString whole = shown(verdictsOf(text, 4, text.size()));
        for (const qsizetype piece : {1, 63, 64, 100})
            QCOMPARE(shown(verdictsOf(text, 4, piece)), whole);
    }
}

void TestCellProof::quotesAndLineEnds()
{
    const auto one = [](const QByteArray &text, qsizetype columns = 2) { return shown(verdictsOf(text, columns, 7)); };
    const QString numbers =
        shown({{CellTypes(CellType::BigInt) | CellType::Double, CellTypes(CellType::BigInt) | CellType::Double, 2},
               {CellType::Date, CellType::Date, 2}});
    QCOMPARE(one("n,d\n1,2024-01-01\n2,2024-01-02\n"), numbers);
    QCOMPARE(one("n,d\r\n1,2024-01-01\r\n2,2024-01-02"), numbers);
    QCOMPARE(one("n,d\r1,2024-01-01\r\r2,2024-01-02\r"), numbers);
    QCOMPARE(one("\n\nn,d\n\"1\",\"2024-01-01\"\n\n2,2024-01-02\n,\n\"\",\n"), numbers);
    QCOMPARE(one("n,d\n1,2024-01-01,x\n2,2024-01-02\n"), numbers); // who counts records finds that out
    // What the value is where quotes stand oddly is the engine's business.
    const auto odd = verdictsOf("n\n1\n \"2\"\n", 1, 100);
    QVERIFY(!odd.first().fits && odd.first().possible.testFlag(CellType::BigInt));
    const auto doubled = verdictsOf("n\n1\n\"2\"\"\"\n", 1, 100);
    QVERIFY(!doubled.first().fits);
    Dialect plain;
    plain.quote = plain.escape = QString();
    QVERIFY(!verdictsOf("n\n\"1\"\n", 1, 100, plain).first().possible.testFlag(CellType::BigInt));
}

// Parts that begin inside a quoted cell are looked at again.
void TestCellProof::threadsDoNotMatter()
{
    QByteArray text("id,text,day\n");
    const QByteArray words = QByteArray("7,2024-01-01\n").repeated(60'000);
    for (int i = 0; text.size() < 20 << 20; ++i)
        text += QByteArray::number(i) + ",\"" + words + "\",2024-03-0" + QByteArray::number(i % 9 + 1) + '\n';
    DataFixture fixture;
    const QString path = fixture.write(u"large.csv"_s, text);
    const Dialect dialect;
    const QList<CellTypes> candidates(3, kAll);
    const auto one = data::scanFile(path, &dialect, {}, false, 1, candidates);
    const auto four = data::scanFile(path, &dialect, {}, false, 4, candidates);
    QVERIFY(one && four);
    QCOMPARE(shown(four->records.cells), shown(one->records.cells));
    QVERIFY(one->records.cells[0].fits.testFlag(CellType::BigInt));
    QCOMPARE(one->records.cells[2].fits, CellTypes(CellType::Date));
}

void TestCellProof::lateCellsDecide_data()
{
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const QByteArray &usual, const QByteArray &last, const QString &type) {
        QTest::newRow(name) << usual << last << type;
    };
    row("whole numbers", "12", "-9223372036854775808", u"BIGINT"_s);
    row("a fraction", "12", "0.5", u"DOUBLE"_s);
    row("a code", "12", "012", u"VARCHAR"_s);
    row("a long number", "12", "9223372036854775808", u"VARCHAR"_s);
    row("only the engine knows", "1.5", "0.30000000000000004", u"DOUBLE"_s);
    row("too long a fraction", "1.5", "0.300000000000000041", u"VARCHAR"_s);
    row("a word", "1.5", "n/a", u"VARCHAR"_s);
    row("nothing", "1.5", "", u"DOUBLE"_s);
    row("no such day", "2024-01-01", "2023-02-29", u"VARCHAR"_s);
    row("a time", "2024-01-01 10:00", "2024-01-01T10:00:00.25", u"TIMESTAMP"_s);
    row("a day among times", "2024-01-01 10:00", "2024-01-01", u"VARCHAR"_s);
    row("truth", "TRUE", "false", u"BOOLEAN"_s);
    row("maybe", "true", "maybe", u"VARCHAR"_s);
    row("quoted", "1", "\"2\"", u"BIGINT"_s);
}

// Far behind what the guess is made by.
void TestCellProof::lateCellsDecide()
{
    QFETCH(QByteArray, usual);
    QFETCH(QByteArray, last);
    QFETCH(QString, type);
    DataFixture fixture;
    QByteArray text = "name,value\n";
    for (int i = 0; i < 5000; ++i)
        text += "x," + usual + '\n';
    text += "y," + last + '\n';
    const QString path = fixture.write(u"t.csv"_s, text);
    for (const bool inTable : {false, true}) {
        const auto source = fixture.describe(path);
        AW_VERIFY(source);
        core::Result<data::SourceRows> rows;
        if (inTable) {
            const auto typed = data::openTyped(fixture.session(), *source, data::ReadMode::Keep);
            AW_VERIFY(typed);
            rows = typed->rows;
        } else {
            rows = data::openSource(fixture.session(), *source, Typing::Proven, data::ReadMode::Keep);
        }
        AW_VERIFY(rows);
        QCOMPARE(rows->relation.rows, 5001);
        QCOMPARE(rows->relation.schema.columns[1].type, type);
        QCOMPARE(rows->ledger.cells.size(), type == "VARCHAR"_L1 ? 0 : 1);
        if (type != "VARCHAR"_L1)
            QCOMPARE(rows->ledger.cells.first().cells, last.isEmpty() ? 5000 : 5001);
        const QString found = fixture
                                  .rows(u"SELECT value::%1 = nullif(%2, '')::%1 FROM (%3) WHERE name = 'y'"_s.arg(
                                      type, data::quoteText(QString::fromUtf8(last).remove(u'"')), rows->relation.sql))
                                  .join(u' ');
        QCOMPARE(found, last.isEmpty() ? u"~"_s : u"true"_s);
    }
}

void TestCellProof::standsInTable()
{
    DataFixture fixture;
    const QString path = fixture.write(u"t.csv"_s, "id,text\n1,a\n2,\"b\nc\"\n3,\n");
    const auto source = fixture.describe(path);
    AW_VERIFY(source);
    const auto typed = data::openTyped(fixture.session(), *source, data::ReadMode::Keep);
    AW_VERIFY(typed);
    QVERIFY(!typed->table.isEmpty());
    QVERIFY(QFile::remove(path)); // it is not asked again
    QCOMPARE(fixture.rows(typed->rows.relation.sql), (QStringList{u"1|a"_s, u"2|b\nc"_s, u"3|~"_s}));
    const auto profile = data::profileTyped(fixture.session(), *typed);
    AW_VERIFY(profile);
    QCOMPARE(profile->totalRows, 3);
    QCOMPARE(profile->columns.first().maximum.toInt(), 3);
}

QTEST_GUILESS_MAIN(TestCellProof)
#include "tst_cell_proof.moc"
