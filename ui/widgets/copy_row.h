// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A text to take along, and a button that does it.
#pragma once

#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <functional>

class QLineEdit;
class QString;
class QWidget;

namespace aw::ui
{

class CopyRow
{
    Q_DECLARE_TR_FUNCTIONS(CopyRow)

public:
    // field: read-only from here on, called by that name; the button is "copy:" + name. copied: told after each time.
    static QWidget *make(const Theme &theme, QLineEdit *field, const QString &name,
                         const std::function<void()> &copied);
};

} // namespace aw::ui
