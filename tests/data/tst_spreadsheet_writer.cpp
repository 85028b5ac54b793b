// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that we write: what goes in comes out again with its type.
#include "engine/data/writers.h"
#include "tests/data/data_fixture.h"

#include <QDir>
#include <QTest>

using namespace aw::data;
using namespace aw::test;
using namespace Qt::StringLiterals;
using aw::core::ErrorCode;

class TestSpreadsheetWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void whatSheetsCannotHold();
    void oddNamesAndTexts();
    void tooManyRows();
    void tooLongText();
    void nothingLeftBehind();
};

namespace
{

aw::core::Result<WrittenFile> write(DataFixture &fixture, const QString &sql, const QString &name)
{
    Relation relation;
    relation.sql = sql;
    const auto schema = fixture.session().describe(sql);
    if (!schema)
        return std::unexpected(schema.error());
    relation.schema = *schema;
    return writeFile(fixture.session(), relation, fixture.path(name), OutputFormat::Xlsx);
}

} // namespace

void TestSpreadsheetWriter::roundTrip()
{
    DataFixture fixture;
    const QString sql =
        u"SELECT i::BIGINT AS n, i / 4.0::DOUBLE AS x, 'name ' || i AS t, i % 2 = 0 AS b, DATE '2024-01-01' + "
        u"i::INTEGER AS d, "
        "TIMESTAMP '2024-01-01 10:30:15.25' + to_hours(i) AS w, TIME '10:30:00.5' AS c, to_seconds(i * 100) AS l, "
        "0.1::FLOAT AS f, 1.25::DECIMAL(9,2) AS m, CASE WHEN i % 3 = 0 THEN i END AS g FROM range(10000) r(i)"_s;
    const auto written = write(fixture, sql, u"a.xlsx"_s);
    AW_VERIFY(written);
    QCOMPARE(written->rows, 10'000);
    QCOMPARE(fixture.folder.isValid() &&
                 QDir(fixture.folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty(),
             true);
    const auto rows = fixture.open(fixture.path(u"a.xlsx"_s), Typing::Proven);
    AW_VERIFY(rows);
    QStringList types;
    for (const auto &column : rows->relation.schema.columns)
        types.append(column.type);
    QCOMPARE(types, (QStringList{u"BIGINT"_s, u"DOUBLE"_s, u"VARCHAR"_s, u"BOOLEAN"_s, u"DATE"_s, u"TIMESTAMP"_s,
                                 u"TIME"_s, u"INTERVAL"_s, u"DOUBLE"_s, u"DOUBLE"_s, u"BIGINT"_s}));
    // Every cell is the same.
    QCOMPARE(fixture.rows(u"SELECT count(*) FROM (SELECT n, x, t, b, d, w, c, l, f, m, g FROM ("_s +
                          rows->relation.sql + u") EXCEPT ALL SELECT n, x, t, b, d, w, c, l, 0.1, m, g FROM ("_s + sql +
                          u"))"_s),
             QStringList{u"0"_s});
    QCOMPARE(rows->relation.rows, 10'000);
}

void TestSpreadsheetWriter::whatSheetsCannotHold()
{
    DataFixture fixture;
    const auto written = write(fixture,
                               u"SELECT 9007199254740993 AS n, DATE '1815-06-18' AS d, 'nan'::DOUBLE AS x, "
                               "123456789012345678901234567890::HUGEINT AS h, [1, 2] AS l, TIMESTAMP "
                               "'2024-01-01 00:00:00.000001' AS w"_s,
                               u"a.xlsx"_s);
    AW_VERIFY(written);
    const auto rows = fixture.open(fixture.path(u"a.xlsx"_s), Typing::Text);
    AW_VERIFY(rows);
    QCOMPARE(
        fixture.rows(u"SELECT n, d, h, l, w FROM ("_s + rows->relation.sql + u')'),
        QStringList{u"9007199254740993|1815-06-18|123456789012345678901234567890|[1, 2]|2024-01-01 00:00:00.000001"_s});
}

void TestSpreadsheetWriter::oddNamesAndTexts()
{
    DataFixture fixture;
    const auto written = write(
        fixture,
        u"SELECT '=1+1' AS \"a \"\"b\"\"\", '_x0041_' AS \"%1\", '  <ä & 漢>\n' || chr(1) || 'x' AS \"naïve\", 1 AS n"_s,
        u"a.xlsx"_s);
    AW_VERIFY(written);
    const auto rows = fixture.open(fixture.path(u"a.xlsx"_s), Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"a \"b\""_s, u"%1"_s, u"naïve"_s, u"n"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"=1+1|_x0041_|  <ä & 漢>\n\u0001x|1"_s});
}

void TestSpreadsheetWriter::tooManyRows()
{
    DataFixture fixture;
    const auto written = write(fixture, u"SELECT i FROM range(1048576) r(i)"_s, u"a.xlsx"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::LimitExceeded);
    QVERIFY2(written.error().text().contains(u"1048576 rows"_s), qPrintable(written.error().text()));
    QVERIFY(!QFile::exists(fixture.path(u"a.xlsx"_s)));
}

void TestSpreadsheetWriter::tooLongText()
{
    DataFixture fixture;
    const auto written = write(fixture, u"SELECT repeat('x', 32768) AS t"_s, u"a.xlsx"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::LimitExceeded);
    QVERIFY(written.error().text().contains(u"row 1, column t"_s));
}

void TestSpreadsheetWriter::nothingLeftBehind()
{
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    Relation relation{u"SELECT i FROM range(100000) r(i)"_s, {{{u"i"_s, u"BIGINT"_s, {}, {}}}}, -1, {}};
    int calls = 0;
    const auto written =
        writeFile(fixture.session(), relation, fixture.path(u"a.xlsx"_s), OutputFormat::Xlsx, {}, [&](double) {
            if (++calls == 3)
                stop.request_stop();
        });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestSpreadsheetWriter)
#include "tst_spreadsheet_writer.moc"
