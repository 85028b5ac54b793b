// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole workflow, small, and what of it is seen; a click leads there.
#pragma once

#include "ui/builder/canvas/builder_view.h"

#include <QWidget>

namespace aw::ui
{

class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(BuilderView &view, QWidget *parent);

    // Shown only where there is more than fits.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF seen() const;
    QTransform toMap() const;
    void goTo(QPointF at);

    BuilderView &m_view;
};

} // namespace aw::ui
