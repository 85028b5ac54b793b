// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files in a ZIP or tar archive, and which of them is the table.
#pragma once

#include "engine/data/archive_reader.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace aw::data
{

struct ArchiveMember {
    QString name;
    qint64 size = 0;  // unpacked
    int position = 0; // among all entries; names may repeat
    bool encrypted = false;
};

struct MemberChoice {
    ArchiveMember member;
    QStringList warnings; // names the others
};

// By the first bytes, whatever the name says.
std::optional<ArchiveReader::Kind> archiveKindOf(const QByteArray &head);

// The ordinary files. Errors: MalformedData, LimitExceeded (too many), Cancelled.
core::Result<QList<ArchiveMember>> archiveMembers(const QString &path, ArchiveReader::Kind kind, const QString &place,
                                                  const std::stop_token &stop);
// .xlsx, .ods and other documents in a ZIP.
bool isWorkbook(const QList<ArchiveMember> &members);

// The one asked for (whole name, or the last part of it), else the largest whose name is that of a table, else the
// largest. Errors: EmptyFile (no file inside), NotFound, InvalidArgument (the name fits several), UnsupportedFormat
// (encrypted).
core::Result<MemberChoice> chooseMember(const QList<ArchiveMember> &members, const std::optional<QString> &wanted,
                                        const QString &place);

core::Status extractMember(const QString &path, ArchiveReader::Kind kind, const ArchiveMember &member,
                           const QString &target, const QString &place, const std::stop_token &stop,
                           const ProgressCallback &progress = {}, const UnpackLimits &limits = {});

} // namespace aw::data
