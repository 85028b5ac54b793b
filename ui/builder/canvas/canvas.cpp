// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/canvas.h"

#include "ui/builder/auto_layout.h"
#include "ui/builder/canvas/geometry.h"
#include "ui/builder/canvas/minimap.h"
#include "ui/builder/steps_json.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kMessageMs = 5000;

} // namespace

Canvas::Canvas(const Theme &theme, const Shortcuts &keys, WorkflowDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(keys)
    , m_document(document)
    , m_scene(new BuilderScene(theme, document, this))
    , m_view(new BuilderView(*m_scene, this))
    , m_popup(new SearchPopup(theme, m_view))
    , m_minimap(new Minimap(*m_view, this))
    , m_message(new QLabel(this))
    , m_hint(new QLabel(this))
{
    m_view->setAccessibleName(tr("Canvas"));
    m_view->setAccessibleDescription(tr("The steps of the workflow; the outline has them as a list."));
    m_message->setObjectName(u"canvasMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_message->hide();
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("tone", u"muted"_s);
    const auto sayHow = [this] {
        const QKeySequence add = m_keys.shown(u"canvas.add"_s);
        m_hint->setText(
            add.isEmpty()
                ? tr("Double-click to add the first step.\nOr drag one here from the list of steps.")
                : tr("Double-click or press %1 to add the first step.\nOr drag one here from the list of steps.")
                      .arg(add.toString(QKeySequence::NativeText)));
    };
    sayHow();
    connect(&keys, &Shortcuts::changed, this, sayHow);
    setFocusProxy(m_view);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kMessageMs);
    connect(&m_quiet, &QTimer::timeout, m_message, &QWidget::hide);
    connect(m_scene, &QGraphicsScene::selectionChanged, this,
            [this] { Q_EMIT selectionChanged(m_scene->selectedIds()); });
    const auto showHint = [this] { m_hint->setVisible(m_document.steps().isEmpty()); };
    connect(m_scene, &BuilderScene::synced, this, showHint);
    showHint();
    connect(m_view, &BuilderView::addWanted, this, &Canvas::searchToAdd);
    connect(m_view, &BuilderView::searchWanted, this, &Canvas::searchToAddAt);
    connect(m_view, &BuilderView::looseEndDropped, this, &Canvas::onLooseEnd);
    connect(m_view, &BuilderView::typeDropped, this, &Canvas::onTypeDropped);
    connect(m_view, &BuilderView::refused, this, &Canvas::say);
    connect(m_view, &BuilderView::menuWanted, this, &Canvas::showMenu);
    connect(m_view, &BuilderView::remarkActivated, this, &Canvas::renameWanted);
    connect(m_view, &BuilderView::keyPressed, this, &Canvas::onKey);
    connect(m_popup, &SearchPopup::chosen, this, &Canvas::fulfil);
}

// Before the scene, which would tell them of its end.
Canvas::~Canvas()
{
    m_scene->disconnect(this);
    delete m_minimap;
    delete m_view;
}

QString Canvas::message() const
{
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

void Canvas::say(const core::Error &why)
{
    if (why.message.isEmpty()) {
        m_message->hide();
        return;
    }
    m_message->setText(why.hint.isEmpty() ? translated(why.message)
                                          : errorText({why.code, why.message, {}, why.hint, {}}));
    m_message->show();
    m_message->raise();
    place();
    m_quiet.start();
}

void Canvas::ask(const Wish &wish, const QString &question, const QList<Choice> &choices)
{
    m_wish = wish;
    m_view->reveal(m_scene->selectedIds().value(0));
    m_popup->open(m_view->mapFromScene(wish.at) + QPoint(0, 8), question, choices);
}

QList<Choice> Canvas::typeChoices(bool wantsInput, bool wantsSource) const
{
    QList<Choice> choices;
    for (const core::StepDescriptor &type : m_document.types().all()) {
        Choice choice{type.type, type.title, type.description, iconOf(&type), {}};
        choice.words = QStringList{type.type, stepWords(type.category), type.description}.join(u' ');
        const bool isSource = type.inputPorts.isEmpty();
        choice.fits = !(wantsInput && isSource);
        if (!choice.fits)
            choice.detail = tr("Brings data in; it reads no other step.");
        choice.rank = wantsSource && isSource ? 40 : type.inputPorts.size() == 1 ? 20 : 0;
        choices.append(choice);
    }
    return choices;
}

// What a new step would read, and where it would stand.
Canvas::Wish Canvas::besideSelection() const
{
    Wish wish;
    const QStringList selected = m_scene->selectedIds();
    if (selected.isEmpty()) {
        wish.at = m_scene->nodes().isEmpty() ? QPointF(0, 0) : m_view->mapToScene(m_view->viewport()->rect().center());
        return wish;
    }
    QPointF at(0, 0);
    for (const QString &id : selected) {
        const QPointF place = m_scene->node(id)->pos();
        at = {wish.inputs.isEmpty() ? place.x() : std::max(at.x(), place.x()), at.y() + place.y()};
        wish.inputs.append(id);
    }
    wish.at = freePlace(snapped({at.x() + kColumnStep, at.y() / static_cast<qreal>(selected.size())}));
    return wish;
}

QPointF Canvas::freePlace(QPointF wanted) const
{
    const auto isTaken = [this](QPointF at) {
        return std::ranges::any_of(m_scene->nodes(), [&](const NodeItem *node) {
            return node->box().translated(node->pos()).intersects(QRectF(at, QSizeF(kNodeWidth, kNodeHeight)));
        });
    };
    while (isTaken(wanted))
        wanted.ry() += kRowStep;
    return wanted;
}

void Canvas::searchToAdd()
{
    const Wish wish = besideSelection();
    ask(wish, wish.inputs.isEmpty() ? tr("Add which step?") : tr("Which step comes next?"),
        typeChoices(!wish.inputs.isEmpty(), m_document.steps().isEmpty()));
}

void Canvas::searchToAddAt(QPointF at)
{
    if (const EdgeItem *edge = m_scene->edgeAt(at)) {
        searchToInsert(edge->place());
        return;
    }
    Wish wish;
    wish.at = snapped(at);
    ask(wish, tr("Add which step?"), typeChoices(false, m_document.steps().isEmpty()));
}

void Canvas::searchToInsert(const commands::InputPlace &edge)
{
    Wish wish;
    wish.kind = Wish::Kind::Insert;
    wish.edge = edge;
    if (const EdgeItem *item = m_scene->edge(edge))
        wish.at = item->middle();
    ask(wish, tr("Insert which step?"), typeChoices(true, false));
}

void Canvas::onLooseEnd(const LooseEnd &end, QPointF at)
{
    Wish wish;
    wish.kind = Wish::Kind::LooseEnd;
    wish.end = end;
    wish.at = snapped(at - QPointF(end.isFromOutput() ? 0 : kNodeWidth, kNodeHeight / 2));
    ask(wish, end.isFromOutput() ? tr("Which step comes next?") : tr("What comes before?"),
        typeChoices(end.isFromOutput(), !end.isFromOutput()));
}

void Canvas::searchToConnect()
{
    const QStringList selected = m_scene->selectedIds();
    if (selected.size() != 1) {
        say({core::ErrorCode::InvalidArgument, tr("Select the one step a line should come from"), {}, {}, {}});
        return;
    }
    QList<Choice> choices;
    const StepGraph &graph = m_document.graph();
    for (const core::Step &step : m_document.steps()) {
        if (step.id == selected.first())
            continue;
        const NodeLook &look = m_scene->node(step.id)->look();
        for (qsizetype i = 0; i < look.inputs.size(); ++i) {
            Choice choice{u"%1/%2"_s.arg(i).arg(step.id), look.title, {}, look.icon, step.type};
            if (look.inputs.size() > 1)
                choice.title += u" – "_s + portTitle(look.inputs[i], true);
            const auto fits = commands::canConnect(m_document, selected.first(), u"main"_s, {step.id, i});
            choice.fits = fits.has_value();
            const StepGraph::Input input = graph.inputs(graph.indexOf(step.id)).value(i);
            choice.detail = !fits ? translated(fits.error().message)
                            : input.step < 0
                                ? tr("Reads nothing there yet")
                                : tr("Reads “%1” now").arg(m_document.types().titleOf(m_document.steps()[input.step]));
            choice.rank = input.step < 0 ? 40 : 0;
            choices.append(choice);
        }
    }
    Wish wish;
    wish.kind = Wish::Kind::Connect;
    wish.inputs = selected;
    wish.at = m_scene->node(selected.first())->outputAt(0);
    ask(wish, tr("Connect with which step?"), choices);
}

void Canvas::fulfil(const QString &key)
{
    const Wish wish = m_wish;
    switch (wish.kind) {
    case Wish::Kind::Add: {
        QStringList inputs = wish.inputs;
        inputs.resize(std::min(inputs.size(), m_document.types().mostInputs(key)));
        added(commands::addStep(m_document, {key, wish.at, inputs}));
        break;
    }
    case Wish::Kind::Insert:
        added(commands::insertOnEdge(m_document, key, wish.edge));
        break;
    case Wish::Kind::LooseEnd:
        if (wish.end.isFromOutput())
            added(commands::addStep(m_document, {key, wish.at, {referenceTo(wish.end.stepId, wish.end.port)}}));
        else
            added(commands::addBefore(m_document, {key, wish.at}, {wish.end.stepId, wish.end.input}));
        break;
    case Wish::Kind::Connect: {
        const qsizetype slash = key.indexOf(u'/');
        const commands::InputPlace to{key.sliced(slash + 1), key.left(slash).toLongLong()};
        if (const auto done = commands::connectSteps(m_document, wish.inputs.first(), u"main"_s, to); !done)
            say(done.error());
        break;
    }
    }
}

void Canvas::added(const core::Result<QString> &id)
{
    if (!id) {
        say(id.error());
        return;
    }
    m_scene->select({*id});
    m_view->reveal(*id);
    m_view->setFocus();
}

void Canvas::addType(const QString &type)
{
    const bool reads = !m_document.types().isSource(type);
    m_wish = besideSelection();
    if (!reads)
        m_wish.inputs.clear();
    fulfil(type);
}

void Canvas::onTypeDropped(const QString &type, QPointF at, const commands::InputPlace &edge)
{
    if (edge.stepId.isEmpty())
        added(commands::addStep(m_document, {type, snapped(at - QPointF(kNodeWidth / 2, kNodeHeight / 2))}));
    else
        added(commands::insertOnEdge(m_document, type, edge));
}

void Canvas::removeSelected()
{
    // Lines first: what they say would be healed otherwise.
    const QList<commands::InputPlace> edges = m_scene->selectedEdges();
    const QStringList ids = m_scene->selectedIds();
    const QStringList remarks = m_scene->selectedRemarks();
    if (!ids.isEmpty() || !remarks.isEmpty())
        commands::removeAll(m_document, ids, remarks);
    else
        for (const commands::InputPlace &edge : edges)
            commands::disconnectInput(m_document, edge);
}

void Canvas::copySelected()
{
    const QStringList ids = m_scene->selectedIds();
    const QStringList remarks = m_scene->selectedRemarks();
    if (ids.isEmpty() && remarks.isEmpty())
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(stepsToText(m_document.workflow(), ids, remarks)));
    m_pastes = 0;
}

void Canvas::cutSelected()
{
    copySelected();
    commands::removeAll(m_document, m_scene->selectedIds(), m_scene->selectedRemarks());
}

// Under the pointer when it is over the canvas, and each further time a little beside the one before.
QPointF Canvas::pastePlace()
{
    const QPoint pointer = m_view->viewport()->mapFromGlobal(QCursor::pos());
    const bool isOver = m_view->viewport()->rect().contains(pointer) && m_view->viewport()->underMouse();
    const QPointF wanted =
        snapped(m_view->mapToScene(isOver ? pointer : m_view->viewport()->rect().center() - QPoint(110, 40)));
    m_pastes = wanted == m_lastPaste ? m_pastes + 1 : 0;
    m_lastPaste = wanted;
    return freePlace(wanted + m_pastes * QPointF(3 * kGrid, 3 * kGrid));
}

void Canvas::paste()
{
    const auto ids = commands::paste(m_document, QApplication::clipboard()->text().toUtf8(), pastePlace());
    if (!ids) {
        say(ids.error());
        return;
    }
    m_scene->select(*ids);
    m_view->reveal(ids->first());
}

void Canvas::duplicateSelected()
{
    const QStringList ids = m_scene->selectedIds();
    const QStringList remarks = m_scene->selectedRemarks();
    QRectF all;
    for (const QString &id : ids)
        all |= m_scene->node(id)->box().translated(m_scene->node(id)->pos());
    for (const QString &id : remarks)
        all |= m_scene->remark(id)->box().translated(m_scene->remark(id)->pos());
    if (all.isNull())
        return;
    const auto copies = commands::paste(m_document, stepsToText(m_document.workflow(), ids, remarks),
                                        freePlace(snapped({all.left(), all.bottom() + 3 * kGrid})));
    if (copies)
        m_scene->select(*copies);
}

void Canvas::selectAll()
{
    QStringList ids;
    for (const core::Step &step : m_document.steps())
        ids.append(step.id);
    m_scene->select(ids + QStringList(m_scene->remarks().keys()));
}

void Canvas::switchSelected()
{
    const QStringList ids = m_scene->selectedIds();
    if (ids.isEmpty())
        return;
    const bool isOn = std::ranges::any_of(ids, [this](const QString &id) { return !m_document.find(id)->disabled; });
    if (const auto done = commands::setDisabled(m_document, ids, isOn); !done)
        say(done.error());
}

void Canvas::nudge(QPointF by)
{
    commands::Moves moved = movedWithSelection(*m_scene);
    for (QHash<QString, QPointF> *places : {&moved.steps, &moved.remarks})
        for (QPointF &place : *places)
            place += by;
    if (!moved.steps.isEmpty() || !moved.remarks.isEmpty())
        commands::moveAll(m_document, moved);
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Canvas::place()
{
    m_view->setGeometry(rect());
    m_minimap->move(width() - m_minimap->width() - 14, height() - m_minimap->height() - 14);
    const int wide = std::min(520, width() - 40);
    m_message->setFixedWidth(std::min(wide, m_message->fontMetrics().horizontalAdvance(m_message->text()) + 40));
    m_message->adjustSize();
    m_message->move((width() - m_message->width()) / 2, height() - m_message->height() - 20);
    m_hint->setGeometry(rect().adjusted(40, 0, -40, 0));
}

} // namespace aw::ui
