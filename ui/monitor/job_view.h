// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One job, live: its state and what can be done with it; its steps, graph, time line, trace, ledger and log.
#pragma once

#include "engine/services/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/run_graph.h"
#include "ui/widgets/toasts.h"

#include <QTimer>

#include <optional>

class QStackedWidget;
class QTabBar;

namespace aw::ui
{

class ApprovalCard;
class LedgerView;
class LogPanel;
class PageHead;
class StepList;
class TimeLine;
class TraceView;

class JobView : public QWidget
{
    Q_OBJECT

public:
    enum Tab { StepsTab, GraphTab, TimeTab, TraceTab, LedgerTab, LogTab };

    // All must outlive it but the graph, which becomes its own.
    JobView(const Theme &theme, services::Services services, Toasts &toasts, RunGraph *graph,
            QWidget *parent = nullptr);

    void open(const QString &jobId);
    const QString &jobId() const { return m_jobId; }
    const std::optional<core::Job> &job() const { return m_job; } // as far as it is known
    void showTab(Tab tab);
    Tab tab() const;
    ApprovalCard &question() { return *m_question; }
    LogPanel &log() { return *m_log; }
    QList<Command> commands();

Q_SIGNALS:
    void jobRead(const aw::core::Job &job); // after open()
    void resultWanted(const QString &jobId);
    void builderWanted(const aw::core::Job &job, const QString &stepId); // step: empty for none in particular
    void jobWanted(const QString &jobId);                                // another one, such as the next try

private:
    QWidget *makeHead();
    QWidget *makeTabs();
    QWidget *makeSteps();
    void setJob(const core::Job &job);
    void showState(); // and how long it has been going on
    void showFailure();
    void refreshTab();
    void loadTrace();
    void cancel();
    void retry(const core::RunRange &range = {});

    const Theme &m_theme;
    services::Services m_services;
    Toasts &m_toasts;
    PageHead *m_head = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_builder = nullptr;
    QPushButton *m_result = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    Banner *m_failure = nullptr;
    ApprovalCard *m_question = nullptr;
    StepList *m_steps = nullptr;
    RunGraph *m_graph;
    TimeLine *m_timeLine;
    TraceView *m_trace;
    LedgerView *m_ledger;
    LogPanel *m_log;
    QTimer m_clock; // durations of what runs
    QString m_jobId;
    std::optional<core::Job> m_job;
    QList<core::Event> m_events;
    QJsonArray m_shownTrace;
    QJsonArray m_shownLedger;
    core::Error m_shownFailure;
};

} // namespace aw::ui
