// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One workflow being built: lists at the left, the canvas, the problems below it, the form at the right.
#pragma once

#include "engine/core/artifact.h"
#include "ui/builder/canvas/canvas.h"
#include "ui/builder/run_panel.h"
#include "ui/builder/run_states.h"
#include "ui/builder/step_form.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QTabBar;

namespace aw::ui
{

class Outline;
class StepPalette;

class WorkflowEditor : public QWidget
{
    Q_OBJECT

public:
    WorkflowEditor(const Theme &theme, QList<core::StepDescriptor> types, QWidget *parent = nullptr);
    ~WorkflowEditor() override;

    WorkflowDocument &document() { return m_document; }
    WorkflowCheck &check() { return m_check; }
    Canvas &canvas() { return *m_canvas; }
    StepForm &form() { return *m_form; }
    Banner &banner() { return *m_banner; }
    const RunStates &states() const { return m_states; }

    void load(const core::Workflow &workflow);
    void loadUnfinished(const core::Workflow &workflow); // see WorkflowDocument
    void setSaving(bool saving);
    void setData(const QList<core::Artifact> &artifacts); // to run on, newest first
    QString dataId() const;
    // Of the workflow's last run.
    void setJob(const core::Job &job);
    void setProgress(const core::Progress &progress);
    QJsonObject parameterValues() const;
    void askForValues(const core::RunRange &range); // runWanted() follows, if they are given
    void showStep(const QString &id);
    void showProblems(); // and the step with the first
    void nextPane();
    QList<Command> commands();
    void takeFocus();

Q_SIGNALS:
    void backWanted();
    void saveWanted();
    void runAsked(const aw::core::RunRange &range);  // somebody wants it
    void runWanted(const aw::core::RunRange &range); // the values are there
    void stopWanted(const QString &jobId);
    void resultWanted(const QString &jobId);
    void monitorWanted(const QString &jobId);
    void exportWanted();

private:
    QWidget *makeToolbar();
    QWidget *makeLists();
    QWidget *makeMiddle();
    void showLoaded();
    void showState();
    void showStatuses();
    void showRun();
    void fillProblems();
    void fillContext();

    const Theme &m_theme;
    WorkflowDocument m_document;
    WorkflowCheck m_check;
    RunStates m_states;
    Canvas *m_canvas;
    StepForm *m_form;
    StepPalette *m_palette;
    Outline *m_outline;
    Banner *m_banner;
    RunPanel *m_runPanel;
    core::RunRange m_range; // that is asked for in the run panel
    QTabBar *m_tabs = nullptr;
    QListWidget *m_problems = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_saved = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QComboBox *m_data = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_save = nullptr;
    QList<core::Artifact> m_artifacts;
    bool m_isDataChosen = false; // by somebody
    bool m_saving = false;
};

} // namespace aw::ui
