// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/data_need.h"

#include "engine/core/json.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr qsizetype kMostNamed = 5;

}

QString kindName(DataNeed::Kind kind)
{
    switch (kind) {
    case DataNeed::Kind::Job:
        return u"job"_s;
    case DataNeed::Kind::Schedule:
        return u"schedule"_s;
    case DataNeed::Kind::Workflow:
        return u"workflow"_s;
    }
    return {};
}

QJsonObject toJson(const DataNeed &need)
{
    return {{u"kind"_s, kindName(need.kind)},
            {u"id"_s, need.id},
            {u"name"_s, need.name},
            {u"step_id"_s, jsonOrNull(need.stepId)}};
}

QString namesOf(const QList<DataNeed> &needs)
{
    QStringList names;
    for (const DataNeed &need : needs.first(std::min(needs.size(), kMostNamed)))
        names.append(u"the %1 “"_s.arg(kindName(need.kind)) + need.name + u'”');
    if (needs.size() > kMostNamed)
        names.append(u"%1 more"_s.arg(needs.size() - kMostNamed));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" and "_s + last;
}

} // namespace aw::core
