// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/scratch_file.h"

#include "engine/core/result.h"

#include <QFileInfo>

#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kCheckRoomEvery = qint64{16} << 20;

} // namespace

ScratchFile::ScratchFile(const QString &path, qint64 packedBytes, const QString &place, const UnpackLimits &limits)
    : m_file(path)
    , m_packedBytes(packedBytes)
    , m_place(place)
    , m_limits(limits)
    , m_roomCheckedAt(-kCheckRoomEvery)
{
}

ScratchFile::~ScratchFile()
{
    if (!m_finished)
        m_file.remove();
}

Result<std::unique_ptr<ScratchFile>> ScratchFile::make(const QString &path, qint64 packedBytes, const QString &place,
                                                       const UnpackLimits &limits)
{
    std::unique_ptr<ScratchFile> made(new ScratchFile(path, packedBytes, place, limits));
    if (!made->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return core::fail(ErrorCode::IoError,
                          u"The folder for temporary files cannot be written: %1"_s.arg(made->m_file.errorString()),
                          QFileInfo(path).path(), u"Choose another with --temp-dir."_s);
    return made;
}

Status ScratchFile::checkRoom()
{
    // Not QStorageInfo: it knows nothing about folders of no mount that it sees, as in a chroot.
    struct statvfs disk = {};
    if (::fstatvfs(m_file.handle(), &disk) == 0 &&
        static_cast<qint64>(disk.f_bavail * disk.f_frsize) < m_limits.keepFree + kCheckRoomEvery)
        return core::fail(ErrorCode::DiskFull, u"There is not enough room for the unpacked file"_s, m_place,
                          u"Free some space, or choose another folder with --temp-dir."_s);
    m_roomCheckedAt = m_size;
    return {};
}

Status ScratchFile::write(QByteArrayView bytes)
{
    const qint64 size = m_size + bytes.size();
    if (m_packedBytes > 0 && size > m_limits.alwaysAllowed && size / m_limits.ratio >= m_packedBytes)
        return core::fail(
            ErrorCode::LimitExceeded,
            u"Unpacked, the file is more than %1 times as large as packed, as files made to fill disks are"_s.arg(
                m_limits.ratio),
            m_place, u"If you trust it, unpack it yourself and give the unpacked file."_s);
    if (size - m_roomCheckedAt >= kCheckRoomEvery)
        AW_CHECK(checkRoom());
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        const bool full = m_file.error() == QFileDevice::ResourceError;
        return core::fail(full ? ErrorCode::DiskFull : ErrorCode::IoError,
                          u"The unpacked file cannot be written: %1"_s.arg(m_file.errorString()), m_place,
                          u"Free some space, or choose another folder with --temp-dir."_s);
    }
    m_size = size;
    return {};
}

Status ScratchFile::finish()
{
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return core::fail(ErrorCode::IoError, u"The unpacked file cannot be written: %1"_s.arg(m_file.errorString()),
                          m_place, u"Choose another folder with --temp-dir."_s);
    m_finished = true;
    return {};
}

} // namespace aw::data
