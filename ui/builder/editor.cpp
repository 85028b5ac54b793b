// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/editor.h"

#include "ui/builder/graph_watch.h"
#include "ui/builder/outline.h"
#include "ui/builder/preview_pane.h"
#include "ui/builder/step_palette.h"
#include "ui/builder/two_lines.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kProblemStepRole = Qt::UserRole + 1;
constexpr int kMostProblems = 200;
constexpr int kProblemsSeen = 3; // without scrolling
constexpr int kMostColumnsNamed = 6;

} // namespace

WorkflowEditor::WorkflowEditor(const Theme &theme, const Shortcuts &keys, const BuilderParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(keys)
    , m_document(parts.types)
    , m_check(m_document)
    , m_states(m_document, &m_check)
    , m_canvas(new Canvas(theme, keys, m_document))
    , m_form(new StepForm(theme, m_document, m_check))
    , m_palette(new StepPalette(theme, m_document.types()))
    , m_outline(new Outline(theme, m_canvas->scene()))
    , m_banner(new Banner(theme))
    , m_runPanel(new RunPanel(theme))
    , m_watch(new GraphWatch(m_document, m_check, parts.checks, this))
    , m_preview(new PreviewPane(theme, m_document, m_check, parts.previews))
{
    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeLists());
    split->addWidget(makeMiddle());
    auto *right = new QFrame;
    right->setObjectName(u"panel"_s);
    right->setMinimumWidth(260);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_form);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({210, 560, 310});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolbar());
    layout->addWidget(split, 1);

    connect(m_palette, &StepPalette::chosen, m_canvas, &Canvas::addType);
    connect(m_outline, &Outline::chosen, this, [this](const QString &id) { m_canvas->view().reveal(id); });
    connect(m_canvas, &Canvas::selectionChanged, this, [this](const QStringList &ids) {
        m_form->setSteps(ids);
        if (const QStringList remarks = m_canvas->scene().selectedRemarks(); ids.isEmpty() && remarks.size() == 1)
            m_form->setRemark(remarks.first());
    });
    connect(m_canvas, &Canvas::selectionChanged, this, &WorkflowEditor::fillContext);
    connect(m_canvas, &Canvas::selectionChanged, this,
            [this](const QStringList &ids) { m_preview->setStep(ids.size() == 1 ? ids.first() : QString()); });
    connect(m_watch, &GraphWatch::changed, this, &WorkflowEditor::fillContext);
    connect(m_canvas, &Canvas::formWanted, m_form, &StepForm::focusFirst);
    connect(m_canvas, &Canvas::renameWanted, m_form, &StepForm::focusName);
    connect(m_canvas, &Canvas::runWanted, this, &WorkflowEditor::runAsked);
    connect(m_runPanel, &RunPanel::answered, this, [this] {
        m_preview->setValues(parameterValues());
        Q_EMIT runWanted(m_range);
    });
    connect(&m_check, &WorkflowCheck::changed, this, [this] {
        fillProblems();
        showStatuses();
    });
    connect(&m_document, &WorkflowDocument::changed, this, [this] {
        showState();
        if (m_states.job())
            showStatuses();
    });
    connect(&m_document.stack(), &QUndoStack::cleanChanged, this, &WorkflowEditor::showState);
    connect(&m_document.stack(), &QUndoStack::indexChanged, this, &WorkflowEditor::showState);
    fillProblems();
    showState();
}

// Widgets go before the document they show.
WorkflowEditor::~WorkflowEditor()
{
    m_document.stack().disconnect(this);
    m_canvas->disconnect(this);
    delete m_preview;
    delete m_watch;
    delete m_outline;
    delete m_palette;
    delete m_form;
    delete m_canvas;
}

QWidget *WorkflowEditor::makeToolbar()
{
    auto *bar = new QFrame;
    bar->setObjectName(u"toolbar"_s);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 8, 14, 8);
    line->setSpacing(6);
    QToolButton *back = newToolButton(m_theme, u"chevron-left"_s, tr("All workflows"));
    back->setObjectName(u"backToList"_s);
    m_title = new ElidedLabel;
    m_title->setFont(m_theme.font(1.15, QFont::DemiBold));
    m_saved = new QLabel;
    m_saved->setProperty("tone", u"muted"_s);
    m_undo = newToolButton(m_theme, u"undo"_s, tr("Undo"));
    m_redo = newToolButton(m_theme, u"redo"_s, tr("Redo"));
    QToolButton *arrange = newToolButton(m_theme, u"arrange"_s, tr("Arrange the steps"));
    QToolButton *fit = newToolButton(m_theme, u"fit"_s, tr("See everything"));
    QToolButton *smaller = newToolButton(m_theme, u"zoom-out"_s, tr("Smaller"));
    QToolButton *larger = newToolButton(m_theme, u"zoom-in"_s, tr("Larger"));
    m_keys.showOn(fit, u"canvas.fit"_s);
    m_keys.showOn(smaller, u"canvas.smaller"_s);
    m_keys.showOn(larger, u"canvas.larger"_s);
    QToolButton *more = newToolButton(m_theme, u"more"_s, tr("More"));
    m_data = new QComboBox;
    m_data->setObjectName(u"runData"_s);
    m_data->setAccessibleName(tr("Data to run on"));
    m_data->setToolTip(m_data->accessibleName());
    m_data->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_data->setMinimumContentsLength(18);
    m_save = newButton(m_theme, tr("Save"));
    m_save->setObjectName(u"saveWorkflow"_s);
    m_save->setToolTip(tr("Save"));
    m_keys.showOn(m_save, u"workflow.save"_s);
    m_run = newButton(m_theme, tr("Run"), u"play"_s, "primary");
    m_run->setObjectName(u"runWorkflow"_s);
    m_run->setToolTip(tr("Run"));
    m_keys.showOn(m_run, u"workflow.run"_s);
    connect(&m_keys, &Shortcuts::changed, this, &WorkflowEditor::showState);
    line->addWidget(back);
    line->addWidget(m_title, 1);
    line->addWidget(m_saved);
    line->addSpacing(8);
    for (QWidget *widget : {m_undo, m_redo, arrange, fit, smaller, larger, more})
        line->addWidget(widget);
    line->addSpacing(8);
    line->addWidget(m_data);
    line->addWidget(m_save);
    line->addWidget(m_run);
    connect(back, &QToolButton::clicked, this, &WorkflowEditor::backWanted);
    connect(m_undo, &QToolButton::clicked, &m_document.stack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_document.stack(), &QUndoStack::redo);
    connect(arrange, &QToolButton::clicked, this, [this] {
        commands::arrange(m_document);
        m_canvas->view().fit();
    });
    connect(m_data, &QComboBox::activated, this, [this] {
        m_isDataChosen = true;
        showData();
    });
    connect(fit, &QToolButton::clicked, &m_canvas->view(), &BuilderView::fit);
    connect(smaller, &QToolButton::clicked, this, [this] { m_canvas->view().zoomBy(0.8); });
    connect(larger, &QToolButton::clicked, this, [this] { m_canvas->view().zoomBy(1.25); });
    auto *menu = new QMenu(more);
    QAction *schedule =
        menu->addAction(m_theme.icon(u"schedules"_s), tr("Run on a schedule…"), this, &WorkflowEditor::scheduleWanted);
    schedule->setObjectName(u"scheduleWorkflowRuns"_s);
    m_history = menu->addAction(m_theme.icon(u"clock"_s), tr("History…"), this, &WorkflowEditor::historyWanted);
    m_history->setObjectName(u"workflowHistory"_s);
    menu->addSeparator();
    menu->addAction(m_theme.icon(u"export"_s), tr("Save as a file…"), this, &WorkflowEditor::exportWanted);
    menu->addAction(m_theme.icon(u"export"_s), tr("Save as a picture…"), this, &WorkflowEditor::pictureWanted);
    menu->addAction(m_theme.icon(u"file"_s), tr("Print…"), this, &WorkflowEditor::printWanted);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(m_save, &QPushButton::clicked, this, &WorkflowEditor::saveWanted);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (const auto &job = m_states.job(); job && !core::isTerminal(job->state))
            Q_EMIT stopWanted(job->id);
        else
            Q_EMIT runAsked({});
    });
    return bar;
}

QWidget *WorkflowEditor::makeLists()
{
    auto *pane = new QFrame;
    pane->setObjectName(u"sidePane"_s);
    pane->setMinimumWidth(170);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->addTab(tr("Steps"));
    m_tabs->addTab(tr("Outline"));
    auto *stack = new QStackedWidget;
    stack->addWidget(m_palette);
    stack->addWidget(m_outline);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addWidget(stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    return pane;
}

QWidget *WorkflowEditor::makeMiddle()
{
    auto *middle = new QWidget;
    middle->setMinimumWidth(280);
    m_problems = new QListWidget;
    m_problems->setObjectName(u"problems"_s);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setItemDelegate(new TwoLineDelegate(m_theme, 5, m_problems));
    m_problems->setMouseTracking(true);
    m_problems->setUniformItemSizes(true);
    m_problems->hide();
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(12, 10, 12, 0);
    messages->addWidget(m_banner);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(messages);
    layout->addWidget(m_runPanel);
    auto *split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(1);
    split->addWidget(m_canvas);
    split->addWidget(m_preview);
    split->setCollapsible(0, false);
    split->setStretchFactor(0, 1);
    split->setSizes({460, 210});
    m_canvas->setMinimumHeight(160);
    layout->addWidget(split, 1);
    layout->addWidget(newLine());
    layout->addWidget(m_problems);
    const auto go = [this](const QListWidgetItem *item) { showStep(item->data(kProblemStepRole).toString()); };
    connect(m_problems, &QListWidget::itemClicked, this, go);
    connect(m_problems, &QListWidget::itemActivated, this, [this, go](const QListWidgetItem *item) {
        go(item);
        m_form->focusFirst();
    });
    return middle;
}

void WorkflowEditor::load(const core::Workflow &workflow)
{
    m_document.load(workflow);
    showLoaded();
}

void WorkflowEditor::loadUnfinished(const core::Workflow &workflow)
{
    m_document.loadUnfinished(workflow);
    showLoaded();
}

void WorkflowEditor::showLoaded()
{
    m_states.clear();
    m_banner->hide();
    m_runPanel->hide();
    m_runPanel->forget();
    m_isDataChosen = false;
    m_preview->setValues({});
    fillProblems();
    showStatuses();
    showState();
    showRun();
    m_canvas->view().fit();
}

void WorkflowEditor::setSaving(bool saving)
{
    m_saving = saving;
    showState();
}

void WorkflowEditor::showState()
{
    const QString name = m_document.workflow().name;
    m_title->setFullText(name.trimmed().isEmpty() ? tr("Without a name") : name);
    const bool isNew = m_document.workflow().id.isEmpty();
    const bool isModified = m_document.isModified() || isNew;
    m_saved->setText(m_saving ? tr("Saving…") : isModified ? tr("Not saved yet") : tr("Saved"));
    m_save->setEnabled(isModified && !m_saving);
    m_history->setEnabled(!isNew);
    QUndoStack &stack = m_document.stack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    const QString undo = stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo");
    const QString redo = stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo");
    m_undo->setToolTip(m_keys.withKeys(undo, u"workflow.undo"_s));
    m_redo->setToolTip(m_keys.withKeys(redo, u"workflow.redo"_s));
}

void WorkflowEditor::showStatuses()
{
    m_canvas->scene().setStatuses(m_states.statuses());
}

void WorkflowEditor::fillProblems()
{
    m_problems->clear();
    for (const StepProblem &problem : m_check.problems()) {
        if (m_problems->count() == kMostProblems)
            break;
        const core::Step *step = m_document.find(problem.stepId);
        auto *item = new QListWidgetItem(m_theme.icon(u"warning"_s, u"warning"_s),
                                         step ? m_document.types().titleOf(*step) : tr("The workflow"), m_problems);
        item->setData(TwoLineDelegate::DetailRole, problem.message);
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(item->text(), problem.message));
        item->setToolTip(problem.message);
        item->setData(kProblemStepRole, problem.stepId);
    }
    if (m_problems->count() > 0)
        m_problems->setFixedHeight(m_problems->sizeHintForRow(0) * std::min(m_problems->count(), kProblemsSeen) + 6);
    m_problems->setVisible(m_problems->count() > 0);
}

void WorkflowEditor::setData(const QList<core::Artifact> &artifacts)
{
    m_artifacts = artifacts;
    const QString kept = dataId();
    // The newest, unless somebody chose another; "no data" is a choice, too.
    const bool isKept =
        m_isDataChosen &&
        (kept.isEmpty() || std::ranges::any_of(artifacts, [&](const auto &artifact) { return artifact.id == kept; }));
    m_data->clear();
    for (const core::Artifact &artifact : artifacts)
        m_data->addItem(m_theme.icon(u"data"_s), shortName(artifact.filename, 24), artifact.id);
    m_data->addItem(tr("No data"), QString());
    m_data->setCurrentIndex(isKept ? m_data->findData(kept) : 0);
    showData();
}

void WorkflowEditor::setWorkflows(const QList<core::Workflow> &workflows)
{
    m_workflows = workflows;
    fillContext();
}

void WorkflowEditor::showData()
{
    m_watch->setData(dataId());
    m_preview->setData(dataId());
    fillContext();
}

void WorkflowEditor::offerAgain(const core::Job &job)
{
    m_runPanel->remember(job.parameters);
    m_preview->setValues(parameterValues());
    if (const int at = m_data->findData(job.inputDataId); at >= 0 && !job.inputDataId.isEmpty() && !m_isDataChosen) {
        m_data->setCurrentIndex(at);
        m_isDataChosen = true;
        showData();
    }
}

QString WorkflowEditor::dataId() const
{
    return m_data->currentData().toString();
}

// The columns that come in, as far as they are known; else those of the data that is chosen.
void WorkflowEditor::fillContext()
{
    FormContext context;
    QStringList columns;
    for (const core::Artifact &artifact : std::as_const(m_artifacts)) {
        context.data.append({artifact.id, artifact.filename});
        if (artifact.id != dataId())
            continue;
        const QJsonArray described = artifact.metadata.value("columns"_L1).toArray();
        for (const auto &column : described)
            columns.append(column.isObject() ? column.toObject().value("name"_L1).toString() : column.toString());
    }
    for (const core::Workflow &workflow : std::as_const(m_workflows))
        if (workflow.id != m_document.workflow().id) // one cannot contain itself
            context.workflows.append({workflow.id, workflow.name});
    context.columns.insert(QString(), columns);
    if (const core::Step *step = m_document.find(m_form->stepId()))
        if (const core::StepDescriptor *type = m_document.types().find(step->type))
            for (qsizetype i = 0; i < type->inputPorts.size(); ++i) {
                const QStringList known = m_watch->columnsAt(step->id, i);
                context.columns.insert(type->inputPorts[i], known.isEmpty() ? columns : known);
                if (i == 0 && !known.isEmpty())
                    context.columns.insert(QString(), known);
            }
    static const QStringList kFunctions = services::CheckService::functions();
    context.functions = kFunctions;
    const QStringList made = m_watch->newColumns(m_form->stepId());
    context.gives = made.mid(0, kMostColumnsNamed).join(u", "_s);
    if (made.size() > kMostColumnsNamed)
        context.gives =
            tr("%1 and %n more", nullptr, static_cast<int>(made.size() - kMostColumnsNamed)).arg(context.gives);
    m_form->setContext(context);
}

void WorkflowEditor::setJob(const core::Job &job)
{
    m_states.setJob(job);
    showStatuses();
    showRun();
}

void WorkflowEditor::setProgress(const core::Progress &progress)
{
    if (m_states.setProgress(progress))
        showStatuses();
}

void WorkflowEditor::showRun()
{
    const auto &job = m_states.job();
    const bool isRunning = job && !core::isTerminal(job->state);
    m_run->setText(isRunning ? tr("Stop") : tr("Run"));
    m_run->setIcon(m_theme.icon(isRunning ? u"stop"_s : u"play"_s, u"onAccent"_s));
    if (!job)
        return;
    const auto titleOf = [this](const QString &id) {
        const core::Step *step = m_document.find(id);
        return step ? m_document.types().titleOf(*step) : id;
    };
    if (job->state == core::JobState::AwaitingApproval && job->approval) {
        m_banner->say(Tone::Warning,
                      tr("“%1” has given out %2 rows and waits for you.", nullptr, pluralOf(job->approval->rowsAfter))
                          .arg(titleOf(job->approval->stepId), countText(job->approval->rowsAfter)));
        connect(m_banner->addAction(tr("Decide")), &QPushButton::clicked, this,
                [this, id = job->id] { Q_EMIT monitorWanted(id); });
    } else if (job->state == core::JobState::Failed && job->failure) {
        m_banner->say(*job->failure);
        for (const core::StepRun &run : job->stepRuns)
            if (run.status == core::StepRun::Status::Failed)
                connect(m_banner->addAction(tr("Show the step")), &QPushButton::clicked, this,
                        [this, id = run.stepId] { showStep(id); });
    } else if (job->state == core::JobState::Completed) {
        const auto last = std::ranges::find_if(job->stepRuns.crbegin(), job->stepRuns.crend(),
                                               [](const core::StepRun &run) { return run.rowsOut >= 0; });
        m_banner->say(Tone::Success,
                      last == job->stepRuns.crend()
                          ? tr("Done.")
                          : tr("Done: %1 rows.", nullptr, pluralOf(last->rowsOut)).arg(countText(last->rowsOut)));
        connect(m_banner->addAction(tr("Open the result")), &QPushButton::clicked, this,
                [this, id = job->id] { Q_EMIT resultWanted(id); });
    } else {
        m_banner->hide();
    }
}

QJsonObject WorkflowEditor::parameterValues() const
{
    return m_document.workflow().parameters.isEmpty() ? QJsonObject() : m_runPanel->values();
}

void WorkflowEditor::askForValues(const core::RunRange &range)
{
    m_range = range;
    if (m_document.workflow().parameters.isEmpty())
        Q_EMIT runWanted(range);
    else
        m_runPanel->ask(m_document.workflow().parameters);
}

// A step of a workflow within this one is shown by the one that stands for it.
void WorkflowEditor::showStep(const QString &id)
{
    const QString shown = m_document.find(id) ? id : id.section(u'/', 0, 0);
    m_canvas->scene().select(shown.isEmpty() ? QStringList() : QStringList(shown));
    m_canvas->view().reveal(shown);
}

void WorkflowEditor::showProblems()
{
    if (m_check.problems().isEmpty())
        return;
    showStep(m_check.problems().first().stepId);
    m_problems->setCurrentRow(0);
}

void WorkflowEditor::nextPane()
{
    QWidget *const lists = m_tabs->currentIndex() == 0 ? static_cast<QWidget *>(&m_palette->tree()) : m_outline;
    const QList<QWidget *> panes{lists, m_canvas, &m_preview->table(), m_form, m_problems};
    qsizetype at = 0;
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i + 1;
    QWidget *next = panes[at % panes.size()];
    if (next == &m_preview->table() && (!next->isVisible() || !next->isEnabled()))
        next = m_form;
    if (next == m_problems && !m_problems->isVisible())
        next = lists;
    if (next == m_form)
        m_form->focusFirst();
    else
        next->setFocus();
}

void WorkflowEditor::takeFocus()
{
    m_canvas->setFocus();
}

QList<Command> WorkflowEditor::commands()
{
    QList<Command> list{
        {tr("Save the workflow"), u"check"_s, m_keys.shown(u"workflow.save"_s), [this] { Q_EMIT saveWanted(); }},
        {tr("Run the workflow"), u"play"_s, m_keys.shown(u"workflow.run"_s), [this] { Q_EMIT runAsked({}); }},
        {tr("Save the workflow as a file…"), u"export"_s, {}, [this] { Q_EMIT exportWanted(); }},
        {tr("Save the workflow as a picture…"), u"export"_s, {}, [this] { Q_EMIT pictureWanted(); }},
        {tr("Print the workflow…"), u"file"_s, m_keys.shown(u"workflow.print"_s), [this] { Q_EMIT printWanted(); }},
        {tr("All workflows"), u"workflows"_s, {}, [this] { Q_EMIT backWanted(); }}};
    list += m_canvas->commands();
    for (const core::StepDescriptor &type : m_document.types().all())
        list.append(
            {tr("Add: %1").arg(type.title), iconOf(&type), {}, [this, name = type.type] { m_canvas->addType(name); }});
    return list;
}

} // namespace aw::ui
