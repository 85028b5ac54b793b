// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by its name: commands, pages, data, runs.
#pragma once

#include "ui/widgets/page.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace aw::ui
{

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QWidget *window);

    void open(const QList<Command> &commands);
    void add(const QList<Command> &commands); // found meanwhile
    void close();
    bool isOpen() const { return isVisible(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run();

    const Theme &m_theme;
    QLineEdit *m_text;
    QListWidget *m_list;
    QList<Command> m_commands;
    QWidget *m_before = nullptr; // had the keyboard
};

} // namespace aw::ui
