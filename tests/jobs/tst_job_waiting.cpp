// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs that wait: for another attempt, for space on the disk, for a time, for memory, for their turn.
#include "engine/jobs/due_timer.h"
#include "engine/store/workflow_repository.h"
#include "tests/jobs/queue_fixture.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;

namespace
{

constexpr qint64 kDay = 86'400'000;

JobRequest shaky(int initialMs = 1)
{
    JobRequest wanted = QueueFixture::request({u"counted"_s, u"shaky"_s});
    wanted.globalConfig = {{u"retry"_s, QJsonObject{{u"initial_ms"_s, initialMs}}}};
    return wanted;
}

} // namespace

class JobWaitingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueueFixture> f;
    QSemaphore m_began;
    QSemaphore m_turns;
    std::atomic<int> m_now = 0;
    std::atomic<int> m_most = 0;

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<QueueFixture>();
        m_began.tryAcquire(m_began.available());
        m_turns.tryAcquire(m_turns.available());
        m_now = 0;
        m_most = 0;
        f->add(
            "gate", {},
            [this, fixture = f.get()](steps::StepContext &context) -> Result<steps::StepOutput> {
                const int now = ++m_now;
                int most = m_most;
                while (now > most && !m_most.compare_exchange_weak(most, now)) {
                }
                fixture->count(u"gate "_s + context.config().value("name"_L1).toString());
                m_began.release();
                const std::stop_callback onStop(context.stopToken(), [this] { m_turns.release(); });
                m_turns.acquire();
                --m_now;
                if (context.stopToken().stop_requested())
                    return core::fail(ErrorCode::Cancelled, u"stopped"_s);
                return makeRows(context);
            },
            false);
    }
    void cleanup()
    {
        m_turns.release(1000);
        f.reset();
    }

    void transientErrorsAreTriedAgain()
    {
        f->start();
        f->errors = {ErrorCode::Busy, ErrorCode::IoError};
        const Job job = f->ended(f->begin(shaky()));
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(f->ran(u"counted"_s), 1); // what was over is not done again
        QCOMPARE(f->ran(u"shaky"_s), 3);
        QCOMPARE(job.stepRuns[1].attempts, 3);
        QCOMPARE(job.attempt, 3);
        QCOMPARE(f->eventTypes(job.id).count(u"job.scheduled"_s), 2);
        const auto records = f->records(job.id);
        QCOMPARE(records.size(), 4);
        QCOMPARE(records[1].failure->code, ErrorCode::Busy);
        QVERIFY(!records[3].failure);
    }

    void notForEver()
    {
        f->start();
        f->errors = {ErrorCode::Busy, ErrorCode::Busy, ErrorCode::Busy, ErrorCode::Busy};
        const Job job = f->ended(f->begin(shaky()));
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.failure->code, ErrorCode::Busy);
        QCOMPARE(f->ran(u"shaky"_s), 3);
    }

    void policyOfTheStepWins()
    {
        f->start();
        f->errors = {ErrorCode::Busy, ErrorCode::Busy};
        JobRequest wanted = shaky();
        wanted.steps[1].retry.emplace().maxAttempts = 1;
        QCOMPARE(f->ended(f->begin(wanted)).state, JobState::Failed);
        QCOMPARE(f->ran(u"shaky"_s), 1);
    }

    void lastingErrorsAreNot_data()
    {
        QTest::addColumn<int>("code");
        for (const ErrorCode code : {ErrorCode::ValidationFailed, ErrorCode::InvalidExpression,
                                     ErrorCode::PermissionDenied, ErrorCode::NotFound, ErrorCode::Corrupt})
            QTest::newRow(qPrintable(errorName(code))) << static_cast<int>(code);
    }
    void lastingErrorsAreNot()
    {
        QFETCH(int, code);
        f->start();
        f->errors = {static_cast<ErrorCode>(code)};
        QCOMPARE(f->ended(f->begin(shaky())).failure->code, static_cast<ErrorCode>(code));
        QCOMPARE(f->ran(u"shaky"_s), 1);
    }

    void waitIsStoredAndSaid()
    {
        f->start();
        f->errors = {ErrorCode::Busy};
        const QString id = f->begin(shaky(100'000));
        const Job job = f->waiting(id, JobState::Scheduled);
        QCOMPARE(job.wait->reason, u"retry"_s);
        QCOMPARE(job.wait->delayMs, 100'000); // the fixture's chance is 1
        QCOMPARE(toJson(job).value("status"_L1), u"queued"_s);
        QCOMPARE(f->get(id).wait, job.wait);
        f->restart();
        QCOMPARE(f->get(id).state, JobState::Scheduled);
        QVERIFY(f->queue->execute(id).result()); // now rather than later
        QCOMPARE(f->ended(id).state, JobState::Completed);
        QVERIFY(!f->get(id).wait);
    }

    void waitingJobsAreCancelledAtOnce()
    {
        f->start();
        f->errors = {ErrorCode::Busy};
        const QString id = f->begin(shaky(100'000));
        f->waiting(id, JobState::Scheduled);
        QCOMPARE(f->queue->cancel(id).result()->state, JobState::Cancelled);
        QVERIFY(!f->get(id).wait);
    }

    void fullDiskIsWaitedForWithoutACharge()
    {
        f->options.diskWaitMs = 1;
        f->start();
        for (int i = 0; i < 6; ++i) // more than attempts there are
            f->errors.append(ErrorCode::DiskFull);
        const Job job = f->ended(f->begin(shaky()));
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.attempt, 1);
        QCOMPARE(job.stepRuns[1].attempts, 1);
        QCOMPARE(f->ran(u"shaky"_s), 7);
        QCOMPARE(f->ran(u"counted"_s), 1);
        const auto events = f->events(job.id);
        QVERIFY(std::ranges::any_of(events, [](const Event &event) { return event.detail.contains(u"disk"_s); }));
    }

    void laterMeansLater()
    {
        f->start();
        const auto job = f->queue->submit(QueueFixture::request({u"counted"_s})).result();
        const auto later = f->queue->execute(job->id, f->clock.now().addMSecs(20)).result();
        QCOMPARE(later->state, JobState::Scheduled);
        QCOMPARE(later->wait->reason, u"delay"_s);
        QCOMPARE(f->ended(job->id).state, JobState::Completed);
        QCOMPARE(f->queue->execute(job->id, f->clock.now().addDays(1)).result().error().code, ErrorCode::Conflict);
    }

    void clockMayJump_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("a day on") << kDay;
        QTest::newRow("a day back") << -kDay;
    }
    void clockMayJump()
    {
        QFETCH(qint64, jump);
        f->start();
        f->errors = {ErrorCode::Busy, ErrorCode::Busy};
        const QString id = f->begin(shaky(30));
        f->waiting(id, JobState::Scheduled);
        f->clock.jump(jump); // while it waits
        const Job job = f->ended(id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(f->ran(u"shaky"_s), 3); // nothing doubled

        f->errors = {ErrorCode::Busy};
        JobRequest wanted = shaky(50);
        wanted.choices.cache = false;
        const QString second = f->begin(wanted);
        f->waiting(second, JobState::Scheduled);
        f->close();
        f->clock.jump(jump); // while nobody runs: it waits no longer than it was meant to
        f->openStore();
        f->start();
        QCOMPARE(f->ended(second).state, JobState::Completed);
        int ends = 0;
        const auto events = f->events(second);
        for (const Event &event : events)
            ends += isTerminal(event.state) ? 1 : 0;
        QCOMPARE(ends, 1);
    }

    void stepsThatTakeTooLongAreStopped()
    {
        f->start();
        JobRequest wanted = QueueFixture::request({u"gate"_s});
        wanted.steps[0].timeoutS = 0.05;
        wanted.steps[0].softTimeoutS = 0.01;
        const Job job = f->ended(f->begin(wanted));
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.failure->code, ErrorCode::Timeout);
        QCOMPARE(job.stepRuns[0].status, StepRun::Status::Failed);
        QVERIFY(job.failure->message.contains(u"0.05"_s));
        const auto warned = [&] {
            const auto lines = f->dataStore->database()
                                   .run([&](const QSqlDatabase &db) { return store::JobRepository(db).logs(job.id); })
                                   .result();
            return std::ranges::any_of(*lines, [](const LogLine &line) { return line.level == LogLevel::Warning; });
        };
        QVERIFY(warned());
        QCOMPARE(f->ended(f->begin(QueueFixture::request({u"counted"_s}))).state, JobState::Completed);
    }

    void jobsThatTakeTooLongAreStopped()
    {
        f->start();
        JobRequest wanted = QueueFixture::request({u"counted"_s, u"shaky"_s});
        wanted.steps[1] = step(u"s2"_s, u"gate"_s);
        wanted.globalConfig = {{u"timeout_s"_s, 0.2}};
        QCOMPARE(f->ended(f->begin(wanted)).failure->code, ErrorCode::Timeout);
    }

    void memoryOfAllIsBounded()
    {
        f->options.workers = 3;
        f->options.memoryOfAll = qint64{256} << 20;
        f->start();
        const auto job = [&](const QString &memory) {
            JobRequest wanted = QueueFixture::request({u"gate"_s});
            wanted.globalConfig = {{u"memory_limit"_s, memory}};
            return f->begin(wanted);
        };
        const QString large = job(u"10GiB"_s); // gets all there is
        QVERIFY(m_began.tryAcquire(1, kPatience));
        const QString small1 = job(u"100MiB"_s);
        const QString small2 = job(u"100MiB"_s);
        QCOMPARE(f->get(small1).state, JobState::Queued);
        m_turns.release(1);
        f->ended(large);
        QVERIFY(m_began.tryAcquire(2, kPatience)); // both, since both fit
        m_turns.release(2);
        f->ended(small1);
        f->ended(small2);
        QCOMPARE(m_most.load(), 2);
    }

    void queueHasAnEnd()
    {
        f->options.mostQueued = 2;
        f->start();
        QStringList ids{f->begin(QueueFixture::request({u"gate"_s}))};
        QVERIFY(m_began.tryAcquire(1, kPatience));
        for (int i = 0; i < 2; ++i)
            ids.append(f->begin(QueueFixture::request({u"gate"_s})));
        const auto more = f->queue->submit(QueueFixture::request({u"gate"_s})).result();
        QCOMPARE(f->queue->execute(more->id).result().error().code, ErrorCode::Busy);
        QCOMPARE(f->get(more->id).state, JobState::Created);
        m_turns.release(10);
        for (const QString &id : std::as_const(ids))
            f->ended(id);
        QVERIFY(f->queue->execute(more->id).result());
    }

    void priorityGoesFirstAndWaitingMakesUpForIt()
    {
        f->start();
        const QString first = f->begin(QueueFixture::request({u"gate"_s}));
        QVERIFY(m_began.tryAcquire(1, kPatience));
        const auto queued = [&](int priority) {
            JobRequest wanted = QueueFixture::request({u"counted"_s});
            wanted.choices.priority = priority;
            return f->begin(wanted);
        };
        const auto next = [&] {
            return (*f->dataStore->database()
                         .run([](const QSqlDatabase &db) { return store::JobRepository(db).nextQueued(); })
                         .result())
                ->id;
        };
        const QString low = queued(-1);
        const QString normal = queued(0);
        QCOMPARE(next(), normal);
        const QString high = queued(1);
        QCOMPARE(next(), high);
        QVERIFY(f->queue->cancel(high).result() && f->queue->cancel(normal).result());
        for (int i = 0; i < 200; ++i) // a thousand events or so
            QVERIFY(f->queue->cancel(queued(-2)).result());
        queued(0);
        QCOMPARE(next(), low); // it has waited long enough
        m_turns.release(1);
        f->ended(first);
    }

    void workflowMayLimitItself()
    {
        f->options.workers = 3;
        f->start();
        Workflow workflow;
        workflow.id = u"w"_s;
        workflow.name = u"W"_s;
        workflow.steps = {step(u"s1"_s, u"gate"_s)};
        workflow.globalConfig = {{u"max_concurrent"_s, 1}};
        workflow.createdAt = workflow.updatedAt = f->clock.now();
        QVERIFY(f->dataStore->database()
                    .transaction([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).insert(workflow); })
                    .result());
        JobRequest wanted;
        wanted.workflowId = u"w"_s;
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(f->begin(wanted));
        QCOMPARE(f->ended(f->begin(QueueFixture::request({u"counted"_s}))).state, JobState::Completed); // overtakes
        m_turns.release(3);
        for (const QString &id : std::as_const(ids))
            QCOMPARE(f->ended(id).state, JobState::Completed);
        QCOMPARE(m_most.load(), 1);
    }

    void timerCallsInOrder()
    {
        DueTimer timer;
        QSemaphore done;
        QList<int> called;
        const auto call = [&](int number) {
            return [&, number] {
                called.append(number);
                done.release();
            };
        };
        timer.after(std::chrono::milliseconds(30), call(2));
        const auto forgotten = timer.after(std::chrono::milliseconds(20), call(9));
        timer.after(std::chrono::milliseconds(10), call(1));
        timer.after(std::chrono::hours(24 * 365 * 200), call(8));
        timer.after(std::chrono::milliseconds(-5), call(0));
        timer.forget(forgotten);
        QVERIFY(done.tryAcquire(3, kPatience));
        timer.stop();
        QCOMPARE(called, (QList<int>{0, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(JobWaitingTest)
#include "tst_job_waiting.moc"
