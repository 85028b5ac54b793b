// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trace_view.h"

#include "ui/widgets/engine_words.h"
#include "ui/widgets/job_looks.h"

#include <QHeaderView>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

struct Phase {
    QString words;
    QString icon;
    QString role;
};

Phase phaseOf(const QString &name)
{
    if (name == "propose"_L1)
        return {TraceView::tr("Proposed"), u"prepare"_s, u"accentText"_s};
    if (name == "apply"_L1)
        return {TraceView::tr("Applied"), u"play"_s, u"textMuted"_s};
    if (name == "validate"_L1)
        return {TraceView::tr("Validated"), u"validation"_s, u"success"_s};
    if (name == "observe"_L1)
        return {TraceView::tr("Observed"), u"search"_s, u"textMuted"_s};
    return {TraceView::tr("Decided"), u"check"_s, u"textMuted"_s};
}

// Without the phase in front, which stands beside it.
QString sentenceOf(const QString &entry)
{
    for (const QLatin1StringView phase : {"Proposed: "_L1, "Observed: "_L1, "Decided: "_L1})
        if (entry.startsWith(phase))
            return translatedSentence(entry.sliced(phase.size()));
    return translatedSentence(entry);
}

} // namespace

TraceView::TraceView(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Trace"));
    setColumnCount(2);
    setHeaderLabels({tr("Phase"), tr("What happened")});
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setIndentation(18);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&theme, &Theme::changed, this, [this] { setSteps(m_job, m_steps); });
}

void TraceView::setSteps(const core::Job &job, const QJsonArray &steps)
{
    m_job = job;
    m_steps = steps;
    clear();
    for (const QJsonValue &step : std::as_const(m_steps)) {
        const QJsonArray entries = step[u"trace"].toArray();
        auto *group = new QTreeWidgetItem(
            this, {stepTitle(job, step[u"id"].toString()), entries.isEmpty() ? tr("nothing to decide") : QString()});
        group->setFont(0, m_theme.font(1, QFont::DemiBold));
        group->setForeground(1, m_theme.color(u"textFaint"_s));
        for (const QJsonValue &entry : entries) {
            const Phase phase = phaseOf(entry[u"phase"].toString());
            const QString text = sentenceOf(entry[u"text"].toString());
            auto *item = new QTreeWidgetItem(group, {phase.words, text});
            item->setIcon(0, m_theme.icon(phase.icon, phase.role));
            item->setForeground(0, m_theme.color(u"textMuted"_s));
            item->setTextAlignment(0, Qt::AlignTop | Qt::AlignLeft);
            item->setToolTip(1, text.left(1000));
        }
        group->setExpanded(true);
    }
    setColumnWidth(0, 170);
}

// Wrapped lines are as high as the width lets them.
void TraceView::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace aw::ui
