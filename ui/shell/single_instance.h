// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One window for one data directory: a second start hands its files to the first and ends.
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace aw::ui
{

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // key: tells data directories apart.
    explicit SingleInstance(const QString &key, QObject *parent = nullptr);

    // True: another instance runs and has taken the files.
    bool handOver(const QStringList &files) const;
    // Listens from now on; false when that is not possible, which hurts nobody.
    bool listen();

Q_SIGNALS:
    void activated(const QStringList &files);

private:
    void read();

    const QString m_name;
    QLocalServer *m_server;
};

} // namespace aw::ui
