// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace aw::server
{
namespace
{

constexpr qsizetype kMaxBuckets = 20'000;

} // namespace

double RateLimiter::tokensAt(const Bucket &bucket, qint64 nowMs)
{
    return std::min(bucket.rate.burst, bucket.tokens + double(nowMs - bucket.touched) * bucket.rate.perSecond / 1000);
}

RateVerdict RateLimiter::take(const QByteArray &name, const Rate &rate, qint64 nowMs)
{
    auto found = m_buckets.find(name);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= kMaxBuckets) {
            forgetFull(nowMs);
            // Somebody makes up names by the thousand: everyone but the newest starts anew, which bounds the memory.
            if (m_buckets.size() >= kMaxBuckets)
                m_buckets.clear();
        }
        found = m_buckets.insert(name, {rate, rate.burst, nowMs});
    }
    Bucket &bucket = *found;
    bucket.tokens = tokensAt(bucket, nowMs);
    bucket.touched = nowMs;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return {true, static_cast<qint64>(bucket.tokens), 0};
    }
    const double seconds = rate.perSecond > 0 ? (1 - bucket.tokens) / rate.perSecond : 3600;
    return {false, 0, std::max<qint64>(1, static_cast<qint64>(std::ceil(seconds)))};
}

void RateLimiter::forgetFull(qint64 nowMs)
{
    m_buckets.removeIf(
        [nowMs](const auto &entry) { return tokensAt(entry.value(), nowMs) >= entry.value().rate.burst; });
}

} // namespace aw::server
