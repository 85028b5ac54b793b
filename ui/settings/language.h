// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language of texts, numbers and dates. One lives as long as the application's windows.
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace aw::ui
{

struct LanguageInfo {
    QString code; // as in the names of the files of translations/
    QString name; // in the language itself
};

class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    static const QList<LanguageInfo> &all();
    // The first of these (such as "de-AT", "en") that there is; English if none.
    static QString bestOf(const QStringList &wanted);

    // A code of all(), or "system".
    void use(const QString &choice);
    QString choice() const { return m_choice; }
    QString code() const { return m_code; }

Q_SIGNALS:
    // Texts made from now on are in another language; those that stand have to be made anew.
    void changed();

private:
    void load(const QString &folder, const QString &file);

    const QLocale m_before; // of the system, or what a test has set
    QString m_choice;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;

    Q_DISABLE_COPY_MOVE(Language)
};

} // namespace aw::ui
