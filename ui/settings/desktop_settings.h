// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop remembers by itself: appearance, scale, keys, the window. A file of its own beside aw.conf.
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace aw::ui
{

class DesktopSettings
{
public:
    explicit DesktopSettings(QString file);
    static QString defaultFile();

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    QString language() const; // a code of Language::all(), or "system"
    void setLanguage(const QString &choice);
    int scale() const; // percent, 100..200; of the next start
    void setScale(int percent);
    QVariantMap shortcuts() const; // see Shortcuts::changes()
    void setShortcuts(const QVariantMap &changes);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QString page() const; // that was open last
    void setPage(const QString &page);
    bool railIsNarrow() const;
    void setRailNarrow(bool narrow);

private:
    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

    const QString m_file;
};

} // namespace aw::ui
