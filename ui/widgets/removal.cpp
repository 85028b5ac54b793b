// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/removal.h"

#include "ui/widgets/words.h"

namespace aw::ui
{

namespace
{

constexpr int kUndoSeconds = 10;

}

void offerUndo(Toasts &toasts, QObject *owner, const Removal &removal)
{
    Toast toast;
    toast.text = Toasts::tr("Deleted %1.").arg(shortName(removal.name));
    toast.action = Toasts::tr("Undo");
    toast.seconds = kUndoSeconds;
    toast.done = [unhide = removal.unhide, open = removal.open] {
        unhide();
        open();
    };
    toast.gone = [&toasts, owner, remove = removal.remove, unhide = removal.unhide] {
        QCoro::connect(remove(), owner, [&toasts, unhide](const core::Status &removed) {
            if (removed)
                return;
            unhide();
            toasts.show(removed.error());
        });
    };
    toasts.show(toast);
}

} // namespace aw::ui
