// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stored schedules as a list, kept up to date by the news of services.
#pragma once

#include "engine/services/services.h"

#include <QAbstractListModel>
#include <QSet>

namespace aw::ui
{

class ScheduleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // Next: its next time and its workflow. Icon and color: what came of it last.
    enum Role { IdRole = Qt::UserRole, NameRole, WhenRole, NextRole, PausedRole, UnsavedRole, IconRole, ColorRole };

    explicit ScheduleListModel(services::Services services, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void load();
    void refresh(const QString &id); // its next times pass
    const core::Schedule *find(const QString &id) const;
    const core::Job *lastJob(const QString &id) const; // of a schedule; null: not known
    int rowOf(const QString &id) const;                // -1: not shown
    // Out of sight while a removal can still be undone.
    void hide(const QString &id);
    void unhide(const QString &id);
    void setWorkflowNames(const QHash<QString, QString> &names);
    void setUnsaved(const QSet<QString> &ids);

Q_SIGNALS:
    void loaded();
    void changed(const QString &id);
    void removed(const QString &id);
    void failed(const aw::core::Error &error);

private:
    struct Entry {
        core::Schedule schedule;
        QString words; // when it starts
    };
    void loadFrom(qint64 skip);
    void put(const core::Schedule &schedule, bool first);
    void remove(const QString &id);
    void look(const core::Schedule &schedule); // at the job it started last
    void tell(int row);
    QString nextText(const core::Schedule &schedule) const;

    services::Services m_services;
    QList<Entry> m_entries;
    QHash<QString, Entry> m_hidden;
    QSet<QString> m_removed; // told by the service before the list arrived
    QSet<QString> m_unsaved;
    QHash<QString, core::Job> m_jobs; // by id, those that were started last
    QHash<QString, QString> m_workflowNames;
};

} // namespace aw::ui
