// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the whole window do with mouse and keyboard. A test opens the window in init(), closes it in cleanup().
#pragma once

#include "tests/gui/desktop.h"

#include <QAbstractButton>

namespace aw::tests
{

inline constexpr int kPatience = 60'000; // ms, for what is done elsewhere

class Hands
{
protected:
    void openWindow();
    void closeWindow() { m_desktop.reset(); }
    ui::MainWindow &window() { return m_desktop->window(); }

    template <typename T>
    T *child(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    void click(const QString &button);
    bool canClick(const QString &button);
    void type(const QString &field, const QString &text); // over what stands there
    void choose(const QString &box, int index);           // with the keyboard
    void clickTab(const QString &tabs, int index);

    std::unique_ptr<Desktop> m_desktop;
};

} // namespace aw::tests
