// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets by name. Holds a bounded number of them; the time comes from outside. Thread: one.
#pragma once

#include "engine/server/gate/gate_settings.h"

#include <QByteArray>
#include <QHash>

namespace aw::server
{

struct RateVerdict {
    bool allowed = true;
    qint64 remaining = 0;   // whole tokens left
    qint64 retryAfterS = 0; // seconds until there is one again, at least 1 when refused
};

class RateLimiter
{
public:
    // Takes a token of that bucket at a time in milliseconds of any steady clock.
    RateVerdict take(const QByteArray &bucket, const Rate &rate, qint64 nowMs);
    // Forgets buckets that are full again, which are the same as none.
    void forgetFull(qint64 nowMs);
    qsizetype size() const { return m_buckets.size(); }

private:
    struct Bucket {
        Rate rate;
        double tokens = 0;
        qint64 touched = 0; // ms
    };
    static double tokensAt(const Bucket &bucket, qint64 nowMs);

    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace aw::server
