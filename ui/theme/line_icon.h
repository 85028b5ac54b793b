// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An icon drawn from an SVG of lines, in the theme's colours, sharp at any scale.
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPixmap>
#include <QString>

namespace aw::ui
{

class Theme;

// size in device pixels.
QPixmap lineIconPixmap(const QString &name, const QColor &color, const QSize &size);

// The theme must outlive the icons.
class LineIconEngine final : public QIconEngine
{
public:
    // role: for all states; empty: muted, the accent where checked, faint where disabled.
    LineIconEngine(const Theme &theme, const QString &name, const QString &role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const;

    const Theme &m_theme;
    const QString m_name;
    const QString m_role;
};

} // namespace aw::ui
