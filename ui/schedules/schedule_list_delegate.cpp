// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedule_list_delegate.h"

#include "ui/schedules/schedule_list_model.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

ScheduleListDelegate::ScheduleListDelegate(const Theme &theme, QObject *parent)
    : ListRowDelegate(theme, 2, parent)
{
}

ListRow ScheduleListDelegate::row(const QModelIndex &index) const
{
    ListRow row;
    row.icon = index.data(ScheduleListModel::IconRole).toString();
    row.iconColor = index.data(ScheduleListModel::ColorRole).toString();
    row.title = index.data(ScheduleListModel::NameRole).toString();
    row.titleElide = Qt::ElideMiddle;
    row.details = {index.data(ScheduleListModel::WhenRole).toString(),
                   index.data(ScheduleListModel::NextRole).toString()};
    if (index.data(ScheduleListModel::UnsavedRole).toBool()) {
        row.badge = tr("Not saved");
        row.badgeGround = u"accentSoft"_s;
        row.badgeInk = u"accentText"_s;
    } else if (index.data(ScheduleListModel::PausedRole).toBool()) {
        row.badge = tr("Paused");
        row.badgeGround = u"warningSoft"_s;
        row.badgeInk = u"warning"_s;
    }
    return row;
}

} // namespace aw::ui
