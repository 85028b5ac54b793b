// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the monitor begin with: runs that work, fail or ask, and are shown there.
#pragma once

#include "tests/gui/hands.h"
#include "ui/monitor/job_view.h"

#include <QJsonArray>

namespace aw::tests
{

class MonitorHands : protected Hands
{
protected:
    void openMonitor(); // a window with data
    ui::MonitorPage &page() { return window().monitorPage(); }
    ui::JobView &view() { return page().view(); }
    services::JobService &jobs() { return m_desktop->engine().jobs(); }

    // Also without a name: other pages have the same views.
    template <typename T>
    T *onPage(const QString &name = {})
    {
        T *found = page().findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void press(const QString &button); // as soon as it can be pressed
    // Begins a workflow with these steps and shows it in the monitor.
    QString begin(const QJsonArray &steps, const QString &title);
    bool isAt(core::JobState state) { return view().job() && view().job()->state == state; }

    static QJsonObject step(const QString &id, const QString &type, const QJsonObject &config = {},
                            const QJsonObject &more = {});
    static QJsonArray good(const QJsonObject &atPreparing = {});
    static QJsonArray failing();

private:
    QString m_dataId;
};

} // namespace aw::tests
