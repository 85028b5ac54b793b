// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time, identity and chance come in from outside, so that tests can fix them.
#pragma once

#include <QDateTime>
#include <QString>

namespace aw::core
{

class Clock
{
public:
    virtual ~Clock() = default;
    // UTC, milliseconds.
    virtual QDateTime now() const = 0;
};

class IdSource
{
public:
    virtual ~IdSource() = default;
    // A new UUID in lower case, without braces. Any thread.
    virtual QString next() = 0;
};

class RandomSource
{
public:
    virtual ~RandomSource() = default;
    // 0 ≤ x < 1. Any thread.
    virtual double next() = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

// Random (version 4) UUIDs.
class RandomIds final : public IdSource
{
public:
    QString next() override;
};

class SystemRandom final : public RandomSource
{
public:
    double next() override;
};

// ISO 8601, UTC, milliseconds, "Z": the one way times are written on the wire and in the store.
QString timeText(const QDateTime &time);
QDateTime timeFromText(const QString &text);

} // namespace aw::core
