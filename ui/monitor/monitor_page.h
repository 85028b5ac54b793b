// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every job: what runs, what waits, what is over; and the one that is looked at.
#pragma once

#include "engine/services/services.h"
#include "ui/widgets/page.h"

#include <QHash>

class QStackedWidget;

namespace aw::ui
{

class HistoryPane;
class InboxView;
class JobView;
class RunGraph;
class Toasts;

class MonitorPage : public Page
{
    Q_OBJECT

public:
    // graph: becomes its own.
    MonitorPage(const Theme &theme, services::Services services, Toasts &toasts, RunGraph *graph,
                QWidget *parent = nullptr);

    QString title() const override { return tr("Monitor"); }
    QString help() const override;
    QString guideSection() const override { return QStringLiteral("approvals"); }
    QList<Command> commands() override;
    void takeFocus() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void show(const QString &jobId);
    void showInbox(); // all questions that wait
    QString currentId() const;
    HistoryPane &history() { return *m_history; }
    JobView &view() { return *m_view; }
    InboxView &inbox() { return *m_inbox; }

Q_SIGNALS:
    void resultWanted(const QString &jobId);
    void builderWanted(const aw::core::Job &job, const QString &stepId); // step: empty for none in particular
    void activityChanged(int running, int waiting);                      // jobs that run, jobs that wait for somebody

private:
    void open(const QString &jobId);
    void tellActivity();
    bool isShowingInbox() const;

    HistoryPane *m_history;
    QStackedWidget *m_stack;
    JobView *m_view;
    InboxView *m_inbox;
    QHash<QString, core::JobState> m_active; // that run or wait for somebody
};

} // namespace aw::ui
