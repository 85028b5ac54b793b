// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/response_writer.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace aw::server
{
namespace
{

constexpr qint64 kHighWater = 512 * 1024; // unsent bytes after which nothing more is handed over
constexpr qint64 kPiece = 256 * 1024;     // bytes read from a file at once

} // namespace

ResponseWriter::ResponseWriter(QTcpSocket &socket)
    : m_socket(socket)
{
}

qint64 ResponseWriter::unsent() const
{
    const auto *ssl = qobject_cast<const QSslSocket *>(&m_socket);
    return m_socket.bytesToWrite() + (ssl ? ssl->encryptedBytesToWrite() : 0);
}

bool ResponseWriter::hasRoom() const
{
    return !m_file && unsent() < kHighWater;
}

std::unique_ptr<QFile> ResponseWriter::open(const FileBody &body)
{
    auto file = std::make_unique<QFile>(body.path);
    const bool fits = body.offset >= 0 && body.length >= 0 && file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) &&
                      file->size() - body.offset >= body.length && file->seek(body.offset);
    return fits ? std::move(file) : nullptr;
}

void ResponseWriter::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

void ResponseWriter::writeFile(std::unique_ptr<QFile> file, FileBody body)
{
    m_file = std::move(file);
    m_body = std::move(body);
}

bool ResponseWriter::pump()
{
    while (m_file && m_body.length > 0 && unsent() < kHighWater) {
        QByteArray piece(qsizetype(std::min(kPiece, m_body.length)), Qt::Uninitialized);
        const qint64 read = m_file->read(piece.data(), piece.size());
        if (read <= 0)
            return false;
        piece.truncate(read);
        m_socket.write(piece);
        m_body.length -= read;
    }
    if (m_file && m_body.length == 0) {
        m_file.reset();
        m_body = {};
    }
    return true;
}

} // namespace aw::server
