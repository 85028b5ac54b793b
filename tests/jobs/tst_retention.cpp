// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is old goes, and nothing that anybody needs.
#include "engine/jobs/retention.h"
#include "tests/jobs/queue_fixture.h"

#include <QDirIterator>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace aw;
using core::JobState;
using jobs::CleanReport;
using jobs::Retention;

namespace
{

constexpr qint64 kDayMs = 86'400'000;

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::QueueFixture> m_fixture;
    std::unique_ptr<Retention> m_retention;

    // Rows of its own make files of its own.
    core::Job ran(const QStringList &types, int rows, bool keepRunning = false)
    {
        jobs::JobRequest request = tests::QueueFixture::request(types);
        request.steps.first().config = {{u"rows"_s, rows}};
        const QString id = m_fixture->begin(request);
        return keepRunning ? m_fixture->get(id) : m_fixture->ended(id);
    }
    bool exists(const QString &id)
    {
        return m_fixture->dataStore->database()
            .run([id](const QSqlDatabase &db) { return store::JobRepository(db).get(id); })
            .result()
            .has_value();
    }
    QSet<QString> files()
    {
        QSet<QString> found;
        QDirIterator all(m_fixture->dataStore->files().folder(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.insert(all.next());
        return found;
    }
    void pass(int days) { m_fixture->clock.jump(days * kDayMs); }
    CleanReport clean(bool dryRun = false)
    {
        const auto report = m_retention->clean(dryRun);
        if (!report)
            qFatal("%s", qPrintable(report.error().text()));
        return *report;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::QueueFixture>();
        m_fixture->start();
        m_retention = std::make_unique<Retention>(*m_fixture->dataStore, m_fixture->clock);
    }
    void cleanup()
    {
        m_retention.reset();
        m_fixture.reset();
    }

    void everyKindHasItsTime()
    {
        const QString done = ran({u"source"_s, u"even"_s}, 10).id;
        const QString failed = ran({u"source"_s, u"fail"_s}, 20).id;
        const core::Job pinned = ran({u"source"_s, u"even"_s}, 30);
        QVERIFY(m_fixture->dataStore->database()
                    .transaction([&](const QSqlDatabase &db) { return jobs::setPinned(db, pinned.id, true); })
                    .result());
        pass(6);
        QVERIFY(clean().jobs.isEmpty());
        pass(2);
        QCOMPARE(clean().jobs, QStringList{done});
        QVERIFY(!exists(done) && exists(failed) && exists(pinned.id));
        QCOMPARE(m_fixture->events(done).size(), 0);
        pass(23);
        QCOMPARE(clean().jobs, QStringList{failed});
        pass(1000);
        QVERIFY(clean().jobs.isEmpty());
        QVERIFY(exists(pinned.id));
        QVERIFY(!m_fixture->records(pinned.id).isEmpty());
    }

    void theTimesAreTheUsersToSet()
    {
        const QString done = ran({u"source"_s, u"even"_s}, 10).id;
        const QString failed = ran({u"source"_s, u"fail"_s}, 20).id;
        m_retention =
            std::make_unique<Retention>(*m_fixture->dataStore, m_fixture->clock, jobs::RetentionOptions{0, 2});
        pass(1);
        QVERIFY(clean().jobs.isEmpty());
        pass(2);
        QCOMPARE(clean().jobs, QStringList{failed});
        pass(1000);
        QVERIFY(clean().jobs.isEmpty()); // 0: never
        QVERIFY(exists(done));
    }

    void resultsStayAndCheckpointsGo()
    {
        const core::Job job = ran({u"source"_s, u"even"_s, u"pass"_s}, 10);
        const auto before = files();
        pass(8);
        const CleanReport report = clean();
        QVERIFY(report.files > 0 && report.bytes > 0);
        QCOMPARE(files().size(), before.size() - report.files);
        const auto path = m_fixture->dataStore->dataPath(job.resultDataId);
        QVERIFY(path && QFile::exists(*path));
    }

    void aDryRunSaysWhatWouldHappen()
    {
        const QString id = ran({u"source"_s, u"even"_s, u"pass"_s}, 10).id;
        pass(8);
        const auto before = files();
        const CleanReport said = clean(true);
        QVERIFY(exists(id));
        QCOMPARE(files(), before);
        QVERIFY(!m_fixture->records(id).isEmpty());
        const CleanReport done = clean();
        QCOMPARE(said.jobs, done.jobs);
        QCOMPARE(said.files, done.files);
        QCOMPARE(said.bytes, done.bytes);
        QVERIFY(said.files > 0);
    }

    void aFileOfAnotherJobStays()
    {
        const QString first = ran({u"source"_s, u"even"_s, u"pass"_s}, 10).id;
        pass(7);
        const core::Job second = ran({u"source"_s, u"even"_s, u"pass"_s}, 10); // reuses what the first has computed
        QCOMPARE(second.stepRuns.first().status, core::StepRun::Status::Cached);
        pass(1);
        QCOMPARE(clean().jobs, QStringList{first});
        const auto records = m_fixture->records(second.id);
        for (const store::StepRecord &record : records)
            for (const store::StepFile &file : record.files)
                QVERIFY(QFile::exists(m_fixture->dataStore->files().path(file.key)));
    }

    void aJobThatIsRepeatedStays()
    {
        QSemaphore began;
        QSemaphore turn;
        m_fixture->add("gate", {u"main"_s}, [&](steps::StepContext &context) {
            began.release();
            turn.acquire();
            return tests::keepEven(context);
        });
        const core::Job parent = ran({u"source"_s, u"even"_s}, 10);
        jobs::JobRequest request;
        request.parentId = parent.id;
        request.steps = parent.steps;
        request.steps.append(tests::step(u"s3"_s, u"gate"_s));
        const QString child = m_fixture->begin(request);
        QVERIFY(began.tryAcquire(1, tests::kPatience));
        pass(8);
        QVERIFY(clean().jobs.isEmpty());
        turn.release();
        QCOMPARE(m_fixture->ended(child).state, JobState::Completed);
        QCOMPARE(clean().jobs, QStringList{parent.id});
    }

    void checkpointsOfCancelledJobsGoSooner()
    {
        QSignalSpy logged(m_fixture->queue.get(), &jobs::JobQueue::logged);
        jobs::JobRequest request = tests::QueueFixture::request({u"source"_s, u"even"_s, u"endless_join"_s});
        request.steps.first().config = {{u"rows"_s, 10}};
        const QString id = m_fixture->begin(request);
        QVERIFY(logged.wait(tests::kPatience));
        QVERIFY(m_fixture->queue->cancel(id).result());
        QCOMPARE(m_fixture->ended(id).state, JobState::Cancelled);
        QVERIFY(!m_fixture->records(id).isEmpty());
        QCOMPARE(clean().checkpointsOf, 0);
        pass(2);
        const CleanReport report = clean();
        QCOMPARE(report.checkpointsOf, 1);
        QVERIFY(report.jobs.isEmpty() && exists(id));
        QVERIFY(m_fixture->records(id).isEmpty());
        QVERIFY(files().isEmpty());
    }

    void orphansAreSweptAndHeldFilesAreNot()
    {
        store::ArtifactFiles &stored = m_fixture->dataStore->files();
        const auto put = [&](const char *text) {
            QFile file(m_fixture->dir.filePath(u"loose"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
                qFatal("the file could not be written");
            file.close();
            return *stored.moveIn(file.fileName(), u"bin"_s, {});
        };
        store::StoredFile held = put("held");
        put("orphan").hold.reset();
        QCOMPARE(files().size(), 2);
        QCOMPARE(clean().files, 1);
        QVERIFY(QFile::exists(stored.path(held.key)));
        held.hold.reset();
        QCOMPARE(clean().files, 1);
        QVERIFY(files().isEmpty());
    }

    void manyJobsGoInParts()
    {
        QVERIFY(m_fixture->dataStore->database()
                    .transaction([&](const QSqlDatabase &db) -> core::Status {
                        store::JobRepository jobs(db);
                        for (int i = 0; i < 250; ++i) {
                            core::Job job;
                            job.id = m_fixture->ids.next();
                            job.steps = {tests::step(u"s1"_s, u"source"_s)};
                            job.createdAt = m_fixture->clock.now();
                            AW_TRY(store::JobChange made, jobs.insert(job, u"job.created"_s, job.createdAt));
                            core::Job over = made.job;
                            over.state = JobState::Completed;
                            over.completedAt = job.createdAt;
                            AW_CHECK(jobs.transition(made.job, over, u"job.completed"_s, {}, job.createdAt));
                        }
                        return {};
                    })
                    .result());
        pass(8);
        QCOMPARE(clean(true).jobs.size(), 250);
        QCOMPARE(clean().jobs.size(), 250);
        QVERIFY(clean().jobs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
