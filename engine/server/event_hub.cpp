// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/event_hub.h"

#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/server/problem.h"

#include <QFuture>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::Event;
using core::Job;
using core::JobState;
using core::Result;
using jobs::NewsBatch;

namespace
{

constexpr quint16 kNotFound = 4404;        // the close code of the contract
constexpr qint64 kSlow = 64 * 1024;        // unsent bytes; who has more gets no progress
constexpr qsizetype kMostWaiting = 10'000; // messages of one that still catches up

// Qt has no names for the codes of applications, but sends them.
QWebSocketProtocol::CloseCode closeCode(quint16 code)
{
    return static_cast<QWebSocketProtocol::CloseCode>(code);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(core::compactJson(object));
}

QJsonObject statusObject(const Job &job, JobState state, qint64 sequence)
{
    // What came later than this event is not told with it.
    const bool over = core::isTerminal(state);
    const bool begun = state != JobState::Created && state != JobState::Scheduled && state != JobState::Queued;
    const QJsonObject wire = core::toJson(job);
    const auto when = [](bool condition, const QJsonValue &value) {
        return condition ? value : QJsonValue(QJsonValue::Null);
    };
    return {{u"type"_s, u"status"_s},
            {u"job_id"_s, job.id},
            {u"status"_s, core::wireStatus(state)},
            {u"progress"_s, over || !core::isTerminal(job.state) ? job.progress : 0.0},
            {u"error"_s, when(over, withoutPaths(wire.value("error"_L1)))},
            {u"metadata"_s, when(over, withoutPaths(wire.value("metadata"_L1)))},
            {u"created_at"_s, wire.value("created_at"_L1)},
            {u"started_at"_s, when(begun || over, wire.value("started_at"_L1))},
            {u"completed_at"_s, when(over, wire.value("completed_at"_L1))},
            {u"seq"_s, sequence},
            {u"steps"_s, wire.value("steps"_L1)}};
}

QString completeText(const Job &job)
{
    return compact(
        {{u"type"_s, u"complete"_s},
         {u"job_id"_s, job.id},
         {u"status"_s, core::wireStatus(job.state)},
         {u"result_data_id"_s, core::jsonOrNull(job.resultDataId.isEmpty() ? QString() : job.resultDataId)}});
}

// A job whose record is gone by now; its events are still told.
Job placeholder(const Event &event)
{
    Job job;
    job.id = event.jobId;
    job.state = event.state;
    return job;
}

} // namespace

struct EventHub::Message {
    qint64 sequence = 0;
    bool isProgress = false;
    QString text;
    QString complete; // what follows the last change; empty for others
};

struct EventHub::Subscriber {
    std::unique_ptr<QWebSocket> socket;
    QString jobId;                           // empty: every job
    std::unique_ptr<jobs::Subscription> own; // until it has caught up
    QList<Message> waiting;                  // of the shared subscription, meanwhile
    qint64 cursor = 0;
    bool first = true;
    bool fromNow = true;
    bool over = false;
};

struct EventHub::Topic {
    std::unique_ptr<jobs::Subscription> subscription;
    bool pulling = false;
    bool again = false;
    QHash<QString, Job> known; // those that are not over, for the messages about progress
    qint64 cursor = 0;
};

EventHub::EventHub(jobs::EventFeed &feed, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
{
}

EventHub::~EventHub()
{
    for (const auto &subscriber : m_subscribers)
        subscriber->socket->disconnect(this);
}

qsizetype EventHub::subscribers() const
{
    return static_cast<qsizetype>(m_subscribers.size());
}

void EventHub::accept(std::unique_ptr<QWebSocket> socket, const HttpRequest &request)
{
    auto made = std::make_unique<Subscriber>();
    Subscriber *subscriber = made.get();
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 3)
        subscriber->jobId = parts[2];
    const QUrlQuery query(QString::fromUtf8(request.query));
    bool hasSince = false;
    const qint64 since = query.queryItemValue(u"since"_s).toLongLong(&hasSince);
    hasSince = hasSince && since >= 0;
    subscriber->fromNow = !hasSince;
    subscriber->socket = std::move(socket);
    connect(subscriber->socket.get(), &QWebSocket::disconnected, this, [this, subscriber] { drop(subscriber); });
    m_subscribers.push_back(std::move(made));

    const QString jobId = subscriber->jobId;
    if (!m_topics.contains(jobId)) {
        auto topic = std::make_shared<Topic>();
        topic->subscription = m_feed.subscribe(jobId, std::nullopt, [this, jobId] {
            QMetaObject::invokeMethod(
                this, [this, jobId] { pull(jobId); }, Qt::QueuedConnection);
        });
        m_topics.insert(jobId, topic);
        pull(jobId); // its place in the stream is fixed before this one looks for its own
    }
    subscriber->own = m_feed.subscribe(jobId, hasSince ? std::optional(since) : std::nullopt, {});
    catchUp(subscriber);
}

bool EventHub::knows(const Subscriber *subscriber) const
{
    return std::any_of(m_subscribers.begin(), m_subscribers.end(),
                       [&](const auto &each) { return each.get() == subscriber; });
}

void EventHub::drop(Subscriber *subscriber)
{
    const auto found = std::find_if(m_subscribers.begin(), m_subscribers.end(),
                                    [&](const auto &each) { return each.get() == subscriber; });
    if (found == m_subscribers.end())
        return;
    const QString jobId = subscriber->jobId;
    subscriber->socket->disconnect(this);
    subscriber->socket.release()->deleteLater(); // it is the one that calls
    m_subscribers.erase(found);
    const bool wanted =
        std::any_of(m_subscribers.begin(), m_subscribers.end(), [&](const auto &each) { return each->jobId == jobId; });
    if (!wanted)
        m_topics.remove(jobId);
}

void EventHub::pull(const QString &jobId)
{
    const std::shared_ptr<Topic> topic = m_topics.value(jobId);
    if (!topic)
        return;
    if (topic->pulling) {
        topic->again = true;
        return;
    }
    topic->pulling = true;
    topic->again = false;
    topic->subscription->next().then(this, [this, topic, jobId](const Result<NewsBatch> &batch) {
        topic->pulling = false;
        if (m_topics.value(jobId) != topic)
            return;
        if (!batch) // each of its subscribers hears of it by itself
            return;
        spread(*topic, *batch);
        if (topic->again || batch->more)
            pull(jobId);
    });
}

void EventHub::spread(Topic &topic, const NewsBatch &batch)
{
    QList<std::pair<QString, Message>> messages; // by job
    for (const Job &job : batch.jobs)
        topic.known.insert(job.id, job);
    for (const Event &event : batch.events) {
        const Job job = batch.jobs.contains(event.jobId) ? batch.jobs.value(event.jobId) : placeholder(event);
        Message message{event.sequence, false, compact(statusObject(job, event.state, event.sequence)), {}};
        if (core::isTerminal(event.state)) {
            message.complete = completeText(job);
            topic.known.remove(event.jobId);
        }
        messages.append({event.jobId, message});
    }
    topic.cursor = batch.cursor;
    for (const core::Progress &progress : batch.progress) {
        const auto known = topic.known.find(progress.jobId);
        if (known == topic.known.end() || core::isTerminal(known->state))
            continue;
        known->progress = std::max(known->progress, progress.job);
        for (core::StepRun &run : known->stepRuns)
            if (run.stepId == progress.stepId && run.status == core::StepRun::Status::Running)
                run.progress = progress.step;
        QJsonObject status = statusObject(*known, JobState::Running, batch.cursor);
        status.insert(u"note"_s, core::jsonOrNull(progress.note.isEmpty() ? QString() : progress.note));
        messages.append({progress.jobId, Message{batch.cursor, true, compact(status), {}}});
    }
    if (messages.isEmpty())
        return;
    std::vector<Subscriber *> interested;
    const bool all = m_topics.value(QString()).get() == &topic;
    for (const auto &subscriber : m_subscribers)
        if (all ? subscriber->jobId.isEmpty() : subscriber->jobId == messages.first().first)
            interested.push_back(subscriber.get());
    for (const auto &[job, message] : std::as_const(messages)) {
        for (Subscriber *subscriber : interested) {
            if (!knows(subscriber)) // closed by a message before
                continue;
            if (!subscriber->own)
                deliver(*subscriber, message);
            else if (!message.isProgress && subscriber->waiting.size() < kMostWaiting)
                subscriber->waiting.append(message);
        }
    }
}

void EventHub::catchUp(Subscriber *subscriber)
{
    subscriber->own->next().then(this, [this, subscriber](const Result<NewsBatch> &batch) {
        if (knows(subscriber)) // its address stands for it only while it is there
            caughtUp(subscriber, batch);
    });
}

void EventHub::caughtUp(Subscriber *subscriber, const Result<NewsBatch> &batch)
{
    if (subscriber->over)
        return;
    if (!batch) {
        const bool unknown = batch.error().code == core::ErrorCode::NotFound;
        const QString message = unknown ? u"Job not found"_s : withoutPaths(batch.error().text());
        subscriber->socket->sendTextMessage(
            compact({{u"type"_s, u"error"_s}, {u"message"_s, message}, {u"error"_s, message}}));
        subscriber->over = true;
        subscriber->socket->close(unknown ? closeCode(kNotFound) : QWebSocketProtocol::CloseCodeBadOperation,
                                  message.left(100));
        return;
    }
    const bool first = std::exchange(subscriber->first, false);
    const Job present = batch->jobs.value(subscriber->jobId);
    if (first && subscriber->fromNow && !subscriber->jobId.isEmpty()) {
        subscriber->cursor = batch->cursor;
        subscriber->socket->sendTextMessage(compact(statusObject(present, present.state, batch->cursor)));
    }
    for (const Event &event : batch->events) {
        const Job job = batch->jobs.contains(event.jobId) ? batch->jobs.value(event.jobId) : placeholder(event);
        Message message{event.sequence, false, compact(statusObject(job, event.state, event.sequence)), {}};
        if (core::isTerminal(event.state))
            message.complete = completeText(job);
        deliver(*subscriber, message);
        if (!knows(subscriber) || subscriber->over)
            return;
    }
    subscriber->cursor = std::max(subscriber->cursor, batch->cursor);
    if (batch->more) {
        catchUp(subscriber);
        return;
    }
    if (!subscriber->jobId.isEmpty() && core::isTerminal(present.state)) { // nothing more will come
        finish(*subscriber, present);
        return;
    }
    subscriber->own.reset();
    const QList<Message> waiting = std::exchange(subscriber->waiting, {});
    for (const Message &message : waiting) {
        deliver(*subscriber, message);
        if (!knows(subscriber))
            return;
    }
}

void EventHub::deliver(Subscriber &subscriber, const Message &message)
{
    if (subscriber.over)
        return;
    if (message.isProgress) {
        if (subscriber.socket->bytesToWrite() < kSlow)
            subscriber.socket->sendTextMessage(message.text);
        return;
    }
    if (message.sequence <= subscriber.cursor)
        return;
    subscriber.cursor = message.sequence;
    subscriber.socket->sendTextMessage(message.text);
    if (message.complete.isEmpty())
        return;
    subscriber.socket->sendTextMessage(message.complete);
    if (!subscriber.jobId.isEmpty()) {
        subscriber.over = true;
        subscriber.socket->close(QWebSocketProtocol::CloseCodeNormal);
    }
}

void EventHub::finish(Subscriber &subscriber, const Job &job)
{
    subscriber.over = true;
    subscriber.socket->sendTextMessage(completeText(job));
    subscriber.socket->close(QWebSocketProtocol::CloseCodeNormal);
}

} // namespace aw::server
