// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/time_line.h"

#include "ui/widgets/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

using Kind = TimeSpan::Kind;

constexpr int kRow = 36;
constexpr int kBar = 18;
constexpr int kTitles = 190;
constexpr int kMarginLeft = 20;
constexpr int kMarginRight = 26;
constexpr int kAxis = 34;
constexpr int kLegend = 46;
constexpr qreal kLeastBar = 3;
constexpr qreal kLeastBetweenTicks = 90;
constexpr int kRedrawMs = 200;

QString wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Waiting:
        return TimeLine::tr("Waiting");
    case Kind::WaitsForYou:
        return TimeLine::tr("Waits for you");
    case Kind::Running:
        return TimeLine::tr("Running");
    case Kind::Done:
        return TimeLine::tr("Done");
    case Kind::Failed:
        return TimeLine::tr("Failed");
    case Kind::Stopped:
        return TimeLine::tr("Stopped");
    case Kind::Reused:
        return TimeLine::tr("Reused");
    }
    return {};
}

QString roleOf(Kind kind)
{
    switch (kind) {
    case Kind::Waiting:
    case Kind::Stopped:
        return u"textFaint"_s;
    case Kind::WaitsForYou:
        return u"warning"_s;
    case Kind::Running:
        return u"accent"_s;
    case Kind::Done:
        return u"barStrong"_s;
    case Kind::Failed:
        return u"danger"_s;
    case Kind::Reused:
        return u"success"_s;
    }
    return u"text"_s;
}

QDateTime nowOr(const QDateTime &at)
{
    return at.isValid() ? at : QDateTime::currentDateTimeUtc();
}

// Round steps of time, so that few ticks fit: 1, 2, 5, 10 … of milliseconds, then of seconds, minutes, hours, days.
qint64 tickStep(qint64 length, qreal mostTicks)
{
    static constexpr std::array<qint64, 26> kSteps{
        1,         2,         5,         10,         20,         50,         100,         200,        500,
        1000,      2000,      5000,      10'000,     30'000,     60'000,     120'000,     300'000,    600'000,
        1'800'000, 3'600'000, 7'200'000, 21'600'000, 43'200'000, 86'400'000, 172'800'000, 604'800'000};
    const qreal least = static_cast<qreal>(length) / std::max(1.0, mostTicks);
    const auto found = std::ranges::find_if(kSteps, [&](qint64 step) { return static_cast<qreal>(step) >= least; });
    return found == kSteps.end()
               ? kSteps.back() * std::max<qint64>(1, std::llround(least / static_cast<qreal>(kSteps.back())))
               : *found;
}

} // namespace

TimeLine::TimeLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"timeLine"_s);
    setAccessibleName(tr("Time line"));
    setMouseTracking(true);
    m_clock.setInterval(kRedrawMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            update();
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void TimeLine::setRows(const QList<TimeRow> &rows)
{
    if (rows == m_rows)
        return;
    const bool grows = rows.size() != m_rows.size();
    m_rows = rows;
    if (grows)
        updateGeometry();
    const bool goesOn = std::ranges::any_of(m_rows, [](const TimeRow &row) {
        return std::ranges::any_of(row.spans, [](const TimeSpan &span) { return !span.to.isValid(); });
    });
    if (goesOn && !m_clock.isActive())
        m_clock.start();
    else if (!goesOn)
        m_clock.stop();
    setAccessibleDescription(spokenSummary());
    update();
}

QString TimeLine::spokenSummary() const
{
    QStringList lines;
    for (const TimeRow &row : m_rows)
        for (const TimeSpan &span : row.spans)
            lines.append(
                u"%1: %2, %3"_s.arg(row.title, wordsOf(span.kind), durationText(span.from.msecsTo(nowOr(span.to)))));
    return lines.join(u". "_s);
}

QSize TimeLine::sizeHint() const
{
    return {560, kAxis + kRow * static_cast<int>(m_rows.size()) + kLegend + 16};
}

QDateTime TimeLine::from() const
{
    QDateTime first;
    for (const TimeRow &row : m_rows)
        for (const TimeSpan &span : row.spans)
            if (!first.isValid() || span.from < first)
                first = span.from;
    return first;
}

QDateTime TimeLine::to() const
{
    QDateTime last = from().addMSecs(1);
    for (const TimeRow &row : m_rows)
        for (const TimeSpan &span : row.spans)
            last = std::max(last, nowOr(span.to));
    return last;
}

qreal TimeLine::placeOf(const QDateTime &at) const
{
    const qreal left = kMarginLeft + kTitles;
    const qreal wide = std::max<qreal>(40, width() - left - kMarginRight);
    return left + wide * static_cast<qreal>(from().msecsTo(at)) / static_cast<qreal>(from().msecsTo(to()));
}

QRectF TimeLine::barOf(qsizetype row, qsizetype index) const
{
    const TimeSpan &span = m_rows[row].spans[index];
    const qreal left = placeOf(span.from);
    const qreal right = std::max(placeOf(nowOr(span.to)), left + kLeastBar);
    const qreal top = kAxis + static_cast<qreal>(row) * kRow + (kRow - kBar) / 2.0;
    if (span.kind == Kind::Reused)
        return {left - kBar / 2.0, top, kBar, kBar};
    return {left, top, right - left, kBar};
}

QString TimeLine::wordsAt(QPoint at) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        for (qsizetype i = m_rows[row].spans.size() - 1; i >= 0; --i) {
            if (!barOf(row, i).adjusted(-2, -6, 2, 6).contains(at))
                continue;
            const TimeSpan &span = m_rows[row].spans[i];
            QStringList lines{u"%1 · %2"_s.arg(m_rows[row].title, wordsOf(span.kind))};
            if (!m_rows[row].stepId.isEmpty() && span.attempt > 1)
                lines.append(tr("Attempt %1").arg(span.attempt));
            const auto exact = [](const QDateTime &moment) {
                return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat) + u' ' +
                       moment.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
            };
            lines.append(span.to.isValid() ? tr("From %1 to %2").arg(exact(span.from), exact(span.to))
                                           : tr("Since %1").arg(exact(span.from)));
            if (span.kind != Kind::Reused)
                lines.append(durationText(span.from.msecsTo(nowOr(span.to))));
            return lines.join(u'\n');
        }
    return {};
}

bool TimeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
    return true;
}

void TimeLine::paintAxis(QPainter &painter) const
{
    const qint64 length = from().msecsTo(to());
    const qreal left = placeOf(from());
    const qreal right = placeOf(to());
    const qint64 step = tickStep(length, (right - left) / kLeastBetweenTicks);
    const int bottom = kAxis + kRow * static_cast<int>(m_rows.size());
    painter.setFont(m_theme.font(0.85));
    for (qint64 at = 0; at <= length; at += step) {
        const qreal x = std::round(placeOf(from().addMSecs(at))) + 0.5;
        painter.setPen(m_theme.color(u"border"_s));
        painter.drawLine(QPointF(x, kAxis - 4), QPointF(x, bottom));
        painter.setPen(m_theme.color(u"textMuted"_s));
        painter.drawText(QRectF(x - 60, 4, 120, kAxis - 10), Qt::AlignHCenter | Qt::AlignVCenter,
                         at == 0 ? from().toLocalTime().toString(u"HH:mm:ss"_s) : u'+' + durationText(at));
    }
    painter.setPen(m_theme.color(u"border"_s));
    for (qsizetype row = 0; row <= m_rows.size(); ++row) {
        const qreal y = kAxis + static_cast<qreal>(row) * kRow + 0.5;
        painter.drawLine(QPointF(kMarginLeft, y), QPointF(width() - kMarginRight, y));
    }
}

void TimeLine::paintSpan(QPainter &painter, const TimeSpan &span, const QRectF &bar) const
{
    const QColor color = m_theme.color(roleOf(span.kind));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (span.kind == Kind::Reused) {
        const QPointF middle = bar.center();
        const qreal r = kBar / 2.0 - 2;
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -r), middle + QPointF(r, 0), middle + QPointF(0, r),
                                      middle + QPointF(-r, 0)});
        return;
    }
    const qreal round = std::min(4.0, bar.width() / 2);
    if (span.kind == Kind::Waiting || span.kind == Kind::WaitsForYou) {
        QColor soft = color;
        soft.setAlphaF(0.18F);
        painter.setBrush(soft);
        painter.drawRoundedRect(bar, round, round);
        painter.setBrush(QBrush(color, Qt::BDiagPattern));
    }
    painter.drawRoundedRect(bar, round, round);
}

void TimeLine::paintLegend(QPainter &painter) const
{
    QList<Kind> kinds;
    for (const TimeRow &row : m_rows)
        for (const TimeSpan &span : row.spans)
            if (!kinds.contains(span.kind))
                kinds.append(span.kind);
    std::ranges::sort(kinds);
    painter.setFont(m_theme.font(0.9));
    qreal x = kMarginLeft + kTitles;
    const qreal middle = kAxis + kRow * static_cast<qreal>(m_rows.size()) + kLegend / 2.0 + 4;
    for (const Kind kind : kinds) {
        paintSpan(painter, {kind, {}, {}, 1}, QRectF(x, middle - kBar / 2.0 + 2, kBar, kBar - 4));
        x += kBar + 7;
        painter.setPen(m_theme.color(u"textMuted"_s));
        const qreal wide = painter.fontMetrics().horizontalAdvance(wordsOf(kind));
        painter.drawText(QRectF(x, middle - kRow / 2.0, wide + 4, kRow), Qt::AlignVCenter, wordsOf(kind));
        x += wide + 22;
    }
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!from().isValid())
        return;
    paintAxis(painter);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const QFont font = m_theme.font(1, row == 0 ? QFont::DemiBold : QFont::Medium);
        painter.setFont(font);
        painter.setPen(m_theme.color(m_rows[row].spans.isEmpty() ? u"textFaint"_s : u"text"_s));
        const QRectF place(kMarginLeft, kAxis + static_cast<qreal>(row) * kRow, kTitles - 16, kRow);
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(m_rows[row].title, Qt::ElideRight, place.width()));
        for (qsizetype i = 0; i < m_rows[row].spans.size(); ++i)
            paintSpan(painter, m_rows[row].spans[i], barOf(row, i));
    }
    paintLegend(painter);
}

} // namespace aw::ui
