// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Has the workflow checked by the service while it is edited, and knows the columns at every port.
#pragma once

#include "engine/services/check_service.h"
#include "ui/builder/workflow_check.h"

#include <QTimer>

namespace aw::ui
{

// Asks a little after the last edit; what was asked about an older state is passed over.
class GraphWatch : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    GraphWatch(WorkflowDocument &document, WorkflowCheck &check, services::CheckService &service,
               QObject *parent = nullptr);

    void setData(const QString &id); // that the workflow is to run on; empty: none
    // The columns that come in; empty where nobody can know them before it has run.
    QStringList columnsAt(const QString &stepId, qsizetype input) const;
    // Columns the step gives that are not among those it reads, or of another type there, with their types: "total
    // DOUBLE".
    QStringList newColumns(const QString &stepId) const;
    bool isSettled() const { return !m_wait.isActive() && !m_isAsking; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    core::Schema schemaAt(const QString &stepId, qsizetype input) const;

    WorkflowDocument &m_document;
    WorkflowCheck &m_check;
    services::CheckService &m_service;
    QTimer m_wait;
    QString m_data;
    QMap<QString, QMap<QString, core::Schema>> m_columns;
    bool m_isAsking = false;
};

} // namespace aw::ui
