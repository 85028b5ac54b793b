// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_texts.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QTextOption>

#include <cmath>

namespace aw::ui
{

namespace
{

constexpr qsizetype kKept = 6'000; // some screens full of cells

} // namespace

CellTexts::CellTexts()
    : m_shaped(kKept)
{
}

const QStaticText &CellTexts::shaped(const QPainter &painter, const Key &key, const QString &shown)
{
    if (const QStaticText *kept = m_shaped.object(key))
        return *kept;
    auto *made = new QStaticText(shown);
    made->setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    made->setTextOption(option);
    made->prepare(painter.transform(), painter.font());
    m_shaped.insert(key, made); // of cost one: never refused
    return *made;
}

void CellTexts::draw(QPainter &painter, const QRect &rect, Qt::Alignment align, const QString &text,
                     Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (painter.font() != m_font || ratio != m_ratio) {
        m_shaped.clear();
        m_font = painter.font();
        m_ratio = ratio;
    }
    const int room = rect.width();
    const QStaticText *line = &shaped(painter, {text}, text);
    if (std::floor(line->size().width()) > room) {
        const Key key{text, room};
        line = m_shaped.object(key);
        if (!line)
            line = &shaped(painter, key, QFontMetrics(m_font, painter.device()).elidedText(text, elide, room));
    }
    const QSizeF size = line->size();
    const qreal spare = room - size.width();
    const qreal left = align.testFlag(Qt::AlignRight) ? spare : align.testFlag(Qt::AlignHCenter) ? spare / 2 : 0;
    painter.drawStaticText(QPointF(rect.left() + left, rect.top() + std::floor((rect.height() - size.height()) / 2)),
                           *line);
}

} // namespace aw::ui
