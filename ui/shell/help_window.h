// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the work (F1): what the page in front is for, and the user guide, which needs no network.
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/shortcuts.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QTextDocument;

namespace aw::ui
{

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    // language: of the guide, as Language::code().
    HelpWindow(const Theme &theme, const Shortcuts &keys, const QString &language, QWidget *parent);

    // Opens the guide at the page's section, with the page's own help above it.
    void showHelp(const Page &page);
    // A section of the guide; what is not one changes nothing.
    void goTo(const QString &section);
    QString section() const; // that is open

private:
    void fillSections();
    void showSection(const QString &section);

    const Theme &m_theme;
    const Shortcuts &m_keys;
    const QString m_language;
    QListWidget *m_sections;
    QTextBrowser *m_text;
    QTextDocument *m_document = nullptr; // that it shows; m_text's
    QString m_pageSection;               // of the page that asked
    QString m_pageTitle;
    QString m_pageHelp;
};

} // namespace aw::ui
