// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of jobs: order, workers, cancelling, crashes, events.
#include "engine/jobs/job_queue.h"
#include "engine/jobs/running_jobs.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/workflow_repository.h"
#include "tests/jobs/test_steps.h"
#include "tests/long_run.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using store::JobChange;
using store::JobRepository;

namespace
{

constexpr int kPatience = 30'000;      // milliseconds
constexpr double kLongestMoment = 1e6; // microseconds

} // namespace

class JobQueueTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<steps::Catalogue> m_catalogue;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<QSignalSpy> m_changes;
    SystemClock m_clock;
    RandomIds m_ids;

    // Of the step "gate": says that it began, then waits for its turn or the stop.
    QSemaphore m_began;
    QSemaphore m_turns;
    std::atomic<int> m_atTheSameTime = 0;
    std::atomic<int> m_mostAtTheSameTime = 0;
    std::mutex m_mutex;
    QStringList m_order;

    Result<steps::StepOutput> passGate(steps::StepContext &context)
    {
        QFile half(context.scratchFolder() + u"/half"_s);
        if (!half.open(QIODevice::WriteOnly))
            return core::fail(ErrorCode::IoError, half.errorString(), half.fileName());
        const int now = ++m_atTheSameTime;
        int most = m_mostAtTheSameTime;
        while (now > most && !m_mostAtTheSameTime.compare_exchange_weak(most, now)) {
        }
        {
            const std::scoped_lock lock(m_mutex);
            m_order.append(context.globalConfig().value("name"_L1).toString());
        }
        context.log(LogLevel::Info, u"at the gate"_s);
        m_began.release();
        const std::stop_callback onStop(context.stopToken(), [this] { m_turns.release(); });
        m_turns.acquire();
        --m_atTheSameTime;
        if (context.stopToken().stop_requested())
            return core::fail(ErrorCode::Cancelled, u"stopped"_s);
        return makeRows(context);
    }

    void openStore()
    {
        auto opened = store::Store::open(m_dir->filePath(u"data"_s));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text()));
        m_store = *std::move(opened);
    }

    void makeQueue(int workers = 1)
    {
        m_queue = std::make_unique<JobQueue>(*m_store, *m_catalogue, m_clock, m_ids,
                                             QueueOptions{workers, qint64{128} << 20, 1, m_dir->filePath(u"tmp"_s)});
        m_changes = std::make_unique<QSignalSpy>(m_queue.get(), &JobQueue::jobChanged);
    }

    void startQueue(int workers = 1)
    {
        makeQueue(workers);
        const Status started = m_queue->start();
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));
    }

    JobRequest request(const QStringList &types, const QString &name = {})
    {
        JobRequest result;
        for (qsizetype i = 0; i < types.size(); ++i)
            result.steps.append(step(u"s%1"_s.arg(i + 1), types[i]));
        result.globalConfig = {{u"name"_s, name}};
        return result;
    }

    QString submit(const JobRequest &wanted)
    {
        const auto job = m_queue->submit(wanted).result();
        if (!job)
            qWarning() << job.error().text();
        return job ? job->id : QString();
    }

    QString begin(const JobRequest &wanted)
    {
        const QString id = submit(wanted);
        const auto queued = m_queue->execute(id).result();
        return queued ? id : QString();
    }

    Job get(const QString &id)
    {
        return *m_store->database().run([id](const QSqlDatabase &db) { return JobRepository(db).get(id); }).result();
    }

    QList<Event> events(const QString &id)
    {
        return *m_store->database()
                    .run([id](const QSqlDatabase &db) { return JobRepository(db).events(id, 0, 1000); })
                    .result();
    }

    QStringList eventTypes(const QString &id)
    {
        QStringList types;
        const auto all = events(id);
        for (const Event &event : all)
            types.append(event.type);
        return types;
    }

    // Waits for the signal of its end.
    Job ended(const QString &id)
    {
        const auto look = [&]() -> std::optional<Job> {
            for (const auto &arguments : std::as_const(*m_changes))
                if (const Job job = arguments.first().value<Job>(); job.id == id && isTerminal(job.state))
                    return job;
            return std::nullopt;
        };
        if (!QTest::qWaitFor([&] { return look().has_value(); }, kPatience))
            qFatal("a job did not end");
        return *look();
    }

    // Puts a job into the store as a process that died would have left it.
    QString leaveRunning(int crashes, bool cancelRequested = false)
    {
        const QString id = m_ids.next();
        Job job;
        job.id = id;
        job.steps = {step(u"s1"_s, u"source"_s)};
        job.createdAt = m_clock.now();
        StepRun run;
        run.stepId = u"s1"_s;
        run.type = u"source"_s;
        job.stepRuns = {run};
        const auto left = m_store->database()
                              .transaction([&](const QSqlDatabase &db) -> Result<JobChange> {
                                  JobRepository jobs(db);
                                  AW_TRY(JobChange change, jobs.insert(job, u"job.created"_s, m_clock.now()));
                                  for (const JobState state : {JobState::Queued, JobState::Running}) {
                                      Job after = change.job;
                                      after.state = state;
                                      if (state == JobState::Running)
                                          after.stepRuns[0].status = StepRun::Status::Running;
                                      AW_TRY(change, jobs.transition(change.job, after, u"x"_s, {}, m_clock.now()));
                                  }
                                  for (int i = 0; i < crashes; ++i)
                                      AW_CHECK(jobs.countCrash(id));
                                  if (cancelRequested)
                                      return jobs.requestCancel(change.job, m_clock.now());
                                  return change;
                              })
                              .result();
        return left ? id : QString();
    }

    // What stands in the folders of the places jobs run at.
    static QStringList leftIn(const QString &root)
    {
        QStringList left;
        const QStringList places = QDir(root).entryList({u"run-*"_s}, QDir::Dirs);
        for (const QString &place : places)
            left += QDir(root + u'/' + place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return left;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        openStore();
        m_catalogue = std::make_unique<steps::Catalogue>();
        addCommonSteps(*m_catalogue);
        m_catalogue->add(std::make_unique<TestStep>(
            u"gate"_s, QStringList(), [this](steps::StepContext &context) { return passGate(context); }, false, false));
        m_began.tryAcquire(m_began.available());
        m_turns.tryAcquire(m_turns.available());
        m_atTheSameTime = 0;
        m_mostAtTheSameTime = 0;
        m_order.clear();
    }

    void cleanup()
    {
        m_turns.release(1000);
        m_changes.reset();
        m_queue.reset();
        m_store.reset();
    }

    void submitStoresAndDoesNotStart()
    {
        startQueue();
        const QString id = submit(request({u"source"_s}));
        const Job job = get(id);
        QCOMPARE(job.state, JobState::Created);
        QCOMPARE(job.stepRuns.size(), 1);
        QCOMPARE(eventTypes(id), QStringList{u"job.created"_s});
    }

    void fromBeginningToEnd()
    {
        startQueue();
        const QString id = begin(request({u"source"_s, u"even"_s}));
        const Job job = ended(id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.progress, 100.0);
        QVERIFY(job.startedAt.isValid() && job.completedAt.isValid());
        QCOMPARE(job, get(id));
        QCOMPARE(eventTypes(id), (QStringList{u"job.created"_s, u"job.queued"_s, u"job.running"_s, u"step.started"_s,
                                              u"step.started"_s, u"job.completed"_s}));
        const auto artifact =
            m_store->database()
                .run([&](const QSqlDatabase &db) { return store::ArtifactRepository(db).get(job.resultDataId); })
                .result();
        QVERIFY(artifact.has_value());
        QVERIFY(QFile::exists(m_store->files().path(artifact->storagePath)));
        QVERIFY(m_store->database()
                    .run([&](const QSqlDatabase &db) {
                        return store::ArtifactRepository(db).get(job.metadata.value("rejects_data_id"_L1).toString());
                    })
                    .result());
        const QString incoming = m_store->files().folder() + u"/incoming"_s;
        QCOMPARE(leftIn(incoming), QStringList());
        m_changes.reset();
        m_queue.reset();
        QVERIFY(QDir(incoming).isEmpty());
    }

    void signalsTellWhatIsStoredInOrder()
    {
        startQueue(3);
        QStringList ids;
        for (int i = 0; i < 6; ++i)
            ids.append(begin(request({u"source"_s, u"even"_s})));
        for (const QString &id : std::as_const(ids))
            ended(id);
        qint64 last = 0;
        for (const auto &arguments : std::as_const(*m_changes)) {
            const Event event = arguments.at(1).value<Event>();
            QVERIFY(event.sequence > last);
            last = event.sequence;
        }
        for (const QString &id : std::as_const(ids)) {
            QList<Event> told;
            for (const auto &arguments : std::as_const(*m_changes))
                if (const Event event = arguments.at(1).value<Event>(); event.jobId == id)
                    told.append(event);
            const QList<Event> stored = events(id);
            QCOMPARE(told.size(), stored.size());
            for (qsizetype i = 0; i < told.size(); ++i)
                QCOMPARE(told[i].sequence, stored[i].sequence);
        }
    }

    void failureKeepsTheWholeError()
    {
        startQueue();
        const Job job = ended(begin(request({u"source"_s, u"fail"_s})));
        QCOMPARE(job.state, JobState::Failed);
        QVERIFY(job.failure.has_value());
        QCOMPARE(job.failure->code, ErrorCode::ValidationFailed);
        QCOMPARE(job.failure->hint, u"Mend it."_s);
        QCOMPARE(job.stepRuns[0].status, StepRun::Status::Completed);
        QCOMPARE(job.stepRuns[1].status, StepRun::Status::Failed);
        QCOMPARE(get(job.id).failure, job.failure);
        QVERIFY(job.resultDataId.isEmpty());
    }

    void jobsRunInTheOrderTheyWereQueued()
    {
        startQueue(1);
        QStringList ids;
        for (const char *name : {"1", "2", "3", "4"})
            ids.append(submit(request({u"gate"_s}, QString::fromLatin1(name))));
        std::ranges::reverse(ids);
        for (const QString &id : std::as_const(ids))
            QVERIFY(m_queue->execute(id).result());
        m_turns.release(4);
        for (const QString &id : std::as_const(ids))
            QCOMPARE(ended(id).state, JobState::Completed);
        QCOMPARE(m_order, (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(m_mostAtTheSameTime.load(), 1);
    }

    void noMoreWorkersThanAllowed()
    {
        startQueue(2);
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids.append(begin(request({u"gate"_s})));
        QVERIFY(m_began.tryAcquire(2, kPatience)); // two at once …
        QCOMPARE(m_began.available(), 0);
        m_turns.release(5);
        for (const QString &id : std::as_const(ids))
            ended(id);
        QCOMPARE(m_mostAtTheSameTime.load(), 2); // … and never three
    }

    void executeOnlyOnce()
    {
        startQueue();
        const QString id = begin(request({u"gate"_s}));
        QVERIFY(m_began.tryAcquire(1, kPatience));
        QCOMPARE(m_queue->execute(id).result().error().code, ErrorCode::Conflict);
        m_turns.release();
        ended(id);
        QCOMPARE(m_queue->execute(id).result().error().code, ErrorCode::Conflict);
        QCOMPARE(m_queue->execute(u"none"_s).result().error().code, ErrorCode::NotFound);
    }

    void requestsThatCannotRunAreRefused()
    {
        startQueue();
        const auto code = [&](const JobRequest &wanted) { return m_queue->submit(wanted).result().error().code; };
        QCOMPARE(code(request({u"sorce"_s})), ErrorCode::UnknownStepType);
        QCOMPARE(code(request({})), ErrorCode::SchemaMismatch);
        JobRequest wanted = request({u"source"_s});
        wanted.inputDataId = u"none"_s;
        QCOMPARE(code(wanted), ErrorCode::NotFound);
        wanted = {};
        wanted.workflowId = u"none"_s;
        QCOMPARE(code(wanted), ErrorCode::NotFound);
        wanted = request({u"source"_s});
        wanted.globalConfig = {{u"retry"_s, QJsonObject{{u"max_attempts"_s, 0}}}};
        QCOMPARE(code(wanted), ErrorCode::SchemaMismatch);
        wanted = request({u"source"_s});
        wanted.choices.range = {RunRange::Kind::To, u"nowhere"_s};
        QCOMPARE(code(wanted), ErrorCode::NotFound);
        QCOMPARE(m_store->database()
                     .run([](const QSqlDatabase &db) { return JobRepository(db).count(JobState::Created); })
                     .result()
                     .value(),
                 0);
    }

    void jobOfAWorkflowKeepsItsSteps()
    {
        startQueue();
        Workflow workflow;
        workflow.id = u"w"_s;
        workflow.name = u"W"_s;
        workflow.steps = {step(u"s1"_s, u"source"_s)};
        workflow.createdAt = workflow.updatedAt = m_clock.now();
        QVERIFY(m_store->database()
                    .transaction([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).insert(workflow); })
                    .result());
        JobRequest wanted;
        wanted.workflowId = u"w"_s;
        const QString id = submit(wanted);
        QVERIFY(m_store->database()
                    .transaction([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).remove(u"w"_s); })
                    .result());
        QVERIFY(m_queue->execute(id).result());
        const Job job = ended(id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.parameters.value("title"_L1).toString(), u"W"_s); // by which people know it still
    }

    void aRepeatedJobTakesOtherValues()
    {
        startQueue();
        Workflow workflow;
        workflow.id = u"w"_s;
        workflow.name = u"W"_s;
        workflow.steps = {step(u"s1"_s, u"source"_s)};
        workflow.steps.first().config = {{u"rows"_s, u"{{rows}}"_s}};
        Parameter rows;
        rows.name = u"rows"_s;
        rows.type = Parameter::Type::Integer;
        rows.fallback = 5;
        workflow.parameters = {rows};
        workflow.createdAt = workflow.updatedAt = m_clock.now();
        QVERIFY(m_store->database()
                    .transaction([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).insert(workflow); })
                    .result());
        const auto ran = [&](const JobRequest &wanted) {
            const auto job = m_queue->begin(wanted).result();
            if (!job)
                qFatal("%s", qPrintable(job.error().text()));
            return ended(job->id);
        };
        const auto rowsOf = [](const Job &job) { return job.metadata.value("rows"_L1).toInteger(); };
        JobRequest wanted;
        wanted.workflowId = u"w"_s;
        wanted.parameters = {{u"rows"_s, 4}, {u"title"_s, u"Four"_s}};
        const Job first = ran(wanted);
        QCOMPARE(rowsOf(first), 4);
        JobRequest again;
        again.parentId = first.id;
        QCOMPARE(rowsOf(ran(again)), 4);
        again.parameters = {{u"rows"_s, 7}};
        const Job second = ran(again);
        QCOMPARE(rowsOf(second), 7);
        QCOMPARE(second.parameters.value("title"_L1).toString(), u"Four"_s);
        again.parameters = {{u"rows"_s, u"many"_s}};
        QCOMPARE(m_queue->submit(again).result().error().code, ErrorCode::InvalidArgument);

        QVERIFY(m_store->database()
                    .transaction([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).remove(u"w"_s); })
                    .result());
        again.parameters = {{u"rows"_s, 4}};
        QCOMPARE(rowsOf(ran(again)), 4);
        again.parameters = {{u"rows"_s, 9}};
        QCOMPARE(m_queue->submit(again).result().error().code, ErrorCode::NotFound);
    }

    void inputThatIsGoneFailsTheJob()
    {
        startQueue();
        Artifact artifact;
        artifact.id = u"d"_s;
        artifact.filename = u"gone.csv"_s;
        artifact.storagePath = u"link:d"_s;
        artifact.createdAt = m_clock.now();
        QVERIFY(m_store->database()
                    .transaction([&](const QSqlDatabase &db) {
                        return store::ArtifactRepository(db).insert(artifact, u"/gone.csv"_s);
                    })
                    .result());
        JobRequest wanted = request({u"source"_s});
        wanted.inputDataId = u"d"_s;
        const QString id = submit(wanted);
        QVERIFY(m_store->database()
                    .transaction([&](const QSqlDatabase &db) { return store::execute(db, u"DELETE FROM artifacts"_s); })
                    .result());
        QVERIFY(m_queue->execute(id).result());
        QCOMPARE(ended(id).failure->code, ErrorCode::NotFound);
    }

    void waitingJobIsCancelledAtOnce()
    {
        startQueue();
        const QString first = begin(request({u"gate"_s}));
        const QString second = begin(request({u"gate"_s}));
        QVERIFY(m_began.tryAcquire(1, kPatience));
        const auto cancelled = m_queue->cancel(second).result();
        QCOMPARE(cancelled->state, JobState::Cancelled);
        m_turns.release(2);
        QCOMPARE(ended(first).state, JobState::Completed);
        QCOMPARE(ended(second).state, JobState::Cancelled);
        QCOMPARE(m_order.size(), 1);
        QCOMPARE(m_queue->cancel(second).result().error().code, ErrorCode::Conflict);
        QCOMPARE(m_queue->cancel(first).result().error().code, ErrorCode::Conflict);
        QCOMPARE(m_queue->cancel(u"none"_s).result().error().code, ErrorCode::NotFound);
    }

    void jobThatWasNeverStartedCanBeCancelled()
    {
        startQueue();
        const QString id = submit(request({u"source"_s}));
        QCOMPARE(m_queue->cancel(id).result()->state, JobState::Cancelled);
        QCOMPARE(m_queue->execute(id).result().error().code, ErrorCode::Conflict);
    }

    void runningCrossJoinIsCancelled()
    {
        startQueue();
        QSignalSpy logged(m_queue.get(), &JobQueue::logged);
        const QString id = begin(request({u"endless_join"_s}));
        QVERIFY(logged.wait(kPatience)); // the step has begun
        QVERIFY(m_queue->cancel(id).result().has_value());
        QVERIFY(m_queue->cancel(id).result().has_value()); // asking twice changes nothing
        const Job job = ended(id);
        QCOMPARE(job.state, JobState::Cancelled);
        QCOMPARE(job.failure->code, ErrorCode::Cancelled);
        QCOMPARE(eventTypes(id).count(u"job.cancel_requested"_s), 1);
        QCOMPARE(eventTypes(id).last(), u"job.cancelled"_s);
        const auto next = begin(request({u"source"_s})); // the worker is free again
        QCOMPARE(ended(next).state, JobState::Completed);
    }

    void scratchIsEmptyAfterACancel()
    {
        startQueue();
        const QString id = begin(request({u"gate"_s}));
        QVERIFY(m_began.tryAcquire(1, kPatience));
        const QFileInfoList roots = QDir(m_dir->filePath(u"tmp"_s)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(roots.size(), 1);
        const QString root = roots.first().filePath();
        QCOMPARE(leftIn(root).size(), 1);
        QVERIFY(m_queue->cancel(id).result());
        ended(id);
        QCOMPARE(leftIn(root), QStringList());
        m_changes.reset();
        m_queue.reset();
        QVERIFY(QDir(m_dir->filePath(u"tmp"_s)).isEmpty());
    }

    void cancelAtTheLastMomentWins()
    {
        // The cancel is stored while the work is done but not yet written down; the step itself never sees it.
        startQueue();
        m_catalogue->add(std::make_unique<TestStep>(u"deaf"_s, QStringList(), [this](steps::StepContext &context) {
            m_began.release();
            m_turns.acquire();
            return makeRows(context);
        }));
        const QString id = begin(request({u"deaf"_s}));
        QVERIFY(m_began.tryAcquire(1, kPatience));
        QVERIFY(m_store->database()
                    .transaction([&](const QSqlDatabase &db) -> Result<JobChange> { // the flag alone, without the token
                        JobRepository jobs(db);
                        AW_TRY(const Job before, jobs.get(id));
                        return jobs.requestCancel(before, m_clock.now());
                    })
                    .result());
        m_turns.release();
        QCOMPARE(ended(id).state, JobState::Cancelled);
        QVERIFY(ended(id).resultDataId.isEmpty());
        m_store->database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
        m_changes.reset();
        m_queue.reset();                                 // its worker is through with everything
        QCOMPARE(*m_store->files().removeOthers({}), 0); // no file without a record
    }

    // AW_RACES: how many (40).
    void cancelAndCompleteRaces()
    {
        startQueue(2);
        m_catalogue->add(std::make_unique<TestStep>(u"quick"_s, QStringList(), [this](steps::StepContext &context) {
            m_began.release();
            return makeRows(context);
        }));
        JobRequest wanted = request({u"quick"_s});
        wanted.choices.cache = false; // each one runs and writes
        const int races = tries("AW_RACES", 40);
        int won = 0;
        double moment = 500; // microseconds from the work to the cancel; led to where either may win
        for (int i = 0; i < races; ++i) {
            const QString id = begin(wanted);
            const bool late = i % 2 == 1; // not while it waits or begins, but when it is being written down
            if (late) {
                QVERIFY(m_began.tryAcquire(1, kPatience));
                QThread::usleep(static_cast<unsigned long>(moment));
            }
            const auto cancelled = m_queue->cancel(id).result();
            const Job job = ended(id);
            QCOMPARE(job.state, cancelled ? JobState::Cancelled : JobState::Completed);
            QCOMPARE(get(id), job);
            int ends = 0;
            const auto all = events(id);
            for (const Event &event : all)
                ends += isTerminal(event.state) ? 1 : 0;
            QCOMPARE(ends, 1);
            won += cancelled ? 1 : 0;
            if (late)
                moment = std::min(cancelled ? moment * 1.2 : moment / 1.2, kLongestMoment);
            m_changes->clear(); // looked through for every job
            m_began.tryAcquire(m_began.available());
        }
        qInfo() << won << "cancelled," << races - won << "completed";
    }

    void interruptedJobRunsAgain()
    {
        const QString id = leaveRunning(0);
        startQueue();
        const Job job = ended(id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.attempt, 2);
        QVERIFY(eventTypes(id).contains(u"job.queued"_s));
    }

    void jobThatKillsTheProcessAgainAndAgainFails()
    {
        const QString id = leaveRunning(3);
        startQueue();
        const Job job = ended(id);
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.failure->code, ErrorCode::CrashLoop);
        QCOMPARE(job.stepRuns[0].status, StepRun::Status::Failed);
    }

    void interruptedJobThatWasToBeCancelledIs()
    {
        const QString id = leaveRunning(0, true);
        startQueue();
        QCOMPARE(ended(id).state, JobState::Cancelled);
    }

    void closingPutsRunningJobsBackInTheQueue()
    {
        startQueue(1);
        const QString running = begin(request({u"gate"_s}));
        const QString waiting = begin(request({u"source"_s}));
        QVERIFY(m_began.tryAcquire(1, kPatience));
        m_changes.reset();
        m_queue.reset();
        QCOMPARE(get(running).state, JobState::Queued);
        QCOMPARE(get(running).attempt, 1); // not charged
        QCOMPARE(get(waiting).state, JobState::Queued);
        m_store.reset();

        openStore();
        m_turns.release(1);
        startQueue(1);
        QCOMPARE(ended(running).state, JobState::Completed);
        QCOMPARE(ended(waiting).state, JobState::Completed);
    }

    void closingWhileManyWaitIsQuick()
    {
        startQueue(2);
        for (int i = 0; i < 20; ++i)
            begin(request({u"endless_join"_s}));
        m_changes.reset();
        m_queue.reset();
        QCOMPARE(*m_store->database()
                      .run([](const QSqlDatabase &db) { return JobRepository(db).count(JobState::Queued); })
                      .result(),
                 20);
    }

    void nothingRunsBeforeStart()
    {
        makeQueue();
        const QString id = begin(request({u"source"_s}));
        QCOMPARE(get(id).state, JobState::Queued);
        QVERIFY(m_queue->start());
        QCOMPARE(ended(id).state, JobState::Completed);
    }

    void logsAreStoredAndTold()
    {
        startQueue();
        QSignalSpy logged(m_queue.get(), &JobQueue::logged);
        const QString id = begin(request({u"gate"_s}));
        m_turns.release();
        ended(id);
        QCOMPARE(logged.size(), 1);
        QCOMPARE(logged.first().at(0).toString(), id);
        const auto lines =
            m_store->database().run([&](const QSqlDatabase &db) { return JobRepository(db).logs(id); }).result();
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().text, u"at the gate"_s);
        QCOMPARE(lines->first().stepId, u"s1"_s);
    }

    void progressNeverFollowsTheEnd()
    {
        startQueue(2);
        QStringList story;
        connect(m_queue.get(), &JobQueue::progressed, this,
                [&](const Progress &progress) { story.append(progress.jobId); });
        connect(m_queue.get(), &JobQueue::jobChanged, this, [&](const Job &job, const Event &) {
            if (isTerminal(job.state))
                story.append(u"end "_s + job.id);
        });
        QStringList ids;
        for (int i = 0; i < 6; ++i)
            ids.append(begin(request({u"source"_s, u"even"_s})));
        for (const QString &id : std::as_const(ids)) {
            ended(id);
            QVERIFY(!m_queue->progressOf(id) || m_queue->progressOf(id)->job <= 100);
        }
        for (const QString &id : std::as_const(ids)) {
            QVERIFY(story.contains(id));
            QVERIFY(story.lastIndexOf(id) < story.indexOf(u"end "_s + id));
        }
    }

    void progressIsMergedAndNeverGoesBack()
    {
        RunningJobs running;
        running.add(u"j"_s);
        QList<double> told;
        const auto tell = [&](const Progress &progress) { told.append(progress.job); };
        for (int i = 0; i < 1000; ++i)
            running.report({u"j"_s, u"s"_s, 0, i % 2 ? 50.0 : 40.0, {}}, tell);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.size() < 100); // a thousand reports in far less than ten seconds
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(running.progressOf(u"j"_s)->job, 50.0);
        running.endProgress(u"j"_s);
        const qsizetype before = told.size();
        running.report({u"j"_s, u"s"_s, 0, 60, {}}, tell);
        running.report({u"other"_s, u"s"_s, 0, 60, {}}, tell);
        QCOMPARE(told.size(), before);
        running.remove(u"j"_s);
        QVERIFY(!running.progressOf(u"j"_s));
    }

    void manyThreadsMaySubmit()
    {
        startQueue(2);
        std::mutex mutex;
        QStringList ids;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&] {
                    for (int i = 0; i < 5; ++i) {
                        const QString id = begin(request({u"source"_s}));
                        const std::scoped_lock lock(mutex);
                        ids.append(id);
                    }
                });
        }
        for (const QString &id : std::as_const(ids))
            QCOMPARE(ended(id).state, JobState::Completed);
    }
};

QTEST_GUILESS_MAIN(JobQueueTest)
#include "tst_job_queue.moc"
