// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts_panel.h"

#include "ui/settings/key_field.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kCommandIdRole = Qt::UserRole + 1;
constexpr int kListHeight = 340;

const NamedCommand *commandOf(const QTreeWidgetItem *item)
{
    return item ? findCommand(item->data(0, kCommandIdRole).toString()) : nullptr;
}

} // namespace

ShortcutsPanel::ShortcutsPanel(const Theme &theme, Shortcuts &shortcuts, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_shortcuts(shortcuts)
    , m_search(newSearch(theme, tr("Search by name or keys")))
    , m_list(new QTreeWidget)
    , m_none(newText(tr("Nothing of that name."), Tone::Muted))
    , m_name(newText({}))
    , m_said(newText({}, Tone::Muted))
    , m_field(new KeyField)
    , m_take(newButton(theme, tr("Use it here")))
    , m_clear(newButton(theme, tr("No keys")))
    , m_reset(newButton(theme, tr("Built-in keys")))
    , m_resetAll(newButton(theme, tr("Reset all")))
{
    setObjectName(u"card"_s);
    m_search->setObjectName(u"shortcutSearch"_s);
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(14);
    m_list->setUniformRowHeights(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setItemsExpandable(false);
    m_list->setFixedHeight(kListHeight);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_resetAll->setObjectName(u"resetShortcuts"_s);
    m_resetAll->setAccessibleDescription(tr("Gives every command its built-in keys."));
    m_none->setContentsMargins(8, 8, 8, 8);
    m_none->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_search, 1);
    head->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    layout->addWidget(newLine());
    layout->addWidget(makeEditor());
    layout->addWidget(
        newText(tr("Arrow keys, Tab, Enter and Escape lead through everything and cannot be changed."), Tone::Faint));
    fill();

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPanel::find);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        say({}, false);
        showCurrent();
    });
    connect(m_list, &QTreeWidget::itemActivated, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_field, &KeyField::pressed, this, [this](const QKeySequence &keys) { want({keys}); });
    connect(m_clear, &QPushButton::clicked, this, [this] { want({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { want(defaultKeys(*findCommand(currentId()))); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_field->setFocus(); // the button goes
        m_shortcuts.takeKeys(currentId(), m_wanted);
        say(tr("It holds now."), false);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        say(tr("Every command has its built-in keys."), false);
    });
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] {
        for (QTreeWidgetItemIterator it(m_list); *it; ++it)
            showKeys(*it);
        showCurrent();
    });
}

QWidget *ShortcutsPanel::makeEditor()
{
    m_name->setObjectName(u"shortcutName"_s);
    m_name->setFont(m_theme.font(1, QFont::Medium));
    m_field->setObjectName(u"shortcutKeys"_s);
    m_field->setFixedWidth(190);
    m_field->setAccessibleDescription(tr("Press the keys here; they hold at once. Tab leads on."));
    m_said->setObjectName(u"shortcutSaid"_s);
    m_take->setObjectName(u"takeShortcut"_s);
    m_clear->setObjectName(u"clearShortcut"_s);
    m_reset->setObjectName(u"resetShortcut"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(newText(m_field->accessibleDescription(), Tone::Muted));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_field);
    fields->addWidget(m_clear);
    fields->addWidget(m_reset);
    fields->addStretch();
    auto *saying = new QHBoxLayout;
    saying->setSpacing(12);
    saying->addWidget(m_said, 1);
    saying->addWidget(m_take, 0, Qt::AlignTop);
    auto *editor = new QWidget;
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words);
    layout->addLayout(fields);
    layout->addLayout(saying);
    m_take->hide();
    return editor;
}

void ShortcutsPanel::fill()
{
    QTreeWidgetItem *group = nullptr;
    std::optional<KeyContext> context;
    for (const NamedCommand &command : commandTable()) {
        if (context != command.context) {
            context = command.context;
            group = new QTreeWidgetItem(m_list, {contextTitle(command.context)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setFont(0, m_theme.font(1, QFont::DemiBold));
        }
        auto *item = new QTreeWidgetItem(group, {commandTitle(command)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
        item->setData(0, kCommandIdRole, QString::fromLatin1(command.id));
        showKeys(item);
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    showCurrent();
}

void ShortcutsPanel::showKeys(QTreeWidgetItem *item) const
{
    const NamedCommand *command = commandOf(item);
    if (!command)
        return;
    const QString id = QString::fromLatin1(command->id);
    const QString keys = m_shortcuts.keyText(id);
    const bool isChanged = m_shortcuts.isChanged(id);
    item->setText(1, keys);
    item->setFont(1, m_theme.font(1, isChanged ? QFont::Bold : QFont::Normal));
    const QString said = isChanged ? tr("%1, changed").arg(keys.isEmpty() ? tr("no keys") : keys)
                                   : (keys.isEmpty() ? tr("no keys") : keys);
    item->setData(1, Qt::AccessibleTextRole, said);
    item->setData(0, Qt::AccessibleTextRole,
                  u"%1, %2: %3"_s.arg(contextTitle(command->context), commandTitle(*command), said));
}

QString ShortcutsPanel::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, kCommandIdRole).toString() : QString();
}

void ShortcutsPanel::showCurrent()
{
    const NamedCommand *command = commandOf(m_list->currentItem());
    const QString id = currentId();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_clear, m_reset})
        widget->setEnabled(command);
    if (!command) {
        m_name->setText(tr("Choose a command"));
        m_field->clear();
        return;
    }
    //: %1: where it holds, %2: a command
    m_name->setText(tr("%1: %2").arg(contextTitle(command->context), commandTitle(*command)));
    m_field->setAccessibleName(tr("Keys of “%1”").arg(commandTitle(*command)));
    m_field->setKeySequence(m_shortcuts.shown(id));
    m_clear->setEnabled(!m_shortcuts.keys(id).isEmpty());
    m_reset->setEnabled(m_shortcuts.isChanged(id));
    m_resetAll->setEnabled(!m_shortcuts.changes().isEmpty() || !m_shortcuts.ignored().isEmpty());
}

void ShortcutsPanel::want(const QList<QKeySequence> &keys)
{
    const QString id = currentId();
    if (const auto problem = m_shortcuts.problem(id, keys)) {
        say(problem->text, true);
        m_wanted = keys;
        m_take->setVisible(!problem->holder.isEmpty());
        m_field->setKeySequence(m_shortcuts.shown(id));
        return;
    }
    m_shortcuts.setKeys(id, keys);
    say(keys.isEmpty() ? tr("It has no keys now.") : tr("It holds now."), false);
}

void ShortcutsPanel::say(const QString &text, bool isProblem)
{
    m_take->hide();
    m_said->setText(text);
    setTone(m_said, isProblem ? Tone::Danger : Tone::Success);
    m_field->setInvalid(isProblem);
    m_field->setAccessibleDescription(text.isEmpty() ? tr("Press the keys here; they hold at once. Tab leads on.")
                                                     : text);
}

void ShortcutsPanel::find(const QString &typed)
{
    const QString wanted = typed.trimmed();
    bool found = false;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_list->topLevelItem(row);
        bool hasAny = false;
        const bool isGroup = group->text(0).contains(wanted, Qt::CaseInsensitive);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const bool fits = isGroup || item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            hasAny |= fits;
        }
        group->setHidden(!hasAny);
        found |= hasAny;
    }
    m_none->setVisible(!found);
    m_list->setVisible(found);
}

} // namespace aw::ui
