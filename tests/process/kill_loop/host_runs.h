// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts job_host as a process and looks at what it has left behind.
#pragma once

#include "engine/core/job.h"
#include "engine/store/store.h"

#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace aw::process
{

class HostRuns
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // first, count: which jobs it works on.
    std::unique_ptr<QProcess> begin(int first, int count, const QProcessEnvironment &environment) const;

    // The first thing that is wrong with the data directory; empty when all is well. ends: every job must be over, and
    // the last process has come to its end by itself. No process may run.
    QString check(bool ends);
    // How the acknowledged jobs stand.
    QMap<core::JobState, int> states() const;
    QStringList failures() const; // of failed jobs: what their error says

private:
    QStringList lines(const QString &name) const;
    QString checkFiles(store::Store &store) const;
    QString checkJob(const QSqlDatabase &db, const QString &id, const QMap<QString, int> &effects, bool ends);

    QTemporaryDir m_folder;
    QMap<QString, int> m_finished; // by "job step": how often it had run when it was first seen finished
};

} // namespace aw::process
