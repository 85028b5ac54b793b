// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program as a child with limits, which goes with everything it has started.
#pragma once

#include "engine/core/error.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace aw::steps
{

struct LimitedProgram {
    QString program; // absolute
    QStringList arguments;
    QString folder; // it works here, and gets no environment of ours but where programs, languages and the home are
    std::chrono::seconds time{0};
    qint64 memoryBytes = 0; // of addresses of each process; what a machine lets it use may be less
};

struct ProgramEnd {
    int exitCode = -1;     // -1: a signal ended it
    bool isCutOff = false; // it had no network; not every machine lets us take it away
};

// line: of standard output, or of standard error; called in the thread of the call. Blocks; any thread.
// Errors: Cancelled and Timeout, after everything it started was killed; IoError when it cannot be started.
core::Result<ProgramEnd> runLimited(const LimitedProgram &program,
                                    const std::function<void(bool isError, const QString &line)> &line,
                                    const std::stop_token &stop);

} // namespace aw::steps
