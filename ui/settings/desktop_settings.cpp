// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desktop_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

DesktopSettings::DesktopSettings(QString file)
    : m_file(std::move(file))
{
}

QString DesktopSettings::defaultFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"desktop.ini"_s);
}

QVariant DesktopSettings::value(const QString &key, const QVariant &fallback) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key, fallback);
}

void DesktopSettings::setValue(const QString &key, const QVariant &value)
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

Appearance DesktopSettings::appearance() const
{
    return appearanceFromName(value(u"appearance"_s).toString());
}

void DesktopSettings::setAppearance(Appearance appearance)
{
    setValue(u"appearance"_s, appearanceName(appearance));
}

QString DesktopSettings::language() const
{
    return value(u"language"_s, u"system"_s).toString();
}

void DesktopSettings::setLanguage(const QString &choice)
{
    setValue(u"language"_s, choice);
}

int DesktopSettings::scale() const
{
    return std::clamp(value(u"scale"_s, 100).toInt(), 100, 200);
}

void DesktopSettings::setScale(int percent)
{
    setValue(u"scale"_s, percent);
}

QVariantMap DesktopSettings::shortcuts() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(u"shortcuts"_s);
    QVariantMap stored;
    for (const QString &id : settings.childKeys())
        stored.insert(id, settings.value(id));
    return stored;
}

void DesktopSettings::setShortcuts(const QVariantMap &changes)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(u"shortcuts"_s);
    settings.remove(QString());
    for (auto it = changes.begin(); it != changes.end(); ++it)
        settings.setValue(it.key(), it.value());
}

QByteArray DesktopSettings::geometry() const
{
    return value(u"window/geometry"_s).toByteArray();
}

void DesktopSettings::setGeometry(const QByteArray &geometry)
{
    setValue(u"window/geometry"_s, geometry);
}

QString DesktopSettings::page() const
{
    return value(u"window/page"_s).toString();
}

void DesktopSettings::setPage(const QString &page)
{
    setValue(u"window/page"_s, page);
}

bool DesktopSettings::railIsNarrow() const
{
    return value(u"window/narrow_rail"_s, false).toBool();
}

void DesktopSettings::setRailNarrow(bool narrow)
{
    setValue(u"window/narrow_rail"_s, narrow);
}

} // namespace aw::ui
