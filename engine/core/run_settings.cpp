// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/run_settings.h"

#include "engine/core/json.h"
#include "engine/core/options.h"
#include "engine/core/result.h"

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr double kLongestJobS = 366.0 * 86'400;
constexpr int kMostParallelSteps = 16;

qint64 readMemory(ObjectReader &reader)
{
    if (!reader.has(u"memory_limit"))
        return 0;
    const auto bytes = bytesFromText(reader.text(u"memory_limit", 1, 40));
    if (!bytes)
        reader.problem(u"memory_limit", u"This should be a size such as 512MB."_s, u"value_error"_s);
    return bytes.value_or(0);
}

} // namespace

Result<RunSettings> runSettingsFromJson(const QJsonObject &globalConfig)
{
    ObjectReader reader(globalConfig, u"global_config"_s);
    RunSettings settings;
    if (reader.has(u"retry"))
        settings.retry = retryPolicyFromJson(reader.object(u"retry"), {}, reader.at(u"retry"), reader.problems());
    settings.timeoutS = reader.number(u"timeout_s", 0, 0, kLongestJobS);
    settings.softTimeoutS = reader.number(u"soft_timeout_s", 0, 0, kLongestJobS);
    settings.stepTimeoutS = reader.number(u"step_timeout_s", 0, 0, kLongestJobS);
    settings.memoryBytes = readMemory(reader);
    settings.maxConcurrent = static_cast<int>(reader.integer(u"max_concurrent", 0, 0, 1'000'000));
    settings.cache = reader.boolean(u"cache", true);
    settings.keepSteps = reader.boolean(u"keep_steps", false);
    settings.maxParallelSteps = static_cast<int>(reader.integer(u"max_parallel_steps", 0, 0, kMostParallelSteps));
    settings.approvalDays = reader.number(u"approval_days", settings.approvalDays, 0, 366);
    AW_CHECK(reader.status(u"The configuration of the workflow"_s));
    return settings;
}

const QStringList &runSettingKeys()
{
    static const QStringList kKeys{
        u"retry"_s,          u"timeout_s"_s, u"soft_timeout_s"_s, u"step_timeout_s"_s,     u"memory_limit"_s,
        u"max_concurrent"_s, u"cache"_s,     u"keep_steps"_s,     u"max_parallel_steps"_s, u"approval_days"_s};
    return kKeys;
}

} // namespace aw::core
