// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a workflow in the whole window: look back, compare, restore, undo.
#include "tests/gui/desktop.h"
#include "ui/builder/change_words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace aw;
using ui::MainWindow;
namespace commands = ui::commands;

namespace
{

constexpr int kPatience = 60'000;

QJsonObject filterStep(const QString &condition)
{
    return {{u"id"_s, u"keep"_s}, {u"type"_s, u"filter"_s}, {u"config"_s, QJsonObject{{u"condition"_s, condition}}}};
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;
    QString m_id; // of the workflow: three versions

    MainWindow &window() { return m_desktop->window(); }
    ui::BuilderPage &page() { return window().builderPage(); }
    ui::WorkflowDocument &document() { return page().editor().document(); }
    ui::HistoryView &history() { return page().history(); }
    services::WorkflowService &workflows() { return m_desktop->engine().workflows(); }
    QListWidget *list() { return window().findChild<QListWidget *>(u"versions"_s); }
    QPushButton *restore() { return window().findChild<QPushButton *>(u"restoreVersion"_s); }

    core::Workflow stored()
    {
        const auto workflow = QCoro::waitFor(workflows().get(m_id));
        if (!workflow)
            qFatal("%s", qPrintable(workflow.error().text()));
        return *workflow;
    }
    QString shown()
    {
        QStringList texts;
        for (QLabel *label : history().cards().findChildren<QLabel *>())
            texts.append(label->toolTip().isEmpty() ? label->text() : label->toolTip());
        return texts.join(u'\n');
    }
    void openHistory()
    {
        page().open(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(document().workflow().id, m_id, kPatience);
        window().showPage(MainWindow::BuilderId);
        window().findChild<QAction *>(u"workflowHistory"_s)->trigger();
        QVERIFY(page().isShowingHistory());
        QTRY_VERIFY_WITH_TIMEOUT(list()->count() > 0, kPatience);
    }
    void isShown(const QString &text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(shown().contains(text), qPrintable(shown()), kPatience);
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        const QJsonObject load{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}};
        const auto made = QCoro::waitFor(workflows().create(
            {{u"name"_s, u"Orders"_s}, {u"steps"_s, QJsonArray{load, filterStep(u"amount > 1"_s)}}}));
        QVERIFY(made.has_value());
        m_id = made->id;
        const QJsonObject sort{
            {u"id"_s, u"order"_s},
            {u"type"_s, u"sort"_s},
            {u"name"_s, u"Largest first"_s},
            {u"config"_s, QJsonObject{{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"amount"_s}}}}}}};
        QVERIFY(QCoro::waitFor(
            workflows().update(m_id, {{u"steps"_s, QJsonArray{load, filterStep(u"amount > 5"_s), sort}}})));
        QVERIFY(QCoro::waitFor(workflows().update(m_id, {{u"description"_s, u"Every week"_s}})));
    }
    void cleanup() { m_desktop.reset(); }

    void saysWhatChangedInTheWordsOfTheForms()
    {
        openHistory();
        QCOMPARE(list()->count(), 3);
        const auto detail = [&](int row) { return list()->item(row)->data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(detail(0).contains(u"Settings changed"_s), qPrintable(detail(0)));
        QVERIFY2(detail(1).contains(u"1 step added, 1 changed"_s), qPrintable(detail(1)));
        isShown(u"Every week"_s);
        QVERIFY(!restore()->isEnabled()); // the present one
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        isShown(u"amount > 5"_s);
        const QString text = shown();
        const core::StepDescriptor *filter = document().types().find(u"filter"_s);
        const QString title = filter->configSchema["properties"_L1]["condition"_L1]["title"_L1].toString();
        QVERIFY2(!title.isEmpty() && text.contains(title), qPrintable(text));
        QVERIFY2(!text.contains(u"config."_s), qPrintable(text));
        QVERIFY(text.contains(u"amount > 1"_s) && text.contains(u"Largest first"_s) && text.contains(u"Added"_s));
        // Against the present one it is the description that differs.
        auto *others = window().findChild<QComboBox *>(u"comparedVersion"_s);
        others->setFocus();
        QTest::keyClick(others, Qt::Key_Down);
        isShown(u"Every week"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(u"amount > 5"_s), kPatience);
        QTest::keyClick(list(), Qt::Key_End);
        isShown(u"amount > 5"_s); // nothing is before the first, so it is the present one
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(page().isEditing() && !page().isShowingHistory());
    }

    void restoresAndTakesItBack()
    {
        openHistory();
        history().choose(1);
        QVERIFY(restore()->isEnabled());
        QTest::mouseClick(restore(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isShowingHistory(), kPatience);
        QCOMPARE(document().steps().size(), 2);
        QVERIFY(!document().isModified());
        QCOMPARE(document().workflow().version, 4);
        QCOMPARE(stored().steps.size(), 2);
        const auto versions = QCoro::waitFor(workflows().versions(m_id));
        QVERIFY2(versions->first().savedBy.contains(u"desktop"_s), qPrintable(versions->first().savedBy));
        QVERIFY(document().position(u"keep"_s).has_value());
        // In the editor it is an edit like others …
        QTest::keyClick(&page().editor().canvas().view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().steps().size(), 3);
        QVERIFY(document().isModified());
        QTest::keyClick(&page().editor().canvas().view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!document().isModified());
        // … and in the store the message takes it back.
        QPushButton *undo = nullptr;
        for (QPushButton *button : window().toasts().findChildren<QPushButton *>())
            if (button->text() == "Undo"_L1)
                undo = button;
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(document().workflow().version, 5, kPatience);
        QCOMPARE(document().steps().size(), 3);
        QCOMPARE(stored().steps.size(), 3);
    }

    void whatWasNotSavedIsOneUndoAway()
    {
        page().open(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(document().workflow().id, m_id, kPatience);
        commands::setDescription(document(), u"Not saved"_s);
        openHistory();
        QVERIFY(history().banner().text().contains(u"not saved"_s));
        history().choose(1);
        QTest::mouseClick(restore(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isShowingHistory(), kPatience);
        QVERIFY(document().workflow().description.isEmpty());
        document().stack().undo();
        QCOMPARE(document().workflow().description, u"Not saved"_s);
    }

    void somebodyElseWasQuicker()
    {
        openHistory();
        QVERIFY(QCoro::waitFor(workflows().update(m_id, {{u"name"_s, u"Theirs"_s}})));
        QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 4, kPatience); // seen at once
        history().choose(1);
        QTest::mouseClick(restore(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!history().banner().isHidden(), kPatience);
        QVERIFY(page().isShowingHistory());
        QCOMPARE(stored().name, u"Theirs"_s);
        QVERIFY(restore()->isEnabled());
    }

    void aNewWorkflowHasNone()
    {
        window().showPage(MainWindow::BuilderId);
        page().create({});
        QVERIFY(!window().findChild<QAction *>(u"workflowHistory"_s)->isEnabled());
        page().showHistory();
        QVERIFY(!page().isShowingHistory());
    }

    void summariesAreShort_data()
    {
        QTest::addColumn<core::VersionChanges>("changes");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << core::VersionChanges{2, 1, 1, 3, true}
                             << u"2 steps added, 1 removed, 1 changed, settings changed"_s;
        QTest::newRow("one") << core::VersionChanges{0, 1, 0, 0, false} << u"1 step removed"_s;
        QTest::newRow("drawn") << core::VersionChanges{0, 0, 0, 0, true} << u"Drawn differently"_s;
        QTest::newRow("none") << core::VersionChanges() << u"Written differently, does the same"_s;
    }
    void summariesAreShort()
    {
        QFETCH(core::VersionChanges, changes);
        QFETCH(QString, text);
        core::WorkflowVersion version;
        version.changes = changes;
        QCOMPARE(ui::summaryOf(version), text);
    }

    // Settings no schema knows, keys that are no words, values of every kind: still a text, and no crash.
    void oddFieldsHaveWords_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const QJsonArray mixed{1, QJsonArray{2}, QJsonObject{{u""_s, QJsonValue::Null}}, u""_s};
        QTest::newRow("empty key") << u"config."_s << QJsonValue(mixed);
        QTest::newRow("no path") << QString() << QJsonValue(1.5);
        QTest::newRow("only config") << u"config"_s << QJsonValue(QJsonObject{{u"a"_s, mixed}});
        QTest::newRow("dots") << u"config...x"_s << QJsonValue(u" "_s);
        QTest::newRow("long") << u"config.condition"_s << QJsonValue(QString(100'000, u'x'));
        QTest::newRow("inputs are no list") << u"inputs"_s << QJsonValue(true);
    }
    void oddFieldsHaveWords()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        core::Step step;
        step.id = u"a"_s;
        step.type = u"gone"_s;
        const services::StepChange change{u"a"_s, step, step, {}};
        for (const auto &[before, after] :
             {std::pair{value, QJsonValue(QJsonValue::Undefined)}, {QJsonValue(QJsonArray()), value}}) {
            const ui::ChangeWords words =
                ui::wordsFor({u"a"_s, path, before, after}, change, services::WorkflowDifference(), ui::StepTypes());
            QVERIFY(!words.before.isEmpty() && !words.after.isEmpty());
            QVERIFY(words.before.size() < 1000 && words.after.size() < 1000);
        }
    }
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
