// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the page of schedules begin with: workflows, and schedules that are shown.
#pragma once

#include "tests/gui/hands.h"

#include <QJsonArray>

namespace aw::tests
{

class ScheduleHands : protected Hands
{
protected:
    ui::SchedulesPage &page() { return window().schedulesPage(); }
    services::ScheduleService &service() { return m_desktop->engine().schedules(); }

    core::Workflow addWorkflow(const QJsonArray &parameters = {});
    QString add(const QJsonObject &trigger, const QString &dataId = {}); // and shows it
    static QJsonObject cron(const QString &text);
    core::Schedule stored(const QString &id);
    void beginFirst(); // a new one, for the only workflow there is
};

} // namespace aw::tests
