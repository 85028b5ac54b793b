// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_row.h"

#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

QPushButton *newLink(const Theme &theme, const QIcon &icon, const QString &text, const QString &end)
{
    auto *button = new QPushButton;
    button->setProperty("kind", u"flat"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(u"%1, %2"_s.arg(shortName(text), end));
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(10);
    QToolButton *picture = newPicture(icon, 18);
    auto *words = new ElidedLabel(text);
    words->setElideMode(Qt::ElideMiddle);
    auto *tail = new QLabel(end);
    tail->setProperty("tone", u"muted"_s);
    for (QWidget *part : {static_cast<QWidget *>(picture), static_cast<QWidget *>(words), static_cast<QWidget *>(tail)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(picture);
    layout->addWidget(words, 1);
    layout->addWidget(tail);
    button->setMinimumHeight(QFontMetrics(theme.font()).height() + 18);
    return button;
}

} // namespace aw::ui
