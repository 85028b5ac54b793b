// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return u"plain"_s;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Faint:
        return u"faint"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    }
    return {};
}

QString toneRole(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return u"text"_s;
    case Tone::Muted:
        return u"textMuted"_s;
    case Tone::Faint:
        return u"textFaint"_s;
    case Tone::Info:
        return u"accentText"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    }
    return u"text"_s;
}

QIcon toneIcon(const Theme &theme, Tone tone)
{
    const QString name = tone == Tone::Danger    ? u"error"_s
                         : tone == Tone::Success ? u"success"_s
                         : tone == Tone::Warning ? u"warning"_s
                                                 : u"info"_s;
    return theme.icon(name, toneRole(tone));
}

void setTone(QWidget *widget, Tone tone)
{
    widget->setProperty("tone", toneName(tone));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *newTitle(const Theme &theme, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(u"title"_s);
    label->setFont(theme.font(1.6, QFont::DemiBold));
    return label;
}

QLabel *newHeading(const Theme &theme, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(u"heading"_s);
    label->setFont(theme.font(1.1, QFont::DemiBold));
    return label;
}

QLabel *newText(const QString &text, Tone tone)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("tone", toneName(tone));
    return label;
}

QLabel *newBadge(const Theme &theme, const QString &text, Tone tone)
{
    auto *label = new QLabel(text);
    label->setObjectName(u"badge"_s);
    label->setFont(theme.font(0.88, QFont::DemiBold));
    label->setProperty("tone", toneName(tone));
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return label;
}

QToolButton *newPicture(const QIcon &icon, int side)
{
    auto *picture = new QToolButton;
    picture->setIcon(icon);
    picture->setIconSize({side, side});
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setStyleSheet(u"padding:0;border:none;"_s);
    return picture;
}

QFrame *newLine()
{
    auto *line = new QFrame;
    line->setObjectName(u"line"_s);
    line->setFixedHeight(1);
    return line;
}

QFrame *newCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setObjectName(u"card"_s);
    return card;
}

QPushButton *newButton(const Theme &theme, const QString &text, const QString &icon, const char *kind)
{
    auto *button = new QPushButton(text);
    if (kind)
        button->setProperty("kind", QString::fromLatin1(kind));
    if (!icon.isEmpty()) {
        const bool primary = kind && qstrcmp(kind, "primary") == 0;
        button->setIcon(primary ? theme.icon(icon, u"onAccent"_s) : theme.icon(icon));
        button->setIconSize({16, 16});
    }
    button->setAutoDefault(false);
    return button;
}

QToolButton *newToolButton(const Theme &theme, const QString &icon, const QString &text, const QString &shortcut)
{
    auto *button = new QToolButton;
    button->setIcon(theme.icon(icon));
    button->setIconSize({18, 18});
    button->setAccessibleName(text);
    button->setToolTip(
        shortcut.isEmpty() ? text : u"%1 (%2)"_s.arg(text, QKeySequence(shortcut).toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLineEdit *newSearch(const Theme &theme, const QString &placeholder)
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(placeholder);
    search->setAccessibleName(placeholder);
    search->setClearButtonEnabled(true);
    search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    return search;
}

void clearLayout(QLayout *layout)
{
    while (layout->count() > 0) {
        QLayoutItem *item = layout->takeAt(0);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

ActionCard::ActionCard(const Theme &theme, const QString &icon, const QString &title, const QString &text,
                       QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_Hover);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(6);
    auto *picture = newPicture(theme.icon(icon, u"accentText"_s), 26);
    auto *name = newHeading(theme, title);
    auto *line = newText(text, Tone::Muted);
    line->setTextInteractionFlags(Qt::NoTextInteraction);
    for (QWidget *widget : {static_cast<QWidget *>(name), static_cast<QWidget *>(line)})
        widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(picture, 0, Qt::AlignLeft);
    layout->addSpacing(2);
    layout->addWidget(name);
    layout->addWidget(line);
    layout->addStretch();
}

void ActionCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void ActionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

} // namespace aw::ui
