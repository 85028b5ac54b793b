// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a multipart/form-data body (RFC 7578) from bytes that come in any pieces and hands each part on as it comes.
// Pure; keeps no more than the head of a part and a boundary's length. Thread: any, one at a time.
#pragma once

#include "engine/server/gate/refusal.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

namespace aw::server
{

struct PartHead {
    QByteArray field;
    QString filename; // without any folder; empty when there is none
    QByteArray contentType;
};

// Takes the parts. Each answers a refusal when it cannot go on.
class PartSink
{
public:
    virtual ~PartSink() = default;
    virtual std::optional<Refusal> beginPart(PartHead head) = 0;
    virtual std::optional<Refusal> partData(QByteArrayView bytes) = 0;
    virtual std::optional<Refusal> endPart() = 0;
};

class MultipartReader
{
public:
    // The boundary a Content-Type names; nothing when it is no multipart/form-data, empty when it has no good boundary.
    static std::optional<QByteArray> boundaryOf(QByteArrayView contentType);
    // What is left of a name a client gave when everything that could point to another folder is gone.
    static QString plainFilename(QString name);

    MultipartReader(const QByteArray &boundary, qsizetype maxParts, PartSink *sink);

    // A refusal ends it: the body is not what it says it is, or the sink could not go on.
    std::optional<Refusal> feed(QByteArrayView bytes);
    // To be called at the end of the body.
    std::optional<Refusal> finish() const;

private:
    enum class State : std::uint8_t { FirstDelimiter, AfterDelimiter, Head, Data, Epilogue };

    std::optional<Refusal> step(bool &more);
    std::optional<Refusal> readHead(QByteArrayView head);
    std::optional<Refusal> readData(bool &more);

    QByteArray m_delimiter; // CR LF -- boundary
    QByteArrayMatcher m_matcher;
    qsizetype m_maxParts;
    qsizetype m_parts = 0;
    PartSink *m_sink;
    State m_state = State::FirstDelimiter;
    QByteArray m_buffer;
    bool m_headEnd = false; // the buffer begins with the line end of a head
};

} // namespace aw::server
