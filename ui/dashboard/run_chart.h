// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The last runs as bars: their length is how long they took, their colour and end how they ended.
#pragma once

#include "engine/core/job.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace aw::ui
{

class RunChart : public QWidget
{
    Q_OBJECT

public:
    explicit RunChart(const Theme &theme, QWidget *parent = nullptr);

    void setJobs(const QList<core::Job> &jobs); // the oldest first

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barOf(qsizetype index) const;

    const Theme &m_theme;
    QList<core::Job> m_jobs;
    qint64 m_longest = 1;
};

} // namespace aw::ui
