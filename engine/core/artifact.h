// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of data the store keeps: where its bytes are, and what is known about them.
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aw::core
{

struct Artifact {
    QString id;
    QString filename;      // as the user knows it
    QString storagePath;   // key inside the store ("ab/ab12….parquet"), never a path of the machine
    qint64 sizeBytes = -1; // -1: not known
    QString contentType;
    QString sha256;       // hex
    QJsonObject metadata; // format, dialect, encoding, rows, columns, warnings …; for results also ledger, trace
    QDateTime createdAt;
    QStringList tags{}; // of people, in order
    qint64 version = 1; // among those that came from the same place (data_version.h)

    bool operator==(const Artifact &) const = default;
};

QJsonObject toJson(const Artifact &artifact);

} // namespace aw::core
