// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of schedules: what they accept, keep, tell and refuse.
#include "engine/services/data_service.h"
#include "engine/services/schedule_service.h"
#include "engine/store/workflow_repository.h"
#include "tests/jobs/queue_fixture.h"

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;

class ScheduleServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::QueueFixture> m_fixture;
    std::unique_ptr<services::DataService> m_data;
    std::unique_ptr<services::ScheduleService> m_schedules;
    const QJsonObject m_webhook{{u"type"_s, u"webhook"_s}};
    const QJsonObject m_daily{
        {u"type"_s, u"cron"_s}, {u"cron"_s, u"0 9 * * *"_s}, {u"time_zone"_s, u"Europe/Berlin"_s}};

    static QJsonObject document(const QJsonObject &trigger)
    {
        return {{u"name"_s, u"test"_s}, {u"workflow_id"_s, u"workflow"_s}, {u"trigger"_s, trigger}};
    }
    template <typename T>
    static T await(QCoro::Task<T> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<tests::QueueFixture>();
        m_fixture->start();
        core::Workflow workflow;
        workflow.id = u"workflow"_s;
        workflow.name = u"w"_s;
        workflow.steps = {tests::step(u"s1"_s, u"counted"_s)};
        workflow.createdAt = workflow.updatedAt = m_fixture->clock.now();
        QVERIFY(m_fixture->dataStore->database()
                    .transaction([&](const QSqlDatabase &db) { return store::WorkflowRepository(db).insert(workflow); })
                    .result());
        m_data = std::make_unique<services::DataService>(*m_fixture->dataStore, m_fixture->clock, m_fixture->ids,
                                                         services::DataOptions{qint64{64} << 20, 1, {}});
        m_schedules = std::make_unique<services::ScheduleService>(*m_fixture->dataStore, *m_fixture->queue, *m_data,
                                                                  m_fixture->clock, m_fixture->ids);
    }
    void cleanup()
    {
        m_schedules.reset();
        m_data.reset();
        m_fixture.reset();
    }

    void madeListedChangedRemoved()
    {
        QSignalSpy saved(m_schedules.get(), &services::ScheduleService::scheduleSaved);
        QSignalSpy removed(m_schedules.get(), &services::ScheduleService::scheduleRemoved);
        const auto made = await(m_schedules->create(document(m_daily)));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        QVERIFY(made->token.isEmpty());
        QCOMPARE(made->schedule.nextFireTimes.size(), 5);
        const QString id = made->schedule.id;
        QCOMPARE(*await(m_schedules->get(id)), made->schedule);
        QCOMPARE(await(m_schedules->list())->size(), 1);

        const auto paused = await(m_schedules->setPaused(id, true));
        QVERIFY(paused && paused->paused && paused->nextFireTimes.isEmpty());
        const auto stale = await(m_schedules->update(id, {{u"name"_s, u"x"_s}}, 1));
        QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
        const auto renamed = await(m_schedules->update(id, {{u"name"_s, u"x"_s}}, paused->version));
        QCOMPARE(renamed->schedule.name, u"x"_s);
        QCOMPARE(renamed->schedule.trigger, made->schedule.trigger);
        const auto wrong = await(m_schedules->update(id, {{u"version"_s, 9}}));
        QVERIFY(!wrong && wrong.error().code == ErrorCode::SchemaMismatch);

        QVERIFY(await(m_schedules->remove(id)));
        const auto gone = await(m_schedules->remove(id));
        QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(saved.size(), 3);
    }

    void whatItNamesMustBeThere()
    {
        QJsonObject unknown = document(m_daily);
        unknown.insert(u"workflow_id"_s, u"nobody"_s);
        const auto made = await(m_schedules->create(unknown));
        QVERIFY(!made && made.error().code == ErrorCode::NotFound);
        const auto noFolder =
            await(m_schedules->create(document({{u"type"_s, u"file"_s}, {u"folder"_s, u"/not/there"_s}})));
        QVERIFY(!noFolder && noFolder.error().code == ErrorCode::SchemaMismatch);
        QCOMPARE(noFolder.error().problems.first().location, u"trigger.folder"_s);
        QVERIFY(await(m_schedules->list())->isEmpty());
    }

    void aWebhookWantsItsToken()
    {
        const auto made = await(m_schedules->create(document(m_webhook)));
        QVERIFY(made && made->token.size() > 40);
        const QString id = made->schedule.id;
        for (const QString &token : {QString(), u"x"_s, made->token + u'x', made->token.chopped(1)}) {
            const auto refused = await(m_schedules->callWebhook(id, token));
            QVERIFY(!refused && refused.error().code == ErrorCode::NotFound);
        }
        const auto nobody = await(m_schedules->callWebhook(u"nobody"_s, made->token));
        QVERIFY(!nobody && nobody.error().code == ErrorCode::NotFound);

        const auto job = await(m_schedules->callWebhook(id, made->token, {{u"a"_s, 1}}, u"call 1"_s));
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QCOMPARE(job->parameters.value("webhook"_L1).toObject().value("a"_L1).toInt(), 1);
        const auto again = await(m_schedules->callWebhook(id, made->token, {{u"a"_s, 2}}, u"call 1"_s));
        QCOMPARE(again->id, job->id);
        const auto other = await(m_schedules->callWebhook(id, made->token));
        QVERIFY(other && other->id != job->id);
        QCOMPARE(await(m_schedules->runs(id))->size(), 2);

        QVERIFY(await(m_schedules->setPaused(id, true)));
        const auto paused = await(m_schedules->callWebhook(id, made->token));
        QVERIFY(!paused && paused.error().code == ErrorCode::Conflict);
        QVERIFY(await(m_schedules->setPaused(id, false)));

        const auto renewed = await(m_schedules->renewToken(id));
        QVERIFY(renewed && renewed->token != made->token);
        QVERIFY(!await(m_schedules->callWebhook(id, made->token)));
        QVERIFY(await(m_schedules->callWebhook(id, renewed->token)));
    }

    void theTokenIsNowhereInTheStore()
    {
        const auto made = await(m_schedules->create(document(m_webhook)));
        QVERIFY(await(m_schedules->callWebhook(made->schedule.id, made->token)));
        QDir folder(m_fixture->dataStore->folder());
        int read = 0;
        const auto files = folder.entryInfoList({u"studio.sqlite*"_s}, QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(made->token.toUtf8()));
            ++read;
        }
        QVERIFY(read > 0);
    }

    void byHandAlsoWhenPaused()
    {
        const auto made = await(m_schedules->create(document(m_daily)));
        QVERIFY(await(m_schedules->setPaused(made->schedule.id, true)));
        const auto job = await(m_schedules->runNow(made->schedule.id));
        QVERIFY(job);
        QCOMPARE(m_fixture->ended(job->id).state, core::JobState::Completed);
        const auto schedule = await(m_schedules->get(made->schedule.id));
        QCOMPARE(schedule->lastJobId, job->id);
    }

    void dataItReadsCannotBeRemoved()
    {
        QFile file(m_fixture->dir.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n1,2\n") > 0);
        file.close();
        services::ImportRequest request;
        request.path = file.fileName();
        const auto data = await(m_data->importFile(request));
        QVERIFY(data);
        QJsonObject wanted = document(m_daily);
        wanted.insert(u"input_data_id"_s, data->id);
        const auto made = await(m_schedules->create(wanted));
        QVERIFY(made);
        const auto refused = await(m_data->remove(data->id));
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QVERIFY(await(m_schedules->remove(made->schedule.id)));
        QVERIFY(await(m_data->remove(data->id)));
    }

    // With its threads: the one test here that takes a moment of real time.
    void itStartsByItself()
    {
        QTemporaryDir inbox;
        QSignalSpy ran(m_schedules.get(), &services::ScheduleService::scheduleRan);
        m_schedules->start();
        const auto second =
            await(m_schedules->create(document({{u"type"_s, u"cron"_s}, {u"cron"_s, u"* * * * * *"_s}})));
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(ran.size() >= 1, tests::kPatience);
        QVERIFY(await(m_schedules->remove(second->schedule.id)));
        const auto files = await(
            m_schedules->create(document({{u"type"_s, u"file"_s}, {u"folder"_s, inbox.path()}, {u"stable_s"_s, 0}})));
        QVERIFY(files);
        QFile file(inbox.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n1,2\n") > 0);
        file.close();
        const auto ofFile = [&] {
            for (const auto &arguments : std::as_const(ran)) {
                const auto run = arguments.first().value<core::ScheduleRun>();
                if (run.scheduleId == files->schedule.id && run.outcome == core::ScheduleRun::Outcome::Started)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ofFile(), tests::kPatience);
    }
};

QTEST_GUILESS_MAIN(ScheduleServiceTest)
#include "tst_schedule_service.moc"
