// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/columns_needed.h"

#include "engine/steps/column_check.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace aw::steps
{

ColumnsNeeded ColumnsNeeded::all()
{
    ColumnsNeeded needed;
    needed.m_all = true;
    return needed;
}

void ColumnsNeeded::add(const QString &name)
{
    m_names.insert(foldedName(name));
}

void ColumnsNeeded::add(const ColumnsNeeded &other)
{
    m_all = m_all || other.m_all;
    m_names.unite(other.m_names);
    m_mentioned.append(other.m_mentioned);
}

ColumnsNeeded ColumnsNeeded::withMentioned(const QJsonValue &value) const
{
    ColumnsNeeded needed = *this;
    needed.addMentioned(value);
    return needed;
}

void ColumnsNeeded::addMentioned(const QJsonValue &value)
{
    if (value.isString()) {
        m_mentioned.append(foldedName(value.toString()));
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            addMentioned(each);
    } else if (value.isObject()) {
        for (const auto &each : value.toObject())
            addMentioned(each);
    }
}

void ColumnsNeeded::addWithoutSuffix(const QString &suffix)
{
    const QString folded = foldedName(suffix);
    const QSet<QString> names = m_names;
    for (QString name : names)
        while (!folded.isEmpty() && name.endsWith(folded)) {
            name.chop(folded.size());
            m_names.insert(name);
        }
}

bool ColumnsNeeded::contains(const QString &name) const
{
    if (m_all)
        return true;
    const QString folded = foldedName(name);
    if (m_names.contains(folded))
        return true;
    QString quoted = folded; // as it stands between quotation marks
    quoted.replace(u'"', QStringLiteral("\"\""));
    return std::ranges::any_of(m_mentioned,
                               [&](const QString &text) { return text.contains(folded) || text.contains(quoted); });
}

} // namespace aw::steps
