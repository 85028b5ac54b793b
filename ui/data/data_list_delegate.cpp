// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_list_delegate.h"

#include "ui/data/data_list_model.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

DataListDelegate::DataListDelegate(const Theme &theme, QObject *parent)
    : ListRowDelegate(theme, 1, parent)
{
}

ListRow DataListDelegate::row(const QModelIndex &index) const
{
    const bool isResult = index.data(DataListModel::KindRole).toString() == "result"_L1;
    ListRow row;
    row.icon = isResult ? u"results"_s : u"data"_s;
    row.iconColor = u"textMuted"_s;
    row.title = index.data(DataListModel::NameRole).toString();
    row.titleElide = Qt::ElideMiddle;
    row.details = {index.data(DataListModel::DetailsRole).toString()};
    if (const qint64 version = index.data(DataListModel::VersionRole).toLongLong(); version > 1) {
        //: Short for version; %1: its number
        row.badge = tr("v%1").arg(version);
        row.badgeGround = u"sunken"_s;
        row.badgeInk = u"textMuted"_s;
    }
    row.chips = index.data(DataListModel::TagsRole).toStringList();
    return row;
}

bool DataListDelegate::hasChips(const QModelIndex &index) const
{
    return !index.data(DataListModel::TagsRole).toStringList().isEmpty();
}

} // namespace aw::ui
