// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the canvas: the settings of the selected step, or of the workflow when none is selected.
#pragma once

#include "ui/builder/form/schema_form.h"
#include "ui/builder/remark_form.h"

#include <QScrollArea>
#include <QStackedWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace aw::ui
{

class StepForm : public QStackedWidget
{
    Q_OBJECT

public:
    StepForm(const Theme &theme, WorkflowDocument &document, WorkflowCheck &check, QWidget *parent = nullptr);

    void setSteps(const QStringList &ids); // what is selected
    void setRemark(const QString &id);     // the note or frame that is, when no step is
    // What fields offer for the step that is shown.
    void setContext(const FormContext &context);
    void focusFirst(); // the first setting
    void focusName();
    const QString &stepId() const { return m_id; }
    SchemaForm *config() { return m_config; } // null: none
    SchemaForm &running() { return *m_running; }

private:
    QWidget *makeStepPage();
    QWidget *makeWorkflowPage();
    void showStep();
    void showWorkflow();
    void showProblems();
    void showGives();
    void orderTabs();
    void refresh();
    void changeRunning(const QString &key);

    const Theme &m_theme;
    WorkflowDocument &m_document;
    WorkflowCheck &m_check;
    QString m_id;
    bool m_isSeveral = false;
    QString m_typeOfForm; // for which the fields were made
    QString m_runningOf;  // likewise
    QJsonObject m_runningShown;
    FormContext m_context;

    QToolButton *m_icon = nullptr;
    QLabel *m_type = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_examples = nullptr;
    QToolButton *m_showHelp = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_configPlace = nullptr;
    QLabel *m_gives = nullptr;
    SchemaForm *m_config = nullptr;
    SchemaForm *m_running = nullptr; // tries, timeout, reuse
    QCheckBox *m_approval = nullptr;
    QCheckBox *m_off = nullptr;
    QPlainTextEdit *m_note = nullptr;

    QLineEdit *m_workflowName = nullptr;
    QPlainTextEdit *m_description = nullptr;
    Field *m_parameters = nullptr;
    QLabel *m_parameterProblem = nullptr;
    QLabel *m_several = nullptr;
    RemarkForm *m_remark;
};

} // namespace aw::ui
