// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"

#include "engine/data/row_order.h"
#include "engine/data/sort_keys.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::ErrorCode;
using aw::data::RowOrder;
using aw::test::DataFixture;

namespace
{

constexpr int kRows = 60'000;
constexpr qint64 kPretended = 10'000'000; // as if there were so many rows, so that there are many ranges

RowOrder::Request request(DataFixture &fixture, const QString &value, bool descending)
{
    RowOrder::Request request;
    request.rows = u"SELECT %1 AS v, range AS r FROM range(%2)"_s.arg(value).arg(kRows);
    request.sample = u"SELECT * FROM (%1) WHERE hash(r) % 20 = 0"_s.arg(request.rows);
    request.about = kPretended;
    request.descending = descending;
    request.file = fixture.path(u"order"_s);
    return request;
}

QList<qint64> inOrder(DataFixture &fixture, const RowOrder::Request &request)
{
    QList<qint64> numbers;
    for (const QString &row : fixture.rows(u"SELECT r FROM (%1) ORDER BY v %2 NULLS LAST, r"_s.arg(
             request.rows, request.descending ? u"DESC"_s : u"ASC"_s)))
        numbers.append(row.toLongLong());
    return numbers;
}

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAsTheEngine_data();
    void ordersAsTheEngine();
    void windows();
    void nothingToSort();
    void textHasNoKeys();
    void rowsOutOfOrder();
    void aFolderThatIsNotThere();
    void stops();
    void tellsHowFarItIs();
};

void TestRowOrder::ordersAsTheEngine_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("different numbers") << u"(hash(range) % 1000000007)::BIGINT - 500000000"_s;
    QTest::newRow("many alike") << u"(hash(range) % 7)::INTEGER"_s;
    QTest::newRow("one value and few others") << u"CASE WHEN range % 50 = 0 THEN range ELSE 5 END"_s;
    QTest::newRow("all alike") << u"1"_s;
    QTest::newRow("missing") << u"CASE WHEN range % 3 > 0 THEN (hash(range) % 1000)::SMALLINT END"_s;
    QTest::newRow("all missing") << u"NULL::BIGINT"_s;
    QTest::newRow("furthest") << u"[-9223372036854775808, 9223372036854775807, 0, -1][1 + range % 4]"_s;
    QTest::newRow("unsigned") << u"[18446744073709551615, 0, 9223372036854775808][1 + range % 3]::UBIGINT"_s;
    QTest::newRow("doubles") << u"(hash(range) % 100003)::DOUBLE / 7 - 5000"_s;
    QTest::newRow("unusual doubles")
        << u"['nan', 'inf', '-inf', '-0.0', '0.0', '5e-324', '-5e-324', '1e308', '-nan'][1 + range % 9]::DOUBLE"_s;
    QTest::newRow("floats") << u"['nan', '-1.5', '3e38', '-0', '0'][1 + range % 5]::FLOAT"_s;
    QTest::newRow("truth values") << u"hash(range) % 3 = 0"_s;
    QTest::newRow("days") << u"DATE '1969-12-01' + (hash(range) % 1000)::INTEGER"_s;
    QTest::newRow("furthest days")
        << u"['infinity', '-infinity', '1970-01-01', '0044-03-15 (BC)'][1 + range % 4]::DATE"_s;
    QTest::newRow("moments") << u"TIMESTAMP '1960-01-01' + to_seconds((hash(range) % 900000000)::BIGINT)"_s;
    QTest::newRow("decimals") << u"(hash(range) % 100003)::DECIMAL(18, 4) / 8 - 3000"_s;
    QTest::newRow("short decimals") << u"((hash(range) % 100)::INTEGER - 50)::DECIMAL(4, 1)"_s;
}

void TestRowOrder::ordersAsTheEngine()
{
    QFETCH(const QString, value);
    DataFixture fixture(2);
    for (const bool descending : {false, true}) {
        const RowOrder::Request wanted = request(fixture, value, descending);
        const auto schema = fixture.session().describe(wanted.rows);
        AW_VERIFY(schema);
        QVERIFY2(data::haveSortKeys(schema->columns.first()), qPrintable(schema->columns.first().type));
        const auto order = RowOrder::sort(fixture.session(), wanted);
        AW_VERIFY(order);
        QCOMPARE((*order)->rows(), kRows);
        const auto numbers = (*order)->rowsAt(0, kRows);
        AW_VERIFY(numbers);
        QVERIFY(*numbers == inOrder(fixture, wanted));
    }
}

void TestRowOrder::windows()
{
    DataFixture fixture(2);
    const RowOrder::Request wanted = request(
        fixture, u"CASE WHEN range % 2 = 0 THEN 77 WHEN range % 9 > 0 THEN (hash(range) % 1009)::BIGINT END"_s, false);
    const QList<qint64> all = inOrder(fixture, wanted);
    const auto order = RowOrder::sort(fixture.session(), wanted);
    AW_VERIFY(order);
    for (const qint64 offset : {0, 1, 2047, 2048, 2049, 4095, 20'000, 33'333, 59'990, 59'999, 60'000, 70'000})
        for (const qint64 limit : {0, 1, 200, 5000}) {
            const auto numbers = (*order)->rowsAt(offset, limit);
            AW_VERIFY(numbers);
            QCOMPARE(*numbers, all.mid(offset, limit));
        }
    QVERIFY(QFile::exists(wanted.file));
}

void TestRowOrder::nothingToSort()
{
    DataFixture fixture;
    RowOrder::Request wanted = request(fixture, u"range"_s, false);
    wanted.rows += u" WHERE range < 0"_s;
    wanted.sample = wanted.rows;
    {
        const auto order = RowOrder::sort(fixture.session(), wanted);
        AW_VERIFY(order);
        QCOMPARE((*order)->rows(), 0);
        QCOMPARE((*order)->rowsAt(0, 10).value(), QList<qint64>());
    }
    QVERIFY(!QFile::exists(wanted.file)); // gone with the order
}

void TestRowOrder::textHasNoKeys()
{
    for (const auto &type : {u"VARCHAR"_s, u"HUGEINT"_s, u"DECIMAL(38,2)"_s, u"BIGINT[]"_s, u"INTERVAL"_s, u"UUID"_s})
        QVERIFY(!data::haveSortKeys({u"c"_s, type, {}, {}}));
    DataFixture fixture;
    QCOMPARE(RowOrder::sort(fixture.session(), request(fixture, u"'a'"_s, false)).error().code, ErrorCode::Internal);
}

void TestRowOrder::rowsOutOfOrder()
{
    DataFixture fixture;
    RowOrder::Request wanted = request(fixture, u"range"_s, false);
    wanted.rows = u"SELECT range AS v, 5 - range AS r FROM range(5)"_s;
    QCOMPARE(RowOrder::sort(fixture.session(), wanted).error().code, ErrorCode::Internal);
}

void TestRowOrder::aFolderThatIsNotThere()
{
    DataFixture fixture;
    RowOrder::Request wanted = request(fixture, u"range"_s, false);
    wanted.file = fixture.path(u"no/such/folder"_s);
    QCOMPARE(RowOrder::sort(fixture.session(), wanted).error().code, ErrorCode::IoError);
}

void TestRowOrder::stops()
{
    DataFixture fixture;
    RowOrder::Request wanted = request(fixture, u"range"_s, false);
    wanted.rows = u"SELECT range AS v, range AS r FROM range(3000000)"_s;
    std::stop_source stop;
    data::SessionOptions options = fixture.session().options();
    options.stop = stop.get_token();
    const auto session = data::Session::open(options);
    AW_VERIFY(session);
    const auto order = RowOrder::sort(**session, wanted, [&](double) { stop.request_stop(); });
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(wanted.file));
}

void TestRowOrder::tellsHowFarItIs()
{
    DataFixture fixture;
    RowOrder::Request wanted = request(fixture, u"range"_s, false);
    wanted.rows = u"SELECT range AS v, range AS r FROM range(5000000)"_s;
    wanted.about = 5'000'000;
    QList<double> told;
    const auto order = RowOrder::sort(fixture.session(), wanted, [&](double fraction) { told.append(fraction); });
    AW_VERIFY(order);
    QVERIFY(told.size() >= 4);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.first() > 0 && told.last() <= 1);
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_row_order.moc"
