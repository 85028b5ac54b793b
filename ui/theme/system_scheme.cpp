// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

const QString &service()
{
    static const QString kService = u"org.freedesktop.portal.Desktop"_s;
    return kService;
}

constexpr QLatin1StringView kSpace = "org.freedesktop.appearance"_L1;
constexpr QLatin1StringView kKey = "color-scheme"_L1;

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service(), path, interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path, interface, u"Read"_s);
    message.setArguments({QString(kSpace), QString(kKey)});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this); // the window need not wait for it
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            set(reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemScheme::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == kSpace && key == kKey)
        set(value.variant());
}

// 1: dark is wanted, 2: light, 0: no wish.
void SystemScheme::set(const QVariant &value)
{
    QVariant plain = value;
    if (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const bool dark = plain.toUInt() == 1;
    if (plain.toUInt() == 0 || dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace aw::ui
