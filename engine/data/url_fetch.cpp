// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/url_fetch.h"

#include "engine/core/result.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr int kFetchIdleMs = 30'000;
constexpr int kMostRedirects = 20;

// A name without folders, control characters or a leading dot.
QString safeName(QString name)
{
    name = name.section(u'/', -1).section(u'\\', -1);
    name.remove(QRegularExpression(u"[\\x00-\\x1f\\x7f]"_s));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"download"_s : name.right(120);
}

QString downloadName(const QNetworkReply &reply)
{
    static const QRegularExpression kName(u"filename=\"?([^\";]+)\"?"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = kName.match(reply.header(QNetworkRequest::ContentDispositionHeader).toString());
    return safeName(match.hasMatch() ? match.captured(1).trimmed() : reply.url().fileName());
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

// One download. Lives in the thread of the call.
class Fetching
{
public:
    Fetching(const QUrl &url, const QString &where, QFile &file, const FetchRules &rules, const FetchProgress &progress)
        : m_where(where)
        , m_file(file)
        , m_rules(rules)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(kFetchIdleMs);
        request.setHeader(QNetworkRequest::UserAgentHeader, u"aw-studio"_s);
        m_reply.reset(m_network.get(request));
        QObject::connect(m_reply.get(), &QIODevice::readyRead, m_reply.get(), [this] { keep(); });
        QObject::connect(m_reply.get(), &QNetworkReply::downloadProgress, m_reply.get(),
                         [progress](qint64 received, qint64 total) {
                             if (progress)
                                 progress(received, total);
                         });
    }

    // The name of what was fetched, which then stands in the file; empty when something else is to be asked, see
    // next().
    Result<QString> wait(const std::stop_token &stop)
    {
        const std::stop_callback aborts(stop, [reply = m_reply.get()] {
            QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
        });
        if (!m_reply->isFinished()) {
            QEventLoop loop;
            QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
        }
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        keep();
        if (m_failure)
            return core::fail(*m_failure);
        if (m_reply->error() != QNetworkReply::NoError)
            return core::fail(replyError(*m_reply, m_where));
        if (const QUrl to = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(); !to.isEmpty()) {
            m_next = m_reply->url().resolved(to);
            return QString();
        }
        if (!m_file.flush())
            return core::fail(keepError(m_file));
        if (m_file.size() == 0)
            return core::fail(ErrorCode::EmptyFile, u"The server sent nothing"_s, m_where, u"Check the address."_s);
        return downloadName(*m_reply);
    }
    const QUrl &next() const { return m_next; } // where it leads

private:
    void keep()
    {
        // A page of an error, or one that leads elsewhere, is no data.
        if (m_failure || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300)
            return;
        const QByteArray bytes = m_reply->readAll();
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (m_rules.mostBytes > 0 && std::max(announced, m_file.pos() + bytes.size()) > m_rules.mostBytes)
            m_failure = core::Error{ErrorCode::LimitExceeded,
                                    u"There are more than %1 bytes at this address"_s.arg(m_rules.mostBytes),
                                    m_where,
                                    u"Download it yourself and load the file."_s,
                                    {}};
        else if (m_file.write(bytes) != bytes.size())
            m_failure = keepError(m_file);
        if (m_failure)
            m_reply->abort();
    }

    const QString m_where;
    QFile &m_file;
    const FetchRules &m_rules;
    QUrl m_next;
    std::optional<core::Error> m_failure;
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    Q_DISABLE_COPY_MOVE(Fetching)
};

core::Status mayFollow(const QUrl &from, const QUrl &to, const QString &where, const FetchRules &rules)
{
    if (!isUrl(to.toString()) || (from.scheme() == "https"_L1 && to.scheme() != "https"_L1))
        return core::fail(ErrorCode::Network, u"The server leads to an address that is not safe"_s, where,
                          u"Give that address itself, if you trust it."_s);
    return rules.mayVisit ? rules.mayVisit(to) : core::Status();
}

} // namespace

core::Error keepError(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return {full ? ErrorCode::DiskFull : ErrorCode::IoError,
            u"The data cannot be kept on this machine: %1"_s.arg(file.errorString()),
            {},
            u"Free some space, or name another folder with --temp-dir."_s,
            {}};
}

bool isUrl(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QString shownUrl(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

Result<QString> fetchUrl(const QUrl &url, const QString &folder, const FetchRules &rules, const FetchProgress &progress,
                         const std::stop_token &stop)
{
    if (!url.isValid() || url.host().isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"This is no address"_s, shownUrl(url),
                          u"Write it like https://example.org/orders.csv."_s);
    QFile file(folder + u"/.incoming"_s);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(keepError(file));
    const QString where = shownUrl(url);
    QString name;
    QUrl at = url;
    for (int hops = 0; name.isEmpty(); ++hops) {
        if (hops > kMostRedirects)
            return core::fail(ErrorCode::Network, u"The data cannot be fetched: the address leads on without an end"_s,
                              where, u"Check the address."_s);
        Fetching fetching(at, where, file, rules, progress);
        AW_TRY(name, fetching.wait(stop));
        if (name.isEmpty())
            AW_CHECK(mayFollow(at, fetching.next(), where, rules));
        at = fetching.next();
    }
    file.close();
    if (!file.rename(folder + u'/' + name))
        return core::fail(keepError(file));
    return name;
}

} // namespace aw::data
