// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of the workflow that is open: shown beside the editor, and taken up again in it.
#include "ui/builder/builder_page.h"

#include "engine/services/local_person.h"

#include <QCoroTask>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace aw::ui
{

void BuilderPage::connectHistory()
{
    connect(m_editor, &WorkflowEditor::historyWanted, this, [this] { showHistory(); });
    connect(m_history, &HistoryView::backWanted, this, &BuilderPage::showEditor);
    connect(m_history, &HistoryView::restoreWanted, this, &BuilderPage::restoreVersion);
    connect(&m_services.workflows, &services::WorkflowService::workflowSaved, this,
            [this](const core::Workflow &workflow) {
                if (isShowingHistory() && workflow.id == m_history->workflowId())
                    m_history->reload();
            });
}

bool BuilderPage::isShowingHistory() const
{
    return m_stack->currentWidget() == m_history;
}

void BuilderPage::showHistory(qint64 version)
{
    const WorkflowDocument &document = m_editor->document();
    if (!isEditing() || document.workflow().id.isEmpty())
        return;
    m_history->open(document.workflow(), document.isModified());
    m_history->choose(version);
    m_stack->setCurrentWidget(m_history);
    m_history->takeFocus();
}

void BuilderPage::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->takeFocus();
}

// In the store it is an ordinary saving; in the editor it is an edit like others, with what was there before it, saved
// or not, one undo away.
void BuilderPage::restoreVersion(qint64 version)
{
    const core::Workflow now = m_editor->document().workflow();
    m_history->setRestoring(true);
    QCoro::connect(m_services.workflows.restore(now.id, version, now.version, services::localPerson(u"desktop"_s)),
                   this, [this, now, version](const core::Result<core::Workflow> &stored) {
                       m_history->setRestoring(false);
                       if (!stored) {
                           m_history->banner().say(stored.error());
                           m_history->reload();
                           return;
                       }
                       WorkflowDocument &document = m_editor->document();
                       if (!isEditing() || document.workflow().id != now.id)
                           return;
                       document.endGesture();
                       document.push(tr("Restore version %1").arg(version), document.completed(*stored));
                       document.markSaved(*stored, document.workflow());
                       if (isShowingHistory())
                           showEditor();
                       sayRestored(version, now.version);
                   });
}

void BuilderPage::sayRestored(qint64 version, qint64 before)
{
    Toast toast;
    toast.tone = Tone::Success;
    toast.text = tr("The workflow is as it was in version %1.").arg(version);
    toast.action = tr("Undo");
    toast.done = [this, before, id = m_editor->document().workflow().id] {
        if (isEditing() && m_editor->document().workflow().id == id)
            restoreVersion(before);
    };
    m_toasts.show(toast);
}

} // namespace aw::ui
