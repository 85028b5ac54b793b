// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/file_parts.h"

#include "engine/core/result.h"
#include "engine/data/temporary_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kLongestPart = 16 * 1024;
constexpr qint64 kReadAtOnce = 1 << 20;

std::unexpected<core::Error> readingFailed(const QFile &file)
{
    return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(file.errorString()), file.fileName());
}

// Copies the bytes up to end from where source stands.
Status copyUntil(QFile &source, qint64 end, QTemporaryFile &copy, const std::stop_token &stop)
{
    while (source.pos() < end) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        const QByteArray bytes = source.read(std::min(kReadAtOnce, end - source.pos()));
        if (bytes.isEmpty())
            return readingFailed(source);
        if (copy.write(bytes) != bytes.size())
            return copyNotWritten(copy, copy.fileName());
    }
    return {};
}

} // namespace

Result<QStringList> textsOf(const QString &path, const QList<ByteRange> &ranges)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readingFailed(file);
    QStringList texts;
    for (const ByteRange &range : ranges) {
        QByteArray bytes;
        if (!file.seek(range.from) || (bytes = file.read(std::min(kLongestPart, range.to - range.from))).isEmpty())
            return readingFailed(file);
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        texts.append(QString::fromUtf8(bytes));
    }
    return texts;
}

Result<QString> copyParts(const QString &path, const QList<ByteRange> &ranges, const QString &folder,
                          const std::stop_token &stop)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // parts may be short and far apart
        return readingFailed(source);
    QTemporaryFile copy(folder + u"/sound-XXXXXX.txt"_s);
    if (!copy.open())
        return copyNotOpened(copy, folder);
    for (const ByteRange &range : ranges) {
        if (!source.seek(range.from))
            return readingFailed(source);
        AW_CHECK(copyUntil(source, range.to, copy, stop));
    }
    if (!copy.flush())
        return core::fail(ErrorCode::IoError, u"A temporary copy cannot be written: %1"_s.arg(copy.errorString()),
                          folder);
    copy.setAutoRemove(false);
    return copy.fileName();
}

Result<QString> copyWithout(const QString &path, const QList<ByteRange> &ranges, const QString &folder,
                            const std::stop_token &stop)
{
    const qint64 size = QFileInfo(path).size();
    QList<ByteRange> others;
    qint64 from = 0;
    for (const ByteRange &range : ranges) {
        others.append({from, range.from});
        from = std::min(range.to, size);
    }
    others.append({from, size});
    return copyParts(path, others, folder, stop);
}

} // namespace aw::data
