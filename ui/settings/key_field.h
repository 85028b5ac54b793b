// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the keys that are pressed in it, at once and one combination; Tab leads on.
#pragma once

#include <QKeySequenceEdit>

namespace aw::ui
{

class KeyField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    // An input method would keep the letters to itself.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void setInvalid(bool invalid);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setLook(const char *property, bool on); // of the line that shows the keys
};

} // namespace aw::ui
