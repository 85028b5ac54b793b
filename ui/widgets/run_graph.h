// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a job as a graph, to be looked at: what pages show that cannot draw one themselves. The shell brings it.
#pragma once

#include "engine/core/event.h"

#include <QWidget>

namespace aw::ui
{

class RunGraph : public QWidget
{
    Q_OBJECT

public:
    explicit RunGraph(QWidget *parent = nullptr);

    virtual void setJob(const core::Job &job) = 0;
    virtual void setProgress(const core::Progress &progress) = 0; // those of other jobs are passed over

Q_SIGNALS:
    void stepActivated(const QString &stepId); // somebody wants to see it where it is made
};

} // namespace aw::ui
