// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps whose output somebody has to approve.
#include "tests/jobs/queue_fixture.h"

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using Decision = Approval::Decision;

class ApprovalsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueueFixture> f;

    // counted → half (wants an approval) → pass
    static JobRequest gated(qsizetype step = 1)
    {
        JobRequest wanted = QueueFixture::request({u"counted"_s, u"half"_s, u"pass"_s});
        wanted.steps[step].requireApproval = true;
        return wanted;
    }

    Job waits(const QString &id) { return f->waiting(id, JobState::AwaitingApproval); }

    QList<Approval> approvals(const QString &id)
    {
        return *f->dataStore->database()
                    .run([id](const QSqlDatabase &db) { return store::JobRepository(db).approvals(id); })
                    .result();
    }

private Q_SLOTS:
    void init() { f = std::make_unique<QueueFixture>(); }
    void cleanup() { f.reset(); }

    void runStopsAfterTheStepAndFreesItsWorker()
    {
        f->start();
        const Job job = waits(f->begin(gated()));
        QVERIFY(job.approval.has_value());
        QCOMPARE(job.approval->stepId, u"s2"_s);
        QCOMPARE(job.approval->rowsBefore, 10);
        QCOMPARE(job.approval->rowsAfter, 5);
        QCOMPARE(job.approval->ledger.value("rows_out"_L1).toInt(), 5);
        QCOMPARE(job.approval->contentHash, f->records(job.id)[1].files.first().sha256);
        QCOMPARE(job.approval->requestedAt.msecsTo(job.approval->expiresAt), 7 * 86'400'000);
        QCOMPARE(job.stepRuns[1].status, StepRun::Status::Completed);
        QCOMPARE(job.stepRuns[2].status, StepRun::Status::Pending);
        QCOMPARE(f->ran(u"pass"_s), 0);
        QCOMPARE(f->get(job.id).approval, job.approval);
        QCOMPARE(f->ended(f->begin(QueueFixture::request({u"counted"_s}))).state, JobState::Completed);
        QCOMPARE(f->queue->execute(job.id).result().error().code, ErrorCode::Conflict);
    }

    void approvedGoesOnWithoutDoingAnythingTwice()
    {
        f->start();
        const Job waiting = waits(f->begin(gated()));
        const auto answered =
            f->queue->answer(waiting.id, {Decision::Approved, u"fine"_s, waiting.approval->contentHash, {}}).result();
        QCOMPARE(answered->state, JobState::Queued);
        const Job job = f->ended(waiting.id);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(f->ran(u"counted"_s), 1);
        QCOMPARE(f->ran(u"half"_s), 1);
        QCOMPARE(f->ran(u"pass"_s), 1);
        const auto asked = approvals(job.id);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].decision, Decision::Approved);
        QCOMPARE(asked[0].comment, u"fine"_s);
        QVERIFY(asked[0].decidedAt.isValid());
        QCOMPARE(f->queue->answer(job.id, {}).result().error().code, ErrorCode::Conflict); // nothing waits
    }

    void lastStepMayWantOneToo()
    {
        f->start();
        const Job waiting = waits(f->begin(gated(2)));
        QVERIFY(waiting.resultDataId.isEmpty());
        QVERIFY(f->queue->answer(waiting.id, {}).result());
        const Job job = f->ended(waiting.id);
        QCOMPARE(job.state, JobState::Completed);
        QVERIFY(!job.resultDataId.isEmpty());
        QCOMPARE(f->ran(u"pass"_s), 1);
    }

    void rejectedFails()
    {
        f->start();
        const Job waiting = waits(f->begin(gated()));
        const auto answered = f->queue->answer(waiting.id, {Decision::Rejected, u"too few rows"_s, {}, {}}).result();
        QCOMPARE(answered->state, JobState::Failed);
        QCOMPARE(answered->failure->code, ErrorCode::Rejected);
        QVERIFY(answered->failure->message.contains(u"too few rows"_s));
        QCOMPARE(answered->stepRuns[2].status, StepRun::Status::Skipped);
        QVERIFY(!f->get(waiting.id).approval);
    }

    void pushedBackIsComputedAnew()
    {
        f->start();
        const Job waiting = waits(f->begin(gated()));
        const auto answered = f->queue->answer(waiting.id, {Decision::PushedBack, u"again"_s, {}, u"s1"_s}).result();
        QVERIFY2(answered.has_value(), answered ? "" : qPrintable(answered.error().text()));
        // The same rows come out, so the same content: it was not approved, and is asked for again.
        f->reached(waiting.id, [&](const Job &job) {
            return job.state == JobState::AwaitingApproval && job.approval->id != waiting.approval->id;
        });
        QCOMPARE(f->ran(u"counted"_s), 2);
        QCOMPARE(f->ran(u"half"_s), 2);
        const Job second = f->get(waiting.id);
        QCOMPARE(second.stepRuns[1].attempts, 2);
        QVERIFY(f->queue->answer(waiting.id, {Decision::PushedBack, {}, {}, {}}).result()); // only the one that waits
        f->reached(waiting.id, [&](const Job &job) {
            return job.state == JobState::AwaitingApproval && job.approval->id != waiting.approval->id &&
                   job.approval->id != second.approval->id;
        });
        QCOMPARE(f->ran(u"counted"_s), 2);
        QCOMPARE(f->ran(u"half"_s), 3);
        QVERIFY(f->queue->answer(waiting.id, {}).result());
        QCOMPARE(f->ended(waiting.id).state, JobState::Completed);
        QCOMPARE(approvals(waiting.id).first().backTo, u"s1"_s);
    }

    void onlyToAStepThatLeadsThere()
    {
        f->start();
        const Job waiting = waits(f->begin(gated()));
        for (const QString &step : {u"s3"_s, u"none"_s})
            QCOMPARE(f->queue->answer(waiting.id, {Decision::PushedBack, {}, {}, step}).result().error().code,
                     ErrorCode::InvalidArgument);
        QCOMPARE(f->get(waiting.id).state, JobState::AwaitingApproval);
    }

    void answerToSomethingElseIsRefused()
    {
        f->start();
        const Job waiting = waits(f->begin(gated()));
        QCOMPARE(f->queue->answer(waiting.id, {Decision::Approved, {}, u"another"_s, {}}).result().error().code,
                 ErrorCode::Conflict);
        QCOMPARE(f->queue->answer(u"none"_s, {}).result().error().code, ErrorCode::NotFound);
        QCOMPARE(f->get(waiting.id).state, JobState::AwaitingApproval);
    }

    void waitsAcrossARestart()
    {
        f->start();
        const Job waiting = waits(f->begin(gated()));
        f->restart();
        QCOMPARE(f->get(waiting.id).approval, waiting.approval);
        QVERIFY(f->queue->answer(waiting.id, {}).result());
        QCOMPARE(f->ended(waiting.id).state, JobState::Completed);
        QCOMPARE(f->ran(u"half"_s), 1);
    }

    void approvalIsForThisContentOnly()
    {
        f->start();
        f->add(
            "changing", {},
            [this](steps::StepContext &) {
                f->count(u"changing"_s);
                steps::StepOutput output;
                const int run = f->ran(u"changing"_s);
                output.ports.insert(u"main"_s,
                                    {u"SELECT %1::BIGINT AS i"_s.arg(run), {{{u"i"_s, u"BIGINT"_s, {}, {}}}}, 1, {}});
                output.ledger.rowsIn = output.ledger.rowsOut = 1;
                return output;
            },
            false);
        JobRequest wanted = QueueFixture::request({u"changing"_s, u"pass"_s});
        wanted.steps[0].requireApproval = true;
        const Job waiting = waits(f->begin(wanted));
        // What was looked at is gone when the job goes on: the next output is another.
        const QString path = f->dataStore->files().path(f->records(waiting.id).first().files.first().key);
        QVERIFY(QFile::remove(path));
        QVERIFY(f->queue->answer(waiting.id, {}).result());
        const Job again = f->reached(waiting.id, [&](const Job &job) {
            return job.state == JobState::AwaitingApproval && job.approval->id != waiting.approval->id;
        });
        QVERIFY(again.approval->contentHash != waiting.approval->contentHash);
        QCOMPARE(f->ran(u"pass"_s), 0);
    }

    void expires()
    {
        f->start();
        JobRequest wanted = gated();
        wanted.globalConfig = {{u"approval_days"_s, 20.0 / 86'400'000}}; // 20 ms
        const Job job = f->ended(f->begin(wanted));
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.failure->code, ErrorCode::Timeout);
        QCOMPARE(approvals(job.id).first().decision, Decision::Expired);
        QVERIFY(f->eventTypes(job.id).contains(u"job.approval_expired"_s));
    }

    void cancelWithdrawsTheQuestion()
    {
        f->start();
        const Job waiting = waits(f->begin(gated()));
        QCOMPARE(f->queue->cancel(waiting.id).result()->state, JobState::Cancelled);
        QCOMPARE(approvals(waiting.id).first().decision, Decision::Withdrawn);
        QVERIFY(!f->get(waiting.id).approval);
        QCOMPARE(f->queue->answer(waiting.id, {}).result().error().code, ErrorCode::Conflict);
    }

    void otherJobsWorkDoesNotApprove()
    {
        f->start();
        const Job first = waits(f->begin(gated()));
        QVERIFY(f->queue->answer(first.id, {}).result());
        f->ended(first.id);
        const Job second = waits(f->begin(gated())); // computed before, but nobody has approved it here
        QCOMPARE(second.stepRuns[1].status, StepRun::Status::Cached);
        QCOMPARE(f->ran(u"half"_s), 1);
        QVERIFY(f->queue->answer(second.id, {}).result());
        QCOMPARE(f->ended(second.id).state, JobState::Completed);
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
