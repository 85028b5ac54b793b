// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows, data and jobs in the database.
#include "engine/core/environment.h"
#include "engine/core/qt_versions.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/database.h"
#include "engine/store/job_repository.h"
#include "engine/store/workflow_repository.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw::core;
using namespace aw::store;

namespace
{

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 3, 29), QTime(1, 59, 0, 7), aw::kUtc).addSecs(second);
}

Step step(const QString &id)
{
    Step result;
    result.id = id;
    result.type = u"loading"_s;
    result.name = u"Läden"_s;
    result.config = {{u"delimiter"_s, u";"_s}};
    result.inputs = {u"other:rejects"_s};
    return result;
}

Workflow workflow(const QString &id)
{
    Workflow result;
    result.id = id;
    result.name = u"Robert'); DROP TABLE workflows;--"_s;
    result.description = u"雪 \u0001"_s;
    result.steps = {step(u"a"_s), step(u"b"_s)};
    result.globalConfig = {{u"target"_s, u"generic"_s}};
    result.createdAt = at(0);
    result.updatedAt = at(0);
    return result;
}

Artifact artifact(const QString &id)
{
    Artifact result;
    result.id = id;
    result.filename = u"a.csv"_s;
    result.storagePath = u"ab/ab00000000000000.csv"_s;
    result.sizeBytes = 12;
    result.contentType = u"text/csv"_s;
    result.sha256 = u"ab00"_s;
    result.metadata = {{u"rows"_s, 3}};
    result.createdAt = at(0);
    return result;
}

Job job(const QString &id)
{
    Job result;
    result.id = id;
    result.workflowId = u"w"_s;
    result.steps = {step(u"a"_s)};
    result.globalConfig = {{u"x"_s, 1}};
    result.parameters = {{u"y"_s, QJsonValue::Null}};
    result.inputDataId = u"d"_s;
    result.createdAt = at(0);
    StepRun run;
    run.stepId = u"a"_s;
    run.type = u"loading"_s;
    result.stepRuns = {run};
    return result;
}

Job in(Job before, JobState state)
{
    before.state = state;
    return before;
}

} // namespace

class RepositoriesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;

    template <typename F>
    auto write(F work)
    {
        return m_database->transaction(std::move(work)).result();
    }

    JobChange insertJob(const Job &wanted)
    {
        return *write(
            [&](const QSqlDatabase &db) { return JobRepository(db).insert(wanted, u"job.created"_s, at(0)); });
    }

    Result<JobChange> move(const Job &before, const Job &after)
    {
        return write([&](const QSqlDatabase &db) {
            return JobRepository(db).transition(before, after, u"job.moved"_s, {{u"k"_s, 1}}, at(1));
        });
    }

    Result<Job> get(const QString &id)
    {
        return write([&](const QSqlDatabase &db) { return JobRepository(db).get(id); });
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = *Database::open(m_dir->filePath(u"s.sqlite"_s), Durability::Ephemeral);
    }

    void cleanup() { m_database.reset(); }

    void workflowRoundTrip()
    {
        const Workflow stored = workflow(u"w"_s);
        QVERIFY(write([&](const QSqlDatabase &db) { return WorkflowRepository(db).insert(stored); }));
        const auto found = write([](const QSqlDatabase &db) { return WorkflowRepository(db).get(u"w"_s); });
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
        QCOMPARE(*found, stored);
        QVERIFY(write([](const QSqlDatabase &db) { return WorkflowRepository(db).remove(u"w"_s); }));
        QCOMPARE(write([](const QSqlDatabase &db) { return WorkflowRepository(db).get(u"w"_s); }).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(write([](const QSqlDatabase &db) { return WorkflowRepository(db).remove(u"w"_s); }).error().code,
                 ErrorCode::NotFound);
    }

    void workflowUpdatesDoNotOverwriteEachOther()
    {
        Workflow changed = workflow(u"w"_s);
        QVERIFY(write([&](const QSqlDatabase &db) { return WorkflowRepository(db).insert(changed); }));
        changed.version = 2;
        changed.name = u"Second"_s;
        const auto update = [&](const QSqlDatabase &db) { return WorkflowRepository(db).update(changed); };
        QVERIFY(write(update));
        QCOMPARE(write(update).error().code, ErrorCode::Conflict);
        changed.id = u"none"_s;
        QCOMPARE(write(update).error().code, ErrorCode::NotFound);
    }

    void listsAreNewestFirstAndPaged()
    {
        const QStringList all{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        for (const QString &id : all) {
            QVERIFY(write([&](const QSqlDatabase &db) { return WorkflowRepository(db).insert(workflow(id)); }));
            QVERIFY(write([&](const QSqlDatabase &db) { return ArtifactRepository(db).insert(artifact(id)); }));
            insertJob(job(id));
        }
        const Page page{1, 2};
        QStringList ids;
        const auto workflows = write([&](const QSqlDatabase &db) { return WorkflowRepository(db).list(page); });
        const auto artifacts = write([&](const QSqlDatabase &db) { return ArtifactRepository(db).list(page); });
        const auto jobs = write([&](const QSqlDatabase &db) { return JobRepository(db).list({}, page); });
        for (const Workflow &each : *workflows)
            ids.append(each.id);
        for (const Artifact &each : *artifacts)
            ids.append(each.id);
        for (const Job &each : *jobs)
            ids.append(each.id);
        QCOMPARE(ids, (QStringList{u"3"_s, u"2"_s, u"3"_s, u"2"_s, u"3"_s, u"2"_s}));
    }

    void artifactRoundTripAndLinks()
    {
        const Artifact stored = artifact(u"d"_s);
        QVERIFY(write([&](const QSqlDatabase &db) { return ArtifactRepository(db).insert(stored); }));
        Artifact linked = artifact(u"l"_s);
        linked.storagePath = u"link:l"_s;
        QVERIFY(
            write([&](const QSqlDatabase &db) { return ArtifactRepository(db).insert(linked, u"/home/me/x.csv"_s); }));
        QCOMPARE(*write([](const QSqlDatabase &db) { return ArtifactRepository(db).get(u"d"_s); }), stored);
        QCOMPARE(*write([](const QSqlDatabase &db) { return ArtifactRepository(db).linkTarget(u"d"_s); }), QString());
        QCOMPARE(*write([](const QSqlDatabase &db) { return ArtifactRepository(db).linkTarget(u"l"_s); }),
                 u"/home/me/x.csv"_s);
        QCOMPARE(*write([](const QSqlDatabase &db) { return ArtifactRepository(db).files(); }),
                 QSet<QString>{stored.storagePath});
        QVERIFY(*write([&](const QSqlDatabase &db) { return ArtifactRepository(db).usesFile(stored.storagePath); }));
        QVERIFY(write([](const QSqlDatabase &db) { return ArtifactRepository(db).remove(u"d"_s); }));
        QVERIFY(!*write([&](const QSqlDatabase &db) { return ArtifactRepository(db).usesFile(stored.storagePath); }));
        QCOMPARE(write([](const QSqlDatabase &db) { return ArtifactRepository(db).linkTarget(u"d"_s); }).error().code,
                 ErrorCode::NotFound);
    }

    void dataNeededByAJobStays()
    {
        QVERIFY(write([&](const QSqlDatabase &db) { return ArtifactRepository(db).insert(artifact(u"d"_s)); }));
        const JobChange made = insertJob(job(u"j"_s));
        const auto remove = [](const QSqlDatabase &db) { return ArtifactRepository(db).remove(u"d"_s); };
        QCOMPARE(write(remove).error().code, ErrorCode::Conflict);
        QVERIFY(move(made.job, in(made.job, JobState::Cancelled)));
        QVERIFY(write(remove));
    }

    void jobRoundTrip()
    {
        const JobChange made = insertJob(job(u"j"_s));
        QCOMPARE(made.event.type, u"job.created"_s);
        QCOMPARE(made.event.state, JobState::Created);
        QCOMPARE(*get(u"j"_s), made.job);

        Job done = in(made.job, JobState::Failed);
        done.failure =
            Error{ErrorCode::MalformedData, u"Broken"_s, u"line 3"_s, u"Mend it."_s, {{u"a"_s, u"b"_s, u"c"_s}}};
        done.metadata = {{u"rows"_s, 12345678901.0}};
        done.progress = 37.5;
        done.startedAt = at(1);
        done.completedAt = at(2);
        done.resultDataId = u"r"_s;
        done.attempt = 3;
        done.cancelRequested = true;
        done.stepRuns[0].status = StepRun::Status::Failed;
        done.stepRuns[0].rowsIn = 10;
        done.stepRuns[0].rowsOut = 9;
        done.stepRuns[0].ledger = Ledger{10, 9, {{RowEntry::Kind::Filtered, u"no place"_s, 1}}, {}, {u"x"_s}, {}};
        const auto moved = move(made.job, done);
        QVERIFY(moved.has_value());
        done.fence = 1;
        QCOMPARE(moved->job, done);
        QCOMPARE(*get(u"j"_s), done);
        QCOMPARE(get(u"none"_s).error().code, ErrorCode::NotFound);
    }

    void ofTwoTransitionsFromTheSameFenceOneWins()
    {
        const JobChange made = insertJob(job(u"j"_s));
        const auto first = move(made.job, in(made.job, JobState::Queued));
        const auto second = move(made.job, in(made.job, JobState::Cancelled));
        QVERIFY(first.has_value());
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(get(u"j"_s)->state, JobState::Queued);
        QCOMPARE(get(u"j"_s)->fence, 1);
        const auto events = write([](const QSqlDatabase &db) { return JobRepository(db).events(u"j"_s, 0, 100); });
        QCOMPARE(events->size(), 2); // the loser has left no event
    }

    void staleFenceLosesEvenInTheSameState()
    {
        const JobChange made = insertJob(job(u"j"_s));
        const auto queued = move(made.job, in(made.job, JobState::Queued));
        const auto running = move(queued->job, in(queued->job, JobState::Running));
        const auto flagged =
            write([&](const QSqlDatabase &db) { return JobRepository(db).requestCancel(running->job, at(2)); });
        QVERIFY(flagged.has_value());
        QVERIFY(flagged->job.cancelRequested);
        // Whoever ran it and has not seen the request cannot complete it.
        QCOMPARE(move(running->job, in(running->job, JobState::Completed)).error().code, ErrorCode::Conflict);
        QVERIFY(move(flagged->job, in(flagged->job, JobState::Cancelled)).has_value());
    }

    void cancelIsForRunningJobsOnly()
    {
        const JobChange made = insertJob(job(u"j"_s));
        QCOMPARE(write([&](const QSqlDatabase &db) { return JobRepository(db).requestCancel(made.job, at(2)); })
                     .error()
                     .code,
                 ErrorCode::Conflict);
    }

    void stepsAreRecordedOnlyWhileItRuns()
    {
        const JobChange made = insertJob(job(u"j"_s));
        Job job = made.job;
        job.stepRuns[0].status = StepRun::Status::Running;
        const auto record = [&](const QSqlDatabase &db) {
            return JobRepository(db).recordSteps(job, u"step.started"_s, {}, at(1));
        };
        QCOMPARE(write(record).error().code, ErrorCode::Conflict);
        const auto queued = move(made.job, in(made.job, JobState::Queued));
        const auto running = move(queued->job, in(queued->job, JobState::Running));
        job = running->job;
        job.stepRuns[0].status = StepRun::Status::Running;
        job.progress = 12;
        QVERIFY(write(record).has_value());
        QCOMPARE(get(u"j"_s)->stepRuns[0].status, StepRun::Status::Running);
        QCOMPARE(get(u"j"_s)->progress, 12.0);
        QCOMPARE(get(u"j"_s)->fence, running->job.fence);
        job.attempt = 2; // of another life of this job
        QCOMPARE(write(record).error().code, ErrorCode::Conflict);
    }

    void queueGivesTheOneThatWaitsLongest()
    {
        const Job a = insertJob(job(u"a"_s)).job;
        const Job b = insertJob(job(u"b"_s)).job;
        const auto next = [](const QSqlDatabase &db) { return JobRepository(db).nextQueued(); };
        QVERIFY(!write(next)->has_value());
        const auto queuedB = move(b, in(b, JobState::Queued));
        const auto queuedA = move(a, in(a, JobState::Queued));
        QCOMPARE((*write(next))->id, u"b"_s);
        const auto runningB = move(queuedB->job, in(queuedB->job, JobState::Running));
        QCOMPARE((*write(next))->id, u"a"_s);
        QVERIFY(move(runningB->job, in(runningB->job, JobState::Queued))); // goes to the end
        QCOMPARE((*write(next))->id, u"a"_s);
        QCOMPARE(*write([](const QSqlDatabase &db) { return JobRepository(db).count(JobState::Queued); }), 2);
        Q_UNUSED(queuedA);
    }

    void filters()
    {
        const Job a = insertJob(job(u"a"_s)).job;
        Job other = job(u"b"_s);
        other.workflowId = u"w2"_s;
        insertJob(other);
        QVERIFY(move(a, in(a, JobState::Queued)));
        const auto ids = [&](const JobFilter &filter) {
            QStringList result;
            const auto found = write([&](const QSqlDatabase &db) { return JobRepository(db).list(filter, {}); });
            for (const Job &each : *found)
                result.append(each.id);
            return result;
        };
        QCOMPARE(ids({u"w"_s, {}}), QStringList{u"a"_s});
        QCOMPARE(ids({{}, {JobState::Queued}}), QStringList{u"a"_s});
        QCOMPARE(ids({{}, {JobState::Created, JobState::Queued}}), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(ids({u"w2"_s, {JobState::Queued}}), QStringList());

        Job named = job(u"c"_s);
        named.parameters = {{u"title"_s, u"50% of Zebras"_s}};
        named.createdAt = named.createdAt.addDays(2);
        insertJob(named);
        JobFilter filter;
        filter.text = u"zebra"_s;
        QCOMPARE(ids(filter), QStringList{u"c"_s});
        filter.text = u"0% o"_s;
        QCOMPARE(ids(filter), QStringList{u"c"_s});
        filter.text = u"5_%"_s;
        QCOMPARE(ids(filter), QStringList());
        filter.text.clear();
        filter.from = named.createdAt.addDays(-1);
        QCOMPARE(ids(filter), QStringList{u"c"_s});
        filter.from = {};
        filter.until = named.createdAt.addDays(-1);
        QCOMPARE(ids(filter), (QStringList{u"b"_s, u"a"_s}));
        filter.until = {};
        filter.order = JobOrder::Name;
        QCOMPARE(ids(filter).first(), u"c"_s); // "50%" comes before the types of steps
        filter.order = JobOrder::Longest;
        QCOMPARE(ids(filter).size(), 3);
    }

    void eventsGrow()
    {
        const JobChange a = insertJob(job(u"a"_s));
        const JobChange b = insertJob(job(u"b"_s));
        const auto moved = move(a.job, in(a.job, JobState::Queued));
        QVERIFY(a.event.sequence < b.event.sequence);
        QVERIFY(b.event.sequence < moved->event.sequence);
        const auto events = write([&](const QSqlDatabase &db) { return JobRepository(db).events(u"a"_s, 0, 10); });
        QCOMPARE(*events, (QList<Event>{a.event, moved->event}));
        const auto later =
            write([&](const QSqlDatabase &db) { return JobRepository(db).events(u"a"_s, a.event.sequence, 10); });
        QCOMPARE(*later, QList<Event>{moved->event});
    }

    void logKeepsTheNewestLines()
    {
        insertJob(job(u"j"_s));
        const auto line = [](int number) {
            return LogLine{at(number), LogLevel::Warning, u"a"_s, u"line %1"_s.arg(number)};
        };
        const auto append = [&](int from, int to) {
            QList<LogLine> lines;
            for (int i = from; i < to; ++i)
                lines.append(line(i));
            return write([&](const QSqlDatabase &db) { return JobRepository(db).appendLogs(u"j"_s, lines); });
        };
        QVERIFY(append(0, 3));
        const auto logs = [](const QSqlDatabase &db) { return JobRepository(db).logs(u"j"_s); };
        QCOMPARE(*write(logs), (QList<LogLine>{line(0), line(1), line(2)}));
        QVERIFY(append(3, 1005));
        QCOMPARE(write(logs)->size(), JobRepository::kMaximumLogLines);
        QCOMPARE(write(logs)->first(), line(5));
        QVERIFY(append(1005, 4000)); // more at once than are kept
        QCOMPARE(write(logs)->size(), JobRepository::kMaximumLogLines);
        QCOMPARE(write(logs)->last(), line(3999));
        QVERIFY(append(0, 0));
    }

    void crashesAreCounted()
    {
        insertJob(job(u"j"_s));
        const auto count = [](const QSqlDatabase &db) { return JobRepository(db).countCrash(u"j"_s); };
        QCOMPARE(*write(count), 1);
        QCOMPARE(*write(count), 2);
    }

    void damagedRecordIsSaidToBeDamaged()
    {
        insertJob(job(u"j"_s));
        QVERIFY(write([](const QSqlDatabase &db) { return execute(db, u"UPDATE jobs SET metadata = '{broken'"_s); }));
        QCOMPARE(get(u"j"_s).error().code, ErrorCode::Corrupt);
    }

    void listsUseIndexes()
    {
        const auto plan = [&](const QString &sql) {
            QStringList lines;
            const auto status =
                m_database
                    ->run([&](const QSqlDatabase &db) {
                        return forEachRow(db, u"EXPLAIN QUERY PLAN "_s + sql, {}, [&](const QSqlQuery &row) -> Status {
                            lines.append(row.value(3).toString());
                            return {};
                        });
                    })
                    .result();
            return status ? lines.join(u'\n') : status.error().text();
        };
        const QStringList queries{
            u"SELECT * FROM jobs ORDER BY sequence DESC LIMIT 10 OFFSET 5"_s,
            u"SELECT * FROM jobs WHERE state IN ('failed') ORDER BY sequence DESC LIMIT 10"_s,
            u"SELECT * FROM jobs WHERE workflow_id = 'w' ORDER BY sequence DESC LIMIT 10"_s,
            u"SELECT id FROM jobs WHERE queue_position IS NOT NULL ORDER BY queue_position LIMIT 1"_s,
            u"SELECT * FROM events WHERE job_id = 'j' AND sequence > 3 ORDER BY sequence LIMIT 5"_s};
        for (const QString &sql : queries)
            QVERIFY2(!plan(sql).contains(u"TEMP B-TREE"_s), qPrintable(sql + u'\n' + plan(sql)));
    }
};

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "tst_repositories.moc"
