// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a workbook as every door does, describing and opening it, and nothing more: what bench_spreadsheet measures.
#include "engine/data/source.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace aw;

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QTemporaryDir folder;
    const QString path = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    data::SessionOptions options;
    options.tempDirectory = folder.path();
    options.allowedPaths = {path, folder.path()};
    const auto session = data::Session::open(options);
    if (!session)
        return 1;
    const auto source = data::describeSource(**session, path, {}, folder.path());
    const auto rows = source ? data::openSource(**session, *source, data::Typing::Proven, data::ReadMode::Keep)
                             : core::Result<data::SourceRows>(std::unexpected(source.error()));
    if (!rows) {
        std::fprintf(stderr, "%s\n", qPrintable(rows.error().text()));
        return 1;
    }
    std::printf("%lld rows, %lld columns\n", static_cast<long long>(rows->relation.rows),
                static_cast<long long>(rows->relation.schema.columns.size()));
    return 0;
}
