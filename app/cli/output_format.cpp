// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_format.h"

#include "engine/core/result.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::cli
{

core::Result<data::OutputFormat> outputFormat(const QString &path, const std::string &said)
{
    const QString name = said.empty() ? QFileInfo(path).suffix() : QString::fromStdString(said);
    if (const auto known = data::outputFormatFromName(name))
        return *known;
    return core::fail(core::ErrorCode::InvalidArgument, u"“%1” is not a format we write"_s.arg(name), path,
                      u"End the name with .parquet, .csv, .json, .ndjson or .xlsx, or say --to FORMAT."_s);
}

} // namespace aw::cli
