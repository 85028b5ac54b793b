// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace aw::ui
{

void notifyDesktop(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr int kDesktopDecides = -1;
    message.setArguments({u"AW Studio"_s, QVariant::fromValue(0u), u"aw-studio"_s, title, text.toHtmlEscaped(),
                          QStringList(), QVariantMap(), kDesktopDecides});
    bus.asyncCall(message);
}

} // namespace aw::ui
