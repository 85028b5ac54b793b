// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of the queue.
#pragma once

#include "engine/core/event.h"
#include "engine/store/job_repository.h"

#include <QList>
#include <QString>

#include <functional>

namespace aw::jobs
{

// Called on the store thread (changed, logged: after the commit) or any thread (progressed).
struct Announcer {
    std::function<void(const store::JobChange &)> changed;
    std::function<void(const core::Progress &)> progressed;
    std::function<void(const QString &jobId, const QList<core::LogLine> &)> logged;
    std::function<void()> freed; // memory that another job waits for is free again
};

} // namespace aw::jobs
