// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_looks.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class ColumnLooks
{
    Q_DECLARE_TR_FUNCTIONS(ColumnLooks)
};

} // namespace

bool isTimeColumn(const core::Column &column)
{
    return column.type == "DATE"_L1 || column.type.startsWith("TIME"_L1);
}

QString typeIcon(const core::Column &column)
{
    if (column.meaning == "latitude"_L1 || column.meaning == "longitude"_L1)
        return u"place"_s;
    if (column.type == "BOOLEAN"_L1)
        return u"boolean"_s;
    if (isTimeColumn(column))
        return u"calendar"_s;
    return column.isNumeric() ? u"number"_s : u"text"_s;
}

QString typeWord(const core::Column &column)
{
    if (column.type == "BOOLEAN"_L1)
        return ColumnLooks::tr("Yes or no");
    if (column.type == "DATE"_L1)
        return ColumnLooks::tr("Date");
    if (column.type.startsWith("TIMESTAMP"_L1))
        return ColumnLooks::tr("Date and time");
    if (column.type.startsWith("TIME"_L1))
        return ColumnLooks::tr("Time");
    if (column.type.contains("INT"_L1) && column.isNumeric())
        return ColumnLooks::tr("Whole number");
    if (column.isNumeric())
        return ColumnLooks::tr("Number");
    if (column.isText())
        return ColumnLooks::tr("Text");
    return ColumnLooks::tr("Other (%1)").arg(column.type.toLower());
}

bool isRightAligned(const core::Column &column)
{
    return column.isNumeric();
}

QStringList columnNotes(const data::ColumnProfile &profile)
{
    QStringList notes;
    const qint64 filled = profile.rows - profile.nulls;
    if (profile.rows == 0)
        return notes;
    if (filled == 0) {
        notes.append(ColumnLooks::tr("Every cell is empty."));
        return notes;
    }
    const double empty = static_cast<double>(profile.nulls) / static_cast<double>(profile.rows);
    if (empty >= 0.05)
        notes.append(ColumnLooks::tr("%1 of the cells are empty.").arg(shareText(empty)));
    if (profile.distinct == 1 && profile.rows > 1)
        notes.append(ColumnLooks::tr("Holds a single value."));
    if (profile.distinctIsExact && profile.distinct == filled && filled == profile.rows && profile.rows > 20 &&
        profile.column.isText())
        notes.append(ColumnLooks::tr("Every value is different: it may identify the rows."));
    if (profile.column.isText()) {
        qint64 numeric = 0;
        qint64 seen = 0;
        QString example;
        for (const data::ValueCount &value : profile.frequent) {
            QString digits = value.value;
            bool plain = false;
            std::ignore = digits.trimmed().toDouble(&plain);
            digits.remove(u',').remove(u'$').remove(u'€').remove(u'£').remove(u'%').remove(u' ');
            bool number = false;
            std::ignore = digits.toDouble(&number);
            seen += value.rows;
            if (number) {
                numeric += value.rows;
                if (!plain && example.isEmpty())
                    example = value.value;
            }
        }
        if (seen > 0 && numeric * 2 > seen && !example.isEmpty())
            notes.append(ColumnLooks::tr("Text that looks like numbers, such as “%1”. Prepare turns it into numbers.")
                             .arg(example));
    }
    return notes;
}

} // namespace aw::ui
