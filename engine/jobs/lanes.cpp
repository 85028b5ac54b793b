// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/lanes.h"

#include "engine/jobs/jobs_log.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

Lanes::Lanes(const Ground &ground, int most)
    : m_ground(ground)
    , m_most(static_cast<std::size_t>(std::max(most, 1)))
{
    auto first = std::make_unique<Place>();
    first->stop = &m_ground.stop;
    first->lane.emplace(m_ground.session, m_ground.scratchFolder, m_ground.writer);
    m_places.push_back(std::move(first));
}

Lanes::~Lanes()
{
    stop([](qsizetype) { return true; });
    for (const auto &place : m_places) // the sessions of the others end before that of the first
        if (place->thread.joinable())
            place->thread.join();
}

bool Lanes::hasRoom()
{
    return free() || (m_places.size() < m_most && openAnother());
}

// Where it cannot be opened, the run goes on with those there are.
bool Lanes::openAnother()
{
    auto place = std::make_unique<Place>();
    place->ownStop = std::make_unique<LinkedStop>(m_ground.whole);
    place->stop = place->ownStop.get();
    place->ownSession = m_ground.session.sibling(place->stop->token());
    // Of its own, so that what two steps call by the same name are two files.
    const QFileInfo first(m_ground.scratchFolder);
    const QString scratch = u"%1/lane-%2/"_s.arg(first.path()).arg(m_places.size() + 1) + first.fileName();
    if (!place->ownSession || !QDir().mkpath(scratch)) {
        qCWarning(jobsLog) << "Steps go on with fewer at the same time:" << m_places.size();
        m_most = m_places.size();
        return false;
    }
    place->ownWriter = std::make_unique<ResultWriter>(*place->ownSession, m_ground.files, m_ground.resultsFolder,
                                                      scratch, m_ground.lasting);
    place->lane.emplace(*place->ownSession, scratch, *place->ownWriter);
    m_places.push_back(std::move(place));
    return true;
}

Lanes::Place *Lanes::free()
{
    const auto found = std::ranges::find_if(m_places, [](const auto &place) { return !place->step; });
    return found == m_places.end() ? nullptr : found->get();
}

Lanes::Place &Lanes::placeOf(qsizetype step)
{
    return **std::ranges::find_if(m_places, [step](const auto &place) { return place->step == step; });
}

void Lanes::start(qsizetype step, Work work, bool alone)
{
    Place &place = *free();
    place.step = step;
    ++m_busy;
    if (alone || m_most == 1) {
        place.work = std::move(work);
        return;
    }
    place.thread = std::jthread([this, step, lane = *place.lane, task = std::move(work)] {
        task(lane);
        const std::scoped_lock lock(m_mutex);
        m_done.push_back(step);
        m_wake.notify_one();
    });
}

qsizetype Lanes::wait()
{
    const auto here = std::ranges::find_if(m_places, [](const auto &place) { return bool(place->work); });
    if (here != m_places.end()) {
        Place &place = **here;
        std::exchange(place.work, {})(*place.lane);
        --m_busy;
        return *std::exchange(place.step, {});
    }
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_done.empty(); });
    const qsizetype step = m_done.front();
    m_done.pop_front();
    lock.unlock();
    Place &place = placeOf(step);
    place.thread.join();
    place.step.reset();
    --m_busy;
    return step;
}

void Lanes::stop(const std::function<bool(qsizetype step)> &which)
{
    for (const auto &place : m_places)
        if (place->step && which(*place->step))
            place->stop->request();
}

} // namespace aw::jobs
