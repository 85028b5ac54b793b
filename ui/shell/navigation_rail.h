// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages along the left edge of the window; narrow, it shows their icons only.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/shortcuts.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace aw::ui
{

class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    NavigationRail(const Theme &theme, const Shortcuts &keys, QWidget *parent = nullptr);

    // command: the named one that opens the page.
    void addPage(int id, const QString &icon, const QString &title, const QString &command, bool atBottom = false);
    void setCurrent(int id);
    // A figure beside the title, such as jobs under way; 0: none. waiting: how many of them wait for somebody.
    void setCount(int id, int count, int waiting = 0);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(int id);
    void narrowed(bool narrow);

private:
    void showTitles();

    const Theme &m_theme;
    const Shortcuts &m_keys;
    QButtonGroup *m_buttons;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QLabel *m_title;
    QToolButton *m_toggle;
    QHash<int, QString> m_titles;
    QHash<int, int> m_counts;
    QHash<int, int> m_waiting;
    QHash<int, QString> m_icons;
    QHash<int, QString> m_commands;
    bool m_narrow = false;
};

} // namespace aw::ui
