// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of every command: a list to search, and below it the field that takes other keys for the one chosen.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/shortcuts.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace aw::ui
{

class KeyField;

class ShortcutsPanel : public QFrame
{
    Q_OBJECT

public:
    // shortcuts must outlive the panel.
    ShortcutsPanel(const Theme &theme, Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    QWidget *makeEditor();
    void fill();
    void showKeys(QTreeWidgetItem *item) const;
    void showCurrent();
    void find(const QString &typed);
    void want(const QList<QKeySequence> &keys);
    void say(const QString &text, bool isProblem);
    QString currentId() const;

    const Theme &m_theme;
    Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_none;
    QLabel *m_name;
    QLabel *m_said;
    KeyField *m_field;
    QPushButton *m_take;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QList<QKeySequence> m_wanted; // that another command has
};

} // namespace aw::ui
