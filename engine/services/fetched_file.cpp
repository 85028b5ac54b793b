// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/fetched_file.h"

#include "engine/core/result.h"
#include "engine/services/tasks.h"

#include <QCoroFuture>
#include <QFile>

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;

namespace
{

constexpr qsizetype kChunk = 256 * 1024;

FetchResult readAll(int descriptor, const QString &filename, const QString &tempDirectory, const std::stop_token &stop)
{
    AW_TRY(auto folder, store::TemporaryFolder::make(tempDirectory));
    const FetchedFile fetched(std::move(folder), filename);
    QFile file(fetched.path());
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(data::keepError(file));
    std::array<char, kChunk> buffer{};
    qint64 total = 0;
    for (;;) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, 100); // ms; so that a stop is seen while nothing comes
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = ready < 0 ? -1 : ::read(descriptor, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return core::fail(ErrorCode::IoError, u"The input cannot be read: %1"_s.arg(qt_error_string(errno)),
                              filename);
        if (count == 0)
            break;
        if (file.write(buffer.data(), count) != count)
            return core::fail(data::keepError(file));
        total += count;
    }
    if (!file.flush())
        return core::fail(data::keepError(file));
    if (total == 0)
        return core::fail(ErrorCode::EmptyFile, u"Nothing came in"_s, filename,
                          u"Pipe some data into the program, or name a file."_s);
    return fetched;
}

} // namespace

FetchedFile::FetchedFile(std::unique_ptr<store::TemporaryFolder> folder, const QString &filename)
    : m_folder(std::move(folder))
    , m_filename(filename)
{
}

FetchResult fetchUrl(const QUrl &url, const QString &tempDirectory, qint64 maxBytes,
                     const data::FetchProgress &progress, const std::stop_token &stop)
{
    AW_TRY(auto folder, store::TemporaryFolder::make(tempDirectory));
    AW_TRY(const QString name, data::fetchUrl(url, folder->path(), {maxBytes, {}}, progress, stop));
    return FetchedFile(std::move(folder), name);
}

QCoro::Task<FetchResult> fetchPipe(int descriptor, QString filename, QString tempDirectory, std::stop_token stop)
{
    QThreadPool pool;
    QFuture<FetchResult> future = onPool(pool, [descriptor, filename, tempDirectory, stop] {
        return readAll(descriptor, filename, tempDirectory, stop);
    });
    co_return co_await future;
}

} // namespace aw::services
