// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedule_head.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace aw::ui
{

ScheduleHead::ScheduleHead(const Theme &theme, QWidget *parent)
    : PageHead(theme, parent)
    , m_theme(theme)
    , m_save(newButton(theme, {}, u"check"_s, "primary"))
    , m_discard(newButton(theme, tr("Discard")))
    , m_run(newButton(theme, tr("Run now"), u"play"_s))
    , m_pause(newButton(theme, {}))
    , m_more(newToolButton(theme, u"more"_s, tr("More")))
{
    title().setObjectName(u"scheduleTitle"_s);
    badge().setText(tr("Paused"));
    setTone(&badge(), Tone::Warning);
    m_save->setObjectName(u"saveSchedule"_s);
    m_discard->setObjectName(u"discardSchedule"_s);
    m_run->setObjectName(u"runSchedule"_s);
    m_pause->setObjectName(u"pauseSchedule"_s);
    auto *menu = new QMenu(m_more);
    QAction *removal = menu->addAction(theme.icon(u"trash"_s), tr("Delete"), this, &ScheduleHead::removeWanted);
    removal->setObjectName(u"deleteSchedule"_s);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    for (QWidget *widget : QList<QWidget *>{m_run, m_pause, m_discard, m_save, m_more})
        add(widget);
    connect(m_save, &QPushButton::clicked, this, &ScheduleHead::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &ScheduleHead::discardWanted);
    connect(m_run, &QPushButton::clicked, this, &ScheduleHead::runWanted);
    connect(m_pause, &QPushButton::clicked, this, &ScheduleHead::pauseWanted);
}

void ScheduleHead::setState(const State &state)
{
    const bool isOpen = state.isNew || state.isModified; // not kept as it stands there
    title().setFullText(state.title);
    badge().setVisible(state.isPaused);
    setFacts(state.facts, state.exact);
    m_save->setText(state.isNew ? tr("Create") : tr("Save"));
    m_save->setVisible(isOpen);
    m_save->setEnabled(state.problem.isEmpty() && !state.isBusy);
    m_save->setToolTip(state.problem);
    m_discard->setVisible(isOpen);
    m_run->setVisible(!isOpen);
    m_run->setEnabled(!state.readsFiles && !state.isBusy);
    m_run->setToolTip(state.readsFiles ? tr("It runs over files that arrive: put one into its folder.") : QString());
    m_pause->setVisible(!isOpen);
    m_pause->setEnabled(!state.isBusy);
    m_pause->setText(state.isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(m_theme.icon(state.isPaused ? u"play"_s : u"pause"_s));
    m_more->setVisible(!state.isNew);
}

} // namespace aw::ui
