// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/purpose_check.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

bool PurposeReport::passed() const
{
    return std::ranges::all_of(
        rules, [](const RuleResult &rule) { return rule.passed || rule.warnOnly || rule.quarantine || rule.part; });
}

QJsonObject toJson(const RuleResult &result)
{
    return {{u"rule"_s, result.rule},
            {u"passed"_s, result.passed},
            {u"severity"_s, result.part         ? u"part"_s
                            : result.quarantine ? u"quarantine"_s
                            : result.warnOnly   ? u"warn"_s
                                                : u"fail"_s},
            {u"count"_s, result.count},
            {u"examples"_s, QJsonArray::fromStringList(result.examples)},
            {u"detail"_s, result.detail}};
}

} // namespace aw::steps
