// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A streaming reader of XML that refuses what documents of tables never need: document type declarations, and with them
// entities. Names come without their namespace prefix.
#pragma once

#include "engine/data/byte_source.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>

namespace aw::data
{

// The attributes of one element; texts are valid during the call that gave them.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    // By local name; a null view when there is none, an empty one when it is empty.
    std::string_view value(std::string_view localName) const;
    bool has(std::string_view localName) const { return value(localName).data() != nullptr; }
    // nullptr-terminated: name, value, name, value …
    const char **pairs() const { return m_pairs; }

private:
    const char **m_pairs;
};

// What follows the last colon.
std::string_view localXmlName(const char *name);

// XML's booleans: "1" and "true".
bool isXmlTrue(std::string_view text);

class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;

    bool isStopped() const { return m_stopped; }
    const std::optional<core::Error> &error() const { return m_error; }

protected:
    void stop() { m_stopped = true; } // nothing more is wanted
    void stopWith(core::Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        m_stopped = true;
    }

private:
    bool m_stopped = false;
    std::optional<core::Error> m_error;
    Q_DISABLE_COPY_MOVE(XmlHandler)
};

struct XmlReading {
    QString where; // file, and part of it; for messages
    std::stop_token stop = {};
    std::function<void(qint64 bytes)> progress = {}; // after each block: bytes read so far
};

// Feeds the handler until the end or until it stops. Errors: the handler's, the source's, Cancelled, MalformedData
// (with the line) for what is no XML, LimitExceeded for a tag of over a megabyte or nesting without end.
core::Status parseXml(ByteSource &source, XmlHandler &handler, const XmlReading &reading);

} // namespace aw::data
