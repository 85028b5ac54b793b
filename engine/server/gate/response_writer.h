// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one answer after the other over a socket; files go piece by piece, as fast as the peer reads. Thread: the
// server's.
#pragma once

#include "engine/server/http_message.h"

#include <QFile>
#include <QTcpSocket>

#include <memory>

namespace aw::server
{

class ResponseWriter
{
public:
    explicit ResponseWriter(QTcpSocket &socket);

    // Bytes handed to the socket that the network did not take yet.
    qint64 unsent() const;
    // Another answer may be handed over without piling up memory.
    bool hasRoom() const;
    bool inFile() const { return m_file != nullptr; }

    // False: the file is not there or shorter than the answer says. Nothing was sent then.
    static std::unique_ptr<QFile> open(const FileBody &body);
    void write(const QByteArray &bytes);
    void writeFile(std::unique_ptr<QFile> file, FileBody body);
    // Sends more of the file. False: it cannot be read to its end, and the connection must be cut.
    bool pump();

private:
    QTcpSocket &m_socket;
    std::unique_ptr<QFile> m_file;
    FileBody m_body;
};

} // namespace aw::server
