// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/container_source.h"

#include "engine/core/result.h"
#include "engine/data/archive_members.h"
#include "engine/data/compressed_file.h"
#include "engine/data/duckdb_file.h"
#include "engine/data/file_head.h"
#include "engine/data/file_set.h"
#include "engine/data/sqlite_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::TraceEntry;

namespace
{

constexpr qint64 kKindBytes = 4096;
constexpr int kMostNested = 3; // a packed file in an archive in a packed file

// The suffix of an unpacked file, as far as it says something about a table: "orders.csv.gz" → ".csv".
QString innerSuffix(const QString &name, bool packed)
{
    const QString inner = packed ? QFileInfo(name).completeBaseName() : QFileInfo(name).fileName();
    const QString suffix = QFileInfo(inner).suffix().toLower();
    static const QRegularExpression kPlain(u"^[a-z0-9]{1,12}$"_s);
    return kPlain.match(suffix).hasMatch() ? u'.' + suffix : QString();
}

class ContainerDescriber
{
public:
    ContainerDescriber(Session &session, const QString &path, const QString &scratchFolder,
                       const ProgressCallback &progress)
        : m_session(session)
        , m_path(path)
        , m_scratchFolder(scratchFolder)
        , m_progress(progress)
    {
    }

    // file: what is looked at, at first the path itself, later what was unpacked from it.
    Result<std::optional<SourceDescription>> describe(const QString &file, const QString &name,
                                                      const SourceOverrides &overrides, int depth)
    {
        const auto head = readStart(file, kKindBytes);
        if (!head) // the reader of plain files says it
            return std::nullopt;
        if (const auto packing = packingOf(head->bytes))
            return unpacked(file, name, *packing, overrides, depth);
        if (const auto kind = archiveKindOf(head->bytes)) {
            AW_TRY(const QList<ArchiveMember> members, archiveMembers(file, *kind, m_path, m_session.stopToken()));
            if (*kind != ArchiveReader::Kind::Zip || !isWorkbook(members))
                return member(file, *kind, members, overrides, depth);
        }
        if (isSqliteFile(head->bytes))
            return describeSqlite(m_session, file, m_path, overrides);
        if (isDuckDbFile(head->bytes))
            return describeDuckDb(m_session, file, m_path, overrides, m_scratchFolder);
        if (overrides.table && depth == 0)
            return core::fail(ErrorCode::InvalidArgument, u"A table can be chosen in a database only"_s, m_path,
                              u"Leave --table away: this file is one table."_s);
        return std::nullopt;
    }

private:
    QString newScratchPath(const QString &suffix)
    {
        QString path;
        do {
            path = m_scratchFolder + u'/' + m_session.newName(u"unpacked"_s) + suffix;
        } while (QFileInfo::exists(path));
        return path;
    }

    core::Status checkDepth(int depth) const
    {
        if (depth < kMostNested)
            return {};
        return core::fail(ErrorCode::LimitExceeded, u"The file is packed more than %1 times"_s.arg(kMostNested), m_path,
                          u"If you trust it, unpack it yourself and give the unpacked file."_s);
    }

    Result<std::optional<SourceDescription>> unpacked(const QString &file, const QString &name, Packing packing,
                                                      const SourceOverrides &overrides, int depth)
    {
        AW_CHECK(checkDepth(depth));
        const QString target = newScratchPath(innerSuffix(name, true));
        m_session.removeWhenClosed(target);
        AW_TRY(const QStringList warnings,
               unpackStream(file, packing, target, m_path, m_session.stopToken(), m_progress));
        AW_TRY(SourceDescription source, inner(target, QFileInfo(name).completeBaseName(), overrides, depth + 1));
        source.warnings = warnings + source.warnings;
        source.trace.prepend(
            {1, TraceEntry::Phase::Observe, u"The file is packed with %1"_s.arg(packingName(packing)), {}});
        return source;
    }

    Result<std::optional<SourceDescription>> member(const QString &file, ArchiveReader::Kind kind,
                                                    const QList<ArchiveMember> &members,
                                                    const SourceOverrides &overrides, int depth)
    {
        AW_CHECK(checkDepth(depth));
        AW_TRY(const MemberChoice choice, chooseMember(members, overrides.member, m_path));
        const QString target = newScratchPath(innerSuffix(choice.member.name, false));
        m_session.removeWhenClosed(target);
        AW_CHECK(extractMember(file, kind, choice.member, target, m_path, m_session.stopToken(), m_progress));
        SourceOverrides rest = overrides;
        rest.member.reset();
        auto source = inner(target, choice.member.name, rest, depth + 1);
        if (!source) {
            core::Error error = source.error();
            if (error.where.startsWith(m_path))
                error.where.insert(m_path.size(), u" › "_s + choice.member.name);
            return core::fail(error);
        }
        source->member = choice.member.name;
        source->warnings = choice.warnings + source->warnings;
        source->trace.prepend(
            {1, TraceEntry::Phase::Decide, u"The file “%1” of the archive is read"_s.arg(choice.member.name), {}});
        return *source;
    }

    // What was unpacked, with the words of the file the user knows.
    Result<SourceDescription> inner(const QString &file, const QString &name, const SourceOverrides &overrides,
                                    int depth)
    {
        AW_TRY(const auto container, describe(file, name, overrides, depth));
        Result<SourceDescription> source = container ? Result<SourceDescription>(*container)
                                                     : describePlainFile(m_session, file, overrides, m_scratchFolder);
        if (!source) {
            core::Error error = source.error();
            error.where.replace(file, m_path);
            return core::fail(error);
        }
        source->path = m_path;
        source->sizeBytes = QFileInfo(m_path).size();
        return source;
    }

    Session &m_session;
    const QString m_path;
    const QString m_scratchFolder;
    const ProgressCallback &m_progress;
};

} // namespace

Result<std::optional<SourceDescription>> describeContainer(Session &session, const QString &path,
                                                           const SourceOverrides &overrides,
                                                           const QString &scratchFolder,
                                                           const ProgressCallback &progress)
{
    if (isFileSet(path))
        return describeFileSet(session, path, overrides, scratchFolder);
    return ContainerDescriber(session, path, scratchFolder, progress).describe(path, path, overrides, 0);
}

} // namespace aw::data
