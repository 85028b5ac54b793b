// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/environment.h"

#include <QRandomGenerator>
#include <QUuid>

namespace aw::core
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString RandomIds::next()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

double SystemRandom::next()
{
    return QRandomGenerator::global()->generateDouble();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace aw::core
