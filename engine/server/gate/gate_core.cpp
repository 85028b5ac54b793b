// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/gate_core.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <utility>

namespace aw::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t kReadBuffer = 256 * 1024;

} // namespace

GateCore::GateCore(GateSettings gateSettings, GateHandlers gateHandlers, const QHostAddress &bound)
    : settings(std::move(gateSettings))
    , handlers(std::move(gateHandlers))
    , hosts(settings.allowedHosts, settings.allowedOrigins, bound)
    , accounts(settings.limits)
    , spool(settings.spoolFolder)
    , readBuffer(kReadBuffer)
    , m_idPrefix(QString::number(QRandomGenerator::system()->generate(), 36) + u'-')
{
    m_clock.start();
}

const QByteArray &GateCore::date()
{
    if (now() >= m_dateUntil) {
        const QDateTime utc = QDateTime::currentDateTimeUtc();
        m_date = QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        m_dateUntil = now() + 1000 - utc.time().msec();
    }
    return m_date;
}

QString GateCore::newRequestId()
{
    return m_idPrefix + QString::number(++m_nextId, 36);
}

} // namespace aw::server
