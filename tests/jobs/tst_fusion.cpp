// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Row-wise steps in a row leave no files of their own, and yet nobody can tell from the result, the ledgers, the errors
// or what a later job reuses.
#include "engine/core/json.h"
#include "engine/steps/register_steps.h"
#include "tests/jobs/queue_fixture.h"

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using Status_ = StepRun::Status;

namespace
{

Step stepOf(const QString &id, const QString &type, const QJsonObject &config)
{
    Step made = step(id, type);
    made.config = config;
    return made;
}

Step formula(const QString &id, const QString &column, const QString &expression)
{
    return stepOf(id, u"formula"_s,
                  {{u"formulas"_s, QJsonArray{QJsonObject{{u"column"_s, column}, {u"expression"_s, expression}}}}});
}

// counted → double → keep → half → name; the rows of the first and the last are files.
JobRequest chain()
{
    JobRequest request;
    request.steps = {stepOf(u"rows"_s, u"counted"_s, {{u"rows"_s, 100}}), formula(u"double"_s, u"d"_s, u"i * 2"_s),
                     stepOf(u"keep"_s, u"filter"_s, {{u"condition"_s, u"i >= 10"_s}}),
                     formula(u"half"_s, u"h"_s, u"d / 4"_s),
                     stepOf(u"name"_s, u"rename_columns"_s,
                            {{u"pairs"_s, QJsonArray{QJsonObject{{u"column"_s, u"h"_s}, {u"to"_s, u"half"_s}}}}})};
    return request;
}

} // namespace

class FusionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueueFixture> f;

    qsizetype filesOf(const Job &job, const QString &stepId)
    {
        for (const store::StepRecord &record : f->records(job.id))
            if (record.stepId == stepId && !record.failure)
                return record.files.size();
        return -1;
    }
    Job run(const JobRequest &request) { return f->ended(f->begin(request)); }
    QByteArray ledgers(const Job &job)
    {
        QJsonArray all;
        for (const StepRun &each : job.stepRuns)
            all.append(toJson(each.ledger.value_or(Ledger())));
        return compactJson({{u"ledgers"_s, all}});
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<QueueFixture>();
        steps::registerSteps(f->catalogue);
        f->options.fusedFrom = 0;
        f->start();
    }
    void cleanup() { f.reset(); }

    void onlyTheEndOfAChainIsWritten()
    {
        const Job job = run(chain());
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(filesOf(job, u"rows"_s), 1);
        for (const QString &fused : {u"double"_s, u"keep"_s, u"half"_s})
            QCOMPARE(filesOf(job, fused), 0);
        QCOMPARE(filesOf(job, u"name"_s), 1);
        for (const StepRun &each : job.stepRuns) {
            QCOMPARE(each.status, Status_::Completed);
            QCOMPARE(each.attempts, 1);
        }
        QCOMPARE(job.metadata.value("rows"_L1).toInteger(), 90);

        JobRequest kept = chain();
        kept.globalConfig = {{u"keep_steps"_s, true}};
        const Job apart = run(kept);
        QCOMPARE(filesOf(apart, u"keep"_s), 1);
        QCOMPARE(ledgers(apart), ledgers(job));
        QCOMPARE(apart.metadata.value("columns"_L1), job.metadata.value("columns"_L1));
        const auto content = [&](const Job &of) { return f->records(of.id).last().files.first().sha256; };
        QCOMPARE(content(apart), content(job));
    }

    void fewRowsAreKeptOfEveryStep()
    {
        f->close();
        f->options.fusedFrom = 101;
        f->restart();
        const Job job = run(chain());
        QCOMPARE(filesOf(job, u"double"_s), 1);
        QCOMPARE(filesOf(job, u"half"_s), 1);
    }

    void rowsThatSomebodyAsksForAreKept()
    {
        JobRequest approved = chain();
        approved.steps[3].requireApproval = true;
        const Job waiting = f->waiting(f->begin(approved), JobState::AwaitingApproval);
        QCOMPARE(filesOf(waiting, u"double"_s), 0);
        QCOMPARE(filesOf(waiting, u"keep"_s), 1); // what went into it, for the difference
        QCOMPARE(filesOf(waiting, u"half"_s), 1);

        JobRequest twice = chain();
        twice.steps.append(formula(u"other"_s, u"o"_s, u"i + 1"_s));
        twice.steps.last().inputs = {u"keep"_s};
        const Job job = run(twice);
        QCOMPARE(filesOf(job, u"double"_s), 0);
        QCOMPARE(filesOf(job, u"keep"_s), 1);

        JobRequest limited = chain();
        limited.steps[1].timeoutS = 60;
        QCOMPARE(filesOf(run(limited), u"double"_s), 1);
    }

    void theErrorNamesTheStepItBelongsTo()
    {
        JobRequest wrong = chain();
        wrong.steps[1] = formula(u"double"_s, u"d"_s, u"CASE WHEN i < 50 THEN i ELSE CAST('x' || i AS BIGINT) END"_s);
        const Job job = run(wrong);
        QCOMPARE(job.state, JobState::Failed);
        QVERIFY2(job.failure->where.startsWith(u"step “double”"_s), qPrintable(job.failure->text()));
        QCOMPARE(job.stepRuns[0].status, Status_::Completed);
        QCOMPARE(job.stepRuns[1].status, Status_::Failed);
        for (qsizetype i = 2; i < job.stepRuns.size(); ++i)
            QVERIFY2(job.stepRuns[i].status == Status_::Skipped, qPrintable(job.stepRuns[i].stepId));
        QVERIFY(f->records(job.id).last().failure);
        QCOMPARE(f->records(job.id).last().stepId, u"double"_s);
    }

    void theReaderIsToBlameForItsOwnError()
    {
        JobRequest wrong = chain();
        wrong.steps[4] = formula(u"name"_s, u"n"_s, u"CASE WHEN i < 50 THEN i ELSE CAST('x' || i AS BIGINT) END"_s);
        const Job job = run(wrong);
        QVERIFY2(job.failure->where.startsWith(u"step “name”"_s), qPrintable(job.failure->text()));
        QCOMPARE(job.stepRuns[3].status, Status_::Completed);
        QCOMPARE(job.stepRuns[4].status, Status_::Failed);
        QCOMPARE(filesOf(job, u"half"_s), 1); // written apart to find out
    }

    void aLaterJobReusesTheChain()
    {
        run(chain());
        const Job again = run(chain());
        for (const StepRun &each : again.stepRuns)
            QCOMPARE(each.status, Status_::Cached);
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(again.metadata.value("rows"_L1).toInteger(), 90);
        QCOMPARE(again.metadata.value("steps"_L1).toArray().size(), 5);

        JobRequest changed = chain();
        changed.steps[4] = formula(u"name"_s, u"n"_s, u"h + d"_s); // reads rows that nobody has kept
        const Job other = run(changed);
        QCOMPARE(other.state, JobState::Completed);
        QCOMPARE(other.stepRuns[3].status, Status_::Cached);
        QCOMPARE(other.stepRuns[4].status, Status_::Completed);
        QCOMPARE(other.metadata.value("rows"_L1).toInteger(), 90);

        JobRequest kept = chain();
        kept.globalConfig = {{u"keep_steps"_s, true}};
        const Job apart = run(kept); // what was never written cannot be reused here
        QCOMPARE(apart.stepRuns[1].status, Status_::Completed);
        QCOMPARE(filesOf(apart, u"double"_s), 1);
    }

    void aLostFileIsComputedAgainThroughTheChain()
    {
        const Job first = run(chain());
        const store::StepRecord end = f->records(first.id).last();
        QVERIFY(QFile::remove(f->dataStore->files().path(end.files.first().key)));
        const Job again = run(chain());
        QCOMPARE(again.state, JobState::Completed);
        QCOMPARE(again.stepRuns[3].status, Status_::Cached);
        QCOMPARE(again.stepRuns[4].status, Status_::Completed);
        QCOMPARE(f->records(again.id).last().files.first().sha256, end.files.first().sha256);
        QCOMPARE(ledgers(again), ledgers(first));
    }

    void aRunToTheMiddleGivesItsRows()
    {
        run(chain());
        JobRequest part = chain();
        part.choices.range = {RunRange::Kind::To, u"keep"_s};
        const Job job = run(part);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(filesOf(job, u"keep"_s), 1);
        QCOMPARE(job.metadata.value("rows"_L1).toInteger(), 90);
        QCOMPARE(job.stepRuns[1].status, Status_::Cached);
    }

    void cancellingInAChainEndsAllOfIt()
    {
        JobRequest slow = chain();
        slow.steps[0].config = {{u"rows"_s, 2'000'000}};
        slow.steps[4] =
            stepOf(u"name"_s, u"sql"_s, {{u"query"_s, u"SELECT a.i FROM input a, input b WHERE a.i * b.i % 7 = 9"_s}});
        const QString id = f->begin(slow);
        f->reached(id, [](const Job &job) { return job.stepRuns.value(4).status == Status_::Running; });
        QVERIFY(f->queue->cancel(id).result());
        const Job job = f->ended(id);
        QCOMPARE(job.state, JobState::Cancelled);
        for (qsizetype i = 1; i < job.stepRuns.size(); ++i)
            QCOMPARE(job.stepRuns[i].status, Status_::Cancelled);
    }
};

QTEST_GUILESS_MAIN(FusionTest)
#include "tst_fusion.moc"
