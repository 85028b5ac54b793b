// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/request_target.h"

#include <QList>
#include <QUtf8StringView>

#include <cstring>
#include <optional>

namespace aw::server
{
namespace
{

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isPathByte(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alphanumeric || (c != '\0' && std::strchr("-._~!$&'()*+,;=:@/%", c) != nullptr);
}

// Browsers leave more in a query than RFC 3986 has.
bool isQueryByte(char c)
{
    return c > 0x20 && c < 0x7f && std::strchr("\"<>#", c) == nullptr;
}

// Decodes all escapes; nothing when one is broken or stands for a control character.
std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes.append(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return {};
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return bytes;
}

bool hasControls(QByteArrayView bytes, bool lineEndsToo)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0 || byte == 0x7f || (lineEndsToo && byte < 0x20))
            return true;
    }
    return false;
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

std::unexpected<Refusal> bad(const char *detail)
{
    return std::unexpected(Refusal{400, "bad_target", detail});
}

} // namespace

std::expected<RequestTarget, Refusal> readTarget(QByteArrayView target, QByteArrayView method, QByteArrayView host)
{
    if (target == QByteArrayView("*")) {
        if (method != QByteArrayView("OPTIONS"))
            return bad("Only OPTIONS may ask for no path.");
        return RequestTarget{QStringLiteral("*"), {}};
    }
    // The absolute form is for proxies; a server must understand it all the same.
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() <= scheme.size() || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        target = target.sliced(scheme.size());
        const qsizetype slash = target.indexOf('/');
        if (slash < 0 || target.first(slash).compare(host, Qt::CaseInsensitive) != 0)
            return bad("The request target names another host than the Host field.");
        target = target.sliced(slash);
        break;
    }
    if (target.isEmpty() || target.front() != '/')
        return bad("The request target must begin with a slash.");

    const qsizetype mark = target.indexOf('?');
    const QByteArrayView rawPath = mark < 0 ? target : target.first(mark);
    const QByteArrayView rawQuery = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    bool escapes = false;
    for (const char c : rawPath) {
        if (!isPathByte(c))
            return bad("The path has characters that must be percent-encoded.");
        escapes = escapes || c == '%';
    }
    QByteArray path = rawPath.toByteArray();
    if (escapes) {
        // A slash or backslash that was escaped would change where one segment ends.
        const auto plain = decoded(rawPath);
        if (!plain || hasControls(*plain, true) || !isUtf8(*plain) || plain->contains('\\') ||
            plain->count('/') != rawPath.count('/'))
            return bad("The path has a broken or forbidden percent-encoding.");
        path = *plain;
    }
    if (path.contains("/.")) {
        for (const QByteArray &segment : path.split('/')) {
            if (segment == "." || segment == "..")
                return bad("The path must not have dot segments.");
        }
    }
    for (const char c : rawQuery) {
        if (!isQueryByte(c))
            return bad("The query has characters that must be percent-encoded.");
    }
    if (rawQuery.contains('%')) {
        const auto plain = decoded(rawQuery);
        if (!plain || hasControls(*plain, false) || !isUtf8(*plain))
            return bad("The query has a broken percent-encoding or is not UTF-8.");
    }
    return RequestTarget{QString::fromUtf8(path), rawQuery.toByteArray()};
}

} // namespace aw::server
