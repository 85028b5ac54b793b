// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/run_chart.h"

#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

RunChart::RunChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMinimumHeight(72);
    setAccessibleName(tr("Durations of the last runs"));
}

void RunChart::setJobs(const QList<core::Job> &jobs)
{
    m_jobs = jobs;
    m_longest = 1;
    for (const core::Job &job : jobs)
        m_longest = std::max(m_longest, jobDurationMs(job));
    update();
}

QRectF RunChart::barOf(qsizetype index) const
{
    constexpr double kWidest = 18;
    const double step =
        std::min(kWidest, static_cast<double>(width()) / static_cast<double>(std::max<qsizetype>(1, m_jobs.size())));
    const double share =
        static_cast<double>(std::max<qint64>(0, jobDurationMs(m_jobs[index]))) / static_cast<double>(m_longest);
    const double high = std::max(4.0, share * (height() - 6));
    return {static_cast<double>(index) * step, height() - 1 - high, std::max(2.0, step - 3), high};
}

void RunChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        painter.setBrush(m_theme.color(toneRole(lookOf(m_jobs[i]).tone)));
        painter.drawRoundedRect(barOf(i), 2, 2);
    }
    painter.setPen(m_theme.color(u"border"_s));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

bool RunChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        for (qsizetype i = 0; i < m_jobs.size(); ++i) {
            const QRectF bar = barOf(i);
            if (help->pos().x() >= bar.left() && help->pos().x() <= bar.right() + 3) {
                QToolTip::showText(help->globalPos(),
                                   u"%1\n%2, %3"_s.arg(shortName(jobTitle(m_jobs[i])), lookOf(m_jobs[i]).words,
                                                       durationText(jobDurationMs(m_jobs[i]))),
                                   this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace aw::ui
