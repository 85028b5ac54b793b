// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/data_fixture.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aw;
using aw::core::ErrorCode;
using aw::data::OutputFormat;
using aw::data::Relation;
using aw::test::DataFixture;

namespace
{

Relation relation(DataFixture &fixture, const QString &sql)
{
    const auto schema = fixture.session().describe(sql);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().text()));
    return {sql, *schema, -1, {}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesText_data();
    void writesText();
    void writesParquet();
    void formatNames();
    void replacesAnExistingFile();
    void refusesTargets_data();
    void refusesTargets();
    void leavesNothingBehindOnErrors_data();
    void leavesNothingBehindOnErrors();
    void leavesNothingBehindWhenStopped_data();
    void leavesNothingBehindWhenStopped();
    void fileTooLarge();
    void diskFull();
    void keepsTheOrder();
    void csvRoundTrip_data();
    void csvRoundTrip();
    void jsonRoundTrip();
};

void TestWriters::writesText_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<OutputFormat>("format");
    QTest::addColumn<QByteArray>("content");
    const QString table =
        u"SELECT 1 AS \"a b\", 'x\"y,z' AS s, NULL AS n, DATE '2024-07-17' AS d, TIMESTAMP '2024-07-17 08:09:10' AS t "
        "UNION ALL SELECT 2, E'two\nlines', NULL, NULL, NULL"_s;
    QTest::newRow("csv") << table << OutputFormat::Csv
                         << QByteArray(
                                "a b,s,n,d,t\n1,\"x\"\"y,z\",,2024-07-17,2024-07-17 08:09:10\n2,\"two\nlines\",,,\n");
    QTest::newRow("json")
        << table << OutputFormat::Json
        << QByteArray(
               "[\n\t{\"a b\":1,\"s\":\"x\\\"y,z\",\"n\":null,\"d\":\"2024-07-17\",\"t\":\"2024-07-17 08:09:10\"},\n"
               "\t{\"a b\":2,\"s\":\"two\\nlines\",\"n\":null,\"d\":null,\"t\":null}\n]\n");
    QTest::newRow("ndjson")
        << table << OutputFormat::NdJson
        << QByteArray("{\"a b\":1,\"s\":\"x\\\"y,z\",\"n\":null,\"d\":\"2024-07-17\",\"t\":\"2024-07-17 08:09:10\"}\n"
                      "{\"a b\":2,\"s\":\"two\\nlines\",\"n\":null,\"d\":null,\"t\":null}\n");
    QTest::newRow("json has no infinity")
        << u"SELECT 'inf'::DOUBLE AS \"x%1\", 'nan'::FLOAT AS y, 0.5::DOUBLE AS z"_s << OutputFormat::NdJson
        << QByteArray("{\"x%1\":null,\"y\":null,\"z\":0.5}\n");
    QTest::newRow("csv without rows") << u"SELECT 1 AS a, 2 AS b WHERE false"_s << OutputFormat::Csv
                                      << QByteArray("a,b\n");
    QTest::newRow("json without rows") << u"SELECT 1 AS a WHERE false"_s << OutputFormat::Json
                                       << QByteArray("[\n\t\n]\n");
    QTest::newRow("header with quotes") << u"SELECT 1 AS \"a,\"\"b\""_s << OutputFormat::Csv
                                        << QByteArray("\"a,\"\"b\"\n1\n");
}

void TestWriters::writesText()
{
    QFETCH(QString, sql);
    QFETCH(OutputFormat, format);
    DataFixture fixture;
    const QString path = fixture.path(u"it's out.txt"_s);
    const auto written = data::writeFile(fixture.session(), relation(fixture, sql), path, format);
    AW_VERIFY(written);
    QTEST(contentOf(path), "content");
    QCOMPARE(written->bytes, contentOf(path).size());
    QCOMPARE(written->rows, fixture.session().scalar(u"SELECT count(*) FROM ("_s + sql + u')').value().toLongLong());
    QCOMPARE(filesIn(fixture.folder.path()), QStringList{u"it's out.txt"_s});
}

void TestWriters::writesParquet()
{
    DataFixture fixture;
    const QString path = fixture.path(u"out.parquet"_s);
    const QMap<QString, QString> metadata{{u"aw.ledger"_s, u"{\"it's\": \"ü\"}"_s}, {u"key \"2\""_s, u""_s}};
    const auto rows = relation(
        fixture, u"SELECT CASE WHEN range % 3 = 0 THEN range END AS \"x, y\", range AS full, NULL::DATE AS \"a.b\", "
                 "{'p': range} AS nested FROM range(300000)"_s);
    const auto written = data::writeFile(fixture.session(), rows, path, OutputFormat::Parquet, metadata);
    AW_VERIFY(written);
    QCOMPARE(written->rows, 300000);
    QCOMPARE(written->bytes, QFileInfo(path).size());
    QCOMPARE(written->nulls.value(u"x, y"_s, -1), 200000);
    QCOMPARE(written->nulls.value(u"full"_s, -1), 0);
    QCOMPARE(written->nulls.value(u"a.b"_s, -1), 300000);
    const QString file = data::quoteText(path);
    QCOMPARE(fixture.rows(u"SELECT decode(key), decode(value) FROM parquet_kv_metadata("_s + file +
                          u") WHERE decode(key) NOT LIKE 'ARROW%' ORDER BY 1"_s),
             (QStringList{u"aw.ledger|{\"it's\": \"ü\"}"_s, u"key \"2\"|"_s}));
    QCOMPARE(fixture.rows(u"SELECT count(*) FROM (FROM read_parquet("_s + file + u") EXCEPT ALL "_s + rows.sql + u')'),
             QStringList{u"0"_s});
}

void TestWriters::formatNames()
{
    QCOMPARE(data::outputFormatFromName(u"CSV"_s), OutputFormat::Csv);
    QCOMPARE(data::outputFormatFromName(u"parquet"_s), OutputFormat::Parquet);
    QCOMPARE(data::outputFormatFromName(u"json"_s), OutputFormat::Json);
    QCOMPARE(data::outputFormatFromName(u"jsonl"_s), OutputFormat::NdJson);
    QVERIFY(!data::outputFormatFromName(u"exe"_s));
    QVERIFY(!data::outputFormatFromName(u""_s));
}

void TestWriters::replacesAnExistingFile()
{
    DataFixture fixture;
    const QString path = fixture.write(u"out.csv"_s, "old");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    AW_VERIFY(data::writeFile(fixture.session(), relation(fixture, u"SELECT 1 AS a"_s), path, OutputFormat::Csv));
    QCOMPARE(contentOf(path), QByteArray("a\n1\n"));
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestWriters::refusesTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("code");
    QTest::newRow("folder") << u"sub"_s << int(ErrorCode::NotAFile);
    QTest::newRow("missing folder") << u"none/out.csv"_s << int(ErrorCode::FileNotFound);
    QTest::newRow("inside a file") << u"file/out.csv"_s << int(ErrorCode::NotAFile);
    QTest::newRow("device") << u"/dev/full"_s << int(ErrorCode::NotAFile);
    QTest::newRow("outside") << u"/var/tmp/aw-outside.csv"_s << int(ErrorCode::PermissionDenied);
}

void TestWriters::refusesTargets()
{
    QFETCH(QString, target);
    QFETCH(int, code);
    DataFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkpath(u"sub"_s));
    fixture.write(u"file"_s, "x");
    const QString path = target.startsWith(u'/') ? target : fixture.path(target);
    const auto written =
        data::writeFile(fixture.session(), relation(fixture, u"SELECT 1 AS a"_s), path, OutputFormat::Csv);
    QVERIFY(!written);
    QCOMPARE(int(written.error().code), code);
    QVERIFY(!written.error().hint.isEmpty());
    QVERIFY(!QFileInfo(path).isFile());
}

void TestWriters::leavesNothingBehindOnErrors_data()
{
    QTest::addColumn<OutputFormat>("format");
    QTest::newRow("parquet") << OutputFormat::Parquet;
    QTest::newRow("csv") << OutputFormat::Csv;
    QTest::newRow("json") << OutputFormat::Json;
}

void TestWriters::leavesNothingBehindOnErrors()
{
    QFETCH(OutputFormat, format);
    DataFixture fixture;
    const QString path = fixture.write(u"out"_s, "as it was");
    // Breaks after much has been written.
    const auto broken = relation(
        fixture,
        u"SELECT range AS a, CASE WHEN range = 900000 THEN error('no') ELSE 'x' END AS b FROM range(1000000)"_s);
    const auto written = data::writeFile(fixture.session(), broken, path, format);
    QVERIFY(!written);
    QCOMPARE(contentOf(path), QByteArray("as it was"));
    QCOMPARE(filesIn(fixture.folder.path()), QStringList{u"out"_s});
}

void TestWriters::leavesNothingBehindWhenStopped_data()
{
    leavesNothingBehindOnErrors_data();
}

void TestWriters::leavesNothingBehindWhenStopped()
{
    QFETCH(OutputFormat, format);
    std::stop_source stop;
    DataFixture fixture(0, stop.get_token());
    const QString path = fixture.write(u"out"_s, "as it was");
    AW_VERIFY(fixture.session().execute(u"CREATE TEMP TABLE numbers AS SELECT range AS x FROM range(20000000)"_s));
    const auto large = relation(fixture, u"SELECT x, md5(x::VARCHAR) AS m, repeat(x::VARCHAR, 20) AS r FROM numbers"_s);
    bool fileSeen = false;
    const auto written = data::writeFile(fixture.session(), large, path, format, {}, [&](double) {
        fileSeen = filesIn(fixture.folder.path()).size() == 2;
        stop.request_stop();
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(fileSeen); // it really was being written
    QCOMPARE(contentOf(path), QByteArray("as it was"));
    QCOMPARE(filesIn(fixture.folder.path()), QStringList{u"out"_s});
}

void TestWriters::fileTooLarge()
{
    DataFixture fixture;
    const auto rows = relation(fixture, u"SELECT range AS a FROM range(1000000)"_s);
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
    auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 100'000;
    QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = data::writeFile(fixture.session(), rows, fixture.path(u"out.csv"_s), OutputFormat::Csv);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY(filesIn(fixture.folder.path()).isEmpty());
}

void TestWriters::diskFull()
{
    QTemporaryDir mount;
    if (::geteuid() != 0 ||
        QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=200k"_s, u"tmpfs"_s, mount.path()}) != 0)
        QSKIP("A small file system can only be mounted by root");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {mount.path()}); });
    QTemporaryDir scratch;
    data::SessionOptions options;
    options.tempDirectory = scratch.path();
    options.allowedPaths = {mount.path()};
    const auto session = data::Session::open(options);
    AW_VERIFY(session);
    for (const OutputFormat format : {OutputFormat::Csv, OutputFormat::Parquet, OutputFormat::Json}) {
        const Relation rows{u"SELECT range AS a, md5(range::VARCHAR) AS b FROM range(1000000)"_s, {}, -1, {}};
        const auto written = data::writeFile(**session, rows, mount.filePath(u"out"_s), format);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(written.error().where.contains(mount.path()));
        QVERIFY(filesIn(mount.path()).isEmpty());
    }
}

void TestWriters::keepsTheOrder()
{
    DataFixture fixture(4);
    const QString path = fixture.path(u"out.parquet"_s);
    AW_VERIFY(data::writeFile(fixture.session(),
                              relation(fixture, u"SELECT range AS a, md5(range::VARCHAR) AS b FROM range(1000000)"_s),
                              path, OutputFormat::Parquet));
    QCOMPARE(
        fixture.rows(u"SELECT count(*) FROM read_parquet(%1, file_row_number=true) WHERE a <> file_row_number"_s.arg(
            data::quoteText(path))),
        QStringList{u"0"_s});
}

void TestWriters::csvRoundTrip_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("one column") << 1;
    QTest::newRow("two columns") << 2;
    QTest::newRow("many columns") << 20;
}

// Whatever text there is, written and read again it is the same; empty and NULL are one.
void TestWriters::csvRoundTrip()
{
    QFETCH(int, columns);
    const QStringList pieces{u"a"_s,  u"bc"_s, u"\""_s, u"\"\""_s, u","_s,    u";"_s,   u"\n"_s, u"\r\n"_s,
                             u"\r"_s, u" "_s,  u"\t"_s, u"'"_s,    u"\\"_s,   u"#"_s,   u"ü"_s,  u"東"_s,
                             u"😀"_s,  u"1"_s,  u"-"_s,  u"."_s,    u"NULL"_s, u"x\""_s, u"|"_s};
    QRandomGenerator random(5);
    for (int round = 0; round < 15; ++round) {
        DataFixture fixture(1 + round % 2);
        QStringList names;
        for (int c = 0; c < columns; ++c)
            names.append(u"name %1"_s.arg(c));
        QStringList values;
        const int rows = random.bounded(1, 60);
        for (int r = 0; r < rows; ++r) {
            QStringList cells;
            for (int c = 0; c < columns; ++c) {
                QString cell;
                for (int n = random.bounded(6); n > 0; --n)
                    cell += pieces[random.bounded(int(pieces.size()))];
                cells.append(data::quoteText(cell));
            }
            values.append(u'(' + cells.join(u", "_s) + u')');
        }
        QStringList quoted;
        for (const QString &name : names)
            quoted.append(data::quoteName(name));
        AW_VERIFY(fixture.session().execute(
            u"CREATE TEMP TABLE t AS SELECT * FROM (VALUES %2) v(%1)"_s.replace(u"%1"_s, quoted.join(u", "_s))
                .replace(u"%2"_s, values.join(u", "_s))));
        const QString path = fixture.path(u"t.csv"_s);
        AW_VERIFY(data::writeFile(fixture.session(), relation(fixture, u"SELECT * FROM t"_s), path, OutputFormat::Csv));

        data::SourceDescription source;
        source.path = source.readPath = path;
        for (const QString &name : names)
            source.columns.columns.append({name, u"VARCHAR"_s, {}, {}});
        const auto read = data::openSource(fixture.session(), source, data::Typing::Text, data::ReadMode::Strict);
        AW_VERIFY(read);
        QCOMPARE(read->relation.rows, rows);
        QStringList expected;
        for (const QString &name : std::as_const(quoted))
            expected.append(u"nullif(%1, '')"_s.replace(u"%1"_s, name));
        const QStringList before = fixture.rows(u"SELECT %1 FROM t"_s.arg(expected.join(u", "_s)));
        QCOMPARE(fixture.rows(read->relation.sql), before);
    }
}

void TestWriters::jsonRoundTrip()
{
    for (const OutputFormat format : {OutputFormat::Json, OutputFormat::NdJson}) {
        DataFixture fixture;
        const QString sql =
            u"SELECT range AS i, CASE WHEN range % 2 = 0 THEN range / 7 END AS d, range % 3 = 0 AS b, "
            "E'a\"\\\\\n\t😀' || range AS s, DATE '2024-01-01' + range::INT AS day, NULL::VARCHAR AS n FROM range(100)"_s;
        const QString path = fixture.path(u"t.json"_s);
        AW_VERIFY(data::writeFile(fixture.session(), relation(fixture, sql), path, format));
        const auto read = fixture.open(path, data::Typing::Proven);
        AW_VERIFY(read);
        QCOMPARE(fixture.rows(read->relation.sql), fixture.rows(sql));
        if (format == OutputFormat::Json)
            QCOMPARE(QJsonDocument::fromJson(contentOf(path)).array().size(), 100);
    }
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
