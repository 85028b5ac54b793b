// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What passes between the gate, which has proven it clean and complete, and the handlers, which know no sockets.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace aw::server
{

struct HttpHeader {
    QByteArray name; // as sent; compared without case
    QByteArray value;
};

// A file field of a multipart body, spooled to disk by the gate. Removed with the last reference unless somebody moved
// it away. Thread: any.
class SpooledFile
{
public:
    explicit SpooledFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~SpooledFile();
    const QString &path() const { return m_path; }

private:
    QString m_path;

    Q_DISABLE_COPY_MOVE(SpooledFile)
};

struct FilePart {
    QByteArray field; // name of the form field
    QString filename; // as the client said it, reduced to a file name; may be empty
    QByteArray contentType;
    qint64 size = 0; // bytes
    std::shared_ptr<SpooledFile> file;
};

struct HttpRequest {
    QByteArray method; // "GET", upper case
    QString path;      // decoded; begins with "/", has no "." or ".." segments and no encoded slash
    QByteArray query;  // raw, without "?"
    QList<HttpHeader> headers;
    QByteArray body;       // whole; empty for multipart, see parts
    QList<FilePart> parts; // of multipart/form-data
    QHostAddress peer;
    bool secure = false; // came over TLS
    QString requestId;   // of the log and of error bodies

    // The first value of that name, without case; empty when there is none.
    QByteArray header(const char *name) const;
};

// Bytes that the gate streams from disk with back-pressure.
struct FileBody {
    QString path;
    qint64 offset = 0;
    qint64 length = 0;               // bytes from offset
    std::shared_ptr<void> keepAlive; // let go when the last byte is sent or the client is gone, e.g. a temporary file
};

struct HttpResponse {
    int status = 200;
    QList<HttpHeader> headers; // besides Content-Length, Date and Connection, which the gate writes
    QByteArray body;
    std::optional<FileBody> file; // instead of body
};

// What the gate calls on its thread for every clean request; it must not block. A future that is cancelled or fails
// becomes a 500. One that is not ready within the handler time becomes a 503, and its late answer is thrown away.
using Dispatcher = std::function<QFuture<HttpResponse>(HttpRequest request)>;

} // namespace aw::server
