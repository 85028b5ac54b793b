// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The container of workbooks: a zip file whose parts are read by name, in blocks, with a limit on how far they unpack.
#pragma once

#include "engine/core/error.h"
#include "engine/data/byte_source.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace aw::data
{

// Thread: any, one at a time. Part names are compared without case and with either slash, as office programs do.
class ZipArchive
{
public:
    // Errors: MalformedData when the file is no whole zip file; IoError.
    // name: what messages call the file.
    static core::Result<ZipArchive> open(const QString &path, const QString &name);

    bool contains(const QByteArray &part) const;
    // Errors: MalformedData when there is no such part; UnsupportedFormat when it is encrypted.
    // Reading it fails with MalformedData when it is damaged and LimitExceeded when it unpacks beyond all measure.
    core::Result<std::unique_ptr<ByteSource>> part(const QByteArray &part) const;
    // A small part as a whole; LimitExceeded beyond 64 MB.
    core::Result<QByteArray> wholePart(const QByteArray &part) const;

    const QString &name() const { return m_name; }

private:
    ZipArchive() = default;

    QString m_path;
    QString m_name;
    qint64 m_fileBytes = 0;
    QList<QByteArray> m_parts; // in the order of the archive
};

} // namespace aw::data
