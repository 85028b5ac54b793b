// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/approval_card.h"

#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

QString titleOfAsked(const core::Job &job)
{
    for (const core::StepRun &run : job.stepRuns)
        if (run.stepId == job.approval->stepId)
            return stepTitle(job, run);
    return job.approval->stepId;
}

} // namespace

ApprovalCard::ApprovalCard(const Theme &theme, services::JobService &jobs, Toasts &toasts, QWidget *parent)
    : QFrame(parent)
    , m_jobs(jobs)
    , m_toasts(toasts)
    , m_question(newText({}))
    , m_comment(new QLineEdit)
    , m_approve(newButton(theme, tr("Approve"), u"check"_s, "primary"))
    , m_reject(newButton(theme, tr("Reject"), u"close"_s, "danger"))
{
    setObjectName(u"banner"_s);
    setTone(this, Tone::Warning);
    m_question->setObjectName(u"approvalQuestion"_s);
    m_comment->setObjectName(u"approvalComment"_s);
    m_approve->setObjectName(u"approve"_s);
    m_reject->setObjectName(u"reject"_s);
    m_comment->setPlaceholderText(tr("Comment (may stay empty)"));
    m_comment->setAccessibleName(tr("Comment"));
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_comment, 1);
    answers->addWidget(m_reject);
    answers->addWidget(m_approve);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(m_question);
    layout->addLayout(answers);
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
    if (!asks)
        return;
    m_jobId = job.id;
    m_asked = *job.approval;
    m_question->setText(
        tr("The step “%1” gave out %2 rows (%3 came in). May they go on?", nullptr, pluralOf(m_asked.rowsAfter))
            .arg(titleOfAsked(job), countText(m_asked.rowsAfter), countText(m_asked.rowsBefore)));
}

void ApprovalCard::answer(bool approve)
{
    // Of what was seen: if the data is another by now, the answer is refused.
    auto task = approve ? m_jobs.approve(m_jobId, comment(), m_asked.contentHash)
                        : m_jobs.reject(m_jobId, comment(), m_asked.contentHash);
    QCoro::connect(std::move(task), this, [this](const core::Result<core::Job> &answered) {
        if (answered)
            m_comment->clear();
        else
            m_toasts.show(answered.error());
    });
}

} // namespace aw::ui
