// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows after the selected step, computed on a sample while the workflow is edited; says how much of how much.
#pragma once

#include "engine/services/preview_service.h"
#include "ui/builder/workflow_check.h"
#include "ui/tables/preview_model.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <stop_token>

class QLabel;
class QTableView;

namespace aw::ui
{

class ElidedLabel;

// Asks a little after the last edit, and only while it is seen; what is outdated is stopped.
class PreviewPane : public QFrame
{
    Q_OBJECT

public:
    PreviewPane(const Theme &theme, WorkflowDocument &document, WorkflowCheck &check, services::PreviewService &service,
                QWidget *parent = nullptr);
    ~PreviewPane() override;

    void setStep(const QString &id);           // empty: none
    void setData(const QString &id);           // empty: none
    void setValues(const QJsonObject &values); // of the workflow's parameters; their defaults where there are none
    QString text() const;                      // what is said of the rows
    const PreviewModel &rows() const { return *m_rows; }
    QTableView &table() { return *m_table; }
    bool isSettled() const { return !m_wait.isActive() && !m_isAsking; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Asked {
        QList<core::Step> steps;
        QString data;
        QString step;
        QJsonObject values;

        bool operator==(const Asked &) const = default;
    };
    void refresh();
    void ask();
    void answered(const core::Result<services::Preview> &preview);
    QList<core::Step> stepsUpTo(const QString &id) const;
    QString obstacle(const QList<core::Step> &steps) const; // in words; empty: none
    void say(const QString &text, bool isCurrent);

    WorkflowDocument &m_document;
    WorkflowCheck &m_check;
    services::PreviewService &m_service;
    QLabel *m_title;
    ElidedLabel *m_text;
    QTableView *m_table;
    PreviewModel *m_rows;
    QTimer m_wait;
    QString m_step;
    QString m_data;
    QJsonObject m_values;
    Asked m_asked; // what the rows are of, or will be
    std::stop_source m_stop;
    int m_run = 0;
    bool m_isAsking = false;
};

} // namespace aw::ui
