// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a queue over it, and steps that count how often they ran.
#pragma once

#include "engine/jobs/job_queue.h"
#include "engine/store/artifact_repository.h"
#include "tests/jobs/test_steps.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace aw::tests
{

constexpr int kPatience = 30'000; // milliseconds

// A clock that a test can set.
class SettableClock final : public core::Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_offset); }
    void jump(qint64 milliseconds) { m_offset += milliseconds; }

private:
    std::atomic<qint64> m_offset = 0;
};

class FixedRandom final : public core::RandomSource
{
public:
    double next() override { return 1; }
};

class QueueFixture
{
public:
    QueueFixture()
    {
        openStore();
        addCommonSteps(catalogue);
        add("counted", {}, [this](steps::StepContext &context) {
            count(QStringLiteral("counted"));
            return makeRows(context);
        });
        add("half", {QStringLiteral("main")}, [this](steps::StepContext &context) {
            count(QStringLiteral("half"));
            return keepEven(context);
        });
        add("pass", {QStringLiteral("main")}, [this](steps::StepContext &context) -> core::Result<steps::StepOutput> {
            count(QStringLiteral("pass"));
            steps::StepOutput output;
            output.ports.insert(QStringLiteral("main"), context.inputs().front());
            output.ledger.rowsIn = output.ledger.rowsOut = context.inputs().front().rows;
            return output;
        });
        // Fails with the next of the prepared errors, then works.
        add("shaky", {QStringLiteral("main")}, [this](steps::StepContext &context) -> core::Result<steps::StepOutput> {
            count(QStringLiteral("shaky"));
            {
                const std::scoped_lock lock(mutex);
                if (!errors.isEmpty())
                    return core::fail(errors.takeFirst(), QStringLiteral("prepared"));
            }
            return keepEven(context);
        });
    }
    ~QueueFixture() { close(); }

    void add(const char *type, const QStringList &inputs, StepFunction function, bool repeatable = true)
    {
        catalogue.add(
            std::make_unique<TestStep>(QString::fromLatin1(type), inputs, std::move(function), false, repeatable));
    }
    void count(const QString &type)
    {
        const std::scoped_lock lock(mutex);
        ++counts[type];
    }
    int ran(const QString &type)
    {
        const std::scoped_lock lock(mutex);
        return counts[type];
    }

    void openStore()
    {
        auto opened = store::Store::open(dir.filePath(QStringLiteral("data")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        dataStore = *std::move(opened);
    }
    void start()
    {
        options.random = &random;
        queue = std::make_unique<jobs::JobQueue>(*dataStore, catalogue, clock, ids, options);
        changes = std::make_unique<QSignalSpy>(queue.get(), &jobs::JobQueue::jobChanged);
        if (const core::Status started = queue->start(); !started)
            qFatal("%s", qPrintable(started.error().text()));
    }
    void close()
    {
        changes.reset();
        queue.reset();
        dataStore.reset();
    }
    void restart()
    {
        close();
        openStore();
        start();
    }

    static jobs::JobRequest request(const QStringList &types)
    {
        jobs::JobRequest result;
        for (qsizetype i = 0; i < types.size(); ++i)
            result.steps.append(step(QStringLiteral("s%1").arg(i + 1), types[i]));
        return result;
    }

    QString begin(const jobs::JobRequest &wanted)
    {
        const auto job = queue->submit(wanted).result();
        if (!job)
            qFatal("%s", qPrintable(job.error().text()));
        const auto queued = queue->execute(job->id).result();
        if (!queued)
            qFatal("%s", qPrintable(queued.error().text()));
        return job->id;
    }

    core::Job get(const QString &id)
    {
        return *dataStore->database()
                    .run([id](const QSqlDatabase &db) { return store::JobRepository(db).get(id); })
                    .result();
    }
    QList<store::StepRecord> records(const QString &id)
    {
        return *dataStore->database()
                    .run([id](const QSqlDatabase &db) { return store::JobRepository(db).records(id); })
                    .result();
    }
    QList<core::Event> events(const QString &id)
    {
        return *dataStore->database()
                    .run([id](const QSqlDatabase &db) { return store::JobRepository(db).events(id, 0, 10'000); })
                    .result();
    }
    QStringList eventTypes(const QString &id)
    {
        QStringList types;
        const auto all = events(id);
        for (const core::Event &event : all)
            types.append(event.type);
        return types;
    }

    // Waits until a committed change says so.
    core::Job reached(const QString &id, const std::function<bool(const core::Job &)> &there)
    {
        core::Job found;
        const auto look = [&] {
            for (const auto &arguments : std::as_const(*changes))
                if (const auto job = arguments.first().value<core::Job>(); job.id == id && there(job)) {
                    found = job;
                    return true;
                }
            return false;
        };
        if (!QTest::qWaitFor(look, kPatience))
            qFatal("a job did not get there; it is %s", qPrintable(core::stateName(get(id).state)));
        return found;
    }
    core::Job ended(const QString &id)
    {
        return reached(id, [](const core::Job &job) { return core::isTerminal(job.state); });
    }
    core::Job waiting(const QString &id, core::JobState state)
    {
        return reached(id, [state](const core::Job &job) { return job.state == state; });
    }

    QTemporaryDir dir;
    SettableClock clock;
    core::RandomIds ids;
    FixedRandom random;
    steps::Catalogue catalogue;
    jobs::QueueOptions options{1, qint64{128} << 20, 1, dir.filePath(QStringLiteral("tmp"))};
    std::unique_ptr<store::Store> dataStore;
    std::unique_ptr<jobs::JobQueue> queue;
    std::unique_ptr<QSignalSpy> changes;
    QList<core::ErrorCode> errors; // of "shaky"
    std::mutex mutex;
    std::map<QString, int> counts;

    Q_DISABLE_COPY_MOVE(QueueFixture)
};

} // namespace aw::tests
