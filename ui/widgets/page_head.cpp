// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

PageHead::PageHead(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_badge(newBadge(theme, {}, Tone::Muted))
    , m_facts(new ElidedLabel)
    , m_words(new QVBoxLayout)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"toolbar"_s);
    m_title->setFont(theme.font(1.4, QFont::DemiBold));
    m_facts->setProperty("tone", toneName(Tone::Muted));
    m_facts->setObjectName(u"facts"_s);
    m_badge->hide();
    m_layout->setContentsMargins(20, 14, 14, 12);
    m_layout->setSpacing(8);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(10);
    facts->addWidget(m_badge);
    facts->addWidget(m_facts, 1);
    m_words->setSpacing(3);
    m_words->addWidget(m_title);
    m_words->addLayout(facts);
    m_layout->addLayout(m_words, 1);
}

void PageHead::setFacts(const QString &facts, const QString &exact)
{
    m_facts->setFullText(facts);
    if (!exact.isEmpty())
        m_facts->setToolTip(exact);
}

void PageHead::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void PageHead::addBelow(QWidget *widget)
{
    m_words->addSpacing(4);
    m_words->addWidget(widget);
}

} // namespace aw::ui
