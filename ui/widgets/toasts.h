// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short messages in a corner of the window, with at most one action; they go by themselves.
#pragma once

#include "engine/core/error.h"
#include "ui/widgets/parts.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace aw::ui
{

struct Toast {
    Tone tone = Tone::Info;
    QString text;
    QString action;             // of the button; empty: none
    std::function<void()> done; // when the action is chosen
    std::function<void()> gone; // when the toast goes without its action
    int seconds = 6;            // 0: stays until it is closed
};

class Toasts : public QWidget
{
    Q_OBJECT

public:
    Toasts(const Theme &theme, QWidget *window);
    ~Toasts() override;

    void show(Toast toast);
    void show(const core::Error &error);
    // Ends every toast now, as if its time were over.
    void finishAll();
    QStringList texts() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace aw::ui
