// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server of the test's own, from the programs of the system: in a folder that goes with it, reached over a
// socket there and nowhere else.
#pragma once

#include "engine/data/postgres_connection.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

class PostgresServer
{
public:
    PostgresServer() { m_error = start(); }
    ~PostgresServer()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.terminate();
        if (!m_server.waitForFinished(20'000))
            m_server.kill();
        m_server.waitForFinished();
    }

    bool isThere() const { return m_error.isEmpty(); }
    const QString &why() const { return m_error; } // it is not there

    QString address(const QString &user = QStringLiteral("aw"),
                    const QString &database = QStringLiteral("postgres")) const
    {
        return QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(database, m_folder.path(), user);
    }
    void run(const QString &sql) const
    {
        const auto connection = aw::data::PostgresConnection::open(address(), {});
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        if (const auto done = (*connection)->run(sql); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    // The first cell.
    QString value(const QString &sql) const
    {
        const auto connection = aw::data::PostgresConnection::open(address(), {});
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        const auto rows = (*connection)->texts(sql);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().text()));
        return rows->isEmpty() ? QString() : rows->first().first();
    }

private:
    static QString programs()
    {
        const QDir all(QStringLiteral("/usr/lib/postgresql"));
        const QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &version : versions)
            if (const QString bin = all.filePath(version + QStringLiteral("/bin"));
                QFile::exists(bin + QStringLiteral("/initdb")))
                return bin;
        return {};
    }

    // It does not run as root.
    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        if (::geteuid() != 0) {
            process.setProgram(program);
            process.setArguments(arguments);
            return;
        }
        process.setProgram(QStringLiteral("setpriv"));
        process.setArguments(QStringList{QStringLiteral("--reuid=%1").arg(m_user),
                                         QStringLiteral("--regid=%1").arg(m_group), QStringLiteral("--clear-groups"),
                                         QStringLiteral("--pdeathsig=KILL"), program} +
                             arguments);
    }

    QString start()
    {
        const QString bin = programs();
        if (bin.isEmpty())
            return QStringLiteral("no PostgreSQL server is installed (package postgresql)");
        const passwd *user = ::getpwnam("postgres");
        user = user ? user : ::getpwnam("nobody");
        m_user = user ? user->pw_uid : 65534;
        m_group = user ? user->pw_gid : 65534;
        if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), m_user, m_group) != 0)
            return QStringLiteral("the folder cannot be given to another user");
        const QString data = m_folder.filePath(QStringLiteral("data"));
        QProcess making;
        prepare(making, bin + QStringLiteral("/initdb"),
                {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("aw"), QStringLiteral("-A"),
                 QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                 QStringLiteral("--no-sync")});
        making.start();
        if (!making.waitForFinished(120'000) || making.exitCode() != 0)
            return QStringLiteral("initdb: ") + QString::fromUtf8(making.readAll());
        prepare(m_server, bin + QStringLiteral("/postgres"),
                {QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
                 QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=off"),
                 QStringLiteral("-c"), QStringLiteral("shared_buffers=16MB")});
        m_server.start();
        const bool ready = QTest::qWaitFor(
            [this] {
                return m_server.state() == QProcess::NotRunning ||
                       aw::data::PostgresConnection::open(address(), {}).has_value();
            },
            60'000);
        if (ready && m_server.state() != QProcess::NotRunning)
            return {};
        return QStringLiteral("the server does not start: ") + QString::fromUtf8(m_server.readAll());
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/aw-pg-XXXXXX")}; // paths of sockets are short
    QProcess m_server;
    uid_t m_user = 0;
    gid_t m_group = 0;
    QString m_error;

    Q_DISABLE_COPY_MOVE(PostgresServer)
};
