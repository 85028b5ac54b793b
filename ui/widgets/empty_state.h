// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing yet: why, and what to do.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace aw::ui
{

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &text,
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    void addButton(QPushButton *button);

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace aw::ui
