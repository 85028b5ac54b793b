// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places jobs run at, each with a number that its folders are named after. Jobs that follow each other at the same
// place have the same paths, and so can use the same warm database.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <mutex>
#include <set>

namespace aw::jobs
{

// Any thread; one of the few classes with a mutex of its own.
class RunSlots
{
public:
    RunSlots() = default;

    // Taken from construction to destruction.
    class Slot
    {
    public:
        explicit Slot(RunSlots &places)
            : m_places(places)
            , m_number(places.take())
        {
        }
        ~Slot() { m_places.giveBack(m_number); }
        int number() const { return m_number; }

    private:
        RunSlots &m_places;
        const int m_number;
        Q_DISABLE_COPY_MOVE(Slot)
    };

    int count() // how many have ever been taken: their numbers are below that
    {
        const std::scoped_lock lock(m_mutex);
        return m_count;
    }

private:
    int take() // the lowest that is free
    {
        const std::scoped_lock lock(m_mutex);
        int number = 0;
        while (m_taken.contains(number))
            ++number;
        m_taken.insert(number);
        m_count = std::max(m_count, number + 1);
        return number;
    }
    void giveBack(int number)
    {
        const std::scoped_lock lock(m_mutex);
        m_taken.erase(number);
    }

    std::mutex m_mutex;
    std::set<int> m_taken;
    int m_count = 0;

    Q_DISABLE_COPY_MOVE(RunSlots)
};

} // namespace aw::jobs
