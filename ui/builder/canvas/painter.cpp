// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/painter.h"

#include "ui/builder/canvas/geometry.h"
#include "ui/theme/line_icon.h"
#include "ui/widgets/job_looks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qreal kReadable = 0.45; // below it words are only noise
constexpr qreal kCorner = 10;
constexpr QRectF kTile{14, 14, 34, 34};
constexpr qreal kTextLeft = 60;
constexpr qreal kDimmed = 0.3;
constexpr qreal kEndless = 1e6;
constexpr qsizetype kLongestShown = 3000; // characters of a note

} // namespace

QString softRole(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return u"dangerSoft"_s;
    case Tone::Warning:
        return u"warningSoft"_s;
    case Tone::Success:
        return u"successSoft"_s;
    case Tone::Info:
        return u"accentSoft"_s;
    default:
        return u"sunken"_s;
    }
}

CanvasPainter::CanvasPainter(QPainter &painter, const Theme &theme, qreal scale)
    : m_painter(painter)
    , m_theme(theme)
    , m_scale(scale)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void CanvasPainter::icon(const QString &name, const QString &role, const QRectF &place)
{
    // Sharp at whole steps of the zoom; between them the pixels are stretched a little.
    const qreal sharp = std::exp2(std::ceil(std::log2(std::max(m_scale, 0.25))));
    const QPixmap pixmap = lineIconPixmap(name, m_theme.color(role), (place.size() * sharp).toSize());
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()));
}

QString CanvasPainter::fitting(const QString &text, const QFont &font, qreal width) const
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

// As much of it as there is room for; clipping is not known to every kind of picture.
QString CanvasPainter::fittingLines(const QString &text, const QFont &font, const QRectF &place) const
{
    const QFontMetricsF metrics(font);
    const auto fits = [&](const QString &lines) {
        return metrics.boundingRect({0, 0, place.width(), kEndless}, Qt::TextWordWrap, lines).height() <=
               place.height();
    };
    if (text.size() <= kLongestShown && fits(text))
        return text;
    qsizetype known = 0;
    qsizetype tooLong = std::min(text.size(), kLongestShown) + 1;
    while (known + 1 < tooLong) {
        const qsizetype middle = (known + tooLong) / 2;
        (fits(text.left(middle) + u'…') ? known : tooLong) = middle;
    }
    return text.left(known).trimmed() + u'…';
}

void CanvasPainter::node(const NodeLook &look, qreal height, const PartState &state)
{
    const QRectF box(0, 0, kNodeWidth, height);
    if (state.dimmed || look.disabled)
        m_painter.setOpacity(state.dimmed ? kDimmed : 0.62);
    const bool marked = state.selected || state.target;
    QColor line = m_theme.color(marked ? u"accent"_s : state.hovered ? u"borderStrong"_s : u"border"_s);
    if (!marked && !look.problem.isEmpty())
        line = m_theme.color(u"warning"_s);
    if (!marked && look.tone == Tone::Danger)
        line = m_theme.color(u"danger"_s);
    QPen pen(line, marked ? 2 : 1.2);
    if (look.disabled && !marked)
        pen.setStyle(Qt::DashLine);
    if (m_scale >= kReadable) {
        m_painter.setPen(Qt::NoPen);
        QColor shadow = m_theme.color(u"shadow"_s);
        shadow.setAlpha(state.hovered || state.selected ? 34 : 18);
        m_painter.setBrush(shadow);
        m_painter.drawRoundedRect(box.translated(0, 2.5), kCorner, kCorner);
    }
    m_painter.setPen(pen);
    m_painter.setBrush(m_theme.color(u"surface"_s));
    m_painter.drawRoundedRect(box, kCorner, kCorner);

    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.color(softRole(look.tone)));
    m_painter.drawRoundedRect(kTile, 8, 8);
    if (m_scale < kReadable) {
        m_painter.setBrush(m_theme.color(toneRole(look.tone)));
        m_painter.drawRoundedRect(QRectF(kTextLeft, 24, 120, 12), 4, 4);
        m_painter.setOpacity(1);
        return;
    }
    icon(look.icon, look.tone == Tone::Faint ? u"textMuted"_s : toneRole(look.tone), kTile.adjusted(7, 7, -7, -7));

    qreal right = kNodeWidth - 14;
    const auto mark = [&](const QString &name, const QString &role) {
        icon(name, role, {right - 15, 14, 15, 15});
        right -= 20;
    };
    if (look.isResult)
        mark(u"results"_s, u"accentText"_s);
    if (look.asks)
        mark(u"notifications"_s, u"textMuted"_s);
    if (look.hasNote)
        mark(u"note"_s, u"textMuted"_s);
    const QFont bold = m_theme.font(1, QFont::DemiBold);
    const QFont small = m_theme.font(0.86);
    m_painter.setFont(bold);
    m_painter.setPen(m_theme.color(u"text"_s));
    m_painter.drawText(QRectF(kTextLeft, 11, right - kTextLeft, 20), Qt::AlignVCenter | Qt::AlignLeft,
                       fitting(look.title, bold, right - kTextLeft));
    m_painter.setFont(small);
    m_painter.setPen(m_theme.color(u"textMuted"_s));
    const qreal wide = kNodeWidth - kTextLeft - 12;
    if (look.type != look.title)
        m_painter.drawText(QRectF(kTextLeft, 30, wide, 18), Qt::AlignVCenter | Qt::AlignLeft,
                           fitting(look.type, small, wide));
    const qreal base = height - 28;
    icon(look.stateIcon, toneRole(look.tone), {16, base + 2, 14, 14});
    m_painter.setPen(m_theme.color(toneRole(look.tone)));
    const qreal stateWide = kNodeWidth - 36 - 12;
    m_painter.drawText(QRectF(36, base, stateWide, 18), Qt::AlignVCenter | Qt::AlignLeft,
                       fitting(look.state, small, stateWide));
    if (look.progress >= 0) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.color(u"pressed"_s));
        const QRectF bar(14, height - 8, kNodeWidth - 28, 3);
        m_painter.drawRoundedRect(bar, 1.5, 1.5);
        m_painter.setBrush(m_theme.color(u"accent"_s));
        m_painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * look.progress / 100, 3)), 1.5, 1.5);
    }
    m_painter.setOpacity(1);
}

void CanvasPainter::ports(const NodeLook &look, qreal height, const QList<bool> &connected, int brightInput,
                          int brightOutput)
{
    const auto dot = [&](QPointF at, bool filled, bool bright) {
        m_painter.setPen(QPen(m_theme.color(bright ? u"accent"_s : u"borderStrong"_s), bright ? 2.4 : 1.6));
        m_painter.setBrush(m_theme.color(bright ? u"accentSoft"_s : filled ? u"borderStrong"_s : u"surface"_s));
        const qreal radius = bright ? kPortRadius + 2 : kPortRadius;
        m_painter.drawEllipse(at, radius, radius);
    };
    const QFont small = m_theme.font(0.76);
    m_painter.setFont(small);
    const auto words = [&](QPointF at, const QString &text, bool isInput) {
        if (m_scale < kReadable)
            return;
        m_painter.setPen(m_theme.color(u"textFaint"_s));
        const qreal wide = kPortWords - 12;
        // Outputs below their lines: above is what went through.
        const QRectF place(isInput ? at.x() - kPortWords + 2 : at.x() + 10, isInput ? at.y() - 17 : at.y() + 2, wide,
                           15);
        m_painter.drawText(place, (isInput ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                           fitting(text, small, wide));
    };
    const qsizetype inputs = look.inputs.size();
    for (qsizetype i = 0; i < inputs; ++i) {
        const QPointF at = inputPoint(i, inputs, height);
        dot(at, connected.value(i), i == brightInput);
        if (inputs > 1 && look.inputs[i] != "main"_L1)
            words(at, portTitle(look.inputs[i], true), true);
    }
    const qsizetype outputs = look.outputs.size();
    for (qsizetype i = 0; i < outputs; ++i) {
        const QPointF at = outputPoint(i, outputs, height);
        dot(at, false, i == brightOutput);
        if (outputs > 1 && i > 0)
            words(at, portTitle(look.outputs[i], false), false);
    }
}

// Frames let the grid shine through; notes are paper.
void CanvasPainter::remark(const Remark &remark, const PartState &state)
{
    const bool isFrame = remark.kind == Remark::Kind::Frame;
    const QRectF box({0, 0}, remark.place.size());
    const QColor strong = m_theme.color(remark.tone == Tone::Plain ? u"textMuted"_s : toneRole(remark.tone));
    QColor line = strong;
    if (!state.hovered)
        line.setAlpha(130);
    if (state.selected)
        line = m_theme.color(u"accent"_s);
    QColor paper = m_theme.color(softRole(remark.tone));
    if (isFrame)
        paper.setAlpha(150);
    m_painter.setPen(QPen(line, state.selected ? 2 : 1.2));
    m_painter.setBrush(paper);
    m_painter.drawRoundedRect(box, kCorner, kCorner);
    if (state.selected || state.hovered) {
        m_painter.setPen(QPen(line, 1.6));
        for (const qreal side : {5.0, 9.0}) // the corner that resizes it
            m_painter.drawLine(box.bottomRight() - QPointF(side + 3, 4), box.bottomRight() - QPointF(4, side + 3));
    }
    if (m_scale < kReadable && !isFrame)
        return;
    // Titles of frames stay readable from afar, as long as there is room.
    const qreal larger = isFrame ? std::clamp(0.55 / m_scale, 1.0, 2.0) : 1;
    const QFont font = m_theme.font(larger, isFrame ? QFont::DemiBold : QFont::Normal);
    m_painter.setFont(font);
    m_painter.setPen(isFrame ? strong : m_theme.color(u"text"_s));
    if (isFrame) {
        const QRectF title(14, 2, box.width() - 28, kFrameTitle * larger);
        m_painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                           fitting(remark.text.simplified(), font, title.width()));
        return;
    }
    const QRectF inside = box.adjusted(12, 10, -12, -10);
    m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                       fittingLines(remark.text, font, inside));
}

void CanvasPainter::wire(const QPainterPath &path, const PartState &state, bool isOff)
{
    const bool bright = state.selected || state.target;
    QPen pen(m_theme.color(bright          ? u"accent"_s
                           : state.hovered ? u"textMuted"_s
                                           : u"borderStrong"_s),
             state.target              ? 4
             : bright || state.hovered ? 2.6
                                       : 1.8);
    pen.setCapStyle(Qt::RoundCap);
    if (isOff)
        pen.setStyle(Qt::DashLine);
    if (state.dimmed)
        m_painter.setOpacity(kDimmed);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    m_painter.setOpacity(1);
}

void CanvasPainter::wireWords(QPointF start, const QString &words)
{
    if (words.isEmpty() || m_scale < kReadable)
        return;
    const QFont small = m_theme.font(0.76);
    const qreal wide = QFontMetricsF(small).horizontalAdvance(words) + 12;
    const QRectF pill(start.x() + 8, start.y() - 22, wide, 18);
    m_painter.setPen(QPen(m_theme.color(u"border"_s), 1));
    m_painter.setBrush(m_theme.color(u"window"_s));
    m_painter.drawRoundedRect(pill, 9, 9);
    m_painter.setPen(m_theme.color(u"textMuted"_s));
    m_painter.setFont(small);
    m_painter.drawText(pill, Qt::AlignCenter, words);
}

void CanvasPainter::grid(const QRectF &area)
{
    m_painter.fillRect(area, m_theme.color(u"window"_s));
    constexpr qreal kDots = 24;
    const qreal step = m_scale >= 0.6 ? kDots : m_scale >= 0.25 ? kDots * 4 : 0;
    if (step <= 0)
        return;
    QList<QPointF> dots;
    for (qreal x = std::floor(area.left() / step) * step; x <= area.right(); x += step)
        for (qreal y = std::floor(area.top() / step) * step; y <= area.bottom(); y += step)
            dots.append({x, y});
    QPen pen(m_theme.color(u"borderStrong"_s), 1.2 / m_scale);
    pen.setCapStyle(Qt::RoundCap);
    m_painter.setPen(pen);
    m_painter.setOpacity(0.55);
    m_painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
    m_painter.setOpacity(1);
}

} // namespace aw::ui
