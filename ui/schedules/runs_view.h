// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a schedule lately, the newest first; what it started leads to the run.
#pragma once

#include "engine/services/services.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;

namespace aw::ui
{

class RunsModel;

class RunsView : public QWidget
{
    Q_OBJECT

public:
    RunsView(const Theme &theme, services::Services services, QWidget *parent = nullptr);

    void show(const QString &scheduleId); // empty: of none

Q_SIGNALS:
    void jobWanted(const QString &jobId);
    void failed(const aw::core::Error &error);

private:
    void load();
    void fit(); // all of them are seen; the page scrolls, not the list

    services::Services m_services;
    RunsModel *m_model;
    QListView *m_list;
    QLabel *m_none;
    QString m_scheduleId;
};

} // namespace aw::ui
