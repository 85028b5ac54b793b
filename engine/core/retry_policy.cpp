// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/retry_policy.h"

#include "engine/core/json.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr qint64 kDayMs = 86'400'000;
constexpr int kMostAttempts = 100;

QJsonArray namesOf(const QList<ErrorCode> &codes)
{
    QJsonArray names;
    for (const ErrorCode code : codes)
        names.append(errorName(code));
    return names;
}

QList<ErrorCode> readCodes(ObjectReader &reader, QStringView key, bool onlyTransient)
{
    QList<ErrorCode> codes;
    const QStringList names = reader.texts(key);
    for (const QString &name : names) {
        const auto code = errorFromName(name);
        if (!code)
            reader.problem(key, u"There is no error “%1”."_s.arg(name), u"enum"_s);
        else if (onlyTransient && !errorTraits(*code).transient)
            reader.problem(key, u"“%1” does not go away by trying again."_s.arg(name), u"value_error"_s);
        else
            codes.append(*code);
    }
    return codes;
}

} // namespace

bool RetryPolicy::allows(ErrorCode code, int attempts) const
{
    return errorTraits(code).transient && attempts < maxAttempts && !never.contains(code) &&
           (!retryOn || retryOn->contains(code));
}

std::chrono::milliseconds RetryPolicy::delayAfter(int attempts, double chance) const
{
    const double grown = static_cast<double>(initialMs) * std::pow(multiplier, std::max(0, attempts - 1));
    const double most = std::min(grown, static_cast<double>(maxMs)); // also when grown is infinite
    const double delay = jitter == Jitter::Full ? most * std::clamp(chance, 0.0, 1.0) : most;
    return std::chrono::milliseconds(static_cast<qint64>(delay));
}

QJsonObject toJson(const RetryPolicy &policy)
{
    return {{u"max_attempts"_s, policy.maxAttempts},
            {u"initial_ms"_s, policy.initialMs},
            {u"multiplier"_s, policy.multiplier},
            {u"max_ms"_s, policy.maxMs},
            {u"jitter"_s, policy.jitter == RetryPolicy::Jitter::Full ? u"full"_s : u"none"_s},
            {u"retry_on"_s, policy.retryOn ? QJsonValue(namesOf(*policy.retryOn)) : QJsonValue(QJsonValue::Null)},
            {u"never"_s, namesOf(policy.never)}};
}

RetryPolicy retryPolicyFromJson(const QJsonObject &object, const RetryPolicy &fallback, const QString &location,
                                QList<FieldProblem> *problems)
{
    ObjectReader reader(object, location, problems);
    RetryPolicy policy;
    policy.maxAttempts = static_cast<int>(reader.integer(u"max_attempts", fallback.maxAttempts, 1, kMostAttempts));
    policy.initialMs = reader.integer(u"initial_ms", fallback.initialMs, 0, kDayMs);
    policy.multiplier = reader.number(u"multiplier", fallback.multiplier, 1, 100);
    policy.maxMs = reader.integer(u"max_ms", fallback.maxMs, 0, kDayMs);
    policy.jitter = fallback.jitter;
    if (reader.has(u"jitter")) {
        const QString jitter = reader.text(u"jitter");
        policy.jitter = jitter == "none"_L1 ? RetryPolicy::Jitter::None : RetryPolicy::Jitter::Full;
        if (jitter != "none"_L1 && jitter != "full"_L1)
            reader.problem(u"jitter", u"This should be “full” or “none”."_s, u"enum"_s);
    }
    policy.retryOn = fallback.retryOn;
    if (reader.has(u"retry_on"))
        policy.retryOn = readCodes(reader, u"retry_on", true);
    policy.never = reader.has(u"never") ? readCodes(reader, u"never", false) : fallback.never;
    reader.rejectOthers(
        {u"max_attempts"_s, u"initial_ms"_s, u"multiplier"_s, u"max_ms"_s, u"jitter"_s, u"retry_on"_s, u"never"_s});
    return policy;
}

} // namespace aw::core
