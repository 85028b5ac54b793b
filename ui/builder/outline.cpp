// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/outline.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kShownRole = Qt::UserRole + 2; // of what the item was made

} // namespace

Outline::Outline(const Theme &theme, BuilderScene &scene, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
    , m_scene(scene)
{
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Steps in the order they run"));
    setHeaderHidden(true);
    setColumnCount(1);
    setSelectionMode(ExtendedSelection);
    setIconSize({16, 16});
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&scene, &BuilderScene::synced, this, &Outline::refresh);
    connect(&scene, &BuilderScene::statusesChanged, this, &Outline::refresh);
    connect(&scene, &QGraphicsScene::selectionChanged, this, &Outline::showSelection);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &Outline::takeSelection);
    refresh();
}

void Outline::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    if (m_isOld)
        refresh();
}

void Outline::refresh()
{
    m_isOld = !isVisible();
    if (m_isOld)
        return;
    const WorkflowDocument &document = m_scene.document();
    const StepGraph &graph = document.graph();
    m_follows = true;
    QStringList open;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->isExpanded())
            open.append(topLevelItem(i)->data(0, kIdRole).toString());
    const QString current = currentItem() ? currentItem()->data(0, kIdRole).toString() : QString();
    const qsizetype count = document.steps().size();
    const QList<Remark> remarks = remarksIn(document.workflow().layout);
    // Items are kept: a screen reader loses its place when they are made anew.
    while (topLevelItemCount() > count + remarks.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < count + remarks.size())
        addTopLevelItem(new QTreeWidgetItem);
    for (qsizetype i = 0; i < count; ++i) {
        const QString &id = document.steps()[i].id;
        const NodeLook &look = m_scene.node(id)->look();
        QTreeWidgetItem *item = topLevelItem(static_cast<int>(i));
        QStringList reads;
        for (const StepGraph::Input &input : graph.inputs(i))
            if (input.step >= 0) {
                const QString title = document.types().titleOf(document.steps()[input.step]);
                reads.append(input.port == "main"_L1 ? title : u"%1 (%2)"_s.arg(title, portTitle(input.port, false)));
            }
        const QString words = look.words();
        const bool saysSomething = look.tone != Tone::Faint;
        const QString icon = saysSomething ? look.stateIcon + u'/' + toneRole(look.tone) : look.icon;
        // Most of many are as they were, and telling a view that an item has changed takes long.
        const QStringList shown{id,   QString::number(i), QString::number(count), look.title, words,
                                icon, reads.join(u'\n')};
        if (item->data(0, kShownRole).toStringList() != shown) {
            item->setData(0, kShownRole, shown);
            item->setData(0, kIdRole, id);
            item->setText(0, u"%1. %2"_s.arg(i + 1).arg(look.title));
            item->setIcon(0,
                          saysSomething ? m_theme.icon(look.stateIcon, toneRole(look.tone)) : m_theme.icon(look.icon));
            item->setToolTip(0, words);
            item->setData(
                0, Qt::AccessibleTextRole,
                reads.isEmpty()
                    ? tr("Step %1 of %2: %3").arg(i + 1).arg(count).arg(words)
                    : tr("Step %1 of %2: %3; reads %4").arg(i + 1).arg(count).arg(words, reads.join(u", "_s)));
            while (item->childCount() > reads.size())
                delete item->takeChild(item->childCount() - 1);
            while (item->childCount() < reads.size())
                item->addChild(new QTreeWidgetItem);
            for (int k = 0; k < item->childCount(); ++k) {
                item->child(k)->setText(0, tr("reads %1").arg(reads[k]));
                item->child(k)->setFlags(Qt::ItemIsEnabled);
            }
        }
        item->setExpanded(open.contains(id));
        if (id == current)
            setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
    }
    for (qsizetype i = 0; i < remarks.size(); ++i)
        showRemark(*topLevelItem(static_cast<int>(count + i)), remarks[i].id);
    m_follows = false;
    showSelection();
}

// A frame says what lies in it.
void Outline::showRemark(QTreeWidgetItem &item, const QString &id)
{
    const RemarkItem *remark = m_scene.remark(id);
    const bool isFrame = remark->remark().kind == Remark::Kind::Frame;
    QStringList held;
    for (const core::Step &step : m_scene.document().steps())
        if (const NodeItem *node = m_scene.node(step.id); remark->holds(node->pos() + node->box().center()))
            held.append(node->look().title);
    item.setData(0, kShownRole, {});
    item.setData(0, kIdRole, id);
    item.setText(0, remark->words());
    item.setIcon(0, m_theme.icon(isFrame ? u"place"_s : u"note"_s));
    item.setToolTip(0, remark->remark().text);
    item.setData(0, Qt::AccessibleTextRole,
                 held.isEmpty() ? remark->words() : tr("%1; in it %2").arg(remark->words(), held.join(u", "_s)));
    qDeleteAll(item.takeChildren());
    item.setExpanded(false);
}

void Outline::showSelection()
{
    if (m_follows || m_isOld)
        return;
    m_follows = true;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        const QString id = item->data(0, kIdRole).toString();
        const bool isStep = i < m_scene.document().steps().size();
        const QGraphicsItem *shown = isStep ? static_cast<QGraphicsItem *>(m_scene.node(id)) : m_scene.remark(id);
        item->setSelected(shown && shown->isSelected());
        if (item->isSelected() && !hasFocus())
            setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
    }
    m_follows = false;
}

void Outline::takeSelection()
{
    if (m_follows)
        return;
    QStringList ids;
    const QList<QTreeWidgetItem *> items = selectedItems();
    for (const QTreeWidgetItem *item : items)
        ids.append(item->data(0, kIdRole).toString());
    m_follows = true;
    m_scene.select(ids);
    m_follows = false;
    if (ids.size() == 1)
        Q_EMIT chosen(ids.first());
}

} // namespace aw::ui
