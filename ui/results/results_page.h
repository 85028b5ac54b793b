// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs have given: while one runs, its steps; then its table, plots, ledger, checks, trace, and another run beside
// it.
#pragma once

#include "engine/services/services.h"
#include "ui/tables/export_flow.h"
#include "ui/tables/plot_panel.h"
#include "ui/tables/profiled_table.h"
#include "ui/widgets/page.h"
#include "ui/widgets/toasts.h"

#include <optional>

class QComboBox;
class QListView;
class QStackedWidget;
class QTabBar;

namespace aw::ui
{

class ChecksView;
class CompareView;
class EmptyState;
class JobListModel;
class LedgerView;
class PageHead;
class StepList;
class TraceView;

class ResultsPage : public Page
{
    Q_OBJECT

public:
    enum Tab { TableTab, PlotTab, LedgerTab, ChecksTab, TraceTab, CompareTab };

    ResultsPage(const Theme &theme, const Shortcuts &keys, services::Services services, Toasts &toasts,
                QWidget *parent = nullptr);

    QString title() const override { return tr("Results"); }
    QString help() const override;
    QList<KeyContext> keyContexts() const override { return {KeyContext::Tables, KeyContext::Plots}; }
    QString guideSection() const override { return QStringLiteral("results"); }
    QList<Command> commands() override;
    void takeFocus() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void show(const QString &jobId); // also one that still runs
    void showTab(Tab tab);
    QString currentId() const { return m_current; }
    bool showsResult() const; // its table is open
    TablePanel &table() { return m_table->panel(); }
    PlotPanel &plot() { return *m_plot; }
    ExportFlow &exporting() { return *m_export; }

Q_SIGNALS:
    void monitorWanted(const QString &jobId);
    void dataWanted();
    // The run that is shown, as a schedule to begin with.
    void scheduleWanted(const QJsonObject &document);

private:
    QWidget *makeList();
    QWidget *makeRun();
    QWidget *makeResult();
    void open(const QString &jobId);
    void onJob(const core::Job &job);
    void showRun(const core::Job &job);
    void showResult(const core::Job &job);
    void openPart(const QString &dataId);
    QMap<QString, QString> chosenColumns() const;
    void askForSchedule();

    const Shortcuts &m_keys;
    services::Services m_services;
    Toasts &m_toasts;
    JobListModel *m_model;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack;
    // While it runs, or when it failed.
    ElidedLabel *m_runTitle = nullptr;
    QLabel *m_runState = nullptr;
    QLabel *m_runNote = nullptr;
    StepList *m_steps = nullptr;
    Banner *m_failure = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_again = nullptr;
    // The result.
    PageHead *m_head = nullptr;
    QComboBox *m_part = nullptr;
    QPushButton *m_schedule = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    ProfiledTable *m_table = nullptr;
    PlotPanel *m_plot = nullptr;
    LedgerView *m_ledger = nullptr;
    ChecksView *m_checks = nullptr;
    TraceView *m_trace = nullptr;
    CompareView *m_compare = nullptr;
    BusyBar *m_busy = nullptr;
    ExportFlow *m_export = nullptr;
    QString m_current;
    std::optional<core::Job> m_job;
    QString m_partId;
    std::optional<std::pair<QString, TablePanel::View>> m_view; // of the part of this id, to be opened with its run
};

} // namespace aw::ui
