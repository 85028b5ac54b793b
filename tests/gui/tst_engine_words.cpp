// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says stands in the language of the window, with every name and number in it.
#include "tests/gui/hands.h"

#include "ui/data/import_assistant.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/trace_view.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw;
using tests::kPatience;
using ui::MainWindow;

namespace
{

constexpr const char *kSentences[]{
#include "ui/widgets/engine_sentences.hxx"
};

// Anything that may stand in a name: marks, quotes, other directions, what separates sentences.
QString anyName(QRandomGenerator &random, bool isHostile)
{
    static const QStringList kPieces{u"%1"_s, u"%2"_s, u"%"_s, u"\""_s, u"'"_s, u"&"_s, u"<b>"_s,  u"\\"_s,
                                     u"a"_s,  u"Ü"_s,  u"9"_s, u"名"_s, u"_"_s, u"/"_s, u"שלום"_s, u"مرحبا"_s};
    static const QStringList kSeparators{u"; "_s, u", "_s, u". "_s, u": "_s, u"”"_s, u"“"_s, u" "_s, u"."_s};
    QString name;
    for (int left = random.bounded(6); left > 0; --left) {
        const QStringList &pieces = isHostile && random.bounded(2) == 0 ? kSeparators : kPieces;
        name += pieces[random.bounded(static_cast<int>(pieces.size()))];
    }
    return name.replace(u"”, “"_s, u"”,“"_s); // which is what the engine writes between two names
}

QString filled(QString sentence, const QStringList &names)
{
    static const QRegularExpression kMark(u"%[1-9]"_s);
    QString result;
    for (auto match = kMark.match(sentence); match.hasMatch(); match = kMark.match(sentence)) {
        result += sentence.first(match.capturedStart()) + names[match.captured()[1].digitValue() - 1];
        sentence.remove(0, match.capturedEnd());
    }
    return result + sentence;
}

// Every letter of the names, as often as they have it.
bool hasAll(QString text, const QString &names)
{
    for (const QChar c : names) {
        const qsizetype at = text.indexOf(c);
        if (at < 0)
            return false;
        text.remove(at, 1);
    }
    return true;
}

} // namespace

class EngineWordsTest : public QObject, tests::Hands
{
    Q_OBJECT

    void openInGerman()
    {
        qputenv("AW_TEST_LANGUAGE", "de");
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        qunsetenv("AW_TEST_LANGUAGE");
        window().show();
    }

private Q_SLOTS:
    void cleanup() { closeWindow(); }

    void sentencesAreKnown_data();
    void sentencesAreKnown();
    void namesStay_data();
    void namesStay();
    void errorsAreSaid();
    void theLedgerIsGerman();
    void aFailedImportIsGerman();
};

void EngineWordsTest::sentencesAreKnown_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, const QString &english, const QString &german) {
        QTest::newRow(name) << english << german;
    };
    row("empty", {}, {});
    row("nobody knows it", u"Grüße aus %1"_s, u"Grüße aus %1"_s);
    row("without marks", u"The file is empty"_s, u"Die Datei ist leer"_s);
    row("with a full stop", u"The file is empty."_s, u"Die Datei ist leer."_s);
    row("a name", u"There is no file “a.csv”."_s, u"Es gibt keine Datei „a.csv“."_s);
    row("a name that looks like a mark", u"There is no file “%1”."_s, u"Es gibt keine Datei „%1“."_s);
    row("a name that is a sentence", u"There is no file “The file is empty”."_s,
        u"Es gibt keine Datei „The file is empty“."_s);
    row("the other order", u"3 rows should be in “b” but it has 4"_s,
        u"In „b“ sollten 3 Zeilen sein, es sind aber 4"_s);
    row("the longest fixed words", u"Read “Unit Price” as money in USD"_s, u"„Unit Price“ als Geld in USD lesen"_s);
    row("a small letter in front", u"read “Unit Price” as money in USD"_s, u"„Unit Price“ als Geld in USD lesen"_s);
    row("a capital letter in front", u"Not a number"_s, u"Keine Zahl"_s);
    row("a sentence in it", u"The file 1.csv could not be read and was left out: The file is empty."_s,
        u"Die Datei 1.csv konnte nicht gelesen werden und wurde weggelassen: Die Datei ist leer."_s);
    row("a list", u"the name says so; the values are numbers"_s, u"der Name sagt es; die Werte sind Zahlen"_s);
    row("several names", u"Leave out rows without a value in “a”, “b”"_s, u"Zeilen ohne Wert in „a“, „b“ weglassen"_s);
    row("a kind of column", u"its values are of the kind “currency”"_s, u"ihre Werte sind von der Art „Währung“"_s);
    row("two sentences", u"The file is empty. Check the name."_s, u"Die Datei ist leer. Den Namen prüfen."_s);
    row("a name beside it", u"Unit, of a kind: dates"_s, u"Unit, of a kind: dates"_s);
}

void EngineWordsTest::sentencesAreKnown()
{
    QFETCH(QString, english);
    ui::Language language;
    language.use(u"de"_s);
    QTEST(ui::translated(english), "german");
    language.use(u"en"_s);
    QCOMPARE(ui::translated(english), english);
}

void EngineWordsTest::namesStay_data()
{
    QTest::addColumn<QString>("code");
    for (const ui::LanguageInfo &language : ui::Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void EngineWordsTest::namesStay()
{
    QFETCH(QString, code);
    ui::Language language;
    language.use(code);
    QRandomGenerator random(4711);
    for (const char *sentence : kSentences)
        for (const bool isHostile : {false, true}) {
            QStringList names;
            for (int i = 0; i < 9; ++i)
                names.append(anyName(random, isHostile));
            const QString source = QString::fromUtf8(sentence);
            const QString english = filled(source, names);
            const QString text = ui::translated(english);
            if (code == "en"_L1)
                QCOMPARE(text, english);
            QString all;
            for (int i = 0; i < 9; ++i)
                if (source.contains(u"%%1"_s.arg(i + 1))) {
                    all += names[i];
                    QVERIFY2(isHostile || text.contains(names[i]), qPrintable(english + u" → "_s + text));
                }
            QVERIFY2(hasAll(text, all), qPrintable(english + u" → "_s + text));
        }
}

void EngineWordsTest::errorsAreSaid()
{
    const core::Error error{core::ErrorCode::EmptyFile,
                            u"The file is empty"_s,
                            u"a.csv"_s,
                            u"Check that it was saved or downloaded completely."_s,
                            {}};
    ui::Language language;
    language.use(u"en"_s);
    QCOMPARE(ui::errorText(error), u"The file is empty. (a.csv) Check that it was saved or downloaded completely."_s);
    language.use(u"de"_s);
    QCOMPARE(ui::errorText(error),
             u"Die Datei ist leer. (a.csv) Prüfen, ob sie vollständig gespeichert oder heruntergeladen wurde."_s);
    language.use(u"zh_CN"_s);
    QCOMPARE(ui::errorText(error), u"文件为空。 (a.csv) 请检查它是否完整保存或下载。"_s);
}

void EngineWordsTest::theLedgerIsGerman()
{
    openInGerman();
    const core::Artifact orders = m_desktop->import(m_desktop->sample());
    window().prepare(orders.id, u"cosmo-ready"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
    window().resultsPage().showTab(ui::ResultsPage::LedgerTab);
    QStringList reasons;
    const auto tables = window().resultsPage().findChild<ui::LedgerView *>()->findChildren<QTreeWidget *>();
    for (const QTreeWidget *table : tables)
        for (int i = 0; i < table->topLevelItemCount(); ++i)
            reasons.append(table->topLevelItem(i)->text(3));
    QVERIFY(reasons.size() > 3);
    QVERIFY2(std::ranges::any_of(reasons, [](const QString &each) { return each.endsWith(u"lesen"_s); }),
             qPrintable(reasons.join(u'\n')));
    QVERIFY2(reasons.filter(u"read "_s).isEmpty(), qPrintable(reasons.join(u'\n')));

    window().resultsPage().showTab(ui::ResultsPage::TraceTab);
    const auto *trace = window().resultsPage().findChild<ui::TraceView *>();
    QStringList lines;
    for (int i = 0; i < trace->topLevelItemCount(); ++i)
        for (int k = 0; k < trace->topLevelItem(i)->childCount(); ++k)
            lines.append(trace->topLevelItem(i)->child(k)->text(1));
    QVERIFY(!lines.isEmpty());
    QVERIFY2(lines.filter(u" because "_s).isEmpty(), qPrintable(lines.join(u'\n')));
    QVERIFY2(!lines.filter(u"weil"_s).isEmpty(), qPrintable(lines.join(u'\n')));
}

void EngineWordsTest::aFailedImportIsGerman()
{
    openInGerman();
    window().openFiles({m_desktop->write(u"nothing.csv"_s, "")});
    const auto isSaid = [this](const QString &words) {
        const auto banners = window().dataPage().assistant().findChildren<ui::Banner *>();
        return std::ranges::any_of(banners, [&](const ui::Banner *each) { return each->text().contains(words); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"Die Datei ist leer."_s), kPatience);
    QVERIFY(isSaid(u"Prüfen, ob sie vollständig geschrieben wurde."_s));
}

QTEST_MAIN(EngineWordsTest)
#include "tst_engine_words.moc"
