// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/soft_shadow.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kLayers = 24;
constexpr qreal kCorner = 10; // of what casts it

} // namespace

SoftShadow::SoftShadow(const Theme &theme, QWidget *of, Shape shape)
    : QWidget(of->parentWidget())
    , m_theme(theme)
    , m_of(of)
    , m_shape(shape)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    of->installEventFilter(this);
    connect(of, &QObject::destroyed, this, &QObject::deleteLater);
    follow();
}

void SoftShadow::follow()
{
    if (parentWidget() != m_of->parentWidget())
        setParent(m_of->parentWidget());
    if (!parentWidget()) {
        hide();
        return;
    }
    setGeometry(m_of->geometry()
                    .adjusted(-m_shape.reach, -m_shape.reach, m_shape.reach, m_shape.reach)
                    .translated(0, m_shape.down));
    stackUnder(m_of);
    setVisible(!m_of->isHidden());
}

bool SoftShadow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ParentChange:
    case QEvent::ZOrderChange:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

// Layers that each add a little, most of them at the edge of what casts it, as far outside as within: what a blur
// gives.
void SoftShadow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < kLayers; ++i) {
        const qreal part = (i + 0.5) / kLayers;
        const qreal inward = part * 2 * m_shape.reach;
        QColor color = m_theme.color(u"shadow"_s);
        color.setAlphaF(static_cast<float>(m_shape.alpha / 255.0 * 6 * part * (1 - part) / kLayers));
        painter.setBrush(color);
        const qreal corner = std::max(kCorner / 2, kCorner + m_shape.reach - inward);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inward, inward, -inward, -inward), corner, corner);
    }
}

} // namespace aw::ui
