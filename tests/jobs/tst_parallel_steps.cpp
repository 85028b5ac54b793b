// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that do not need each other run at the same time, and yet nobody can tell from what is kept.
#include "engine/core/json.h"
#include "engine/steps/register_steps.h"
#include "engine/store/file_operations.h"
#include "tests/jobs/queue_fixture.h"

#include <QDirIterator>
#include <QJsonArray>

#include <condition_variable>
#include <set>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using Status_ = StepRun::Status;

namespace
{

// Where steps wait for each other and for the test.
class Meeting
{
public:
    // Waits until as many have come as were expected.
    core::Status come(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        ++m_there;
        m_wake.notify_all();
        return wait(lock, stop, [this] { return m_there >= expected; });
    }
    core::Status hold(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        return wait(lock, stop, [this] { return m_open; });
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_wake.notify_all();
    }
    void enter()
    {
        const std::scoped_lock lock(m_mutex);
        m_most = std::max(m_most, ++m_inside);
    }
    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        --m_inside;
    }
    int most() // at the same time
    {
        const std::scoped_lock lock(m_mutex);
        return m_most;
    }

    int expected = 2;

private:
    template <typename Condition>
    core::Status wait(std::unique_lock<std::mutex> &lock, const std::stop_token &stop, Condition condition)
    {
        if (m_wake.wait_for(lock, stop, std::chrono::milliseconds(kPatience), condition))
            return {};
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"stopped"_s);
        return core::fail(ErrorCode::Internal, u"nobody else came"_s);
    }

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    int m_there = 0;
    int m_inside = 0;
    int m_most = 0;
    bool m_open = false;
};

// Passes its rows on and says its name.
Result<steps::StepOutput> passOn(steps::StepContext &context, const QString &name)
{
    steps::StepOutput output;
    data::Relation rows = context.inputs().front();
    rows.sql = u"SELECT * FROM ("_s + rows.sql + u')';
    rows.parquetFile.clear();
    output.ports.insert(u"main"_s, rows);
    output.ledger.rowsIn = output.ledger.rowsOut = rows.rows;
    output.metadata = {
        {u"last"_s, name}, {u"warnings"_s, QJsonArray{name}}, {u"validation_result"_s, QJsonObject{{name, true}}}};
    return output;
}

Result<steps::StepOutput> unite(steps::StepContext &context)
{
    steps::StepOutput output;
    data::Relation rows = context.inputs()[0];
    const data::Relation &other = context.inputs()[1];
    rows.sql = u"SELECT * FROM ("_s + rows.sql + u") UNION ALL SELECT * FROM ("_s + other.sql + u')';
    rows.rows = rows.rows + other.rows;
    rows.parquetFile.clear();
    output.ports.insert(u"main"_s, rows);
    output.ledger.rowsIn = output.ledger.rowsOut = rows.rows;
    return output;
}

Step configured(const QString &id, const QString &type, const QString &input, const QJsonObject &config)
{
    Step made = step(id, type, {input});
    made.config = config;
    return made;
}

} // namespace

class ParallelStepsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueueFixture> f;
    std::unique_ptr<Meeting> m_meeting;

    // s → a, b → c
    static JobRequest diamond(const QString &a, const QString &b)
    {
        JobRequest request;
        request.steps = {step(u"s"_s, u"counted"_s), step(u"a"_s, a, {u"s"_s}), step(u"b"_s, b, {u"s"_s}),
                         step(u"c"_s, u"both"_s, {u"a"_s, u"b"_s})};
        request.globalConfig = {{u"max_parallel_steps"_s, 4}};
        return request;
    }
    Job run(const JobRequest &request) { return f->ended(f->begin(request)); }
    // a and b are seen under way in one state of the job.
    Job bothRun(const QString &id)
    {
        return f->reached(id, [](const Job &job) {
            return job.stepRuns.value(1).status == Status_::Running && job.stepRuns.value(2).status == Status_::Running;
        });
    }
    QStringList filesLeft() const
    {
        QStringList files;
        QDirIterator all(f->dataStore->files().folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(QDir(f->dataStore->files().folder()).relativeFilePath(all.next()));
        files.sort();
        return files;
    }
    QStringList filesOfRecords(const QString &id) const
    {
        std::set<QString> keys;
        for (const store::StepRecord &record : f->records(id))
            for (const store::StepFile &file : record.files)
                keys.insert(file.key);
        return {keys.begin(), keys.end()};
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<QueueFixture>();
        m_meeting = std::make_unique<Meeting>();
        steps::registerSteps(f->catalogue);
        const QStringList one{u"main"_s};
        const auto add = [this, one](const char *type, StepFunction function, bool sideEffect = false) {
            f->catalogue.add(std::make_unique<TestStep>(
                QString::fromLatin1(type), one,
                [this, name = QString::fromLatin1(type), work = std::move(function)](steps::StepContext &context) {
                    f->count(name);
                    m_meeting->enter();
                    auto output = work(context);
                    m_meeting->leave();
                    return output;
                },
                false, true, sideEffect));
        };
        const auto meet = [this](steps::StepContext &context) -> Result<steps::StepOutput> {
            AW_CHECK(m_meeting->come(context.stopToken()));
            return passOn(context, u"meet"_s);
        };
        const auto hold = [this](steps::StepContext &context) -> Result<steps::StepOutput> {
            AW_CHECK(m_meeting->come(context.stopToken()));
            AW_CHECK(m_meeting->hold(context.stopToken()));
            return passOn(context, u"hold"_s);
        };
        const auto named = [](steps::StepContext &context) { return passOn(context, u"named"_s); };
        const auto fails = [this](steps::StepContext &context) -> Result<steps::StepOutput> {
            AW_CHECK(m_meeting->come(context.stopToken()));
            return core::fail(ErrorCode::ValidationFailed, u"Not good enough"_s);
        };
        const auto endless = [this](steps::StepContext &context) -> Result<steps::StepOutput> {
            AW_CHECK(m_meeting->come(context.stopToken()));
            return joinForever(context);
        };
        add("meet", meet);
        add("hold", hold);
        add("named", named);
        add("meet_fail", fails);
        add("endless", endless);
        add("hold_outside", hold, true);
        f->catalogue.add(std::make_unique<TestStep>(u"both"_s, QStringList{u"left"_s, u"right"_s}, unite));
    }
    void cleanup()
    {
        m_meeting->open();
        f.reset();
    }

    void branchesOverlap()
    {
        f->start();
        const QString id = f->begin(diamond(u"meet"_s, u"meet"_s));
        bothRun(id);
        const Job job = f->ended(id);
        QVERIFY2(job.state == JobState::Completed, job.failure ? qPrintable(job.failure->text()) : "");
        QCOMPARE(job.metadata.value("rows"_L1).toInteger(), 20);
        QCOMPARE(m_meeting->most(), 2);
        for (const StepRun &each : job.stepRuns) {
            QCOMPARE(each.status, Status_::Completed);
            QCOMPARE(each.attempts, 1);
        }
        QStringList beside;
        const auto events = f->events(id);
        for (const Event &event : events)
            if (const QJsonObject detail = *parseJsonObject(event.detail.toUtf8()); detail.contains("beside"_L1))
                beside.append(event.type + u' ' + detail.value("step"_L1).toString() + u" beside "_s +
                              detail.value("beside"_L1).toArray().first().toString());
        QCOMPARE(beside, QStringList{u"step.started b beside a"_s});
    }

    void withoutASettingTheThreadsDecide()
    {
        f->options.threads = 2;
        f->start();
        JobRequest request = diamond(u"meet"_s, u"meet"_s);
        request.globalConfig = {};
        QCOMPARE(run(request).state, JobState::Completed);
        QCOMPARE(m_meeting->most(), 2);

        f->close();
        f->options.threads = 1;
        f->restart();
        m_meeting = std::make_unique<Meeting>();
        m_meeting->expected = 1;
        request.choices.cache = false;
        QCOMPARE(run(request).state, JobState::Completed);
        QCOMPARE(m_meeting->most(), 1);
    }

    void oneLaneKeepsTheOrderOfThePlan()
    {
        f->start();
        m_meeting->expected = 1;
        JobRequest request = diamond(u"meet"_s, u"meet"_s);
        request.globalConfig = {{u"max_parallel_steps"_s, 1}};
        const Job job = run(request);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(m_meeting->most(), 1);
        QVERIFY(!f->eventTypes(job.id).contains(u"step.completed"_s));
        QVERIFY(job.stepRuns[1].completedAt <= job.stepRuns[2].startedAt);
    }

    void aMostOfThemIsRefusedLikeAnyOther()
    {
        f->start();
        JobRequest request = diamond(u"meet"_s, u"meet"_s);
        request.globalConfig = {{u"max_parallel_steps"_s, -1}};
        const auto job = f->queue->submit(request).result();
        QVERIFY(!job);
        QVERIFY2(job.error().text().contains(u"max_parallel_steps"_s), qPrintable(job.error().text()));
    }

    // Beside each other, a is over only after d is, which stands behind it in the plan.
    void whatIsKeptDoesNotDependOnWhoIsFirst()
    {
        f->start();
        QList<QByteArray> kept;
        for (const int most : {4, 1}) {
            m_meeting = std::make_unique<Meeting>();
            m_meeting->expected = 1;
            JobRequest request;
            request.steps = {step(u"s"_s, u"counted"_s), step(u"a"_s, u"hold"_s, {u"s"_s}),
                             step(u"b"_s, u"half"_s, {u"s"_s}), step(u"d"_s, u"named"_s, {u"b"_s}),
                             step(u"c"_s, u"both"_s, {u"a"_s, u"d"_s})};
            request.globalConfig = {{u"max_parallel_steps"_s, most}, {u"cache"_s, false}};
            const QString id = f->begin(request);
            f->reached(id, [most](const Job &each) {
                return each.stepRuns.value(1).status == Status_::Running &&
                       (most == 1 || each.stepRuns.value(3).status == Status_::Completed);
            });
            m_meeting->open();
            const Job job = f->ended(id);
            QVERIFY2(job.state == JobState::Completed, job.failure ? qPrintable(job.failure->text()) : "");
            QJsonArray records;
            QMap<QString, QString> byStep;
            for (const store::StepRecord &record : f->records(job.id))
                byStep.insert(record.stepId, record.cacheKey + record.files.first().sha256);
            for (const QString &each : std::as_const(byStep))
                records.append(each);
            QJsonObject metadata = job.metadata;
            metadata.remove(u"rejects_data_id"_s); // a new one each time
            kept.append(compactJson({{u"metadata"_s, metadata}, {u"records"_s, records}}));
        }
        QCOMPARE(kept[0], kept[1]);
        QVERIFY(kept[0].contains("\"last\":\"named\""));
    }

    void aFailureStopsWhatRunsBesideIt()
    {
        f->start();
        const Job job = run(diamond(u"meet_fail"_s, u"endless"_s));
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.failure->code, ErrorCode::ValidationFailed);
        QVERIFY2(job.failure->where.startsWith(u"step “a”"_s), qPrintable(job.failure->text()));
        QCOMPARE(job.stepRuns[1].status, Status_::Failed);
        QCOMPARE(job.stepRuns[1].attempts, 1);
        QCOMPARE(job.stepRuns[2].status, Status_::Skipped);
        QCOMPARE(job.stepRuns[2].attempts, 0); // not its fault
        QCOMPARE(job.stepRuns[3].status, Status_::Skipped);
        const auto records = f->records(job.id);
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.last().stepId, u"a"_s);
        QVERIFY(records.last().failure);
        QCOMPARE(filesLeft(), filesOfRecords(job.id));
    }

    void theFirstInThePlanNamesTheError()
    {
        f->start();
        const Job job = run(diamond(u"meet_fail"_s, u"meet_fail"_s));
        QCOMPARE(job.state, JobState::Failed);
        QVERIFY2(job.failure->where.startsWith(u"step “a”"_s), qPrintable(job.failure->text()));
        QCOMPARE(job.stepRuns[1].status, Status_::Failed);
        QCOMPARE(job.stepRuns[2].status, Status_::Skipped);
    }

    void aSideEffectIsNotLeftHalfDone()
    {
        f->start();
        JobRequest request;
        request.steps = {step(u"s"_s, u"counted"_s), step(u"w"_s, u"hold_outside"_s, {u"s"_s}),
                         step(u"a"_s, u"meet_fail"_s, {u"s"_s})};
        request.globalConfig = {{u"max_parallel_steps"_s, 2}};
        const QString id = f->begin(request);
        bothRun(id);
        QTRY_COMPARE_WITH_TIMEOUT(f->ran(u"meet_fail"_s), 1, kPatience);
        QCOMPARE(f->get(id).state, JobState::Running); // it waits for the side effect
        m_meeting->open();
        const Job job = f->ended(id);
        QCOMPARE(job.state, JobState::Failed);
        QVERIFY(job.failure->where.startsWith(u"step “a”"_s));
        QCOMPARE(job.stepRuns[1].status, Status_::Completed);
        QCOMPARE(job.stepRuns[2].status, Status_::Failed);
        QCOMPARE(f->records(id).size(), 3);
    }

    void cancellingStopsAll()
    {
        f->start();
        const QString id = f->begin(diamond(u"endless"_s, u"endless"_s));
        bothRun(id);
        QVERIFY(f->queue->cancel(id).result());
        const Job job = f->ended(id);
        QCOMPARE(job.state, JobState::Cancelled);
        QCOMPARE(job.stepRuns[1].status, Status_::Cancelled);
        QCOMPARE(job.stepRuns[2].status, Status_::Cancelled);
        QCOMPARE(job.stepRuns[3].status, Status_::Skipped);
        QCOMPARE(filesLeft(), filesOfRecords(id));
    }

    void aLimitOfOneStepHoldsWhileAnotherRuns()
    {
        f->start();
        JobRequest request = diamond(u"endless"_s, u"endless"_s);
        request.steps[1].timeoutS = 0.3;
        const Job job = run(request);
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.failure->code, ErrorCode::Timeout);
        QVERIFY2(job.failure->text().contains(u"The step “a” took longer"_s), qPrintable(job.failure->text()));
        QVERIFY2(job.failure->where.startsWith(u"step “a”"_s), qPrintable(job.failure->text()));
        QCOMPARE(job.stepRuns[1].status, Status_::Failed);
        QCOMPARE(job.stepRuns[2].status, Status_::Skipped);
        QCOMPARE(f->records(job.id).last().stepId, u"a"_s);
    }

    // The limit of a is due before the log says that b takes long, and b waits for that.
    void whatIsOverHasNoLimitAnyMore()
    {
        f->start();
        m_meeting->expected = 1;
        JobRequest request = diamond(u"meet"_s, u"hold"_s);
        request.steps[1].timeoutS = 3;
        request.steps[2].softTimeoutS = 3.2;
        const QObject scope;
        connect(f->queue.get(), &JobQueue::logged, &scope, [this](const QString &, const QList<LogLine> &lines) {
            for (const LogLine &line : lines)
                if (line.stepId == "b"_L1 && line.level == LogLevel::Warning)
                    m_meeting->open();
        });
        const Job job = run(request);
        QVERIFY2(job.state == JobState::Completed, job.failure ? qPrintable(job.failure->text()) : "");
    }

    void anApprovalWaitsForWhatRuns()
    {
        f->start();
        m_meeting->expected = 1;
        JobRequest request = diamond(u"meet"_s, u"hold"_s);
        request.steps[1].requireApproval = true;
        request.steps.append(step(u"d"_s, u"half"_s, {u"b"_s})); // reads nothing of a, and yet does not begin
        const QString id = f->begin(request);
        const Job between = f->reached(id, [](const Job &job) {
            return job.stepRuns.value(1).status == Status_::Completed &&
                   job.stepRuns.value(2).status == Status_::Running;
        });
        QCOMPARE(between.state, JobState::Running);
        QVERIFY(f->eventTypes(id).contains(u"step.completed"_s));
        m_meeting->open();
        const Job waiting = f->waiting(id, JobState::AwaitingApproval);
        QCOMPARE(waiting.approval->stepId, u"a"_s);
        QCOMPARE(waiting.stepRuns[2].status, Status_::Completed);
        QCOMPARE(f->ran(u"half"_s), 0);
        QVERIFY(f->queue->answer(id, {}).result());
        const Job job = f->ended(id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(f->ran(u"meet"_s), 1);
        QCOMPARE(f->ran(u"hold"_s), 1);
        QCOMPARE(f->ran(u"half"_s), 1);
    }

    void twoApprovalsAreAskedOneByOne()
    {
        f->start();
        JobRequest request = diamond(u"meet"_s, u"meet"_s);
        request.steps[1].requireApproval = request.steps[2].requireApproval = true;
        const QString id = f->begin(request);
        const Job first = f->waiting(id, JobState::AwaitingApproval);
        QCOMPARE(first.approval->stepId, u"a"_s);
        QVERIFY(f->queue->answer(id, {}).result());
        const Job second = f->reached(id, [&first](const Job &job) {
            return job.state == JobState::AwaitingApproval && job.approval->id != first.approval->id;
        });
        QCOMPARE(second.approval->stepId, u"b"_s);
        QVERIFY(f->queue->answer(id, {}).result());
        QCOMPARE(f->ended(id).state, JobState::Completed);
        QCOMPARE(f->ran(u"meet"_s), 2);
    }

    void whatWasOverIsNotRunAgain()
    {
        f->start();
        m_meeting->expected = 1;
        const QString id = f->begin(diamond(u"meet"_s, u"hold"_s));
        f->reached(id, [](const Job &job) {
            return job.stepRuns.value(1).status == Status_::Completed &&
                   job.stepRuns.value(2).status == Status_::Running;
        });
        QCOMPARE(f->records(id).size(), 2); // also of a, though nothing has begun since
        f->close();
        m_meeting->open();
        f->openStore();
        f->start();
        const Job job = f->ended(id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(f->ran(u"meet"_s), 1);
        QCOMPARE(f->ran(u"hold"_s), 2);
        QCOMPARE(job.stepRuns[2].attempts, 1); // the program ended, which is not its fault
        QCOMPARE(job.metadata.value("rows"_L1).toInteger(), 20);
    }

    void fusedChainsInBothBranches()
    {
        f->options.fusedFrom = 0;
        f->start();
        const auto branch = [](const QString &name, const QString &expression) {
            return QList<Step>{configured(name + u'1', u"formula"_s, u"s"_s,
                                          {{u"formulas"_s, QJsonArray{QJsonObject{{u"column"_s, u"d"_s},
                                                                                  {u"expression"_s, expression}}}}}),
                               configured(name + u'2', u"filter"_s, name + u'1', {{u"condition"_s, u"d >= 4"_s}})};
        };
        QList<QByteArray> kept;
        for (const QJsonObject &settings :
             {QJsonObject{{u"max_parallel_steps"_s, 4}, {u"cache"_s, false}},
              QJsonObject{{u"max_parallel_steps"_s, 1}, {u"cache"_s, false}, {u"keep_steps"_s, true}}}) {
            JobRequest request;
            request.steps = QList<Step>{step(u"s"_s, u"counted"_s)} + branch(u"a"_s, u"i * 2"_s) +
                            branch(u"b"_s, u"i * 3"_s) + QList<Step>{step(u"c"_s, u"both"_s, {u"a2"_s, u"b2"_s})};
            request.globalConfig = settings;
            const Job job = run(request);
            QVERIFY2(job.state == JobState::Completed, job.failure ? qPrintable(job.failure->text()) : "");
            for (const StepRun &each : job.stepRuns)
                QCOMPARE(each.status, Status_::Completed);
            for (const store::StepRecord &record : f->records(job.id)) {
                if (record.stepId == u"a1"_s)
                    QCOMPARE(record.files.isEmpty(), kept.isEmpty());
                if (record.isResult)
                    kept.append(record.files.first().sha256.toUtf8());
            }
        }
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0], kept[1]);

        JobRequest wrong;
        wrong.steps = QList<Step>{step(u"s"_s, u"counted"_s)} +
                      branch(u"a"_s, u"CASE WHEN i < 5 THEN i ELSE CAST('x' || i AS BIGINT) END"_s) +
                      branch(u"b"_s, u"i * 3"_s) + QList<Step>{step(u"c"_s, u"both"_s, {u"a2"_s, u"b2"_s})};
        wrong.globalConfig = {{u"max_parallel_steps"_s, 4}};
        const Job job = run(wrong);
        QCOMPARE(job.state, JobState::Failed);
        QVERIFY2(job.failure->where.startsWith(u"step “a1”"_s), qPrintable(job.failure->text()));
        QCOMPARE(job.stepRuns[1].status, Status_::Failed);
    }
};

QTEST_GUILESS_MAIN(ParallelStepsTest)
#include "tst_parallel_steps.moc"
