// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what was asked and answered, for /metrics.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>

namespace aw::server
{

struct Route;

// Thread: the server's.
class RequestLog
{
public:
    void answered(const Route *route, int status, qint64 nanoseconds); // route: null for one that does not exist
    // Prometheus' text format.
    QByteArray text() const;

private:
    static constexpr std::array<double, 8> kBounds{0.001, 0.005, 0.02, 0.05, 0.1, 0.5, 2, 10}; // seconds
    struct Times {
        std::array<qint64, kBounds.size() + 1> counts{};
        double seconds = 0;
        qint64 total = 0;
    };
    struct Key {
        const Route *route = nullptr;
        int status = 0;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.route, key.status); }

    QHash<Key, qint64> m_answers;
    QHash<const Route *, Times> m_times;
};

} // namespace aw::server
