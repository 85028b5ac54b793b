// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one begins: ways to start, what waits, what happened last.
#pragma once

#include "engine/services/services.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace aw::ui
{

class Banner;
class RunChart;

class StartPage : public Page
{
    Q_OBJECT

public:
    StartPage(const Theme &theme, services::Services services, QWidget *parent = nullptr);

    QString title() const override { return tr("Start"); }
    QString help() const override;

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void templatesWanted();
    void dataWanted(const QString &dataId);  // empty: the list
    void jobWanted(const QString &jobId);    // empty: the list
    void resultWanted(const QString &jobId); // empty: the list

private:
    void refresh();
    // What could not be read stays said until it can.
    template <typename T>
    void tell(std::optional<core::Error> &problem, const core::Result<T> &result);
    void showData();
    void showJobs();
    QWidget *makeFigure(const QString &value, const QString &words, const QString &icon,
                        const std::function<void()> &go);

    services::Services m_services;
    Banner *m_banner;
    std::optional<core::Error> m_dataProblem;
    std::optional<core::Error> m_jobsProblem;
    QTimer m_soon; // many changes, one refresh
    QHBoxLayout *m_figures;
    QFrame *m_recentCard;
    QVBoxLayout *m_recent;
    QFrame *m_runsCard;
    QVBoxLayout *m_runs;
    RunChart *m_chart;
    QLabel *m_chartWords;
    QList<core::Artifact> m_artifacts;
    QList<core::Job> m_jobs;
};

} // namespace aw::ui
