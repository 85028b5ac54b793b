// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/file_rules.h"

#include "engine/core/result.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;

namespace
{

bool standsBelow(const QString &path, const QString &folder)
{
    return path == folder || folder == "/"_L1 || path.startsWith(folder + u'/');
}

// As it is written, and as it is called when links are followed.
QStringList bothSpellings(const QStringList &folders)
{
    QStringList result;
    for (const QString &folder : folders) {
        result.append(QDir::cleanPath(QDir(folder).absolutePath()));
        if (const QString real = QFileInfo(folder).canonicalFilePath(); !real.isEmpty() && real != result.last())
            result.append(real);
    }
    return result;
}

bool standsBelowOne(const QString &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const QString &folder) { return standsBelow(path, folder); });
}

std::unexpected<core::Error> notSetFree(const QStringList &folders, const QString &where, bool writing)
{
    return core::fail(ErrorCode::PermissionDenied,
                      folders.isEmpty() ? u"Workflows may not name files of this machine."_s
                                        : u"This place is not among those that workflows may name."_s,
                      where,
                      writing ? u"Whoever runs it can set folders free with the option files.write_folders."_s
                              : u"Whoever runs it can set folders free with the option files.read_folders."_s);
}

} // namespace

FileRules::FileRules(const Folders &folders)
    : m_folders{bothSpellings(folders.reading), bothSpellings(folders.writing), bothSpellings(folders.untouched),
                folders.limited}
    , m_limited(folders.limited)
{
}

Result<QString> FileRules::absolute(const QString &path, const QStringList &folders, const QString &where) const
{
    if (path.trimmed().isEmpty() || path.contains(QChar(u'\0')) || path.contains(u'\n'))
        return core::fail(ErrorCode::InvalidArgument, u"This is no path of a file."_s, where);
    QString given = path;
    if (given.startsWith("~/"_L1) && !m_limited)
        given = QDir::homePath() + given.sliced(1);
    if (QDir::isAbsolutePath(given))
        return QDir::cleanPath(given);
    if (folders.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"The path does not say where it begins."_s, where,
                          u"Give the whole path, from / on."_s);
    return QDir::cleanPath(folders.first() + u'/' + given);
}

// What stands outside is refused before anything is looked at, so that nobody learns what is there.
Result<QString> FileRules::readable(const QString &path, const QString &where) const
{
    if (m_limited && m_folders.reading.isEmpty())
        return notSetFree(m_folders.reading, where, false);
    AW_TRY(const QString file, absolute(path, m_folders.reading, where));
    if (m_limited && !standsBelowOne(file, m_folders.reading))
        return notSetFree(m_folders.reading, where, false);
    const QString real = QFileInfo(file).canonicalFilePath();
    if (real.isEmpty())
        return core::fail(ErrorCode::FileNotFound, u"There is no file “"_s + file + u"”."_s, where,
                          u"Check the path for typing errors."_s);
    if (m_limited && !standsBelowOne(real, m_folders.reading))
        return notSetFree(m_folders.reading, where, false);
    return real;
}

Result<QString> FileRules::writable(const QString &path, const QString &where) const
{
    if (m_limited && m_folders.writing.isEmpty())
        return notSetFree(m_folders.writing, where, true);
    AW_TRY(const QString file, absolute(path, m_folders.writing, where));
    if (m_limited && !standsBelowOne(file, m_folders.writing))
        return notSetFree(m_folders.writing, where, true);
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return core::fail(ErrorCode::FileNotFound, u"There is no folder “"_s + info.path() + u"”."_s, where,
                          u"Make the folder first, or write somewhere else."_s);
    const QString real = (folder == "/"_L1 ? QString() : folder) + u'/' + info.fileName();
    if (m_limited && !standsBelowOne(real, m_folders.writing))
        return notSetFree(m_folders.writing, where, true);
    if (standsBelowOne(real, m_folders.untouched))
        return core::fail(ErrorCode::PermissionDenied, u"This folder belongs to the program itself."_s, where,
                          u"Write to another folder."_s);
    return real;
}

} // namespace aw::steps
