// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide_page.h"

#include "ui/settings/language.h"
#include "ui/shell/user_guide.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr auto kStyle = R"(
body { display: flex; max-width: 68rem; margin: 0 auto; padding: 1.5rem; gap: 2.5rem; line-height: 1.5;
       font-family: Inter, system-ui, sans-serif; color: #1c2330; background: #fff; }
nav { flex: 0 0 13rem; position: sticky; top: 1.5rem; align-self: flex-start; }
nav ul { list-style: none; padding: 0; }
main { min-width: 0; }
section { border-top: 1px solid #8884; }
section:first-child { border: 0; }
a { color: #2358c8; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.92em; }
pre { overflow-x: auto; padding: 0.7rem; background: #8881; }
td, th { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
@media (max-width: 46rem) { body { display: block; } nav { position: static; } }
@media (prefers-color-scheme: dark) { body { color: #e4e7ec; background: #14171c; } a { color: #8fb3ff; } }
)"_L1;

QString inElement(const QString &name, const QString &content)
{
    return u"<%1>%2</%1>"_s.arg(name, content);
}

QString proseOf(const QTextBlock &block)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        QString text = it.fragment().text().toHtmlEscaped();
        if (format.fontFixedPitch())
            text = inElement(u"code"_s, text);
        if (format.fontWeight() > QFont::Normal)
            text = inElement(u"strong"_s, text);
        if (format.fontItalic())
            text = inElement(u"em"_s, text);
        if (format.isAnchor())
            text = u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), text);
        html += text;
    }
    return html;
}

QString tableOf(const QTextTable &table)
{
    QString html;
    for (int row = 0; row < table.rows(); ++row) {
        QString cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock cell = table.cellAt(row, column).firstCursorPosition().block();
            cells += row > 0 ? inElement(u"td"_s, proseOf(cell)) : inElement(u"th"_s, cell.text().toHtmlEscaped());
        }
        html += inElement(u"tr"_s, cells) + u'\n';
    }
    return u"<table>\n%1</table>\n"_s.arg(html);
}

// A section from its Markdown, block after block; what goes over several blocks is open meanwhile.
class SectionWriter
{
public:
    explicit SectionWriter(QString section)
        : m_section(std::move(section))
    {
    }

    QString write(const QTextDocument &document)
    {
        for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
                open({});
                m_html += tableOf(*table);
            } else if (it.currentBlock().isValid()) {
                add(it.currentBlock());
            }
        }
        open({});
        return m_html;
    }

private:
    void add(const QTextBlock &block)
    {
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            open({});
            m_html += u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(level).arg(nextAnchor(), block.text().toHtmlEscaped());
        } else if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
            open(u"pre"_s);
            m_html += block.text().toHtmlEscaped() + u'\n';
        } else if (const QTextList *list = block.textList()) {
            open(list->format().style() == QTextListFormat::ListDecimal ? u"ol"_s : u"ul"_s);
            m_html += inElement(u"li"_s, proseOf(block)) + u'\n';
        } else if (const QString prose = proseOf(block); !prose.isEmpty()) {
            open({});
            m_html += inElement(u"p"_s, prose) + u'\n';
        }
    }

    void open(const QString &element)
    {
        if (element == m_open)
            return;
        if (!m_open.isEmpty())
            m_html += u"</%1>\n"_s.arg(m_open);
        if (!element.isEmpty())
            m_html += u"<%1>"_s.arg(element);
        m_open = element;
    }

    QString nextAnchor() { return ++m_headings == 1 ? m_section : u"%1-%2"_s.arg(m_section).arg(m_headings); }

    const QString m_section;
    QString m_html;
    QString m_open;
    int m_headings = 0;
};

} // namespace

QString guidePageName(const QString &language)
{
    return (language == "en"_L1 ? u"index"_s : language) + u".html"_s;
}

QString guidePage(const QString &language)
{
    QStringList languages;
    QString name;
    for (const LanguageInfo &each : Language::all()) {
        if (each.code == language)
            name = each.name;
        else
            languages.append(u"<a href=\"%1\" lang=\"%2\">%3</a>"_s.arg(
                guidePageName(each.code), QString(each.code).replace(u'_', u'-'), each.name));
    }
    QString contents;
    QString sections;
    for (const QString &section : guideSections()) {
        QTextDocument document;
        document.setMarkdown(guideText(section, language));
        sections += u"<section>\n%1</section>\n"_s.arg(SectionWriter(section).write(document));
        contents += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(section, guideTitle(section, language).toHtmlEscaped());
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>AW Studio – %2</title>\n"
           "<style>%3</style>\n</head>\n<body>\n<nav>\n<p>%4</p>\n<ul>\n%5</ul>\n</nav>\n<main>\n%6</main>\n"
           "</body>\n</html>\n"_s.arg(QString(language).replace(u'_', u'-'), name, kStyle, languages.join(u" · "_s),
                                      contents, sections);
}

} // namespace aw::ui
