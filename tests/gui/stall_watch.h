// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the GUI thread ever kept an event waiting.
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>
#include <vector>

namespace aw::tests
{

// Made and used in the GUI thread; a thread of its own knocks every two milliseconds, one knock at a time.
class StallWatch : public QObject
{
public:
    StallWatch();
    ~StallWatch() override;

    void reset();
    std::chrono::milliseconds longest() const;
    double percentile(double part) const; // milliseconds; 0.5: the median
    int knocks() const { return m_knocks; }

private:
    void run(const std::stop_token &stop);

    std::atomic<bool> m_waiting = false;
    std::chrono::steady_clock::duration m_longest{};
    std::vector<std::chrono::steady_clock::duration> m_waits;
    int m_knocks = 0;
    std::jthread m_thread;

    Q_DISABLE_COPY_MOVE(StallWatch)
};

} // namespace aw::tests
