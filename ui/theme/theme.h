// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How everything looks: colours by role from one palette file, fonts, style sheet and icons. Follows the system.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QList>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

class QApplication;

namespace aw::ui
{

class SystemScheme;

enum class Appearance : quint8 { System, Light, Dark, HighContrast };

QString appearanceName(Appearance appearance); // "system", "light", "dark", "high-contrast"
Appearance appearanceFromName(const QString &name);

// Roles are the keys of resources/themes/palette.json: "window", "accent", "textMuted" …
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    bool isDark() const { return m_mode != QLatin1StringView("light"); }

    QColor color(const QString &role) const;
    QColor series(qsizetype index) const; // of plots; begins again at the end
    // A line icon of resources/icons in the colours of the moment; follows changes by itself.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QString &role) const; // one colour for all states
    QFont font(double scale = 1, QFont::Weight weight = QFont::Normal) const;
    QFont monospace() const;

    // While it lives nothing is styled by the sheet, where no window is shown yet: each part would be styled anew
    // whenever it is put into another, which is most of the time a window takes to be made.
    class StyledLast
    {
    public:
        explicit StyledLast(Theme &theme);
        ~StyledLast();

    private:
        Theme &m_theme;
        const QString m_sheet;
        Q_DISABLE_COPY_MOVE(StyledLast)
    };

Q_SIGNALS:
    void changed();

private:
    void apply();
    void writeStyleImages();

    QApplication &m_application;
    SystemScheme *m_system;
    Appearance m_appearance = Appearance::System;
    QString m_mode; // "light", "dark", "high-contrast"
    QHash<QString, QColor> m_colors;
    QList<QColor> m_series;
    QString m_sheet; // with roles for colours
    QFont m_font;
    QTemporaryDir m_images; // style sheets can only show files

    Q_DISABLE_COPY_MOVE(Theme)
};

} // namespace aw::ui
