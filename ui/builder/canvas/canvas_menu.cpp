// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and menus of the canvas: which of its verbs they mean.
#include "ui/builder/canvas/canvas.h"
#include "ui/builder/canvas/geometry.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qreal kZoomStep = 1.25;

} // namespace

void Canvas::onKey(QKeyEvent *event)
{
    event->accept();
    const std::pair<QKeySequence::StandardKey, void (Canvas::*)()> standard[]{
        {QKeySequence::Copy, &Canvas::copySelected},
        {QKeySequence::Cut, &Canvas::cutSelected},
        {QKeySequence::Paste, &Canvas::paste},
        {QKeySequence::SelectAll, &Canvas::selectAll},
        {QKeySequence::Delete, &Canvas::removeSelected}};
    for (const auto &[keys, verb] : standard)
        if (event->matches(keys)) {
            (this->*verb)();
            return;
        }
    if (event->matches(QKeySequence::Undo)) {
        m_document.stack().undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_document.stack().redo();
        return;
    }
    const auto key = static_cast<Qt::Key>(event->key());
    const bool withControl = event->modifiers() & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
            const QPointF by = QPointF(key == Qt::Key_Right  ? 1
                                       : key == Qt::Key_Left ? -1
                                                             : 0,
                                       key == Qt::Key_Down ? 1
                                       : key == Qt::Key_Up ? -1
                                                           : 0) *
                               2 * kGrid;
            if (event->modifiers() & Qt::AltModifier)
                resizeSelected(by);
            else
                nudge(by);
        } else
            m_view->go(key);
        return;
    case Qt::Key_Tab:
        searchToAdd();
        return;
    case Qt::Key_Backspace:
        removeSelected();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT formWanted();
        return;
    case Qt::Key_F2:
        Q_EMIT renameWanted();
        return;
    case Qt::Key_Escape:
        m_scene->clearSelection();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomBy(kZoomStep);
        return;
    case Qt::Key_Minus:
        m_view->zoomBy(1 / kZoomStep);
        return;
    case Qt::Key_0:
        m_view->zoomTo(1);
        return;
    case Qt::Key_F:
        if (!withControl) {
            m_view->fit();
            return;
        }
        break;
    case Qt::Key_C:
        searchToConnect();
        return;
    case Qt::Key_X:
        switchSelected();
        return;
    case Qt::Key_N:
    case Qt::Key_G:
        if (withControl)
            break;
        if (key == Qt::Key_N)
            addNote();
        else
            addFrame();
        return;
    case Qt::Key_D:
        if (withControl) {
            duplicateSelected();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

QList<Command> Canvas::commands()
{
    QList<Command> list;
    const QStringList ids = m_scene->selectedIds();
    const QStringList remarks = m_scene->selectedRemarks();
    const auto add = [&](const QString &text, const QString &icon, const QKeySequence &keys, auto run) {
        list.append({text, icon, keys, run});
    };
    add(ids.isEmpty() ? tr("Add a step…") : tr("Add the next step…"), u"plus"_s, Qt::Key_Tab,
        [this] { searchToAdd(); });
    if (const auto edges = m_scene->selectedEdges(); edges.size() == 1 && ids.isEmpty()) {
        add(tr("Insert a step…"), u"plus"_s, {}, [this, edge = edges.first()] { searchToInsert(edge); });
        add(tr("Delete the line"), u"trash"_s, Qt::Key_Delete, [this] { removeSelected(); });
    }
    if (ids.size() == 1) {
        const QString id = ids.first();
        const core::Step &step = *m_document.find(id);
        add(tr("Connect with…"), u"link"_s, Qt::Key_C, [this] { searchToConnect(); });
        add(tr("Rename"), u"rename"_s, Qt::Key_F2, [this] { Q_EMIT renameWanted(); });
        add(step.requireApproval ? tr("Let it go on by itself") : tr("Ask before it goes on"), u"notifications"_s, {},
            [this, id, wanted = !step.requireApproval] { commands::setRequireApproval(m_document, id, wanted); });
        if (!m_scene->node(id)->look().isResult && m_document.graph().readers(m_document.graph().indexOf(id)).isEmpty())
            add(tr("Make it the result"), u"results"_s, {}, [this, id] {
                if (const auto done = commands::makeResult(m_document, id); !done)
                    say(done.error());
            });
        using Kind = core::RunRange::Kind;
        add(tr("Run to here"), u"play"_s, {}, [this, id] { Q_EMIT runWanted({Kind::To, id}); });
        add(tr("Run from here"), u"play"_s, {}, [this, id] { Q_EMIT runWanted({Kind::From, id}); });
        add(tr("Run only this step"), u"play"_s, {}, [this, id] { Q_EMIT runWanted({Kind::Only, id}); });
    }
    if (ids.isEmpty() && remarks.size() == 1)
        add(tr("Change its text"), u"rename"_s, Qt::Key_F2, [this] { Q_EMIT renameWanted(); });
    if (!ids.isEmpty()) {
        const bool isOn =
            std::ranges::any_of(ids, [this](const QString &id) { return !m_document.find(id)->disabled; });
        add(isOn ? tr("Switch off") : tr("Switch on"), u"pause"_s, Qt::Key_X, [this] { switchSelected(); });
    }
    if (!ids.isEmpty() || !remarks.isEmpty()) {
        add(tr("Copy"), u"copy"_s, QKeySequence::Copy, [this] { copySelected(); });
        add(tr("Duplicate"), u"copy"_s, Qt::CTRL | Qt::Key_D, [this] { duplicateSelected(); });
        add(tr("Delete"), u"trash"_s, QKeySequence::Delete, [this] { removeSelected(); });
    }
    add(tr("Add a note"), u"note"_s, Qt::Key_N, [this] { addNote(); });
    add(ids.isEmpty() && remarks.isEmpty() ? tr("Add a frame") : tr("Put a frame around it"), u"place"_s, Qt::Key_G,
        [this] { addFrame(); });
    if (!QApplication::clipboard()->text().isEmpty())
        add(tr("Paste"), u"import"_s, QKeySequence::Paste, [this] { paste(); });
    if (!m_document.steps().isEmpty()) {
        add(tr("Select everything"), u"check"_s, QKeySequence::SelectAll, [this] { selectAll(); });
        add(tr("Arrange"), u"arrange"_s, {}, [this] {
            commands::arrange(m_document);
            m_view->fit();
        });
        add(tr("See everything"), u"fit"_s, Qt::Key_F, [this] { m_view->fit(); });
    }
    return list;
}

void Canvas::showMenu(QPoint global, QPointF at)
{
    if (EdgeItem *edge = m_scene->edgeAt(at); edge && !m_scene->nodeAt(at)) {
        m_scene->clearSelection();
        edge->setSelected(true);
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"canvasMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Command> list = commands();
    for (const Command &command : list) {
        QAction *action = menu->addAction(m_theme.icon(command.icon), command.text, this, command.run);
        // Shown only; the canvas sees to its keys itself.
        action->setShortcut(command.shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
    }
    menu->popup(global);
}

} // namespace aw::ui
