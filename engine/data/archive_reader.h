// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What libarchive reads for us: ZIP and tar with their members, and packed streams.
#pragma once

#include "engine/data/scratch_file.h"
#include "engine/data/session.h"

#include <QString>

#include <memory>
#include <optional>

namespace aw::data
{

class ArchiveReader
{
public:
    enum class Kind : quint8 { Stream, Zip, Tar };
    struct Entry {
        QString name; // as the archive has it; never a path of ours
        qint64 size = 0;
        bool isFile = false;
        bool encrypted = false;
    };

    // place: what messages name.
    static core::Result<std::unique_ptr<ArchiveReader>> open(const QString &path, Kind kind, const QString &place);
    ~ArchiveReader();

    // Nothing at the end. MalformedData names what is wrong.
    core::Result<std::optional<Entry>> next();
    // The bytes of the entry that next() gave.
    core::Status copyEntry(ScratchFile &out, const std::stop_token &stop, const ProgressCallback &progress);

private:
    class Private;
    explicit ArchiveReader(std::unique_ptr<Private> priv);
    const std::unique_ptr<Private> d;

    Q_DISABLE_COPY_MOVE(ArchiveReader)
};

} // namespace aw::data
