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

// "shop-eu" → "AW_CONNECTION_SHOP_EU"
QString connectionVariable(const QString &name)
{
    QString variable = name.toUpper();
    for (QChar &letter : variable)
        if (!letter.isLetterOrNumber())
            letter = u'_';
    return u"AW_CONNECTION_"_s + variable;
}

} // namespace

FileRules::FileRules(const Folders &folders, Outside outside)
    : m_folders{bothSpellings(folders.reading), bothSpellings(folders.writing), bothSpellings(folders.untouched),
                folders.limited}
    , m_outside(std::move(outside))
    , m_limited(folders.limited)
{
}

core::Status FileRules::mayFetch(const QUrl &url, const QString &where) const
{
    if (!m_outside.allowUrls)
        return core::fail(ErrorCode::PermissionDenied, u"Fetching from the network is switched off"_s, where,
                          u"Set network.allow_urls to true, or load a file."_s);
    if (m_limited && !m_outside.urlHosts.contains(url.host(), Qt::CaseInsensitive))
        return core::fail(ErrorCode::PermissionDenied, u"Workflows may not fetch from “"_s + url.host() + u"”."_s,
                          where, u"Whoever runs it can set hosts free with the option network.fetch_hosts."_s);
    return {};
}

Result<QString> FileRules::connection(const QString &name, const QString &where) const
{
    if (const QString set = m_outside.connections.value(name); !set.isEmpty()) {
        if (QUrl(set).password().isEmpty() && !set.contains("password="_L1))
            return set;
        return core::fail(ErrorCode::InvalidArgument,
                          u"The setting databases.connections holds the password of “"_s + name + u"”."_s, where,
                          u"Settings can be read by others: keep the password in ~/.pgpass, or give the whole address "
                          "in the environment variable "_s +
                              connectionVariable(name) + u'.');
    }
    if (const QString given = qEnvironmentVariable(connectionVariable(name).toLatin1().constData()); !given.isEmpty())
        return given;
    if (!m_limited)
        return u"service="_s + name;
    return core::fail(ErrorCode::NotFound, u"There is no connection “"_s + name + u"”."_s, where,
                      u"Whoever runs it can set one up with the option databases.connections."_s);
}

Result<InputFile> FileRules::storedData(const QString &data, const QString &where) const
{
    if (!m_outside.storedData)
        return core::fail(ErrorCode::NotFound, u"Nothing is stored here, so there is no data “"_s + data + u"”."_s,
                          where, u"Read a file instead."_s);
    Result<InputFile> found = m_outside.storedData(data);
    if (!found) {
        core::Error error = found.error();
        error.where = where;
        return std::unexpected(error);
    }
    return found;
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
