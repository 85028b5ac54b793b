// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows that start by themselves: the list of schedules, and one of them to look at, change, pause and run.
#pragma once

#include "engine/services/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/toasts.h"

#include <QHash>
#include <QJsonObject>

class QListView;
class QStackedWidget;

namespace aw::ui
{

class RunsView;
class ScheduleEditor;
class ScheduleHead;
class ScheduleListModel;

class SchedulesPage : public Page
{
    Q_OBJECT

public:
    SchedulesPage(const Theme &theme, const Shortcuts &keys, services::Services services, Toasts &toasts,
                  QWidget *parent = nullptr);

    QString title() const override { return tr("Schedules"); }
    QString help() const override;
    QString guideSection() const override { return QStringLiteral("schedules"); }
    QList<Command> commands() override;
    void takeFocus() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void show(const QString &id);
    // A new one to fill in, every day at nine where the document does not say otherwise. Nothing given: the one that
    // was begun last.
    void create(const QJsonObject &document = {});
    // Where webhooks are called; empty while the server is off.
    void setServer(const QString &url);
    QString currentId() const { return m_current; } // empty: none, or a new one
    ScheduleEditor &editor() { return *m_editor; }

    void save();
    void discard();
    void togglePaused();
    void runCurrent();
    void removeCurrent();

Q_SIGNALS:
    void monitorWanted(const QString &jobId);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void loadChoices();
    void open(const QString &id);
    void edit(const QString &id, const QJsonObject &stored, const QJsonObject &draft);
    void leave(); // what is not saved waits for the next time
    void onChanged(const QString &id);
    void onRemoved(const QString &id);
    void onSaved(const core::Result<services::ScheduleMade> &made, const QJsonObject &sent);
    void sayConflict();
    void showHead();
    void showRow();
    void showEmpty();
    void showDrafts();
    bool isModified() const;

    const Shortcuts &m_keys;
    services::Services m_services;
    Toasts &m_toasts;
    ScheduleListModel *m_model;
    QStackedWidget *m_stack; // empty, one schedule
    QListView *m_list = nullptr;
    ScheduleHead *m_head = nullptr;
    Banner *m_banner = nullptr;
    ScheduleEditor *m_editor = nullptr;
    QWidget *m_outcomes = nullptr;
    RunsView *m_runs = nullptr;
    QString m_current;
    bool m_isNew = false;
    bool m_isBusy = false;                // something is being done with the one that is shown
    bool m_isMine = false;                // kept over what somebody else has changed
    qint64 m_version = 0;                 // of what is edited
    QJsonObject m_stored;                 // as the editor writes it
    QHash<QString, QJsonObject> m_drafts; // by id; empty id: the new one
};

} // namespace aw::ui
