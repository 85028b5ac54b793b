// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the parts of the canvas in the colours of the theme.
#pragma once

#include "ui/builder/canvas/node_look.h"
#include "ui/builder/remarks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace aw::ui
{

// View state of a part, which is nobody's but the canvas's.
struct PartState {
    bool selected = false;
    bool hovered = false;
    bool dimmed = false; // does not fit what is being dragged
    bool target = false; // would take what is being dragged
};

QString softRole(Tone tone); // the quiet colour of a tone, to write on

class CanvasPainter
{
public:
    // scale: pixels of the screen for one of the canvas; small ones leave out what could not be read.
    CanvasPainter(QPainter &painter, const Theme &theme, qreal scale);

    void node(const NodeLook &look, qreal height, const PartState &state);
    // connected: by input; brightInput, brightOutput: the port that is meant, -1: none.
    void ports(const NodeLook &look, qreal height, const QList<bool> &connected, int brightInput, int brightOutput);
    void remark(const Remark &remark, const PartState &state);
    void wire(const QPainterPath &path, const PartState &state, bool isOff);
    void wireWords(QPointF start, const QString &words);
    void grid(const QRectF &area);

private:
    void icon(const QString &name, const QString &role, const QRectF &place);
    QString fitting(const QString &text, const QFont &font, qreal width) const;
    QString fittingLines(const QString &text, const QFont &font, const QRectF &place) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const qreal m_scale;
};

} // namespace aw::ui
