// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_veil.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

DropVeil::DropVeil(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"dropVeil"_s);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    setFont(larger);
    hide();
}

void DropVeil::cover(const QString &text)
{
    constexpr int kMargin = 14;
    setText(text);
    setGeometry(parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin));
    show();
    raise();
}

} // namespace aw::ui
