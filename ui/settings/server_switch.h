// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server inside the desktop, as the window sees it; the program that has one implements it.
#pragma once

#include "engine/services/account_service.h"

#include <QObject>

namespace aw::ui
{

// Thread: the GUI's.
class ServerSwitch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // With the settings as they are kept now. Off: what has begun is answered first; it is off when changed() comes.
    virtual core::Status setOn(bool on) = 0;
    virtual bool isOn() const = 0;
    virtual QString url() const = 0;                  // empty while it is off
    virtual services::AccountService &accounts() = 0; // who may use it; outlives this

Q_SIGNALS:
    void changed();
};

} // namespace aw::ui
