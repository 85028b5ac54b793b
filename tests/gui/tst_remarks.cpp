// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and frames on the canvas, under real mouse and keys in the whole window: written, moved, sized, copied, saved.
#include "tests/gui/desktop.h"
#include "ui/builder/canvas/geometry.h"
#include "ui/builder/canvas/picture.h"
#include "ui/builder/outline.h"
#include "ui/builder/remark_commands.h"

#include <QApplication>
#include <QClipboard>
#include <QCoroTask>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;
using namespace aw;
using ui::MainWindow;
using ui::Remark;
namespace commands = ui::commands;

namespace
{

constexpr int kPatience = 60'000;

QJsonObject stepAt(const QString &id, const QString &type, const QStringList &inputs = {})
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"inputs"_s, QJsonArray::fromStringList(inputs)}};
}

QJsonObject at(int x, int y)
{
    return {{u"x"_s, x}, {u"y"_s, y}};
}

} // namespace

class RemarksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;

    MainWindow &window() { return m_desktop->window(); }
    ui::BuilderPage &page() { return window().builderPage(); }
    ui::WorkflowDocument &document() { return page().editor().document(); }
    ui::Canvas &canvas() { return page().editor().canvas(); }
    ui::BuilderScene &scene() { return canvas().scene(); }
    ui::BuilderView &view() { return canvas().view(); }
    QPlainTextEdit *text() { return window().findChild<QPlainTextEdit *>(u"remarkText"_s); }
    QList<Remark> remarks() { return ui::remarksIn(document().workflow().layout); }
    Remark remark(const QString &id) { return ui::remarkIn(document().workflow().layout, id).value_or(Remark()); }
    QPointF place(const QString &step) { return document().position(step).value_or(QPointF()); }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), which, modifiers); }
    void drag(QPointF from, QPointF to, bool drop = true)
    {
        const QPoint start = view().mapFromScene(from);
        const QPoint end = view().mapFromScene(to);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, start);
        for (int i = 1; i <= 6; ++i)
            QTest::mouseMove(view().viewport(), start + (end - start) * i / 6);
        if (drop)
            QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, end);
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        window().resize(1400, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
        window().showPage(MainWindow::BuilderId);
        page().create(
            {{u"name"_s, u"Orders"_s},
             {u"steps"_s, QJsonArray{stepAt(u"load"_s, u"loading"_s), stepAt(u"prep"_s, u"preparing"_s, {u"load"_s})}},
             {u"layout"_s, QJsonObject{{u"nodes"_s, QJsonObject{{u"load"_s, at(0, 0)}, {u"prep"_s, at(290, 0)}}}}}});
        view().setFocus();
        view().zoomTo(1);
    }
    void cleanup() { m_desktop.reset(); }

    void aNoteIsWrittenWithTheKeyboardAlone()
    {
        key(Qt::Key_N);
        QCOMPARE(remarks().size(), 1);
        const QString id = remarks().first().id;
        QCOMPARE(QApplication::focusWidget(), text());
        QTest::keyClicks(text(), u"Ask Ada about the returns"_s);
        QCOMPARE(remark(id).text, u"Ask Ada about the returns"_s);
        auto *red = window().findChild<QToolButton *>(u"tone_danger"_s);
        red->setFocus();
        QTest::keyClick(red, Qt::Key_Space);
        QCOMPARE(remark(id).tone, ui::Tone::Danger);
        // Typing is one edit, the colour another, the note itself the first.
        document().stack().undo();
        document().stack().undo();
        QVERIFY(remark(id).text.isEmpty());
        QVERIFY(text()->toPlainText().isEmpty());
        document().stack().undo();
        QVERIFY(remarks().isEmpty() && scene().remarks().isEmpty());
        for (int i = 0; i < 3; ++i)
            document().stack().redo();
        QCOMPARE(remark(id).text, u"Ask Ada about the returns"_s);
        view().setFocus();
        scene().select({id});
        const QRectF was = remark(id).place;
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(remark(id).place.topLeft(), was.topLeft() + QPointF(2 * ui::kGrid, 0));
        QCOMPARE(remark(id).place.size(), was.size() + QSizeF(0, 2 * ui::kGrid));
        key(Qt::Key_Delete);
        QVERIFY(remarks().isEmpty());
        QCOMPARE(document().steps().size(), 2);
    }

    void aFrameTakesWhatIsInItAlong()
    {
        scene().select({u"load"_s, u"prep"_s});
        key(Qt::Key_G);
        QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text(), u"Clean up"_s);
        const QString id = remarks().first().id;
        const QRectF was = remark(id).place;
        QVERIFY(was.contains(QRectF(0, 0, 290 + ui::kNodeWidth, ui::kNodeHeight)));
        const QString inside = commands::addNote(document(), {20, 20});
        const QString outside = commands::addNote(document(), {20, 600});
        view().fit();
        view().zoomTo(1);
        const qsizetype edits = document().stack().count();
        drag(was.topLeft() + QPointF(60, 15), was.topLeft() + QPointF(100, 75)); // by its title
        QCOMPARE(document().stack().count(), edits + 1);
        const QPointF by = remark(id).place.topLeft() - was.topLeft();
        QVERIFY(!by.isNull());
        QCOMPARE(place(u"load"_s), by);
        QCOMPARE(place(u"prep"_s), QPointF(290, 0) + by);
        QCOMPARE(remark(inside).place.topLeft(), QPointF(20, 20) + by);
        QCOMPARE(remark(outside).place.topLeft(), QPointF(20, 600));
        document().stack().undo();
        QCOMPARE(place(u"prep"_s), QPointF(290, 0));
        QCOMPARE(remark(id).place, was);
        QCOMPARE(scene().remark(id)->pos(), was.topLeft());
        // What is inside can be reached: a step is moved without its frame.
        const QPointF step = scene().node(u"load"_s)->pos() + QPointF(110, 70);
        drag(step, step + QPointF(0, 50));
        QCOMPARE(remark(id).place, was);
        QVERIFY(place(u"load"_s).y() > 0);
    }

    void theCornerResizesAndEscapeGivesUp()
    {
        const QString id = commands::addNote(document(), {0, 200});
        view().fit();
        view().zoomTo(1);
        scene().select({id});
        const QRectF was = remark(id).place;
        drag(was.bottomRight() - QPointF(5, 5), was.bottomRight() + QPointF(75, 45), false);
        QVERIFY(scene().remark(id)->box().width() > was.width());
        key(Qt::Key_Escape);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton);
        QCOMPARE(remark(id).place, was);
        QCOMPARE(scene().remark(id)->box().size(), was.size());
        drag(was.bottomRight() - QPointF(5, 5), was.bottomRight() + QPointF(75, 45));
        QCOMPARE(remark(id).place.topLeft(), was.topLeft());
        QCOMPARE(remark(id).place.size(), was.size() + QSizeF(80, 50));
        const QRectF larger = remark(id).place;
        drag(larger.bottomRight() - QPointF(5, 5), larger.topLeft() - QPointF(50, 50));
        QCOMPARE(remark(id).place.size(), ui::kLeastNote); // never too small to be taken hold of
    }

    void copiedCutAndPasted()
    {
        const QString note = commands::addNote(document(), {0, 200});
        commands::setRemarkText(document(), note, u"Returns"_s);
        scene().select({u"prep"_s, note});
        key(Qt::Key_C, Qt::ControlModifier);
        const QJsonObject copied = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(copied["layout"_L1]["notes"_L1][0]["text"_L1].toString(), u"Returns"_s);
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(document().steps().size(), 3);
        QCOMPARE(remarks().size(), 2);
        QCOMPARE(scene().selectedRemarks().size(), 1);
        const Remark copy = remark(scene().selectedRemarks().first());
        QVERIFY(copy.id != note);
        QCOMPARE(copy.text, u"Returns"_s);
        QCOMPARE(copy.place.topLeft() - place(u"prep2"_s), QPointF(-290, 200)); // as they were to each other
        // A note alone, too.
        scene().select({note});
        key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(remarks().size(), 1);
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(remarks().size(), 2);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(remarks().size(), 3);
        QCOMPARE(document().steps().size(), 3);
        // Everything goes with one command and comes back with one undo.
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        QVERIFY(remarks().isEmpty() && document().steps().isEmpty());
        document().stack().undo();
        QCOMPARE(remarks().size(), 3);
        QCOMPARE(document().steps().size(), 3);
    }

    void arrangingKeepsThemWithTheirSteps()
    {
        commands::moveSteps(document(), {{u"load"_s, {500, 900}}, {u"prep"_s, {100, 40}}});
        const QString note = commands::addNote(document(), {500, 1000});
        const QString frame = commands::addFrame(document(), {QRectF(500, 900, ui::kNodeWidth, ui::kNodeHeight)}, {});
        commands::arrange(document());
        const QRectF box(place(u"load"_s), QSizeF(ui::kNodeWidth, ui::kNodeHeight));
        QVERIFY(remark(frame).place.contains(box));
        QCOMPARE(remark(note).place.topLeft() - box.topLeft(), QPointF(0, 100));
    }

    void savedSeenAndDrawn()
    {
        scene().select({u"load"_s});
        key(Qt::Key_G);
        QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text(), u"Input"_s);
        const QString far = commands::addNote(document(), {2000, 1200});
        commands::setRemarkText(document(), far, QString(5000, u'w') + u" end"_s);
        const QString frame = remarks().first().id;
        // The list beside the canvas has them, and leads there.
        auto *outline = window().findChild<ui::Outline *>(u"outline"_s);
        const QList<QTabBar *> bars = window().findChildren<QTabBar *>();
        for (QTabBar *bar : bars)
            for (int i = 0; i < bar->count(); ++i)
                if (bar->isVisible() && bar->tabText(i) == "Outline"_L1)
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        QVERIFY(outline->isVisible());
        QCOMPARE(outline->topLevelItemCount(), 4);
        const QString heard = outline->topLevelItem(2)->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(u"Frame: Input"_s) && heard.contains(u"Load"_s), qPrintable(heard));
        outline->setCurrentItem(outline->topLevelItem(3));
        QCOMPARE(scene().selectedRemarks(), QStringList(far));
        QVERIFY(text()->isVisible());
        // Seen as a whole, in the view and in pictures.
        view().fit();
        const QRectF seen = view().mapToScene(view().viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(remark(far).place));
        const QString svg = m_desktop->path(u"a.svg"_s);
        QVERIFY(ui::savePicture(scene(), svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawn = file.readAll();
        QVERIFY(drawn.contains(">Input<") && !drawn.contains(" end"));
        const QString png = m_desktop->path(u"a.png"_s);
        QVERIFY(ui::savePicture(scene(), png));
        QVERIFY(QImage(png).width() > 4000);
        QTest::mouseClick(window().findChild<QPushButton *>(u"saveWorkflow"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!document().workflow().id.isEmpty() && !document().isModified(), kPatience);
        const auto stored = QCoro::waitFor(m_desktop->engine().workflows().get(document().workflow().id));
        QCOMPARE(ui::remarksIn(stored->layout), remarks());
        QCOMPARE(ui::remarkIn(stored->layout, frame)->text, u"Input"_s);
    }

    void whatIsWrittenWronglyIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing") << QByteArray("{}") << 0;
        QTest::newRow("no lists") << QByteArray(R"({"notes": 5, "frames": {"id": "a"}})") << 0;
        QTest::newRow("no objects") << QByteArray(R"({"notes": [null, "a", 5, []]})") << 0;
        QTest::newRow("no id") << QByteArray(R"({"notes": [{"text": "a", "x": 1, "y": 2}]})") << 0;
        QTest::newRow("no place") << QByteArray(R"({"frames": [{"id": "a", "x": "1", "y": 2}]})") << 0;
        QTest::newRow("twice")
            << QByteArray(R"({"notes": [{"id": "a", "x": 1, "y": 2}], "frames": [{"id": "a", "x": 1, "y": 2}]})") << 1;
        QTest::newRow("huge")
            << QByteArray(R"({"notes": [{"id": "a", "x": 1e300, "y": -1e300, "width": 1e300, "height": -5}]})") << 1;
        QTest::newRow("unknown tone") << QByteArray(R"({"notes": [{"id": "a", "x": 1, "y": 2, "tone": "pink"}]})") << 1;
    }
    void whatIsWrittenWronglyIsLeftOut()
    {
        QFETCH(QByteArray, layout);
        QFETCH(int, found);
        core::Workflow workflow = document().workflow();
        workflow.layout = QJsonDocument::fromJson(layout).object();
        document().load(workflow);
        QCOMPARE(remarks().size(), found);
        QCOMPARE(scene().remarks().size(), found);
        for (const Remark &each : remarks()) {
            QVERIFY(each.place.width() >= ui::kLeastFrame.width() - 60 && each.place.width() <= 20'000);
            QVERIFY(std::abs(each.place.x()) <= 1e6 && each.place.height() >= 50);
        }
        view().fit();
        view().viewport()->repaint();
        commands::arrange(document());
        // What this program does not know of there stays.
        QJsonObject kept{
            {u"notes"_s, QJsonArray{5, QJsonObject{{u"id"_s, u"n"_s}, {u"x"_s, 1}, {u"y"_s, 1}, {u"z"_s, 9}}}}};
        ui::setRemark(kept, *ui::remarkIn(kept, u"n"_s));
        QCOMPARE(kept["notes"_L1][0].toInt(), 5);
        QCOMPARE(kept["notes"_L1][1]["z"_L1].toInt(), 9);
    }
};

QTEST_MAIN(RemarksTest)
#include "tst_remarks.moc"
