// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question of a job that waits: may this output go on? Shows what would: the difference to what went into the step,
// or to what it gave out before. Answers go to the service.
#pragma once

#include "engine/services/services.h"
#include "ui/tables/difference_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/toasts.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QMenu;

namespace aw::ui
{

class ApprovalCard : public QFrame
{
    Q_OBJECT

public:
    // All must outlive it. Hidden until a job asks.
    ApprovalCard(const Theme &theme, services::Services services, Toasts &toasts, QWidget *parent = nullptr);

    void setJob(const core::Job &job);
    QString comment() const;
    void setComment(const QString &comment);

private:
    void compare();
    void answer(bool approve);
    void pushBack(const QString &toStep);
    void fillSteps(const core::Job &job); // that it can be pushed back to
    void answered(const core::Result<core::Job> &job);

    services::Services m_services;
    Toasts &m_toasts;
    QLabel *m_question;
    QComboBox *m_baseline;
    DifferenceView *m_difference;
    QLineEdit *m_comment;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_back;
    QMenu *m_steps;
    QString m_jobId;
    core::Approval m_asked; // what was seen
    int m_compared = 0;     // how often, to know the newest
};

} // namespace aw::ui
