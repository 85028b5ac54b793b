// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules fire once for each of their times, files and catch-up policies, whatever the clock does.
#include "engine/core/qt_versions.h"
#include "engine/jobs/folder_watch.h"
#include "engine/store/workflow_repository.h"
#include "tests/jobs/queue_fixture.h"

using namespace Qt::StringLiterals;
using namespace aw;
using core::CronTrigger;
using core::Schedule;
using core::ScheduleRun;
using jobs::FolderWatch;
using jobs::Scheduler;
using store::ScheduleRepository;

namespace
{

class FixedClock final : public core::Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 6, 1), QTime(0, 0), kUtc);
};

} // namespace

class SchedulerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::QueueFixture> m_fixture;
    FixedClock m_clock;
    QString m_workflow;
    QList<ScheduleRun> m_told;
    std::unique_ptr<Scheduler> m_scheduler;

    template <typename F>
    auto write(F work)
    {
        return m_fixture->dataStore->database().transaction(work).result();
    }
    QString addSchedule(const core::Trigger &trigger)
    {
        store::StoredSchedule stored;
        stored.schedule.id = m_fixture->ids.next();
        stored.schedule.name = u"test"_s;
        stored.schedule.workflowId = m_workflow;
        stored.schedule.trigger = trigger;
        stored.schedule.createdAt = stored.schedule.updatedAt = stored.lookedUntil = m_clock.time;
        const auto inserted = write([&](const QSqlDatabase &db) { return ScheduleRepository(db).insert(stored); });
        if (!inserted)
            qFatal("%s", qPrintable(inserted.error().text()));
        return stored.schedule.id;
    }
    QString addCron(const QString &cron, CronTrigger::CatchUp policy = CronTrigger::CatchUp::RunOnce)
    {
        return addSchedule(CronTrigger{cron, u"UTC"_s, policy});
    }
    QList<ScheduleRun> runs(const QString &id)
    {
        auto found = *write([&](const QSqlDatabase &db) { return ScheduleRepository(db).runs(id, {0, 10'000}); });
        std::reverse(found.begin(), found.end());
        return found;
    }
    QStringList started(const QString &id)
    {
        QStringList times;
        const auto all = runs(id);
        for (const ScheduleRun &run : all)
            if (run.outcome == ScheduleRun::Outcome::Started)
                times.append(run.dueAt.toString(u"dd HH:mm"_s));
        return times;
    }
    qint64 missed(const QString &id)
    {
        qint64 count = 0;
        const auto all = runs(id);
        for (const ScheduleRun &run : all)
            count += run.outcome == ScheduleRun::Outcome::Missed ? run.count : 0;
        return count;
    }
    qint64 jobs()
    {
        return *write([](const QSqlDatabase &db) -> core::Result<qint64> {
            AW_TRY(const QVariant count, store::scalar(db, u"SELECT count(*) FROM jobs"_s));
            return count.toLongLong();
        });
    }
    void makeScheduler()
    {
        m_scheduler = std::make_unique<Scheduler>(*m_fixture->dataStore, *m_fixture->queue, m_clock,
                                                  [this](const ScheduleRun &run) { m_told.append(run); });
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_clock.time = QDateTime(QDate(2026, 6, 1), QTime(0, 0), kUtc);
        m_fixture = std::make_unique<tests::QueueFixture>();
        m_fixture->start();
        core::Workflow workflow;
        workflow.id = m_workflow = u"workflow"_s;
        workflow.name = u"w"_s;
        workflow.steps = {tests::step(u"s1"_s, u"counted"_s)};
        workflow.createdAt = workflow.updatedAt = m_clock.time;
        QVERIFY(write([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).insert(workflow); }));
        makeScheduler();
    }
    void cleanup()
    {
        m_scheduler.reset();
        m_fixture.reset();
    }

    void firesOnceAtItsTime()
    {
        QVERIFY(!m_scheduler->look()); // nothing to wait for
        const QString id = addCron(u"0 9 * * *"_s);
        m_clock.time = m_clock.time.addSecs(9 * 3600 - 1);
        QCOMPARE(m_scheduler->look(), std::optional(std::chrono::milliseconds(1000)));
        QCOMPARE(jobs(), 0);
        m_clock.time = m_clock.time.addSecs(1);
        m_scheduler->look();
        m_scheduler->look();
        QCOMPARE(started(id), QStringList{u"01 09:00"_s});
        QCOMPARE(jobs(), 1);
        QCOMPARE(m_told.size(), 1);
        const core::Job job = m_fixture->ended(m_told.first().jobId);
        QCOMPARE(job.state, core::JobState::Completed);
        QCOMPARE(job.parameters.value("schedule"_L1).toObject().value("id"_L1).toString(), id);
    }

    void aRestartForgetsNothingAndDoublesNothing()
    {
        const QString id = addCron(u"0 * * * *"_s);
        m_clock.time = m_clock.time.addSecs(3600);
        m_scheduler->look();
        m_scheduler.reset();
        m_fixture->restart();
        makeScheduler();
        m_scheduler->look();
        QCOMPARE(started(id), QStringList{u"01 01:00"_s});
        m_clock.time = m_clock.time.addSecs(3600);
        m_scheduler->look();
        QCOMPARE(started(id), (QStringList{u"01 01:00"_s, u"01 02:00"_s}));
    }

    void catchUp_data()
    {
        using enum CronTrigger::CatchUp;
        QTest::addColumn<CronTrigger::CatchUp>("policy");
        QTest::addColumn<int>("late"); // seconds after the last time
        QTest::addColumn<int>("started");
        QTest::addColumn<int>("missed");
        QTest::newRow("skip") << Skip << 1800 << 0 << 5;
        QTest::newRow("skip, on time for the last") << Skip << 10 << 1 << 4;
        QTest::newRow("once") << RunOnce << 1800 << 1 << 4;
        QTest::newRow("all") << RunAll << 1800 << 5 << 0;
    }
    void catchUp()
    {
        QFETCH(CronTrigger::CatchUp, policy);
        QFETCH(int, late);
        QFETCH(int, started);
        QFETCH(int, missed);
        const QString id = addCron(u"0 * * * *"_s, policy);
        m_clock.time = m_clock.time.addSecs(5 * 3600 + late);
        m_scheduler->look();
        m_scheduler->look();
        QCOMPARE(this->started(id).size(), started);
        QCOMPARE(this->missed(id), missed);
        QCOMPARE(jobs(), started);
        if (missed > 0) { // the alarm
            QCOMPARE(m_told.first().outcome, ScheduleRun::Outcome::Missed);
            QVERIFY(!m_told.first().problem.isEmpty());
        }
        m_clock.time = m_clock.time.addSecs(3600 - late); // and then as always
        m_scheduler->look();
        QCOMPARE(this->started(id).size(), started + 1);
    }

    void aYearOfSecondsDoesNotFloodTheQueue()
    {
        const QString id = addCron(u"* * * * * *"_s, CronTrigger::CatchUp::RunAll);
        m_clock.time = m_clock.time.addYears(1);
        m_scheduler->look();
        QCOMPARE(started(id).size(), 1000);
        QVERIFY(missed(id) > 10'000);
        m_scheduler->look();
        QCOMPARE(started(id).size(), 1000);
    }

    void aClockThatIsSetBackDoublesNothing()
    {
        const QString id = addCron(u"0 * * * *"_s);
        for (int hour = 0; hour < 26; ++hour) {
            m_clock.time = m_clock.time.addSecs(3600);
            m_scheduler->look();
        }
        QCOMPARE(started(id).size(), 26);
        m_clock.time = m_clock.time.addDays(-1); // 2 June 02:00 becomes 1 June 02:00
        for (int hour = 0; hour < 24; ++hour) {
            m_scheduler->look();
            m_clock.time = m_clock.time.addSecs(3600);
        }
        QCOMPARE(started(id).size(), 26); // that day again: all of it was done
        m_scheduler->look();
        m_clock.time = m_clock.time.addSecs(3600);
        m_scheduler->look();
        QCOMPARE(started(id).size(), 27); // and on it goes
        const QStringList times = started(id);
        QCOMPARE(QSet<QString>(times.begin(), times.end()).size(), 27);
    }

    void aClockThatIsSetForwardAndBackHangsNothing()
    {
        const QString id = addCron(u"0 * * * *"_s);
        m_clock.time = m_clock.time.addDays(1).addSecs(60); // by mistake
        m_scheduler->look();
        QCOMPARE(started(id), QStringList{u"02 00:00"_s}); // one for all that seem to be missed
        m_clock.time = m_clock.time.addDays(-1);
        m_scheduler->look();
        QCOMPARE(started(id).size(), 1);
        m_clock.time = m_clock.time.addSecs(3600);
        m_scheduler->look();
        QCOMPARE(started(id), (QStringList{u"02 00:00"_s, u"01 01:00"_s}));
    }

    void aJobThatCannotBeMadeIsAnAlarm()
    {
        const QString id = addCron(u"0 9 * * *"_s);
        QVERIFY(write([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).remove(m_workflow); }));
        m_clock.time = m_clock.time.addSecs(9 * 3600);
        m_scheduler->look();
        m_scheduler->look();
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().outcome, ScheduleRun::Outcome::Failed);
        QVERIFY(m_told.first().problem.contains(m_workflow));
        const auto stored = write([&](const QSqlDatabase &db) { return ScheduleRepository(db).get(id); });
        QCOMPARE(stored->schedule.lastProblem, m_told.first().problem);
        QCOMPARE(jobs(), 0);
    }

    void aKeyIsUsedOnce()
    {
        const QString id = addCron(u"0 9 * * *"_s);
        jobs::ScheduleStart start;
        start.schedule = write([&](const QSqlDatabase &db) { return ScheduleRepository(db).get(id); })->schedule;
        start.key = u"k"_s;
        start.dueAt = start.at = m_clock.time;
        QVERIFY(jobs::startScheduled(*m_fixture->queue, start, {}));
        QVERIFY(!jobs::startScheduled(*m_fixture->queue, start, {}));
        QCOMPARE(this->jobs(), 1); // the second one's job is gone with its run
    }

    void filesFireWhenTheyStayTheSame()
    {
        QTemporaryDir inbox;
        QStringList taken;
        QStringList given;
        FolderWatch watch(*m_fixture->dataStore, *m_fixture->queue, m_clock,
                          {[&](const QString &path, const std::stop_token &) -> core::Result<QString> {
                               core::Artifact artifact;
                               artifact.id = m_fixture->ids.next();
                               artifact.filename = QFileInfo(path).fileName();
                               artifact.storagePath = u"link:"_s + artifact.id;
                               artifact.createdAt = m_clock.time;
                               taken.append(artifact.filename);
                               AW_CHECK(write([&](const QSqlDatabase &db) {
                                   return store::ArtifactRepository(db).insert(artifact, path);
                               }));
                               return artifact.id;
                           },
                           [&](const QString &id) { given.append(id); }},
                          [this](const ScheduleRun &run) { m_told.append(run); });
        const auto put = [&](const QString &name, const QByteArray &text) {
            QFile file(inbox.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        const FolderWatch::Time start{};
        const auto second = [&](int n) { return start + std::chrono::seconds(n); };

        QVERIFY(!watch.look(second(0)));
        const QString id = addSchedule(core::FileTrigger{inbox.path(), u"*.csv"_s, 5, true});
        put(u"a.csv"_s, "1");
        put(u"b.txt"_s, "1");
        put(u".hidden.csv"_s, "1");
        QVERIFY(watch.look(second(1)).has_value());
        watch.look(second(5));
        QCOMPARE(taken, QStringList());
        put(u"a.csv"_s, "12"); // it grows: the wait begins again
        watch.look(second(6));
        watch.look(second(10));
        QCOMPARE(taken, QStringList());
        watch.look(second(11));
        watch.look(second(30));
        QCOMPARE(taken, QStringList{u"a.csv"_s});
        QCOMPARE(m_told.size(), 1);
        const core::Job job = m_fixture->get(m_told.first().jobId);
        QVERIFY(!job.inputDataId.isEmpty());
        QCOMPARE(job.parameters.value("file"_L1).toString(), u"a.csv"_s);

        put(u"a.csv"_s, "123"); // changed
        watch.look(second(40));
        watch.look(second(45));
        watch.look(second(60));
        QCOMPARE(taken.size(), 2);

        QVERIFY(QDir(inbox.path()).removeRecursively()); // said once
        watch.look(second(70));
        watch.look(second(80));
        QCOMPARE(m_told.size(), 3);
        QCOMPARE(m_told.last().outcome, ScheduleRun::Outcome::Failed);
        QCOMPARE(runs(id).size(), 3);
        QCOMPARE(given, QStringList());
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
