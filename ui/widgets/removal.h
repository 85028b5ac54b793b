// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Removing what a list has taken out of sight already: it goes when the time for changing one's mind is over.
#pragma once

#include "engine/core/result.h"
#include "ui/widgets/toasts.h"

#include <QCoroTask>

namespace aw::ui
{

struct Removal {
    QString name;
    std::function<QCoro::Task<core::Status>()> remove; // for good
    std::function<void()> unhide;                      // undone, or it could not be removed
    std::function<void()> open;                        // somebody has changed his mind
};

// owner: the removal is not followed beyond its life.
void offerUndo(Toasts &toasts, QObject *owner, const Removal &removal);

} // namespace aw::ui
