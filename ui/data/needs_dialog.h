// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a piece of data cannot be deleted: what needs it, each a way to its page.
#pragma once

#include "engine/core/data_need.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace aw::ui
{

class NeedsDialog : public QDialog
{
    Q_OBJECT

public:
    // name: of the data.
    NeedsDialog(const Theme &theme, const QString &name, const QList<core::DataNeed> &needs, QWidget *parent);

Q_SIGNALS:
    void wanted(const aw::core::DataNeed &need); // to be gone to; the dialog closes
};

} // namespace aw::ui
