// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/parts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

EmptyState::EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &text,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(newHeading(theme, title))
    , m_text(newText(text, Tone::Muted))
    , m_buttons(new QHBoxLayout)
{
    QToolButton *picture = newPicture(theme.icon(icon, u"textFaint"_s), 44);
    m_title->setFont(theme.font(1.25, QFont::DemiBold));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setMinimumWidth(240);
    m_text->setMaximumWidth(440);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_buttons->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(3);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    auto *textRow = new QHBoxLayout;
    textRow->addStretch();
    textRow->addWidget(m_text, 10);
    textRow->addStretch();
    layout->addLayout(textRow);
    layout->addSpacing(10);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(4);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

} // namespace aw::ui
