// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All questions that wait for somebody, the oldest first, each with the difference to approve and its answers.
#pragma once

#include "engine/services/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toasts.h"

#include <QMap>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace aw::ui
{

class ApprovalCard;

class InboxView : public QWidget
{
    Q_OBJECT

public:
    // All must outlive it. Asks the service whenever it is shown.
    InboxView(const Theme &theme, services::Services services, Toasts &toasts, QWidget *parent = nullptr);

    qsizetype count() const { return m_entries.size(); }
    ApprovalCard *card(const QString &jobId) const; // null: it does not wait

Q_SIGNALS:
    void jobWanted(const QString &jobId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        QWidget *frame = nullptr;
        ApprovalCard *card = nullptr;
    };
    void load();
    void showLoaded(const QList<core::Job> &jobs);
    void take(const core::Job &job);
    void add(const core::Job &job);
    void remove(const QString &jobId);
    void showState();

    const Theme &m_theme;
    services::Services m_services;
    Toasts &m_toasts;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column = nullptr;
    QMap<QString, Entry> m_entries; // by job
    bool m_hasMore = false;         // than are shown
};

} // namespace aw::ui
