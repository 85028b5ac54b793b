// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Free labels on data.
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace aw::core
{

constexpr qsizetype kLongestTag = 50;
constexpr qsizetype kMostTags = 30; // on one piece of data

struct TagCount {
    QString tag;
    qint64 count = 0; // of the data that bears it

    bool operator==(const TagCount &) const = default;
};

QJsonObject toJson(const TagCount &tag);

// What somebody wants to know otherwise; what is not given stays. Added and removed tags are those of the list, when
// there is one, else of the data as it is.
struct DataChanges {
    std::optional<QString> filename{};
    std::optional<QStringList> tags{};
    QStringList addTags{};
    QStringList removeTags{};
};

bool isSameTag(const QString &one, const QString &other); // whatever the case of letters
// Without needless space and repetitions, in order. InvalidArgument for an empty or long one, one with a comma (lists
// are written with them), and for too many.
Result<QStringList> tidyTags(const QStringList &tags);
// The tags after the changes, tidied. Errors: those of tidyTags.
Result<QStringList> changedTags(const QStringList &tags, const DataChanges &changes);

} // namespace aw::core
