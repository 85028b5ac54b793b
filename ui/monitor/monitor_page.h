// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every job: what runs, what waits, what is over; and the one that is looked at.
#pragma once

#include "engine/services/services.h"
#include "ui/monitor/job_view.h"
#include "ui/widgets/page.h"
#include "ui/widgets/toasts.h"

class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace aw::ui
{

class JobListModel;

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
    QString currentId() const { return m_current; }
    JobView &view() { return *m_view; }

Q_SIGNALS:
    void resultWanted(const QString &jobId);
    void builderWanted(const aw::core::Job &job, const QString &stepId); // step: empty for none in particular
    void activityChanged(int running, int waiting);                      // jobs that run, jobs that wait for somebody

private:
    QWidget *makeList();
    void load(qint64 skip);
    void applyFilter();
    void open(const QString &jobId);
    void tellActivity();

    services::Services m_services;
    Toasts &m_toasts;
    JobListModel *m_model;
    QStackedWidget *m_stack;
    JobView *m_view;
    QListView *m_list = nullptr;
    QComboBox *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QString m_current;
};

} // namespace aw::ui
