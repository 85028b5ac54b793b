// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file a source step reads: the job's input, or data the store keeps.
#pragma once

#include "engine/core/schema.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace aw::steps
{

struct InputFile {
    QString path;     // absolute
    QString filename; // as the user knows it
    QString sha256;   // hex; empty when not known
    // As they were found when the file was brought in; null when nobody looked, or the file may have changed since.
    std::optional<core::Schema> columns{};
    QJsonObject settings{}; // how to read it, as it was said when it was brought in: keys of the loading step's config
};

} // namespace aw::steps
