// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/builder_page.h"

#include "engine/core/json.h"
#include "engine/services/local_person.h"
#include "ui/builder/canvas/picture.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qint64 kListed = 1000;

QString savedHere()
{
    return services::localPerson(u"desktop"_s);
}

QJsonObject savedFields(const core::Workflow &workflow)
{
    QJsonObject document = core::toJson(workflow);
    for (const QString &ours : {u"id"_s, u"created_at"_s, u"updated_at"_s, u"version"_s})
        document.remove(ours);
    return document;
}

} // namespace

BuilderPage::BuilderPage(const Theme &theme, const Shortcuts &keys, services::Services services,
                         const BuilderParts &parts, Toasts &toasts, QWidget *parent)
    : Page(theme, parent)
    , m_services(services)
    , m_toasts(toasts)
    , m_stack(new QStackedWidget)
    , m_editor(new WorkflowEditor(theme, keys, parts))
    , m_list(new WorkflowList(theme, keys, m_editor->document().types()))
    , m_history(new HistoryView(theme, services.workflows, m_editor->document().types()))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_history);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connectHistory();
    connect(m_list, &WorkflowList::openWanted, this, [this](const QString &id) { open(id); });
    connect(m_list, &WorkflowList::createWanted, this, &BuilderPage::create);
    connect(m_list, &WorkflowList::removeWanted, this, &BuilderPage::removeWorkflow);
    connect(m_list, &WorkflowList::duplicateWanted, this, &BuilderPage::duplicate);
    connect(m_list, &WorkflowList::importWanted, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Open a workflow"), {}, tr("Workflows (*.awflow *.json)"));
        if (!path.isEmpty())
            importFile(path);
    });
    connect(m_editor, &WorkflowEditor::backWanted, this, &BuilderPage::showList);
    connect(m_editor, &WorkflowEditor::saveWanted, this, &BuilderPage::save);
    connect(m_editor, &WorkflowEditor::runAsked, this, &BuilderPage::run);
    connect(m_editor, &WorkflowEditor::runWanted, this, &BuilderPage::submit);
    connect(m_editor, &WorkflowEditor::resultWanted, this, &BuilderPage::resultWanted);
    connect(m_editor, &WorkflowEditor::monitorWanted, this, &BuilderPage::monitorWanted);
    connect(m_editor, &WorkflowEditor::scheduleWanted, this, &BuilderPage::schedule);
    connect(m_editor, &WorkflowEditor::stopWanted, this, [this](const QString &id) {
        QCoro::connect(m_services.jobs.cancel(id), this, [this](const core::Result<core::Job> &job) {
            if (!job)
                m_toasts.show(job.error());
        });
    });
    connect(m_editor, &WorkflowEditor::exportWanted, this, [this] {
        const QString name = m_editor->document().workflow().name.simplified().replace(u'/', u'-');
        const QString path = QFileDialog::getSaveFileName(this, tr("Save as a file"), name + u".awflow"_s,
                                                          tr("Workflows (*.awflow *.json)"));
        if (!path.isEmpty())
            exportTo(path);
    });
    connect(m_editor, &WorkflowEditor::pictureWanted, this, [this] {
        const QString name = m_editor->document().workflow().name.simplified().replace(u'/', u'-');
        const QString path = QFileDialog::getSaveFileName(this, tr("Save as a picture"), name + u".svg"_s,
                                                          tr("Pictures (*.svg *.png *.pdf)"));
        if (!path.isEmpty())
            savePictureTo(path);
    });

    const auto print = [this] {
        QPrinter printer;
        if (QPrintDialog(&printer, this).exec() == QDialog::Accepted)
            printWith(printer);
    };
    connect(m_editor, &WorkflowEditor::printWanted, this, print);

    connect(&services.workflows, &services::WorkflowService::workflowSaved, m_list, &WorkflowList::update);
    connect(&services.workflows, &services::WorkflowService::workflowRemoved, m_list, &WorkflowList::remove);
    const auto isShown = [this](const core::Job &job) {
        const QString id = m_editor->document().workflow().id;
        return isEditing() && !id.isEmpty() && job.workflowId == id;
    };
    connect(&services.jobs, &services::JobService::jobChanged, this,
            [this, isShown](const core::Job &job, const core::Event &) {
                if (!isShown(job))
                    return;
                // The newest run is the one that is shown.
                const auto &shown = m_editor->states().job();
                if (shown && shown->id != job.id && shown->createdAt > job.createdAt)
                    return;
                m_jobId = job.id;
                m_editor->setJob(job);
            });
    connect(&services.jobs, &services::JobService::progressed, m_editor, &WorkflowEditor::setProgress);
    connect(&services.data, &services::DataService::dataAdded, this, &BuilderPage::loadData);
    connect(&services.data, &services::DataService::dataChanged, this, &BuilderPage::loadData);
    connect(&services.data, &services::DataService::dataRemoved, this, &BuilderPage::loadData);

    const auto shortcut = [&](const QString &id, const std::function<void()> &act) {
        keys.bind(id, m_editor, Qt::WidgetWithChildrenShortcut, act);
    };
    shortcut(u"workflow.save"_s, [this] { save(); });
    shortcut(u"workflow.print"_s, print);
    shortcut(u"workflow.run"_s, [this] { run(); });
    shortcut(u"workflow.pane"_s, [this] { m_editor->nextPane(); });
    // Anywhere but in a text, which has an undo of its own.
    shortcut(u"workflow.undo"_s, [this] { m_editor->document().stack().undo(); });
    shortcut(u"workflow.redo"_s, [this] { m_editor->document().stack().redo(); });
    loadList();
    loadData();
}

QString BuilderPage::help() const
{
    return tr("A workflow is a graph of steps. Add steps by a double-click, with their key, or by dragging them from "
              "the list; draw lines from outputs at the right to inputs at the left. Whatever does not fit is dimmed "
              "and says "
              "why.\n\n"
              "The form at the right has the settings of the selected step. The outline lists the same steps in the "
              "order they run. Everything can be undone, also after saving.\n\n"
              "Arrows go along the lines, Shift+arrows move, Enter goes to the form.") +
           u"\n\n"_s +
           tr("Notes and frames stand behind the steps; a frame moves with what stands in it. Alt+arrows change their "
              "size.") +
           u"\n\n"_s +
           tr("Each saving that changes something is kept as a version. More → History says what changed, and "
              "restores one.");
}

QList<Command> BuilderPage::commands()
{
    QList<Command> list;
    if (isShowingHistory()) {
        list.append({tr("Back to the workflow"), u"workflows"_s, Qt::Key_Escape, [this] { showEditor(); }});
    } else if (isEditing()) {
        list += m_editor->commands();
        if (!m_editor->document().workflow().id.isEmpty())
            list.append({tr("History of the workflow"), u"clock"_s, {}, [this] { showHistory(); }});
        list.append({tr("Run on a schedule…"), u"schedules"_s, {}, [this] { schedule(); }});
    }
    list.append({tr("New workflow"), u"plus"_s, {}, [this] { create({}); }});
    return list;
}

void BuilderPage::takeFocus()
{
    if (isShowingHistory())
        m_history->takeFocus();
    else if (isEditing())
        m_editor->takeFocus();
    else
        m_list->takeFocus();
}

QVariantMap BuilderPage::state() const
{
    QVariantMap state{{u"drafts"_s, QVariant::fromValue(m_drafts)}};
    if (!isEditing())
        return state;
    state.insert(u"workflow"_s, QVariant::fromValue(m_editor->document().workflow()));
    state.insert(u"modified"_s, m_editor->document().isModified());
    state.insert(u"step"_s, m_editor->form().stepId());
    if (isShowingHistory())
        state.insert(u"history"_s, m_history->version());
    if (const auto &job = m_editor->states().job())
        state.insert(u"job"_s, QVariant::fromValue(*job));
    return state;
}

void BuilderPage::restore(const QVariantMap &state)
{
    m_drafts = state.value(u"drafts"_s).value<QMap<QString, core::Workflow>>();
    showDrafts();
    if (!state.contains(u"workflow"_s))
        return;
    edit(state.value(u"workflow"_s).value<core::Workflow>(), state.value(u"modified"_s).toBool());
    if (state.contains(u"job"_s)) {
        const auto job = state.value(u"job"_s).value<core::Job>();
        m_jobId = job.id;
        m_editor->setJob(job);
    }
    if (const QString step = state.value(u"step"_s).toString(); !step.isEmpty())
        m_editor->showStep(step);
    if (state.contains(u"history"_s))
        showHistory(state.value(u"history"_s).toLongLong());
}

bool BuilderPage::isEditing() const
{
    return m_stack->currentWidget() != m_list;
}

QString BuilderPage::currentJobId() const
{
    return isEditing() ? m_jobId : QString();
}

void BuilderPage::loadList()
{
    QCoro::connect(m_services.workflows.list({0, kListed}), this,
                   [this](const core::Result<QList<core::Workflow>> &workflows) {
                       if (!workflows) {
                           m_toasts.show(workflows.error());
                           return;
                       }
                       m_list->setWorkflows(*workflows);
                       m_editor->setWorkflows(*workflows);
                   });
}

void BuilderPage::loadData()
{
    QCoro::connect(m_services.data.list({0, kListed}), this,
                   [this](const core::Result<QList<core::Artifact>> &artifacts) {
                       if (artifacts)
                           m_editor->setData(*artifacts);
                   });
}

void BuilderPage::openJob(const core::Job &job, const QString &stepId)
{
    if (!job.workflowId.isEmpty()) {
        open(job.workflowId, stepId);
        return;
    }
    core::Workflow workflow;
    workflow.name = shortName(jobTitle(job), 120);
    workflow.steps = job.steps;
    workflow.globalConfig = job.globalConfig;
    m_jobId.clear();
    edit(workflow);
    m_editor->offerAgain(job);
    m_editor->setJob(job);
    m_editor->showStep(stepId);
}

void BuilderPage::open(const QString &id, const QString &stepId)
{
    if (isEditing() && m_editor->document().workflow().id == id) {
        m_stack->setCurrentWidget(m_editor);
        if (!stepId.isEmpty())
            m_editor->showStep(stepId);
        return;
    }
    if (m_drafts.contains(id) && m_drafts.value(id).id.isEmpty()) {
        m_jobId.clear();
        edit(m_drafts.take(id), true);
        showDrafts();
        return;
    }
    QCoro::connect(m_services.workflows.get(id), this,
                   [this, id, stepId](const core::Result<core::Workflow> &workflow) {
                       if (!workflow) {
                           m_toasts.show(workflow.error());
                           return;
                       }
                       const bool isUnfinished = m_drafts.contains(id);
                       edit(isUnfinished ? m_drafts.take(id) : *workflow, isUnfinished);
                       showDrafts();
                       m_jobId.clear();
                       if (!stepId.isEmpty())
                           m_editor->showStep(stepId);
                       QCoro::connect(m_services.jobs.list({id, {}}, {0, 1}), this,
                                      [this, id](const core::Result<QList<core::Job>> &jobs) {
                                          if (!jobs || jobs->isEmpty() || m_editor->document().workflow().id != id)
                                              return;
                                          m_jobId = jobs->first().id;
                                          m_editor->offerAgain(jobs->first());
                                          m_editor->setJob(jobs->first());
                                      });
                   });
}

void BuilderPage::create(const QJsonObject &document)
{
    core::Workflow workflow;
    if (!document.isEmpty())
        if (const auto read = core::workflowFromJson(document))
            workflow = *read;
    if (workflow.name.isEmpty())
        workflow.name = tr("New workflow");
    workflow.id.clear();
    m_jobId.clear();
    edit(workflow);
}

void BuilderPage::edit(const core::Workflow &workflow, bool isUnfinished)
{
    leave();
    m_editor->setWorkflows(m_list->workflows());
    if (isUnfinished)
        m_editor->loadUnfinished(workflow);
    else
        m_editor->load(workflow);
    m_stack->setCurrentWidget(m_editor);
    // The view has its size only now.
    QMetaObject::invokeMethod(
        m_editor, [this] { m_editor->canvas().view().fit(); }, Qt::QueuedConnection);
    m_editor->takeFocus();
}

void BuilderPage::leave()
{
    const WorkflowDocument &document = m_editor->document();
    const core::Workflow given = document.workflow();
    if (!isEditing() || !document.isModified() || given.steps.isEmpty())
        return;
    if (!m_editor->check().isSound()) {
        keep(given);
        return;
    }
    auto task = given.id.isEmpty()
                    ? m_services.workflows.create(savedFields(given), savedHere())
                    : m_services.workflows.update(given.id, savedFields(given), given.version, savedHere());
    QCoro::connect(std::move(task), this, [this, given](const core::Result<core::Workflow> &stored) {
        if (stored)
            return;
        keep(given);
        m_toasts.show(stored.error());
    });
}

void BuilderPage::keep(const core::Workflow &given)
{
    m_drafts.insert(given.id.isEmpty() ? u"draft:%1"_s.arg(++m_drafted) : given.id, given);
    showDrafts();
}

void BuilderPage::showDrafts()
{
    m_list->setDrafts(m_drafts);
}

void BuilderPage::showList()
{
    leave();
    m_stack->setCurrentWidget(m_list);
    m_list->takeFocus();
}

void BuilderPage::save()
{
    WorkflowDocument &document = m_editor->document();
    const core::Workflow given = document.workflow();
    if (m_saving)
        return;
    if (given.steps.isEmpty() || !m_editor->check().isSound()) {
        m_afterSaving = nullptr;
        m_editor->banner().say(Tone::Warning, given.steps.isEmpty()
                                                  ? tr("A workflow needs at least one step before it can be saved.")
                                                  : tr("It cannot be saved before its problems are solved; they are "
                                                       "listed below."));
        m_editor->showProblems();
        return;
    }
    m_saving = true;
    m_editor->setSaving(true);
    auto task = given.id.isEmpty()
                    ? m_services.workflows.create(savedFields(given), savedHere())
                    : m_services.workflows.update(given.id, savedFields(given), given.version, savedHere());
    QCoro::connect(std::move(task), this,
                   [this, given](const core::Result<core::Workflow> &stored) { saved(stored, given); });
}

void BuilderPage::saved(const core::Result<core::Workflow> &stored, const core::Workflow &given)
{
    m_saving = false;
    const std::function<void()> next = std::exchange(m_afterSaving, nullptr);
    const bool isStillOpen = isEditing() && m_editor->document().workflow().id == given.id;
    if (!stored) {
        m_editor->setSaving(false);
        if (!isStillOpen)
            m_toasts.show(stored.error());
        else if (stored.error().code == core::ErrorCode::Conflict)
            sayConflict();
        else {
            m_editor->check().addFromService(stored.error());
            m_editor->banner().say(stored.error());
            m_editor->showProblems();
        }
        return;
    }
    if (isStillOpen)
        m_editor->document().markSaved(*stored, given);
    m_editor->setSaving(false);
    if (next)
        next();
    else
        m_editor->banner().hide();
}

void BuilderPage::sayConflict()
{
    const QString id = m_editor->document().workflow().id;
    m_editor->banner().say(Tone::Warning, tr("Somebody else has changed this workflow in the meantime."));
    connect(m_editor->banner().addAction(tr("Take theirs")), &QPushButton::clicked, this, [this, id] {
        QCoro::connect(m_services.workflows.get(id), this, [this](const core::Result<core::Workflow> &theirs) {
            if (theirs)
                m_editor->load(*theirs);
            else
                m_toasts.show(theirs.error());
        });
    });
    connect(m_editor->banner().addAction(tr("Keep mine")), &QPushButton::clicked, this, [this, id] {
        QCoro::connect(m_services.workflows.get(id), this, [this](const core::Result<core::Workflow> &theirs) {
            if (!theirs) {
                m_toasts.show(theirs.error());
                return;
            }
            // Mine, over the version that is there now.
            m_editor->document().markSaved(*theirs, *theirs);
            save();
        });
    });
}

void BuilderPage::run(const core::RunRange &range)
{
    const bool isStored = !m_editor->document().workflow().id.isEmpty() && !m_editor->document().isModified();
    if (isStored) {
        m_editor->askForValues(range);
        return;
    }
    m_afterSaving = [this, range] { m_editor->askForValues(range); };
    save();
}

void BuilderPage::schedule()
{
    const auto ask = [this] {
        const core::Workflow &workflow = m_editor->document().workflow();
        Q_EMIT scheduleWanted({{u"name"_s, workflow.name},
                               {u"workflow_id"_s, workflow.id},
                               {u"input_data_id"_s, m_editor->dataId()},
                               {u"parameters"_s, m_editor->parameterValues()}});
    };
    if (!m_editor->document().workflow().id.isEmpty() && !m_editor->document().isModified()) {
        ask();
        return;
    }
    m_afterSaving = ask;
    save();
}

void BuilderPage::submit(const core::RunRange &range)
{
    jobs::JobRequest request;
    request.workflowId = m_editor->document().workflow().id;
    request.inputDataId = m_editor->dataId();
    request.parameters = m_editor->parameterValues();
    request.parameters.insert(u"title"_s, m_editor->document().workflow().name);
    request.choices.range = range;
    // What stands before a step that is run anew comes from the run that is shown.
    if (range.kind == core::RunRange::Kind::From || range.kind == core::RunRange::Kind::Only)
        if (const auto &job = m_editor->states().job(); job && core::isTerminal(job->state))
            request.parentId = job->id;
    QCoro::connect(m_services.jobs.run(request), this, [this](const core::Result<core::Job> &job) {
        if (job)
            return; // the news of it come by jobChanged
        m_editor->banner().say(job.error());
    });
}

void BuilderPage::removeWorkflow(const QString &id)
{
    if (m_drafts.value(id).id.isEmpty() && m_drafts.remove(id) > 0) {
        showDrafts();
        return;
    }
    const core::Workflow *workflow = m_list->find(id);
    if (!workflow)
        return;
    m_list->setHidden(id, true);
    Toast toast;
    toast.text = tr("Deleted %1.").arg(shortName(workflow->name));
    toast.action = tr("Undo");
    toast.seconds = 10;
    toast.done = [this, id] { m_list->setHidden(id, false); };
    toast.gone = [this, id] {
        QCoro::connect(m_services.workflows.remove(id), this, [this, id](const core::Status &removed) {
            if (removed) {
                m_drafts.remove(id);
                showDrafts();
                return;
            }
            m_list->setHidden(id, false);
            m_toasts.show(removed.error());
        });
    };
    m_toasts.show(toast);
}

void BuilderPage::duplicate(const QString &id)
{
    const core::Workflow *workflow = m_list->find(id);
    if (!workflow)
        return;
    QJsonObject document = savedFields(*workflow);
    document.insert(u"name"_s, tr("Copy of %1").arg(workflow->name).left(200));
    QCoro::connect(m_services.workflows.create(document, savedHere()), this,
                   [this](const core::Result<core::Workflow> &copy) {
                       if (copy)
                           open(copy->id);
                       else
                           m_toasts.show(copy.error());
                   });
}

void BuilderPage::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_toasts.show(core::Error{core::ErrorCode::IoError, tr("The file cannot be read"), path, {}, {}});
        return;
    }
    const auto object = core::parseJsonObject(file.readAll(), path);
    const auto workflow =
        object ? core::workflowFromJson(*object) : core::Result<core::Workflow>(core::fail(object.error()));
    if (!workflow || workflow->steps.isEmpty()) {
        m_toasts.show(core::Error{core::ErrorCode::MalformedData,
                                  tr("“%1” is not a workflow: %2")
                                      .arg(QFileInfo(path).fileName(),
                                           workflow ? tr("it has no steps") : translated(workflow.error().message)),
                                  {},
                                  {},
                                  {}});
        return;
    }
    create(*object);
}

void BuilderPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(savedFields(m_editor->document().workflow())).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        m_toasts.show(
            core::Error{core::ErrorCode::IoError, tr("The file cannot be written"), path, file.errorString(), {}});
        return;
    }
    saySaved(path);
}

void BuilderPage::savePictureTo(const QString &path)
{
    if (const core::Status saved = savePicture(m_editor->canvas().scene(), path); saved)
        saySaved(path);
    else
        m_toasts.show(saved.error());
}

void BuilderPage::printWith(QPrinter &printer)
{
    if (const core::Status printed = printPicture(m_editor->canvas().scene(), printer); !printed)
        m_toasts.show(printed.error());
}

void BuilderPage::saySaved(const QString &path)
{
    Toast toast;
    toast.tone = Tone::Success;
    toast.text = tr("Saved as %1.").arg(shortName(path));
    m_toasts.show(toast);
}

} // namespace aw::ui
