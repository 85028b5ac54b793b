// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/workflow_list.h"

#include "engine/services/templates.h"
#include "ui/builder/two_lines.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kWorkflowIdRole = Qt::UserRole + 1;
constexpr int kTemplateColumns = 3;
constexpr qsizetype kTitlesShown = 6;

QString templateWords(const QString &text)
{
    return QCoreApplication::translate("Templates", text.toUtf8().constData());
}

} // namespace

WorkflowList::WorkflowList(const Theme &theme, const Shortcuts &keys, const StepTypes &types, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_types(types)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(newText({}, Tone::Muted))
    , m_card(newCard())
{
    m_search->setPlaceholderText(tr("Search workflows"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(320);
    m_list->setObjectName(u"workflowList"_s);
    m_list->setAccessibleName(tr("Workflows"));
    m_list->setItemDelegate(new TwoLineDelegate(theme, 9, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMinimumHeight(220);
    QPushButton *import = newButton(theme, tr("Open a file…"), u"open"_s);
    import->setObjectName(u"importWorkflow"_s);
    import->setToolTip(tr("A workflow as JSON, such as the API and “aw” know it"));

    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(28, 22, 28, 22);
    column->setSpacing(12);
    column->addWidget(newTitle(theme, tr("Workflows")));
    column->addWidget(
        newText(tr("Steps that run one after the other, or side by side, on any data you give them."), Tone::Muted));
    column->addWidget(newHeading(theme, tr("Begin a new one")));
    column->addWidget(makeTemplates());
    column->addSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(newHeading(theme, tr("Your workflows")));
    head->addStretch();
    head->addWidget(m_search, 1);
    head->addWidget(import);
    column->addLayout(head);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(6, 6, 6, 6);
    inside->addWidget(m_list);
    m_none->setContentsMargins(12, 12, 12, 12);
    inside->addWidget(m_none);
    column->addWidget(m_card);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(import, &QPushButton::clicked, this, &WorkflowList::importWanted);
    connect(m_search, &QLineEdit::textChanged, this, &WorkflowList::fill);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT openWanted(item->data(kWorkflowIdRole).toString()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &WorkflowList::showMenu);
    keys.bind(u"list.remove"_s, m_list, Qt::WidgetShortcut, [this] {
        if (!currentId().isEmpty())
            Q_EMIT removeWanted(currentId());
    });
    fill();
}

QWidget *WorkflowList::makeTemplates()
{
    auto *cards = new QWidget;
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    int at = 0;
    const auto add = [&](const QString &icon, const QString &title, const QString &text, const QJsonObject &document) {
        auto *card = new ActionCard(m_theme, icon, title, text);
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        grid->addWidget(card, at / kTemplateColumns, at % kTemplateColumns);
        ++at;
        connect(card, &ActionCard::activated, this, [this, document] { Q_EMIT createWanted(document); });
        return card;
    };
    add(u"plus"_s, tr("An empty canvas"), tr("Add the steps yourself."), {})->setObjectName(u"newWorkflow"_s);
    for (const services::Template &each : services::templates())
        add(u"workflows"_s, templateWords(each.name), templateWords(each.description), each.workflow)
            ->setObjectName(u"template_"_s + each.id);
    for (int column = 0; column < kTemplateColumns; ++column)
        grid->setColumnStretch(column, 1);
    return cards;
}

void WorkflowList::setWorkflows(const QList<core::Workflow> &workflows)
{
    m_workflows = workflows;
    fill();
}

void WorkflowList::setDrafts(const QMap<QString, core::Workflow> &drafts)
{
    m_drafts = drafts;
    fill();
}

void WorkflowList::update(const core::Workflow &workflow)
{
    m_workflows.removeIf([&](const core::Workflow &each) { return each.id == workflow.id; });
    m_workflows.prepend(workflow);
    fill();
}

void WorkflowList::remove(const QString &id)
{
    m_workflows.removeIf([&](const core::Workflow &each) { return each.id == id; });
    m_hidden.removeAll(id);
    fill();
}

void WorkflowList::setHidden(const QString &id, bool hidden)
{
    m_hidden.removeAll(id);
    if (hidden)
        m_hidden.append(id);
    fill();
}

const core::Workflow *WorkflowList::find(const QString &id) const
{
    const auto found = std::ranges::find(m_workflows, id, &core::Workflow::id);
    return found == m_workflows.end() ? nullptr : &*found;
}

QString WorkflowList::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(kWorkflowIdRole).toString() : QString();
}

void WorkflowList::takeFocus()
{
    if (m_list->count() > 0)
        m_list->setFocus();
    else
        findChild<QWidget *>(u"newWorkflow"_s)->setFocus();
}

void WorkflowList::fill()
{
    const QString kept = currentId();
    const QString typed = m_search->text().trimmed();
    m_list->clear();
    const auto add = [&](const QString &id, const core::Workflow &workflow, const QString &icon,
                         const QString &detail) {
        auto *item = new QListWidgetItem(m_theme.icon(icon), workflow.name, m_list);
        item->setData(TwoLineDelegate::DetailRole, detail);
        item->setData(Qt::AccessibleTextRole, u"%1. %2"_s.arg(workflow.name, detail));
        item->setToolTip(workflow.description);
        item->setData(kWorkflowIdRole, id);
        if (id == kept)
            m_list->setCurrentItem(item);
    };
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it)
        if (!m_hidden.contains(it.key()) && it->name.contains(typed, Qt::CaseInsensitive))
            add(it.key(), *it, u"warning"_s, tr("Not saved: it has problems. It is kept until the program ends."));
    for (const core::Workflow &workflow : std::as_const(m_workflows)) {
        if (m_drafts.contains(workflow.id))
            continue;
        if (m_hidden.contains(workflow.id) || !workflow.name.contains(typed, Qt::CaseInsensitive))
            continue;
        QStringList titles;
        for (const core::Step &step : workflow.steps.first(std::min(kTitlesShown, workflow.steps.size())))
            titles.append(m_types.titleOf(step));
        QString steps = titles.join(u" → "_s);
        if (workflow.steps.size() > kTitlesShown)
            steps = tr("%1 … (%n steps)", nullptr, static_cast<int>(workflow.steps.size())).arg(steps);
        add(workflow.id, workflow, u"workflows"_s, tr("%1 · changed %2").arg(steps, agoText(workflow.updatedAt)));
    }
    const bool isEmpty = m_list->count() == 0;
    m_none->setText(typed.isEmpty() ? tr("There are none yet. Preparing data makes one, too.")
                                    : tr("Nothing of that name."));
    m_none->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_card->setSizePolicy(QSizePolicy::Preferred, isEmpty ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    if (!isEmpty && !m_list->currentItem())
        m_list->setCurrentRow(0);
}

void WorkflowList::showMenu(QPoint at)
{
    const QListWidgetItem *item = m_list->itemAt(at);
    if (!item)
        return;
    const QString id = item->data(kWorkflowIdRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon(u"open"_s), tr("Open"), this, [this, id] { Q_EMIT openWanted(id); });
    menu->addAction(m_theme.icon(u"copy"_s), tr("Duplicate"), this, [this, id] { Q_EMIT duplicateWanted(id); });
    menu->addAction(m_theme.icon(u"trash"_s), tr("Delete"), this, [this, id] { Q_EMIT removeWanted(id); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace aw::ui
