// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server over a data directory that has been in use for some time, and wrk asking it.
#pragma once

#include "tests/benchmarks/figures.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace aw::benchmarks
{

struct WrkOptions {
    int seconds = 5;
    int connections = 32;
    double longest = 20; // ms, that 99 of 100 answers should take at most
};

// Runs wrk against an address; script: a file in Lua, or empty. Tells the rate, which should be atLeast that many
// requests a second, and how long 99 of 100 take. False when it cannot be run, or when an answer was no success.
bool runWrk(const char *name, const QString &url, const WrkOptions &options, const QString &script = {},
            double atLeast = kNone);

// Workflows and finished jobs, written past the server. Returns the ids of the jobs.
QStringList fillStore(const QString &folder, int count);

// `aw serve` over a folder, on a free port; with four workers.
class ServingProcess
{
public:
    explicit ServingProcess(const QString &folder);
    ~ServingProcess();
    QString url() const { return m_url; } // empty: it did not start
    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
    QString m_url;

    Q_DISABLE_COPY_MOVE(ServingProcess)
};

// GET of a job, lists, POST of a job, durable; one after the other; then GET while four jobs run. The number of
// failures.
int askApi(const WrkOptions &options, int jobs);

} // namespace aw::benchmarks
