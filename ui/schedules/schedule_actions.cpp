// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the schedule the page shows: keep it or not, pause it, run it, take it away.
#include "ui/schedules/runs_view.h"
#include "ui/schedules/schedule_editor.h"
#include "ui/schedules/schedule_list_model.h"
#include "ui/schedules/schedules_page.h"
#include "ui/schedules/webhook_panel.h"
#include "ui/widgets/removal.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace aw::ui
{

QList<Command> SchedulesPage::commands()
{
    QList<Command> list{{tr("New schedule"), u"plus"_s, {}, [this] { create(); }}};
    const core::Schedule *schedule = m_model->find(m_current);
    if (!schedule)
        return list;
    list.append({tr("Run this schedule now"), u"play"_s, {}, [this] { runCurrent(); }});
    list.append({schedule->paused ? tr("Resume this schedule") : tr("Pause this schedule"),
                 schedule->paused ? u"play"_s : u"pause"_s,
                 {},
                 [this] { togglePaused(); }});
    list.append({tr("Delete this schedule"), u"trash"_s, {}, [this] { removeCurrent(); }});
    return list;
}

void SchedulesPage::save()
{
    if (m_isBusy || !m_editor->problem().isEmpty())
        return;
    m_isBusy = true;
    m_banner->hide();
    showHead();
    const QJsonObject sent = m_editor->document();
    const std::optional<qint64> version = m_isMine ? std::nullopt : std::optional(m_version);
    auto task = m_isNew ? m_services.schedules.create(sent) : m_services.schedules.update(m_current, sent, version);
    QCoro::connect(std::move(task), this,
                   [this, sent](const core::Result<services::ScheduleMade> &made) { onSaved(made, sent); });
}

void SchedulesPage::onSaved(const core::Result<services::ScheduleMade> &made, const QJsonObject &sent)
{
    m_isBusy = false;
    if (!made) {
        if (made.error().code == core::ErrorCode::Conflict)
            sayConflict();
        else
            m_banner->say(made.error());
        showHead();
        return;
    }
    const core::Schedule &schedule = made->schedule;
    const bool isStillOpen = m_isNew || m_current == schedule.id;
    m_model->refresh(schedule.id);
    if (!isStillOpen)
        return;
    m_isNew = false;
    m_isMine = false;
    m_current = schedule.id;
    m_version = schedule.version;
    m_stored = sent;
    const bool isWebhook = std::holds_alternative<core::WebhookTrigger>(schedule.trigger);
    m_editor->webhook().setSchedule(isWebhook ? schedule.id : QString());
    if (!made->token.isEmpty())
        m_editor->webhook().setToken(made->token);
    m_outcomes->show();
    m_runs->show(schedule.id);
    showHead();
}

void SchedulesPage::sayConflict()
{
    m_banner->say(Tone::Warning, tr("Somebody else has changed this schedule in the meantime."));
    connect(m_banner->addAction(tr("Take theirs")), &QPushButton::clicked, this, &SchedulesPage::discard);
    connect(m_banner->addAction(tr("Keep mine")), &QPushButton::clicked, this, [this] {
        m_isMine = true;
        save();
    });
}

void SchedulesPage::discard()
{
    const QString id = m_current;
    m_drafts.remove(id);
    m_stored = {}; // nothing to keep
    m_isNew = false;
    m_current.clear();
    if (!id.isEmpty())
        show(id);
    else if (m_model->rowCount() > 0)
        show(m_model->index(0).data(ScheduleListModel::IdRole).toString());
    else
        showEmpty();
    showDrafts();
}

void SchedulesPage::togglePaused()
{
    const core::Schedule *schedule = m_model->find(m_current);
    if (!schedule || m_isBusy)
        return;
    m_isBusy = true;
    showHead();
    QCoro::connect(m_services.schedules.setPaused(m_current, !schedule->paused), this,
                   [this](const core::Result<core::Schedule> &changed) {
                       m_isBusy = false;
                       if (!changed)
                           m_toasts.show(changed.error());
                       else if (changed->id == m_current)
                           m_version = changed->version;
                       showHead();
                   });
}

void SchedulesPage::runCurrent()
{
    if (m_isBusy || !m_model->find(m_current))
        return;
    m_isBusy = true;
    showHead();
    QCoro::connect(m_services.schedules.runNow(m_current), this, [this](const core::Result<core::Job> &job) {
        m_isBusy = false;
        showHead();
        if (job)
            Q_EMIT monitorWanted(job->id);
        else
            m_toasts.show(job.error());
    });
}

void SchedulesPage::removeCurrent()
{
    const core::Schedule *schedule = m_model->find(m_current);
    if (!schedule)
        return;
    const QString id = m_current;
    const QString name = schedule->name;
    leave();
    m_model->hide(id);
    if (m_current == id) // no other one was left to go to
        showEmpty();
    offerUndo(m_toasts, this,
              {name, [this, id] { return m_services.schedules.remove(id); }, [this, id] { m_model->unhide(id); },
               [this, id] { show(id); }});
}

} // namespace aw::ui
