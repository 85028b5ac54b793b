// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/line_icon.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

// Resources of a static library have to be asked for, outside of any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(theme);
}

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

QByteArray resource(const QString &name)
{
    QFile file(u":/aw/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The bundle brings a typeface for machines that have none.
void addOwnFonts()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../share/aw-studio/fonts"_s);
    for (const QFileInfo &file : folder.entryInfoList({u"*.otf"_s, u"*.ttf"_s}, QDir::Files))
        QFontDatabase::addApplicationFont(file.absoluteFilePath());
}

QFont interfaceFont()
{
    if (!QFontDatabase::families().contains("Inter"_L1))
        addOwnFonts();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList families = QFontDatabase::families();
    // A desktop's own choice is its user's; where there is none Qt gives a name of no font.
    const QString shown = QFontInfo(font).family();
    if (!families.contains(font.family()) || shown.startsWith("DejaVu"_L1))
        for (const QString &family : {u"Inter"_s, u"Cantarell"_s, u"Noto Sans"_s, u"Ubuntu"_s, u"DejaVu Sans"_s})
            if (families.contains(family)) {
                font.setFamily(family);
                break;
            }
    font.setFamilies({font.family()}); // a list of the system's would win over the one that was chosen
    if (font.pointSizeF() < 9.5 || font.pointSizeF() > 14)
        font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::HighContrast:
        return u"high-contrast"_s;
    }
    return {};
}

Appearance appearanceFromName(const QString &name)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        if (name == appearanceName(appearance))
            return appearance;
    return Appearance::System;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(new SystemScheme(this))
{
    loadResources();
    m_sheet = QString::fromUtf8(resource(u"themes/style.qss"_s));
    m_font = interfaceFont();
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_application.setFont(m_font);
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_appearance == Appearance::System)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    m_mode = m_appearance == Appearance::System ? (m_system->isDark() ? u"dark"_s : u"light"_s)
                                                : appearanceName(m_appearance);
    const QJsonObject colors =
        QJsonDocument::fromJson(resource(u"themes/palette.json"_s)).object().value(m_mode).toObject();
    m_colors.clear();
    for (auto it = colors.begin(); it != colors.end(); ++it)
        if (it->isString())
            m_colors.insert(it.key(), QColor(it->toString()));
    m_series.clear();
    for (const QJsonValue &value : colors.value("series"_L1).toArray())
        m_series.append(QColor(value.toString()));

    QPalette palette;
    palette.setColor(QPalette::Window, color(u"window"_s));
    palette.setColor(QPalette::WindowText, color(u"text"_s));
    palette.setColor(QPalette::Base, color(u"surface"_s));
    palette.setColor(QPalette::AlternateBase, color(u"sunken"_s));
    palette.setColor(QPalette::Text, color(u"text"_s));
    palette.setColor(QPalette::PlaceholderText, color(u"textFaint"_s));
    palette.setColor(QPalette::Button, color(u"surface"_s));
    palette.setColor(QPalette::ButtonText, color(u"text"_s));
    palette.setColor(QPalette::Highlight, color(u"selection"_s));
    palette.setColor(QPalette::HighlightedText, color(u"onSelection"_s));
    palette.setColor(QPalette::ToolTipBase, color(u"raised"_s));
    palette.setColor(QPalette::ToolTipText, color(u"text"_s));
    palette.setColor(QPalette::Link, color(u"accentText"_s));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(u"textFaint"_s));
    m_application.setPalette(palette);

    writeStyleImages();
    QString sheet = m_sheet;
    sheet.replace("@icons"_L1, m_images.path());
    static const QRegularExpression kRole(u"@([A-Za-z]+)"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = kRole.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        result += color(match.captured(1)).name();
        from = match.capturedEnd();
    }
    result += QStringView(sheet).mid(from);
    m_application.setStyleSheet(result);
    Q_EMIT changed();
}

Theme::StyledLast::StyledLast(Theme &theme)
    : m_theme(theme)
    , m_sheet(theme.m_application.styleSheet())
{
    if (std::ranges::none_of(QApplication::topLevelWidgets(), &QWidget::isVisible))
        m_theme.m_application.setStyleSheet({});
}

Theme::StyledLast::~StyledLast()
{
    if (m_theme.m_application.styleSheet() != m_sheet)
        m_theme.m_application.setStyleSheet(m_sheet);
}

void Theme::writeStyleImages()
{
    const auto write = [this](const QString &name, const QString &role) {
        for (const int scale : {1, 2, 3}) {
            const QPixmap pixmap = lineIconPixmap(name, color(role), QSize(16, 16) * scale);
            const QString suffix = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
            pixmap.save(u"%1/%2%3.png"_s.arg(m_images.path(), name, suffix));
        }
    };
    write(u"chevron-down"_s, u"textMuted"_s);
    write(u"check"_s, u"onAccent"_s);
}

QColor Theme::color(const QString &role) const
{
    Q_ASSERT_X(m_colors.contains(role), "Theme::color", qPrintable(role));
    return m_colors.value(role);
}

QColor Theme::series(qsizetype index) const
{
    return m_series.isEmpty() ? QColor() : m_series[((index % m_series.size()) + m_series.size()) % m_series.size()];
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new LineIconEngine(*this, name, {}));
}

QIcon Theme::icon(const QString &name, const QString &role) const
{
    return QIcon(new LineIconEngine(*this, name, role));
}

QFont Theme::font(double scale, QFont::Weight weight) const
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

QFont Theme::monospace() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_font.pointSizeF() * 0.95);
    return font;
}

} // namespace aw::ui
