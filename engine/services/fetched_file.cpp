// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/fetched_file.h"

#include "engine/core/result.h"
#include "engine/services/tasks.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;

namespace
{

constexpr int kIdleMs = 30'000;
constexpr qsizetype kChunk = 256 * 1024;

// A name without folders, control characters or a leading dot.
QString safeName(QString name)
{
    name = name.section(u'/', -1).section(u'\\', -1);
    name.remove(QRegularExpression(u"[\\x00-\\x1f\\x7f]"_s));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"download"_s : name.right(120);
}

QString nameOf(const QNetworkReply &reply)
{
    static const QRegularExpression kName(u"filename=\"?([^\";]+)\"?"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = kName.match(reply.header(QNetworkRequest::ContentDispositionHeader).toString());
    return safeName(match.hasMatch() ? match.captured(1).trimmed() : reply.url().fileName());
}

core::Error writeError(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return {full ? ErrorCode::DiskFull : ErrorCode::IoError,
            u"The data cannot be kept on this machine: %1"_s.arg(file.errorString()),
            {},
            u"Free some space, or name another folder with --temp-dir."_s,
            {}};
}

core::Error replyError(const QNetworkReply &reply, const QString &where)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (status) {
    case 404:
    case 410:
        return {ErrorCode::NotFound,
                u"There is nothing at this address (status %1)"_s.arg(status),
                where,
                u"Check the address."_s,
                {}};
    case 401:
    case 403:
        return {ErrorCode::PermissionDenied,
                u"The server does not give this to everybody (status %1)"_s.arg(status),
                where,
                u"Download it with a program that can log in, and load the file."_s,
                {}};
    default:
        break;
    }
    if (status >= 400 && status < 500 && status != 408 && status != 425 && status != 429)
        return {ErrorCode::InvalidArgument,
                u"The server refuses the request (status %1)"_s.arg(status),
                where,
                u"Check the address."_s,
                {}};
    return {ErrorCode::Network,
            status >= 400 ? u"The server cannot answer now (status %1)"_s.arg(status)
                          : u"The data cannot be fetched: %1"_s.arg(reply.errorString()),
            where,
            u"Check the address and the connection, and try again."_s,
            {}};
}

FetchResult readAll(int descriptor, const QString &filename, const QString &tempDirectory, const std::stop_token &stop)
{
    AW_TRY(auto folder, store::TemporaryFolder::make(tempDirectory));
    const FetchedFile fetched(std::move(folder), filename);
    QFile file(fetched.path());
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(writeError(file));
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
            return core::fail(writeError(file));
        total += count;
    }
    if (!file.flush())
        return core::fail(writeError(file));
    if (total == 0)
        return core::fail(ErrorCode::EmptyFile, u"Nothing came in"_s, filename,
                          u"Pipe some data into the program, or name a file."_s);
    return fetched;
}

} // namespace

bool isUrl(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

FetchedFile::FetchedFile(std::unique_ptr<store::TemporaryFolder> folder, const QString &filename)
    : m_folder(std::move(folder))
    , m_filename(filename)
{
}

QCoro::Task<FetchResult> fetchUrl(QUrl url, QString tempDirectory, qint64 maxBytes, FetchProgress progress,
                                  std::stop_token stop)
{
    const QString where = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (!url.isValid() || url.host().isEmpty())
        co_return core::fail(ErrorCode::InvalidArgument, u"This is no address"_s, where,
                             u"Write it like https://example.org/orders.csv."_s);
    auto folder = store::TemporaryFolder::make(tempDirectory);
    if (!folder)
        co_return core::fail(folder.error());
    QFile file((*folder)->path() + u"/incoming"_s);
    if (!file.open(QIODevice::WriteOnly))
        co_return core::fail(writeError(file));

    QNetworkAccessManager network;
    network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkRequest request(url);
    request.setTransferTimeout(kIdleMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"aw-studio"_s);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    std::optional<core::Error> failure;
    const auto keep = [&] {
        // An error page is no data.
        if (failure || reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400)
            return;
        const QByteArray bytes = reply->readAll();
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (maxBytes > 0 && std::max(announced, file.pos() + bytes.size()) > maxBytes)
            failure = core::Error{ErrorCode::LimitExceeded,
                                  u"There are more than %1 bytes at this address"_s.arg(maxBytes),
                                  where,
                                  u"Download it yourself and load the file."_s,
                                  {}};
        else if (file.write(bytes) != bytes.size())
            failure = writeError(file);
        if (failure)
            reply->abort();
    };
    QObject::connect(reply.get(), &QIODevice::readyRead, reply.get(), keep);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [&](qint64 received, qint64 total) {
        if (progress)
            progress(received, total);
    });
    const std::stop_callback aborts(
        stop, [reply = reply.get()] { QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection); });
    if (!reply->isFinished())
        co_await qCoro(reply.get(), &QNetworkReply::finished);
    if (stop.stop_requested())
        co_return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    keep();
    if (failure)
        co_return core::fail(*failure);
    if (reply->error() != QNetworkReply::NoError)
        co_return core::fail(replyError(*reply, where));
    if (!file.flush())
        co_return core::fail(writeError(file));
    if (file.size() == 0)
        co_return core::fail(ErrorCode::EmptyFile, u"The server sent nothing"_s, where, u"Check the address."_s);
    file.close();
    const QString name = nameOf(*reply);
    if (!file.rename((*folder)->path() + u'/' + name))
        co_return core::fail(writeError(file));
    co_return FetchedFile(std::move(*folder), name);
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
