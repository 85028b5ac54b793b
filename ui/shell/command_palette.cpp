// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/widgets/soft_shadow.h"
#include "ui/widgets/text_fit.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_text(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Commands"));
    m_text->setPlaceholderText(tr("What do you want to do or find?"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setFont(theme.font(1.2));
    m_text->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    new SoftShadow(theme, this, {.reach = 40, .down = 10, .alpha = 110});
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_text->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<Command> &commands)
{
    constexpr int kWide = 620;
    constexpr int kHigh = 430;
    m_commands = commands;
    m_before = QApplication::focusWidget();
    const QRect window = parentWidget()->rect();
    const int wide = std::min(kWide, window.width() - 40);
    setGeometry((window.width() - wide) / 2, std::min(90, window.height() / 8), wide,
                std::min(kHigh, window.height() - 120));
    m_text->clear();
    fill();
    show();
    raise();
    m_text->setFocus();
}

void CommandPalette::add(const QList<Command> &commands)
{
    if (!isOpen())
        return;
    m_commands += commands;
    fill();
}

void CommandPalette::close()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

void CommandPalette::fill()
{
    constexpr qsizetype kMost = 60;
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i)
        if (const int fit = fitOf(m_text->text().trimmed(), m_commands[i].text); fit >= 0)
            found.append({-fit, i});
    std::ranges::stable_sort(found, {}, &std::pair<int, qsizetype>::first);
    m_list->clear();
    for (const auto &[fit, index] : found.mid(0, kMost)) {
        const Command &command = m_commands[index];
        QString text = shortName(command.text, 70);
        if (!command.shortcut.isEmpty())
            text += u"    "_s + command.shortcut.toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(m_theme.icon(command.icon), text, m_list);
        item->setData(Qt::UserRole, index);
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing of that name"), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void CommandPalette::run()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const std::function<void()> action = m_commands[item->data(Qt::UserRole).toLongLong()].run;
    close();
    if (action)
        action();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentRow();
        switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(row - 1, 0));
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aw::ui
