// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/approval_card.h"

#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kTallestDifference = 440;

QString titleOfAsked(const core::Job &job)
{
    for (const core::StepRun &run : job.stepRuns)
        if (run.stepId == job.approval->stepId)
            return stepTitle(job, run);
    return job.approval->stepId;
}

// The step and those it was made of. A step that names no input reads the one before it.
QSet<QString> leadingTo(const core::Job &job, const QString &stepId)
{
    QSet<QString> found{stepId};
    for (qsizetype i = job.steps.size() - 1; i >= 0; --i) {
        if (!found.contains(job.steps[i].id))
            continue;
        for (const core::Step &other : job.steps)
            if (std::ranges::any_of(job.steps[i].inputs, [&](const QString &input) {
                    return input == other.id || input.startsWith(other.id + u':');
                }))
                found.insert(other.id);
        if (job.steps[i].inputs.isEmpty() && i > 0 && job.steps[i].type != "loading"_L1)
            found.insert(job.steps[i - 1].id);
    }
    return found;
}

} // namespace

ApprovalCard::ApprovalCard(const Theme &theme, services::Services services, Toasts &toasts, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_toasts(toasts)
    , m_question(newText({}))
    , m_baseline(new QComboBox)
    , m_difference(new DifferenceView(theme))
    , m_comment(new QLineEdit)
    , m_approve(newButton(theme, tr("Approve"), u"check"_s, "primary"))
    , m_reject(newButton(theme, tr("Reject"), u"close"_s, "danger"))
    , m_back(newButton(theme, tr("Push back"), u"undo"_s))
    , m_steps(new QMenu(m_back))
{
    setObjectName(u"banner"_s);
    setTone(this, Tone::Warning);
    m_question->setObjectName(u"approvalQuestion"_s);
    m_comment->setObjectName(u"approvalComment"_s);
    m_baseline->setObjectName(u"approvalBaseline"_s);
    m_baseline->setAccessibleName(tr("Compared with"));
    m_baseline->addItem(tr("What went into the step"));
    m_baseline->addItem(tr("What the run before gave"));
    m_difference->setMaximumHeight(kTallestDifference);
    m_approve->setObjectName(u"approve"_s);
    m_reject->setObjectName(u"reject"_s);
    m_back->setObjectName(u"pushBack"_s);
    m_back->setToolTip(tr("A step and what follows it are computed anew, then you are asked again"));
    m_back->setMenu(m_steps);
    m_comment->setPlaceholderText(tr("Comment (may stay empty)"));
    m_comment->setAccessibleName(tr("Comment"));
    auto *against = new QHBoxLayout;
    against->setSpacing(8);
    against->addWidget(new QLabel(tr("Compared with")));
    against->addWidget(m_baseline);
    against->addStretch();
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_comment, 1);
    answers->addWidget(m_back);
    answers->addWidget(m_reject);
    answers->addWidget(m_approve);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(m_question);
    layout->addLayout(against);
    layout->addWidget(m_difference);
    layout->addLayout(answers);
    connect(m_baseline, &QComboBox::currentIndexChanged, this, &ApprovalCard::compare);
    connect(m_approve, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

QString ApprovalCard::comment() const
{
    return m_comment->text();
}

void ApprovalCard::setComment(const QString &comment)
{
    m_comment->setText(comment);
}

void ApprovalCard::setJob(const core::Job &job)
{
    const bool asks = job.state == core::JobState::AwaitingApproval && job.approval;
    setVisible(asks);
    if (!asks) {
        ++m_compared;
        m_difference->busy().stop();
        m_difference->busy().finish();
        m_difference->clear();
        m_asked = {};
        return;
    }
    const bool isNew = m_asked.id != job.approval->id;
    m_jobId = job.id;
    if (isNew)
        fillSteps(job);
    m_asked = *job.approval;
    m_question->setText(
        tr("The step “%1” gave out %2 rows (%3 came in). May they go on?", nullptr, pluralOf(m_asked.rowsAfter))
            .arg(titleOfAsked(job), countText(m_asked.rowsAfter), countText(m_asked.rowsBefore)));
    if (isNew)
        compare();
}

void ApprovalCard::compare()
{
    if (m_asked.id.isEmpty())
        return;
    m_difference->clear();
    const auto baseline =
        m_baseline->currentIndex() == 0 ? services::ApprovalBaseline::Input : services::ApprovalBaseline::EarlierRun;
    const std::stop_token stop = m_difference->busy().start(tr("Comparing…"));
    QCoro::connect(m_services.differences.ofApproval(m_jobId, baseline, {}, stop, m_difference->busy().progress()),
                   this, [this, compared = ++m_compared](const core::Result<services::ApprovalDifference> &difference) {
                       if (compared != m_compared)
                           return;
                       m_difference->busy().finish();
                       if (difference)
                           m_difference->show(difference->opened);
                       else
                           m_difference->show(difference.error());
                   });
}

void ApprovalCard::answer(bool approve)
{
    // Of what was seen: if the data is another by now, the answer is refused.
    auto task = approve ? m_services.jobs.approve(m_jobId, comment(), m_asked.contentHash)
                        : m_services.jobs.reject(m_jobId, comment(), m_asked.contentHash);
    QCoro::connect(std::move(task), this, [this](const core::Result<core::Job> &job) { answered(job); });
}

void ApprovalCard::fillSteps(const core::Job &job)
{
    m_steps->clear();
    const QSet<QString> steps = leadingTo(job, job.approval->stepId);
    for (const core::StepRun &run : job.stepRuns)
        if (steps.contains(run.stepId))
            m_steps->addAction(tr("Compute anew from “%1”").arg(shortName(stepTitle(job, run), 40)), this,
                               [this, id = run.stepId] { pushBack(id); });
}

void ApprovalCard::pushBack(const QString &toStep)
{
    QCoro::connect(m_services.jobs.pushBack(m_jobId, toStep, comment()), this,
                   [this](const core::Result<core::Job> &job) { answered(job); });
}

void ApprovalCard::answered(const core::Result<core::Job> &job)
{
    if (job)
        m_comment->clear();
    else
        m_toasts.show(job.error());
}

} // namespace aw::ui
