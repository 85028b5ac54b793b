// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_memory.h"

#include <QFile>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

namespace
{

qint64 machineMemory()
{
    const qint64 physical = qint64{::sysconf(_SC_PHYS_PAGES)} * ::sysconf(_SC_PAGESIZE);
    QFile limit(u"/sys/fs/cgroup/memory.max"_s);
    bool ok = false;
    const qint64 allowed = limit.open(QIODevice::ReadOnly) ? limit.readAll().trimmed().toLongLong(&ok) : 0;
    return ok && allowed > 0 ? std::min(physical, allowed) : physical;
}

} // namespace

qint64 memoryOfOneJob(const QueueOptions &options)
{
    return options.memoryBytes > 0 ? options.memoryBytes : machineMemory() / 2 / std::max(1, options.workers);
}

qint64 memoryOfAllJobs(const QueueOptions &options)
{
    return options.memoryOfAll > 0 ? options.memoryOfAll : machineMemory() / 4 * 3;
}

} // namespace aw::jobs
