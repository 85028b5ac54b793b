// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the short texts of a table's cells. Shaping a text (from letters to glyphs) costs far more than drawing it, and
// a table is drawn again with every scroll and every hover: what was shaped is kept.
#pragma once

#include <QCache>
#include <QPainter>
#include <QStaticText>

namespace aw::ui
{

class CellTexts
{
public:
    CellTexts();

    // One line in `rect` with the painter's font and pen, its end elided where it is too long. `align`: left, right or
    // centred; vertically it is always centred.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment align, const QString &text,
              Qt::TextElideMode elide = Qt::ElideRight);

private:
    struct Key {
        QString text;
        int room = -1; // of an elided text
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed) { return qHashMulti(seed, key.text, key.room); }
    };

    const QStaticText &shaped(const QPainter &painter, const Key &key, const QString &shown);

    QCache<Key, QStaticText> m_shaped; // least recently used first out
    QFont m_font;
    qreal m_ratio = 1; // of pixels to points, at which the glyphs were placed
};

} // namespace aw::ui
