// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The news as subscribers see it: all of it, once, in order, whatever their pace.
#include "tests/jobs/queue_fixture.h"

#include <QSemaphore>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;

class EventFeedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueueFixture> f;

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<QueueFixture>();
        f->options.workers = 2;
        f->start();
    }
    void cleanup() { f.reset(); }

    void snapshotThenChanges()
    {
        const auto job = f->queue->submit(QueueFixture::request({u"counted"_s, u"half"_s})).result();
        QSemaphore ready;
        const auto subscription = f->queue->feed().subscribe(job->id, std::nullopt, [&] { ready.release(); });
        QVERIFY(ready.tryAcquire(1, kPatience));
        const auto first = subscription->next().result();
        QCOMPARE(first->jobs.value(job->id).state, JobState::Created);
        QVERIFY(first->events.isEmpty()); // they are in the snapshot
        QVERIFY(f->queue->execute(job->id).result());
        QList<Event> seen;
        while (seen.isEmpty() || !isTerminal(seen.last().state)) {
            QVERIFY(ready.tryAcquire(1, kPatience));
            seen += subscription->next().result()->events;
        }
        const QList<Event> stored = f->events(job->id).mid(1); // without "created"
        QCOMPARE(seen, stored);
    }

    void unknownJob()
    {
        const auto subscription = f->queue->feed().subscribe(u"none"_s, std::nullopt, {});
        QCOMPARE(subscription->next().result().error().code, ErrorCode::NotFound);
    }

    void cursorGoesOnWhereItStopped()
    {
        const QString id = f->begin(QueueFixture::request({u"counted"_s, u"half"_s}));
        f->ended(id);
        const QList<Event> all = f->events(id);
        for (const Event &from : all) {
            const auto subscription = f->queue->feed().subscribe(id, from.sequence, {});
            const auto batch = subscription->next().result();
            QCOMPARE(batch->events, all.mid(all.indexOf(from) + 1));
            QCOMPARE(batch->jobs.value(id).state, JobState::Completed);
        }
    }

    void smallBatchesLoseNothing()
    {
        const auto subscription = f->queue->feed().subscribe({}, 0, {});
        QStringList ids;
        for (int i = 0; i < 10; ++i)
            ids.append(f->begin(QueueFixture::request({u"counted"_s, u"half"_s})));
        for (const QString &id : std::as_const(ids))
            f->ended(id);
        qint64 last = 0;
        int ends = 0;
        for (;;) {
            const auto batch = subscription->next(3).result();
            QVERIFY(batch->events.size() <= 3);
            for (const Event &event : batch->events) {
                QCOMPARE(event.sequence, last + 1); // no gap, no repeat, in order
                last = event.sequence;
                ends += isTerminal(event.state) ? 1 : 0;
            }
            QCOMPARE(batch->cursor, last);
            if (!batch->more)
                break;
        }
        QCOMPARE(ends, 10);
    }

    void readersOfAnyPaceSeeTheSame()
    {
        // One reads whenever it is told, one all the time, one at the end; others come and go meanwhile.
        constexpr int kJobs = 20;
        const auto read = [&](Subscription &subscription, QList<Event> &seen) {
            for (;;) {
                const auto batch = subscription.next(7).result();
                seen += batch->events;
                if (!batch->more)
                    return;
            }
        };
        QList<Event> told;
        QList<Event> always;
        QList<Event> late;
        std::atomic<bool> over = false;
        QSemaphore ready;
        const auto tellMe = f->queue->feed().subscribe({}, 0, [&] { ready.release(); });
        const auto slow = f->queue->feed().subscribe({}, 0, {});
        std::jthread listener([&] {
            while (!over) {
                if (ready.tryAcquire(1, 50))
                    read(*tellMe, told);
            }
            read(*tellMe, told);
        });
        std::jthread poller([&] {
            const auto mine = f->queue->feed().subscribe({}, 0, {});
            while (!over) {
                read(*mine, always);
                const auto brief = f->queue->feed().subscribe({}, std::nullopt, {});
                brief->next();
            }
            read(*mine, always);
        });
        QStringList ids;
        for (int i = 0; i < kJobs; ++i)
            ids.append(f->begin(QueueFixture::request({u"counted"_s, u"half"_s})));
        for (const QString &id : std::as_const(ids))
            f->ended(id);
        over = true;
        listener.join();
        poller.join();
        read(*slow, late);
        QVERIFY(late.size() >= kJobs * 3);
        QCOMPARE(told, late);
        QCOMPARE(always, late);
    }

    void progressIsMergedAndNeverFollowsTheEnd()
    {
        QSemaphore go;
        f->add(
            "talk", {},
            [&](steps::StepContext &context) {
                for (int i = 0; i < 1000; ++i)
                    context.progress(i / 1000.0, u"talking"_s);
                go.acquire();
                return makeRows(context);
            },
            false);
        const auto all = f->queue->feed().subscribe({}, std::nullopt, {});
        QVERIFY(all->next().result());
        QSignalSpy progressed(f->queue.get(), &JobQueue::progressed);
        const QString id = f->begin(QueueFixture::request({u"talk"_s}));
        QVERIFY(progressed.wait(kPatience));
        const auto during = all->next().result();
        QCOMPARE(during->progress.size(), 1);
        QCOMPARE(during->progress.first().jobId, id);
        go.release();
        f->ended(id);
        f->queue->feed().progressed({id, u"s1"_s, 100, 100, {}}); // late
        const auto after = all->next().result();
        QVERIFY(isTerminal(after->events.last().state));
        QVERIFY(after->progress.isEmpty());
        f->queue->feed().progressed({id, u"s1"_s, 100, 100, {}}); // later still
        QVERIFY(all->next().result()->progress.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EventFeedTest)
#include "tst_event_feed.moc"
