// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/request_log.h"

#include "engine/server/route.h"

namespace aw::server
{

namespace
{

QByteArray labels(const Route *route)
{
    return "method=\"" + (route ? route->method : QByteArray("other")) + "\",route=\"" +
           (route ? route->path.toUtf8() : QByteArray("unknown")) + '"';
}

} // namespace

void RequestLog::answered(const Route *route, int status, qint64 nanoseconds)
{
    ++m_answers[{route, status}];
    Times &times = m_times[route];
    const double seconds = static_cast<double>(nanoseconds) / 1e9;
    std::size_t bucket = 0;
    while (bucket < kBounds.size() && seconds > kBounds.at(bucket))
        ++bucket;
    ++times.counts.at(bucket);
    times.seconds += seconds;
    ++times.total;
}

QByteArray RequestLog::text() const
{
    QByteArray out = "# HELP aw_http_requests_total Requests by route and status.\n"
                     "# TYPE aw_http_requests_total counter\n";
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it)
        out += "aw_http_requests_total{" + labels(it.key().route) + ",status=\"" + QByteArray::number(it.key().status) +
               "\"} " + QByteArray::number(it.value()) + '\n';
    out += "# HELP aw_http_request_seconds Time from a clean request to its answer.\n"
           "# TYPE aw_http_request_seconds histogram\n";
    for (auto it = m_times.begin(); it != m_times.end(); ++it) {
        qint64 sum = 0;
        for (std::size_t i = 0; i <= kBounds.size(); ++i) {
            sum += it->counts.at(i);
            out += "aw_http_request_seconds_bucket{" + labels(it.key()) + ",le=\"" +
                   (i < kBounds.size() ? QByteArray::number(kBounds.at(i)) : QByteArray("+Inf")) + "\"} " +
                   QByteArray::number(sum) + '\n';
        }
        out += "aw_http_request_seconds_sum{" + labels(it.key()) + "} " + QByteArray::number(it->seconds) + '\n';
        out += "aw_http_request_seconds_count{" + labels(it.key()) + "} " + QByteArray::number(it->total) + '\n';
    }
    return out;
}

} // namespace aw::server
