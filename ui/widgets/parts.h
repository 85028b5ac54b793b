// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts pages are made of, so that they look alike everywhere.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QLineEdit;

namespace aw::ui
{

enum class Tone : quint8 { Plain, Muted, Faint, Info, Success, Warning, Danger };
QString toneName(Tone tone);
QString toneRole(Tone tone);                   // its colour, by its role in the theme
QIcon toneIcon(const Theme &theme, Tone tone); // of a message in this tone
void setTone(QWidget *widget, Tone tone);      // and polishes it anew

QLabel *newTitle(const Theme &theme, const QString &text);     // of a page
QLabel *newHeading(const Theme &theme, const QString &text);   // of a section
QLabel *newText(const QString &text, Tone tone = Tone::Plain); // wraps
QLabel *newBadge(const Theme &theme, const QString &text, Tone tone);
// An icon that only shows something.
QToolButton *newPicture(const QIcon &icon, int side);
QFrame *newLine();
QFrame *newCard(QWidget *parent = nullptr);
QPushButton *newButton(const Theme &theme, const QString &text, const QString &icon = {}, const char *kind = nullptr);
// text: its accessible name and tool tip; shortcut is added to the tool tip.
QToolButton *newToolButton(const Theme &theme, const QString &icon, const QString &text, const QString &shortcut = {});
QLineEdit *newSearch(const Theme &theme, const QString &placeholder);
void clearLayout(QLayout *layout); // and deletes the widgets in it

// A card that is a button: icon, title, a line of text.
class ActionCard : public QFrame
{
    Q_OBJECT

public:
    ActionCard(const Theme &theme, const QString &icon, const QString &title, const QString &text,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace aw::ui
