// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the canvas for notes and frames alone.
#include "ui/builder/canvas/canvas.h"
#include "ui/builder/canvas/geometry.h"

namespace aw::ui
{

void Canvas::addNote()
{
    const QStringList selected = m_scene->selectedIds();
    QPointF at = m_view->mapToScene(m_view->viewport()->rect().center()) - QPointF(110, 55);
    if (!selected.isEmpty()) {
        const NodeItem *beside = m_scene->node(selected.last());
        at = freePlace(beside->pos() + QPointF(0, beside->box().height() + 3 * kGrid));
    }
    added(commands::addNote(m_document, snapped(at)));
    Q_EMIT renameWanted();
}

void Canvas::addFrame()
{
    QList<QRectF> around;
    for (const QString &id : m_scene->selectedIds())
        around.append(m_scene->node(id)->box().translated(m_scene->node(id)->pos()));
    for (const QString &id : m_scene->selectedRemarks())
        around.append(m_scene->remark(id)->box().translated(m_scene->remark(id)->pos()));
    const QPointF middle = m_view->mapToScene(m_view->viewport()->rect().center());
    added(commands::addFrame(m_document, around, snapped(middle - QPointF(160, 100))));
    Q_EMIT renameWanted();
}

void Canvas::resizeSelected(QPointF by)
{
    const QStringList remarks = m_scene->selectedRemarks();
    if (remarks.size() == 1)
        commands::resizeRemark(m_document, remarks.first(),
                               m_scene->remark(remarks.first())->remark().place.size() + QSizeF(by.x(), by.y()));
}

} // namespace aw::ui
