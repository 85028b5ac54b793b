// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

// Resources of a static library have to be asked for, outside of any namespace.
static void loadTranslations()
{
    Q_INIT_RESOURCE(i18n);
}

using namespace Qt::StringLiterals;

namespace aw::ui
{

Language::Language(QObject *parent)
    : QObject(parent)
{
    loadTranslations();
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
}

const QList<LanguageInfo> &Language::all()
{
    static const QList<LanguageInfo> kAll{{u"de"_s, u"Deutsch"_s},
                                          {u"en"_s, u"English"_s},
                                          {u"es"_s, u"Español"_s},
                                          {u"fr"_s, u"Français"_s},
                                          {u"zh_CN"_s, u"简体中文"_s}};
    return kAll;
}

QString Language::bestOf(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QStringList parts = QString(tag).replace(u'_', u'-').split(u'-');
        // Who reads the traditional characters is not served by the simplified ones.
        if (parts.first() == "zh"_L1)
            return parts.contains("Hant"_L1) || parts.contains("TW"_L1) || parts.contains("HK"_L1) ||
                           parts.contains("MO"_L1)
                       ? u"en"_s
                       : u"zh_CN"_s;
        for (const LanguageInfo &language : all())
            if (language.code == parts.first())
                return language.code;
    }
    return u"en"_s;
}

void Language::use(const QString &choice)
{
    const bool known = std::ranges::find(all(), choice, &LanguageInfo::code) != all().end();
    const QLocale system = QLocale::system();
    m_choice = known ? choice : u"system"_s;
    const QString code = known ? choice : bestOf(system.uiLanguages());
    // Numbers and dates as where the user lives, in the language chosen; all as the system has it where nobody chose.
    const QLocale chosen(code);
    const QLocale before;
    QLocale::setDefault(known ? QLocale(chosen.language(), chosen.script(), system.territory()) : m_before);
    if (code == m_code && QLocale() == before)
        return;
    if (code != m_code) {
        m_code = code;
        for (const auto &translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
        m_translators.clear();
        load(u":/i18n"_s, u"qtbase_"_s + code);
        if (m_translators.empty())
            load(QLibraryInfo::path(QLibraryInfo::TranslationsPath), u"qtbase_"_s + code);
        load(u":/i18n"_s, u"aw_"_s + code);
    }
    Q_EMIT changed();
}

void Language::load(const QString &folder, const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(folder + u'/' + file + u".qm"_s))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace aw::ui
