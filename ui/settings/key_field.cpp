// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_field.h"

#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace aw::ui
{

KeyField::KeyField(QWidget *parent)
    : QKeySequenceEdit(parent)
{
}

QVariant KeyField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(false) : QKeySequenceEdit::inputMethodQuery(query);
}

void KeyField::setInvalid(bool invalid)
{
    setLook("invalid", invalid);
}

void KeyField::setLook(const char *property, bool on)
{
    auto *line = findChild<QLineEdit *>();
    line->setProperty(property, on);
    setTone(line, Tone::Plain);
}

// The line never has the keyboard itself.
void KeyField::focusInEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusInEvent(event);
    setLook("active", true);
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusOutEvent(event);
    setLook("active", false);
}

// The base waits a second for further keys, of which there are none here.
void KeyField::keyPressEvent(QKeyEvent *event)
{
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    setKeySequence(keys);
    if (!keys.isEmpty())
        Q_EMIT pressed(keys);
}

} // namespace aw::ui
