// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One schedule as a form: what runs, over which data, with which values, and what starts it.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/schedule.h"
#include "engine/core/workflow.h"
#include "ui/widgets/parts.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QTabBar;

namespace aw::ui
{

class FilesEditor;
class ParametersForm;
class TimesEditor;
class WebhookPanel;

class ScheduleEditor : public QWidget
{
    Q_OBJECT

public:
    enum Kind { AtTimes, OnFiles, OnCalls };

    explicit ScheduleEditor(const Theme &theme, QWidget *parent = nullptr);

    void setWorkflows(const QList<core::Workflow> &workflows);
    void setData(const QList<core::Artifact> &artifacts);
    // Of scheduleFromJson(); what it does not have is as a new schedule has it. Without edited().
    void setDocument(const QJsonObject &document);
    // name, workflow_id, input_data_id, parameters, trigger.
    QJsonObject document() const;
    QString problem() const; // why it cannot be kept yet, in a sentence; empty: it can
    Kind kind() const;
    WebhookPanel &webhook() { return *m_webhook; }
    TimesEditor &times() { return *m_times; }
    void takeFocus();

Q_SIGNALS:
    void edited();
    void wasChecked(); // problem() may be another now

private:
    QWidget *makeWhat();
    QWidget *makeWhen();
    void fillWorkflows();
    void fillData();
    void fillParameters(const QJsonObject &values);
    void showKind();
    const core::Workflow *workflow() const; // the chosen one; null: none, or gone
    core::Trigger trigger() const;

    const Theme &m_theme;
    QLineEdit *m_name = nullptr;
    QComboBox *m_workflow = nullptr;
    QComboBox *m_data = nullptr;
    QLabel *m_dataNote = nullptr;
    ParametersForm *m_parameters = nullptr;
    QTabBar *m_kinds = nullptr;
    TimesEditor *m_times = nullptr;
    FilesEditor *m_files = nullptr;
    WebhookPanel *m_webhook = nullptr;
    QList<core::Workflow> m_workflows;
    QList<core::Artifact> m_artifacts;
    QString m_workflowId;
    QString m_dataId;
    QJsonObject m_values; // of the document: keys no parameter has are kept
};

} // namespace aw::ui
