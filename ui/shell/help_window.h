// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the work (F1): what the page in front is for, and the user guide, which needs no network.
#pragma once

#include "ui/widgets/page.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace aw::ui
{

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, QWidget *parent);

    // Opens the guide at the page's section, with the page's own help above it.
    void showHelp(const Page &page);
    // The sections of the guide: names of files in resources/help/guide, without suffix, in reading order.
    static QStringList sections();

private:
    void fillSections();
    void showSection(const QString &section);

    const Theme &m_theme;
    QListWidget *m_sections;
    QTextBrowser *m_text;
    QString m_pageSection; // of the page that asked
    QString m_pageTitle;
    QString m_pageHelp;
};

} // namespace aw::ui
