// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/http_parser.h"

#include <QStringView>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <cstring>

namespace aw::server
{
namespace
{

constexpr bool isTokenChar(unsigned char byte)
{
    if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'))
        return true;
    for (const char allowed : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'}) {
        if (byte == static_cast<unsigned char>(allowed))
            return true;
    }
    return false;
}

constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = isTokenChar(static_cast<unsigned char>(i));
    return table;
}

constexpr std::array<bool, 256> kToken = makeTokenTable();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char byte) { return kToken[static_cast<unsigned char>(byte)]; });
}

// Fields whose meaning depends on there being one of them.
constexpr std::array<QByteArrayView, 15> kSingle = {"host",
                                                    "content-length",
                                                    "transfer-encoding",
                                                    "content-type",
                                                    "authorization",
                                                    "origin",
                                                    "expect",
                                                    "range",
                                                    "idempotency-key",
                                                    "sec-websocket-key",
                                                    "sec-websocket-version",
                                                    "content-encoding",
                                                    "content-disposition",
                                                    "upgrade",
                                                    "content-range"};

constexpr std::array<QByteArrayView, 7> kMethods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

// Fields that would change how the message is read must not come after it was read.
constexpr std::array<QByteArrayView, 6> kNoTrailers = {"host",          "content-length", "transfer-encoding",
                                                       "authorization", "content-type",   "content-encoding"};

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArrayView trimmedOws(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

// The bytes of a field value: printable, blank, or well-formed UTF-8.
bool isFieldValue(QByteArrayView value)
{
    bool ascii = true;
    for (const char signedByte : value) {
        const auto byte = static_cast<unsigned char>(signedByte);
        if ((byte < 0x20 && byte != '\t') || byte == 0x7f)
            return false;
        ascii = ascii && byte < 0x80;
    }
    return ascii || QUtf8StringView(value.data(), value.size()).isValidUtf8();
}

constexpr const char *kBadRequestLine = "bad_request_line";
constexpr const char *kBadHeader = "bad_header";
constexpr const char *kBadFraming = "bad_framing";
constexpr const char *kBadChunk = "bad_chunk";

} // namespace

HttpParser::HttpParser(ParserLimits limits)
    : m_limits(limits)
{
}

bool HttpParser::refuse(int status, const char *code, const char *detail)
{
    return refuse(Refusal{status, code, detail});
}

bool HttpParser::refuse(const Refusal &refusal)
{
    m_refusal = refusal;
    m_state = State::Refused;
    m_line = {};
    return false;
}

HttpParser::Step HttpParser::advance(QByteArrayView input)
{
    const QByteArrayView whole = input;
    const auto taken = [&whole, &input] { return whole.size() - input.size(); };
    for (;;) {
        switch (m_state) {
        case State::RequestLine: {
            const auto line = takeLine(input, m_limits.requestLine,
                                       {414, "uri_too_long", "The request line is longer than this server reads."});
            if (!line)
                break;
            if (line->isEmpty() && !m_blankSkipped) {
                m_blankSkipped = true;
                continue;
            }
            if (readRequestLine(*line))
                m_state = State::Fields;
            continue;
        }
        case State::Fields: {
            const auto line = takeLine(input, m_limits.headerBytes - m_headerBytes,
                                       {431, "headers_too_large", "The header fields are larger than allowed."});
            if (!line)
                break;
            if (!line->isEmpty()) {
                readField(*line, false);
                continue;
            }
            if (!finishHead())
                continue;
            m_left = m_head.contentLength.value_or(0);
            m_state = m_head.chunked ? State::ChunkSize : m_left > 0 ? State::PlainBody : State::Done;
            return {Event::Head, taken(), {}};
        }
        case State::PlainBody:
        case State::ChunkData: {
            if (input.isEmpty())
                break;
            const QByteArrayView body = input.first(std::min<qint64>(m_left, input.size()));
            input = input.sliced(body.size());
            m_left -= body.size();
            if (m_left == 0)
                m_state = m_state == State::PlainBody ? State::Done : State::ChunkEnd;
            return {Event::Body, taken(), body};
        }
        case State::ChunkSize: {
            const auto line = takeLine(input, m_limits.chunkLine,
                                       {400, kBadChunk, "A line that begins a chunk is longer than allowed."});
            if (line)
                readChunkSize(*line);
            else
                break;
            continue;
        }
        case State::ChunkEnd: {
            const auto line = takeLine(input, 0, {400, kBadChunk, "A chunk is longer than its size says."});
            if (!line)
                break;
            m_state = State::ChunkSize;
            continue;
        }
        case State::Trailers: {
            const auto line = takeLine(input, m_limits.headerBytes - m_headerBytes,
                                       {431, "headers_too_large", "The trailer fields are larger than allowed."});
            if (!line)
                break;
            if (line->isEmpty())
                m_state = State::Done;
            else
                readField(*line, true);
            continue;
        }
        case State::Done: {
            *this = HttpParser(m_limits);
            return {Event::Complete, taken(), {}};
        }
        case State::Refused:
            return {Event::Refused, whole.size(), {}};
        }
        // A line that broke off may have been refused for its length.
        if (m_state == State::Refused)
            continue;
        return {Event::NeedMore, whole.size(), {}};
    }
}

// A line without its CRLF; nothing while it is incomplete or after a refusal.
std::optional<QByteArrayView> HttpParser::takeLine(QByteArrayView &input, qsizetype limit, const Refusal &tooLong)
{
    if (m_lineTaken) {
        m_line.clear();
        m_lineTaken = false;
    }
    const void *found = input.isEmpty() ? nullptr : std::memchr(input.data(), '\n', std::size_t(input.size()));
    const qsizetype length = found ? static_cast<const char *>(found) - input.data() + 1 : input.size();
    // The end of the line is not counted; while it is open its last byte may be the CR.
    if (m_line.size() + length > limit + (found ? 2 : 1)) {
        refuse(tooLong);
        return {};
    }
    QByteArrayView line = input.first(length);
    input = input.sliced(length);
    if (!found || !m_line.isEmpty()) {
        m_line.append(line);
        line = m_line;
    }
    if (!found)
        return {};
    m_lineTaken = line.data() == m_line.constData();
    if (line.size() < 2 || line[line.size() - 2] != '\r') {
        refuse(400, "bad_line_end", "Every line of a request must end with CR LF.");
        return {};
    }
    return line.chopped(2);
}

bool HttpParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0 || line.indexOf(' ', second + 1) >= 0)
        return refuse(400, kBadRequestLine, "The request line must be method, target and version.");
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, second - first - 1);
    const QByteArrayView version = line.sliced(second + 1);
    if (!isToken(method))
        return refuse(400, kBadRequestLine, "The method is not a word.");
    if (target.isEmpty() ||
        std::any_of(target.begin(), target.end(), [](char byte) { return byte < 0x21 || byte == 0x7f; }))
        return refuse(400, kBadRequestLine, "The request target has characters that must be percent-encoded.");
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return refuse(400, kBadRequestLine, "The request line does not end with a version of HTTP.");
    if (version[5] != '1' || version[7] > '1')
        return refuse(505, "http_version_not_supported", "This server speaks HTTP/1.1.");
    m_head.minorVersion = version[7] - '0';
    const auto known =
        std::find_if(kMethods.begin(), kMethods.end(), [method](QByteArrayView name) { return method == name; });
    if (known == kMethods.end())
        return refuse(501, "method_not_implemented", "This server does not know that method.");
    m_head.method = method.toByteArray();
    m_head.target = target.toByteArray();
    return true;
}

bool HttpParser::readField(QByteArrayView line, bool trailer)
{
    m_headerBytes += line.size() + 2;
    if (++m_fields > m_limits.headerFields)
        return refuse(431, "too_many_headers", "The request has more header fields than allowed.");
    if (line.front() == ' ' || line.front() == '\t')
        return refuse(400, kBadHeader, "A header field must not be folded over lines.");
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return refuse(400, kBadHeader, "A header field must be a name, directly a colon, and a value.");
    const QByteArrayView value = trimmedOws(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return refuse(400, kBadHeader, "A header value has control characters or is not UTF-8.");
    const QByteArrayView name = line.first(colon);
    if (trailer) {
        if (std::any_of(kNoTrailers.begin(), kNoTrailers.end(),
                        [name](QByteArrayView no) { return sameName(name, no); }))
            return refuse(400, kBadHeader, "That field must not stand after the body.");
        return true; // checked, and of no use to anybody here
    }
    m_head.headers.append({name.toByteArray(), value.toByteArray()});
    return noteField(m_head.headers.constLast());
}

bool HttpParser::noteField(const HttpHeader &field)
{
    for (std::size_t i = 0; i < kSingle.size(); ++i) {
        if (!sameName(field.name, kSingle[i]))
            continue;
        const quint32 bit = quint32{1} << i;
        if (m_seen & bit) {
            return refuse(400, i == 1 || i == 2 ? kBadFraming : kBadHeader,
                          "A header field that may stand once stands more often.");
        }
        m_seen |= bit;
        break;
    }
    const QByteArrayView value = field.value;
    if (sameName(field.name, "host")) {
        m_head.host = field.value;
    } else if (sameName(field.name, "content-length")) {
        if (value.isEmpty() || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return refuse(400, kBadFraming, "Content-Length must be digits only.");
        bool fits = false;
        const qint64 length = field.value.toLongLong(&fits);
        m_head.contentLength = fits ? length : std::numeric_limits<qint64>::max();
    } else if (sameName(field.name, "transfer-encoding")) {
        if (!sameName(value, "chunked"))
            return refuse(400, kBadFraming, "The only transfer encoding this server reads is chunked.");
        m_head.chunked = true;
    } else if (sameName(field.name, "connection")) {
        return noteConnection(value);
    } else if (sameName(field.name, "expect")) {
        if (!sameName(value, "100-continue"))
            return refuse(417, "expectation_failed", "This server can meet no expectation but 100-continue.");
        m_head.expectContinue = true;
    }
    return true;
}

bool HttpParser::noteConnection(QByteArrayView value)
{
    while (true) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView option = trimmedOws(comma < 0 ? value : value.first(comma));
        if (!option.isEmpty() && !isToken(option))
            return refuse(400, kBadHeader, "The Connection field must be a list of words.");
        m_closeNamed = m_closeNamed || sameName(option, "close");
        m_keepAliveNamed = m_keepAliveNamed || sameName(option, "keep-alive");
        m_head.upgrade = m_head.upgrade || sameName(option, "upgrade");
        if (comma < 0)
            return true;
        value = value.sliced(comma + 1);
    }
}

bool HttpParser::finishHead()
{
    if (!(m_seen & 1U))
        return refuse(400, "bad_host", "A request must have one Host field.");
    if (m_head.chunked && m_head.contentLength)
        return refuse(400, kBadFraming, "Content-Length and Transfer-Encoding must not come together.");
    if (m_head.chunked && m_head.minorVersion == 0)
        return refuse(400, kBadFraming, "HTTP/1.0 knows no chunks.");
    m_head.keepAlive = !m_closeNamed && (m_head.minorVersion == 1 || m_keepAliveNamed);
    m_head.expectContinue = m_head.expectContinue && m_head.minorVersion == 1;
    return true;
}

bool HttpParser::readChunkSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView digits = semicolon < 0 ? line : line.first(semicolon);
    // Fifteen digits cannot overflow, and nobody means more.
    if (digits.isEmpty() || digits.size() > 15)
        return refuse(400, kBadChunk, "A chunk must begin with its size.");
    qint64 size = 0;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return refuse(400, kBadChunk, "The size of a chunk must be hexadecimal digits only.");
        size = size * 16 + digit;
    }
    if (semicolon >= 0) {
        const QByteArrayView extension = line.sliced(semicolon);
        m_extensionBytes += extension.size();
        if (m_extensionBytes > m_limits.chunkExtensions || !isFieldValue(extension))
            return refuse(400, kBadChunk, "The chunk extensions are too long or have control characters.");
    }
    m_left = size;
    m_state = size == 0 ? State::Trailers : State::ChunkData;
    return true;
}

} // namespace aw::server
