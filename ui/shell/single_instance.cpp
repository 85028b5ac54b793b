// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kConnectMs = 500;
constexpr qint64 kMostBytes = 1 << 20; // of names; more is no honest start
constexpr quint32 kHello = 0x41575331;

} // namespace

SingleInstance::SingleInstance(const QString &key, QObject *parent)
    : QObject(parent)
    , m_name(u"aw-studio-"_s + QString::fromLatin1(QCryptographicHash::hash((QDir::homePath() + u'|' + key).toUtf8(),
                                                                            QCryptographicHash::Sha256)
                                                       .toHex()
                                                       .first(20)))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kConnectMs))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kHello << files;
    // The first says that it took them, so that a dying one takes nothing with it.
    return socket.waitForBytesWritten(kConnectMs) && socket.waitForReadyRead(10 * kConnectMs);
}

bool SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // left by one that was killed
    return m_server->listen(m_name);
}

void SingleInstance::read()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kMostBytes) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_4);
            stream.startTransaction();
            quint32 hello = 0;
            QStringList files;
            stream >> hello >> files;
            if (!stream.commitTransaction())
                return; // the rest is on its way
            if (hello != kHello) {
                socket->abort();
                return;
            }
            socket->write("ok");
            socket->flush();
            Q_EMIT activated(files);
        });
    }
}

} // namespace aw::ui
