// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{
constexpr int kWide = 196;
constexpr int kNarrow = 60;
} // namespace

NavigationRail::NavigationRail(const Theme &theme, const Shortcuts &keys, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_keys(keys)
    , m_buttons(new QButtonGroup(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_title(new QLabel(u"AW Studio"_s))
    , m_toggle(newToolButton(theme, u"chevron-left"_s, tr("Narrow the navigation")))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    m_title->setObjectName(u"railTitle"_s);
    m_title->setFont(theme.font(1.08, QFont::Bold));
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/aw/icons/aw-studio.svg"_s).pixmap(QSize(30, 30)));
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(5, 4, 0, 14);
    brand->setSpacing(10);
    brand->addWidget(logo);
    brand->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 10);
    layout->setSpacing(4);
    m_top->setSpacing(3);
    m_bottom->setSpacing(3);
    layout->addLayout(brand);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        setNarrow(!m_narrow);
        Q_EMIT narrowed(m_narrow);
    });
    connect(&keys, &Shortcuts::changed, this, &NavigationRail::showTitles);
    setNarrow(false);
}

void NavigationRail::addPage(int id, const QString &icon, const QString &title, const QString &command, bool atBottom)
{
    auto *button = new QToolButton;
    button->setIconSize({20, 20});
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setObjectName(u"rail-"_s + icon);
    m_titles.insert(id, title);
    m_icons.insert(id, icon);
    m_commands.insert(id, command);
    m_buttons->addButton(button, id);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    showTitles();
}

void NavigationRail::setCurrent(int id)
{
    if (QAbstractButton *button = m_buttons->button(id))
        button->setChecked(true);
}

void NavigationRail::setCount(int id, int count, int waiting)
{
    if (m_counts.value(id) == count && m_waiting.value(id) == waiting)
        return;
    m_counts.insert(id, count);
    m_waiting.insert(id, waiting);
    showTitles();
}

void NavigationRail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? kNarrow : kWide);
    m_title->setVisible(!narrow);
    m_toggle->setIcon(m_theme.icon(narrow ? u"chevron-right"_s : u"chevron-left"_s));
    const QString text = narrow ? tr("Widen the navigation") : tr("Narrow the navigation");
    m_toggle->setToolTip(text);
    m_toggle->setAccessibleName(text);
    showTitles();
}

void NavigationRail::showTitles()
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        const int id = m_buttons->id(button);
        const int count = m_counts.value(id);
        const QString title = m_titles.value(id);
        auto *tool = static_cast<QToolButton *>(button);
        tool->setToolButtonStyle(m_narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        tool->setText(count > 0 ? u"  %1  (%2)"_s.arg(title).arg(count) : u"  "_s + title);
        const int waiting = m_waiting.value(id);
        const QString forYou = waiting > 0 ? tr("%n wait for you", nullptr, waiting) : QString();
        QString name = count > 0 ? tr("%1, %2 under way").arg(title).arg(count) : title;
        if (waiting > 0)
            name += u", "_s + forYou;
        tool->setIcon(waiting > 0 ? m_theme.icon(m_icons.value(id), u"warning"_s) : m_theme.icon(m_icons.value(id)));
        const QString tip = m_keys.withKeys(title, m_commands.value(id));
        tool->setToolTip(waiting > 0 ? tip + u'\n' + forYou : tip);
        tool->setAccessibleName(name);
    }
}

} // namespace aw::ui
