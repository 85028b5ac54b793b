// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"
#include "tests/data/plain_difference.h"

#include "engine/data/difference.h"
#include "engine/data/sql_quote.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::ErrorCode;
using aw::data::Difference;
using aw::data::DifferingRow;
using aw::data::RenameEvidence;
using aw::data::RowChange;
using aw::data::RowMatching;
using aw::test::DataFixture;
using aw::test::Dice;
using aw::test::PlainChange;
using aw::test::PlainTable;

namespace
{

QString parquet(DataFixture &fixture, const QString &name, const QString &sql)
{
    const QString file = fixture.path(name);
    const auto written =
        fixture.session().execute(u"COPY ("_s + sql + u") TO "_s + data::quoteText(file) + u" (FORMAT parquet)"_s);
    if (!written)
        qFatal("%s", qPrintable(written.error().text()));
    return file;
}

core::Result<Difference> compare(DataFixture &fixture, const QString &before, const QString &after,
                                 const QStringList &key = {})
{
    return data::compareTables(fixture.session(), parquet(fixture, u"before.parquet"_s, before),
                               parquet(fixture, u"after.parquet"_s, after), key, fixture.path(u"rows.parquet"_s));
}

// "+1 -2 ~3 =4"
QString counts(const Difference &difference)
{
    return u"+%1 -%2 ~%3 =%4"_s.arg(difference.added)
        .arg(difference.removed)
        .arg(difference.changed)
        .arg(difference.same);
}

QString rowText(const QVariantList &cells)
{
    QStringList texts;
    for (const QVariant &cell : cells)
        texts.append(cell.isValid() ? cell.toString() : u"~"_s);
    return texts.join(u'|');
}

// "changed 1|a > 1|b"
QStringList rows(DataFixture &fixture, const Difference &difference, data::RowChanges which = data::kAllRowChanges,
                 qint64 offset = 0, qint64 limit = 1000)
{
    const auto found = data::differingRows(fixture.session(), difference, which, offset, limit);
    if (!found)
        return {u"ERROR "_s + found.error().text()};
    QStringList lines;
    for (const DifferingRow &row : *found)
        lines.append(data::changeName(row.change) + u' ' + rowText(row.before) + u" > "_s + rowText(row.after));
    return lines;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundKey();
    void columns();
    void renamedOnlyWhenEvident();
    void moved();
    void hostileNames();
    void retypedAsText();
    void nestedTypes();
    void largeNumbers();
    void emptyTables();
    void nothingInCommon();
    void repeatedKey();
    void keyOfChance();
    void wrongKeys();
    void pages();
    void stops();
    void littleMemory();
    void asJson();
    void agreesWithTheObviousWay_data();
    void agreesWithTheObviousWay();
};

void TestDifference::foundKey()
{
    DataFixture fixture;
    const auto difference = compare(
        fixture, u"FROM (VALUES (1, 'a', NULL), (2, 'b', 1.5), (3, 'c', 'nan'::DOUBLE), (4, 'c', 0)) t(id, t, x)"_s,
        u"FROM (VALUES (5, 'c', 0.0), (3, 'c', 'nan'::DOUBLE), (2, 'B', NULL), (1, 'a', NULL)) t(id, t, x)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->matching, RowMatching::FoundKey);
    QCOMPARE(difference->keyNames(), QStringList(u"id"_s));
    QCOMPARE(counts(*difference), u"+1 -1 ~1 =2"_s);
    QCOMPARE(rows(fixture, *difference),
             QStringList({u"added  > 5|c|0"_s, u"changed 2|b|1.5 > 2|B|~"_s, u"removed 4|c|0 > "_s}));
    QCOMPARE(difference->columns[1].changedCells, 1);
    QCOMPARE(difference->columns[2].changedCells, 1);
    QVERIFY(!difference->isNone());
    // Two columns are a key where one is not.
    const auto together = compare(fixture, u"SELECT range // 3 AS a, range % 3 AS b, 'x' AS c FROM range(9)"_s,
                                  u"SELECT range // 3 AS a, range % 3 AS b, 'y' AS c FROM range(8)"_s);
    AW_VERIFY(together);
    QCOMPARE(together->keyNames(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(counts(*together), u"+0 -1 ~8 =0"_s);
}

void TestDifference::columns()
{
    DataFixture fixture;
    const auto difference = compare(fixture, u"SELECT 1 AS id, 'x' AS \"Unit Price\", 2 AS gone, '3' AS t"_s,
                                    u"SELECT 1 AS id, 'x' AS unit_price, 3 AS t, DATE '2024-01-01' AS d"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->columns.size(), 5);
    QVERIFY(difference->columns[0].isSame());
    QCOMPARE(difference->columns[1].renamed, RenameEvidence::SpelledAlike);
    QCOMPARE(difference->columns[1].before, 1);
    QVERIFY(difference->columns[2].retyped);
    QCOMPARE(difference->columns[3].before, -1);
    QCOMPARE(difference->columns[4].after, -1);
    QCOMPARE(difference->nameOf(4), u"gone"_s);
    QCOMPARE(counts(*difference), u"+0 -0 ~0 =1"_s);
    QVERIFY(!difference->isNone());
    const auto none = compare(fixture, u"SELECT 1 AS a"_s, u"SELECT 1 AS a"_s);
    AW_VERIFY(none);
    QVERIFY(none->isNone());
}

void TestDifference::renamedOnlyWhenEvident()
{
    DataFixture fixture;
    const QString ids = u"range AS id, "_s;
    // The same values in the same rows.
    auto difference = compare(fixture, u"SELECT "_s + ids + u"range * 7 AS price FROM range(5)"_s,
                              u"SELECT "_s + ids + u"range * 7 AS cost FROM range(5)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->columns[1].renamed, RenameEvidence::SameValues);
    // One other value, or one value throughout, is no evidence; neither are two columns that hold the same.
    difference = compare(fixture, u"SELECT "_s + ids + u"range * 7 AS price, 1 AS one FROM range(5)"_s,
                         u"SELECT "_s + ids + u"least(range * 7, 20) AS cost, 1 AS eins FROM range(5)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->columns.size(), 5);
    difference = compare(fixture, u"SELECT "_s + ids + u"range * 7 AS price FROM range(5)"_s,
                         u"SELECT "_s + ids + u"range * 7 AS x, range * 7 AS y FROM range(5)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->columns.size(), 4);
    difference = compare(fixture, u"SELECT "_s + ids + u"1 AS \"a-b\" FROM range(5)"_s,
                         u"SELECT "_s + ids + u"1 AS \"a b\", 1 AS a_b FROM range(5)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->columns.size(), 4);
}

void TestDifference::moved()
{
    DataFixture fixture;
    const auto difference = compare(fixture, u"SELECT 1 AS a, 2 AS b, 3 AS c, 4 AS d"_s,
                                    u"SELECT 4 AS d, 1 AS a, 0 AS n, 2 AS b, 3 AS c"_s);
    AW_VERIFY(difference);
    QStringList moved;
    for (qsizetype i = 0; i < difference->columns.size(); ++i)
        if (difference->columns[i].moved)
            moved.append(difference->nameOf(i));
    QCOMPARE(moved, QStringList(u"d"_s));
}

void TestDifference::hostileNames()
{
    DataFixture fixture;
    const QStringList names{u"a\"b'; DROP TABLE x; --"_s,
                            u"ünï ☃ 名"_s,
                            u"c0"_s,
                            u"r"_s,
                            u"file_row_number"_s,
                            u"%1%2"_s,
                            u"kind"_s,
                            u"d1"_s,
                            u"rb"_s};
    QStringList before;
    QStringList after;
    for (qsizetype i = 0; i < names.size(); ++i) {
        before.append(u"range + "_s + QString::number(i) + u" AS "_s + data::quoteName(names[i]));
        after.append(u"range // 2 + "_s + QString::number(i) + u" AS "_s + data::quoteName(names[i]));
    }
    after[0] = before[0];
    for (const QString &table : {u" FROM range(3)"_s, u" FROM range(0)"_s}) {
        const auto difference =
            compare(fixture, u"SELECT "_s + before.join(u", "_s) + table, u"SELECT "_s + after.join(u", "_s) + table);
        AW_VERIFY(difference);
        QCOMPARE(difference->after.names(), names);
        if (table.contains(u'3')) {
            QCOMPARE(difference->keyNames(), QStringList(names.first()));
            QCOMPARE(counts(*difference), u"+0 -0 ~2 =1"_s);
            QCOMPARE(rows(fixture, *difference).first(), u"changed 1|2|3|4|5|6|7|8|9 > 1|1|2|3|4|5|6|7|8"_s);
        }
    }
    // Names that differ in case only are one to the engine, which numbers them.
    const auto doubled = compare(fixture, u"SELECT 1 AS a, 2 AS a"_s, u"SELECT 1 AS a, 3 AS a"_s, {u"a"_s});
    AW_VERIFY(doubled);
    QCOMPARE(counts(*doubled), u"+0 -0 ~1 =0"_s);
}

void TestDifference::retypedAsText()
{
    DataFixture fixture;
    const auto difference =
        compare(fixture,
                u"FROM (VALUES (1, 1, '1.50', 1.50, DATE '2024-01-01'), (2, 9007199254740993, 'x', 2, NULL), (3, "
                "100000, NULL, 0.25, NULL)) t(id, i, t, m, d)"_s,
                u"SELECT id, i::DOUBLE AS i, t::DOUBLE AS t, m::DOUBLE AS m, d::VARCHAR AS d FROM (VALUES (1, 1, 1.5, "
                "1.5, DATE '2024-01-01'), (2, 9007199254740993, NULL, 2, NULL), (3, 100000, NULL, 0.25, NULL)) t(id, "
                "i, t, m, d)"_s);
    AW_VERIFY(difference);
    for (qsizetype i = 1; i < 5; ++i)
        QVERIFY(difference->columns[i].retyped);
    QCOMPARE(counts(*difference), u"+0 -0 ~2 =1"_s);
    QCOMPARE(difference->columns[1].changedCells, 1); // a DOUBLE cannot hold 9007199254740993
    QCOMPARE(difference->columns[2].changedCells, 2); // "1.50" is another text than "1.5"
    QCOMPARE(difference->columns[3].changedCells, 0);
    QCOMPARE(difference->columns[4].changedCells, 0);
}

void TestDifference::nestedTypes()
{
    DataFixture fixture;
    auto difference = compare(fixture, u"SELECT range AS id, [range, NULL] AS l, {'a': range} AS s FROM range(3)"_s,
                              u"SELECT range AS id, [range, NULL] AS l, {'a': least(range, 1)} AS s FROM range(3)"_s);
    AW_VERIFY(difference);
    QCOMPARE(counts(*difference), u"+0 -0 ~1 =2"_s);
    QVERIFY(!difference->columns[2].retyped);
    difference = compare(fixture, u"SELECT {'a': range} AS s FROM range(3)"_s,
                         u"SELECT {'a': range, 'b': 1} AS s FROM range(3)"_s);
    AW_VERIFY(difference);
    QVERIFY(difference->columns[0].retyped);
    QCOMPARE(counts(*difference), u"+3 -3 ~0 =0"_s);
}

void TestDifference::largeNumbers()
{
    DataFixture fixture;
    const auto difference = compare(
        fixture,
        u"SELECT 1 AS id, 18446744073709551615::UBIGINT AS u, "
        "12345678901234567890123456789012345678::DECIMAL(38,0) AS d UNION ALL SELECT 2, 9007199254740993::UBIGINT, 1"_s,
        u"SELECT 1 AS id, 18446744073709551614::UBIGINT AS u, "
        "12345678901234567890123456789012345677::DECIMAL(38,0) AS d UNION ALL SELECT 2, 9007199254740992::UBIGINT, 1"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->columns[1].changedCells, 2);
    QCOMPARE(difference->columns[2].changedCells, 1);
    QCOMPARE(rows(fixture, *difference).first(),
             u"changed 1|18446744073709551615|12345678901234567890123456789012345678 > "
             "1|18446744073709551614|12345678901234567890123456789012345677"_s);
}

void TestDifference::emptyTables()
{
    DataFixture fixture;
    const QString full = u"SELECT range AS id FROM range(3)"_s;
    const QString empty = full + u" WHERE false"_s;
    auto difference = compare(fixture, empty, empty);
    AW_VERIFY(difference);
    QVERIFY(difference->isNone());
    QCOMPARE(rows(fixture, *difference), QStringList());
    difference = compare(fixture, empty, full);
    AW_VERIFY(difference);
    QCOMPARE(counts(*difference), u"+3 -0 ~0 =0"_s);
    difference = compare(fixture, full, empty, {u"id"_s});
    AW_VERIFY(difference);
    QCOMPARE(counts(*difference), u"+0 -3 ~0 =0"_s);
}

void TestDifference::nothingInCommon()
{
    DataFixture fixture;
    const auto difference = compare(fixture, u"SELECT range AS a FROM range(2)"_s, u"SELECT 'x' AS b"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->matching, RowMatching::Nothing);
    QCOMPARE(rows(fixture, *difference),
             QStringList({u"removed 0|~ > "_s.replace(u"0|~"_s, u"~|0"_s), u"added  > x|~"_s, u"removed ~|1 > "_s}));
}

void TestDifference::repeatedKey()
{
    DataFixture fixture;
    const auto difference =
        compare(fixture, u"FROM (VALUES ('k', 1), ('k', 2), ('k', 2), (NULL, 5), ('m', 7)) t(k, v)"_s,
                u"FROM (VALUES ('k', 2), ('k', 3), ('k', 4), (NULL, 6), ('k', 9)) t(k, v)"_s, {u"k"_s});
    AW_VERIFY(difference);
    QCOMPARE(difference->matching, RowMatching::GivenKey);
    QCOMPARE(difference->sharedKeysBefore, 3);
    QCOMPARE(difference->sharedKeysAfter, 4);
    QCOMPARE(rows(fixture, *difference), QStringList({u"changed k|1 > k|3"_s, u"changed k|2 > k|4"_s,
                                                      u"changed ~|5 > ~|6"_s, u"removed m|7 > "_s, u"added  > k|9"_s}));
    QVERIFY(data::matchingText(*difference).contains(u"does not tell all rows apart"_s));
}

// A column that never repeats by chance has little in common; the one with the most in common is the key.
void TestDifference::keyOfChance()
{
    DataFixture fixture;
    auto difference = compare(fixture, u"SELECT range * 2 AS chance, range AS id FROM range(100)"_s,
                              u"SELECT range * 3 AS chance, range AS id FROM range(100)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->keyNames(), QStringList(u"id"_s));
    difference = compare(fixture, u"SELECT range AS n FROM range(3)"_s, u"SELECT range + 3 AS n FROM range(3)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->matching, RowMatching::WholeRows);
    // What repeats only far behind is no key.
    difference = compare(fixture, u"SELECT least(range, 29998) AS n, 1 AS one FROM range(30000)"_s,
                         u"SELECT range AS n, 1 AS one FROM range(30000)"_s);
    AW_VERIFY(difference);
    QCOMPARE(difference->matching, RowMatching::WholeRows);
    QCOMPARE(counts(*difference), u"+1 -1 ~0 =29999"_s);
}

void TestDifference::wrongKeys()
{
    DataFixture fixture;
    const QString before = u"SELECT 1 AS a, 2 AS b"_s;
    const QString after = u"SELECT 1 AS a, 5 AS c"_s;
    QCOMPARE(compare(fixture, before, after, {u"z"_s}).error().code, ErrorCode::NotFound);
    QCOMPARE(compare(fixture, before, after, {u"b"_s}).error().code, ErrorCode::NotFound);
    QCOMPARE(compare(fixture, before, after, {u"c"_s}).error().code, ErrorCode::NotFound);
    QCOMPARE(compare(fixture, before, after, {u"a"_s, u"a"_s}).error().code, ErrorCode::InvalidArgument);
}

void TestDifference::pages()
{
    DataFixture fixture;
    const auto difference =
        compare(fixture, u"SELECT range AS id, range % 7 AS v FROM range(1000)"_s,
                u"SELECT range AS id, CASE WHEN range % 10 = 0 THEN -1 ELSE range % 7 END AS v FROM range(5, 1010)"_s);
    AW_VERIFY(difference);
    QCOMPARE(counts(*difference), u"+10 -5 ~99 =896"_s);
    const QStringList all = rows(fixture, *difference);
    QCOMPARE(all.size(), difference->count(data::kAllRowChanges));
    QStringList paged;
    for (qint64 offset = 0; offset < 120; offset += 7)
        paged += rows(fixture, *difference, data::kAllRowChanges, offset, 7);
    QCOMPARE(paged, all);
    QCOMPARE(rows(fixture, *difference, RowChange::Removed), all.filter(u"removed"_s));
    QCOMPARE(rows(fixture, *difference, data::RowChanges(RowChange::Added) | RowChange::Removed).size(), 15);
    QCOMPARE(rows(fixture, *difference, {}), QStringList());
    QVERIFY(!data::differingRows(fixture.session(), *difference, data::kAllRowChanges, -1, 5));
}

void TestDifference::stops()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    const QString file = parquet(fixture, u"a.parquet"_s, u"SELECT range AS a FROM range(10)"_s);
    stop.request_stop();
    const auto difference = data::compareTables(fixture.session(), file, file, {}, fixture.path(u"rows.parquet"_s));
    QVERIFY(!difference);
    QCOMPARE(difference.error().code, ErrorCode::Cancelled);
}

void TestDifference::littleMemory()
{
    DataFixture fixture(2, {}, 200'000'000);
    const QString columns = u", 'text number ' || hash(range) AS t, hash(range + 1)::VARCHAR AS u, range % 3 AS v "_s;
    for (const QStringList &key : {QStringList(), QStringList(u"v"_s)}) {
        const auto difference = compare(fixture, u"SELECT range % 1000 AS id"_s + columns + u"FROM range(400000)"_s,
                                        u"SELECT range % 1000 AS id"_s + columns + u"FROM range(1, 400001)"_s, key);
        AW_VERIFY(difference);
        QCOMPARE(difference->same, 399'999);
    }
}

void TestDifference::asJson()
{
    DataFixture fixture;
    const auto difference =
        compare(fixture, u"SELECT 1 AS id, 'nan'::DOUBLE AS x, 18446744073709551615::UBIGINT AS u, 0 AS z"_s,
                u"SELECT 1 AS id, NULL::DOUBLE AS x, 18446744073709551614::UBIGINT AS u, '0' AS Z"_s, {u"id"_s});
    AW_VERIFY(difference);
    const QJsonObject object = data::toJson(*difference);
    QCOMPARE(object["equal"_L1].toBool(true), false);
    QCOMPARE(object["rows"_L1]["changed"_L1].toInt(), 1);
    QCOMPARE(object["matching"_L1]["by"_L1].toString(), u"given_key"_s);
    const QJsonObject last = object["columns"_L1].toArray().at(3).toObject();
    QCOMPARE(last["changes"_L1].toArray(), QJsonArray({u"renamed"_s, u"retyped"_s}));
    QCOMPARE(last["compared_as"_L1].toString(), u"text"_s);
    const auto rows = data::differingRows(fixture.session(), *difference, data::kAllRowChanges, 0, 10);
    AW_VERIFY(rows);
    const QJsonObject row = data::toJson(*difference, rows->first());
    QCOMPARE(row["before"_L1]["x"_L1].toString(), u"NaN"_s);
    QVERIFY(row["after"_L1]["x"_L1].isNull());
    QCOMPARE(row["before"_L1]["u"_L1].toString(), u"18446744073709551615"_s);
    QCOMPARE(row["changed"_L1].toArray(), QJsonArray({u"x"_s, u"u"_s}));
    QCOMPARE(row["row_before"_L1].toInt(), 1);
}

void TestDifference::agreesWithTheObviousWay_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestDifference::agreesWithTheObviousWay()
{
    QFETCH(const quint32, seed);
    Dice dice(seed);
    DataFixture fixture(1);
    PlainTable before;
    const int width = 1 + dice.upTo(3);
    for (int i = 0; i < width; ++i)
        before.types.append("tif"[dice.upTo(2)]);
    const int height = dice.upTo(14);
    for (int i = 0; i < height; ++i) {
        QStringList row;
        for (const char type : std::as_const(before.types))
            row.append(dice.cell(type, 40));
        before.rows.append(row);
    }
    const PlainTable after = test::changedTable(before, dice);
    QList<QStringList> keys{{}, {u"k0"_s}};
    if (width > 1)
        keys.append({u"k1"_s, u"k0"_s});
    for (const QStringList &key : std::as_const(keys)) {
        const auto difference = compare(fixture, before.sql(), after.sql(), key);
        AW_VERIFY(difference);
        QList<qsizetype> columns;
        for (const QString &name : difference->keyNames())
            columns.append(name.mid(1).toLongLong());
        if (key.isEmpty()) {
            QCOMPARE(columns.size(), test::smallestPlainKey(before, after));
            QVERIFY(columns.isEmpty() || test::isPlainKey(before, after, columns));
        }
        const auto found = data::differingRows(fixture.session(), *difference, data::kAllRowChanges, 0, 1000);
        AW_VERIFY(found);
        QList<PlainChange> changes;
        QList<qint64> cells(width, 0);
        for (const DifferingRow &row : *found) {
            changes.append({row.rowBefore, row.rowAfter});
            for (int i = 0; row.change == RowChange::Changed && i < width; ++i) {
                const bool differs =
                    test::normal(before.rows[row.rowBefore])[i] != test::normal(after.rows[row.rowAfter])[i];
                QCOMPARE(row.changedCells[i], differs);
                cells[i] += differs;
            }
        }
        const QList<PlainChange> expected = test::plainDifference(before, after, columns);
        QVERIFY2(changes == expected, qPrintable(before.sql() + u"\n"_s + after.sql() + u"\n"_s + key.join(u',')));
        QCOMPARE(difference->count(data::kAllRowChanges), expected.size());
        QCOMPARE(difference->rowsAfter, difference->same + difference->changed + difference->added);
        for (int i = 0; i < width; ++i)
            QCOMPARE(difference->columns[i].changedCells, cells[i]);
    }
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
