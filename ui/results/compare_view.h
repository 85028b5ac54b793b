// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run beside another one of the same workflow: settings, input, ledgers, and what differs in the results.
#pragma once

#include "engine/services/services.h"
#include "ui/tables/difference_view.h"

#include <QScrollArea>

class QTreeWidget;

namespace aw::ui
{

class CompareView : public QScrollArea
{
    Q_OBJECT

public:
    CompareView(const Theme &theme, services::Services services, QWidget *parent = nullptr);

    // The run to look at. Nothing is compared before the view is seen.
    void setRun(const core::Job &job);
    QString comparedWith() const; // a job's id; empty: there is none
    DifferenceView &difference() { return *m_difference; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listRuns();
    void compare();
    void show(const services::RunDifference &compared);
    void showSettings(const services::RunComparison &comparison);
    void showLedgers(const services::RunComparison &comparison);

    services::Services m_services;
    core::Job m_job;
    bool m_listed = false;
    int m_asked = 0; // comparisons, to know the newest
    QLabel *m_none;
    QWidget *m_content;
    QComboBox *m_runs;
    QLabel *m_input;
    QLabel *m_sameSettings;
    QTreeWidget *m_settings;
    QTreeWidget *m_ledgers;
    DifferenceView *m_difference;
};

} // namespace aw::ui
