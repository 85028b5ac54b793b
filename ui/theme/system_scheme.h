// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop wants dark windows: from its settings portal, else from the palette Qt started with.
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace aw::ui
{

class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void set(const QVariant &value);

    bool m_dark = false;
};

} // namespace aw::ui
