// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The WebSockets of the API: /ws/jobs/{id} and /ws/events. Whatever happens to jobs is pushed; nothing is polled.
#pragma once

#include "engine/jobs/event_feed.h"
#include "engine/server/http_message.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace aw::server
{

// Subscribers of the same job share one subscription of the feed; each one first catches up by itself, from the present
// state or from ?since=SEQ, and then follows the shared one without a gap or a repetition. One that reads slowly loses
// progress, never a change.
// Thread: the server's.
class EventHub : public QObject
{
    Q_OBJECT

public:
    explicit EventHub(jobs::EventFeed &feed, QObject *parent = nullptr);
    ~EventHub() override; // the sockets are cut

    void accept(std::unique_ptr<QWebSocket> socket, const HttpRequest &request);
    qsizetype subscribers() const;

private:
    struct Message;
    struct Subscriber;
    struct Topic;

    void pull(const QString &jobId);
    void spread(Topic &topic, const jobs::NewsBatch &batch);
    void catchUp(Subscriber *subscriber);
    void caughtUp(Subscriber *subscriber, const core::Result<jobs::NewsBatch> &batch);
    void deliver(Subscriber &subscriber, const Message &message);
    void finish(Subscriber &subscriber, const core::Job &job);
    void drop(Subscriber *subscriber);
    bool knows(const Subscriber *subscriber) const;

    jobs::EventFeed &m_feed;
    std::vector<std::unique_ptr<Subscriber>> m_subscribers;
    QHash<QString, std::shared_ptr<Topic>> m_topics; // by job; empty: every job

    Q_DISABLE_COPY_MOVE(EventHub)
};

} // namespace aw::server
