// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list to search and choose from, at a place of the canvas: step types to add, steps to connect with.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace aw::ui
{

struct Choice {
    QString key;
    QString title;
    QString detail; // one line
    QString icon;
    QString words;    // by which it is found too
    int rank = 0;     // higher ones come first when nothing is typed, and a little when something is
    bool fits = true; // else it cannot be chosen, and detail says why
};

class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(const Theme &theme, QWidget *over);

    // at: of the parent; moved so that all of it is seen.
    void open(QPoint at, const QString &question, const QList<Choice> &choices);
    void close();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    const Theme &m_theme;
    QLineEdit *m_text;
    QListWidget *m_list;
    QList<Choice> m_choices;
};

} // namespace aw::ui
