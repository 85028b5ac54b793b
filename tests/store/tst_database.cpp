// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The database thread: order, transactions, migrations, errors.
#include "engine/store/data_versions.h"
#include "engine/store/database.h"
#include "engine/store/migrations.h"
#include "engine/store/sql_error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using aw::core::ErrorCode;
using aw::core::Result;
using aw::core::Status;
using namespace aw::store;

namespace
{

QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

QVariant ask(Database &database, const QString &sql)
{
    const auto answer = database.run([sql](const QSqlDatabase &db) { return scalar(db, sql); }).result();
    return answer ? *answer : QVariant();
}

Status change(Database &database, const QString &sql)
{
    return database
        .transaction([sql](const QSqlDatabase &db) -> Status {
            AW_CHECK(execute(db, sql));
            return {};
        })
        .result();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

    // As it was before the migration.
    static void takeBackVersions(Database &database)
    {
        for (const QString &sql : {u"DROP INDEX artifacts_by_history"_s, u"ALTER TABLE artifacts DROP COLUMN history"_s,
                                   u"ALTER TABLE artifacts DROP COLUMN version"_s, u"DROP TABLE data_histories"_s})
            QVERIFY(change(database, sql));
    }
    static void takeBackLineage(Database &database)
    {
        takeBackVersions(database);
        for (const QString &sql : {u"DROP TABLE data_sources"_s, u"DROP TABLE data_origins"_s})
            QVERIFY(change(database, sql));
    }

private Q_SLOTS:
    void emptyFileBecomesTheNewestSchema()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Full);
        QVERIFY2(database.has_value(), database ? "" : qPrintable(database.error().text()));
        QCOMPARE(ask(**database, u"PRAGMA user_version"_s).toInt(), schemaVersion());
        QCOMPARE(ask(**database, u"SELECT count(*) FROM jobs"_s).toInt(), 0);
        QCOMPARE(ask(**database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(ask(**database, u"PRAGMA synchronous"_s).toInt(), 2);
        QCOMPARE(ask(**database, u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(ask(**database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void ephemeralOneDoesNotSync()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
        QVERIFY(database.has_value());
        QCOMPARE(ask(**database, u"PRAGMA synchronous"_s).toInt(), 0);
    }

    // Otherwise it would be copied only after 32 MB.
    void theLogIsCopiedBesideTheWork()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        const auto database = Database::open(path, Durability::Full);
        QVERIFY(database.has_value());
        QVERIFY(change(**database, u"CREATE TABLE t(i INTEGER, x TEXT)"_s));
        const qint64 before = QFileInfo(path).size();
        QList<QFuture<Status>> futures;
        for (int i = 0; i < 3000; ++i)
            futures.append((*database)->transaction([i](const QSqlDatabase &db) -> Status {
                AW_CHECK(execute(db, u"INSERT INTO t VALUES(%1, hex(randomblob(1000)))"_s.arg(i)));
                return {};
            }));
        for (const QFuture<Status> &future : futures)
            QVERIFY(future.result());
        QTRY_VERIFY(QFileInfo(path).size() > before + 5'000'000); // of 6 MB
        QCOMPARE(ask(**database, u"SELECT count(*) FROM t"_s).toInt(), 3000);
        QCOMPARE(ask(**database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void contentsSurviveClosing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        {
            const auto database = Database::open(path, Durability::Full);
            QVERIFY(change(**database, u"INSERT INTO events (job_id, type, state, detail, at) "
                                       "VALUES ('j', 't', 's', '{}', 'now')"_s));
        }
        const auto again = Database::open(path, Durability::Full);
        QCOMPARE(ask(**again, u"SELECT count(*) FROM events"_s).toInt(), 1);
    }

    void workflowsFromBeforeHaveTheirFirstVersion()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        {
            const auto database = Database::open(path, Durability::Full);
            QVERIFY(change(**database, u"INSERT INTO workflows (id, name, steps, global_config, version, created_at, "
                                       "updated_at) VALUES ('w', 'Orders', '[]', '{}', 7, 'then', 'later')"_s));
            QVERIFY(change(**database, u"DROP TABLE workflow_versions"_s));
            takeBackLineage(**database);
            QVERIFY(change(**database, u"DROP TABLE artifact_tags"_s));
            QVERIFY(change(**database, u"PRAGMA user_version=5"_s));
        }
        const auto again = Database::open(path, Durability::Full);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(ask(**again, u"SELECT version || name || saved_at FROM workflow_versions"_s).toString(),
                 u"7Orderslater"_s);
        // Written once; only the workflow takes it along.
        QVERIFY(!change(**again, u"UPDATE workflow_versions SET name = 'Other'"_s));
        QVERIFY(change(**again, u"DELETE FROM workflows"_s));
        QCOMPARE(ask(**again, u"SELECT count(*) FROM workflow_versions"_s).toInt(), 0);
    }

    // What jobs that are still there know of the data they made.
    void earlierDataGetsItsLineage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        {
            const auto database = Database::open(path, Durability::Full);
            const auto data = [&](const QString &id, const QString &metadata) {
                return change(**database, u"INSERT INTO artifacts (id, filename, storage_path, size_bytes, metadata, "
                                          "created_at) VALUES ('"_s +
                                              id + u"', '"_s + id + u".csv', 'x', 1, '"_s + metadata + u"', 'then')"_s);
            };
            QVERIFY(data(u"in"_s, u"{}"_s) && data(u"out"_s, u"{\"job_id\": \"j\"}"_s) &&
                    data(u"rest"_s, u"{\"job_id\": \"j\"}"_s) && data(u"lost"_s, u"{\"job_id\": \"gone\"}"_s));
            QVERIFY(change(**database, u"INSERT INTO jobs (id, steps, global_config, parameters, input_data_id, "
                                       "result_data_id, state, created_at) VALUES ('j', '[]', '{}', "
                                       "'{\"title\": \"Tidy\"}', 'in', 'out', 'completed', 'then')"_s));
            takeBackLineage(**database);
            QVERIFY(change(**database, u"PRAGMA user_version=7"_s));
        }
        const auto again = Database::open(path, Durability::Full);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(ask(**again, u"SELECT group_concat(artifact_id || role || job_title || name, ' ') FROM data_origins "
                              "JOIN data_sources USING (artifact_id)"_s)
                     .toString(),
                 u"outresultTidyin.csv resttableTidyin.csv"_s);
    }

    // Of results it is known what they are versions of, also where one between is gone; of imports it is not.
    void earlierResultsAreVersions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        {
            const auto database = Database::open(path, Durability::Full);
            for (const QString &id : {u"import"_s, u"r1"_s, u"r3"_s, u"rejects"_s, u"other"_s, u"old"_s})
                QVERIFY(change(**database, u"INSERT INTO artifacts (id, filename, storage_path, size_bytes, metadata, "
                                           "created_at) VALUES ('"_s +
                                               id + u"', 'a', 'x', 1, '{}', 'then')"_s));
            QVERIFY(change(**database,
                           u"INSERT INTO data_origins (artifact_id, filename, role, job_id, step_id, workflow_id, at) "
                           "VALUES ('r3', 'a', 'result', 'j3', 's', 'w', '3'), "
                           "('r1', 'a', 'result', 'j1', 's', 'w', '1'), ('r2', 'a', 'result', 'j2', 's', 'w', '2'), "
                           "('rejects', 'a', 'rejects', 'j3', NULL, 'w', '3'), "
                           "('other', 'a', 'result', 'j4', 's', 'v', '4'), "
                           "('old', 'a', 'result', 'j0', NULL, 'w', '0')"_s));
            takeBackVersions(**database);
            QVERIFY(change(**database, u"PRAGMA user_version=8"_s));
        }
        const auto again = Database::open(path, Durability::Full);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(ask(**again, u"SELECT group_concat(id || version || (history IS NOT NULL), ' ') FROM "
                              "(SELECT * FROM artifacts ORDER BY id)"_s)
                     .toString(),
                 u"import10 old10 other11 r111 r331 rejects11"_s);
        QCOMPARE(ask(**again, u"SELECT count(DISTINCT history) FROM artifacts"_s).toInt(), 3);
        // The next one goes on where they are.
        aw::core::DataOrigin next;
        next.workflowId = u"w"_s;
        next.stepId = u"s"_s;
        next.role = u"result"_s;
        const auto number =
            (*again)
                ->transaction([next](const QSqlDatabase &db) -> aw::core::Result<qint64> {
                    AW_CHECK(execute(db, u"INSERT INTO artifacts (id, filename, storage_path, size_bytes, metadata, "
                                         "created_at) VALUES ('r4', 'a', 'x', 1, '{}', 'then')"_s));
                    return addVersion(db, u"r4"_s, aw::core::resultOrigin(next));
                })
                .result();
        QVERIFY2(number, number ? "" : qPrintable(number.error().text()));
        QCOMPARE(*number, 4);
    }

    // However much data there is, only the versions are looked at.
    void versionsAreFoundByTheIndex()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Full);
        const auto plan = (*database)
                              ->run([](const QSqlDatabase &db) -> aw::core::Result<QStringList> {
                                  QStringList steps;
                                  AW_CHECK(forEachRow(db,
                                                      u"EXPLAIN QUERY PLAN SELECT id FROM artifacts WHERE history = ? "
                                                      "ORDER BY version DESC LIMIT ?"_s,
                                                      {1, 10}, [&](const QSqlQuery &row) -> Status {
                                                          steps.append(row.value(3).toString());
                                                          return {};
                                                      }));
                                  return steps;
                              })
                              .result();
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(*plan, QStringList(u"SEARCH artifacts USING INDEX artifacts_by_history (history=?)"_s));
    }

    void newerFileIsRefusedAndLeftAsItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        {
            const auto database = Database::open(path, Durability::Full);
            QVERIFY(change(**database, u"PRAGMA user_version=%1"_s.arg(schemaVersion() + 1)));
        }
        const QByteArray before = fingerprint(path);
        const auto refused = Database::open(path, Durability::Full);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(u"newer version"_s));
        QVERIFY(!refused.error().hint.isEmpty());
        QCOMPARE(fingerprint(path), before);
    }

    // What piles up behind a long piece of work is one group.
    void eachOfAGroupFailsForItself()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Full);
        QVERIFY(change(**database, u"CREATE TABLE t (n INTEGER)"_s));
        QSemaphore gate;
        (*database)->run([&gate](const QSqlDatabase &) -> Status {
            gate.acquire();
            return {};
        });
        QList<int> told; // on the store thread, then read after the last one
        std::vector<QFuture<Status>> ends;
        for (int i = 0; i < 300; ++i)
            ends.push_back((*database)->transaction(
                [i](const QSqlDatabase &db) -> Status {
                    AW_CHECK(execute(db, u"INSERT INTO t (n) VALUES (?)"_s, {i}));
                    if (i % 3 == 0)
                        return aw::core::fail(ErrorCode::InvalidArgument, u"no %1"_s.arg(i));
                    return {};
                },
                [i, &told](const Status &) { told.append(i); }));
        const auto seen =
            (*database)->run([](const QSqlDatabase &db) { return scalar(db, u"SELECT count(*) FROM t"_s); });
        gate.release();
        QCOMPARE(seen.result()->toInt(), 200);
        for (int i = 0; i < 300; ++i) {
            const Status end = ends[std::size_t(i)].result();
            QCOMPARE(end.has_value(), i % 3 != 0);
            if (!end)
                QCOMPARE(end.error().message, u"no %1"_s.arg(i));
        }
        QCOMPARE(told.size(), 200);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(ask(**database, u"SELECT sum(n % 3 = 0) FROM t"_s).toInt(), 0);
    }

    // SQLite undoes everything by itself when the disk is full; nobody of the group may believe he was stored.
    void groupThatWasUndoneFailsAsAWhole()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Full);
        QVERIFY(change(**database, u"CREATE TABLE t (n INTEGER)"_s));
        QSemaphore gate;
        (*database)->run([&gate](const QSqlDatabase &) -> Status {
            gate.acquire();
            return {};
        });
        std::atomic<int> told = 0;
        const auto insert = [&](int n, bool undo) {
            return (*database)->transaction(
                [n, undo](const QSqlDatabase &db) -> Status {
                    AW_CHECK(execute(db, u"INSERT INTO t (n) VALUES (?)"_s, {n}));
                    if (!undo)
                        return {};
                    AW_CHECK(execute(db, u"ROLLBACK"_s));
                    return aw::core::fail(ErrorCode::DiskFull, u"the disk is full"_s);
                },
                [&told](const Status &) { ++told; });
        };
        const auto before = insert(1, false);
        const auto undone = insert(2, true);
        const auto after = insert(3, false);
        gate.release();
        QVERIFY(!before.result());
        QCOMPARE(before.result().error().code, ErrorCode::DiskFull);
        QVERIFY(!undone.result());
        QVERIFY(after.result());
        QCOMPARE(told.load(), 1);
        QCOMPARE(ask(**database, u"SELECT group_concat(n) FROM t"_s).toString(), u"3"_s);
    }

    void junkIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto refused = Database::open(path, Durability::Full);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    }

    void folderThatIsNotThere()
    {
        const auto refused = Database::open(u"/nonexistent/a.sqlite"_s, Durability::Full);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::IoError);
    }

    void workIsDoneInOrderOnOneThread()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
        std::vector<int> order;
        std::vector<Qt::HANDLE> threads;
        QFuture<Status> last;
        for (int i = 0; i < 200; ++i)
            last = (*database)->run([&, i](const QSqlDatabase &) -> Status {
                order.push_back(i);
                threads.push_back(QThread::currentThreadId());
                return {};
            });
        QVERIFY(last.result());
        QCOMPARE(order.size(), std::size_t{200});
        QVERIFY(std::ranges::is_sorted(order));
        QVERIFY(std::ranges::all_of(threads, [&](Qt::HANDLE thread) { return thread == threads.front(); }));
        QVERIFY(threads.front() != QThread::currentThreadId());
    }

    void whatWasGivenIsDoneBeforeClosing()
    {
        const QTemporaryDir folder;
        int done = 0;
        {
            const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
            for (int i = 0; i < 100; ++i)
                (*database)->run([&](const QSqlDatabase &) -> Status {
                    ++done;
                    return {};
                });
        }
        QCOMPARE(done, 100);
    }

    void failedTransactionLeavesNothing()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
        bool told = false;
        const Status failed = (*database)
                                  ->transaction(
                                      [](const QSqlDatabase &db) -> Status {
                                          AW_CHECK(execute(db, u"INSERT INTO events (job_id, type, state, detail, at) "
                                                               "VALUES ('j', 't', 's', '{}', 'now')"_s));
                                          return aw::core::fail(ErrorCode::Conflict, u"no"_s);
                                      },
                                      [&](const Status &) { told = true; })
                                  .result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"no"_s);
        QVERIFY(!told);
        QCOMPARE(ask(**database, u"SELECT count(*) FROM events"_s).toInt(), 0);
        QVERIFY(change(**database, u"DELETE FROM events"_s)); // the connection is not inside a transaction any more
    }

    void exceptionBecomesAnErrorAndRollsBack()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
        const Status failed = (*database)
                                  ->transaction([](const QSqlDatabase &db) -> Status {
                                      AW_CHECK(execute(db, u"INSERT INTO events (job_id, type, state, detail, at) "
                                                           "VALUES ('j', 't', 's', '{}', 'now')"_s));
                                      throw std::runtime_error("thrown");
                                  })
                                  .result();
        QCOMPARE(failed.error().code, ErrorCode::Internal);
        QCOMPARE(ask(**database, u"SELECT count(*) FROM events"_s).toInt(), 0);
    }

    void committedIsCalledAfterTheCommit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        const auto database = Database::open(path, Durability::Full);
        QVariant seen;
        const Status done = (*database)
                                ->transaction(
                                    [](const QSqlDatabase &db) -> Status {
                                        AW_CHECK(execute(db, u"INSERT INTO events (job_id, type, state, detail, at) "
                                                             "VALUES ('j', 't', 's', '{}', 'now')"_s));
                                        return {};
                                    },
                                    [&](const Status &) { // another connection sees only what is committed
                                        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
                                        other.setDatabaseName(path);
                                        if (other.open())
                                            seen = *scalar(other, u"SELECT count(*) FROM events"_s);
                                        other = {};
                                        QSqlDatabase::removeDatabase(u"other"_s);
                                    })
                                .result();
        QVERIFY(done);
        QCOMPARE(seen.toInt(), 1);
    }

    void manyThreadsMayAsk()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
        std::atomic<int> problems = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 8; ++t)
                threads.emplace_back([&] {
                    for (int i = 0; i < 50; ++i)
                        problems += change(**database, u"INSERT INTO events (job_id, type, state, detail, at) "
                                                       "VALUES ('j', 't', 's', '{}', 'now')"_s)
                                        ? 0
                                        : 1;
                });
        }
        QCOMPARE(problems.load(), 0);
        QCOMPARE(ask(**database, u"SELECT count(*) FROM events"_s).toInt(), 400);
    }

    void fullDiskIsNamed()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
        QVERIFY(ask(**database, u"PRAGMA max_page_count=40"_s).isValid());
        Status status;
        for (int i = 0; i < 100 && status; ++i)
            status = change(**database, u"INSERT INTO events (job_id, type, state, detail, at) "
                                        "VALUES ('j', 't', 's', hex(zeroblob(4000)), 'now')"_s);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::DiskFull);
        QVERIFY(change(**database, u"DELETE FROM events"_s)); // and it goes on afterwards
    }

    void errorsAreTranslated_data()
    {
        QTest::addColumn<int>("sqlite");
        QTest::addColumn<int>("ours");
        const auto row = [](const char *name, int sqlite, ErrorCode code) {
            QTest::newRow(name) << sqlite << static_cast<int>(code);
        };
        row("full", 13, ErrorCode::DiskFull);
        row("busy", 5, ErrorCode::Busy);
        row("locked", 6, ErrorCode::Busy);
        row("corrupt", 11, ErrorCode::Corrupt);
        row("not a database", 26, ErrorCode::Corrupt);
        row("io error", 10, ErrorCode::IoError);
        row("io error, extended", 10 | (4 << 8), ErrorCode::IoError);
        row("read-only", 8, ErrorCode::PermissionDenied);
        row("constraint", 19, ErrorCode::Conflict);
        row("unique constraint", 19 | (8 << 8), ErrorCode::Conflict);
        row("syntax", 1, ErrorCode::Internal);
    }

    void errorsAreTranslated()
    {
        QFETCH(int, sqlite);
        QFETCH(int, ours);
        QCOMPARE(static_cast<int>(translateSqliteCode(sqlite, u"detail"_s, u"It failed"_s).code), ours);
    }

    void realConstraintIsAConflict()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Durability::Ephemeral);
        const QString insert = u"INSERT INTO artifacts (id, filename, storage_path, size_bytes, metadata, created_at) "
                               "VALUES ('a', 'f', 'k', 1, '{}', 'now')"_s;
        QVERIFY(change(**database, insert));
        QCOMPARE(change(**database, insert).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
