// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"

#include "engine/data/typed_table.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::ErrorCode;
using aw::data::ColumnProfile;
using aw::data::Profile;
using aw::data::Relation;
using aw::test::DataFixture;

namespace
{

Relation relation(DataFixture &fixture, const QString &sql, qint64 rows = -1)
{
    const auto schema = fixture.session().describe(sql);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().text()));
    return {sql, *schema, rows, {}};
}

QString frequentText(const ColumnProfile &column)
{
    QStringList result;
    for (const data::ValueCount &value : column.frequent)
        result.append(u"%1=%2"_s.arg(value.value).arg(value.rows));
    return result.join(u' ');
}

qint64 sum(const QList<qint64> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64{0});
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers();
    void texts();
    void otherTypes();
    void unusualNumbers();
    void noRowsAndOnlyNulls();
    void limit();
    void manyRows();
    void fewValuesInManyRows();
    void largeFilesAreSampled();
    void manyColumns();
    void leavesNoTable();
    void stops();
    void toJsonHasEverything();
    void samples();
    void sampleErrors();
};

void TestProfile::numbers()
{
    DataFixture fixture;
    const auto profile = data::profileRelation(
        fixture.session(),
        relation(fixture, u"SELECT CASE WHEN range < 100 THEN range END AS \"a 'b\" FROM range(110)"_s));
    AW_VERIFY(profile);
    QCOMPARE(profile->rows, 110);
    QCOMPARE(profile->totalRows, 110);
    const ColumnProfile &column = profile->columns.first();
    QCOMPARE(column.column.name, u"a 'b"_s);
    QCOMPARE(column.rows, 110);
    QCOMPARE(column.nulls, 10);
    QCOMPARE(column.distinct, 100);
    QVERIFY(column.distinctIsExact);
    QCOMPARE(column.minimum, QVariant(qint64{0}));
    QCOMPARE(column.maximum, QVariant(qint64{99}));
    QCOMPARE(column.mean.toDouble(), 49.5);
    QCOMPARE(column.median.toDouble(), 49.5);
    QVERIFY(std::abs(column.standardDeviation.toDouble() - 29.011491975882016) < 1e-9);
    QCOMPARE(column.histogram, QList<qint64>(20, 5));
    QCOMPARE(column.frequent.size(), 10);
}

void TestProfile::texts()
{
    DataFixture fixture;
    const auto profile = data::profileRelation(
        fixture.session(),
        relation(fixture, u"SELECT unnest(['b', 'a', 'b', NULL, '', 'b', 'it''s', 'a', E'x\n\"y']) AS t"_s));
    AW_VERIFY(profile);
    const ColumnProfile &column = profile->columns.first();
    QCOMPARE(column.nulls, 1);
    QCOMPARE(column.distinct, 5);
    QCOMPARE(column.minimum.toString(), u""_s);
    QCOMPARE(column.maximum.toString(), u"x\n\"y"_s);
    QVERIFY(!column.mean.isValid());
    QVERIFY(column.histogram.isEmpty());
    QCOMPARE(frequentText(column), u"b=3 a=2 =1 it's=1 x\n\"y=1"_s);
}

void TestProfile::otherTypes()
{
    DataFixture fixture;
    const auto profile = data::profileRelation(
        fixture.session(),
        relation(fixture,
                 u"SELECT DATE '2024-01-01' + range::INT AS d, range % 2 = 0 AS b, [range] AS l, {'x': range} AS s, "
                 "(range / 4)::DECIMAL(9,2) AS m, range::HUGEINT * 100000000000000000000 AS h FROM range(5)"_s));
    AW_VERIFY(profile);
    QCOMPARE(profile->columns[0].minimum.toString(), u"2024-01-01"_s);
    QCOMPARE(profile->columns[0].maximum.toString(), u"2024-01-05"_s);
    QCOMPARE(frequentText(profile->columns[1]), u"true=3 false=2"_s);
    QCOMPARE(profile->columns[2].distinct, 5);
    QCOMPARE(profile->columns[3].distinct, 5);
    QCOMPARE(profile->columns[4].maximum.toDouble(), 1.0);
    QCOMPARE(sum(profile->columns[4].histogram), 5);
    QCOMPARE(profile->columns[5].maximum.toDouble(), 4e20);
    QCOMPARE(sum(profile->columns[5].histogram), 5);
}

void TestProfile::unusualNumbers()
{
    DataFixture fixture;
    const auto profile = data::profileRelation(
        fixture.session(),
        relation(fixture, u"SELECT unnest(['nan', 'inf', '-inf', '1', '3', NULL]::DOUBLE[]) AS x, 7 AS constant"_s));
    AW_VERIFY(profile);
    QCOMPARE(profile->columns[0].minimum.toDouble(), 1.0);
    QCOMPARE(profile->columns[0].maximum.toDouble(), 3.0);
    QCOMPARE(profile->columns[0].mean.toDouble(), 2.0);
    QCOMPARE(profile->columns[0].nulls, 1);
    QCOMPARE(sum(profile->columns[0].histogram), 2);
    QCOMPARE(profile->columns[1].histogram.first(), 6);
    QCOMPARE(sum(profile->columns[1].histogram), 6);
}

void TestProfile::noRowsAndOnlyNulls()
{
    DataFixture fixture;
    for (const QString &sql :
         {u"SELECT 1 AS a, 'x' AS b WHERE false"_s, u"SELECT NULL::BIGINT AS a, NULL::VARCHAR AS b"_s}) {
        const auto profile = data::profileRelation(fixture.session(), relation(fixture, sql));
        AW_VERIFY(profile);
        for (const ColumnProfile &column : profile->columns) {
            QCOMPARE(column.nulls, column.rows);
            QCOMPARE(column.distinct, 0);
            QVERIFY(!column.minimum.isValid() && !column.mean.isValid());
            QVERIFY(column.frequent.isEmpty() && column.histogram.isEmpty());
        }
    }
}

void TestProfile::limit()
{
    DataFixture fixture;
    const auto profile =
        data::profileRelation(fixture.session(), relation(fixture, u"SELECT range AS a FROM range(1000)"_s, 1000), 10);
    AW_VERIFY(profile);
    QCOMPARE(profile->rows, 10);
    QCOMPARE(profile->totalRows, 1000);
    QCOMPARE(profile->columns.first().maximum.toInt(), 9); // the first rows, in order
}

void TestProfile::manyRows()
{
    DataFixture fixture;
    const auto profile = data::profileRelation(
        fixture.session(),
        relation(
            fixture,
            u"SELECT range AS id, CASE WHEN range % 10 < 7 THEN 'often' ELSE 'v' || range END AS t FROM range(200000)"_s));
    AW_VERIFY(profile);
    const ColumnProfile &id = profile->columns[0];
    QVERIFY(!id.distinctIsExact);
    QVERIFY(std::abs(double(id.distinct) - 200'000) < 20'000);
    QVERIFY(std::abs(id.median.toDouble() - 100'000) < 5'000);
    QCOMPARE(id.histogram, QList<qint64>(20, 10'000));
    QCOMPARE(profile->columns[1].frequent.first().value, u"often"_s);
    QCOMPARE(profile->columns[1].frequent.first().rows, 140'000);
}

// Where the sample has few values these are counted, and when they are all there are, their number is exact.
void TestProfile::fewValuesInManyRows()
{
    DataFixture fixture;
    const auto profile = data::profileRelation(
        fixture.session(),
        relation(fixture, u"SELECT ['', 'x', 'y'][1 + range % 3] AS few, range = 123457 AS flag, "
                          "CASE WHEN range = 123457 THEN 'rare' WHEN range > 9 THEN 'usual' END AS rare, "
                          "CASE WHEN range % 4 = 0 THEN '' ELSE 'v' || range END AS gaps, "
                          "CASE WHEN range % 4 = 0 THEN 9223372036854775807 ELSE range END AS longest, "
                          "range % 150 AS many FROM range(200001)"_s));
    AW_VERIFY(profile);
    const auto &columns = profile->columns;
    QVERIFY(columns[0].distinctIsExact);
    QCOMPARE(columns[0].distinct, 3);
    QCOMPARE(frequentText(columns[0]), u"=66667 x=66667 y=66667"_s);
    QCOMPARE(columns[1].distinct, 2);
    QCOMPARE(columns[2].distinct, 2);
    QCOMPARE(columns[2].frequent.first().rows, 199'990);
    QCOMPARE(frequentText(columns[3]), u"=50001"_s); // not what all other values are counted under
    QCOMPARE(frequentText(columns[4]), u"9223372036854775807=50001"_s);
    QVERIFY(!columns[5].distinctIsExact);
    QVERIFY(std::abs(double(columns[5].distinct) - 150) < 40);
    QCOMPARE(columns[5].frequent.size(), 10);
}

// They are read once more instead of being kept in a table; what is said of them is the same but for what a sample
// says.
void TestProfile::largeFilesAreSampled()
{
    DataFixture fixture(2);
    constexpr int kRows = 2'200'000;
    QByteArray text = "id,city,amount,note,flag,step,stray\n";
    for (int i = 0; i < kRows; ++i)
        text += QByteArray::number(i) + (i % 4 ? ",Oslo," : ",\"Rio, Brazil\",") + QByteArray::number(i % 1000) +
                ".5," + (i % 100 ? "some text," : ",") + (i == kRows / 2 ? "true," : "false,") +
                QByteArray::number(i % 7) + ',' + QByteArray::number(i == kRows / 2 ? 1000 : i % 5) + '\n';
    QVERIFY(text.size() > 64'000'000);
    const auto source = fixture.describe(fixture.write(u"large.csv"_s, text));
    AW_VERIFY(source);
    const auto sampled = data::openTyped(fixture.session(), *source, data::ReadMode::Keep, {}, true);
    AW_VERIFY(sampled);
    QVERIFY(sampled->table.isEmpty());
    const qint64 taken = fixture.rows(u"SELECT count(*) FROM "_s + sampled->sample).value(0).toLongLong();
    QVERIFY2(taken > 15'000 && taken < 25'000, qPrintable(QString::number(taken)));
    const auto typed = data::openTyped(fixture.session(), *source, data::ReadMode::Keep);
    AW_VERIFY(typed);
    QVERIFY(!typed->table.isEmpty());
    const auto some = data::profileTyped(fixture.session(), *sampled);
    const auto all = data::profileTyped(fixture.session(), *typed);
    AW_VERIFY(some);
    AW_VERIFY(all);
    QCOMPARE(some->rows, kRows);
    for (qsizetype i = 0; i < all->columns.size(); ++i) {
        const ColumnProfile &column = some->columns[i];
        QCOMPARE(column.column.type, all->columns[i].column.type);
        QCOMPARE(column.nulls, all->columns[i].nulls);
        QCOMPARE(column.minimum, all->columns[i].minimum);
        QCOMPARE(column.maximum, all->columns[i].maximum);
        QCOMPARE(column.distinct, all->columns[i].distinct);
        QVERIFY(!column.distributionIsExact && all->columns[i].distributionIsExact);
        QVERIFY(std::abs(sum(column.histogram) - sum(all->columns[i].histogram)) < kRows / 100);
        for (qsizetype bin = 0; bin < column.histogram.size(); ++bin)
            QVERIFY(std::abs(column.histogram[bin] - all->columns[i].histogram[bin]) < kRows / 100);
    }
    QCOMPARE(frequentText(all->columns[1]), u"Oslo=1650000 Rio, Brazil=550000"_s);
    QVERIFY(!some->columns[1].distinctIsExact);
    QVERIFY(some->columns[4].distinctIsExact && some->columns[4].distinct == 2);
    QVERIFY(some->columns[5].distinctIsExact && some->columns[5].distinct == 7);
    QVERIFY(!some->columns[6].distinctIsExact && some->columns[6].distinct == 6);
    const auto &cities = some->columns[1].frequent;
    QCOMPARE(cities.size(), 2);
    QCOMPARE(cities.first().value, u"Oslo"_s);
    QVERIFY(std::abs(cities.first().rows - 1'650'000) < kRows / 50);
    QVERIFY(std::abs(cities.first().rows + cities.last().rows - kRows) < 2);
    QVERIFY(std::abs(some->columns[0].median.toDouble() - kRows / 2.0) < kRows * 0.03);
}

void TestProfile::manyColumns()
{
    DataFixture fixture;
    QStringList columns;
    for (int i = 0; i < 120; ++i)
        columns.append(u"range + %1 AS c%1"_s.arg(i));
    const auto profile = data::profileRelation(
        fixture.session(), relation(fixture, u"SELECT %1 FROM range(100)"_s.arg(columns.join(u", "_s))));
    AW_VERIFY(profile);
    QCOMPARE(profile->columns.size(), 120);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(profile->columns[i].minimum.toInt(), i);
}

void TestProfile::leavesNoTable()
{
    DataFixture fixture;
    AW_VERIFY(data::profileRelation(fixture.session(), relation(fixture, u"SELECT 1 AS a"_s)));
    QCOMPARE(fixture.rows(u"SELECT table_name FROM duckdb_tables()"_s), QStringList());
}

void TestProfile::stops()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    const auto rows = relation(fixture, u"SELECT range AS a FROM range(10)"_s);
    stop.request_stop();
    QCOMPARE(data::profileRelation(fixture.session(), rows).error().code, ErrorCode::Cancelled);
}

void TestProfile::toJsonHasEverything()
{
    DataFixture fixture;
    const auto profile =
        data::profileRelation(fixture.session(), relation(fixture, u"SELECT range AS a FROM range(3)"_s));
    AW_VERIFY(profile);
    const QJsonObject json = toJson(*profile);
    QCOMPARE(json[u"rows"].toInt(), 3);
    const QJsonObject column = json[u"columns"][0].toObject();
    QCOMPARE(column[u"name"].toString(), u"a"_s);
    QCOMPARE(column[u"max"].toInt(), 2);
    QCOMPARE(column[u"histogram"].toArray().size(), 20);
    QCOMPARE(column[u"frequent"].toArray().size(), 3);
    QVERIFY(column.contains(u"nulls"_s) && column.contains(u"distinct"_s) && column.contains(u"median"_s));
    QVERIFY(column[u"distribution_is_exact"].toBool());
}

void TestProfile::samples()
{
    DataFixture fixture;
    const auto rows = relation(fixture, u"SELECT range AS a, DATE '2024-01-01' AS d FROM range(100) -- rows"_s);
    const auto sample = data::sampleRows(fixture.session(), rows, 97, 10);
    AW_VERIFY(sample);
    QCOMPARE(sample->rows.size(), 3);
    QCOMPARE(sample->rows.first().first().toInt(), 97);
    QCOMPARE(sample->rows.first().last().toString(), u"2024-01-01"_s);
    QCOMPARE(sample->schema.names(), (QStringList{u"a"_s, u"d"_s}));
    QCOMPARE(data::sampleRows(fixture.session(), rows, 100, 10)->rows.size(), 0);
    QCOMPARE(data::sampleRows(fixture.session(), rows, 0, 0)->rows.size(), 0);
}

void TestProfile::sampleErrors()
{
    DataFixture fixture;
    const auto rows = relation(fixture, u"SELECT 1 AS a"_s);
    QCOMPARE(data::sampleRows(fixture.session(), rows, -1, 10).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(data::sampleRows(fixture.session(), rows, 0, -1).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
