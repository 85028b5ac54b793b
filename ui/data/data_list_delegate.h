// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of data in the list: its icon, its name, and what is to know about it below.
#pragma once

#include "ui/widgets/list_row.h"

namespace aw::ui
{

class DataListDelegate : public ListRowDelegate
{
    Q_OBJECT

public:
    DataListDelegate(const Theme &theme, QObject *parent);

protected:
    ListRow row(const QModelIndex &index) const override;
    bool hasChips(const QModelIndex &index) const override;
};

} // namespace aw::ui
