// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A job over time: a line for each step, a bar for each attempt, waiting apart from running.
#pragma once

#include "ui/monitor/time_spans.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace aw::ui
{

class TimeLine : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<TimeRow> &rows);
    const QList<TimeRow> &rows() const { return m_rows; }
    QString wordsAt(QPoint at) const; // of the bar there, with its exact times; empty: none
    QRectF barOf(qsizetype row, qsizetype span) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QDateTime from() const;
    QDateTime to() const;
    qreal placeOf(const QDateTime &at) const;
    void paintAxis(QPainter &painter) const;
    void paintSpan(QPainter &painter, const TimeSpan &span, const QRectF &bar) const;
    void paintLegend(QPainter &painter) const;
    QString spokenSummary() const;

    const Theme &m_theme;
    QList<TimeRow> m_rows;
    QTimer m_clock; // while something goes on
};

} // namespace aw::ui
