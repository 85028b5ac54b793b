// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_keeper.h"

namespace aw::ui
{

WindowKeeper::WindowKeeper(const Language &language, Make make)
    : m_make(std::move(make))
    , m_window(m_make())
{
    // Later: the language is chosen in a window that this takes away.
    connect(&language, &Language::changed, this, &WindowKeeper::makeAnew, Qt::QueuedConnection);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::makeAnew()
{
    const bool visible = m_window->isVisible();
    const QVariantMap state = m_window->state();
    m_window->toasts().finishAll(); // what could still be undone is meant now
    std::unique_ptr<MainWindow> made = m_make();
    made->restore(state);
    // The new one first: the program ends with its last window.
    if (visible)
        made->show();
    m_window = std::move(made);
    if (visible)
        m_window->activateWindow();
}

} // namespace aw::ui
