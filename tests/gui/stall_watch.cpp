// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/stall_watch.h"

#include <algorithm>

namespace aw::tests
{

using Clock = std::chrono::steady_clock;

StallWatch::StallWatch()
    : m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

StallWatch::~StallWatch()
{
    m_thread.request_stop();
    m_thread.join();
}

void StallWatch::run(const std::stop_token &stop)
{
    constexpr std::chrono::milliseconds kEvery(2);
    while (!stop.stop_requested()) {
        if (!m_waiting.exchange(true)) {
            const Clock::time_point sent = Clock::now();
            QMetaObject::invokeMethod(
                this,
                [this, sent] {
                    m_waits.push_back(Clock::now() - sent);
                    m_longest = std::max(m_longest, m_waits.back());
                    ++m_knocks;
                    m_waiting = false;
                },
                Qt::QueuedConnection);
        }
        std::this_thread::sleep_for(kEvery);
    }
}

void StallWatch::reset()
{
    m_longest = {};
    m_waits.clear();
    m_knocks = 0;
}

std::chrono::milliseconds StallWatch::longest() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
}

double StallWatch::percentile(double part) const
{
    if (m_waits.empty())
        return 0;
    std::vector<Clock::duration> waits = m_waits;
    std::ranges::sort(waits);
    const auto at = static_cast<std::size_t>(part * static_cast<double>(waits.size() - 1));
    return std::chrono::duration<double, std::milli>(waits[at]).count();
}

} // namespace aw::tests
