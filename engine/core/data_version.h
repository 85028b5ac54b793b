// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Data that came from the same place again and again: its versions, and how a place is told from another.
#pragma once

#include "engine/core/lineage.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace aw::core
{

// Where data came from, as a key for the store and never for showing: data of equal origin are versions of each other.
QString fileOrigin(const QString &absolutePath);
QString addressOrigin(const QString &url);
QString uploadOrigin(const QString &filename);  // as the client calls it
QString resultOrigin(const DataOrigin &origin); // empty: its run, or which of its outputs it was, is not known
// One table of a place that holds several; table and member (of an archive) may be empty.
QString tableOrigin(const QString &origin, const QString &table, const QString &member);

// Numbers go up from 1 with each arrival. They stay when other versions are deleted, and none is given twice.
struct DataVersion {
    qint64 version = 1;
    qint64 sizeBytes = 0;
    std::optional<qint64> rows{}; // of what could be read as a table
    bool isUnchanged = false;     // the same bytes as the version before it that is still there
    LineageEntry entry;           // the data, and the run that made it; without what that has read

    bool operator==(const DataVersion &) const = default;
};

QJsonObject toJson(const DataVersion &version);

} // namespace aw::core
