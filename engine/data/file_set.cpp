// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/file_set.h"

#include "engine/core/result.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <glob.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::TraceEntry;

namespace
{

constexpr qsizetype kMostFiles = 10'000;
constexpr qsizetype kMostNamed = 5;

QString namesText(QStringList names)
{
    const qsizetype more = names.size() - kMostNamed;
    if (more > 0)
        names = names.first(kMostNamed);
    return names.join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

// "orders.csv.gz" → "csv": what the file holds once it is unpacked.
QString kindOf(const QString &name)
{
    static const QStringList kPackings{u"gz"_s, u"zst"_s, u"bz2"_s, u"xz"_s};
    QFileInfo info(name.toLower());
    if (kPackings.contains(info.suffix()))
        info = QFileInfo(info.completeBaseName());
    return info.suffix();
}

// Spellings of the same format count as one.
QString familyOf(const QString &name)
{
    const QString kind = kindOf(name);
    if (kind == "txt"_L1)
        return {}; // as often a note as a table
    const auto format = formatFromName(kind);
    return format ? formatName(*format) : QString();
}

struct Files {
    QStringList paths;
    QStringList warnings;
};

Result<Files> filesOfFolder(const QString &path)
{
    const QDir folder(path);
    if (!QFileInfo(path).isReadable())
        return core::fail(ErrorCode::PermissionDenied, u"You may not read this folder"_s, path,
                          u"Ask its owner for permission."_s);
    const QStringList all = folder.entryList(QDir::Files, QDir::Name); // hidden files are not among them
    if (all.isEmpty())
        return core::fail(ErrorCode::EmptyFile, u"The folder is empty: there is no file in it"_s, path,
                          folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty()
                              ? u"Check that it is the right folder."_s
                              : u"Name one of the folders inside it, or a pattern such as %1/*/*.csv."_s.arg(path));
    QMap<QString, QStringList> families;
    for (const QString &name : all)
        families[familyOf(name)].append(name);
    QStringList chosen = families.take(QString()); // without a table's name
    for (const QStringList &family : std::as_const(families))
        if (families.first() == family || family.size() > chosen.size())
            chosen = family;
    Files files;
    QStringList others;
    for (const QString &name : all) {
        if (chosen.contains(name))
            files.paths.append(folder.filePath(name));
        else
            others.append(name);
    }
    if (!others.isEmpty())
        files.warnings.append(u"%1 of the %2 files of the folder are read; left out are %3. A pattern such as *.csv "
                              "says which to read."_s.arg(chosen.size())
                                  .arg(all.size())
                                  .arg(namesText(others)));
    return files;
}

Result<Files> filesOfPattern(const QString &pattern)
{
    glob_t found{};
    const int outcome = ::glob(QFile::encodeName(pattern).constData(), 0, nullptr, &found);
    Files files;
    for (std::size_t i = 0; outcome == 0 && i < found.gl_pathc; ++i)
        if (const QString path = QFile::decodeName(found.gl_pathv[i]); QFileInfo(path).isFile())
            files.paths.append(path);
    ::globfree(&found);
    if (files.paths.isEmpty())
        return core::fail(ErrorCode::FileNotFound, u"No file fits the pattern"_s, pattern,
                          u"Check the folder and the pattern."_s);
    return files;
}

Result<Files> filesOf(const QString &path)
{
    AW_TRY(Files files, QFileInfo(path).isDir() ? filesOfFolder(path) : filesOfPattern(path));
    if (files.paths.size() > kMostFiles)
        return core::fail(
            ErrorCode::LimitExceeded,
            u"These are %1 files; at most %2 are read as one table"_s.arg(files.paths.size()).arg(kMostFiles), path,
            u"Give a narrower pattern, or join them in several runs."_s);
    return files;
}

// As short as it can be while no two are the same.
QStringList shownNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    QStringList unique = names;
    unique.removeDuplicates();
    return unique.size() == names.size() ? names : paths;
}

// Errors of one file, not of the machine or the user's wish to stop.
bool isAboutTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::DiskFull:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Internal:
    case ErrorCode::InvalidArgument:
        return false;
    default:
        return true;
    }
}

} // namespace

bool isFileSet(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    return !info.exists() && !info.isSymLink() &&
           std::ranges::any_of(path, [](QChar c) { return c == u'*' || c == u'?' || c == u'['; });
}

QStringList pathsToAllow(const QString &path)
{
    if (!isFileSet(path))
        return {QFileInfo(path).absoluteFilePath()};
    const auto files = filesOf(path);
    if (!files) // describing says what is wrong
        return {};
    QStringList paths;
    for (const QString &file : files->paths)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

Result<SourceDescription> describeFileSet(Session &session, const QString &path, const SourceOverrides &overrides,
                                          const QString &scratchFolder)
{
    AW_TRY(const Files files, filesOf(path));
    const QStringList names = shownNames(files.paths);
    SourceOverrides ofEach = overrides;
    ofEach.fileColumn.reset();

    SourceDescription source;
    source.path = path;
    source.format = Format::FileSet;
    source.encoding.clear();
    source.warnings = files.warnings;
    source.confidence = 1;
    source.fileColumn = overrides.fileColumn.value_or(u"_file"_s);
    for (qsizetype i = 0; i < files.paths.size(); ++i) {
        auto described = describeSource(session, files.paths[i], ofEach, scratchFolder);
        if (!described) {
            core::Error error = described.error();
            error.where.replace(files.paths[i], names[i]); // the caller knows the folder
            if (!isAboutTheFile(error.code))
                return core::fail(error);
            source.leftOut.append({names[i], error});
            continue;
        }
        source.sizeBytes += described->sizeBytes;
        source.confidence = std::min(source.confidence, described->confidence);
        for (const QString &warning : std::as_const(described->warnings))
            source.warnings.append(names[i] + u": "_s + warning);
        source.files.append(*described);
        source.fileNames.append(names[i]);
    }
    if (source.files.isEmpty())
        return core::fail(source.leftOut.first().error);
    for (const SourceDescription &file : std::as_const(source.files))
        for (const core::Column &column : file.columns.columns)
            if (!std::ranges::any_of(source.columns.columns, [&](const core::Column &known) {
                    return !known.name.compare(column.name, Qt::CaseInsensitive);
                }))
                source.columns.columns.append({column.name, u"VARCHAR"_s, {}, {}});
    source.trace.append({1,
                         TraceEntry::Phase::Decide,
                         u"%1 files are read as one table; columns go together by name"_s.arg(source.files.size()),
                         {}});
    return source;
}

} // namespace aw::data
