// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work that goes on: what it is, how far it is, and a button that stops it.
#pragma once

#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <functional>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace aw::ui
{

class BusyBar : public QFrame
{
    Q_OBJECT

public:
    explicit BusyBar(const Theme &theme, QWidget *parent = nullptr); // hidden while nothing goes on

    // Begins; work that is over soon is not shown at all. The token is stopped by the button.
    std::stop_token start(const QString &what);
    void finish();
    bool isBusy() const { return m_busy; }
    // For work on other threads; what comes after finish() is passed over.
    std::function<void(double)> progress();
    void stop() { m_source.request_stop(); }

private:
    void setFraction(int run, double fraction);

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_delay;
    std::stop_source m_source;
    int m_run = 0;
    bool m_busy = false;
};

} // namespace aw::ui
