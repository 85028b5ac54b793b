// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One workflow being built: lists at the left, the canvas, the problems below it, the form at the right.
#pragma once

#include "engine/core/artifact.h"
#include "engine/services/check_service.h"
#include "engine/services/preview_service.h"
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

class GraphWatch;
class Outline;
class PreviewPane;
class StepPalette;

// What workflows are built of, and who looks at them while they are.
struct BuilderParts {
    QList<core::StepDescriptor> types;
    services::PreviewService &previews;
    services::CheckService &checks;
};

class WorkflowEditor : public QWidget
{
    Q_OBJECT

public:
    WorkflowEditor(const Theme &theme, const Shortcuts &keys, const BuilderParts &parts, QWidget *parent = nullptr);
    ~WorkflowEditor() override;

    WorkflowDocument &document() { return m_document; }
    WorkflowCheck &check() { return m_check; }
    Canvas &canvas() { return *m_canvas; }
    StepForm &form() { return *m_form; }
    Banner &banner() { return *m_banner; }
    const RunStates &states() const { return m_states; }
    PreviewPane &preview() { return *m_preview; }
    GraphWatch &watch() { return *m_watch; }

    void load(const core::Workflow &workflow);
    void loadUnfinished(const core::Workflow &workflow); // see WorkflowDocument
    void setSaving(bool saving);
    void setData(const QList<core::Artifact> &artifacts);      // to run on, newest first
    void setWorkflows(const QList<core::Workflow> &workflows); // for steps that run one
    QString dataId() const;
    // Of the workflow's last run.
    void setJob(const core::Job &job);
    // Its data and values are offered for the next run.
    void offerAgain(const core::Job &job);
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
    void scheduleWanted();
    void exportWanted();
    void pictureWanted();
    void printWanted();
    void historyWanted();

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
    void showData();

    const Theme &m_theme;
    const Shortcuts &m_keys;
    WorkflowDocument m_document;
    WorkflowCheck m_check;
    RunStates m_states;
    Canvas *m_canvas;
    StepForm *m_form;
    StepPalette *m_palette;
    Outline *m_outline;
    Banner *m_banner;
    RunPanel *m_runPanel;
    GraphWatch *m_watch;
    PreviewPane *m_preview;
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
    QAction *m_history = nullptr;
    QList<core::Artifact> m_artifacts;
    QList<core::Workflow> m_workflows;
    bool m_isDataChosen = false; // by somebody
    bool m_saving = false;
};

} // namespace aw::ui
