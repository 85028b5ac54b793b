// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives data out to a file of the user's: asks where, shows how far it is, can be stopped, and says how it ended.
#pragma once

#include "engine/services/data_service.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/toasts.h"

#include <QObject>

namespace aw::ui
{

class ExportFlow : public QObject
{
    Q_OBJECT

public:
    // busy: shows the progress; toasts: the end. All must outlive the flow.
    ExportFlow(services::DataService &data, BusyBar &busy, Toasts &toasts, QWidget *window);

    void ask(const QString &dataId, const QString &name);
    void exportTo(const QString &dataId, const QString &path); // the format by the suffix

Q_SIGNALS:
    void exported(const QString &path, qint64 rows);
    void stopped();
    void failed(const aw::core::Error &error);

private:
    services::DataService &m_data;
    BusyBar &m_busy;
    QWidget *m_window;
};

} // namespace aw::ui
