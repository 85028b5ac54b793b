// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a workflow was with each saving: a list of versions, what each changed, and the way back.
#pragma once

#include "engine/services/workflow_service.h"
#include "ui/builder/change_cards.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace aw::ui
{

class ElidedLabel;

class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(const Theme &theme, services::WorkflowService &workflows, const StepTypes &types,
                QWidget *parent = nullptr);

    // isModified: there are edits that no version has yet.
    void open(const core::Workflow &workflow, bool isModified);
    void reload(); // the same version stays selected
    QString workflowId() const { return m_id; }
    qint64 version() const; // that is selected; 0: none
    void choose(qint64 version);
    void setRestoring(bool restoring);
    Banner &banner() { return *m_banner; }
    ChangeCards &cards() { return *m_cards; }
    void takeFocus();

Q_SIGNALS:
    void backWanted();
    void restoreWanted(qint64 version);

private:
    QWidget *makeToolbar();
    void fill(const QList<core::WorkflowVersion> &versions);
    void showVersion();
    void fillOthers();
    void compare();
    void showRestore();

    const Theme &m_theme;
    services::WorkflowService &m_workflows;
    QString m_id;
    QList<core::WorkflowVersion> m_versions; // newest first
    qint64 m_wanted = 0;                     // to be selected when the list is there
    bool m_restoring = false;
    int m_asked = 0; // comparisons, to know the newest
    ElidedLabel *m_title;
    QPushButton *m_restore;
    QListWidget *m_list;
    QComboBox *m_others; // what the version is compared with
    QLabel *m_about;
    Banner *m_banner;
    ChangeCards *m_cards;
};

} // namespace aw::ui
