// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door to the network: listens, lets in only what is clean, complete and within the limits, and answers. To be made
// and used on one thread with an event loop, which is also the thread its handlers are called on.
#pragma once

#include "engine/core/error.h"
#include "engine/server/gate/gate_handlers.h"
#include "engine/server/gate/gate_settings.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace aw::server
{

class Gate final : public QObject
{
    Q_OBJECT

public:
    explicit Gate(QObject *parent = nullptr);
    // Cuts whatever is still open.
    ~Gate() override;

    // Listens; errors: InvalidArgument (settings that must not be combined, bad certificate), Busy (port taken),
    // PermissionDenied, IoError.
    core::Status start(GateSettings settings, GateHandlers handlers);
    // Takes no new connection, answers what has begun, closes WebSockets with 1001, and cuts what is left after the
    // time. Then says stopped().
    void stop(std::chrono::milliseconds drainTime = std::chrono::seconds(10));

    bool isListening() const;
    quint16 port() const;    // really bound; 0 when it does not listen
    QString baseUrl() const; // e.g. "http://127.0.0.1:8000"
    GateStatistics statistics() const;

Q_SIGNALS:
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aw::server
