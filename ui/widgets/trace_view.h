// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the agents proposed, tried, saw and decided, step by step.
#pragma once

#include "engine/core/job.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QTreeWidget>

namespace aw::ui
{

class TraceView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TraceView(const Theme &theme, QWidget *parent = nullptr);

    // Of a job, with the "id" and "trace" of each.
    void setSteps(const core::Job &job, const QJsonArray &steps);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    core::Job m_job;
    QJsonArray m_steps;
};

} // namespace aw::ui
