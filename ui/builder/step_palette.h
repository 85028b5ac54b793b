// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The step types there are, by category, to be searched, dragged onto the canvas, or added with Enter.
#pragma once

#include "ui/builder/step_types.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace aw::ui
{

class StepPalette : public QWidget
{
    Q_OBJECT

public:
    StepPalette(const Theme &theme, const StepTypes &types, QWidget *parent = nullptr);

    QTreeWidget &tree() { return *m_tree; }

Q_SIGNALS:
    void chosen(const QString &type);

private:
    void fill();
    void colour();

    const Theme &m_theme;
    const StepTypes &m_types;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace aw::ui
