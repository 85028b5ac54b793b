// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folders and patterns: many files as one table, without losing a row, a value or a file in silence.
#include "engine/data/file_set.h"
#include "tests/data/data_fixture.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using data::ReadMode;
using data::Typing;
using test::DataFixture;

class TestFileSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsGoTogetherByName();
    void typesAreProvenOverAllFiles();
    void typedFilesTakeTheTypeThatLosesNothing();
    void theFileColumnCanBeNamedOrLeftAway();
    void anUnreadableFileFailsOrIsAccountedFor();
    void otherFilesOfTheFolderAreNamed();
    void anEmptyFolderSaysSo();
    void manyFilesKeepTheirOrder();
};

void TestFileSet::columnsGoTogetherByName()
{
    DataFixture fixture;
    QDir(fixture.folder.path()).mkdir(u"in"_s);
    fixture.write(u"in/2023.csv"_s, "city,id,qty\nOslo,1,5\nRome,2,7\n");
    fixture.write(u"in/2024.csv"_s, "ID;city;price\n3;Lima;2.5\n");
    fixture.write(u"in/.hidden.csv"_s, "x\n1\n");
    const auto rows = fixture.open(fixture.path(u"in"_s), Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.names(), (QStringList{u"city"_s, u"id"_s, u"qty"_s, u"price"_s, u"_file"_s}));
    QCOMPARE(fixture.rows(rows->relation.sql),
             (QStringList{u"Oslo|1|5|~|2023.csv"_s, u"Rome|2|7|~|2023.csv"_s, u"Lima|3|~|2.5|2024.csv"_s}));
    QCOMPARE(rows->ledger.rowsIn, 3);
    QVERIFY(rows->warnings.join(u' ').contains(
        u"“price” is not in 1 of the files (2023.csv); it is NULL in their 2 rows"_s));
    QCOMPARE(rows->trace.first().details.value("files"_L1).toArray().size(), 2);
}

void TestFileSet::typesAreProvenOverAllFiles()
{
    DataFixture fixture;
    fixture.write(u"a.csv"_s, "n,code\n1,7\n");
    fixture.write(u"b.csv"_s, "n,code\n2,007\n");
    const auto rows = fixture.open(fixture.path(u"*.csv"_s), Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.columns[0].type, u"BIGINT"_s);
    QCOMPARE(rows->relation.schema.columns[1].type, u"VARCHAR"_s);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|7|a.csv"_s, u"2|007|b.csv"_s}));
}

void TestFileSet::typedFilesTakeTheTypeThatLosesNothing()
{
    DataFixture fixture;
    fixture.write(u"a.ndjson"_s, "{\"v\":1,\"w\":9007199254740993}\n{\"v\":2,\"w\":1}\n");
    fixture.write(u"b.ndjson"_s, "{\"v\":0.5,\"w\":0.5}\n{\"v\":1.5,\"w\":2.5}\n");
    const auto rows = fixture.open(fixture.path(u"*.ndjson"_s), Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.schema.columns[0].type, u"DOUBLE"_s);
    QCOMPARE(rows->relation.schema.columns[1].type, u"VARCHAR"_s);
    QCOMPARE(fixture.rows(rows->relation.sql).first(), u"1|9007199254740993|a.ndjson"_s);
}

void TestFileSet::theFileColumnCanBeNamedOrLeftAway()
{
    DataFixture fixture;
    fixture.write(u"a.csv"_s, "_file,n\nx,1\n");
    const auto clash = fixture.open(fixture.path(u"*.csv"_s));
    AW_VERIFY(clash);
    QCOMPARE(clash->relation.schema.names(), (QStringList{u"_file"_s, u"n"_s, u"_file_2"_s}));
    data::SourceOverrides overrides;
    overrides.fileColumn = u"from \"where\""_s;
    const auto named = fixture.open(fixture.path(u"*.csv"_s), Typing::Text, ReadMode::Keep, overrides);
    AW_VERIFY(named);
    QCOMPARE(named->relation.schema.names().last(), u"from \"where\""_s);
    QCOMPARE(fixture.rows(named->relation.sql), QStringList{u"x|1|a.csv"_s});
    overrides.fileColumn = u""_s;
    const auto none = fixture.open(fixture.path(u"*.csv"_s), Typing::Text, ReadMode::Keep, overrides);
    AW_VERIFY(none);
    QCOMPARE(none->relation.schema.columns.size(), 2);
}

void TestFileSet::anUnreadableFileFailsOrIsAccountedFor()
{
    DataFixture fixture;
    fixture.write(u"a.csv"_s, "n\n1\n");
    fixture.write(u"b.csv"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, '\0'));
    const auto strict = fixture.open(fixture.path(u"*.csv"_s), Typing::Text, ReadMode::Strict);
    QVERIFY(!strict);
    QVERIFY(strict.error().where.endsWith("b.csv"_L1));
    const auto kept = fixture.open(fixture.path(u"*.csv"_s));
    AW_VERIFY(kept);
    QCOMPARE(fixture.rows(kept->relation.sql), QStringList{u"1|a.csv"_s});
    QCOMPARE(kept->rejects.rows, 1);
    QVERIFY(fixture.rows(kept->rejects.sql).first().endsWith("|b.csv"_L1));
    QVERIFY(kept->warnings.join(u' ').contains("b.csv"_L1));
}

void TestFileSet::otherFilesOfTheFolderAreNamed()
{
    DataFixture fixture;
    QDir(fixture.folder.path()).mkdir(u"in"_s);
    fixture.write(u"in/a.csv"_s, "n\n1\n");
    fixture.write(u"in/b.csv"_s, "n\n2\n");
    fixture.write(u"in/notes.txt"_s, "see the other files\n");
    fixture.write(u"in/c.json"_s, "[{\"n\":3}]");
    const auto source = fixture.describe(fixture.path(u"in"_s));
    AW_VERIFY(source);
    QCOMPARE(source->fileNames, (QStringList{u"a.csv"_s, u"b.csv"_s}));
    QVERIFY(source->warnings.first().contains("notes.txt"_L1) && source->warnings.first().contains("c.json"_L1));
}

void TestFileSet::anEmptyFolderSaysSo()
{
    DataFixture fixture;
    QDir(fixture.folder.path()).mkdir(u"in"_s);
    QCOMPARE(fixture.describe(fixture.path(u"in"_s)).error().code, ErrorCode::EmptyFile);
    QCOMPARE(fixture.describe(fixture.path(u"in/*.csv"_s)).error().code, ErrorCode::FileNotFound);
}

void TestFileSet::manyFilesKeepTheirOrder()
{
    DataFixture fixture;
    QDir(fixture.folder.path()).mkdir(u"in"_s);
    for (int i = 0; i < 1000; ++i)
        fixture.write(u"in/%1.csv"_s.arg(i, 4, 10, QLatin1Char('0')),
                      "n,m\n" + QByteArray::number(i) + ",a\n" + QByteArray::number(i) + ",b\n");
    const auto rows = fixture.open(fixture.path(u"in"_s), Typing::Proven);
    AW_VERIFY(rows);
    QCOMPARE(rows->relation.rows, 2000);
    QCOMPARE(rows->relation.schema.columns[0].type, u"BIGINT"_s);
    const QStringList lines = fixture.rows(rows->relation.sql);
    QCOMPARE(lines.size(), 2000);
    QCOMPARE(lines.first(), u"0|a|0000.csv"_s);
    QCOMPARE(lines[1001], u"500|b|0500.csv"_s);
    QCOMPARE(lines.last(), u"999|b|0999.csv"_s);
}

QTEST_GUILESS_MAIN(TestFileSet)
#include "tst_file_set.moc"
