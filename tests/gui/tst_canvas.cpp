// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas under real mouse and keys: adding, wiring, moving, healing, copying, and that 1,000 nodes stay fluid.
#include "app/compose.h"
#include "ui/builder/auto_layout.h"
#include "ui/builder/canvas/canvas.h"
#include "ui/builder/canvas/geometry.h"
#include "ui/builder/outline.h"
#include "ui/builder/step_palette.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainterPathStroker>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using ui::Canvas;

namespace
{

QList<core::StepDescriptor> allTypes()
{
    steps::Catalogue catalogue;
    app::fillCatalogue(catalogue);
    return catalogue.descriptors();
}

core::Step step(const QString &id, const QString &type, const QStringList &inputs = {})
{
    core::Step made;
    made.id = id;
    made.type = type;
    made.inputs = inputs;
    return made;
}

} // namespace

class CanvasTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Theme> m_theme;
    ui::Shortcuts m_keys;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<Canvas> m_canvas;

    ui::WorkflowDocument &document() { return *m_document; }
    Canvas &canvas() { return *m_canvas; }
    ui::BuilderView &view() { return canvas().view(); }

    void load(const QList<core::Step> &steps)
    {
        core::Workflow workflow;
        workflow.name = u"Test"_s;
        workflow.steps = steps;
        document().load(workflow);
        view().fit();
    }
    void loadChain()
    {
        load({step(u"load"_s, u"loading"_s), step(u"prep"_s, u"preparing"_s, {u"load"_s}),
              step(u"check"_s, u"validation"_s, {u"prep"_s})});
    }

    // A step without inputs that is not the first would be taken to read the one before it.
    void loadWithALooseOne()
    {
        load({step(u"a"_s, u"loading"_s), step(u"b"_s, u"preparing"_s, {u"a"_s}), step(u"c"_s, u"validation"_s)});
        ui::commands::disconnectInput(document(), {u"c"_s, 0});
    }

    QPoint onScreen(QPointF scene) { return view().mapFromScene(scene); }
    QPoint middleOf(const QString &id)
    {
        const ui::NodeItem *node = canvas().scene().node(id);
        return onScreen(node->pos() + node->box().center());
    }
    QPoint output(const QString &id, int port = 0) { return onScreen(canvas().scene().node(id)->outputAt(port)); }
    QPoint input(const QString &id, int port = 0) { return onScreen(canvas().scene().node(id)->inputAt(port)); }
    QStringList inputs(const QString &id) { return document().find(id)->inputs; }

    void drag(QPoint from, QPoint to, bool drop = true)
    {
        QWidget *port = view().viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 6; ++i)
            QTest::mouseMove(port, from + (to - from) * i / 6);
        if (drop)
            QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    }
    void drop(const QString &type, QPoint at)
    {
        QMimeData mime;
        mime.setData(ui::kStepTypeMime, type.toUtf8());
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &move);
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &event);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, at);
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), which, modifiers); }
    void choose(const QString &typed)
    {
        auto *edit = canvas().popup().findChild<QLineEdit *>();
        QVERIFY(canvas().popup().isOpen());
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!canvas().popup().isOpen());
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp); }
    void init()
    {
        m_document = std::make_unique<ui::WorkflowDocument>(allTypes());
        m_canvas = std::make_unique<Canvas>(*m_theme, m_keys, *m_document);
        m_canvas->resize(1100, 700);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        view().setFocus();
    }
    void cleanup()
    {
        m_canvas.reset();
        m_document.reset();
    }
    void cleanupTestCase() { m_theme.reset(); }

    void builtWithTheKeyboardAlone();
    void aDoubleClickAdds();
    void aTypeIsDroppedOnTheCanvasAndOnALine();
    void builtByDragging();
    void wiresAreDrawnAndRefused();
    void whatDoesNotFitIsDimmed();
    void aWireIsTakenUp();
    void aWireDroppedOnNothingAsks();
    void movingIsOneCommandAndEscapeGivesUp();
    void aLooseStepIsLeftOnALine();
    void deletingHealsAndIsUndone();
    void aRubberBandSelects();
    void copiesGoToAnotherWindow();
    void keysGoAlongTheLines();
    void zoomKeepsThePlaceUnderThePointer();
    void theOutlineIsInStep();
    void thePaletteFindsAndAdds();
    void aThousandNodesAreEdited();
    void anotherThemeIsDrawnAtOnce();
    void ofAWireTheNearPiecesAreStroked_data();
    void ofAWireTheNearPiecesAreStroked();
};

void CanvasTest::builtWithTheKeyboardAlone()
{
    key(Qt::Key_Tab);
    choose(u"load"_s);
    QCOMPARE(document().steps().size(), 1);
    key(Qt::Key_Tab);
    choose(u"prepare"_s);
    key(Qt::Key_Tab);
    choose(u"valid"_s);
    QCOMPARE(document().steps().size(), 3);
    QCOMPARE(inputs(u"preparing"_s), QStringList(u"loading"_s));
    QCOMPARE(inputs(u"validation"_s), QStringList(u"preparing"_s));
    // A second table and a join: two selected steps are joined.
    key(Qt::Key_Escape);
    key(Qt::Key_Tab);
    choose(u"load"_s);
    canvas().scene().select({u"validation"_s, u"loading2"_s});
    key(Qt::Key_Tab);
    choose(u"join"_s);
    QCOMPARE(inputs(u"join"_s), QStringList({u"validation"_s, u"loading2"_s}));
    key(Qt::Key_Delete);
    QVERIFY(!document().find(u"join"_s));
    canvas().scene().select({u"loading2"_s});
    key(Qt::Key_C);
    choose(u"prep"_s);
    QCOMPARE(inputs(u"preparing"_s), QStringList(u"loading2"_s));
    while (document().stack().canUndo())
        key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(document().steps().isEmpty());
}

void CanvasTest::aDoubleClickAdds()
{
    const QPoint at(400, 300);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at);
    choose(u"load"_s);
    QCOMPARE(document().steps().size(), 1);
    QVERIFY((*document().position(u"loading"_s) - view().mapToScene(at)).manhattanLength() < 2 * ui::kGrid);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, {100, 600});
    QTest::keyClick(canvas().popup().findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!canvas().popup().isOpen());
    QCOMPARE(document().steps().size(), 1);
}

void CanvasTest::aTypeIsDroppedOnTheCanvasAndOnALine()
{
    loadChain();
    drop(u"loading"_s, {200, 600});
    QCOMPARE(document().steps().size(), 4);
    const QPointF middle = canvas().scene().edge({u"check"_s, 0})->middle();
    drop(u"union_rows"_s, onScreen(middle));
    QCOMPARE(inputs(u"union_rows"_s), QStringList(u"prep"_s));
    QCOMPARE(inputs(u"check"_s), QStringList(u"union_rows"_s));
}

void CanvasTest::builtByDragging()
{
    view().zoomTo(1);
    drop(u"loading"_s, {60, 300});
    drop(u"preparing"_s, {400, 120});
    drop(u"validation"_s, {740, 300});
    QCOMPARE(document().steps().size(), 3);
    for (const QString &id : {u"preparing"_s, u"validation"_s})
        while (!inputs(id).isEmpty())
            ui::commands::disconnectInput(document(), {id, 0});
    drag(output(u"loading"_s), input(u"preparing"_s));
    drag(output(u"preparing"_s), input(u"validation"_s));
    QCOMPARE(inputs(u"preparing"_s), QStringList(u"loading"_s));
    QCOMPARE(inputs(u"validation"_s), QStringList(u"preparing"_s));
    QCOMPARE(canvas().scene().edgeCount(), 2);
}

void CanvasTest::wiresAreDrawnAndRefused()
{
    load({step(u"a"_s, u"loading"_s), step(u"b"_s, u"loading"_s), step(u"j"_s, u"join"_s, {u"a"_s, {}}),
          step(u"u"_s, u"union_rows"_s, {u"j"_s})});
    drag(output(u"b"_s), input(u"j"_s, 1));
    QCOMPARE(inputs(u"j"_s), QStringList({u"a"_s, u"b"_s}));
    drag(output(u"b"_s, 1), middleOf(u"u"_s)); // anywhere on the node: its free input
    QCOMPARE(inputs(u"u"_s), QStringList({u"j"_s, u"b:rejects"_s}));
    const int count = document().stack().count();
    drag(output(u"u"_s), middleOf(u"j"_s));
    QCOMPARE(document().stack().count(), count);
    QVERIFY2(canvas().message().contains(u"its own result"_s), qPrintable(canvas().message()));
    // Backwards, from an input to an output.
    key(Qt::Key_Z, Qt::ControlModifier);
    drag(input(u"u"_s, 1), output(u"b"_s, 0));
    QCOMPARE(inputs(u"u"_s), QStringList({u"j"_s, u"b"_s}));
}

void CanvasTest::whatDoesNotFitIsDimmed()
{
    loadChain();
    drag(output(u"prep"_s), {600, 600}, false);
    QVERIFY(canvas().scene().node(u"load"_s)->isDimmed()); // a source
    QVERIFY(!canvas().scene().node(u"check"_s)->isDimmed());
    QVERIFY(canvas().scene().node(u"load"_s)->toolTip().contains(u"brings data in"_s));
    key(Qt::Key_Escape);
    QVERIFY(!canvas().scene().node(u"load"_s)->isDimmed());
    QVERIFY(!view().isBusy());
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {600, 600});
    QVERIFY(!canvas().popup().isOpen());
    QCOMPARE(document().stack().count(), 0);
}

void CanvasTest::aWireIsTakenUp()
{
    loadWithALooseOne();
    drag(input(u"b"_s), input(u"c"_s));
    QCOMPARE(inputs(u"b"_s), QStringList());
    QCOMPARE(inputs(u"c"_s), QStringList(u"a"_s));
    QCOMPARE(document().stack().count(), 2);
    drag(input(u"c"_s), onScreen(canvas().scene().node(u"a"_s)->pos() + QPointF(100, 300)));
    QCOMPARE(inputs(u"c"_s), QStringList());
    QVERIFY(!canvas().popup().isOpen());
}

void CanvasTest::aWireDroppedOnNothingAsks()
{
    loadChain();
    const QPoint at = output(u"prep"_s) + QPoint(40, 200);
    drag(output(u"prep"_s), at);
    choose(u"union"_s);
    QCOMPARE(inputs(u"union_rows"_s), QStringList(u"prep"_s));
    QVERIFY((input(u"union_rows"_s) - at).manhattanLength() < 40);
    ui::commands::disconnectInput(document(), {u"check"_s, 0});
    drag(input(u"check"_s), input(u"check"_s) + QPoint(-60, -180));
    choose(u"load"_s);
    QCOMPARE(inputs(u"check"_s), QStringList(u"loading"_s));
}

void CanvasTest::movingIsOneCommandAndEscapeGivesUp()
{
    loadChain();
    const QPointF before = *document().position(u"prep"_s);
    const QPoint from = middleOf(u"prep"_s);
    drag(from, from + QPoint(60, 90), false);
    QCOMPARE(*document().position(u"prep"_s), before); // only the view has changed
    QVERIFY(canvas().scene().node(u"prep"_s)->pos() != before);
    key(Qt::Key_Escape);
    QCOMPARE(canvas().scene().node(u"prep"_s)->pos(), before);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(document().stack().count(), 0);
    drag(from, from + QPoint(60, 90));
    QCOMPARE(document().stack().count(), 1);
    const QPointF after = *document().position(u"prep"_s);
    QVERIFY(after != before);
    QCOMPARE(after, ui::snapped(after));
    // Everything selected moves together.
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(canvas().scene().selectedIds().size(), 3);
    const QPointF apart = after - *document().position(u"load"_s);
    drag(middleOf(u"load"_s), middleOf(u"load"_s) + QPoint(0, 60));
    QCOMPARE(document().stack().count(), 2);
    QCOMPARE(*document().position(u"prep"_s) - *document().position(u"load"_s), apart);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(document().stack().count(), 3);
}

void CanvasTest::aLooseStepIsLeftOnALine()
{
    loadWithALooseOne();
    ui::commands::moveSteps(document(), {{u"c"_s, {300, 300}}, {u"b"_s, {600, 0}}});
    const int count = document().stack().count();
    drag(middleOf(u"c"_s), onScreen(canvas().scene().edge({u"b"_s, 0})->middle()));
    QCOMPARE(inputs(u"c"_s), QStringList(u"a"_s));
    QCOMPARE(inputs(u"b"_s), QStringList(u"c"_s));
    QCOMPARE(document().stack().count(), count + 1);
}

void CanvasTest::deletingHealsAndIsUndone()
{
    loadChain();
    click(middleOf(u"prep"_s));
    QCOMPARE(canvas().scene().selectedIds(), QStringList(u"prep"_s));
    key(Qt::Key_Delete);
    QCOMPARE(inputs(u"check"_s), QStringList(u"load"_s));
    QCOMPARE(canvas().scene().nodes().size(), 2);
    QCOMPARE(canvas().scene().edgeCount(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canvas().scene().nodes().size(), 3);
    QCOMPARE(canvas().scene().edgeCount(), 2);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(canvas().scene().nodes().size(), 2);
    click(onScreen(canvas().scene().edge({u"check"_s, 0})->middle()));
    QCOMPARE(canvas().scene().selectedEdges().size(), 1);
    key(Qt::Key_Delete);
    QCOMPARE(inputs(u"check"_s), QStringList());
}

void CanvasTest::aRubberBandSelects()
{
    loadChain();
    const ui::NodeItem *first = canvas().scene().node(u"load"_s);
    const ui::NodeItem *second = canvas().scene().node(u"prep"_s);
    drag(onScreen(first->pos() - QPointF(30, 40)), onScreen(second->pos() + QPointF(100, 120)));
    QCOMPARE(canvas().scene().selectedIds(), QStringList({u"load"_s, u"prep"_s}));
    click(middleOf(u"check"_s), Qt::ControlModifier);
    QCOMPARE(canvas().scene().selectedIds().size(), 3);
    click({20, 20});
    QVERIFY(canvas().scene().selectedIds().isEmpty());
}

void CanvasTest::copiesGoToAnotherWindow()
{
    loadChain();
    canvas().scene().select({u"prep"_s, u"check"_s});
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).isObject());
    ui::WorkflowDocument other(allTypes());
    Canvas window(*m_theme, m_keys, other);
    window.resize(600, 400);
    window.show();
    QTest::keyClick(&window.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(other.steps().size(), 2);
    QCOMPARE(other.find(u"check"_s)->inputs, QStringList(u"prep"_s));
    QTest::keyClick(&window.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(other.steps().size(), 4);
    QCOMPARE(window.scene().selectedIds(), QStringList({u"prep2"_s, u"check2"_s}));
    QTest::keyClick(&window.view(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(other.steps().size(), 6);
    QTest::keyClick(&window.view(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(other.steps().size(), 4);
    QApplication::clipboard()->setText(u"no steps"_s);
    QTest::keyClick(&window.view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.message().contains(u"no steps to paste"_s));
}

void CanvasTest::keysGoAlongTheLines()
{
    loadChain();
    key(Qt::Key_Right);
    QCOMPARE(canvas().scene().selectedIds(), QStringList(u"load"_s));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(canvas().scene().selectedIds(), QStringList(u"check"_s));
    key(Qt::Key_Right);
    QCOMPARE(canvas().scene().selectedIds(), QStringList(u"check"_s));
    key(Qt::Key_Left);
    QCOMPARE(canvas().scene().selectedIds(), QStringList(u"prep"_s));
    key(Qt::Key_X);
    QVERIFY(document().find(u"prep"_s)->disabled);
    key(Qt::Key_X);
    QVERIFY(!document().find(u"prep"_s)->disabled);
}

void CanvasTest::zoomKeepsThePlaceUnderThePointer()
{
    loadChain();
    view().zoomTo(1);
    const QPoint at(300, 200);
    const QPointF before = view().mapToScene(at);
    for (const int turn : {120, 120, -240, 480, -120}) {
        QWheelEvent wheel(at, view().viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &wheel);
        QVERIFY((view().mapToScene(at) - before).manhattanLength() < 4 / std::min(1.0, view().zoom()));
    }
    QVERIFY(view().zoom() > 1.2);
    key(Qt::Key_0);
    QCOMPARE(view().zoom(), 1.0);
    key(Qt::Key_F);
    QVERIFY(view().mapToScene(view().viewport()->rect()).boundingRect().contains(canvas().scene().drawnRect()));
}

void CanvasTest::theOutlineIsInStep()
{
    loadChain();
    ui::Outline outline(*m_theme, canvas().scene());
    outline.show();
    QCOMPARE(outline.topLevelItemCount(), 3);
    const auto heard = [&](int row) { return outline.topLevelItem(row)->data(0, Qt::AccessibleTextRole).toString(); };
    QVERIFY2(heard(1).contains(u"Step 2 of 3: Prepare"_s) && heard(1).contains(u"reads Load"_s), qPrintable(heard(1)));
    canvas().scene().select({u"check"_s});
    QVERIFY(outline.topLevelItem(2)->isSelected());
    outline.setCurrentItem(outline.topLevelItem(0));
    QCOMPARE(canvas().scene().selectedIds(), QStringList(u"load"_s));
    ui::commands::removeSteps(document(), {u"prep"_s});
    QCOMPARE(outline.topLevelItemCount(), 2);
    ui::NodeStatus failed;
    failed.look = ui::lookOf(core::StepRun::Status::Failed);
    canvas().scene().setStatuses({{u"check"_s, failed}});
    QVERIFY(heard(1).contains(failed.look.words));
    QCOMPARE(canvas().scene().selectedIds(), QStringList(u"load"_s));
}

void CanvasTest::thePaletteFindsAndAdds()
{
    ui::StepPalette palette(*m_theme, document().types());
    connect(&palette, &ui::StepPalette::chosen, &canvas(), &Canvas::addType);
    palette.show();
    QVERIFY(palette.tree().topLevelItemCount() > 2);
    auto *search = palette.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"join"_s);
    QCOMPARE(palette.tree().topLevelItemCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(document().steps().size(), 1);
    QCOMPARE(document().steps().first().type, u"join"_s);
}

// How fast, bench_desktop measures.
void CanvasTest::anotherThemeIsDrawnAtOnce()
{
    loadChain();
    const ui::NodeItem *node = canvas().scene().node(u"load"_s);
    const QRectF box = node->box().translated(node->pos());
    const QPoint onTheNode = onScreen({box.center().x(), box.top() + 6}); // above its words
    for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark, ui::Appearance::Light}) {
        m_theme->setAppearance(appearance);
        const QImage shown = view().viewport()->grab().toImage();
        const bool isLight = appearance == ui::Appearance::Light;
        QCOMPARE(shown.pixelColor(3, 3).lightness() > 128, isLight); // the ground
        QCOMPARE(shown.pixelColor(onTheNode).lightness() > 128, isLight);
    }
}

void CanvasTest::aThousandNodesAreEdited()
{
    QList<core::Step> steps{step(u"s0"_s, u"loading"_s)};
    for (int i = 1; i < 1000; ++i)
        steps.append(i % 2 == 0 ? step(u"s%1"_s.arg(i), u"join"_s, {u"s%1"_s.arg(i * 7 / 8), u"s%1"_s.arg(i / 2)})
                                : step(u"s%1"_s.arg(i), u"preparing"_s, {u"s%1"_s.arg(i * 7 / 8)}));
    load(steps);
    view().viewport()->repaint();
    QCOMPARE(canvas().scene().nodes().size(), 1000);
    QCOMPARE(canvas().scene().edgeCount(), 1498);
    view().zoomTo(1);
    view().reveal(u"s500"_s);
    const QPointF before = document().position(u"s500"_s).value();
    const QPoint from = middleOf(u"s500"_s);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    for (int i = 0; i <= 40; ++i) {
        QTest::mouseMove(view().viewport(), from + QPoint(i * 3, i));
        view().viewport()->repaint();
    }
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + QPoint(120, 40));
    QCOMPARE(*document().position(u"s500"_s), ui::snapped(before + QPointF(120, 40)));
    ui::commands::removeSteps(document(), {u"s100"_s, u"s101"_s});
    QCOMPARE(canvas().scene().nodes().size(), 998);
    document().stack().undo();
    view().viewport()->repaint();
    QCOMPARE(canvas().scene().nodes().size(), 1000);
    QCOMPARE(canvas().scene().edgeCount(), 1498);
    document().stack().undo();
    QCOMPARE(*document().position(u"s500"_s), before);
}

void CanvasTest::ofAWireTheNearPiecesAreStroked_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::newRow("forward") << QPointF(-4000, 300) << QPointF(6000, -2000);
    QTest::newRow("backward") << QPointF(900, 2500) << QPointF(-1000, -2500);
    QTest::newRow("level") << QPointF(-5000, 100) << QPointF(5000, 100);
    QTest::newRow("upright") << QPointF(100, -3000) << QPointF(100, 3000);
    QTest::newRow("ends within") << QPointF(100, 100) << QPointF(5000, 4000);
}

void CanvasTest::ofAWireTheNearPiecesAreStroked()
{
    QFETCH(const QPointF, from);
    QFETCH(const QPointF, to);
    const QPainterPath wire = ui::wirePath(from, to);
    QVERIFY(ui::wirePart(wire, {20'000, 20'000, 100, 100}).isEmpty());
    const QRectF area(-400, -300, 800, 600);
    const QPainterPath part = ui::wirePart(wire, area);
    QVERIFY(part.length() < wire.length() / 2);
    QPainterPathStroker stroker;
    stroker.setWidth(1);
    stroker.setCurveThreshold(0.01);
    const QPainterPath stroke = stroker.createStroke(part);
    int within = 0;
    for (int i = 0; i <= 20'000; ++i) {
        const QPointF point = wire.pointAtPercent(i / 20'000.0);
        if (!area.contains(point))
            continue;
        ++within;
        QVERIFY2(stroke.contains(point), qPrintable(u"%1, %2"_s.arg(point.x()).arg(point.y())));
    }
    QVERIFY(within > 50);
}

QTEST_MAIN(CanvasTest)
#include "tst_canvas.moc"
