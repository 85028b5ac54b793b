// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON files whose records do not stand at the top: inside an object ({"meta": …, "data": [ … ]}), or as one list for
// each column ({"a": [1, 2], "b": [3, 4]}).
#pragma once

#include "engine/data/json_scan.h"
#include "engine/data/session.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace aw::data
{

struct UnwrappedJson {
    QString path; // a file in the scratch folder with the records at the top
    QString note; // a sentence about where they stood
    QStringList warnings;
};

// Nothing when the records are at the top already. scan: of the whole file. Errors: IoError, DiskFull, Cancelled.
core::Result<std::optional<UnwrappedJson>> unwrapJson(Session &session, const QString &path, const JsonScan &scan,
                                                      const QString &scratchFolder);

} // namespace aw::data
