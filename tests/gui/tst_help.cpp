// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide in every language of the window: F1 finds its section, it reads well, and it calls what is on the
// screen by the names that stand there.
#include "tests/gui/hands.h"
#include "tests/gui/stall_watch.h"
#include "tests/gui/translation_files.h"

#include "ui/shell/guide_page.h"
#include "ui/shell/help_window.h"
#include "ui/shell/user_guide.h"

#include <QApplication>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace aw;
using ui::MainWindow;

namespace
{

// The bold and italic words of a page, which are the names of buttons, pages and steps, and some others.
QSet<QString> emphasised(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QSet<QString> names;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.fontItalic() || format.fontWeight() > QFont::Normal)
                names.insert(it.fragment().text().simplified());
        }
    }
    return names;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace

class HelpTest : public QObject, tests::Hands
{
    Q_OBJECT

    const ui::HelpWindow *help() { return window().findChild<ui::HelpWindow *>(); }
    QString shownText() { return help()->findChild<QTextBrowser *>()->toPlainText(); }

    void chooseLanguage(const QString &code)
    {
        const MainWindow *before = &window();
        const bool isAnother = m_desktop->language().code() != code;
        m_desktop->language().use(code);
        QTRY_VERIFY(!isAnother || &window() != before);
    }

private Q_SLOTS:
    void cleanup() { closeWindow(); }

    void f1FindsTheSection();
    void everySectionOpens();
    void anOpenHelpChangesItsLanguage();
    void whatIsNotTranslatedIsEnglish();
    void nothingOfTheMarkupIsLeft_data();
    void nothingOfTheMarkupIsLeft();
    void namesAreThoseOfTheWindow_data();
    void namesAreThoseOfTheWindow();
    void webPagesHaveTheSameAnchors_data();
    void webPagesHaveTheSameAnchors();
};

// One window after the other of one desktop: to open a desktop takes longest.
void HelpTest::f1FindsTheSection()
{
    openWindow();
    for (const ui::LanguageInfo &language : ui::Language::all()) {
        chooseLanguage(language.code);
        for (int id = MainWindow::StartId; id <= MainWindow::SettingsId; ++id) {
            window().showPage(static_cast<MainWindow::PageId>(id));
            QTest::keyClick(&window(), Qt::Key_F1);
            const QString section = window().currentPage()->guideSection();
            const QString title = ui::guideTitle(section, language.code);
            QVERIFY(help() && help()->isVisible());
            QCOMPARE(help()->section(), section);
            const auto *sections = help()->findChild<QListWidget *>();
            QCOMPARE(sections->currentItem()->text(), title);
            for (int row = 1; row < sections->count(); ++row)
                QVERIFY(sections->visualItemRect(sections->item(row)).top() >=
                        sections->visualItemRect(sections->item(row - 1)).top() + sections->sizeHintForRow(row - 1));
            QVERIFY(shownText().startsWith(window().currentPage()->title()));
            QVERIFY2(shownText().contains(u'\n' + title + u'\n'), qPrintable(shownText()));
            QCOMPARE(title == ui::guideTitle(section, u"en"_s), language.code == "en"_L1);
        }
    }
}

void HelpTest::everySectionOpens()
{
    openWindow();
    QTest::keyClick(&window(), Qt::Key_F1);
    auto *sections = help()->findChild<QListWidget *>();
    tests::StallWatch watch;
    for (int row = sections->count() - 1; row >= 0; --row) {
        const QRect place = sections->visualItemRect(sections->item(row));
        QTest::mouseClick(sections->viewport(), Qt::LeftButton, {}, place.center());
        QVERIFY(shownText().contains(sections->item(row)->text()));
        QCoreApplication::processEvents();
    }
    qInfo("longest wait of the window: %d ms", int(watch.longest().count()));
}

void HelpTest::anOpenHelpChangesItsLanguage()
{
    openWindow();
    window().showPage(MainWindow::DataId);
    QTest::keyClick(&window(), Qt::Key_F1);
    auto *sections = help()->findChild<QListWidget *>();
    sections->setCurrentRow(static_cast<int>(ui::guideSections().indexOf(u"schedules"_s)));
    QVERIFY(shownText().contains(u"A workflow can start by itself"_s));
    chooseLanguage(u"de"_s);
    QVERIFY(help() && help()->isVisible());
    QCOMPARE(help()->section(), u"schedules"_s);
    QVERIFY(shownText().startsWith(u"Zeitpläne"_s));
    QVERIFY(shownText().contains(u"Ein Workflow kann von selbst starten"_s));
}

void HelpTest::whatIsNotTranslatedIsEnglish()
{
    QVERIFY(ui::guideText(u"data"_s, u"en"_s).startsWith(u"# Keep your data in order\n"_s));
    QCOMPARE(ui::guideText(u"data"_s, u"tlh"_s), ui::guideText(u"data"_s, u"en"_s));
    QCOMPARE(ui::guideText(u"nowhere"_s, u"de"_s), QString());
}

void HelpTest::nothingOfTheMarkupIsLeft_data()
{
    QTest::addColumn<QString>("code");
    for (const ui::LanguageInfo &language : ui::Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// Between Chinese characters and punctuation marks, Markdown takes some asterisks for text.
void HelpTest::nothingOfTheMarkupIsLeft()
{
    QFETCH(const QString, code);
    for (const QString &section : ui::guideSections()) {
        QTextDocument document;
        document.setMarkdown(ui::guideText(section, code));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                continue;
            QString prose;
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (!it.fragment().charFormat().fontFixedPitch())
                    prose += it.fragment().text();
            QVERIFY2(!prose.contains(u'*') && !prose.contains(u'`') && !prose.startsWith(u'|'),
                     qPrintable(section + u": "_s + prose));
        }
    }
}

void HelpTest::namesAreThoseOfTheWindow_data()
{
    QTest::addColumn<QString>("code");
    for (const ui::LanguageInfo &language : ui::Language::all())
        if (language.code != "en"_L1)
            QTest::newRow(qPrintable(language.code)) << language.code;
}

void HelpTest::namesAreThoseOfTheWindow()
{
    QFETCH(const QString, code);
    QHash<QString, QSet<QString>> translations;
    for (const tests::Message &message : tests::messagesOf(code))
        for (const QString &text : message.translations)
            translations[message.source.simplified()].insert(text.simplified());
    QStringList wrong;
    qsizetype names = 0;
    for (const QString &section : ui::guideSections()) {
        const QSet<QString> there = emphasised(ui::guideText(section, code));
        for (const QString &name : emphasised(ui::guideText(section, u"en"_s))) {
            const QSet<QString> wanted = translations.value(name);
            if (wanted.isEmpty() || ui::guideText(section, code) == ui::guideText(section, u"en"_s))
                continue;
            ++names;
            if (!there.intersects(wanted))
                wrong.append(u"%1: “%2” is “%3”"_s.arg(section, name, wanted.values().join(u"” or “"_s)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(names > 50);
}

void HelpTest::webPagesHaveTheSameAnchors_data()
{
    nothingOfTheMarkupIsLeft_data();
}

void HelpTest::webPagesHaveTheSameAnchors()
{
    QFETCH(const QString, code);
    const QString page = ui::guidePage(code);
    const QStringList anchors = captured(page, u" id=\"([^\"]*)\""_s);
    QCOMPARE(anchors, captured(ui::guidePage(u"en"_s), u" id=\"([^\"]*)\""_s));
    QCOMPARE(anchors.size(), QSet<QString>(anchors.begin(), anchors.end()).size());
    for (const QString &section : ui::guideSections())
        QVERIFY(captured(page, u"<h1 id=\"([^\"]*)\""_s).contains(section));
    const QStringList targets = captured(page, u" href=\"([^\"]*)\""_s);
    for (const QString &target : targets)
        QVERIFY2(target.startsWith(u'#') ? anchors.contains(target.sliced(1)) : target.endsWith(".html"_L1),
                 qPrintable(target));
    for (const ui::LanguageInfo &language : ui::Language::all())
        QCOMPARE(targets.contains(ui::guidePageName(language.code)), language.code != code);
    QVERIFY(page.contains(u"aw data tag $data monthly 'for the map'"_s.toHtmlEscaped()));
    QVERIFY(page.contains(u"<code>--json</code>"_s));
    QVERIFY(!page.contains("**"_L1) && !page.contains(u'`'));
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
