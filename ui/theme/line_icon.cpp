// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/line_icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace aw::ui
{

QPixmap lineIconPixmap(const QString &name, const QColor &color, const QSize &size)
{
    const QString key =
        u"aw-icon/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(u":/aw/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    } else {
        Q_ASSERT_X(false, "lineIconPixmap", qPrintable(name));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

LineIconEngine::LineIconEngine(const Theme &theme, const QString &name, const QString &role)
    : m_theme(theme)
    , m_name(name)
    , m_role(role)
{
}

QColor LineIconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    if (!m_role.isEmpty() && mode != QIcon::Disabled)
        return m_theme.color(m_role);
    if (mode == QIcon::Disabled)
        return m_theme.color(u"textFaint"_s);
    return m_theme.color(state == QIcon::On ? u"accentText"_s : u"textMuted"_s);
}

void LineIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap pixmap = lineIconPixmap(m_name, color(mode, state), (QSizeF(rect.size()) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QPixmap LineIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return lineIconPixmap(m_name, color(mode, state), size);
}

QPixmap LineIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return lineIconPixmap(m_name, color(mode, state), size); // the size has the scale in it
}

QIconEngine *LineIconEngine::clone() const
{
    return new LineIconEngine(m_theme, m_name, m_role);
}

} // namespace aw::ui
