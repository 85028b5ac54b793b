// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried again, when, and what a configuration may say about it; the forms of jobs that wait.
#include "engine/core/environment.h"
#include "engine/core/job.h"
#include "engine/core/json.h"
#include "engine/core/retry_policy.h"
#include "engine/core/run_settings.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace aw::core;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTransientErrorsAreTriedAgain()
    {
        const RetryPolicy policy;
        const QList<ErrorCode> transient{ErrorCode::IoError, ErrorCode::Busy, ErrorCode::DiskFull, ErrorCode::Network,
                                         ErrorCode::WorkerCrash};
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QCOMPARE(policy.allows(code, 1), transient.contains(code));
            RetryPolicy eager;
            eager.retryOn = QList<ErrorCode>{code}; // does not make it transient
            QCOMPARE(eager.allows(code, 1), transient.contains(code));
        }
    }

    void listsNarrowIt()
    {
        RetryPolicy policy;
        policy.retryOn = QList<ErrorCode>{ErrorCode::Busy, ErrorCode::IoError};
        policy.never = {ErrorCode::IoError};
        QVERIFY(policy.allows(ErrorCode::Busy, 1));
        QVERIFY(!policy.allows(ErrorCode::IoError, 1));
        QVERIFY(!policy.allows(ErrorCode::Network, 1));
    }

    void attemptsAreCounted()
    {
        RetryPolicy policy;
        QVERIFY(policy.allows(ErrorCode::Busy, 2));
        QVERIFY(!policy.allows(ErrorCode::Busy, 3));
        policy.maxAttempts = 1;
        QVERIFY(!policy.allows(ErrorCode::Busy, 1));
    }

    void delaysGrowToALimit()
    {
        RetryPolicy policy;
        const auto most = [&](int attempts) { return policy.delayAfter(attempts, 1).count(); };
        QCOMPARE(most(1), 1000);
        QCOMPARE(most(2), 2000);
        QCOMPARE(most(3), 4000);
        QCOMPARE(most(10), 300'000);
        QCOMPARE(most(1'000'000), 300'000); // infinite before the limit
        QCOMPARE(policy.delayAfter(2, 0).count(), 0);
        QCOMPARE(policy.delayAfter(2, 0.25).count(), 500);
        policy.jitter = RetryPolicy::Jitter::None;
        QCOMPARE(policy.delayAfter(2, 0).count(), 2000);
        QCOMPARE(most(0), 1000);
    }

    void roundTrip()
    {
        RetryPolicy policy{
            7, 10, 1.5, 99, RetryPolicy::Jitter::None, QList<ErrorCode>{ErrorCode::Busy}, {ErrorCode::IoError}};
        QList<FieldProblem> problems;
        QCOMPARE(retryPolicyFromJson(toJson(policy), {}, {}, &problems), policy);
        QCOMPARE(retryPolicyFromJson(toJson(RetryPolicy()), policy, {}, &problems).maxAttempts, 3);
        QCOMPARE(retryPolicyFromJson({}, policy, {}, &problems), policy); // the fallback
        QVERIFY(problems.isEmpty());
    }

    void nonsenseIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("retry");
        QTest::addColumn<QString>("place");
        QTest::newRow("none") << QJsonObject{{u"max_attempts"_s, 0}} << u"global_config.retry.max_attempts"_s;
        QTest::newRow("shrinks") << QJsonObject{{u"multiplier"_s, 0.5}} << u"global_config.retry.multiplier"_s;
        QTest::newRow("forever") << QJsonObject{{u"max_ms"_s, 1e15}} << u"global_config.retry.max_ms"_s;
        QTest::newRow("jitter") << QJsonObject{{u"jitter"_s, u"some"_s}} << u"global_config.retry.jitter"_s;
        QTest::newRow("unknown error") << QJsonObject{{u"retry_on"_s, QJsonArray{u"bsy"_s}}}
                                       << u"global_config.retry.retry_on"_s;
        QTest::newRow("lasting error") << QJsonObject{{u"retry_on"_s, QJsonArray{u"validation_failed"_s}}}
                                       << u"global_config.retry.retry_on"_s;
        QTest::newRow("unknown key") << QJsonObject{{u"max_atempts"_s, 2}} << u"global_config.retry.max_atempts"_s;
    }
    void nonsenseIsNamed()
    {
        QFETCH(QJsonObject, retry);
        QFETCH(QString, place);
        const auto settings = runSettingsFromJson({{u"retry"_s, retry}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::SchemaMismatch);
        QCOMPARE(settings.error().problems.first().location, place);
    }

    void settingsOfAWorkflow()
    {
        const auto settings = runSettingsFromJson({{u"timeout_s"_s, 1.5},
                                                   {u"memory_limit"_s, u"512MB"_s},
                                                   {u"max_concurrent"_s, 2},
                                                   {u"max_parallel_steps"_s, 3},
                                                   {u"cache"_s, false},
                                                   {u"max_retries"_s, u"of the steps"_s}});
        QVERIFY(settings.has_value());
        QCOMPARE(settings->timeoutS, 1.5);
        QCOMPARE(settings->memoryBytes, 512'000'000);
        QCOMPARE(settings->maxConcurrent, 2);
        QCOMPARE(settings->maxParallelSteps, 3);
        QVERIFY(!settings->cache);
        QVERIFY(!runSettingsFromJson({{u"memory_limit"_s, u"much"_s}}));
        QVERIFY(!runSettingsFromJson({{u"timeout_s"_s, -1}}));
        QVERIFY(!runSettingsFromJson({{u"max_parallel_steps"_s, 17}}));
    }

    void stepsCarryTheirPolicy()
    {
        const QJsonArray wanted{QJsonObject{{u"type"_s, u"loading"_s},
                                            {u"retry"_s, QJsonObject{{u"max_attempts"_s, 5}}},
                                            {u"timeout_s"_s, 2.5},
                                            {u"cache"_s, false}}};
        const auto steps = stepsFromJson(wanted);
        QVERIFY(steps.has_value());
        QCOMPARE(steps->first().retry->maxAttempts, 5);
        QCOMPARE(steps->first().retry->initialMs, 1000);
        QVERIFY(!steps->first().cache);
        QCOMPARE(*stepsFromJson({toJson(steps->first())}), *steps);
        Step plain;
        plain.id = u"a"_s;
        plain.type = u"b"_s;
        QCOMPARE(stepsFromJson({toJson(plain)})->first(), plain);
        QCOMPARE(stepsFromJson({QJsonObject{{u"type"_s, u"x"_s}, {u"retry"_s, QJsonObject{{u"max_ms"_s, -1}}}}})
                     .error()
                     .problems.first()
                     .location,
                 u"steps[0].retry.max_ms"_s);
    }

    void jobsOnTheWire()
    {
        const QDateTime at = timeFromText(u"2026-01-02T03:04:05.678Z"_s);
        Job job;
        job.id = u"j"_s;
        job.state = JobState::AwaitingApproval;
        job.parentId = u"p"_s;
        job.choices.priority = 3;
        job.createdAt = at;
        job.attempt = 2;
        StepRun run;
        run.stepId = u"s"_s;
        run.type = u"t"_s;
        run.status = StepRun::Status::Cached;
        run.attempts = 4;
        job.stepRuns = {run};
        Approval approval;
        approval.id = u"a"_s;
        approval.jobId = u"j"_s;
        approval.stepId = u"s"_s;
        approval.contentHash = u"abc"_s;
        approval.rowsBefore = 10;
        approval.rowsAfter = 9;
        approval.ledger = {{u"rows_in"_s, 10}};
        approval.requestedAt = at;
        approval.expiresAt = at.addDays(7);
        job.approval = approval;
        QJsonObject wire = toJson(job);
        QCOMPARE(wire.value("status"_L1), u"awaiting_approval"_s);
        QCOMPARE(wire.value("wait"_L1),
                 (QJsonObject{{u"reason"_s, u"approval"_s}, {u"until"_s, u"2026-01-09T03:04:05.678Z"_s}}));
        QCOMPARE(wire.value("approval"_L1)["content_hash"_L1], u"abc"_s);
        QCOMPARE(wire.value("steps"_L1)[0]["attempts"_L1], 4);
        QCOMPARE(wire.value("steps"_L1)[0]["status"_L1], u"cached"_s);
        auto read = jobFromJson(wire);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(toJson(*read), wire);
        QCOMPARE(read->approval, job.approval);

        job.state = JobState::Scheduled;
        job.approval.reset();
        job.wait = Wait{u"retry"_s, at, 500};
        job.failure = Error{ErrorCode::Busy, u"Too much to do."_s, {}, {}, {}};
        wire = toJson(job);
        QCOMPARE(wire.value("status"_L1), u"queued"_s);
        QCOMPARE(wire.value("wait"_L1)["reason"_L1], u"retry"_s);
        QCOMPARE(wire.value("error_code"_L1), u"busy"_s);
        read = jobFromJson(wire);
        QVERIFY(read.has_value());
        QCOMPARE(toJson(*read), wire);

        QVERIFY(toJson(Job()).value("wait"_L1).isNull());
        QVERIFY(toJson(Job()).value("approval"_L1).isNull());
        QVERIFY(!jobFromJson({{u"id"_s, u"x"_s}, {u"status"_s, u"scheduled"_s}})); // not a word of the wire
        wire.insert(u"wait"_s, QJsonObject{{u"reason"_s, 4}});
        QVERIFY(!jobFromJson(wire));
    }

    void choicesRoundTrip()
    {
        RunChoices choices{{RunRange::Kind::From, u"s2"_s}, false, -5, {{u"s1"_s, 2}}};
        QCOMPARE(*runChoicesFromJson(toJson(choices)), choices);
        QCOMPARE(*runChoicesFromJson({}), RunChoices());
        QVERIFY(!runChoicesFromJson({{u"range"_s, u"some"_s}}));
        QVERIFY(!runChoicesFromJson({{u"priority"_s, 1000}}));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retry_policy.moc"
