// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

Page::Page(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
}

} // namespace aw::ui
