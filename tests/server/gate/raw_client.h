// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client that sends any bytes it likes and reads answers one by one, on the thread of the test.
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QTest>

#include <optional>

struct RawAnswer {
    int status = 0;
    QByteArray head; // with the status line
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.sliced(colon + 1).trimmed();
        }
        return {};
    }
};

class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &from = {})
    {
        if (!from.isNull())
            m_socket.bind(from);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        // Not waitForConnected: the gate lives on this thread, too.
        m_connected = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5000);
    }

    bool isConnected() const { return m_connected; }
    QTcpSocket &socket() { return m_socket; }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    // The next answer, or nothing when none comes within the time or the connection ends before.
    std::optional<RawAnswer> next(bool bodiless = false, int limitMs = 5000)
    {
        std::optional<RawAnswer> answer;
        (void)QTest::qWaitFor(
            [this, &answer, bodiless] {
                m_bytes += m_socket.readAll();
                answer = cut(bodiless);
                return answer.has_value() || m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            limitMs);
        m_bytes += m_socket.readAll();
        return answer ? answer : cut(bodiless);
    }
    // The server closes; what it still says is kept.
    bool isClosed(int limitMs = 5000)
    {
        return QTest::qWaitFor(
            [this] {
                m_bytes += m_socket.readAll();
                return m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            limitMs);
    }
    const QByteArray &unread() const { return m_bytes; }

private:
    std::optional<RawAnswer> cut(bool bodiless)
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        RawAnswer answer;
        answer.head = m_bytes.first(end);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = bodiless ? 0 : answer.header("content-length").toLongLong();
        if (m_bytes.size() < end + 4 + length)
            return {};
        answer.body = m_bytes.mid(end + 4, length);
        m_bytes.remove(0, end + 4 + length);
        return answer;
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
    bool m_connected = false;
};
