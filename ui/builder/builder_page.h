// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows: the list of them, and the editor in which one is built, saved and run.
#pragma once

#include "engine/services/services.h"
#include "ui/builder/editor.h"
#include "ui/builder/history_view.h"
#include "ui/builder/workflow_list.h"
#include "ui/widgets/page.h"
#include "ui/widgets/toasts.h"

#include <functional>

class QPrinter;
class QStackedWidget;

namespace aw::ui
{

class BuilderPage : public Page
{
    Q_OBJECT

public:
    BuilderPage(const Theme &theme, const Shortcuts &keys, services::Services services, const BuilderParts &parts,
                Toasts &toasts, QWidget *parent = nullptr);

    QString title() const override { return tr("Workflows"); }
    QString help() const override;
    QList<KeyContext> keyContexts() const override { return {KeyContext::Editor, KeyContext::Canvas}; }
    QString guideSection() const override { return QStringLiteral("workflows"); }
    QList<Command> commands() override;
    void takeFocus() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void open(const QString &id, const QString &stepId = {}); // with that step selected
    // The workflow of a job; one that had none gives a new one with its steps.
    void openJob(const core::Job &job, const QString &stepId);
    // A new one that is stored with its first saving.
    void create(const QJsonObject &document);
    void importFile(const QString &path);
    void exportTo(const QString &path);
    void savePictureTo(const QString &path);
    void printWith(QPrinter &printer);
    void save();
    void run(const core::RunRange &range = {});
    void schedule();
    void showList();
    // Of the workflow that is open, once it is stored. version: to look at; 0: the newest.
    void showHistory(qint64 version = 0);
    void restoreVersion(qint64 version);
    bool isEditing() const; // also while its history is looked at
    bool isShowingHistory() const;
    bool isSaving() const { return m_saving; }
    QString currentJobId() const; // of the run that is shown
    WorkflowEditor &editor() { return *m_editor; }
    WorkflowList &list() { return *m_list; }
    HistoryView &history() { return *m_history; }

Q_SIGNALS:
    void resultWanted(const QString &jobId);
    void monitorWanted(const QString &jobId);
    // The workflow that is open, as a schedule to begin with.
    void scheduleWanted(const QJsonObject &document);

private:
    void edit(const core::Workflow &workflow, bool isUnfinished = false);
    void keep(const core::Workflow &given);
    void showDrafts();
    void leave(); // keeps what is not saved
    void connectHistory();
    void showEditor();
    void sayRestored(qint64 version, qint64 before);
    void loadList();
    void loadData();
    void removeWorkflow(const QString &id);
    void duplicate(const QString &id);
    void submit(const core::RunRange &range);
    void saved(const core::Result<core::Workflow> &stored, const core::Workflow &given);
    void sayConflict();
    void saySaved(const QString &path);

    services::Services m_services;
    Toasts &m_toasts;
    QStackedWidget *m_stack;
    WorkflowEditor *m_editor;
    WorkflowList *m_list;
    HistoryView *m_history;
    QMap<QString, core::Workflow> m_drafts; // what could not be saved when it was left; by id, or a key of its own
    int m_drafted = 0;
    QString m_jobId;
    std::function<void()> m_afterSaving; // once
    bool m_saving = false;
};

} // namespace aw::ui
