// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/preview_pane.h"

#include "engine/core/workflow_parameters.h"
#include "ui/tables/cell_delegate.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kPreviewAfterMs = 80;
constexpr qint64 kPreviewRows = 100;

class PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

// "The first 100 of 9,971 rows, computed on the first 10,000 of 4,812,330 rows of the data"
QString howMuch(const services::Preview &preview)
{
    const qint64 shown = preview.sample.rows.size();
    const QString total = countText(preview.sample.totalRows);
    const QString rows = shown == preview.sample.totalRows
                             ? (shown == 1 ? PreviewWords::tr("1 row") : PreviewWords::tr("%1 rows").arg(total))
                             : PreviewWords::tr("The first %1 of %2 rows").arg(countText(shown), total);
    if (!preview.isSample)
        return PreviewWords::tr("%1, computed on all of the data").arg(rows);
    const QString sampled = countText(preview.sampledRows);
    return preview.inputRows >= 0 ? PreviewWords::tr("%1, computed on the first %2 of %3 rows of the data")
                                        .arg(rows, sampled, countText(preview.inputRows))
                                  : PreviewWords::tr("%1, computed on the first %2 rows of the data; how many there "
                                                     "are is not known")
                                        .arg(rows, sampled);
}

} // namespace

PreviewPane::PreviewPane(const Theme &theme, WorkflowDocument &document, WorkflowCheck &check,
                         services::PreviewService &service, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_check(check)
    , m_service(service)
    , m_title(newHeading(theme, {}))
    , m_text(new ElidedLabel)
    , m_table(new QTableView)
    , m_rows(new PreviewModel(this))
{
    setObjectName(u"previewPane"_s);
    setMinimumHeight(96);
    m_title->setWordWrap(false);
    m_text->setProperty("tone", u"muted"_s);
    m_text->setObjectName(u"previewText"_s);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setObjectName(u"previewRows"_s);
    m_table->setAccessibleName(tr("Rows after the selected step"));
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setDefaultSectionSize(130);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 14, 6);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addStretch(); // keeps the head at the top while there is no table
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPreviewAfterMs);
    connect(&m_wait, &QTimer::timeout, this, &PreviewPane::ask);
    connect(&document, &WorkflowDocument::changed, this, &PreviewPane::refresh);
    connect(&document, &WorkflowDocument::loaded, this, [this] { setStep({}); });
    connect(&check, &WorkflowCheck::changed, this, &PreviewPane::refresh);
    refresh();
}

PreviewPane::~PreviewPane()
{
    m_stop.request_stop();
}

void PreviewPane::setStep(const QString &id)
{
    m_step = id;
    refresh();
}

void PreviewPane::setData(const QString &id)
{
    m_data = id;
    refresh();
}

void PreviewPane::setValues(const QJsonObject &values)
{
    m_values = values;
    refresh();
}

QString PreviewPane::text() const
{
    return m_text->fullText();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

// The step and what it reads; whatever else is in the workflow may be unfinished.
QList<core::Step> PreviewPane::stepsUpTo(const QString &id) const
{
    const QList<core::Step> &all = m_document.steps();
    QList<bool> wanted(all.size(), false);
    const qsizetype last = m_document.graph().indexOf(id);
    if (last < 0)
        return {};
    wanted[last] = true;
    for (qsizetype i = last; i >= 0; --i) // each stands behind those it reads
        if (wanted[i])
            for (const StepGraph::Input &input : m_document.graph().inputs(i))
                if (input.step >= 0)
                    wanted[input.step] = true;
    QList<core::Step> steps;
    for (qsizetype i = 0; i <= last; ++i)
        if (wanted[i])
            steps.append(all[i]);
    return steps;
}

QString PreviewPane::obstacle(const QList<core::Step> &steps) const
{
    if (steps.isEmpty())
        return tr("Select a step to see its rows.");
    if (steps.last().disabled)
        return tr("It is switched off.");
    for (const StepProblem &problem : m_check.problems())
        if (std::ranges::find(steps, problem.stepId, &core::Step::id) != steps.end())
            return problem.stepId == m_step
                       ? problem.message
                       : tr("“%1” before it is not ready: %2")
                             .arg(m_document.types().titleOf(*m_document.find(problem.stepId)), problem.message);
    const bool readsData = std::ranges::any_of(steps, [this](const core::Step &step) {
        return step.type == "loading"_L1 || (!m_document.types().isSource(step.type) &&
                                             !m_document.graph().isConnected(m_document.graph().indexOf(step.id)));
    });
    if (m_data.isEmpty() && readsData)
        return tr("Choose data at the top to see rows.");
    return {};
}

void PreviewPane::refresh()
{
    const QList<core::Step> steps = stepsUpTo(m_step);
    m_title->setText(steps.isEmpty() ? tr("Rows")
                                     : tr("Rows after “%1”").arg(m_document.types().titleOf(steps.last())));
    const QString why = obstacle(steps);
    const Asked wanted{steps, m_data, m_step, m_values};
    if (why.isEmpty() && wanted == m_asked)
        return;
    m_stop.request_stop();
    ++m_run;
    m_isAsking = false;
    m_wait.stop();
    m_asked = {};
    if (!why.isEmpty()) {
        m_rows->setTable({});
        say(why, true);
        return;
    }
    if (!isVisible())
        return;
    m_asked = wanted;
    say(tr("Computing…"), false);
    m_wait.start();
}

void PreviewPane::ask()
{
    services::PreviewRequest request;
    request.workflow = m_document.workflow();
    request.workflow.parameters.clear();
    QJsonObject values = core::exampleValues(m_document.workflow().parameters);
    for (auto it = m_asked.values.begin(); it != m_asked.values.end(); ++it)
        values.insert(it.key(), it.value());
    const auto filled = core::withParameters(m_asked.steps, m_document.workflow().parameters, values);
    if (!filled) {
        say(translated(filled.error().text()), true);
        return;
    }
    request.workflow.steps = *filled;
    request.inputDataId = m_asked.data;
    request.stepId = m_asked.step;
    request.limit = kPreviewRows;
    m_stop = std::stop_source();
    request.stop = m_stop.get_token();
    m_isAsking = true;
    QCoro::connect(m_service.preview(request), this,
                   [this, run = ++m_run](const core::Result<services::Preview> &preview) {
                       if (run == m_run)
                           answered(preview);
                   });
}

void PreviewPane::answered(const core::Result<services::Preview> &preview)
{
    m_isAsking = false;
    if (!preview) {
        m_rows->setTable({});
        say(errorText(preview.error()), true);
        return;
    }
    m_rows->setTable({preview->sample.columns, preview->sample.rows});
    m_rows->setTypes(preview->sample.columns);
    say(howMuch(*preview), true);
}

// Rows of before are left to look at, dimmed, until the new ones are there.
void PreviewPane::say(const QString &text, bool isCurrent)
{
    m_text->setFullText(text);
    m_table->setEnabled(isCurrent);
    m_table->setVisible(m_rows->columnCount() > 0 || !isCurrent);
}

} // namespace aw::ui
