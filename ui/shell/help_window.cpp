// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"

#include "ui/shell/user_guide.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

#include <utility>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// Markdown comes without any air and with bare tables.
void layOut(QTextDocument &document, const Theme &theme)
{
    const QTextTable *last = nullptr;
    bool wasCode = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
        const int level = format.headingLevel();
        format.setTopMargin(level > 1 ? 14 : wasCode && !isCode ? 8 : 0);
        wasCode = isCode;
        format.setBottomMargin(level > 0 ? 6 : isCode ? 0 : cursor.currentTable() ? 2 : 8);
        if (isCode) {
            format.setBackground(theme.color(u"sunken"_s));
            format.setLeftMargin(6);
        } else {
            format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        if (isCode)
            letters.setFont(theme.monospace());
        else if (level > 0)
            letters.setFont(theme.font(level == 1 ? 1.5 : 1.15, QFont::DemiBold));
        if (isCode || level > 0)
            cursor.mergeCharFormat(letters);
        if (QTextTable *table = cursor.currentTable(); table && table != last) {
            last = table;
            QTextTableFormat frame = table->format();
            frame.setBorder(0);
            frame.setCellPadding(5);
            frame.setCellSpacing(0);
            frame.setBottomMargin(10);
            table->setFormat(frame);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(const Theme &theme, const Shortcuts &shortcuts, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_keys(shortcuts)
    , m_language(language)
    , m_sections(new QListWidget)
    , m_text(new QTextBrowser)
{
    setModal(false);
    m_sections->setAccessibleName(tr("Sections of the guide"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setMaximumWidth(210);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    fillSections();
    connect(m_sections, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showSection(item->data(Qt::UserRole).toString());
    });
    connect(&theme, &Theme::changed, this, [this] { showSection(section()); });
    auto *keys = newText({}, Tone::Muted);
    const auto showKeys = [this, keys] {
        keys->setText(m_keys.overview(
            {u"window.commands"_s, u"window.import"_s, u"window.help"_s, u"window.settings"_s, u"window.quit"_s}));
    };
    showKeys();
    connect(&m_keys, &Shortcuts::changed, this, showKeys);
    auto *close = newButton(theme, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(keys, 1);
    bottom->addWidget(close);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_sections);
    middle->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(newLine());
    layout->addLayout(bottom);
    resize(860, 620);
}

void HelpWindow::fillSections()
{
    for (const QString &section : guideSections()) {
        auto *item = new QListWidgetItem(guideTitle(section, m_language), m_sections);
        item->setData(Qt::UserRole, section);
    }
}

void HelpWindow::showSection(const QString &section)
{
    // The page's own words first, where its section is the one that is open.
    QString text = guideText(section, m_language);
    if (section == m_pageSection && !m_pageHelp.isEmpty())
        text = u"# %1\n\n%2\n\n---\n\n"_s.arg(m_pageTitle, m_pageHelp) + text;
    // A document of its own until it is whole: one that is shown is laid out again after each piece of text.
    auto *document = new QTextDocument(m_text);
    document->setDefaultFont(m_text->font());
    document->setDocumentMargin(20);
    document->setMarkdown(text);
    layOut(*document, m_theme);
    m_text->setDocument(document);
    delete std::exchange(m_document, document);
    m_text->moveCursor(QTextCursor::Start);
}

void HelpWindow::goTo(const QString &section)
{
    if (const qsizetype row = guideSections().indexOf(section); row >= 0)
        m_sections->setCurrentRow(static_cast<int>(row));
}

QString HelpWindow::section() const
{
    const QListWidgetItem *item = m_sections->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::showHelp(const Page &page)
{
    setWindowTitle(tr("Help: %1").arg(page.title()));
    m_pageTitle = page.title();
    m_pageHelp = page.help();
    for (const KeyContext context : page.keyContexts())
        m_pageHelp += u"\n\n**%1** · %2"_s.arg(contextTitle(context), m_keys.overview(context));
    m_pageSection = page.guideSection();
    show();
    m_sections->doItemsLayout(); // the rows were laid out when they had no style yet, which makes them higher
    goTo(m_pageSection);
    showSection(m_pageSection);
    raise();
    activateWindow();
}

} // namespace aw::ui
