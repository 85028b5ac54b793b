// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question of a job that waits: may this output go on? Answers go to the service.
#pragma once

#include "engine/services/job_service.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/toasts.h"

#include <QFrame>

class QLineEdit;
class QMenu;

namespace aw::ui
{

class ApprovalCard : public QFrame
{
    Q_OBJECT

public:
    // All must outlive it. Hidden until a job asks.
    ApprovalCard(const Theme &theme, services::JobService &jobs, Toasts &toasts, QWidget *parent = nullptr);

    void setJob(const core::Job &job);
    QString comment() const;
    void setComment(const QString &comment);

private:
    void answer(bool approve);
    void pushBack(const QString &toStep);
    void fillSteps(const core::Job &job); // that it can be pushed back to
    void answered(const core::Result<core::Job> &job);

    services::JobService &m_jobs;
    Toasts &m_toasts;
    QLabel *m_question;
    QLineEdit *m_comment;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_back;
    QMenu *m_steps;
    QString m_jobId;
    core::Approval m_asked; // what was seen
};

} // namespace aw::ui
