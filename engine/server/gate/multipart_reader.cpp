// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/multipart_reader.h"

#include <QList>
#include <QUtf8StringView>

#include <algorithm>
#include <cstring>
#include <utility>

namespace aw::server
{
namespace
{

constexpr qsizetype kMaxPartHead = 8 * 1024; // bytes of all header lines of a part

Refusal badForm(const char *detail)
{
    return {400, "bad_multipart", detail};
}

// Reads `; name=value` and `; name="value"` one after the other from a header value.
class Parameters
{
public:
    explicit Parameters(QByteArrayView text)
        : m_text(text)
    {
    }

    // False at the end or at something that is no parameter; see broken().
    bool next(QByteArray &name, QByteArray &value)
    {
        skipBlanks();
        if (m_text.isEmpty())
            return false;
        m_broken = true;
        if (m_text.front() != ';')
            return false;
        m_text = m_text.sliced(1);
        skipBlanks();
        const qsizetype equals = m_text.indexOf('=');
        if (equals <= 0)
            return false;
        name = m_text.first(equals).toByteArray().trimmed().toLower();
        m_text = m_text.sliced(equals + 1);
        value.clear();
        if (!m_text.isEmpty() && m_text.front() == '"') {
            if (!readQuoted(value))
                return false;
        } else {
            const qsizetype end = m_text.indexOf(';');
            value = (end < 0 ? m_text : m_text.first(end)).toByteArray().trimmed();
            m_text = end < 0 ? QByteArrayView() : m_text.sliced(end);
        }
        m_broken = false;
        return true;
    }
    bool broken() const { return m_broken; }

private:
    void skipBlanks()
    {
        while (!m_text.isEmpty() && (m_text.front() == ' ' || m_text.front() == '\t'))
            m_text = m_text.sliced(1);
    }
    // Only a quote and a backslash can be escaped: some clients send folders of Windows with bare backslashes.
    bool readQuoted(QByteArray &value)
    {
        for (qsizetype i = 1; i < m_text.size(); ++i) {
            const bool escape =
                m_text[i] == '\\' && i + 1 < m_text.size() && (m_text[i + 1] == '"' || m_text[i + 1] == '\\');
            if (escape) {
                value.append(m_text[++i]);
            } else if (m_text[i] == '"') {
                m_text = m_text.sliced(i + 1);
                return true;
            } else {
                value.append(m_text[i]);
            }
        }
        return false;
    }

    QByteArrayView m_text;
    bool m_broken = false;
};

// RFC 8187: UTF-8''percent-encoded.
std::optional<QByteArray> extendedValue(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0 || value.first(first).compare("UTF-8", Qt::CaseInsensitive) != 0)
        return {};
    return QByteArray::fromPercentEncoding(value.sliced(second + 1));
}

bool isBoundary(QByteArrayView boundary)
{
    const auto allowed = [](char c) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return alphanumeric || (c != '\0' && std::strchr("'()+_,-./:=? ", c) != nullptr);
    };
    return !boundary.isEmpty() && boundary.size() <= 70 && boundary.back() != ' ' &&
           std::all_of(boundary.begin(), boundary.end(), allowed);
}

} // namespace

std::optional<QByteArray> MultipartReader::boundaryOf(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArray type = (semicolon < 0 ? contentType : contentType.first(semicolon)).toByteArray().trimmed();
    if (type.compare("multipart/form-data", Qt::CaseInsensitive) != 0)
        return {};
    Parameters parameters(semicolon < 0 ? QByteArrayView() : contentType.sliced(semicolon));
    QByteArray name;
    QByteArray value;
    QByteArray boundary;
    int boundaries = 0;
    while (parameters.next(name, value)) {
        if (name == "boundary") {
            boundary = value;
            ++boundaries;
        }
    }
    return boundaries == 1 && !parameters.broken() && isBoundary(boundary) ? boundary : QByteArray();
}

QString MultipartReader::plainFilename(QString name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    name = name.sliced(folder + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    name = name.trimmed();
    if (name == u"." || name == u"..")
        return {};
    return name.left(255);
}

MultipartReader::MultipartReader(const QByteArray &boundary, qsizetype maxParts, PartSink *sink)
    : m_delimiter("\r\n--" + boundary)
    , m_matcher(m_delimiter)
    , m_maxParts(maxParts)
    , m_sink(sink)
    // The first delimiter stands at the very beginning or after a line end; with one put before it there is one case.
    , m_buffer("\r\n")
{
}

std::optional<Refusal> MultipartReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Epilogue)
        return {};
    m_buffer.append(bytes);
    bool more = true;
    while (more) {
        if (auto refusal = step(more))
            return refusal;
    }
    return {};
}

std::optional<Refusal> MultipartReader::finish() const
{
    if (m_state != State::Epilogue)
        return badForm("The form ends before its last boundary.");
    return {};
}

std::optional<Refusal> MultipartReader::step(bool &more)
{
    more = false;
    switch (m_state) {
    case State::FirstDelimiter: {
        // Senders of forms write no preamble; an extra line end is known to happen.
        const qsizetype start = m_buffer.startsWith("\r\n\r\n") ? 2 : 0;
        const QByteArrayView seen = QByteArrayView(m_buffer).sliced(start);
        const qsizetype compared = std::min(seen.size(), m_delimiter.size());
        if (seen.first(compared) != QByteArrayView(m_delimiter).first(compared) && m_buffer != "\r\n\r")
            return badForm("The form does not begin with its boundary.");
        if (seen.size() < m_delimiter.size())
            return {};
        m_buffer.remove(0, start + m_delimiter.size());
        m_state = State::AfterDelimiter;
        more = true;
        return {};
    }
    case State::AfterDelimiter: {
        // RFC 2046 lets blanks stand between a boundary and its line end.
        qsizetype blanks = 0;
        while (blanks < m_buffer.size() && (m_buffer[blanks] == ' ' || m_buffer[blanks] == '\t'))
            ++blanks;
        if (blanks > 64)
            return badForm("A boundary is followed by too many blanks.");
        if (m_buffer.size() < blanks + 2)
            return {};
        const QByteArrayView next = QByteArrayView(m_buffer).sliced(blanks, 2);
        if (blanks == 0 && next == QByteArrayView("--")) {
            m_state = State::Epilogue;
            m_buffer.clear();
            return {};
        }
        if (next != QByteArrayView("\r\n"))
            return badForm("A boundary is not followed by a line end.");
        m_buffer.remove(0, blanks); // the line end stays: a head may be empty
        m_state = State::Head;
        more = true;
        return {};
    }
    case State::Head: {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > kMaxPartHead || (end < 0 && m_buffer.size() > kMaxPartHead + 4))
            return Refusal{431, "headers_too_large",
                           "The header fields of a part of the form are larger than allowed."};
        if (end < 0)
            return {};
        if (++m_parts > m_maxParts)
            return Refusal{413, "too_many_parts", "The form has more fields than allowed."};
        const QByteArray head = m_buffer.first(end);
        // A part without content has its delimiter directly behind the head's own line end.
        m_buffer.remove(0, end + 2);
        if (auto refusal = readHead(head))
            return refusal;
        m_state = State::Data;
        m_headEnd = true;
        more = true;
        return {};
    }
    case State::Data:
        return readData(more);
    case State::Epilogue:
        break;
    }
    return {};
}

std::optional<Refusal> MultipartReader::readHead(QByteArrayView head)
{
    PartHead part;
    bool disposed = false;
    for (const QByteArray &line : head.toByteArray().split('\n')) {
        const QByteArray field = line.endsWith('\r') ? line.chopped(1) : line;
        if (field.isEmpty())
            continue;
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0 || field.contains('\r') || field.contains('\0') || field.front() == ' ' || field.front() == '\t')
            return badForm("A part of the form has a broken header field.");
        const QByteArray name = field.first(colon).toLower();
        const QByteArray value = field.sliced(colon + 1).trimmed();
        if (!QUtf8StringView(value.data(), value.size()).isValidUtf8())
            return badForm("A header field of the form is not UTF-8.");
        if (name == "content-type") {
            part.contentType = value;
        } else if (name == "content-transfer-encoding") {
            const QByteArray encoding = value.toLower();
            if (encoding != "binary" && encoding != "8bit" && encoding != "7bit")
                return badForm("A part of the form has a transfer encoding, which forms must not have.");
        } else if (name == "content-disposition") {
            const qsizetype semicolon = value.indexOf(';');
            if (disposed || semicolon < 0 || value.first(semicolon).trimmed().toLower() != "form-data")
                return badForm("A part of the form has no good Content-Disposition.");
            disposed = true;
            Parameters parameters(QByteArrayView(value).sliced(semicolon));
            QByteArray key;
            QByteArray text;
            bool extended = false;
            while (parameters.next(key, text)) {
                if (key == "name") {
                    part.field = text;
                } else if (key == "filename" && !extended) {
                    part.filename = QString::fromUtf8(text);
                } else if (key == "filename*") {
                    const auto plain = extendedValue(text);
                    if (!plain || !QUtf8StringView(plain->data(), plain->size()).isValidUtf8())
                        return badForm("A file name of the form is not UTF-8.");
                    part.filename = QString::fromUtf8(*plain);
                    extended = true;
                }
            }
            if (parameters.broken())
                return badForm("A part of the form has a broken Content-Disposition.");
        }
    }
    if (!disposed || part.field.isEmpty())
        return badForm("A part of the form has no name.");
    part.filename = plainFilename(part.filename);
    return m_sink->beginPart(std::move(part));
}

std::optional<Refusal> MultipartReader::readData(bool &more)
{
    // The head's last line end may be the delimiter's first: it is not content.
    const qsizetype skip = m_headEnd ? 2 : 0;
    const qsizetype found = m_matcher.indexIn(m_buffer);
    // What may be the beginning of a delimiter waits for the rest of it.
    const qsizetype sure = found >= 0 ? found : m_buffer.size() - (m_delimiter.size() - 1);
    if (sure > skip || (sure == skip && found >= 0)) {
        if (sure > skip) {
            if (auto refusal = m_sink->partData(QByteArrayView(m_buffer).sliced(skip, sure - skip)))
                return refusal;
        }
        m_headEnd = false;
        if (found < 0)
            m_buffer.remove(0, sure);
    }
    if (found < 0)
        return {};
    m_headEnd = false;
    m_buffer.remove(0, found + m_delimiter.size());
    if (auto refusal = m_sink->endPart())
        return refusal;
    m_state = State::AfterDelimiter;
    more = true;
    return {};
}

} // namespace aw::server
