// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/plain_difference.h"

#include "engine/data/sql_quote.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::test
{

namespace
{

QStringList keyOf(const QStringList &row, const QList<qsizetype> &key)
{
    QStringList cells;
    for (const qsizetype column : key)
        cells.append(normal(row)[column]);
    return cells;
}

} // namespace

QString PlainTable::sql() const
{
    QStringList columns;
    for (qsizetype i = 0; i < types.size(); ++i)
        columns.append(u"CAST(c%1 AS %2) AS k%1"_s.arg(i).arg(types[i] == 't'   ? u"VARCHAR"_s
                                                              : types[i] == 'i' ? u"BIGINT"_s
                                                                                : u"DOUBLE"_s));
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cell == "~"_L1 ? u"NULL::VARCHAR"_s : data::quoteText(cell));
        lines.append(u'(' + cells.join(u", "_s) + u')');
    }
    QStringList names;
    for (qsizetype i = 0; i < types.size(); ++i)
        names.append(u"c%1"_s.arg(i));
    if (rows.isEmpty()) {
        const QStringList nulls(types.size(), u"NULL::VARCHAR"_s);
        return u"SELECT %1 FROM (VALUES (%2)) t(%3) WHERE false"_s.arg(columns.join(u", "_s), nulls.join(u", "_s),
                                                                       names.join(u", "_s));
    }
    return u"SELECT %1 FROM (VALUES %2) t(%3)"_s.arg(columns.join(u", "_s), lines.join(u", "_s), names.join(u", "_s));
}

QString Dice::cell(char type, int variety)
{
    static const QStringList kTexts{u"~"_s, u""_s, u"a"_s, u"A"_s, u"ä"_s, u"a "_s, u"it's"_s, u"%1"_s};
    static const QStringList kWhole{
        u"~"_s, u"0"_s, u"1"_s, u"9007199254740993"_s, u"9007199254740992"_s, u"-9223372036854775808"_s};
    static const QStringList kFractions{u"~"_s, u"nan"_s, u"0.0"_s, u"-0.0"_s, u"inf"_s, u"0.1"_s};
    if (variety > 0 && type == 'i' && upTo(1) == 0)
        return QString::number(upTo(variety));
    const QStringList &list = type == 't' ? kTexts : type == 'i' ? kWhole : kFractions;
    return list[upTo(static_cast<int>(list.size()) - 1)];
}

PlainTable changedTable(const PlainTable &before, Dice &dice)
{
    PlainTable after{before.types, {}};
    for (QStringList row : before.rows) {
        const int what = dice.upTo(9);
        if (what == 0)
            continue;
        if (what <= 2) {
            const int column = dice.upTo(static_cast<int>(row.size()) - 1);
            row[column] = dice.cell(before.types[column], 30);
        }
        after.rows.insert(dice.upTo(2) == 0 ? dice.upTo(static_cast<int>(after.rows.size())) : after.rows.size(), row);
        if (what == 3)
            after.rows.append(row);
    }
    return after;
}

QStringList normal(QStringList row)
{
    row.replaceInStrings(u"-0.0"_s, u"0.0"_s);
    return row;
}

QList<PlainChange> plainDifference(const PlainTable &before, const PlainTable &after, const QList<qsizetype> &key)
{
    QList<bool> usedBefore(before.rows.size(), false);
    QList<bool> usedAfter(after.rows.size(), false);
    QList<PlainChange> changes;
    for (const bool wholeRows : {true, false}) {
        if (!wholeRows && key.isEmpty())
            break;
        for (qsizetype b = 0; b < before.rows.size(); ++b) {
            for (qsizetype a = 0; a < after.rows.size() && !usedBefore[b]; ++a) {
                const bool together = wholeRows ? normal(before.rows[b]) == normal(after.rows[a])
                                                : keyOf(before.rows[b], key) == keyOf(after.rows[a], key);
                if (usedAfter[a] || !together)
                    continue;
                usedBefore[b] = true;
                usedAfter[a] = true;
                if (!wholeRows)
                    changes.append({b, a});
            }
        }
    }
    for (qsizetype b = 0; b < before.rows.size(); ++b)
        if (!usedBefore[b])
            changes.append({b, -1});
    for (qsizetype a = 0; a < after.rows.size(); ++a)
        if (!usedAfter[a])
            changes.append({-1, a});
    std::ranges::sort(changes, {}, [](const PlainChange &change) {
        return std::pair(change.before >= 0 ? change.before : change.after, change.before < 0);
    });
    return changes;
}

bool isPlainKey(const PlainTable &before, const PlainTable &after, const QList<qsizetype> &key)
{
    QSet<QStringList> seen[2];
    int table = 0;
    for (const PlainTable *each : {&before, &after}) {
        for (const QStringList &row : each->rows)
            seen[table].insert(keyOf(row, key));
        const bool repeats = seen[table].size() != each->rows.size();
        const bool empty = std::ranges::any_of(seen[table], [](const QStringList &k) { return k.contains(u"~"_s); });
        const bool fraction = std::ranges::any_of(key, [&](qsizetype column) { return each->types[column] == 'f'; });
        if (repeats || empty || fraction)
            return false;
        ++table;
    }
    return seen[0].intersects(seen[1]);
}

qsizetype smallestPlainKey(const PlainTable &before, const PlainTable &after)
{
    const qsizetype width = before.types.size();
    qsizetype smallest = 0;
    for (int set = 1; set < (1 << width); ++set) {
        QList<qsizetype> key;
        for (qsizetype column = 0; column < width; ++column)
            if (set & (1 << column))
                key.append(column);
        if (key.size() <= 3 && (smallest == 0 || key.size() < smallest) && isPlainKey(before, after, key))
            smallest = key.size();
    }
    return smallest;
}

} // namespace aw::test
