// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading further files by path, by address and from the store: formats, folders, databases, and who may read what.
#include "tests/data/tiny_server.h"
#include "tests/steps/file_bench.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class ReadFileTest : public QObject, FileBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *label, const QString &name, const QByteArray &bytes, const QByteArray &settings,
                            const QString &expected) { QTest::newRow(label) << name << bytes << settings << expected; };
        row("csv", u"people.csv"_s, "id,name\n1,Ann\n2,Bob\n", "{}", u"id|name\n1|Ann\n2|Bob"_s);
        row("settings", u"people.txt"_s, "1;Ann\n2;\n", R"({"format": "csv", "delimiter": ";", "header": false})",
            u"column1|column2\n1|Ann\n2|-"_s);
        row("header only", u"none.csv"_s, "id,name\n", "{}", u"id|name"_s);
        row("huge", u"huge.csv"_s, "n\n170141183460469231731687303715884105727\n9223372036854775807\n", "{}",
            u"n\n170141183460469231731687303715884105727\n9223372036854775807"_s);
        row("names", u"Größe ' ; %1.csv"_s, "\"Größe \"\"x\"\"\",%1\n1,2\n", "{}", u"Größe \"x\"|%1\n1|2"_s);
        row("json", u"a.json"_s, R"([{"a": 1, "b": "x"}, {"a": 2}])", "{}", u"a|b\n1|x\n2|-"_s);
    }
    void files()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, settings);
        QFETCH(QString, expected);
        put(name, bytes);
        const auto output = read(name, object(settings));
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        const QString found = shown(*m_context, output->ports.value(u"main"_s));
        if (qstrcmp(QTest::currentDataTag(), "settings") == 0)
            QCOMPARE(found.section(u'\n', 1), expected.section(u'\n', 1));
        else
            QCOMPARE(found, expected);
        QCOMPARE(output->ledger.rowsOut, expected.count(u'\n'));
    }

    void databases()
    {
        const core::StepDescriptor &descriptor = m_catalogue.find(u"read_file"_s)->descriptor();
        const QJsonObject example = descriptor.examples.first().toObject();
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(path(u"shop.sqlite"_s)), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database,
                              "CREATE TABLE customers(id INTEGER, name TEXT);"
                              "INSERT INTO customers VALUES (1, 'Ann'), (2, 'Bob');"
                              "CREATE TABLE \"o\"\"x\"(n); INSERT INTO \"o\"\"x\" VALUES (7), (8), (9);",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QCOMPARE(sqlite3_close(database), SQLITE_OK);
        auto output = read(u"shop.sqlite"_s, {{u"table"_s, example["config"_L1]["table"_L1]}});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                 relation_run::exampleShown(example.value("output"_L1).toArray()));
        output = read(u"shop.sqlite"_s, {{u"table"_s, u"o\"x"_s}});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsOut, 3);
        output = read(u"shop.sqlite"_s, {{u"table"_s, u"custmers"_s}});
        QVERIFY(!output);
        QVERIFY2(output.error().text().contains(u"customers"_s), qPrintable(output.error().text()));

        const QString made = m_context->folder() + u"/made.duckdb"_s;
        QVERIFY(m_context->session().execute(u"ATTACH '"_s + made +
                                             u"' AS made; CREATE TABLE made.t AS SELECT 5 AS a; "
                                             "DETACH made"_s));
        QVERIFY(QFile::copy(made, path(u"a.duckdb"_s)));
        output = read(u"a.duckdb"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)), u"a\n5"_s);
    }

    void foldersAndPatterns()
    {
        put(u"in/b-1.csv"_s, "n\n1\n");
        put(u"in/b-2.csv"_s, "n\n2\n");
        put(u"in/c.csv"_s, "n\n3\n");
        auto output = read(u"in"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsOut, 3);
        output = read(u"in/b-*.csv"_s, {{u"file_column"_s, u"source"_s}});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ports.value(u"main"_s).schema.names(), (QStringList{u"n"_s, u"source"_s}));
        QCOMPARE(output->ledger.rowsOut, 2);
    }

    void whatIsKeptAndSaid()
    {
        put(u"a.csv"_s, "a,b\n1,2\n1,2,3,4\n");
        m_context->setInput(u"job.csv"_s, "x\n1\n");
        const auto output = read(u"a.csv"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QVERIFY(!output->metadata.contains(u"source"_s)); // that is the job's file
        QVERIFY(!m_catalogue.find(u"read_file"_s)->descriptor().repeatable);
        QCOMPARE(output->ledger.rowsIn, 2);
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("expected"); // the table, or what the error says
        QTest::newRow("file") << QByteArray("/rates.csv") << QByteArray("{}") << u"code|rate\nEUR|1\nUSD|0.92"_s;
        QTest::newRow("redirect") << QByteArray("/moved") << QByteArray("{}") << u"code|rate\nEUR|1\nUSD|0.92"_s;
        QTest::newRow("named by the server") << QByteArray("/get?id=7") << QByteArray("{}")
                                             << u"Größe 'x'|n\n-|170141183460469231731687303715884105727"_s;
        QTest::newRow("settings") << QByteArray("/plain") << QByteArray(R"({"delimiter": ";", "header": true})")
                                  << u"a|a_2\n1|2"_s;
        QTest::newRow("all null") << QByteArray("/null.csv") << QByteArray("{}") << u"a|b\n-|-\n-|-"_s;
        QTest::newRow("header only") << QByteArray("/head.csv") << QByteArray("{}") << u"a|b"_s;
        QTest::newRow("no such page") << QByteArray("/none") << QByteArray("{}") << u"nothing at this address"_s;
        QTest::newRow("empty") << QByteArray("/empty.csv") << QByteArray("{}") << u"sent nothing"_s;
        QTest::newRow("too large") << QByteArray("/large") << QByteArray("{}") << u"more than 1000 bytes"_s;
    }
    void addresses()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, settings);
        QFETCH(QString, expected);
        TinyServer server;
        server.add("/rates.csv", TinyServer::answer("200 OK", "code,rate\nEUR,1\nUSD,0.92\n"));
        server.add("/moved", TinyServer::answer("302 Found", {}, "Location: /rates.csv\r\n"));
        server.add("/get?id=7",
                   TinyServer::answer("200 OK", "Größe 'x',n\n,170141183460469231731687303715884105727\n",
                                      "Content-Disposition: attachment; filename=\"../../sizes.csv\"\r\n"));
        server.add("/plain", TinyServer::answer("200 OK", "a;a\n1;2\n"));
        server.add("/null.csv", TinyServer::answer("200 OK", "a,b\n,\n,\n"));
        server.add("/head.csv", TinyServer::answer("200 OK", "a,b\n"));
        server.add("/empty.csv", TinyServer::answer("200 OK", {}));
        server.add("/large", TinyServer::answer("200 OK", QByteArray(2000, 'x')));
        allow(1000);
        QJsonObject config = object(settings);
        config.insert(u"url"_s, server.url(QString::fromUtf8(path)));
        const auto output = run(m_catalogue, *m_context, u"read_url"_s, config, {});
        if (!output) {
            QVERIFY2(output.error().text().contains(expected), qPrintable(output.error().text()));
            QVERIFY2(!output.error().text().contains(m_context->folder()), qPrintable(output.error().text()));
            return;
        }
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)), expected);
        QCOMPARE(output->ledger.rowsOut, expected.count(u'\n'));
    }

    void addressExample()
    {
        const QJsonObject example = m_catalogue.find(u"read_url"_s)->descriptor().examples.first().toObject();
        QJsonObject config = example.value("config"_L1).toObject();
        const QString url = config.value("url"_L1).toString();
        TinyServer server;
        server.add("/rates.csv", TinyServer::answer("200 OK", example["files"_L1][url].toString().toUtf8()));
        allow(1000);
        config.insert(u"url"_s, server.url(u"/rates.csv"_s));
        const auto output = run(m_catalogue, *m_context, u"read_url"_s, config, {});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                 relation_run::exampleShown(example.value("output"_L1).toArray()));
    }

    void whoMayFetchWhat()
    {
        TinyServer server;
        int requests = 0;
        server.requested = [&] { ++requests; };
        server.add("/a.csv", TinyServer::answer("200 OK", "a\n1\n"));
        server.add("/away", TinyServer::answer("302 Found", {}, "Location: http://localhost:1/a.csv\r\n"));
        const auto fetched = [&](const QString &url) {
            return run(m_catalogue, *m_context, u"read_url"_s, {{u"url"_s, url}}, {});
        };
        auto output = fetched(server.url(u"/a.csv"_s)); // nothing said it may
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::PermissionDenied);
        QVERIFY(output.error().hint.contains(u"network.allow_urls"_s));
        allow(0, {}, true);
        output = fetched(server.url(u"/a.csv"_s));
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::PermissionDenied);
        QVERIFY(output.error().hint.contains(u"network.fetch_hosts"_s));
        QCOMPARE(requests, 0);
        allow(0, {u"127.0.0.1"_s}, true);
        QVERIFY(fetched(server.url(u"/a.csv"_s)));
        output = fetched(server.url(u"/away"_s)); // to a host that was not set free
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::PermissionDenied);
        for (const QString &url : {u"ftp://example.org/a.csv"_s, u"http://"_s, u"/etc/passwd"_s,
                                   u"file:///etc/passwd"_s, u"https://ann:secret@example.org/a.csv"_s}) {
            output = fetched(url);
            QVERIFY2(!output, qPrintable(url));
            QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
            QCOMPARE(output.error().where, u"url"_s);
        }
        // Stopped while the server does not go on.
        server.add("/slow", TinyServer::answer("200 OK", "a\n1\n").chopped(2), true);
        server.requested = [this] { m_context->stop(); };
        output = fetched(server.url(u"/slow"_s));
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Cancelled);
    }

    void storedData()
    {
        put(u"kept/ab12.csv"_s, "id;name\n1;Ann\n2;Bob\n");
        steps::Outside outside;
        outside.storedData = [this](const QString &data) -> core::Result<steps::InputFile> {
            if (data != "customers.csv"_L1)
                return core::fail(ErrorCode::NotFound, u"There is no stored data"_s);
            return steps::InputFile{path(u"kept/ab12.csv"_s), data, {}, {}, {{u"delimiter"_s, u";"_s}}};
        };
        m_context->setOutside(outside, true);
        const core::StepDescriptor &descriptor = m_catalogue.find(u"stored_data"_s)->descriptor();
        const QJsonObject example = descriptor.examples.first().toObject();
        auto output = run(m_catalogue, *m_context, u"stored_data"_s, example.value("config"_L1).toObject(), {});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                 relation_run::exampleShown(example.value("output"_L1).toArray()));
        output = run(m_catalogue, *m_context, u"stored_data"_s, {{u"data"_s, u"x"_s}}, {});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::NotFound);
        QCOMPARE(output.error().where, u"data"_s);
        // It is gone before the run came to it: the file of the store is not named.
        QVERIFY(QFile::remove(path(u"kept/ab12.csv"_s)));
        output = run(m_catalogue, *m_context, u"stored_data"_s, example.value("config"_L1).toObject(), {});
        QVERIFY(!output);
        QVERIFY2(!output.error().text().contains(u"ab12"_s), qPrintable(output.error().text()));
    }

    void refusals()
    {
        auto output = read(u"no.csv"_s);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::FileNotFound);
        QCOMPARE(output.error().where, u"path"_s);
        output = read(u"no/b-*.csv"_s);
        QVERIFY(!output);
        output = run(m_catalogue, *m_context, u"read_file"_s, {{u"path"_s, u"a.csv"_s}}, {});
        QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
        put(u"empty.csv"_s, "");
        output = read(u"empty.csv"_s);
        QVERIFY(!output);
        QVERIFY2(!output.error().text().contains(m_context->folder()), qPrintable(output.error().text()));
        QVERIFY2(output.error().text().contains(u"empty.csv"_s), qPrintable(output.error().text()));
        m_context->limitFiles();
        put(u"a.csv"_s, "a\n1\n");
        for (const QString &each : {path(u"a.csv"_s), u"/etc/passwd"_s, u"/etc/*"_s, u"/no/such"_s}) {
            output = run(m_catalogue, *m_context, u"read_file"_s, {{u"path"_s, each}}, {});
            QVERIFY(!output);
            QCOMPARE(output.error().code, ErrorCode::PermissionDenied);
        }
    }

private:
    void allow(qint64 most, const QStringList &hosts = {}, bool limited = false)
    {
        steps::Outside outside;
        outside.allowUrls = true;
        outside.mostDownloadBytes = most;
        outside.urlHosts = hosts;
        m_context->setOutside(outside, limited);
    }
    core::Result<steps::StepOutput> read(const QString &name, QJsonObject config = {})
    {
        config.insert(u"path"_s, path(name));
        return run(m_catalogue, *m_context, u"read_file"_s, config, {});
    }
};

QTEST_GUILESS_MAIN(ReadFileTest)
#include "tst_read_file.moc"
