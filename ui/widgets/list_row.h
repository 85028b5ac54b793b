// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of a list looks: its ground, an icon, a title with smaller lines below, a badge, a bar.
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QStyledItemDelegate>

#include <optional>

namespace aw::ui
{

struct ListRow {
    QString icon;
    QString iconColor; // a role of the theme, as all colours here
    QString title;
    Qt::TextElideMode titleElide = Qt::ElideRight;
    QStringList details; // the last of them is quieter
    QStringList chips;   // a line of labels below; those that find no room are counted
    QString badge;       // at the end of the title; empty: none
    QString badgeGround;
    QString badgeInk;
    std::optional<double> progress; // percent, as a bar along the bottom
};

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, const ListRow &row);

class ListRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // details: how many lines of them a row has.
    ListRowDelegate(const Theme &theme, int details, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    virtual ListRow row(const QModelIndex &index) const = 0;
    virtual bool hasChips(const QModelIndex &) const { return false; } // then rows differ in height

private:
    const Theme &m_theme;
    const int m_details;
};

} // namespace aw::ui
