// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads requests by RFC 9112 as strictly as it can be read, from bytes that come in any pieces; what is doubtful is
// refused, because two readers may understand it differently. Pure: no I/O, no clock. Thread: any, one at a time.
#pragma once

#include "engine/server/gate/refusal.h"
#include "engine/server/http_message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstdint>
#include <limits>
#include <optional>

namespace aw::server
{

struct ParserLimits {
    qsizetype requestLine = 8 * 1024;     // bytes, without the line end
    qsizetype headerBytes = 32 * 1024;    // bytes of all field lines, trailers included
    qsizetype headerFields = 64;          // fields, trailers included
    qsizetype chunkLine = 256;            // bytes of a line that begins a chunk
    qsizetype chunkExtensions = 4 * 1024; // bytes of all chunk extensions of a body
};

struct RequestHead {
    QByteArray method;    // one the gate knows
    QByteArray target;    // origin form ("/path?query"), or "*" for OPTIONS
    int minorVersion = 1; // of HTTP/1
    QList<HttpHeader> headers;
    QByteArray host; // value of the one Host field
    std::optional<qint64> contentLength;
    bool chunked = false;
    bool keepAlive = true;
    bool expectContinue = false;
    bool upgrade = false; // Connection names "upgrade"

    bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

class HttpParser
{
public:
    enum class Event : std::uint8_t {
        NeedMore, // all input is taken
        Head,     // head() is there
        Body,     // some bytes of the body, unframed
        Complete, // the request ends here; the next byte begins another
        Refused,  // refusal() says why; nothing more will be read
    };
    struct Step {
        Event event = Event::NeedMore;
        qsizetype consumed = 0; // bytes of the input this step took
        QByteArrayView body;    // of Event::Body; points into the input
    };

    explicit HttpParser(ParserLimits limits);

    // Goes on to the next event. Call again with the rest of the input.
    Step advance(QByteArrayView input);

    const RequestHead &head() const { return m_head; }
    const Refusal &refusal() const { return m_refusal; }
    // No byte of a request has been seen.
    bool atStart() const { return m_state == State::RequestLine && m_line.isEmpty(); }
    bool inBody() const { return m_state > State::Fields && m_state < State::Refused; }

private:
    enum class State : std::uint8_t {
        RequestLine,
        Fields,
        PlainBody,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Done,
        Refused,
    };

    std::optional<QByteArrayView> takeLine(QByteArrayView &input, qsizetype limit, const Refusal &tooLong);
    bool readRequestLine(QByteArrayView line);
    bool readField(QByteArrayView line, bool trailer);
    bool noteField(const HttpHeader &field);
    bool noteConnection(QByteArrayView value);
    bool finishHead();
    bool readChunkSize(QByteArrayView line);
    bool refuse(int status, const char *code, const char *detail);
    bool refuse(const Refusal &refusal);

    ParserLimits m_limits;
    State m_state = State::RequestLine;
    RequestHead m_head;
    Refusal m_refusal;
    QByteArray m_line;           // the part of a line that came so far
    bool m_lineTaken = false;    // m_line was handed out and is over
    bool m_blankSkipped = false; // one empty line before a request is forgiven
    bool m_closeNamed = false;
    bool m_keepAliveNamed = false;
    quint32 m_seen = 0; // fields that may stand only once
    qsizetype m_fields = 0;
    qsizetype m_headerBytes = 0;
    qsizetype m_extensionBytes = 0;
    qint64 m_left = 0; // bytes of the plain body or chunk that are still to come
};

} // namespace aw::server
