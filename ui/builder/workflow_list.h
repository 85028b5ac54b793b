// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All workflows, to open, and the templates new ones begin with.
#pragma once

#include "engine/core/workflow.h"
#include "ui/builder/step_types.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shortcuts.h"

#include <QMap>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;

namespace aw::ui
{

class WorkflowList : public QWidget
{
    Q_OBJECT

public:
    WorkflowList(const Theme &theme, const Shortcuts &keys, const StepTypes &types, QWidget *parent = nullptr);

    void setWorkflows(const QList<core::Workflow> &workflows); // newest first
    // Those that cannot be saved yet, by the id to open them with.
    void setDrafts(const QMap<QString, core::Workflow> &drafts);
    void update(const core::Workflow &workflow);
    void remove(const QString &id);
    // Out of sight while its removal may still be undone.
    void setHidden(const QString &id, bool hidden);
    const core::Workflow *find(const QString &id) const;
    const QList<core::Workflow> &workflows() const { return m_workflows; }
    QString currentId() const;
    QListWidget &list() { return *m_list; }
    void takeFocus();

Q_SIGNALS:
    void openWanted(const QString &id);
    void removeWanted(const QString &id);
    void duplicateWanted(const QString &id);
    void createWanted(const QJsonObject &document); // an empty one: without steps
    void importWanted();

private:
    QWidget *makeTemplates();
    void fill();
    void showMenu(QPoint at);

    const Theme &m_theme;
    const StepTypes &m_types;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    QFrame *m_card;
    QList<core::Workflow> m_workflows;
    QMap<QString, core::Workflow> m_drafts;
    QStringList m_hidden;
};

} // namespace aw::ui
