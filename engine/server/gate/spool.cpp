// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/spool.h"

#include <QDir>
#include <QLoggingCategory>

#include <utility>

namespace aw::server
{

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSpool, "aw.gate.spool")

namespace
{

const auto kPattern = u"upload-*.part"_s;
const Refusal kFull{507, "spool_failed",
                    "The server cannot keep the upload. Free space on its disk and send it again."};

} // namespace

Spool::Spool(QString folder)
    : m_folder(std::move(folder))
{
}

core::Status Spool::prepare() const
{
    if (m_folder.isEmpty())
        return core::fail(core::ErrorCode::InvalidArgument, u"The server has no folder for uploads"_s);
    if (!QDir().mkpath(m_folder)) {
        return core::fail(core::ErrorCode::IoError, u"The folder for uploads cannot be made"_s, m_folder,
                          u"Check that the data directory can be written to."_s);
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir folder(m_folder);
    for (const QString &left : folder.entryList({kPattern}, QDir::Files)) {
        if (!folder.remove(left))
            qCWarning(lcSpool) << "An upload left by an earlier run cannot be removed:" << folder.filePath(left);
    }
    return {};
}

QString Spool::newPath()
{
    return u"%1/upload-%2.part"_s.arg(m_folder).arg(m_next++);
}

FormFiles::FormFiles(Spool &spool)
    : m_spool(spool)
{
}

std::optional<Refusal> FormFiles::beginPart(PartHead head)
{
    const QString path = m_spool.newPath();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner)) {
        qCWarning(lcSpool) << "An upload cannot be spooled:" << m_file.errorString();
        return kFull;
    }
    m_parts.append({head.field, head.filename, head.contentType, 0, std::make_shared<SpooledFile>(path)});
    return {};
}

std::optional<Refusal> FormFiles::partData(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        qCWarning(lcSpool) << "An upload cannot be spooled:" << m_file.errorString();
        return kFull;
    }
    m_parts.last().size += bytes.size();
    return {};
}

std::optional<Refusal> FormFiles::endPart()
{
    m_file.close();
    return {};
}

} // namespace aw::server
