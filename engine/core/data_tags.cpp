// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/data_tags.h"

#include "engine/core/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

bool hasTag(const QStringList &tags, const QString &tag)
{
    return std::ranges::any_of(tags, [&](const QString &each) { return isSameTag(each, tag); });
}

} // namespace

QJsonObject toJson(const TagCount &tag)
{
    return {{u"tag"_s, tag.tag}, {u"count"_s, tag.count}};
}

bool isSameTag(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<QStringList> tidyTags(const QStringList &tags)
{
    QStringList tidy;
    for (const QString &each : tags) {
        const QString tag = each.simplified();
        if (tag.isEmpty())
            return fail(ErrorCode::InvalidArgument, u"A tag is empty"_s, u"tags"_s, u"Write a word or a few."_s);
        if (tag.size() > kLongestTag)
            return fail(ErrorCode::InvalidArgument, u"The tag “"_s + tag.left(kLongestTag) + u"…” is too long"_s,
                        u"tags"_s, u"Tags have up to %1 characters."_s.arg(kLongestTag));
        if (tag.contains(u','))
            return fail(ErrorCode::InvalidArgument, u"The tag “"_s + tag + u"” has a comma"_s, u"tags"_s,
                        u"Give its parts as tags of their own."_s);
        if (!hasTag(tidy, tag))
            tidy.append(tag);
    }
    if (tidy.size() > kMostTags)
        return fail(ErrorCode::InvalidArgument, u"There are too many tags"_s, u"tags"_s,
                    u"Data bears up to %1 of them."_s.arg(kMostTags));
    std::ranges::sort(
        tidy, [](const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive) < 0; });
    return tidy;
}

Result<QStringList> changedTags(const QStringList &tags, const DataChanges &changes)
{
    AW_TRY(const QStringList added, tidyTags(changes.addTags));
    QStringList kept = changes.tags.value_or(tags) + added;
    kept.removeIf([&](const QString &tag) { return hasTag(changes.removeTags, tag.simplified()); });
    return tidyTags(kept);
}

} // namespace aw::core
