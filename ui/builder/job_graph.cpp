// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/job_graph.h"

#include "ui/builder/canvas/builder_view.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

JobGraph::JobGraph(const Theme &theme, const Shortcuts &keys, const QList<core::StepDescriptor> &types, QWidget *parent)
    : RunGraph(parent)
    , m_keys(keys)
    , m_document(types)
    , m_states(m_document)
    , m_scene(new BuilderScene(theme, m_document, this))
    , m_view(new BuilderView(*m_scene))
{
    m_view->setReadOnly();
    m_view->setObjectName(u"jobGraph"_s);
    m_view->setAccessibleName(tr("Graph of the run"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(4);
    bar->addWidget(
        newText(tr("The steps as they were in this run. A double click opens one in the builder."), Tone::Muted), 1);
    QToolButton *fit = newToolButton(theme, u"fit"_s, tr("See everything"));
    QToolButton *smaller = newToolButton(theme, u"zoom-out"_s, tr("Smaller"));
    QToolButton *larger = newToolButton(theme, u"zoom-in"_s, tr("Larger"));
    keys.showOn(fit, u"canvas.fit"_s);
    keys.showOn(smaller, u"canvas.smaller"_s);
    keys.showOn(larger, u"canvas.larger"_s);
    for (QToolButton *button : {fit, smaller, larger})
        bar->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(newLine());
    layout->addWidget(m_view, 1);
    connect(fit, &QToolButton::clicked, m_view, &BuilderView::fit);
    connect(smaller, &QToolButton::clicked, this, [this] { m_view->zoomBy(0.8); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view->zoomBy(1.25); });
    connect(m_view, &BuilderView::stepActivated, this, &JobGraph::stepActivated);
    connect(m_view, &BuilderView::keyPressed, this, &JobGraph::onKey);
}

// What shows the document goes before it.
JobGraph::~JobGraph()
{
    delete m_view;
    delete m_scene;
}

void JobGraph::setJob(const core::Job &job)
{
    if (!m_states.job() || m_states.job()->id != job.id) {
        core::Workflow workflow;
        workflow.steps = job.steps;
        m_document.load(workflow);
        m_view->fit();
    }
    m_states.setJob(job);
    m_scene->setStatuses(m_states.statuses());
}

void JobGraph::setProgress(const core::Progress &progress)
{
    if (m_states.setProgress(progress))
        m_scene->setStatuses(m_states.statuses());
}

// The view has its size only once it is shown.
void JobGraph::resizeEvent(QResizeEvent *event)
{
    RunGraph::resizeEvent(event);
    QMetaObject::invokeMethod(m_view, &BuilderView::fit, Qt::QueuedConnection);
}

void JobGraph::onKey(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const QStringList selected = m_scene->selectedIds();
    event->accept();
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        m_view->go(key);
    else if (m_keys.matches(*event, u"canvas.fit"_s))
        m_view->fit();
    else if (m_keys.matches(*event, u"canvas.larger"_s))
        m_view->zoomBy(1.25);
    else if (m_keys.matches(*event, u"canvas.smaller"_s))
        m_view->zoomBy(0.8);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !selected.isEmpty())
        Q_EMIT stepActivated(selected.first());
    else
        event->ignore();
}

} // namespace aw::ui
