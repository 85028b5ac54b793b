// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing into database files: what stands in them, all or nothing, and that other files and tables stay.
#include "tests/steps/file_bench.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class WriteDatabaseTest : public QObject, FileBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void comesBack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        for (const QString &file : {u"a.sqlite"_s, u"a.duckdb"_s}) {
            const bool lite = file.endsWith("sqlite"_L1);
            const auto row = [&](const char *name, const QString &sql, const QString &expected) {
                QTest::newRow(qPrintable(file + u' ' + QString::fromLatin1(name))) << file << sql << expected;
            };
            row("normal", u"FROM (VALUES (2, 'b', 0.5::DOUBLE), (1, NULL, NULL), (2, 'b', 0.5)) t(n, t, f)"_s,
                u"n|t|f\n2|b|0.5\n1|-|-\n2|b|0.5"_s);
            row("empty", u"SELECT 1 AS n, 'x' AS t WHERE false"_s, u"n|t"_s);
            row("all missing", u"SELECT NULL::INT AS n, NULL::VARCHAR AS t FROM range(2)"_s, u"n|t\n-|-\n-|-"_s);
            row("huge", u"SELECT 170141183460469231731687303715884105727::HUGEINT AS h, 9223372036854775807 AS b"_s,
                u"h|b\n170141183460469231731687303715884105727|9223372036854775807"_s);
            row("names", u"SELECT 1 AS \"Größe \"\"x\"\"\", 2 AS \"%1'; DROP TABLE t; --\""_s,
                u"Größe \"x\"|%1'; DROP TABLE t; --\n1|2"_s);
            row("types", u"SELECT DATE '2024-02-29' AS d, true AS b, 12.50::DECIMAL(10,2) AS m, '00ff'::VARCHAR AS t"_s,
                lite ? u"d|b|m|t\n2024-02-29|1|12.50|00ff"_s : u"d|b|m|t\n2024-02-29|true|12.50|00ff"_s);
        }
    }
    void comesBack()
    {
        QFETCH(QString, file);
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const auto output = write(file, sql);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsIn, expected.count(u'\n'));
        QCOMPARE(output->ledger.rowsOut, expected.count(u'\n'));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)), shown(*m_context, m_context->inputs().front()));
        QCOMPARE(readBack(file), expected);
        QCOMPARE(left(), QStringList{file});
    }

    void manyRowsInOrder()
    {
        const auto output = write(u"a.sqlite"_s, u"SELECT range AS n, hash(range)::VARCHAR AS t FROM range(10000)"_s);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(sqliteText(u"a.sqlite"_s, "SELECT count(*) || ',' || sum(n) || ',' || sum(n = rowid - 1) FROM t"),
                 u"10000,49995000,10000"_s);
    }

    void modes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("sqlite") << u"a.db"_s;
        QTest::newRow("duckdb") << u"a.duckdb"_s;
    }
    void modes()
    {
        QFETCH(QString, file);
        QVERIFY(write(file, u"SELECT 1 AS a, 'x' AS b"_s));
        QVERIFY(write(file, u"SELECT 5 AS other"_s, {{u"table"_s, u"second"_s}}));
        auto output = write(file, u"SELECT 2 AS a"_s);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Conflict);
        QCOMPARE(output.error().where, u"table"_s);
        output = write(file, u"SELECT 'y' AS B, 2 AS a UNION ALL SELECT NULL, 3"_s, {{u"mode"_s, u"append"_s}});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsOut, 2);
        QCOMPARE(readBack(file), u"a|b\n1|x\n2|y\n3|-"_s);
        output = write(file, u"SELECT 1 AS a, 2 AS bb"_s, {{u"mode"_s, u"append"_s}});
        QVERIFY(!output);
        QVERIFY2(output.error().message.contains(u"“bb”"_s), qPrintable(output.error().message));
        QCOMPARE(readBack(file), u"a|b\n1|x\n2|y\n3|-"_s);
        QVERIFY(write(file, u"SELECT 9 AS z"_s, {{u"mode"_s, u"replace"_s}}));
        QCOMPARE(readBack(file), u"z\n9"_s);
        QCOMPARE(readBack(file, u"second"_s), u"other\n5"_s);
        QVERIFY(write(file, u"SELECT 9 AS z"_s, {{u"mode"_s, u"append"_s}, {u"table"_s, u"new"_s}}));
        QCOMPARE(left(), QStringList{file});
    }

    void failuresChangeNothing_data() { modes_data(); }
    void failuresChangeNothing()
    {
        QFETCH(QString, file);
        QVERIFY(write(file, u"SELECT 1 AS a"_s));
        data::Relation broken;
        broken.sql = u"SELECT CASE WHEN range < 90000 THEN 1 ELSE error('broken') END AS a FROM range(100000)"_s;
        broken.schema.columns.append({u"a"_s, u"INTEGER"_s, {}, {}});
        const steps::StepType &type = *m_catalogue.find(u"write_database"_s);
        m_context->setInputs({broken});
        m_context->configure(type, {{u"path"_s, path(file)}, {u"table"_s, u"t"_s}, {u"mode"_s, u"replace"_s}});
        QVERIFY(!type.run(*m_context));
        QCOMPARE(readBack(file), u"a\n1"_s);
        m_context->stop();
        const auto stopped = type.run(*m_context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        m_context = std::make_unique<FakeContext>();
        QCOMPARE(readBack(file), u"a\n1"_s);
        QCOMPARE(left(), QStringList{file});
    }

    void constraintsUndoEverything()
    {
        sqliteText(u"a.sqlite"_s, "CREATE TABLE t(a INTEGER UNIQUE); INSERT INTO t VALUES (3);");
        const auto output = write(u"a.sqlite"_s, u"SELECT range AS a FROM range(10)"_s, {{u"mode"_s, u"append"_s}});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::ValidationFailed);
        QCOMPARE(readBack(u"a.sqlite"_s), u"a\n3"_s);
    }

    void otherFilesStay()
    {
        QFile notes(path(u"a.db"_s));
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("not a database at all, but notes") > 0);
        notes.close();
        auto output = write(u"a.db"_s, u"SELECT 1 AS a"_s, {{u"mode"_s, u"replace"_s}});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::UnsupportedFormat);
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QCOMPARE(notes.readAll(), QByteArray("not a database at all, but notes"));
        // What it is counts, not its name.
        QVERIFY(write(u"b.duckdb"_s, u"SELECT 1 AS a"_s));
        QVERIFY(QFile::rename(path(u"b.duckdb"_s), path(u"b.db"_s)));
        QVERIFY(write(u"b.db"_s, u"SELECT 2 AS a"_s, {{u"mode"_s, u"append"_s}}));
        QCOMPARE(readBack(u"b.db"_s), u"a\n1\n2"_s);
        QVERIFY(!write(u"b.db"_s, u"SELECT 2 AS a"_s, {{u"mode"_s, u"append"_s}, {u"format"_s, u"sqlite"_s}}));
        sqliteText(u"v.sqlite"_s, "CREATE VIEW t AS SELECT 1 AS a;");
        output = write(u"v.sqlite"_s, u"SELECT 1 AS a"_s, {{u"mode"_s, u"replace"_s}});
        QCOMPARE(output.error().code, ErrorCode::Conflict);
    }

    void databasesInUse()
    {
        QVERIFY(write(u"a.duckdb"_s, u"SELECT 1 AS a"_s));
        // Another process that holds the lock DuckDB takes.
        int ready[2];
        int done[2];
        QVERIFY(::pipe(ready) == 0 && ::pipe(done) == 0);
        const QByteArray name = QFile::encodeName(path(u"a.duckdb"_s));
        const pid_t child = ::fork();
        if (child == 0) {
            const int file = ::open(name.constData(), O_RDWR);
            struct flock range = {};
            range.l_type = F_WRLCK;
            range.l_whence = SEEK_SET;
            char sign = ::fcntl(file, F_SETLK, &range) == 0 ? 'y' : 'n';
            if (::write(ready[1], &sign, 1) != 1 || ::read(done[0], &sign, 1) != 1)
                ::_exit(1);
            ::_exit(0);
        }
        char sign = 0;
        QCOMPARE(::read(ready[0], &sign, 1), ssize_t{1});
        QCOMPARE(sign, 'y');
        const auto output = write(u"a.duckdb"_s, u"SELECT 2 AS a"_s, {{u"mode"_s, u"append"_s}});
        QCOMPARE(::write(done[1], "x", 1), ssize_t{1});
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Locked);
        QVERIFY(write(u"a.duckdb"_s, u"SELECT 2 AS a"_s, {{u"mode"_s, u"append"_s}}));
    }

    void refusals()
    {
        QCOMPARE(write(u"no/a.sqlite"_s, u"SELECT 1 AS a"_s).error().where, u"path"_s);
        QCOMPARE(write(u"a.txt"_s, u"SELECT 1 AS a"_s).error().where, u"path"_s);
        QCOMPARE(write(u"a.db"_s, u"SELECT 1 AS a"_s, {{u"table"_s, u"sqlite_master"_s}}).error().where, u"table"_s);
        QCOMPARE(write(u"a.db"_s, u"SELECT 1 AS a"_s, {{u"table"_s, u" "_s}}).error().where, u"table"_s);
        const QString hostile = u"t\"; DROP TABLE x; --"_s;
        for (const QString &file : {u"h.db"_s, u"h.duckdb"_s}) {
            const auto output = write(file, u"SELECT 1 AS a"_s, {{u"table"_s, hostile}});
            QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
            QCOMPARE(readBack(file, hostile), u"a\n1"_s);
        }
        m_context->trial = true;
        QVERIFY(write(u"trial.db"_s, u"SELECT 1 AS a"_s));
        QVERIFY(!QFile::exists(path(u"trial.db"_s)));
        m_context->trial = false;
        m_context->limitFiles();
        QCOMPARE(write(u"a.db"_s, u"SELECT 1 AS a"_s).error().code, ErrorCode::PermissionDenied);
        QVERIFY(!QFile::exists(path(u"a.db"_s)));
    }

    void example()
    {
        const core::StepDescriptor &descriptor = m_catalogue.find(u"write_database"_s)->descriptor();
        const QJsonObject example = descriptor.examples.first().toObject();
        QJsonObject config = example.value("config"_L1).toObject();
        config.insert(u"path"_s, path(u"shop.sqlite"_s));
        const auto output = run(m_catalogue, *m_context, u"write_database"_s, config,
                                {relation_run::exampleSql(example.value("input"_L1).toArray())});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                 relation_run::exampleShown(example.value("output"_L1).toArray()));
        QVERIFY(descriptor.sideEffect);
    }

private:
    core::Result<steps::StepOutput> write(const QString &file, const QString &sql, QJsonObject config = {})
    {
        config.insert(u"path"_s, path(file));
        if (!config.contains("table"_L1))
            config.insert(u"table"_s, u"t"_s);
        return run(m_catalogue, *m_context, u"write_database"_s, config, {sql});
    }
    QString readBack(const QString &file, const QString &table = u"t"_s)
    {
        FakeContext reading;
        const auto output =
            run(m_catalogue, reading, u"read_file"_s, {{u"path"_s, path(file)}, {u"table"_s, table}}, {});
        return output ? shown(reading, output->ports.value(u"main"_s)) : output.error().text();
    }
    // The first cell that SQLite itself gives.
    QString sqliteText(const QString &file, const char *sql)
    {
        sqlite3 *database = nullptr;
        QString text;
        sqlite3_open(qPrintable(path(file)), &database);
        char *problem = nullptr;
        sqlite3_exec(
            database, sql,
            [](void *result, int, char **values, char **) {
                *static_cast<QString *>(result) = QString::fromUtf8(values[0]);
                return 0;
            },
            &text, &problem);
        if (problem)
            text = QString::fromUtf8(problem);
        sqlite3_free(problem);
        sqlite3_close(database);
        return text;
    }
};

QTEST_GUILESS_MAIN(WriteDatabaseTest)
#include "tst_write_database.moc"
