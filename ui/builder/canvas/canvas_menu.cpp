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
#include <functional>

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
    const std::pair<QString, std::function<void()>> verbs[]{
        {u"workflow.undo"_s, [this] { m_document.stack().undo(); }},
        {u"workflow.redo"_s, [this] { m_document.stack().redo(); }},
        {u"canvas.add"_s, [this] { searchToAdd(); }},
        {u"canvas.connect"_s, [this] { searchToConnect(); }},
        {u"canvas.switch"_s, [this] { switchSelected(); }},
        {u"canvas.rename"_s, [this] { Q_EMIT renameWanted(); }},
        {u"canvas.note"_s, [this] { addNote(); }},
        {u"canvas.frame"_s, [this] { addFrame(); }},
        {u"canvas.copy"_s, [this] { copySelected(); }},
        {u"canvas.cut"_s, [this] { cutSelected(); }},
        {u"canvas.paste"_s, [this] { paste(); }},
        {u"canvas.duplicate"_s, [this] { duplicateSelected(); }},
        {u"canvas.remove"_s, [this] { removeSelected(); }},
        {u"canvas.select_all"_s, [this] { selectAll(); }},
        {u"canvas.fit"_s, [this] { m_view->fit(); }},
        {u"canvas.larger"_s, [this] { m_view->zoomBy(kZoomStep); }},
        {u"canvas.smaller"_s, [this] { m_view->zoomBy(1 / kZoomStep); }},
        {u"canvas.actual"_s, [this] { m_view->zoomTo(1); }}};
    for (const auto &[command, verb] : verbs)
        if (m_keys.matches(*event, command)) {
            verb();
            return;
        }
    const auto key = static_cast<Qt::Key>(event->key());
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT formWanted();
        return;
    case Qt::Key_Tab:
        focusNextPrevChild(true); // adds nothing any more
        return;
    case Qt::Key_Escape:
        m_scene->clearSelection();
        return;
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
    const auto add = [&](const QString &text, const QString &icon, const QString &named, auto run) {
        list.append({text, icon, named.isEmpty() ? QKeySequence() : m_keys.shown(u"canvas."_s + named), run});
    };
    add(ids.isEmpty() ? tr("Add a step…") : tr("Add the next step…"), u"plus"_s, u"add"_s, [this] { searchToAdd(); });
    if (const auto edges = m_scene->selectedEdges(); edges.size() == 1 && ids.isEmpty()) {
        add(tr("Insert a step…"), u"plus"_s, {}, [this, edge = edges.first()] { searchToInsert(edge); });
        add(tr("Delete the line"), u"trash"_s, u"remove"_s, [this] { removeSelected(); });
    }
    if (ids.size() == 1) {
        const QString id = ids.first();
        const core::Step &step = *m_document.find(id);
        add(tr("Connect with…"), u"link"_s, u"connect"_s, [this] { searchToConnect(); });
        add(tr("Rename"), u"rename"_s, u"rename"_s, [this] { Q_EMIT renameWanted(); });
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
        add(tr("Change its text"), u"rename"_s, u"rename"_s, [this] { Q_EMIT renameWanted(); });
    if (!ids.isEmpty()) {
        const bool isOn =
            std::ranges::any_of(ids, [this](const QString &id) { return !m_document.find(id)->disabled; });
        add(isOn ? tr("Switch off") : tr("Switch on"), u"pause"_s, u"switch"_s, [this] { switchSelected(); });
    }
    if (!ids.isEmpty() || !remarks.isEmpty()) {
        add(tr("Copy"), u"copy"_s, u"copy"_s, [this] { copySelected(); });
        add(tr("Duplicate"), u"copy"_s, u"duplicate"_s, [this] { duplicateSelected(); });
        add(tr("Delete"), u"trash"_s, u"remove"_s, [this] { removeSelected(); });
    }
    add(tr("Add a note"), u"note"_s, u"note"_s, [this] { addNote(); });
    add(ids.isEmpty() && remarks.isEmpty() ? tr("Add a frame") : tr("Put a frame around it"), u"place"_s, u"frame"_s,
        [this] { addFrame(); });
    if (!QApplication::clipboard()->text().isEmpty())
        add(tr("Paste"), u"import"_s, u"paste"_s, [this] { paste(); });
    if (!m_document.steps().isEmpty()) {
        add(tr("Select everything"), u"check"_s, u"select_all"_s, [this] { selectAll(); });
        add(tr("Arrange"), u"arrange"_s, {}, [this] {
            commands::arrange(m_document);
            m_view->fit();
        });
        add(tr("See everything"), u"fit"_s, u"fit"_s, [this] { m_view->fit(); });
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
