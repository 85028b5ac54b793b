// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the main window, and makes it anew when the language changes: the same place, the same page, the same
// selection.
#pragma once

#include "ui/shell/main_window.h"

#include <QObject>

#include <functional>
#include <memory>

namespace aw::ui
{

class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<MainWindow>()>;

    WindowKeeper(const Language &language, Make make);
    ~WindowKeeper() override;

    MainWindow &window() { return *m_window; } // until the language changes

private:
    void makeAnew();

    const Make m_make;
    std::unique_ptr<MainWindow> m_window;

    Q_DISABLE_COPY_MOVE(WindowKeeper)
};

} // namespace aw::ui
