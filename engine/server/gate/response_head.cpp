// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/response_head.h"

#include <algorithm>

namespace aw::server
{
namespace
{

// The gate alone decides how an answer is framed.
bool isFraming(QByteArrayView name)
{
    const auto is = [name](QByteArrayView other) {
        return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
    };
    switch (name.size()) {
    case 4:
        return is("Date");
    case 7:
        return is("Upgrade");
    case 10:
        return is("Connection") || is("Keep-Alive");
    case 14:
        return is("Content-Length");
    case 17:
        return is("Transfer-Encoding");
    default:
        return false;
    }
}

void appendHeader(QByteArray &head, const HttpHeader &header)
{
    head.append(header.name).append(": ").append(header.value).append("\r\n");
}

} // namespace

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 101:
        return "Switching Protocols";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return status < 400 ? "OK" : status < 500 ? "Client Error" : "Server Error";
    }
}

bool isBodiless(int status)
{
    return status < 200 || status == 204 || status == 304;
}

bool areSafe(const QList<HttpHeader> &headers)
{
    return std::all_of(headers.begin(), headers.end(), [](const HttpHeader &header) {
        const bool name = !header.name.isEmpty() && std::all_of(header.name.begin(), header.name.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
        });
        return name && std::all_of(header.value.begin(), header.value.end(), [](char c) {
                   const auto byte = static_cast<unsigned char>(c);
                   return (byte >= 0x20 && byte != 0x7f) || byte == '\t';
               });
    });
}

QByteArray responseHead(const HttpResponse &response, const QList<HttpHeader> &gateHeaders, const ResponseFrame &frame)
{
    QByteArray head;
    head.reserve(512);
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(reasonPhrase(response.status)).append("\r\nDate: ").append(frame.date).append("\r\n");
    for (const HttpHeader &header : response.headers) {
        if (!isFraming(header.name))
            appendHeader(head, header);
    }
    for (const HttpHeader &header : gateHeaders)
        appendHeader(head, header);
    if (!isBodiless(response.status))
        head.append("Content-Length: ").append(QByteArray::number(frame.contentLength)).append("\r\n");
    if (frame.close)
        head.append("Connection: close\r\n");
    head.append("\r\n");
    return head;
}

} // namespace aw::server
