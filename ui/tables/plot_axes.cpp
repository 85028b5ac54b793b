// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/plot_axes.h"

#include "engine/core/qt_versions.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class PlotAxes
{
    Q_DECLARE_TR_FUNCTIONS(PlotAxes)
};

constexpr double kDay = 86'400'000;

QString shortNumber(double value, double step)
{
    const double size = std::abs(value);
    const QLocale locale;
    if (size >= 1e15 || (size > 0 && size < 1e-5))
        return locale.toString(value, 'g', 4);
    const auto scaled = [&](double unit, const QString &text) {
        const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step / unit) - 1e-9)), 0, 3);
        return text.arg(locale.toString(value / unit, 'f', decimals));
    };
    if (size >= 1e9)
        return scaled(1e9, PlotAxes::tr("%1 bn", "thousand million, short"));
    if (size >= 1e6)
        return scaled(1e6, PlotAxes::tr("%1 M", "million, short"));
    if (size >= 1e4)
        return scaled(1e3, PlotAxes::tr("%1 k", "thousand, short"));
    return scaled(1, u"%1"_s);
}

QDateTime asTime(double ms)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), kUtc);
}

QList<Tick> timeTicks(double low, double high, int wanted)
{
    const double span = high - low;
    QList<Tick> ticks;
    if (span > 300 * kDay) { // years, or months
        const double months = span / kDay / 30.4 / wanted;
        int step = 1;
        for (const int candidate : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200}) {
            step = candidate;
            if (candidate >= months)
                break;
        }
        QDate date(asTime(low).date().year(), 1, 1);
        for (int i = 0; i < 4000; ++i, date = date.addMonths(step)) {
            const auto at = static_cast<double>(QDateTime(date, QTime(0, 0), kUtc).toMSecsSinceEpoch());
            if (at > high)
                break;
            if (at >= low)
                ticks.append({at, step >= 12 ? QString::number(date.year())
                                             : QLocale().toString(date, PlotAxes::tr("MMM yyyy", "date format"))});
        }
        return ticks;
    }
    constexpr std::array kSteps{1e3,    5e3,    15e3, 60e3,     300e3,    900e3,     3.6e6,
                                10.8e6, 21.6e6, kDay, 2 * kDay, 7 * kDay, 14 * kDay, 30 * kDay};
    double step = kSteps.back();
    for (const double candidate : kSteps)
        if (candidate >= span / wanted) {
            step = candidate;
            break;
        }
    for (double at = std::ceil(low / step) * step; at <= high; at += step) {
        const QDateTime time = asTime(at);
        ticks.append({at, step >= kDay ? QLocale().toString(time.date(), PlotAxes::tr("d MMM", "date format"))
                                       : QLocale().toString(time.time(), step >= 60e3 ? u"HH:mm"_s : u"HH:mm:ss"_s)});
    }
    return ticks;
}

} // namespace

QList<Tick> axisTicks(double low, double high, int wanted, bool time)
{
    QList<Tick> ticks;
    if (!(high > low) || wanted < 1)
        return ticks;
    if (time)
        return timeTicks(low, high, wanted);
    const double rough = (high - low) / wanted;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (power * factor >= rough) {
            step = power * factor;
            break;
        }
    for (double i = std::ceil(low / step); i * step <= high + step * 1e-9; ++i)
        ticks.append({i * step, shortNumber(i * step, step)});
    return ticks;
}

QString axisValue(double value, bool time)
{
    return time ? QLocale().toString(asTime(value), PlotAxes::tr("d MMM yyyy HH:mm", "date format"))
                : numberText(value);
}

} // namespace aw::ui
