// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(newPicture({}, 18))
    , m_text(newText({}))
    , m_actions(new QHBoxLayout)
{
    setObjectName(u"banner"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(10);
    auto *close = newToolButton(theme, u"close"_s, tr("Dismiss"));
    close->setIconSize({14, 14});
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Banner::say(Tone tone, const QString &text)
{
    clearLayout(m_actions);
    m_icon->setIcon(toneIcon(m_theme, tone));
    m_text->setText(text);
    setAccessibleName(text);
    setTone(this, tone);
    show();
}

void Banner::say(const core::Error &error)
{
    say(Tone::Danger, errorText(error));
}

QPushButton *Banner::addAction(const QString &text)
{
    auto *button = newButton(m_theme, text);
    m_actions->addWidget(button);
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace aw::ui
