// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_list.h"

#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

StepList::StepList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void StepList::build(const core::Job &job)
{
    clearLayout(m_layout);
    m_rows.clear();
    m_job = job.id;
    for (const core::StepRun &run : job.stepRuns) {
        Row row;
        row.id = run.stepId;
        row.card = newCard();
        auto *layout = new QVBoxLayout(row.card);
        layout->setContentsMargins(14, 10, 14, 10);
        layout->setSpacing(7);
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        row.icon = newPicture({}, 18);
        row.title = new ElidedLabel(stepTitle(job, run));
        row.title->setFont(m_theme.font(1, QFont::DemiBold));
        row.rows = new QLabel;
        row.rows->setProperty("tone", u"muted"_s);
        row.state = newBadge(m_theme, {}, Tone::Muted);
        line->addWidget(row.icon);
        line->addWidget(row.title, 1);
        line->addWidget(row.rows);
        line->addWidget(row.state);
        row.bar = new QProgressBar;
        row.bar->setRange(0, 1000);
        row.bar->setTextVisible(false);
        layout->addLayout(line);
        layout->addWidget(row.bar);
        m_layout->addWidget(row.card);
        m_rows.push_back(row);
    }
}

void StepList::setJob(const core::Job &job)
{
    if (job.id != m_job || m_rows.size() != static_cast<std::size_t>(job.stepRuns.size()))
        build(job);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const core::StepRun &run = job.stepRuns[static_cast<qsizetype>(i)];
        const Row &row = m_rows[i];
        const Look look = lookOf(run.status);
        const bool running = run.status == core::StepRun::Status::Running;
        row.icon->setIcon(m_theme.icon(look.icon, toneRole(look.tone)));
        row.state->setText(look.words);
        setTone(row.state, look.tone);
        row.bar->setVisible(running);
        row.bar->setAccessibleName(tr("Progress of %1").arg(stepTitle(job, run)));
        if (running)
            row.bar->setValue(static_cast<int>(run.progress * 10));
        QString rows;
        if (run.rowsIn >= 0 && run.rowsOut >= 0)
            rows =
                tr("%1 → %2 rows", nullptr, pluralOf(run.rowsOut)).arg(countText(run.rowsIn), countText(run.rowsOut));
        else if (run.rowsOut >= 0)
            rows = tr("%1 rows", nullptr, pluralOf(run.rowsOut)).arg(countText(run.rowsOut));
        if (run.startedAt.isValid() && run.completedAt.isValid()) {
            const qint64 ms = run.startedAt.msecsTo(run.completedAt);
            rows += (rows.isEmpty() ? QString() : u" · "_s) + durationText(ms);
            const qint64 done = std::max(run.rowsIn, run.rowsOut);
            if (run.status == core::StepRun::Status::Completed && ms > 0 && done > 0) {
                const qint64 rate = std::max<qint64>(1, done * 1000 / ms);
                rows += u" · "_s + tr("%1 rows/s", nullptr, pluralOf(rate)).arg(countText(rate));
            }
        }
        row.rows->setText(rows);
        row.card->setAccessibleName(u"%1: %2. %3"_s.arg(stepTitle(job, run), look.words, rows));
    }
}

void StepList::setProgress(const core::Progress &progress)
{
    if (progress.jobId != m_job)
        return;
    for (const Row &row : m_rows)
        if (row.id == progress.stepId && row.bar->isVisible())
            row.bar->setValue(static_cast<int>(progress.step * 10));
}

} // namespace aw::ui
