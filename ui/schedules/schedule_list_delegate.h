// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A schedule in the list: what came of it last as an icon, its name, when it starts, and when next.
#pragma once

#include "ui/widgets/list_row.h"

namespace aw::ui
{

class ScheduleListDelegate : public ListRowDelegate
{
    Q_OBJECT

public:
    ScheduleListDelegate(const Theme &theme, QObject *parent);

protected:
    ListRow row(const QModelIndex &index) const override;
};

} // namespace aw::ui
