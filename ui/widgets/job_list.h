// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs as a list: a model that is fed with values (it keeps them without their metadata), and how a line of it looks.
#pragma once

#include "engine/core/event.h"
#include "ui/widgets/list_row.h"

#include <QAbstractListModel>

#include <functional>

namespace aw::ui
{

class JobListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, TitleRole, DetailsRole, IconRole, ColorRole, ProgressRole };
    using Accept = std::function<bool(const core::Job &)>;

    explicit JobListModel(Accept accept = {}, QObject *parent = nullptr);

    void setAccept(Accept accept);
    void setJobs(const QList<core::Job> &jobs); // newest first
    void append(const QList<core::Job> &jobs);  // older ones; those already there are passed over
    void update(const core::Job &job);          // a new one comes first
    void setProgress(const core::Progress &progress);
    const core::Job *find(const QString &id) const; // also one that is not shown
    int rowOf(const QString &id) const;             // -1: not shown
    QList<core::Job> jobs() const;                  // in order, also those that are not shown
    qsizetype size() const { return m_order.size(); }
    QString lastId() const { return m_order.isEmpty() ? QString() : m_order.last(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    Accept m_accept;
    QHash<QString, core::Job> m_jobs;
    QStringList m_order; // ids of all of them
    QStringList m_shown; // ids
};

class JobListDelegate : public ListRowDelegate
{
    Q_OBJECT

public:
    JobListDelegate(const Theme &theme, QObject *parent);

protected:
    ListRow row(const QModelIndex &index) const override;
};

} // namespace aw::ui
