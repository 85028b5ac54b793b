// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A difference in words and as JSON.
#include "engine/data/difference.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

// What JSON has no number for becomes text, so that no two different cells look the same.
QJsonValue differenceCell(const QVariant &cell)
{
    if (!cell.isValid())
        return QJsonValue::Null;
    if (cell.typeId() == QMetaType::ULongLong &&
        cell.toULongLong() > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return cell.toString();
    if (cell.typeId() == QMetaType::Double) {
        const double number = cell.toDouble();
        if (std::isnan(number))
            return u"NaN"_s;
        if (std::isinf(number))
            return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    }
    return QJsonValue::fromVariant(cell);
}

QJsonObject columnJson(const Difference &difference, qsizetype index)
{
    const ComparedColumn &column = difference.columns[index];
    QJsonObject object{{u"name"_s, difference.nameOf(index)}};
    QJsonArray changes;
    if (column.before < 0)
        changes.append(u"added"_s);
    if (column.after < 0)
        changes.append(u"removed"_s);
    if (column.renamed != RenameEvidence::None)
        changes.append(u"renamed"_s);
    if (column.retyped)
        changes.append(u"retyped"_s);
    if (column.moved)
        changes.append(u"moved"_s);
    object.insert("changes"_L1, changes);
    if (column.before >= 0) {
        object.insert("name_before"_L1, difference.before.columns[column.before].name);
        object.insert("type_before"_L1, difference.before.columns[column.before].type);
        object.insert("position_before"_L1, column.before);
    }
    if (column.after >= 0) {
        object.insert("type"_L1, difference.after.columns[column.after].type);
        object.insert("position"_L1, column.after);
    }
    if (column.renamed != RenameEvidence::None)
        object.insert("renamed_because"_L1,
                      column.renamed == RenameEvidence::SpelledAlike ? "spelled_alike"_L1 : "same_values"_L1);
    if (column.isShared()) {
        object.insert("compared_as"_L1, column.retyped ? "text"_L1 : "value"_L1);
        object.insert("changed_cells"_L1, column.changedCells);
    }
    return object;
}

} // namespace

QString changeName(RowChange change)
{
    switch (change) {
    case RowChange::Added:
        return u"added"_s;
    case RowChange::Removed:
        return u"removed"_s;
    case RowChange::Changed:
        break;
    }
    return u"changed"_s;
}

QString matchingName(RowMatching matching)
{
    switch (matching) {
    case RowMatching::GivenKey:
        return u"given_key"_s;
    case RowMatching::FoundKey:
        return u"found_key"_s;
    case RowMatching::WholeRows:
        return u"whole_rows"_s;
    case RowMatching::Nothing:
        break;
    }
    return u"nothing"_s;
}

QString matchingText(const Difference &difference)
{
    const QString key = difference.keyNames().join(u"”, “"_s);
    switch (difference.matching) {
    case RowMatching::GivenKey:
        if (difference.sharedKeysBefore > 0 || difference.sharedKeysAfter > 0)
            return u"Rows are matched by “%1”, as asked. It does not tell all rows apart (%2 before, %3 after share "
                   "theirs): of those, equal rows belong together, and the rest follow each other in order."_s.arg(
                       key, QString::number(difference.sharedKeysBefore), QString::number(difference.sharedKeysAfter));
        return u"Rows are matched by “%1”, as asked."_s.arg(key);
    case RowMatching::FoundKey:
        return u"Rows are matched by “%1”, which is never empty and never repeats in either table."_s.arg(key);
    case RowMatching::WholeRows:
        return u"No column tells the rows apart, so equal rows belong together: a row with a changed cell counts as "
               u"one "
               "removed and one added."_s;
    case RowMatching::Nothing:
        break;
    }
    return u"The tables have no column in common, so no row can be matched."_s;
}

QJsonObject toJson(const Difference &difference)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < difference.columns.size(); ++i)
        columns.append(columnJson(difference, i));
    const QJsonObject rows{{u"before"_s, difference.rowsBefore}, {u"after"_s, difference.rowsAfter},
                           {u"added"_s, difference.added},       {u"removed"_s, difference.removed},
                           {u"changed"_s, difference.changed},   {u"same"_s, difference.same}};
    const QJsonObject matching{{u"by"_s, matchingName(difference.matching)},
                               {u"key"_s, QJsonArray::fromStringList(difference.keyNames())},
                               {u"rows_sharing_keys_before"_s, difference.sharedKeysBefore},
                               {u"rows_sharing_keys_after"_s, difference.sharedKeysAfter},
                               {u"text"_s, matchingText(difference)}};
    return {{u"equal"_s, difference.isNone()}, {u"matching"_s, matching}, {u"rows"_s, rows}, {u"columns"_s, columns}};
}

QJsonObject toJson(const Difference &difference, const DifferingRow &row)
{
    QJsonObject object{{u"change"_s, changeName(row.change)},
                       {u"row_before"_s, row.rowBefore >= 0 ? QJsonValue(row.rowBefore + 1) : QJsonValue()},
                       {u"row_after"_s, row.rowAfter >= 0 ? QJsonValue(row.rowAfter + 1) : QJsonValue()}};
    QJsonObject before;
    QJsonObject after;
    QJsonArray changed;
    for (qsizetype i = 0; i < difference.columns.size(); ++i) {
        const ComparedColumn &column = difference.columns[i];
        if (row.rowBefore >= 0 && column.before >= 0)
            before.insert(difference.before.columns[column.before].name, differenceCell(row.before[i]));
        if (row.rowAfter >= 0 && column.after >= 0)
            after.insert(difference.after.columns[column.after].name, differenceCell(row.after[i]));
        if (row.changedCells.value(i))
            changed.append(difference.nameOf(i));
    }
    object.insert("before"_L1, row.rowBefore >= 0 ? QJsonValue(before) : QJsonValue());
    object.insert("after"_L1, row.rowAfter >= 0 ? QJsonValue(after) : QJsonValue());
    object.insert("changed"_L1, changed);
    return object;
}

QJsonObject toJson(const Difference &difference, const QList<DifferingRow> &rows, RowChanges which, qint64 offset)
{
    QJsonArray list;
    for (const DifferingRow &row : rows)
        list.append(toJson(difference, row));
    QJsonObject object = toJson(difference);
    object.insert("page"_L1,
                  QJsonObject{{u"offset"_s, offset}, {u"total"_s, difference.count(which)}, {u"rows"_s, list}});
    return object;
}

} // namespace aw::data
