// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/facade_socket.h"

#include <QPointer>

#include <algorithm>
#include <cstring>
#include <utility>

namespace aw::server
{

FacadeSocket::FacadeSocket(const QHostAddress &peer, quint16 port, QObject *parent)
    : QTcpSocket(parent)
{
    setPeerAddress(peer);
    setPeerPort(port);
    setSocketState(ConnectedState);
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void FacadeSocket::feed(QByteArrayView bytes)
{
    if (state() != ConnectedState)
        return;
    m_incoming.append(bytes);
    Q_EMIT readyRead();
}

void FacadeSocket::tellWritten(qint64 bytes)
{
    if (state() == ConnectedState)
        Q_EMIT bytesWritten(bytes);
}

void FacadeSocket::hangUp()
{
    m_callbacks = {};
    if (state() == UnconnectedState)
        return;
    const QPointer<FacadeSocket> self(this);
    setSocketState(UnconnectedState);
    Q_EMIT stateChanged(UnconnectedState);
    if (self)
        Q_EMIT disconnected();
    if (self)
        setOpenMode(QIODevice::NotOpen);
}

qint64 FacadeSocket::bytesAvailable() const
{
    return m_incoming.size() + QIODevice::bytesAvailable();
}

qint64 FacadeSocket::bytesToWrite() const
{
    return m_callbacks.unsent ? m_callbacks.unsent() : 0;
}

void FacadeSocket::disconnectFromHost()
{
    close();
}

void FacadeSocket::close()
{
    if (m_closing || state() == UnconnectedState)
        return;
    m_closing = true;
    m_incoming.clear();
    if (const auto closed = std::exchange(m_callbacks.closed, {}))
        closed();
}

qint64 FacadeSocket::readData(char *data, qint64 size)
{
    const qint64 taken = std::min<qint64>(size, m_incoming.size());
    if (taken <= 0) // Qt asks for nothing, to nowhere, now and then
        return 0;
    std::memcpy(data, m_incoming.constData(), std::size_t(taken));
    m_incoming.remove(0, taken);
    return taken;
}

qint64 FacadeSocket::readLineData(char *data, qint64 size)
{
    const qsizetype end = m_incoming.indexOf('\n');
    return readData(data, end < 0 ? size : std::min<qint64>(size, end + 1));
}

qint64 FacadeSocket::skipData(qint64 size)
{
    const qint64 skipped = std::min<qint64>(size, m_incoming.size());
    m_incoming.remove(0, skipped);
    return skipped;
}

qint64 FacadeSocket::writeData(const char *data, qint64 size)
{
    if (m_closing || state() != ConnectedState)
        return -1;
    if (m_callbacks.written)
        m_callbacks.written(data, size);
    return size;
}

} // namespace aw::server
