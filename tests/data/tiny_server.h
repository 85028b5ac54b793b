// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server on this machine that answers each path with fixed bytes; the connection closes behind them.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

// Answers from the event loop of the thread it was made in.
class TinyServer
{
public:
    TinyServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { reply(*socket); });
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    static QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
               "Connection: close\r\n\r\n" + body;
    }

    void add(const QByteArray &path, const QByteArray &bytes, bool staysOpen = false)
    {
        m_answers.insert(path, bytes);
        if (staysOpen)
            m_open.append(path);
    }
    QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }

    std::function<void()> requested; // called before each answer

private:
    void reply(QTcpSocket &socket)
    {
        const QByteArray path = socket.readAll().split(' ').value(1);
        if (requested)
            requested();
        socket.write(m_answers.value(path, answer("404 Not Found", "<html>no such page</html>")));
        if (!m_open.contains(path))
            socket.disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_open;

    Q_DISABLE_COPY_MOVE(TinyServer)
};
