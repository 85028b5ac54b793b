// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/worker_threads.h"

#include <QThread>

#include <atomic>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace aw::core
{

namespace
{

std::atomic<bool> workersGiveWay = false;

// A third of the share of a thread that answers, where both have work; DuckDB's workers inherit it from the thread that
// opens a database.
[[maybe_unused]] constexpr int kNiceness = 5;

} // namespace

void letWorkersGiveWay()
{
    workersGiveWay = true;
}

void giveWay()
{
    thread_local bool gaveWay = false;
    if (gaveWay || !workersGiveWay)
        return;
    gaveWay = true;
#ifdef Q_OS_LINUX
    // Linux has priorities of threads: zero names this one. Qt's own do nothing there under the usual scheduler.
    if (getpriority(PRIO_PROCESS, 0) < kNiceness)
        setpriority(PRIO_PROCESS, 0, kNiceness); // lowering is always allowed
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace aw::core
