// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop in other languages: what the files of translations/ say fits what they translate, and a window changes
// its language while it stands, without losing its place.
#include "tests/gui/hands.h"
#include "tests/gui/translation_files.h"

#include "ui/builder/commands.h"
#include "ui/data/dialect_form.h"
#include "ui/data/import_assistant.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw;
using tests::kPatience;
using tests::Message;
using tests::messagesOf;
using ui::MainWindow;

namespace
{

// %1, %2, %n, {{name}}, links: what has to be in both.
QStringList marksIn(const QString &text)
{
    static const QRegularExpression kMark(u"%L?[0-9n]|\\{\\{.*?\\}\\}|</?[a-z]+>|\\*\\.[a-z0-9]+|https?:\\S+"_s);
    QStringList marks;
    for (auto it = kMark.globalMatch(text); it.hasNext();)
        marks.append(it.next().captured());
    marks.sort();
    return marks;
}

qsizetype mnemonicsIn(const QString &text)
{
    return QString(text).remove(u"&&"_s).count(u'&');
}

// What a text ends with, in the spelling of all languages; empty: a word.
QString endOf(QString text)
{
    text = text.trimmed();
    if (text.endsWith(u'…') || text.endsWith("..."_L1))
        return u"…"_s;
    if (text.endsWith(u':') || text.endsWith(u'：'))
        return u":"_s;
    if (text.endsWith(u'?') || text.endsWith(u'？'))
        return u"?"_s;
    if (text.endsWith(u'.') || text.endsWith(u'。'))
        return u"."_s;
    return {};
}

QString problemOf(const Message &message, qsizetype forms)
{
    if (!message.isFinished)
        return {};
    if (message.translations.size() != (message.isPlural ? forms : 1))
        return u"it has %1 forms"_s.arg(message.translations.size());
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            return u"it is empty"_s;
        // A form for one may leave the number out.
        QStringList wanted = marksIn(message.source);
        const QStringList there = marksIn(text);
        const bool ofOne = message.isPlural && message.translations.size() > 1 && text == message.translations.first();
        if (there != wanted && !(ofOne && (wanted.removeAll(u"%n"_s) > 0) && there == wanted))
            return u"“%1” has %2"_s.arg(text, there.join(u' '));
        if (mnemonicsIn(text) != mnemonicsIn(message.source))
            return u"“%1” has other mnemonics"_s.arg(text);
        // The full stop of an abbreviation ends nothing.
        if (message.source.size() > 6 && endOf(text) != endOf(message.source))
            return u"“%1” ends otherwise"_s.arg(text);
        if (text.count(u'\n') != message.source.count(u'\n'))
            return u"“%1” has other lines"_s.arg(text);
        if (text.startsWith(u' ') != message.source.startsWith(u' ') ||
            text.endsWith(u' ') != message.source.endsWith(u' '))
            return u"“%1” has other spaces around it"_s.arg(text);
    }
    return {};
}

} // namespace

class LanguagesTest : public QObject, tests::Hands
{
    Q_OBJECT

    // As somebody does it on the page of settings; back when the new window stands.
    void chooseLanguage(const QString &code)
    {
        window().showPage(MainWindow::SettingsId);
        const auto *box = child<QComboBox>(u"language"_s);
        const MainWindow *before = &window();
        const int wanted = box->findData(code);
        QVERIFY(wanted >= 0);
        QVERIFY(wanted != box->currentIndex());
        choose(u"language"_s, wanted);
        QTRY_VERIFY(&window() != before);
        QTRY_COMPARE(child<QComboBox>(u"language"_s)->currentData().toString(), code);
    }

private Q_SLOTS:
    void cleanup() { closeWindow(); }

    void theBestLanguageIsFound_data();
    void theBestLanguageIsFound();
    void everyLanguageIsInTheProgram_data();
    void everyLanguageIsInTheProgram();
    void translationsFit_data();
    void translationsFit();
    void nounsFollowTheirNumber();
    void numbersAndDatesFollow();
    void aWindowChangesItsLanguage();
    void theDataAndItsOrderStay();
    void theAssistantStays();
    void theWorkflowStays();
};

void LanguagesTest::theBestLanguageIsFound_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QStringList{} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("German of Austria") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("with a script") << QStringList{u"fr-Latn-CA"_s} << u"fr"_s;
    QTest::newRow("underscores") << QStringList{u"es_MX"_s} << u"es"_s;
    QTest::newRow("the second") << QStringList{u"it-IT"_s, u"it"_s, u"fr-CH"_s} << u"fr"_s;
    QTest::newRow("English first") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("simplified") << QStringList{u"zh-Hans-CN"_s, u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
    QTest::newRow("traditional") << QStringList{u"zh-Hant-TW"_s, u"zh"_s} << u"en"_s;
    QTest::newRow("Taiwan") << QStringList{u"zh_TW"_s} << u"en"_s;
    QTest::newRow("not a prefix") << QStringList{u"est"_s, u"fro"_s} << u"en"_s;
}

void LanguagesTest::theBestLanguageIsFound()
{
    QFETCH(QStringList, wanted);
    QTEST(ui::Language::bestOf(wanted), "code");
}

void LanguagesTest::everyLanguageIsInTheProgram_data()
{
    QTest::addColumn<QString>("code");
    for (const ui::LanguageInfo &language : ui::Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::everyLanguageIsInTheProgram()
{
    QFETCH(QString, code);
    ui::Language language;
    language.use(code);
    QCOMPARE(language.code(), code);
    QVERIFY(QFile::exists(u":/i18n/aw_%1.qm"_s.arg(code)));
    QCOMPARE(QLocale().language(), QLocale(code).language());
    QCOMPARE(QLocale().script(), QLocale(code).script());
    if (code != "en"_L1)
        QVERIFY(QCoreApplication::translate("aw::ui::SettingsPage", "Language") != "Language"_L1);
}

void LanguagesTest::translationsFit_data()
{
    everyLanguageIsInTheProgram_data();
}

void LanguagesTest::translationsFit()
{
    QFETCH(QString, code);
    const QList<Message> messages = messagesOf(code);
    QVERIFY(messages.size() > (code == "en"_L1 ? 10 : 300));
    int wrong = 0;
    for (const Message &message : messages)
        if (const QString problem = problemOf(message, code == "zh_CN"_L1 ? 1 : 2); !problem.isEmpty()) {
            ++wrong;
            qWarning("%s, %s: “%s”: %s", qPrintable(code), qPrintable(message.context), qPrintable(message.source),
                     qPrintable(problem));
        }
    QCOMPARE(wrong, 0);
}

void LanguagesTest::nounsFollowTheirNumber()
{
    ui::Language language;
    const auto minutes = [](int n) { return QCoreApplication::translate("Words", "%n minutes ago", nullptr, n); };
    language.use(u"en"_s);
    QCOMPARE(minutes(1), u"1 minute ago"_s);
    QCOMPARE(minutes(5), u"5 minutes ago"_s);
    language.use(u"de"_s);
    QCOMPARE(minutes(1), u"vor 1 Minute"_s);
    QCOMPARE(minutes(5), u"vor 5 Minuten"_s);
    language.use(u"fr"_s);
    QCOMPARE(minutes(0), u"il y a 0 minute"_s); // nothing is not many there
    QCOMPARE(minutes(5), u"il y a 5 minutes"_s);
    language.use(u"es"_s);
    QCOMPARE(minutes(1), u"hace 1 minuto"_s);
    language.use(u"zh_CN"_s);
    QCOMPARE(minutes(1), u"1 分钟前"_s);
    QCOMPARE(ui::pluralOf(1), 1);
    QCOMPARE(ui::pluralOf(1'000'001), 1'000'001);
    QVERIFY(ui::pluralOf(4'000'000'001) > 1'000'000);
}

void LanguagesTest::numbersAndDatesFollow()
{
    ui::Language language;
    language.use(u"de"_s);
    QCOMPARE(ui::countText(4'812'330), u"4.812.330"_s);
    language.use(u"en"_s);
    QCOMPARE(ui::countText(4'812'330), u"4,812,330"_s);
    language.use(u"fr"_s);
    QVERIFY(QLocale().toString(QDate(2026, 3, 1), QLocale::LongFormat).contains(u"mars"_s));
    language.use(u"zh_CN"_s);
    QVERIFY(QLocale().toString(QDate(2026, 3, 1), QLocale::LongFormat).contains(u"3月"_s));
    const QLocale before;
    language.use(u"nonsense"_s);
    QCOMPARE(language.choice(), u"system"_s);
}

void LanguagesTest::aWindowChangesItsLanguage()
{
    m_desktop = std::make_unique<tests::Desktop>(*qApp);
    const QSize size(780, 700); // the offscreen screen has 800 by 800, and no window is restored larger than its screen
    window().resize(size);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    const auto rail = [&] { return child<QAbstractButton>(u"rail-data"_s)->text().trimmed(); };
    const auto open = [&] { return child<QWidget>(u"openFile"_s)->accessibleName(); };
    QCOMPARE(rail(), u"Data"_s);
    QCOMPARE(open(), u"Open a file"_s);
    const std::array<std::array<QString, 4>, 5> kWords{{
        {u"de"_s, u"Daten"_s, u"Datei öffnen"_s, u"Einstellungen – AW Studio"_s},
        {u"fr"_s, u"Données"_s, u"Ouvrir un fichier"_s, u"Paramètres – AW Studio"_s},
        {u"zh_CN"_s, u"数据"_s, u"打开文件"_s, u"设置 – AW Studio"_s},
        {u"es"_s, u"Datos"_s, u"Abrir un archivo"_s, u"Configuración – AW Studio"_s},
        {u"en"_s, u"Data"_s, u"Open a file"_s, u"Settings – AW Studio"_s},
    }};
    for (const auto &[code, data, file, title] : kWords) {
        chooseLanguage(code);
        QCOMPARE(m_desktop->settings().language(), code);
        QCOMPARE(rail(), data);
        QCOMPARE(open(), file);
        QCOMPARE(window().windowTitle(), title);
        QVERIFY(window().isVisible());
        QCOMPARE(window().size(), size);
        QCOMPARE(QLocale().language(), QLocale(code).language());
        const auto windows = QApplication::topLevelWidgets();
        QCOMPARE(std::ranges::count_if(windows, [](QWidget *w) { return qobject_cast<MainWindow *>(w) != nullptr; }),
                 1);
    }
}

void LanguagesTest::theDataAndItsOrderStay()
{
    m_desktop = std::make_unique<tests::Desktop>(*qApp);
    window().show();
    const core::Artifact first = m_desktop->import(m_desktop->sample());
    m_desktop->import(m_desktop->write(u"newer.csv"_s, "a,b\n1,2\n3,4\n"));
    window().showPage(MainWindow::DataId);
    const auto settled = [&] {
        ui::TablePanel &table = window().dataPage().table();
        return table.table() && table.isSettled() && table.grid().isLoaded();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
    window().dataPage().show(first.id);
    QTRY_VERIFY_WITH_TIMEOUT(window().dataPage().currentId() == first.id && settled(), kPatience);
    window().dataPage().table().sortBy(u"Customer"_s);
    window().dataPage().table().addFilter({u"Region"_s, data::FilterKind::NotEmpty, {}});
    QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
    window().dataPage().table().grid().select(17, 2);
    const ui::TablePanel::View before = window().dataPage().table().view();
    QVERIFY(!before.query.isPlain());

    chooseLanguage(u"de"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().dataPage().currentId() == first.id && settled() &&
                                 window().dataPage().table().view().query == before.query,
                             kPatience);
    QTRY_COMPARE(window().dataPage().table().grid().currentRow(), qint64(17));
    QCOMPARE(window().dataPage().table().grid().currentColumn(), 2);
    QVERIFY(window().dataPage().findChild<QLabel *>(u"rowCount"_s)->text().contains(u"Zeilen"_s));

    window().prepare(first.id, u"cosmo-ready"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
    window().resultsPage().showTab(ui::ResultsPage::LedgerTab);
    const QString run = window().resultsPage().currentId();
    chooseLanguage(u"fr"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
    QCOMPARE(window().resultsPage().currentId(), run);
    QCOMPARE(window().resultsPage().state().value(u"tab"_s).toInt(), int(ui::ResultsPage::LedgerTab));
}

void LanguagesTest::theAssistantStays()
{
    m_desktop = std::make_unique<tests::Desktop>(*qApp);
    window().show();
    const QString path = m_desktop->write(u"half.csv"_s, "name;size\nAda;1\nBob;2\n");
    window().openFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(window().dataPage().assistant().isInspected(), kPatience);
    auto *delimiter = window().dataPage().assistant().findChild<QComboBox *>(u"delimiter"_s);
    QTest::keyClick(delimiter, Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(window().dataPage().assistant().form().overrides().delimiter == u","_s, kPatience);
    chooseLanguage(u"es"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().dataPage().assistant().isInspected(), kPatience);
    QCOMPARE(window().dataPage().assistant().path(), path);
    QCOMPARE(window().dataPage().assistant().form().overrides().delimiter, std::optional<QString>(u","_s));
    window().showPage(MainWindow::DataId);
    QVERIFY(window().dataPage().assistant().isVisible());
}

void LanguagesTest::theWorkflowStays()
{
    m_desktop = std::make_unique<tests::Desktop>(*qApp);
    window().show();
    window().showPage(MainWindow::BuilderId);
    const auto document = [&]() -> ui::WorkflowDocument & { return window().builderPage().editor().document(); };
    window().builderPage().create({{u"name"_s, u"Mine"_s}});
    QVERIFY(ui::commands::addStep(document(), {.type = u"loading"_s, .at = QPointF(0, 0)}));
    const auto second = ui::commands::addStep(document(), {.type = u"preparing"_s, .at = QPointF(300, 0)});
    QVERIFY(second);
    const QString loading = document().types().find(u"loading"_s)->title;
    window().builderPage().editor().showStep(*second);
    const core::Workflow before = document().workflow();
    QVERIFY(document().isModified());

    chooseLanguage(u"de"_s);
    window().showPage(MainWindow::BuilderId);
    QVERIFY(window().builderPage().isEditing());
    QCOMPARE(document().workflow().steps.size(), 2);
    QCOMPARE(document().workflow().name, before.name);
    QCOMPARE(document().workflow().layout, before.layout);
    QVERIFY(document().isModified());
    QCOMPARE(window().builderPage().editor().form().stepId(), *second);
    QCOMPARE(loading, u"Load"_s);
    QCOMPARE(document().types().find(u"loading"_s)->title, u"Laden"_s);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
