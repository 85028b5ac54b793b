// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/difference.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kMostRowsAtOnce = 10'000;

QString equalTo(const QString &one, const QString &other)
{
    return one + u" IS NOT DISTINCT FROM "_s + other;
}

QString fileRows(const QString &file)
{
    return u"read_parquet("_s + quoteText(file) + u", hive_partitioning=false)"_s;
}

// Writes the file of differing rows: rb and ra (the row in either table, or NULL), kind (a RowChange) and, for each
// column, whether its cell changed (d0, d1 …), in their final order.
class RowComparison
{
public:
    RowComparison(Session &session, const ComparedTable &before, const ComparedTable &after, Difference &difference,
                  const ProgressCallback &progress)
        : m_session(session)
        , m_before(before)
        , m_after(after)
        , m_difference(difference)
        , m_progress(progress)
    {
        for (qsizetype i = 0; i < difference.columns.size(); ++i)
            if (difference.columns[i].isShared())
                m_shared.append(i);
    }

    Status run()
    {
        switch (m_difference.matching) {
        case RowMatching::GivenKey:
            AW_CHECK(countSharedKeys());
            break;
        case RowMatching::FoundKey:
            break;
        case RowMatching::WholeRows:
            AW_CHECK(writeUnequal(m_difference.rowsFile));
            return count();
        case RowMatching::Nothing:
            AW_CHECK(write(u"SELECT r AS rb, NULL::BIGINT AS ra"_s + flags(u"false"_s) + u" FROM "_s +
                           m_before.source() + u" UNION ALL SELECT NULL, r"_s + flags(u"false"_s) + u" FROM "_s +
                           m_after.source()));
            return count();
        }
        const bool repeated = m_difference.sharedKeysBefore > 0 || m_difference.sharedKeysAfter > 0;
        AW_CHECK(repeated ? writeByRepeatedKey() : writeByKey(m_before.source(), m_after.source(), {}));
        return count();
    }

private:
    QString before(qsizetype column) const
    {
        return comparableBefore(m_before, m_after, m_difference.columns[column], u"b"_s);
    }
    QString after(qsizetype column) const
    {
        return comparableAfter(m_before, m_after, m_difference.columns[column], u"a"_s);
    }

    QString listed(const QList<qsizetype> &columns, bool ofBefore) const
    {
        QStringList cells;
        for (const qsizetype column : columns)
            cells.append(ofBefore ? before(column) : after(column));
        return cells.join(u", "_s);
    }

    QString flags(const QString &value) const
    {
        QString text;
        for (qsizetype i = 0; i < m_difference.columns.size(); ++i)
            text += u", %1 AS d%2"_s.arg(value).arg(i);
        return text;
    }

    Status countSharedKeys()
    {
        const auto shared = [this](const QString &source, const QString &key) {
            return m_session.scalar(u"SELECT coalesce(sum(n), 0)::BIGINT FROM (SELECT count(*) AS n FROM "_s + source +
                                    u" GROUP BY "_s + key + u" HAVING count(*) > 1)"_s);
        };
        AW_TRY(const QVariant inBefore, shared(m_before.source() + u" b"_s, listed(m_difference.key, true)));
        AW_TRY(const QVariant inAfter, shared(m_after.source() + u" a"_s, listed(m_difference.key, false)));
        m_difference.sharedKeysBefore = inBefore.toLongLong();
        m_difference.sharedKeysAfter = inAfter.toLongLong();
        return {};
    }

    // compared: a SELECT of rb, ra and the flags.
    Status write(const QString &compared, const QString &file = {})
    {
        QStringList any{u"false"_s};
        for (const qsizetype column : m_shared)
            any.append(u"d%1"_s.arg(column));
        const QString sql =
            u"COPY (SELECT * FROM (SELECT *, CASE WHEN rb IS NULL THEN 1 WHEN ra IS NULL THEN 2 WHEN "_s +
            any.join(u" OR "_s) + u" THEN 4 ELSE 0 END AS kind FROM ("_s + compared +
            u")) WHERE kind > 0 ORDER BY coalesce(rb, ra), rb IS NULL) TO "_s +
            quoteText(file.isEmpty() ? m_difference.rowsFile : file) + u" (FORMAT parquet)"_s;
        AW_CHECK(m_session.execute(sql, m_progress));
        return {};
    }

    // extra: a further condition that two rows belong together.
    Status writeByKey(const QString &sourceBefore, const QString &sourceAfter, const QString &extra)
    {
        QStringList conditions;
        for (const qsizetype column : std::as_const(m_difference.key))
            conditions.append(equalTo(before(column), after(column)));
        if (!extra.isEmpty())
            conditions.append(extra);
        QString differs;
        for (qsizetype i = 0; i < m_difference.columns.size(); ++i) {
            const bool compared = m_difference.columns[i].isShared() && !m_difference.key.contains(i);
            differs += compared ? u", b.r IS NOT NULL AND a.r IS NOT NULL AND "_s + before(i) +
                                      u" IS DISTINCT FROM "_s + after(i)
                                : u", false"_s;
            differs += u" AS d%1"_s.arg(i);
        }
        return write(u"SELECT b.r AS rb, a.r AS ra"_s + differs + u" FROM "_s + sourceBefore +
                     u" b FULL OUTER JOIN "_s + sourceAfter + u" a ON "_s + conditions.join(u" AND "_s));
    }

    // Rows that have no equal in the other table; of equal ones, the first belong together.
    Status writeUnequal(const QString &file)
    {
        const auto numbered = [](const QString &source, const QString &alias, const QString &cells) {
            return u"(SELECT *, row_number() OVER (PARTITION BY "_s + cells + u" ORDER BY r) AS n FROM "_s + source +
                   u' ' + alias + u')';
        };
        QStringList conditions{u"a.n = b.n"_s};
        for (const qsizetype column : m_shared)
            conditions.append(equalTo(before(column), after(column)));
        return write(u"SELECT b.r AS rb, a.r AS ra"_s + flags(u"false"_s) + u" FROM "_s +
                         numbered(m_before.source(), u"b"_s, listed(m_shared, true)) + u" b FULL OUTER JOIN "_s +
                         numbered(m_after.source(), u"a"_s, listed(m_shared, false)) + u" a ON "_s +
                         conditions.join(u" AND "_s),
                     file);
    }

    // Equal rows belong together; what is left of each key follows the order of the tables.
    Status writeByRepeatedKey()
    {
        const QString left = m_difference.rowsFile + u".left"_s;
        m_session.removeWhenClosed(left);
        AW_CHECK(writeUnequal(left));
        const auto numbered = [&](const QString &source, const QString &alias, const QString &row,
                                  const QString &cells) {
            return u"(SELECT *, row_number() OVER (PARTITION BY "_s + cells + u" ORDER BY r) AS n FROM "_s + source +
                   u' ' + alias + u" WHERE r IN (SELECT "_s + row + u" FROM "_s + fileRows(left) + u" WHERE "_s + row +
                   u" IS NOT NULL))"_s;
        };
        return writeByKey(numbered(m_before.source(), u"b"_s, u"rb"_s, listed(m_difference.key, true)),
                          numbered(m_after.source(), u"a"_s, u"ra"_s, listed(m_difference.key, false)), u"a.n = b.n"_s);
    }

    Status count()
    {
        QString counts = u"count(*) FILTER (kind = 1), count(*) FILTER (kind = 2), count(*) FILTER (kind = 4)"_s;
        for (qsizetype i = 0; i < m_difference.columns.size(); ++i)
            counts += u", count(*) FILTER (d%1)"_s.arg(i);
        AW_TRY(const Table table,
               m_session.query(u"SELECT "_s + counts + u" FROM "_s + fileRows(m_difference.rowsFile)));
        const QVariantList &row = table.rows.first();
        m_difference.added = row[0].toLongLong();
        m_difference.removed = row[1].toLongLong();
        m_difference.changed = row[2].toLongLong();
        m_difference.same = m_difference.rowsBefore - m_difference.removed - m_difference.changed;
        for (qsizetype i = 0; i < m_difference.columns.size(); ++i)
            m_difference.columns[i].changedCells = row[3 + i].toLongLong();
        return {};
    }

    Session &m_session;
    const ComparedTable &m_before;
    const ComparedTable &m_after;
    Difference &m_difference;
    const ProgressCallback &m_progress;
    QList<qsizetype> m_shared;
};

Result<QList<qsizetype>> keyColumns(const Difference &difference, const QStringList &names)
{
    QList<qsizetype> key;
    for (const QString &name : names) {
        const qsizetype before = difference.before.indexOf(name);
        const qsizetype after = difference.after.indexOf(name);
        // A name of both tables that means different columns is that of the table after.
        auto found = std::ranges::find_if(difference.columns, [&](const ComparedColumn &column) {
            return column.isShared() && column.after == after;
        });
        if (after < 0)
            found = std::ranges::find_if(difference.columns, [&](const ComparedColumn &column) {
                return column.isShared() && before >= 0 && column.before == before;
            });
        if (found == difference.columns.end())
            return core::fail(ErrorCode::NotFound,
                              before < 0 && after < 0 ? u"There is no column “%1” in either table"_s.arg(name)
                                                      : u"Only one of the tables has the column “%1”"_s.arg(name),
                              {}, u"Choose the key from the columns both tables have."_s);
        const qsizetype index = found - difference.columns.begin();
        if (key.contains(index))
            return core::fail(ErrorCode::InvalidArgument, u"The column “%1” is in the key twice"_s.arg(name));
        key.append(index);
    }
    return key;
}

// The cells of some rows of one table, by the number of the row.
Result<QHash<qint64, QVariantList>> cellsOf(Session &session, const QString &file, const QList<qint64> &rows)
{
    QHash<qint64, QVariantList> found;
    if (rows.isEmpty())
        return found;
    QStringList numbers;
    for (const qint64 row : rows)
        numbers.append(QString::number(row));
    AW_TRY(const ComparedTable opened, ComparedTable::open(session, file));
    const auto [least, most] = std::ranges::minmax(rows);
    // The range is what lets the engine leave out parts of the file.
    AW_TRY(const Table table, session.query(u"SELECT * FROM "_s + opened.source() +
                                            u" WHERE r BETWEEN %1 AND %2 AND r IN (%3)"_s.arg(
                                                QString::number(least), QString::number(most), numbers.join(u", "_s))));
    const qsizetype number = opened.schema.columns.size();
    for (const QVariantList &row : table.rows)
        found.insert(row[number].toLongLong(), row);
    return found;
}

} // namespace

bool Difference::isNone() const
{
    return added == 0 && removed == 0 && changed == 0 && std::ranges::all_of(columns, &ComparedColumn::isSame);
}

QString Difference::nameOf(qsizetype column) const
{
    const ComparedColumn &found = columns[column];
    return found.after >= 0 ? after.columns[found.after].name : before.columns[found.before].name;
}

QStringList Difference::keyNames() const
{
    QStringList names;
    for (const qsizetype column : key)
        names.append(nameOf(column));
    return names;
}

qint64 Difference::count(RowChanges which) const
{
    return (which & RowChange::Added ? added : 0) + (which & RowChange::Removed ? removed : 0) +
           (which & RowChange::Changed ? changed : 0);
}

Result<Difference> compareTables(Session &session, const QString &beforeFile, const QString &afterFile,
                                 const QStringList &key, const QString &rowsFile, const ProgressCallback &progress)
{
    AW_TRY(const ComparedTable before, ComparedTable::open(session, beforeFile));
    AW_TRY(const ComparedTable after, ComparedTable::open(session, afterFile));
    Difference difference;
    difference.before = before.schema;
    difference.after = after.schema;
    difference.rowsBefore = before.rows;
    difference.rowsAfter = after.rows;
    difference.beforeFile = beforeFile;
    difference.afterFile = afterFile;
    difference.rowsFile = rowsFile;
    AW_TRY(difference.columns, compareColumns(session, before, after));
    if (!key.isEmpty()) {
        AW_TRY(difference.key, keyColumns(difference, key));
        difference.matching = RowMatching::GivenKey;
    } else if (std::ranges::any_of(difference.columns, &ComparedColumn::isShared)) {
        AW_TRY(difference.key, findKey(session, before, after, difference.columns));
        difference.matching = difference.key.isEmpty() ? RowMatching::WholeRows : RowMatching::FoundKey;
    }
    AW_CHECK(RowComparison(session, before, after, difference, progress).run());
    return difference;
}

Result<QList<DifferingRow>> differingRows(Session &session, const Difference &difference, RowChanges which,
                                          qint64 offset, qint64 limit)
{
    if (offset < 0 || limit < 0)
        return core::fail(ErrorCode::InvalidArgument, u"Offset and limit cannot be negative"_s);
    QStringList kinds{u"0"_s};
    for (const RowChange kind : {RowChange::Added, RowChange::Removed, RowChange::Changed})
        if (which & kind)
            kinds.append(QString::number(static_cast<int>(kind)));
    QString columns = u"rb, ra, kind"_s;
    for (qsizetype i = 0; i < difference.columns.size(); ++i)
        columns += u", d%1"_s.arg(i);
    AW_TRY(const Table table,
           session.query(
               u"SELECT "_s + columns + u" FROM read_parquet("_s + quoteText(difference.rowsFile) +
               u", hive_partitioning=false, file_row_number=true) WHERE kind IN ("_s + kinds.join(u", "_s) +
               u") ORDER BY file_row_number LIMIT %1 OFFSET %2"_s.arg(std::min(limit, kMostRowsAtOnce)).arg(offset)));
    QList<qint64> inBefore;
    QList<qint64> inAfter;
    for (const QVariantList &row : table.rows) {
        if (row[0].isValid())
            inBefore.append(row[0].toLongLong());
        if (row[1].isValid())
            inAfter.append(row[1].toLongLong());
    }
    AW_TRY(const auto cellsBefore, cellsOf(session, difference.beforeFile, inBefore));
    AW_TRY(const auto cellsAfter, cellsOf(session, difference.afterFile, inAfter));
    QList<DifferingRow> rows;
    for (const QVariantList &row : table.rows) {
        DifferingRow &differing = rows.emplaceBack();
        differing.change = static_cast<RowChange>(row[2].toInt());
        differing.rowBefore = row[0].isValid() ? row[0].toLongLong() : -1;
        differing.rowAfter = row[1].isValid() ? row[1].toLongLong() : -1;
        const QVariantList before = cellsBefore.value(differing.rowBefore);
        const QVariantList after = cellsAfter.value(differing.rowAfter);
        for (qsizetype i = 0; i < difference.columns.size(); ++i) {
            const ComparedColumn &column = difference.columns[i];
            if (differing.rowBefore >= 0)
                differing.before.append(column.before >= 0 ? before.value(column.before) : QVariant());
            if (differing.rowAfter >= 0)
                differing.after.append(column.after >= 0 ? after.value(column.after) : QVariant());
            if (differing.change == RowChange::Changed)
                differing.changedCells.append(row[3 + i].toBool());
        }
    }
    return rows;
}

} // namespace aw::data
