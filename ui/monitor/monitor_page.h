// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every job: what runs, what waits, what is over; its steps and log; stop, run again, approve, reject.
#pragma once

#include "engine/services/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/toasts.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace aw::ui
{

class ApprovalCard;
class JobListModel;
class LogView;
class StepList;

class MonitorPage : public Page
{
    Q_OBJECT

public:
    MonitorPage(const Theme &theme, services::Services services, Toasts &toasts, QWidget *parent = nullptr);

    QString title() const override { return tr("Monitor"); }
    QString help() const override;
    QString guideSection() const override { return QStringLiteral("approvals"); }
    QList<Command> commands() override;
    void takeFocus() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void show(const QString &jobId);
    QString currentId() const { return m_current; }

Q_SIGNALS:
    void resultWanted(const QString &jobId);
    void activityChanged(int running, int waiting); // jobs that run, jobs that wait for somebody

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void load(qint64 skip);
    void applyFilter();
    void showJob(const core::Job &job);
    void open(const QString &jobId);
    void cancel();
    void retry();
    void tellActivity();

    services::Services m_services;
    Toasts &m_toasts;
    JobListModel *m_model;
    QStackedWidget *m_stack;
    QListView *m_list = nullptr;
    QComboBox *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_facts = nullptr;
    Banner *m_failure = nullptr;
    ApprovalCard *m_question = nullptr;
    StepList *m_steps = nullptr;
    LogView *m_log = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_result = nullptr;
    QTimer m_clock; // durations of what runs
    QString m_current;
};

} // namespace aw::ui
