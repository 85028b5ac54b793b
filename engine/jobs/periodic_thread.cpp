// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/periodic_thread.h"

namespace aw::jobs
{

PeriodicThread::PeriodicThread(Work work)
    : m_work(std::move(work))
{
}

void PeriodicThread::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void PeriodicThread::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

void PeriodicThread::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void PeriodicThread::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const std::optional<std::chrono::milliseconds> wait = m_work(stop);
        std::unique_lock lock(m_mutex);
        const auto woken = [this] { return m_woken; };
        if (wait)
            m_changed.wait_for(lock, stop, *wait, woken);
        else
            m_changed.wait(lock, stop, woken);
        m_woken = false;
    }
}

} // namespace aw::jobs
