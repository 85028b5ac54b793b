// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include "engine/core/sentence.h"
#include "ui/widgets/engine_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

int pluralOf(qint64 number)
{
    constexpr qint64 kSame = 1'000'000; // no language tells numbers apart that differ by a million, once they are large
    return static_cast<int>(number < kSame ? std::max<qint64>(0, number) : kSame + number % kSame);
}

QString countText(qint64 number)
{
    return QLocale().toString(number);
}

QString bytesText(qint64 bytes)
{
    return bytes < 0 ? u"–"_s : QLocale().formattedDataSize(bytes, bytes < 10'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString shareText(double fraction)
{
    const double percent = fraction * 100;
    if (percent > 0 && percent < 0.1)
        return Words::tr("< 0.1 %");
    return Words::tr("%1 %").arg(
        QLocale().toString(percent, 'f', percent > 0 && percent < 10 && std::fmod(percent, 1) > 0.05 ? 1 : 0));
}

QString numberText(double number)
{
    QLocale locale;
    if (std::abs(number) >= 1e15 || (number != 0 && std::abs(number) < 1e-4))
        return locale.toString(number, 'g', 6);
    const int decimals = std::abs(number) >= 1000 ? 0 : std::abs(number) >= 10 ? 2 : 4;
    QString text = locale.toString(number, 'f', decimals);
    if (const QString point = locale.decimalPoint(); text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString durationText(qint64 ms)
{
    if (ms < 0)
        return u"–"_s;
    if (ms < 1000)
        return Words::tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return Words::tr("%1 s").arg(QLocale().toString(static_cast<double>(ms) / 1000, 'f', 1));
    if (ms < 3'600'000)
        return Words::tr("%1 min %2 s").arg(ms / 60'000).arg(ms / 1000 % 60);
    return Words::tr("%1 h %2 min").arg(ms / 3'600'000).arg(ms / 60'000 % 60);
}

QString agoText(const QDateTime &at)
{
    if (!at.isValid())
        return u"–"_s;
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime local = at.toLocalTime();
    const qint64 seconds = local.secsTo(now);
    if (seconds >= 0 && seconds < 60)
        return Words::tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return Words::tr("%n minutes ago", nullptr, static_cast<int>(seconds / 60));
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.date())
        return Words::tr("today, %1").arg(time);
    if (local.date().addDays(1) == now.date())
        return Words::tr("yesterday, %1").arg(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString momentText(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::LongFormat) : QString();
}

QString cellText(const QVariant &value)
{
    constexpr qsizetype kLongest = 300;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::Double: {
        const double number = value.toDouble();
        return std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                                     : (std::isnan(number) ? u"NaN"_s
                                        : number > 0       ? u"∞"_s
                                                           : u"-∞"_s);
    }
    default: {
        QString text = value.toString();
        if (text.size() > kLongest)
            text = text.first(kLongest) + u'…';
        text.replace(u'\n', u'⏎').replace(u'\r', QString()).replace(u'\t', u'→');
        return text;
    }
    }
}

QString errorText(const core::Error &error)
{
    QString text = translated(core::ended(error.message));
    if (!error.where.isEmpty() && error.where.size() < 200)
        text += u" ("_s + error.where + u')';
    if (!error.hint.isEmpty())
        text += u' ' + translated(error.hint);
    return text;
}

QString shortName(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.first(most / 2) + u'…' + text.last(most - most / 2 - 1);
}

} // namespace aw::ui
