// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown over a window while files are dragged over it.
#pragma once

#include <QLabel>

namespace aw::ui
{

class DropVeil : public QLabel
{
    Q_OBJECT

public:
    explicit DropVeil(QWidget *parent);

    void cover(const QString &text);
};

} // namespace aw::ui
