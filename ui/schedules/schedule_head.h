// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line above a schedule: its name, when it starts next, and what can be done with it.
#pragma once

#include "ui/widgets/page_head.h"

namespace aw::ui
{

class ScheduleHead : public PageHead
{
    Q_OBJECT

public:
    struct State {
        QString title;
        QString facts;
        QString exact;   // tool tip of the facts
        QString problem; // why it cannot be kept; empty: it can
        bool isNew = false;
        bool isModified = false;
        bool isPaused = false;
        bool isBusy = false; // something is being done with it
        bool readsFiles = false;
    };

    explicit ScheduleHead(const Theme &theme, QWidget *parent = nullptr);

    void setState(const State &state);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();
    void runWanted();
    void pauseWanted(); // or that it goes on
    void removeWanted();

private:
    const Theme &m_theme;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_run;
    QPushButton *m_pause;
    QToolButton *m_more;
};

} // namespace aw::ui
