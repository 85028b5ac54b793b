// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes requests of one connection's bytes: parses, applies every rule that needs no handler, and collects bodies in
// memory or on disk. What it cannot let in it answers itself. Knows no sockets. Thread: the server's.
#pragma once

#include "engine/server/gate/gate_core.h"
#include "engine/server/gate/http_parser.h"
#include "engine/server/gate/multipart_reader.h"
#include "engine/server/gate/spool.h"
#include "engine/server/http_message.h"

#include <QList>

#include <cstdint>
#include <memory>
#include <optional>

namespace aw::server
{

struct IntakePeer {
    QHostAddress address;
    QHostAddress local; // the address of ours it reached
    bool isLocal = false;
    bool secure = false;
    bool healthOnly = false;
};

// A request that was let in, or the gate's own answer to one that was not.
struct Incoming {
    HttpRequest request;
    QByteArray target;                  // as it was sent
    std::optional<HttpResponse> answer; // the gate's own
    QList<HttpHeader> gateHeaders;      // to be sent with whatever answer it gets
    bool close = false;                 // after the answer
    bool headOnly = false;              // the answer has no body
    bool upgrade = false;               // an accepted upgrade to a WebSocket
};

class RequestIntake
{
public:
    enum class Outcome : std::uint8_t {
        NeedMore,
        Ready,    // take() has something
        Continue, // the client waits for "100 Continue"
    };

    RequestIntake(GateCore &core, IntakePeer peer);

    // Takes bytes from the front of the input until there is something to say.
    Outcome advance(QByteArrayView &input);
    Incoming take();
    // The gate's own answer when the connection itself is at fault, e.g. too slow; nothing more will be read.
    Incoming refuse(const Refusal &refusal);

    bool atStart() const { return m_parser.atStart(); }
    bool inBody() const { return m_parser.inBody(); }
    bool wantsUpload() const { return m_form != nullptr; }

private:
    void begin();
    void admit();
    bool admitRate();
    bool admitOrigin();
    bool admitBody();
    void takeBody(QByteArrayView bytes);
    void complete();
    void answer(HttpResponse response, bool close);
    void answer(const Refusal &refusal, bool close);

    GateCore &m_core;
    IntakePeer m_peer;
    HttpParser m_parser;
    Incoming m_current;
    bool m_ready = false;    // m_current can be taken
    bool m_answered = false; // the rest of this request is of no interest
    qint64 m_bodyLeft = 0;   // bytes the body may still have
    std::unique_ptr<FormFiles> m_files;
    std::unique_ptr<MultipartReader> m_form;
};

} // namespace aw::server
