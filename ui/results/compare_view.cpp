// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/compare_view.h"

#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qint64 kMostRuns = 100;
constexpr int kMostLines = 10;

QString settingText(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"–"_s;
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

// Its title, in the run that has it.
QString titleOfStep(const services::RunComparison &comparison, const QString &stepId)
{
    for (const core::Job *job : {&comparison.after, &comparison.before})
        for (const core::StepRun &run : job->stepRuns)
            if (run.stepId == stepId)
                return stepTitle(*job, run);
    return stepId;
}

QTreeWidget *newLines(const QString &name, const QStringList &headers)
{
    auto *lines = new QTreeWidget;
    lines->setAccessibleName(name);
    lines->setRootIsDecorated(false);
    lines->setUniformRowHeights(true);
    lines->setHeaderLabels(headers);
    lines->header()->setStretchLastSection(true);
    return lines;
}

void fitLines(QTreeWidget *lines)
{
    for (int column = 0; column + 1 < lines->columnCount(); ++column) {
        lines->resizeColumnToContents(column);
        lines->setColumnWidth(column, std::clamp(lines->columnWidth(column) + 16, 110, 280));
    }
    lines->setFixedHeight(lines->header()->sizeHint().height() +
                          lines->sizeHintForRow(0) * std::clamp(lines->topLevelItemCount(), 1, kMostLines) + 8);
}

} // namespace

CompareView::CompareView(const Theme &theme, services::Services services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_none(newText({}, Tone::Muted))
    , m_content(new QWidget)
    , m_runs(new QComboBox)
    , m_input(newText({}))
    , m_sameSettings(newText(tr("Steps and settings are the same."), Tone::Muted))
    , m_settings(newLines(tr("Settings that differ"), {tr("Step"), tr("Setting"), tr("Before"), tr("After")}))
    , m_ledgers(newLines(tr("Ledgers"), {tr("Step"), tr("Rows in"), tr("Rows out"), tr("Left out"), tr("Rejected")}))
    , m_difference(new DifferenceView(theme))
{
    setObjectName(u"compare"_s);
    setAccessibleName(tr("Compare runs"));
    m_runs->setObjectName(u"compareWith"_s);
    m_runs->setAccessibleName(tr("Compared with"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_settings->setObjectName(u"differingSettings"_s);
    m_ledgers->setObjectName(u"comparedLedgers"_s);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(10);
    choice->addWidget(new QLabel(tr("Compared with")));
    choice->addWidget(m_runs);
    choice->addStretch();
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(choice);
    layout->addWidget(newHeading(theme, tr("Input and settings")));
    layout->addWidget(m_input);
    layout->addWidget(m_sameSettings);
    layout->addWidget(m_settings);
    layout->addSpacing(4);
    layout->addWidget(newHeading(theme, tr("Ledger")));
    layout->addWidget(m_ledgers);
    layout->addSpacing(4);
    layout->addWidget(newHeading(theme, tr("Result")));
    layout->addWidget(m_difference, 1);
    auto *page = new QWidget;
    page->setObjectName(u"content"_s);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(24, 20, 24, 24);
    outer->addWidget(m_none);
    outer->addWidget(m_content, 1);
    setWidget(page);
    setWidgetResizable(true);
    m_content->hide();
    connect(m_runs, &QComboBox::currentIndexChanged, this, &CompareView::compare);
}

void CompareView::setRun(const core::Job &job)
{
    m_job = job;
    m_listed = false;
    ++m_asked;
    m_difference->busy().stop();
    m_difference->busy().finish();
    m_content->hide();
    m_none->hide();
    if (isVisible())
        listRuns();
}

QString CompareView::comparedWith() const
{
    return m_runs->currentData().toString();
}

void CompareView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_listed && !m_job.id.isEmpty())
        listRuns();
}

void CompareView::listRuns()
{
    m_listed = true;
    const store::JobFilter completed{m_job.workflowId, {core::JobState::Completed}};
    QCoro::connect(
        m_services.jobs.list(completed, {0, kMostRuns}), this,
        [this, id = m_job.id](const core::Result<QList<core::Job>> &jobs) {
            if (id != m_job.id)
                return;
            const QSignalBlocker quiet(m_runs);
            m_runs->clear();
            int newestBefore = -1;
            for (const core::Job &job : jobs.value_or(QList<core::Job>())) { // the newest first
                // Without a workflow, runs of the same steps go together.
                if (job.id == m_job.id || job.workflowId != m_job.workflowId || jobTitle(job) != jobTitle(m_job))
                    continue;
                if (newestBefore < 0 && job.createdAt <= m_job.createdAt)
                    newestBefore = m_runs->count();
                const qint64 rows = job.metadata.value("rows"_L1).toInteger();
                m_runs->addItem(u"%1 · %2"_s.arg(momentText(job.createdAt),
                                                 tr("%1 rows", nullptr, pluralOf(rows)).arg(countText(rows))),
                                job.id);
            }
            m_runs->setCurrentIndex(std::max(0, newestBefore));
            m_none->setText(jobs ? tr("There is no other completed run of this workflow yet. Run it again, with other "
                                      "data or other settings, and see here what that changes.")
                                 : errorText(jobs.error()));
            m_none->setVisible(m_runs->count() == 0);
            m_content->setVisible(m_runs->count() > 0);
            compare();
        });
}

void CompareView::compare()
{
    const QString other = comparedWith();
    if (other.isEmpty())
        return;
    m_difference->clear();
    const std::stop_token stop = m_difference->busy().start(tr("Comparing…"));
    QCoro::connect(m_services.differences.betweenRuns(other, m_job.id, {}, stop, m_difference->busy().progress()), this,
                   [this, asked = ++m_asked](const core::Result<services::RunDifference> &compared) {
                       if (asked != m_asked)
                           return;
                       m_difference->busy().finish();
                       if (compared)
                           show(*compared);
                       else
                           m_difference->show(compared.error());
                   });
}

void CompareView::show(const services::RunDifference &compared)
{
    const services::RunComparison &comparison = compared.comparison;
    const auto nameOf = [](const std::optional<core::Artifact> &input) {
        return input ? tr("“%1”").arg(shortName(input->filename)) : tr("data that is gone");
    };
    const std::optional<bool> same = comparison.sameInput();
    if (same && *same)
        m_input->setText(tr("Both read the same bytes."));
    else
        m_input->setText((same ? tr("The input is another: it was %1, it is %2.")
                               : tr("Whether the input is the same is not known: it was %1, it is %2."))
                             .arg(nameOf(comparison.inputBefore), nameOf(comparison.inputAfter)));
    showSettings(comparison);
    showLedgers(comparison);
    if (compared.opened)
        m_difference->show(*compared.opened);
    else if (compared.problem)
        m_difference->show(*compared.problem);
}

void CompareView::showSettings(const services::RunComparison &comparison)
{
    m_settings->clear();
    for (const services::SettingChange &change : comparison.settings) {
        const QString step = change.stepId.isEmpty() ? tr("The run") : titleOfStep(comparison, change.stepId);
        const QString what = change.path.isEmpty() ? tr("the step itself") : change.path;
        auto *item =
            new QTreeWidgetItem(m_settings, {step, what, settingText(change.before), settingText(change.after)});
        for (const int column : {2, 3})
            item->setToolTip(column, item->text(column));
    }
    m_sameSettings->setVisible(comparison.settings.isEmpty());
    m_settings->setVisible(!comparison.settings.isEmpty());
    fitLines(m_settings);
}

void CompareView::showLedgers(const services::RunComparison &comparison)
{
    m_ledgers->clear();
    for (const services::LedgerPair &pair : comparison.ledgers) {
        const auto text = [&](auto figure) {
            const QString before = pair.before ? countText(figure(*pair.before)) : u"–"_s;
            const QString after = pair.after ? countText(figure(*pair.after)) : u"–"_s;
            return before == after ? after : u"%1 → %2"_s.arg(before, after);
        };
        new QTreeWidgetItem(
            m_ledgers,
            {titleOfStep(comparison, pair.stepId), text([](const core::Ledger &ledger) { return ledger.rowsIn; }),
             text([](const core::Ledger &ledger) { return ledger.rowsOut; }),
             text([](const core::Ledger &ledger) { return ledger.total(core::RowEntry::Kind::Filtered); }),
             text([](const core::Ledger &ledger) { return ledger.total(core::RowEntry::Kind::Rejected); })});
    }
    fitLines(m_ledgers);
}

} // namespace aw::ui
