// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that are over stay over: after an interruption, in a repeated job, in another job.
#include "engine/steps/register_steps.h"
#include "engine/store/file_operations.h"
#include "tests/jobs/queue_fixture.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using Status_ = StepRun::Status;

class DurableStepsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueueFixture> f;

    QString fileOf(const QString &job, qsizetype record)
    {
        return f->dataStore->files().path(f->records(job)[record].files.first().key);
    }

    qint64 resultRows(const Job &job) { return job.metadata.value("rows"_L1).toInteger(-1); }

private Q_SLOTS:
    void init() { f = std::make_unique<QueueFixture>(); }
    void cleanup() { f.reset(); }

    void everyStepLeavesARecord()
    {
        f->start();
        const Job job = f->ended(f->begin(QueueFixture::request({u"counted"_s, u"half"_s, u"pass"_s})));
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(resultRows(job), 5);
        const auto records = f->records(job.id);
        QCOMPARE(records.size(), 3);
        for (const store::StepRecord &record : records) {
            QVERIFY(!record.failure);
            QCOMPARE(record.attempt, 1);
            QVERIFY(!record.engineVersion.isEmpty());
            const auto hashed = store::hashFile(f->dataStore->files().path(record.files.first().key), {});
            QCOMPARE(hashed->sha256, record.files.first().sha256);
        }
        QCOMPARE(records[1].files.size(), 2); // main and rejects
        QCOMPARE(records[1].ledger.rowsOut, 5);
        QVERIFY(records[2].isResult);
        const auto again =
            f->dataStore->database()
                .transaction([&](const QSqlDatabase &db) { return store::JobRepository(db).addRecord(records[0]); })
                .result();
        QCOMPARE(again.error().code, ErrorCode::Conflict); // written once
        QVERIFY(!f->dataStore->database()
                     .transaction([](const QSqlDatabase &db) {
                         return store::execute(db, u"UPDATE step_records SET attempt = 9"_s);
                     })
                     .result());
    }

    void sameWorkIsNotDoneTwice()
    {
        f->start();
        const auto wanted = QueueFixture::request({u"counted"_s, u"half"_s});
        const Job first = f->ended(f->begin(wanted));
        const Job second = f->ended(f->begin(wanted));
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(f->ran(u"half"_s), 1);
        QCOMPARE(second.state, JobState::Completed);
        QCOMPARE(second.stepRuns[0].status, Status_::Cached);
        QCOMPARE(second.stepRuns[1].status, Status_::Cached);
        QCOMPARE(resultRows(second), resultRows(first));
        QCOMPARE(second.metadata.value("columns"_L1), first.metadata.value("columns"_L1));
        QCOMPARE(second.metadata.value("rejects"_L1), first.metadata.value("rejects"_L1));
        QCOMPARE(f->records(second.id)[0].sourceJobId, first.id);
        QVERIFY(second.resultDataId != first.resultDataId);
    }

    void anotherConfigurationIsOtherWork()
    {
        f->start();
        auto wanted = QueueFixture::request({u"counted"_s, u"half"_s});
        f->ended(f->begin(wanted));
        wanted.steps[0].config = {{u"rows"_s, 20}};
        const Job other = f->ended(f->begin(wanted));
        QCOMPARE(f->ran(u"counted"_s), 2);
        QCOMPARE(f->ran(u"half"_s), 2);
        QCOMPARE(resultRows(other), 10);
        wanted.globalConfig = {{u"retry"_s, QJsonObject{{u"max_attempts"_s, 2}}}}; // changes nothing of the output
        f->ended(f->begin(wanted));
        QCOMPARE(f->ran(u"half"_s), 2);
    }

    void reuseCanBeSwitchedOff()
    {
        f->start();
        auto wanted = QueueFixture::request({u"counted"_s, u"half"_s});
        f->ended(f->begin(wanted));
        wanted.steps[0].cache = false; // of a step
        f->ended(f->begin(wanted));
        QCOMPARE(f->ran(u"counted"_s), 2);
        QCOMPARE(f->ran(u"half"_s), 1); // its input is the same again
        wanted.steps[0].cache = true;
        wanted.choices.cache = false; // of a run
        f->ended(f->begin(wanted));
        QCOMPARE(f->ran(u"counted"_s), 3);
        QCOMPARE(f->ran(u"half"_s), 2);
        wanted.choices.cache = true;
        wanted.globalConfig = {{u"cache"_s, false}}; // of a workflow
        f->ended(f->begin(wanted));
        QCOMPARE(f->ran(u"counted"_s), 4);
    }

    void stepsThatAreNotRepeatableRunAgain()
    {
        f->add(
            "dice", {},
            [this](steps::StepContext &context) {
                f->count(u"dice"_s);
                return makeRows(context);
            },
            false);
        f->start();
        f->ended(f->begin(QueueFixture::request({u"dice"_s})));
        f->ended(f->begin(QueueFixture::request({u"dice"_s})));
        QCOMPARE(f->ran(u"dice"_s), 2);
    }

    void damagedOrMissingFilesAreComputedAgain_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("missing") << 0;
        QTest::newRow("another byte") << 1;
        QTest::newRow("shorter") << 2;
    }
    void damagedOrMissingFilesAreComputedAgain()
    {
        QFETCH(int, damage);
        f->start();
        const auto wanted = QueueFixture::request({u"counted"_s, u"half"_s});
        const Job first = f->ended(f->begin(wanted));
        const QString path = fileOf(first.id, 0);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QFile file(path);
        if (damage == 0) {
            QVERIFY(file.remove());
        } else if (damage == 1) {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(10));
            QVERIFY(file.write("\x7f") == 1);
        } else {
            QVERIFY(file.resize(file.size() - 1));
        }
        file.close();
        const Job second = f->ended(f->begin(wanted));
        QCOMPARE(second.state, JobState::Completed);
        QCOMPARE(f->ran(u"counted"_s), 2);
        QCOMPARE(second.stepRuns[0].status, Status_::Completed);
        QCOMPARE(resultRows(second), 5);
        f->ended(f->begin(wanted)); // the damaged file was replaced
        QCOMPARE(f->ran(u"counted"_s), 2);
    }

    void interruptedJobGoesOnAfterItsLastFinishedStep()
    {
        QSemaphore began;
        std::atomic<bool> hold = true;
        f->add("slow", {u"main"_s}, [&](steps::StepContext &context) -> Result<steps::StepOutput> {
            f->count(u"slow"_s);
            began.release();
            while (hold && !context.stopToken().stop_requested())
                std::this_thread::yield();
            if (context.stopToken().stop_requested())
                return core::fail(ErrorCode::Cancelled, u"stopped"_s);
            return keepEven(context);
        });
        f->start();
        auto wanted = QueueFixture::request({u"counted"_s, u"half"_s, u"slow"_s});
        wanted.choices.cache = false;
        const QString id = f->begin(wanted);
        QVERIFY(began.tryAcquire(1, kPatience));
        f->close();
        hold = false;
        f->openStore();
        const Job between = f->get(id);
        QCOMPARE(between.state, JobState::Queued);
        QCOMPARE(between.stepRuns[1].status, Status_::Completed);
        QCOMPARE(between.stepRuns[2].attempts, 0); // not charged
        f->start();
        const Job job = f->ended(id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(f->ran(u"half"_s), 1);
        QCOMPARE(f->ran(u"slow"_s), 2);
        QCOMPARE(job.stepRuns[2].attempts, 1);
    }

    void valuesSurviveTheFile()
    {
        // Types that Parquet cannot hold exactly, on their way from one step to the next.
        const QString sql = u"SELECT 170141183460469231731687303715884105727::HUGEINT AS h, "
                            "INTERVAL '1 month 2 days 3.000004 seconds' AS iv, 'x' AS \"odd \"\" name\", "
                            "TIMESTAMP_S '2026-01-02 03:04:05' AS ts, NULL::HUGEINT AS n"_s;
        f->add("exotic", {}, [&](steps::StepContext &context) -> Result<steps::StepOutput> {
            steps::StepOutput output;
            AW_TRY(const Schema schema, context.session().describe(sql));
            output.ports.insert(u"main"_s, {sql, schema, 1, {}});
            output.ledger.rowsIn = output.ledger.rowsOut = 1;
            return output;
        });
        QVariantList seen;
        f->add("look", {u"main"_s}, [&](steps::StepContext &context) -> Result<steps::StepOutput> {
            const data::Relation &input = context.inputs().front();
            AW_TRY(const data::Table table, context.session().query(input.sql));
            seen = table.rows.first();
            AW_TRY(const Schema schema, context.session().describe(input.sql));
            if (schema != input.schema)
                return core::fail(ErrorCode::Internal, u"other types"_s);
            steps::StepOutput output;
            output.ports.insert(u"main"_s, input);
            output.ledger.rowsIn = output.ledger.rowsOut = 1;
            return output;
        });
        f->start();
        const Job job = f->ended(f->begin(QueueFixture::request({u"exotic"_s, u"look"_s})));
        QVERIFY2(!job.failure, job.failure ? qPrintable(job.failure->text()) : "");
        QCOMPARE(seen.value(0).toString(), u"170141183460469231731687303715884105727"_s);
        QCOMPARE(seen.value(1).toString(), u"1 month 2 days 00:00:03.000004"_s);
        QCOMPARE(seen.value(2).toString(), u"x"_s);
        QCOMPARE(seen.value(3).toString(), u"2026-01-02 03:04:05"_s);
        QVERIFY(!seen.value(4).isValid());
    }

    void partOfAWorkflow()
    {
        f->start();
        auto wanted = QueueFixture::request({u"counted"_s, u"half"_s, u"pass"_s});
        wanted.choices.range = {RunRange::Kind::To, u"s2"_s};
        const Job to = f->ended(f->begin(wanted));
        QCOMPARE(to.state, JobState::Completed);
        QCOMPARE(to.stepRuns[2].status, Status_::Skipped);
        QCOMPARE(f->ran(u"pass"_s), 0);
        QCOMPARE(resultRows(to), 5);

        wanted.choices.range = {RunRange::Kind::From, u"s2"_s};
        const Job from = f->ended(f->begin(wanted));
        QCOMPARE(from.stepRuns[0].status, Status_::Cached);
        QCOMPARE(from.stepRuns[1].status, Status_::Completed);
        QCOMPARE(f->ran(u"half"_s), 2);
        QCOMPARE(f->ran(u"pass"_s), 1);

        wanted.choices.range = {RunRange::Kind::Only, u"s2"_s};
        const Job only = f->ended(f->begin(wanted));
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(f->ran(u"half"_s), 3);
        QCOMPARE(f->ran(u"pass"_s), 1);
        QCOMPARE(only.stepRuns[2].status, Status_::Skipped);
    }

    void repeatedJobReusesWhatItsParentFinished()
    {
        f->start();
        auto wanted = QueueFixture::request({u"counted"_s, u"half"_s, u"shaky"_s});
        wanted.choices.cache = false;
        f->errors = {ErrorCode::ValidationFailed};
        const Job failed = f->ended(f->begin(wanted));
        QCOMPARE(failed.state, JobState::Failed);
        const auto records = f->records(failed.id);
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[2].failure->code, ErrorCode::ValidationFailed);

        JobRequest again;
        again.parentId = failed.id;
        again.choices.cache = false; // what the parent did still counts
        const Job job = f->ended(f->begin(again));
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.parentId, failed.id);
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(f->ran(u"shaky"_s), 2);

        again.steps = wanted.steps;
        again.steps[1] = step(u"s2"_s, u"pass"_s); // a changed step; the ones before it stand
        again.parentId = job.id;
        f->ended(f->begin(again));
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(f->ran(u"pass"_s), 1);

        again.parentId = u"none"_s;
        QCOMPARE(f->queue->submit(again).result().error().code, ErrorCode::NotFound);
    }

    void nothingIsOrphaned()
    {
        f->start();
        f->ended(f->begin(QueueFixture::request({u"counted"_s, u"half"_s, u"pass"_s})));
        f->errors = {ErrorCode::ValidationFailed};
        f->ended(f->begin(QueueFixture::request({u"counted"_s, u"shaky"_s})));
        f->changes.reset();
        f->queue.reset();
        const auto keys = f->dataStore->database()
                              .run([](const QSqlDatabase &db) { return store::ArtifactRepository(db).files(); })
                              .result();
        QCOMPARE(*f->dataStore->files().removeOthers(*keys), 0);
        for (const QString &key : *keys)
            QVERIFY(QFile::exists(f->dataStore->files().path(key)));
    }

    void aParquetInputIsNotWrittenAgain()
    {
        steps::registerSteps(f->catalogue);
        f->start();
        const QString path = f->dir.filePath(u"ten.parquet"_s); // written as we would not
        data::SessionOptions options;
        options.tempDirectory = f->dir.filePath(u"spill"_s);
        options.allowedPaths = {f->dir.path()};
        const auto session = data::Session::open(options);
        QVERIFY((*session)
                    ->execute(u"COPY (SELECT range AS i FROM range(10)) TO '%1' (COMPRESSION uncompressed)"_s.arg(path))
                    .has_value());
        const auto stored = f->dataStore->files().copyIn(path, u".parquet"_s);
        Artifact artifact;
        artifact.id = u"ten"_s;
        artifact.filename = u"ten.parquet"_s;
        artifact.storagePath = stored->key;
        artifact.sha256 = stored->sha256;
        artifact.createdAt = f->clock.now();
        QVERIFY(f->dataStore->database()
                    .transaction([&](const QSqlDatabase &db) { return store::ArtifactRepository(db).insert(artifact); })
                    .result());
        JobRequest wanted = QueueFixture::request({u"loading"_s, u"half"_s});
        wanted.inputDataId = artifact.id;
        const Job job = f->ended(f->begin(wanted));
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(resultRows(job), 5);
        const QString file = f->dataStore->files().path(stored->key);
        QCOMPARE(fileOf(job.id, 0), file);

        // Damaged, it fails who reads it, but stays: it is the user's.
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write("PAR9 is not the mark") > 0);
        damaged.close();
        QCOMPARE(f->ended(f->begin(wanted)).state, JobState::Failed);
        QVERIFY(QFile::exists(file));
    }

    void oneAnswerForOneIdempotencyKey()
    {
        f->start();
        auto wanted = QueueFixture::request({u"counted"_s});
        wanted.idempotencyKey = u"k"_s;
        const auto first = f->queue->submit(wanted).result();
        const auto second = f->queue->submit(wanted).result();
        QCOMPARE(second->id, first->id);
        wanted.steps[0].config = {{u"rows"_s, 3}};
        QCOMPARE(f->queue->submit(wanted).result().error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(DurableStepsTest)
#include "tst_durable_steps.moc"
