// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether and when work that failed is tried again.
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace aw::core
{

// Only errors that errorTraits() calls transient are ever tried again, whatever a policy says.
struct RetryPolicy {
    enum class Jitter : quint8 { Full, None };
    int maxAttempts = 3; // with the first one
    qint64 initialMs = 1000;
    double multiplier = 2;
    qint64 maxMs = 300'000;
    Jitter jitter = Jitter::Full;
    std::optional<QList<ErrorCode>> retryOn{}; // null: every transient error
    QList<ErrorCode> never{};                  // wins over retryOn

    // attempts: how often it was tried so far.
    bool allows(ErrorCode code, int attempts) const;
    // How long to wait after so many attempts. chance: 0 … 1, drawn anew for each wait.
    std::chrono::milliseconds delayAfter(int attempts, double chance) const;

    bool operator==(const RetryPolicy &) const = default;
};

QJsonObject toJson(const RetryPolicy &policy);
// What is missing comes from fallback. Problems are added to the list, with their places below location: unknown keys
// and error names, values out of range, and errors in retry_on that never go away by themselves.
RetryPolicy retryPolicyFromJson(const QJsonObject &object, const RetryPolicy &fallback, const QString &location,
                                QList<FieldProblem> *problems);

} // namespace aw::core
