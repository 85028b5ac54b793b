// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the program that owns a data directory, over HTTP.
#pragma once

#include "app/cli/verb.h"
#include "engine/core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <utility>

namespace aw::cli
{

// Names and values; without a value: left out.
using Query = QList<std::pair<QString, QString>>;

// Thread: the main thread. Functions block, while its event loop runs. Errors: Network when nobody answers;
// Unauthenticated when a key is missing, wrong or allows too little; Cancelled after Ctrl+C; else what the owner says.
class ApiClient
{
public:
    ApiClient(Invocation &invocation, const QUrl &url);

    // path: below /api/v1. Ctrl+C ends waiting for what only reads; the rest is short and has to be known.
    core::Result<QJsonValue> get(const QString &path, const Query &query = {});
    core::Result<QJsonValue> send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                                  const Query &query = {});
    // A list of the owner's, whole or to a limit: it gives a thousand at a time.
    core::Result<QJsonArray> list(const QString &path, qint64 limit, const Query &query = {});
    // file: its bytes, as the form's field "file".
    core::Result<QJsonValue> upload(const QString &path, const QString &file, const QString &filename,
                                    const Query &query);
    // Writes a file of the user's, whole or not at all; returns its size.
    core::Result<qint64> download(const QString &path, const QString &file, const Query &query);

    // For a WebSocket, by its whole path.
    QNetworkRequest socketRequest(const QString &path) const;
    // Does not wait for the answer.
    void tell(const QString &path);
    core::Error gone(const QString &detail) const; // nobody answers

private:
    QNetworkRequest request(const QString &path, const Query &query) const;
    void wait(QNetworkReply &reply, bool untilInterrupt);
    core::Result<QJsonValue> answer(QNetworkReply &reply) const;
    core::Error problem(QNetworkReply &reply, const QByteArray &body) const;

    Invocation &m_invocation;
    const QUrl m_url;
    const QByteArray m_key;
    QNetworkAccessManager m_network;

    Q_DISABLE_COPY_MOVE(ApiClient)
};

} // namespace aw::cli
