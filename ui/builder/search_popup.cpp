// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/search_popup.h"

#include "ui/builder/two_lines.h"
#include "ui/widgets/soft_shadow.h"
#include "ui/widgets/text_fit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr QSize kPopupSize{360, 340};

// In the title first, then in the other words.
int popupFit(const QString &typed, const Choice &choice)
{
    if (typed.isEmpty())
        return choice.rank;
    if (const int fit = fitOf(typed, choice.title); fit >= 0)
        return fit + 3000 + choice.rank;
    return choice.words.contains(typed, Qt::CaseInsensitive) ? choice.rank : -1;
}

} // namespace

SearchPopup::SearchPopup(const Theme &theme, QWidget *over)
    : QFrame(over)
    , m_theme(theme)
    , m_text(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"palette"_s); // looks like the palette of commands
    m_text->setFont(theme.font(1.1));
    m_text->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new TwoLineDelegate(theme, 6, m_list));
    m_list->setMouseTracking(true);
    m_list->setIconSize({20, 20});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    new SoftShadow(theme, this, {.reach = 32, .down = 8, .alpha = 100});
    connect(m_text, &QLineEdit::textChanged, this, &SearchPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::choose);
    m_text->installEventFilter(this);
    hide();
}

void SearchPopup::open(QPoint at, const QString &question, const QList<Choice> &choices)
{
    m_choices = choices;
    m_text->setPlaceholderText(question);
    m_text->setAccessibleName(question);
    m_list->setAccessibleName(question);
    const QSize room = parentWidget()->size() - QSize(16, 16);
    const QSize size = kPopupSize.boundedTo(room);
    setGeometry(std::clamp(at.x(), 8, std::max(8, room.width() - size.width() + 8)),
                std::clamp(at.y(), 8, std::max(8, room.height() - size.height() + 8)), size.width(), size.height());
    m_text->clear();
    fill();
    show();
    raise();
    m_text->setFocus();
}

void SearchPopup::close()
{
    if (!isVisible())
        return;
    hide();
    parentWidget()->setFocus();
}

void SearchPopup::fill()
{
    const QString typed = m_text->text().trimmed();
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (const int fit = popupFit(typed, m_choices[i]); fit >= 0)
            found.append({-(fit + (m_choices[i].fits ? 100'000 : 0)), i});
    std::ranges::stable_sort(found, {}, &std::pair<int, qsizetype>::first);
    m_list->clear();
    for (const auto &[fit, index] : std::as_const(found)) {
        const Choice &choice = m_choices[index];
        auto *item = new QListWidgetItem(m_theme.icon(choice.icon), choice.title, m_list);
        item->setData(TwoLineDelegate::DetailRole, choice.detail);
        item->setData(Qt::UserRole, choice.key);
        item->setData(Qt::AccessibleTextRole, u"%1. %2"_s.arg(choice.title, choice.detail));
        item->setToolTip(choice.detail);
        if (!choice.fits)
            item->setFlags(Qt::NoItemFlags);
    }
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("Nothing of that name"), m_list))->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
}

void SearchPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString key = item->data(Qt::UserRole).toString();
    close();
    Q_EMIT chosen(key);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int row = m_list->currentRow();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            choose();
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
