// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A schedule in the list: what came of it last as an icon, its name, when it starts, and when next.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace aw::ui
{

class ScheduleListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ScheduleListDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace aw::ui
