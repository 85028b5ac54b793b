// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all jobs: filters and search by the service, order, more of it while one scrolls, and as CSV.
#pragma once

#include "engine/services/job_service.h"
#include "ui/widgets/job_list.h"
#include "ui/widgets/toasts.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <stop_token>

class QActionGroup;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace aw::ui
{

class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    // All must outlive it.
    HistoryPane(const Theme &theme, services::JobService &jobs, Toasts &toasts, QWidget *parent = nullptr);
    ~HistoryPane() override; // an export that is under way ends

    const JobListModel &model() const { return *m_model; }
    QString firstId() const; // empty: none
    // Marks it; filters that hide it are taken away.
    void select(const QString &jobId);
    void mark(const QString &jobId);
    void refresh(const core::Job &job); // what was read of one, if it is listed
    // What the filters let through, all of it; written elsewhere.
    void exportTo(const QString &path);
    QVariantMap state() const;
    void restore(const QVariantMap &state);
    void takeFocus();
    void setWaiting(int count); // questions for somebody; leads to them

Q_SIGNALS:
    void inboxWanted();
    void chosen(const QString &jobId); // by somebody, here
    void loaded();                     // the first page

private:
    QWidget *makeFilters();
    void fillOrder();
    store::JobFilter filter() const;
    bool hasFilter() const;
    void reload();
    void loadMore();
    void load(const store::JobFilter &wanted, const store::Page &page, bool isMore);
    void showLoaded(const QList<core::Job> &jobs, bool isMore);
    void onJob(const core::Job &job);
    void take(const core::Job &job);
    void mark(); // the selected one in the list
    void askWhereTo();
    void showExport();

    const Theme &m_theme;
    services::JobService &m_jobs;
    Toasts &m_toasts;
    JobListModel *m_model;
    QListView *m_list = nullptr;
    QPushButton *m_waiting;
    QLineEdit *m_search;
    QComboBox *m_state;
    QComboBox *m_when;
    QToolButton *m_order;
    QToolButton *m_export;
    QActionGroup *m_orders;
    QTimer m_wait; // until somebody has typed, or more news have come
    std::stop_source m_exportStop;
    bool m_isExporting = false;
    QString m_selected;
    int m_asked = 0; // counts; answers to older questions are passed over
    bool m_isLoading = false;
    bool m_hasMore = false;
    bool m_isOurs = false; // the list changes, but nobody has chosen
};

} // namespace aw::ui
