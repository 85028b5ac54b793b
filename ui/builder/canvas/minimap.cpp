// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/minimap.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr QSize kMapSize{172, 112};
constexpr qreal kMapMargin = 8;

} // namespace

Minimap::Minimap(BuilderView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setFixedSize(kMapSize);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("The whole workflow, small"));
    setToolTip(accessibleName());
    connect(&view, &BuilderView::viewMoved, this, &Minimap::refresh);
    connect(&view.builder(), &BuilderScene::synced, this, &Minimap::refresh);
    refresh();
}

QRectF Minimap::seen() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

void Minimap::refresh()
{
    const QRectF all = m_view.builder().drawnRect();
    setVisible(!all.isNull() && !seen().contains(all));
    update();
}

QTransform Minimap::toMap() const
{
    const QRectF all = m_view.builder().drawnRect();
    const QRectF room = QRectF(rect()).adjusted(kMapMargin, kMapMargin, -kMapMargin, -kMapMargin);
    const qreal scale =
        std::min(room.width() / std::max(all.width(), 1.0), room.height() / std::max(all.height(), 1.0));
    QTransform map;
    map.translate(room.center().x(), room.center().y());
    map.scale(scale, scale);
    map.translate(-all.center().x(), -all.center().y());
    return map;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_view.builder().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(u"border"_s), 1));
    painter.setBrush(theme.color(u"raised"_s));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QTransform map = toMap();
    painter.setPen(Qt::NoPen);
    for (const RemarkItem *remark : m_view.builder().remarks()) {
        QColor color = theme.color(toneRole(remark->remark().tone));
        color.setAlpha(remark->remark().kind == Remark::Kind::Frame ? 50 : 110);
        painter.setBrush(remark->isSelected() ? theme.color(u"accentSoft"_s) : color);
        painter.drawRect(map.mapRect(remark->box().translated(remark->pos())));
    }
    for (const NodeItem *node : m_view.builder().nodes()) {
        const bool isPlain = node->look().tone == Tone::Faint || node->look().tone == Tone::Muted;
        painter.setBrush(theme.color(node->isSelected() ? u"accent"_s
                                     : isPlain          ? u"borderStrong"_s
                                                        : toneRole(node->look().tone)));
        const QRectF box = map.mapRect(node->box().translated(node->pos()));
        painter.drawRect(QRectF(box.topLeft(), box.size().expandedTo({2, 1.5})));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(u"accent"_s), 1.5));
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    painter.drawRoundedRect(map.mapRect(seen()), 3, 3);
}

void Minimap::goTo(QPointF at)
{
    m_view.centerOn(toMap().inverted().map(at));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

} // namespace aw::ui
