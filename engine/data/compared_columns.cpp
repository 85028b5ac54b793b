// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/compared_columns.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Result;
using core::Status;

namespace
{

QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            letters.append(c);
    return letters;
}

// Joins what has one and the same mark on either side and on no other column there. Those without a mark stay alone.
void joinUnique(QList<ComparedColumn> &columns, const QHash<qsizetype, QString> &marksBefore,
                const QHash<qsizetype, QString> &marksAfter, RenameEvidence evidence)
{
    const auto byMark = [](const QHash<qsizetype, QString> &marks) {
        QHash<QString, QList<qsizetype>> found;
        for (auto mark = marks.begin(); mark != marks.end(); ++mark)
            if (!mark->isEmpty())
                found[*mark].append(mark.key());
        return found;
    };
    const QHash<QString, QList<qsizetype>> befores = byMark(marksBefore);
    const QHash<QString, QList<qsizetype>> afters = byMark(marksAfter);
    for (auto after = afters.begin(); after != afters.end(); ++after) {
        const QList<qsizetype> before = befores.value(after.key());
        if (after->size() != 1 || before.size() != 1)
            continue;
        const auto added = std::ranges::find(columns, after->first(), &ComparedColumn::after);
        added->before = before.first();
        added->renamed = evidence;
        columns.removeIf(
            [&](const ComparedColumn &column) { return column.after < 0 && column.before == before.first(); });
    }
}

// A mark for each column that one table lacks: the sum over hashes of its values with their rows.
Result<QHash<qsizetype, QString>> valueMarks(Session &session, const ComparedTable &table,
                                             const QList<qsizetype> &which)
{
    QHash<qsizetype, QString> marks;
    if (which.isEmpty())
        return marks;
    QStringList sums;
    for (const qsizetype i : which)
        sums.append(u"CASE WHEN min(hash(c%1)) <> max(hash(c%1)) THEN sum(hash(r, c%1))::VARCHAR END"_s.arg(i));
    AW_TRY(const Table sum, session.query(u"SELECT "_s + sums.join(u", "_s) + u" FROM "_s + table.source()));
    for (qsizetype i = 0; i < which.size(); ++i)
        if (const QVariant &mark = sum.rows.first()[i]; mark.isValid())
            marks.insert(which[i], table.types[which[i]] + u' ' + mark.toString());
    return marks;
}

// Whole columns of equal values are evidence; that the rows number the same is a part of it.
Status joinSameValues(Session &session, const ComparedTable &before, const ComparedTable &after,
                      QList<ComparedColumn> &columns)
{
    QList<qsizetype> gone;
    QList<qsizetype> come;
    for (const ComparedColumn &column : std::as_const(columns)) {
        if (column.after < 0)
            gone.append(column.before);
        else if (column.before < 0)
            come.append(column.after);
    }
    if (gone.isEmpty() || come.isEmpty() || before.rows != after.rows)
        return {};
    AW_TRY(const auto marksBefore, valueMarks(session, before, gone));
    AW_TRY(const auto marksAfter, valueMarks(session, after, come));
    joinUnique(columns, marksBefore, marksAfter, RenameEvidence::SameValues);
    return {};
}

// The fewest columns whose place among the shared ones is another: all but a longest run that kept its order.
void markMoved(QList<ComparedColumn> &columns)
{
    QList<qsizetype> shared; // indexes into columns, in the order of the table after
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].isShared())
            shared.append(i);
    QList<qsizetype> ends;                        // ends[n]: where the best run of n + 1 columns ends
    QList<qsizetype> previous(shared.size(), -1); // in shared
    for (qsizetype i = 0; i < shared.size(); ++i) {
        const auto place = std::ranges::lower_bound(ends, columns[shared[i]].before, {},
                                                    [&](qsizetype end) { return columns[shared[end]].before; });
        if (place != ends.begin())
            previous[i] = *std::prev(place);
        if (place == ends.end())
            ends.append(i);
        else
            *place = i;
        columns[shared[i]].moved = true;
    }
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        columns[shared[i]].moved = false;
}

// The text of a number, the same for 1, 1.0 and 1.00.
QString numberText(const QString &type, const QString &value)
{
    const QString text = u"CAST("_s + value + u" AS VARCHAR)"_s;
    if (type.startsWith("DECIMAL"_L1))
        return u"CASE WHEN contains(%1, '.') THEN rtrim(rtrim(%1, '0'), '.') ELSE %1 END"_s.arg(text);
    if (type == "DOUBLE"_L1 || type == "FLOAT"_L1)
        return u"coalesce(CASE WHEN isfinite(%1) AND %1 = trunc(%1) THEN CAST(TRY_CAST(%1 AS HUGEINT) AS VARCHAR) END, "
               "%2)"_s.arg(value, text);
    return text;
}

QString comparableCell(const ComparedTable &before, const ComparedTable &after, const ComparedColumn &column,
                       const core::Column &own, const QString &name)
{
    if (!column.retyped)
        return name;
    if (before.schema.columns[column.before].isNumeric() && after.schema.columns[column.after].isNumeric())
        return numberText(own.type, name);
    return u"CAST("_s + name + u" AS VARCHAR)"_s;
}

} // namespace

Result<ComparedTable> ComparedTable::open(Session &session, const QString &file)
{
    ComparedTable table;
    table.file = file;
    const QString rows = u"read_parquet("_s + quoteText(file) + u", hive_partitioning=false)"_s;
    AW_TRY(table.schema, session.describe(u"SELECT * FROM "_s + rows));
    for (const core::Column &column : std::as_const(table.schema.columns))
        table.hasOwnNumbers =
            table.hasOwnNumbers || column.name.compare("file_row_number"_L1, Qt::CaseInsensitive) == 0;
    AW_TRY(const Table types, session.query(u"SELECT column_type FROM (DESCRIBE SELECT * FROM "_s + rows + u')'));
    for (const QVariantList &row : types.rows)
        table.types.append(row.first().toString());
    AW_TRY(const QVariant count, session.scalar(u"SELECT count(*) FROM "_s + rows));
    table.rows = count.toLongLong();
    return table;
}

QString ComparedTable::source() const
{
    QStringList names;
    for (qsizetype i = 0; i < schema.columns.size(); ++i)
        names.append(u"c%1"_s.arg(i));
    const QString parquet = u"read_parquet("_s + quoteText(file) + u", hive_partitioning=false"_s;
    if (hasOwnNumbers)
        return u"(SELECT *, row_number() OVER () - 1 AS r FROM "_s + parquet + u") AS t("_s + names.join(u", "_s) +
               u"))"_s;
    names.append(u"r"_s);
    return u"(SELECT * FROM "_s + parquet + u", file_row_number=true) AS t("_s + names.join(u", "_s) + u"))"_s;
}

Result<QList<ComparedColumn>> compareColumns(Session &session, const ComparedTable &before, const ComparedTable &after)
{
    QList<ComparedColumn> columns;
    QHash<qsizetype, QString> lettersBefore;
    QHash<qsizetype, QString> lettersAfter;
    for (qsizetype i = 0; i < after.schema.columns.size(); ++i) {
        const QString &name = after.schema.columns[i].name;
        columns.append(ComparedColumn{.before = before.schema.indexOf(name), .after = i});
        if (columns.last().before < 0)
            lettersAfter.insert(i, lettersOf(name));
    }
    for (qsizetype i = 0; i < before.schema.columns.size(); ++i) {
        const QString &name = before.schema.columns[i].name;
        if (after.schema.indexOf(name) >= 0)
            continue;
        columns.append(ComparedColumn{.before = i});
        lettersBefore.insert(i, lettersOf(name));
    }
    joinUnique(columns, lettersBefore, lettersAfter, RenameEvidence::SpelledAlike);
    AW_CHECK(joinSameValues(session, before, after, columns));
    for (ComparedColumn &column : columns)
        column.retyped = column.isShared() && before.types[column.before] != after.types[column.after];
    markMoved(columns);
    return columns;
}

QString comparableBefore(const ComparedTable &before, const ComparedTable &after, const ComparedColumn &column,
                         const QString &alias)
{
    return comparableCell(before, after, column, before.schema.columns[column.before],
                          u"%1.c%2"_s.arg(alias).arg(column.before));
}

QString comparableAfter(const ComparedTable &before, const ComparedTable &after, const ComparedColumn &column,
                        const QString &alias)
{
    return comparableCell(before, after, column, after.schema.columns[column.after],
                          u"%1.c%2"_s.arg(alias).arg(column.after));
}

} // namespace aw::data
