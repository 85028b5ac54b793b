// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remote_follow.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::cli
{

RemoteFollow::RemoteFollow(Invocation &invocation, ApiClient &client, const QString &jobId)
    : m_invocation(invocation)
    , m_client(client)
    , m_jobId(jobId)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
}

core::Status RemoteFollow::toTheEnd()
{
    QObject scope; // ends the connections
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &scope, [this](const QString &text) { take(text); });
    QObject::connect(&m_socket, &QWebSocket::disconnected, &scope, [this] {
        if (m_end)
            return;
        if (m_heard)
            connectAgain();
        else
            end(core::fail(m_client.gone(m_socket.errorString())));
    });
    // A job that is just over cannot be cancelled, and need not be.
    const auto cancel = [this] { m_client.tell(u"/jobs/%1/cancel"_s.arg(m_jobId)); };
    QObject::connect(&m_invocation.interrupt, &Interrupt::requested, &scope, cancel);
    if (m_invocation.interrupt.token().stop_requested())
        cancel();
    connectAgain();
    if (!m_end)
        m_loop.exec();
    m_invocation.console.clearProgress();
    return *m_end;
}

void RemoteFollow::connectAgain()
{
    m_heard = false;
    const QString since = m_seen >= 0 ? u"?since=%1"_s.arg(m_seen) : QString();
    m_socket.open(m_client.socketRequest(u"/ws/jobs/"_s + m_jobId + since));
}

void RemoteFollow::take(const QString &text)
{
    const auto message = core::parseJsonObject(text.toUtf8());
    if (!message || m_end)
        return;
    m_heard = true;
    const QString type = message->value("type"_L1).toString();
    if (type == "complete"_L1)
        return end({});
    if (type == "error"_L1)
        return end(core::fail(core::ErrorCode::NotFound, message->value("message"_L1).toString(), m_jobId));
    m_seen = std::max(m_seen, message->value("seq"_L1).toInteger(-1));
    const QString status = message->value("status"_L1).toString();
    if (status == "running"_L1) {
        m_ran = true;
        m_invocation.console.progress(message->value("progress"_L1).toDouble() / 100,
                                      message->value("note"_L1).toString());
    } else if (status == "awaiting_approval"_L1) {
        end({});
    } else if (status == "queued"_L1 && m_ran) {
        tellWait();
    }
}

void RemoteFollow::tellWait()
{
    m_ran = false;
    const auto job = m_client.get(u"/jobs/"_s + m_jobId);
    if (!job || (*job)["wait"_L1].isNull())
        return;
    m_invocation.console.clearProgress();
    m_invocation.console.note((*job)["wait"_L1]["reason"_L1].toString() == "disk"_L1
                                  ? u"The disk is full; the job goes on when there is space."_s
                                  : u"The job tries again at %1."_s.arg((*job)["wait"_L1]["until"_L1].toString()));
}

void RemoteFollow::end(core::Status status)
{
    m_end = std::move(status);
    m_loop.quit();
}

} // namespace aw::cli
