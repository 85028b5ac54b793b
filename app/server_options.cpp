// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_options.h"

#include "engine/core/result.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::app
{

using core::ErrorCode;
using core::Result;

namespace
{

Result<QString> wordOf(const core::Options &options, const QString &key, const QStringList &words)
{
    const QString word = options.text(key);
    if (words.contains(word))
        return word;
    return core::fail(ErrorCode::InvalidArgument, u"“%1” is not a value of %2"_s.arg(word, key), {},
                      u"It may be: %1."_s.arg(words.join(u", "_s)));
}

QStringList listOf(const core::Options &options, const QString &key)
{
    QStringList list = options.text(key).split(u',', Qt::SkipEmptyParts);
    for (QString &each : list)
        each = each.trimmed();
    return list;
}

Result<QHostAddress> addressOf(const QString &text)
{
    if (text == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    QHostAddress address;
    if (address.setAddress(text))
        return address;
    return core::fail(ErrorCode::InvalidArgument, u"“%1” is not an address of this machine"_s.arg(text),
                      u"server.bind"_s, u"Write an IP address such as 127.0.0.1, or 0.0.0.0 for all."_s);
}

} // namespace

Result<server::ServerSettings> serverSettings(const core::Options &options, const QString &dataDirectory)
{
    server::ServerSettings settings;
    AW_TRY(settings.gate.address, addressOf(options.text(u"server.bind"_s)));
    settings.gate.port = static_cast<quint16>(options.integer(u"server.port"_s));
    AW_TRY(const QString policy, wordOf(options, u"server.port_policy"_s, {u"fail"_s, u"next"_s}));
    settings.gate.portPolicy = policy == "next"_L1 ? server::PortPolicy::NextFree : server::PortPolicy::Fail;
    settings.gate.certificateFile = options.text(u"server.tls_cert"_s);
    settings.gate.keyFile = options.text(u"server.tls_key"_s);
    AW_TRY(const QString accounts, wordOf(options, u"server.accounts"_s, {u"auto"_s, u"required"_s, u"optional"_s}));
    const bool local = settings.gate.address.isLoopback();
    settings.api.accountsRequired = accounts == "required"_L1 || (accounts == "auto"_L1 && !local);
    settings.gate.accountsRequired = settings.api.accountsRequired;
    AW_TRY(const QString registration, wordOf(options, u"server.registration"_s, {u"auto"_s, u"open"_s, u"admins"_s}));
    settings.api.registration = registration == "admins"_L1 || (registration == "auto"_L1 && !local)
                                    ? server::Registration::Admins
                                    : server::Registration::Open;
    settings.gate.allowedHosts = listOf(options, u"server.allowed_hosts"_s);
    settings.gate.allowedOrigins = listOf(options, u"server.allowed_origins"_s);
    if (const qint64 bytes = options.bytes(u"server.upload_limit"_s); bytes > 0)
        settings.gate.limits.upload = bytes;
    settings.gate.spoolFolder = QDir(dataDirectory).filePath(u"spool"_s);
    settings.api.version = QCoreApplication::applicationVersion();
    settings.api.workers = std::max(1, static_cast<int>(options.integer(u"engine.workers"_s)));
    return settings;
}

} // namespace aw::app
