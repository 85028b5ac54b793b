// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a further file by its path: formats, folders, databases, and who may read what.
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
    core::Result<steps::StepOutput> read(const QString &name, QJsonObject config = {})
    {
        config.insert(u"path"_s, path(name));
        return run(m_catalogue, *m_context, u"read_file"_s, config, {});
    }
};

QTEST_GUILESS_MAIN(ReadFileTest)
#include "tst_read_file.moc"
