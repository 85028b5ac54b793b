// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields with their names beside them.
#pragma once

class QFormLayout;
class QLabel;
class QString;
class QWidget;

namespace aw::ui
{

QFormLayout *newForm(QWidget *of = nullptr);
// The name of a field, which becomes its accessible name, too.
QLabel *newFieldLabel(const QString &text, QWidget *field);

} // namespace aw::ui
