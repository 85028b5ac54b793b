// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A QTcpSocket without a network, through which QHttpServer and QWebSocket meet the gate: they read what the gate fed
// and write to the gate. It may outlive the connection it stands for; then it is closed, and nothing happens any more.
// Thread: the server's.
#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <functional>

namespace aw::server
{

class FacadeSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    // What the gate does for it. All may be empty.
    struct Callbacks {
        std::function<void(const char *data, qint64 size)> written;
        std::function<qint64()> unsent; // bytes the network did not take yet
        std::function<void()> closed;   // its user wants the connection to end, after what was written
    };

    FacadeSocket(const QHostAddress &peer, quint16 peerPort, QObject *parent = nullptr);

    void setCallbacks(Callbacks callbacks) { m_callbacks = std::move(callbacks); }
    // Gives its user these bytes to read, now.
    void feed(QByteArrayView bytes);
    // Tells its user how far the network came.
    void tellWritten(qint64 bytes);
    // The connection is gone: its user is told, and nobody hears of the façade any more.
    void hangUp();

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    bool isSequential() const override { return true; }
    void disconnectFromHost() override;
    void close() override;
    bool waitForReadyRead(int) override { return false; }
    bool waitForBytesWritten(int) override { return false; }
    bool waitForDisconnected(int) override { return false; }
    void setSocketOption(SocketOption, const QVariant &) override {}
    QVariant socketOption(SocketOption) override { return {}; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 readLineData(char *data, qint64 size) override;
    qint64 skipData(qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    Callbacks m_callbacks;
    QByteArray m_incoming;
    bool m_closing = false;
};

} // namespace aw::server
