// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archive_members.h"

#include "engine/core/result.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr int kMostEntries = 100'000;
constexpr qsizetype kMostMembersNamed = 5;
constexpr QByteArrayView kEmptyZip("PK\x05\x06", 4);

QString lastPart(const QString &name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

// What operating systems put beside the files themselves.
bool isJunk(const QString &name)
{
    const QString last = lastPart(name);
    return name.startsWith("__MACOSX/"_L1) || last.startsWith(u'.') || last == "Thumbs.db"_L1 ||
           last == "desktop.ini"_L1;
}

bool isNamedAsTable(const QString &name)
{
    static const QStringList kPackings{u"gz"_s, u"zst"_s, u"bz2"_s, u"xz"_s};
    static const QStringList kTables{u"csv"_s,    u"tsv"_s,     u"tab"_s,     u"psv"_s,   u"json"_s, u"ndjson"_s,
                                     u"jsonl"_s,  u"dat"_s,     u"parquet"_s, u"pq"_s,    u"xlsx"_s, u"ods"_s,
                                     u"sqlite"_s, u"sqlite3"_s, u"db"_s,      u"duckdb"_s};
    QFileInfo info(name.toLower());
    if (kPackings.contains(info.suffix()))
        info = QFileInfo(info.completeBaseName());
    return kTables.contains(info.suffix());
}

QString membersText(const QList<ArchiveMember> &members, const ArchiveMember *except)
{
    QStringList names;
    for (const ArchiveMember &member : members)
        if (!except || member.position != except->position)
            names.append(u"“%1”"_s.arg(member.name));
    const qsizetype more = names.size() - kMostMembersNamed;
    if (more > 0)
        names = names.first(kMostMembersNamed);
    return names.join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

Status checkOpen(const ArchiveMember &member, const QString &place)
{
    if (!member.encrypted)
        return {};
    return core::fail(ErrorCode::UnsupportedFormat, u"“%1” in the archive is encrypted"_s.arg(member.name), place,
                      u"Unpack it with its password first."_s);
}

Result<ArchiveMember> wantedMember(const QList<ArchiveMember> &members, const QString &wanted, const QString &place)
{
    QList<ArchiveMember> found;
    for (const ArchiveMember &member : members)
        if (member.name == wanted)
            found.append(member);
    if (found.isEmpty())
        for (const ArchiveMember &member : members)
            if (lastPart(member.name) == wanted)
                found.append(member);
    if (found.isEmpty())
        return core::fail(ErrorCode::NotFound, u"The archive has no file “%1”"_s.arg(wanted), place,
                          u"It has %1."_s.arg(membersText(members, nullptr)));
    if (found.size() > 1)
        return core::fail(ErrorCode::InvalidArgument, u"The archive has %1 files “%2”"_s.arg(found.size()).arg(wanted),
                          place, u"Give the whole name: %1."_s.arg(membersText(found, nullptr)));
    return found.first();
}

} // namespace

std::optional<ArchiveReader::Kind> archiveKindOf(const QByteArray &head)
{
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)) || head.startsWith(kEmptyZip))
        return ArchiveReader::Kind::Zip;
    constexpr qsizetype kTarMark = 257;
    if (head.size() >= 512 && QByteArrayView(head).sliced(kTarMark).startsWith("ustar"))
        return ArchiveReader::Kind::Tar;
    return std::nullopt;
}

Result<QList<ArchiveMember>> archiveMembers(const QString &path, ArchiveReader::Kind kind, const QString &place,
                                            const std::stop_token &stop)
{
    QList<ArchiveMember> members;
    // libarchive does not take a ZIP that is nothing but the end of its directory for one.
    if (QFile file(path); file.open(QIODevice::ReadOnly) && file.peek(kEmptyZip.size()) == kEmptyZip)
        return members;
    AW_TRY(const auto reader, ArchiveReader::open(path, kind, place));
    for (int position = 0;; ++position) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        if (position >= kMostEntries)
            return core::fail(ErrorCode::LimitExceeded, u"The archive has more than %1 files"_s.arg(kMostEntries),
                              place, u"Unpack it yourself and give the file with the table."_s);
        AW_TRY(const auto entry, reader->next());
        if (!entry)
            return members;
        if (entry->isFile)
            members.append({entry->name, entry->size, position, entry->encrypted});
    }
}

bool isWorkbook(const QList<ArchiveMember> &members)
{
    return std::ranges::any_of(members, [](const ArchiveMember &member) {
        return member.name == "[Content_Types].xml"_L1 || member.name == "mimetype"_L1;
    });
}

Result<MemberChoice> chooseMember(const QList<ArchiveMember> &members, const std::optional<QString> &wanted,
                                  const QString &place)
{
    MemberChoice choice;
    if (wanted) {
        AW_TRY(choice.member, wantedMember(members, *wanted, place));
        AW_CHECK(checkOpen(choice.member, place));
        return choice;
    }
    QList<ArchiveMember> candidates;
    for (const ArchiveMember &member : members)
        if (!isJunk(member.name) && isNamedAsTable(member.name))
            candidates.append(member);
    if (candidates.isEmpty())
        for (const ArchiveMember &member : members)
            if (!isJunk(member.name))
                candidates.append(member);
    if (candidates.isEmpty())
        return core::fail(ErrorCode::EmptyFile, u"The archive is empty: no file is in it"_s, place,
                          u"Check that it was made or downloaded completely."_s);
    choice.member = *std::ranges::max_element(candidates, {}, &ArchiveMember::size);
    AW_CHECK(checkOpen(choice.member, place));
    if (candidates.size() > 1)
        choice.warnings.append(u"The archive holds %1 files that may be tables; the largest, “%2”, is read and not %3. "
                               "Choose another with --member."_s.arg(candidates.size())
                                   .arg(choice.member.name, membersText(candidates, &choice.member)));
    return choice;
}

Status extractMember(const QString &path, ArchiveReader::Kind kind, const ArchiveMember &member, const QString &target,
                     const QString &place, const std::stop_token &stop, const ProgressCallback &progress,
                     const UnpackLimits &limits)
{
    AW_TRY(const auto reader, ArchiveReader::open(path, kind, place));
    for (int position = 0; position <= member.position; ++position) {
        AW_TRY(const auto entry, reader->next());
        if (!entry)
            return core::fail(ErrorCode::MalformedData, u"The archive changed while it was read"_s, place);
    }
    AW_TRY(const auto out, ScratchFile::make(target, QFileInfo(path).size(), place, limits));
    AW_CHECK(reader->copyEntry(*out, stop, progress));
    return out->finish();
}

} // namespace aw::data
