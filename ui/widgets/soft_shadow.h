// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A soft shadow beneath a widget that floats over others. A widget of its own, since QGraphicsDropShadowEffect draws
// through QWidget::render(), which lays out every hidden page of the window first: 70 ms for each message.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace aw::ui
{

// Follows the widget, and ends with it.
class SoftShadow : public QWidget
{
public:
    struct Shape {
        int reach = 24; // how far it is seen, in points
        int down = 4;   // how far it is moved
        int alpha = 70; // where it is darkest; 255 at most
    };

    SoftShadow(const Theme &theme, QWidget *of, Shape shape);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    QWidget *const m_of;
    const Shape m_shape;
};

} // namespace aw::ui
