// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a run is, told by the steps that are computed at this moment.
#pragma once

#include "engine/core/event.h"
#include "engine/jobs/job_runner.h"

#include <QString>

#include <algorithm>
#include <mutex>
#include <numeric>
#include <vector>

namespace aw::jobs
{

// Any thread; one of the few classes with a mutex of its own. The observer is called under it, so that what it is told
// never goes back.
class RunProgress
{
public:
    // parts: of equal size, of the whole run. The observer must outlive this.
    RunProgress(RunObserver &observer, const QString &jobId, qsizetype parts)
        : m_observer(observer)
        , m_jobId(jobId)
        , m_fractions(static_cast<std::size_t>(parts), 0.0)
    {
    }

    void tell(qsizetype part, const QString &stepId, double fraction, const QString &note)
    {
        const std::scoped_lock lock(m_mutex);
        m_fractions[static_cast<std::size_t>(part)] = fraction;
        const double done = std::accumulate(m_fractions.begin(), m_fractions.end(), 0.0);
        m_job = std::max(m_job, done / static_cast<double>(m_fractions.size()) * 100);
        m_observer.progress({m_jobId, stepId, fraction * 100, m_job, note});
    }

    void over(qsizetype part)
    {
        const std::scoped_lock lock(m_mutex);
        m_fractions[static_cast<std::size_t>(part)] = 1;
    }

private:
    RunObserver &m_observer;
    const QString m_jobId;
    std::mutex m_mutex;
    std::vector<double> m_fractions;
    double m_job = 0;

    Q_DISABLE_COPY_MOVE(RunProgress)
};

} // namespace aw::jobs
