// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing files from a workflow: what stands in them, that they are whole or not there, and which may be named.
#include "engine/data/file_placement.h"
#include "tests/steps/file_bench.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

namespace
{

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class WriteFileTest : public QObject, FileBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void csvFiles_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &settings, const QString &sql,
                            const QByteArray &expected) { QTest::newRow(name) << settings << sql << expected; };
        const QString simple = u"FROM (VALUES (1, 'a,b', DATE '2024-01-02'), (NULL, 'say \"x\"', NULL)) t(n, t, d)"_s;
        row("normal", "{}", simple, "n,t,d\n1,\"a,b\",2024-01-02\n,\"say \"\"x\"\"\",\n");
        row("style", R"({"delimiter": ";", "quote": "'", "header": false, "quote_all": true})", simple,
            "'1';'a,b';'2024-01-02'\n;'say \"x\"';\n");
        row("tab", R"({"delimiter": "tab"})", simple, "n\tt\td\n1\ta,b\t2024-01-02\n\t\"say \"\"x\"\"\"\t\n");
        row("mark", R"({"encoding": "UTF-8 with mark"})", u"SELECT 'ä' AS \"Größe\""_s, "\xef\xbb\xbfGröße\nä\n");
        row("empty", "{}", u"SELECT 1 AS a WHERE false"_s, "a\n");
        row("all missing", "{}", u"SELECT NULL::INT AS a, NULL AS b FROM range(2)"_s, "a,b\n,\n,\n");
        row("huge", "{}", u"SELECT 170141183460469231731687303715884105727::HUGEINT AS a"_s,
            "a\n170141183460469231731687303715884105727\n");
        row("names", "{}", u"SELECT 1 AS \"a \"\"b\"\",c\", 2 AS \"%1\""_s, "\"a \"\"b\"\",c\",%1\n1,2\n");
        row("formulas stay unless asked", "{}", u"SELECT '=1+1' AS a"_s, "a\n=1+1\n");
        row("formulas", R"({"escape_formulas": true})",
            u"FROM (VALUES ('=cmd|'' /C calc''!A0', -5, -1.5::DOUBLE, DATE '2024-01-01'), ('-5', 1, 0, NULL), "
            "('-5+3', NULL, NULL, NULL), ('@SUM(1)', 0, 0, NULL), ('+49 170', 0, 0, NULL), ('\t=1', 0, 0, NULL), "
            "('a=b', 0, 0, NULL), ('＝1', 0, 0, NULL), (NULL, 0, 0, NULL), ('-3,5', 0, 0, NULL)) t(\"=x\", n, f, d)"_s,
            "'=x,n,f,d\n'=cmd|' /C calc'!A0,-5,-1.5,2024-01-01\n-5,1,0.0,\n'-5+3,,,\n'@SUM(1),0,0.0,\n'+49 170,0,0.0,\n"
            "'\t=1,0,0.0,\na=b,0,0.0,\n'＝1,0,0.0,\n,0,0.0,\n\"-3,5\",0,0.0,\n");
    }
    void csvFiles()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QString, sql);
        QFETCH(QByteArray, expected);
        const auto output = write(u"out.csv"_s, sql, object(settings));
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(fileBytes(path(u"out.csv"_s)), expected);
        QCOMPARE(left(), QStringList{u"out.csv"_s});
    }

    void formats_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.parquet", "a.json", "a.ndjson", "a.xlsx", "a.CSV", "a.tsv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void formats()
    {
        QFETCH(QString, name);
        const auto output = write(name, u"SELECT range AS \"ä n\", 'x' || range AS t FROM range(3)"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsIn, 3);
        QCOMPARE(output->ledger.rowsOut, 3);
        QVERIFY(output->ledger.rows.isEmpty());
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)), u"ä n|t\n0|x0\n1|x1\n2|x2"_s);
        const QByteArray bytes = fileBytes(path(name));
        if (name == "a.json"_L1)
            QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), 3);
        if (name == "a.ndjson"_L1)
            QCOMPARE(bytes,
                     QByteArray("{\"ä n\":0,\"t\":\"x0\"}\n{\"ä n\":1,\"t\":\"x1\"}\n{\"ä n\":2,\"t\":\"x2\"}\n"));
        if (name == "a.tsv"_L1)
            QCOMPARE(bytes, QByteArray("ä n\tt\n0\tx0\n1\tx1\n2\tx2\n"));
        QVERIFY(name != "a.parquet"_L1 || bytes.startsWith("PAR1"));
        QVERIFY(name != "a.xlsx"_L1 || bytes.startsWith("PK"));
        const QJsonObject said = output->metadata.value("written_files"_L1).toObject().value(name).toObject();
        QCOMPARE(said.value("rows"_L1).toInt(), 3);
        QCOMPARE(said.value("bytes"_L1).toInt(), bytes.size());
    }

    void hugeNumbersKeepTheirDigitsInParquet()
    {
        const auto output =
            write(u"a.parquet"_s, u"SELECT 170141183460469231731687303715884105727::HUGEINT AS a, 1 AS b"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QFile::copy(path(u"a.parquet"_s), m_context->folder() + u"/a.parquet"_s);
        QCOMPARE(m_context->scalar(u"SELECT a FROM read_parquet('%1/a.parquet')"_s.arg(m_context->folder())),
                 QVariant(u"170141183460469231731687303715884105727"_s));
        QVERIFY(m_context->logged.first().contains(u"a"_s));
        QCOMPARE(output->ports.value(u"main"_s).schema.columns.first().type, u"HUGEINT"_s); // passed on as it was
    }

    void whatBecomesOfAFileThatIsThere()
    {
        QVERIFY(write(u"a.csv"_s, u"SELECT 1 AS a"_s));
        auto output = write(u"a.csv"_s, u"SELECT 2 AS a"_s);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Conflict);
        QCOMPARE(output.error().where, u"path"_s);
        QCOMPARE(fileBytes(path(u"a.csv"_s)), QByteArray("a\n1\n"));
        QVERIFY(QFile::setPermissions(path(u"a.csv"_s), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(write(u"a.csv"_s, u"SELECT 3 AS a"_s, {{u"if_exists"_s, u"replace"_s}}));
        QCOMPARE(fileBytes(path(u"a.csv"_s)), QByteArray("a\n3\n"));
        QVERIFY(!(QFile::permissions(path(u"a.csv"_s)) & QFile::ReadOther));
        for (int i = 0; i < 2; ++i) {
            output = write(u"a.csv"_s, u"SELECT 4 AS a"_s, {{u"if_exists"_s, u"number"_s}});
            QVERIFY(output);
        }
        QVERIFY(output->metadata.value("written_files"_L1).toObject().contains("a-3.csv"_L1));
        QCOMPARE(left(), (QStringList{u"a-2.csv"_s, u"a-3.csv"_s, u"a.csv"_s}));
    }

    void linksAreReplacedNotFollowed()
    {
        QFile precious(path(u"precious.txt"_s));
        QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("keep") == 4);
        precious.close();
        QVERIFY(QFile::link(path(u"precious.txt"_s), path(u"a.csv"_s)));
        QVERIFY(!write(u"a.csv"_s, u"SELECT 1 AS a"_s));
        QVERIFY(write(u"a.csv"_s, u"SELECT 1 AS a"_s, {{u"if_exists"_s, u"replace"_s}}));
        QCOMPARE(fileBytes(path(u"precious.txt"_s)), QByteArray("keep"));
        QVERIFY(!QFileInfo(path(u"a.csv"_s)).isSymLink());
    }

    void failuresLeaveNothing()
    {
        QVERIFY(write(u"a.csv"_s, u"SELECT 'old' AS a"_s));
        // Fails in the middle of the rows.
        QVERIFY(!write(u"a.csv"_s,
                       u"SELECT CASE WHEN range < 90000 THEN 1 ELSE error('broken') END AS a FROM range(100000)"_s,
                       {{u"if_exists"_s, u"replace"_s}}, true));
        QCOMPARE(fileBytes(path(u"a.csv"_s)), QByteArray("a\nold\n"));
        m_context->stop();
        const auto stopped = write(u"a.csv"_s, u""_s, {{u"if_exists"_s, u"replace"_s}}, true);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(fileBytes(path(u"a.csv"_s)), QByteArray("a\nold\n"));
        QCOMPARE(left(), QStringList{u"a.csv"_s});
    }

    void placingFails()
    {
        QFile source(path(u"source"_s));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write(QByteArray(100'000, 'x')) == 100'000);
        source.close();
        std::stop_source stop;
        stop.request_stop();
        auto placed = data::placeFile(source.fileName(), path(u"b"_s), data::IfExists::Fail, {}, stop.get_token());
        QCOMPARE(placed.error().code, ErrorCode::Cancelled);
        // A disk that is full, as the limit of a file's size.
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{50'000, before.rlim_max};
        ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        placed = data::placeFile(source.fileName(), path(u"b"_s), data::IfExists::Fail, {}, {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!placed);
        QCOMPARE(left(), QStringList{u"source"_s});
        QVERIFY(data::placeFile(source.fileName(), path(u".hidden"_s), data::IfExists::Number, {}, {}));
        QCOMPARE(*data::placeFile(source.fileName(), path(u".hidden"_s), data::IfExists::Number, {}, {}),
                 path(u".hidden-2"_s));
    }

    void moving()
    {
        const auto make = [](const QString &name) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write("new") == 3);
            file.close();
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        };
        // Nothing is copied on one file system; who may read it is what it is for any new file.
        make(path(u"source"_s));
        struct stat source {
        };
        QCOMPARE(::stat(QFile::encodeName(path(u"source"_s)).constData(), &source), 0);
        QVERIFY(data::moveIntoPlace(path(u"source"_s), path(u"b"_s), data::IfExists::Fail, {}));
        struct stat moved {
        };
        QCOMPARE(::stat(QFile::encodeName(path(u"b"_s)).constData(), &moved), 0);
        QCOMPARE(moved.st_ino, source.st_ino);
        const mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(moved.st_mode & 0777, 0666 & ~mask);
        QCOMPARE(left(), QStringList{u"b"_s});
        // The other file stays, and no half of this one does.
        make(path(u"source"_s));
        QCOMPARE(data::moveIntoPlace(path(u"source"_s), path(u"b"_s), data::IfExists::Fail, {}).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(fileBytes(path(u"b"_s)), QByteArray("new"));
        QVERIFY(!left().join(u' ').contains(u".part"_s));
        std::stop_source stop;
        stop.request_stop();
        make(path(u"source2"_s));
        QCOMPARE(
            data::moveIntoPlace(path(u"source2"_s), path(u"c"_s), data::IfExists::Fail, stop.get_token()).error().code,
            ErrorCode::Cancelled);
        QVERIFY(QFile::exists(path(u"source2"_s)));
    }

    void movingToAnotherFileSystem()
    {
        const QTemporaryDir memory(u"/dev/shm/aw-XXXXXX"_s);
        struct stat there {
        };
        struct stat here {
        };
        if (!memory.isValid() || ::stat(QFile::encodeName(memory.path()).constData(), &there) ||
            ::stat(QFile::encodeName(path({})).constData(), &here) || there.st_dev == here.st_dev)
            QSKIP("there is only one file system here");
        QFile source(memory.filePath(u"source"_s));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write("new") == 3);
        source.close();
        QVERIFY(data::moveIntoPlace(source.fileName(), path(u"b"_s), data::IfExists::Fail, {}));
        QCOMPARE(fileBytes(path(u"b"_s)), QByteArray("new"));
    }

    void previewsWriteNothing()
    {
        m_context->trial = true;
        const auto output = write(u"a.csv"_s, u"SELECT range AS a FROM range(4)"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsOut, 4);
        QCOMPARE(left(), QStringList());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("code");
        const auto row = [](const char *label, const QString &name, const QByteArray &settings, const QString &where,
                            ErrorCode code) { QTest::newRow(label) << name << settings << where << int(code); };
        row("folder that is not there", u"no/such/a.csv"_s, "{}", u"path"_s, ErrorCode::FileNotFound);
        row("no format", u"a"_s, "{}", u"path"_s, ErrorCode::InvalidArgument);
        row("unknown format", u"a.doc"_s, "{}", u"path"_s, ErrorCode::InvalidArgument);
        row("delimiter that is the quote", u"a.csv"_s, "{\"delimiter\": \"\\\"\"}", u"delimiter"_s,
            ErrorCode::InvalidArgument);
        row("long delimiter", u"a.csv"_s, R"({"delimiter": "||"})", u"delimiter"_s, ErrorCode::InvalidArgument);
        row("letter as delimiter", u"a.csv"_s, R"({"delimiter": "x"})", u"delimiter"_s, ErrorCode::InvalidArgument);
        row("line end as delimiter", u"a.csv"_s, R"({"delimiter": "\n"})", u"delimiter"_s, ErrorCode::InvalidArgument);
    }
    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, settings);
        QFETCH(QString, where);
        QFETCH(int, code);
        const auto output = write(name, u"SELECT 1 AS a"_s, object(settings));
        QVERIFY(!output);
        QCOMPARE(output.error().where, where);
        QCOMPARE(int(output.error().code), code);
        QCOMPARE(left(), QStringList());
    }

    void aFolderIsNoFile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"a.csv"_s));
        const auto output = write(u"a.csv"_s, u"SELECT 1 AS a"_s, {{u"if_exists"_s, u"replace"_s}});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::NotAFile);
    }

    void hostileNamesAreNames()
    {
        const QString name = u"a' (FORMAT csv); DROP TABLE x; --.csv"_s;
        const auto output = write(name, u"SELECT 1 AS a"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(left(), QStringList{name});
    }

    void callersFromElsewhereWriteNowhere()
    {
        m_context->limitFiles();
        const auto output = write(u"a.csv"_s, u"SELECT 1 AS a"_s);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(output.error().where, u"path"_s);
        QCOMPARE(left(), QStringList());
    }

    void rules()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"free/inner"_s) && QDir(m_folder->path()).mkpath(u"own"_s));
        QVERIFY(QFile::link(m_folder->path() + u"/own"_s, path(u"free/way-out"_s)));
        QFile inside(path(u"free/in.csv"_s));
        QVERIFY(inside.open(QIODevice::WriteOnly));
        QFile outside(path(u"own/secret.csv"_s));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        steps::FileRules rules({{path(u"free"_s)}, {path(u"free"_s)}, {path(u"own"_s)}, false});
        QVERIFY(rules.readable(path(u"own/secret.csv"_s), u"path"_s));
        QVERIFY(rules.writable(path(u"out.csv"_s), u"path"_s));
        QCOMPARE(rules.writable(path(u"own/out.csv"_s), u"path"_s).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(rules.writable(path(u"free/way-out/out.csv"_s), u"path"_s).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(rules.writable(u"new.csv"_s, u"path"_s).value(), path(u"free/new.csv"_s));
        rules.limit();
        QCOMPARE(rules.readable(path(u"free/in.csv"_s), u"path"_s).value(), path(u"free/in.csv"_s));
        QCOMPARE(rules.readable(u"in.csv"_s, u"path"_s).value(), path(u"free/in.csv"_s));
        QCOMPARE(rules.writable(path(u"free/inner/out.csv"_s), u"path"_s).value(), path(u"free/inner/out.csv"_s));
        const QStringList out{path(u"own/secret.csv"_s),
                              path(u"free/../own/secret.csv"_s),
                              path(u"free/way-out/secret.csv"_s),
                              u"../own/secret.csv"_s,
                              path(u"freedom/x"_s),
                              u"~/x"_s,
                              path(u"no/such/file"_s),
                              u"/etc/passwd"_s};
        for (const QString &each : out) {
            const auto read = rules.readable(each, u"path"_s);
            QVERIFY2(!read, qPrintable(each));
            const auto written = rules.writable(each, u"path"_s);
            QVERIFY2(!written, qPrintable(each));
            if (each != "~/x"_L1) {
                QCOMPARE(read.error().code, ErrorCode::PermissionDenied);
                QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
            }
        }
        QVERIFY(!rules.readable(QString(u"in.csv"_s).append(QChar(u'\0')), u"path"_s));
        QVERIFY(!steps::FileRules().readable(u"/etc/passwd"_s, u"path"_s));
    }

    void exampleAndColumns()
    {
        const steps::StepType *type = m_catalogue.find(u"write_file"_s);
        const QJsonObject example = type->descriptor().examples.first().toObject();
        QJsonObject config = example.value("config"_L1).toObject();
        config.insert(u"path"_s, path(u"orders.csv"_s));
        const auto output = run(m_catalogue, *m_context, u"write_file"_s, config,
                                {relation_run::exampleSql(example.value("input"_L1).toArray())});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                 relation_run::exampleShown(example.value("output"_L1).toArray()));
        const std::vector<core::Schema> inputs{{{{u"a"_s, u"DATE"_s, {}, {}}}}};
        QCOMPARE(type->outputSchemas(config, inputs, m_context->session())->value(u"main"_s), inputs.front());
        QVERIFY(type->descriptor().sideEffect);
    }

private:
    // plain: the SELECT itself, not a table made of it first.
    core::Result<steps::StepOutput> write(const QString &name, const QString &sql, QJsonObject config = {},
                                          bool plain = false)
    {
        config.insert(u"path"_s, path(name));
        if (!plain)
            return run(m_catalogue, *m_context, u"write_file"_s, config, {sql});
        data::Relation relation;
        relation.sql = sql.isEmpty() ? u"SELECT 1 AS a"_s : sql;
        relation.schema.columns.append({u"a"_s, u"INTEGER"_s, {}, {}});
        m_context->setInputs({relation});
        m_context->configure(*m_catalogue.find(u"write_file"_s), config);
        return m_catalogue.find(u"write_file"_s)->run(*m_context);
    }
};

QTEST_GUILESS_MAIN(WriteFileTest)
#include "tst_write_file.moc"
