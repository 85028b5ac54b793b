// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stays with a job of another program: its news come over a WebSocket.
#pragma once

#include "app/cli/api_client.h"

#include <QEventLoop>
#include <QWebSocket>

#include <optional>

namespace aw::cli
{

// Used once. Thread: the main thread.
class RemoteFollow
{
public:
    RemoteFollow(Invocation &invocation, ApiClient &client, const QString &jobId);

    // Blocks, while the event loop runs, until the job is over or waits for an approval. Shows its progress; Ctrl+C
    // cancels it. After a break it goes on where it was. Errors: Network when the owner is gone, NotFound.
    core::Status toTheEnd();

private:
    void connectAgain();
    void take(const QString &text);
    void tellWait();
    void end(core::Status status);

    Invocation &m_invocation;
    ApiClient &m_client;
    const QString m_jobId;
    QWebSocket m_socket;
    QEventLoop m_loop;
    std::optional<core::Status> m_end;
    qint64 m_seen = -1;   // the newest change that was told
    bool m_heard = false; // anything, on this connection
    bool m_ran = false;
};

} // namespace aw::cli
