// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the columns by which the rows of two tables can be told apart.
#include "engine/core/result.h"
#include "engine/data/compared_columns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Result;

namespace
{

constexpr int kSampledRows = 20'000;    // enough to see that most columns repeat
constexpr qsizetype kMostTogether = 12; // columns that are tried with others
constexpr qsizetype kMostKeys = 6;      // keys of one size that are weighed against each other

using KeyColumns = QList<qsizetype>;

bool canBeKey(const QString &type)
{
    static constexpr std::array kNoKeys{"FLOAT"_L1, "DOUBLE"_L1, "BOOLEAN"_L1, "BLOB"_L1,
                                        "BIT"_L1,   "MAP("_L1,   "UNION("_L1,  "INTERVAL"_L1};
    return !type.endsWith(u']') && !type.startsWith("STRUCT("_L1) &&
           std::ranges::none_of(kNoKeys, [&](QLatin1StringView no) { return type.startsWith(no); });
}

class KeySearch
{
public:
    KeySearch(Session &session, const ComparedTable &before, const ComparedTable &after,
              const QList<ComparedColumn> &columns)
        : m_session(session)
        , m_before(before)
        , m_after(after)
        , m_columns(columns)
    {
    }

    Result<KeyColumns> run()
    {
        if (m_before.rows == 0 || m_after.rows == 0)
            return KeyColumns();
        AW_TRY(const KeyColumns candidates, filled());
        for (qsizetype size = 1; size <= 3; ++size) {
            AW_TRY(const QList<KeyColumns> keys, uniqueOnes(candidates, size));
            AW_TRY(const KeyColumns best, mostInCommon(keys));
            if (!best.isEmpty())
                return best;
        }
        return KeyColumns();
    }

private:
    QString cell(bool before, qsizetype column) const
    {
        return u"c%1"_s.arg(before ? m_columns[column].before : m_columns[column].after);
    }

    QString cells(bool before, const KeyColumns &key) const
    {
        QStringList names;
        for (const qsizetype column : key)
            names.append(cell(before, column));
        return names.join(u", "_s);
    }

    const ComparedTable &table(bool before) const { return before ? m_before : m_after; }

    // KeyColumns without empty cells in either table.
    Result<KeyColumns> filled()
    {
        KeyColumns columns;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].isShared() && !m_columns[i].retyped && canBeKey(m_before.types[m_columns[i].before]))
                columns.append(i);
        for (const bool before : {true, false}) {
            if (columns.isEmpty())
                return columns;
            QStringList empty;
            for (const qsizetype column : std::as_const(columns))
                empty.append(u"count(*) - count(%1)"_s.arg(cell(before, column)));
            AW_TRY(const Table found,
                   m_session.query(u"SELECT "_s + empty.join(u", "_s) + u" FROM "_s + table(before).source()));
            KeyColumns left;
            for (qsizetype i = 0; i < columns.size(); ++i)
                if (found.rows.first()[i].toLongLong() == 0)
                    left.append(columns[i]);
            columns = left;
        }
        return columns;
    }

    Result<bool> isUnique(const KeyColumns &key, bool before, bool sampled)
    {
        QString rows = table(before).source();
        if (sampled)
            rows = u"(SELECT * FROM "_s + rows + u" LIMIT "_s + QString::number(kSampledRows) + u')';
        AW_TRY(const QVariant repeated,
               m_session.scalar(
                   u"SELECT 1 FROM %1 GROUP BY %2 HAVING count(*) > 1 LIMIT 1"_s.arg(rows, cells(before, key))));
        return !repeated.isValid();
    }

    Result<bool> isKey(const KeyColumns &key)
    {
        for (const bool sampled : {true, false}) {
            for (const bool before : {true, false}) {
                if (!sampled && table(before).rows <= kSampledRows)
                    continue;
                AW_TRY(const bool unique, isUnique(key, before, sampled));
                if (!unique)
                    return false;
            }
        }
        return true;
    }

    Result<QList<KeyColumns>> uniqueOnes(const KeyColumns &candidates, qsizetype size)
    {
        QList<KeyColumns> keys;
        if (size == 1) {
            for (const qsizetype column : candidates)
                AW_CHECK(take({column}, keys));
            return keys;
        }
        const qsizetype count = std::min(candidates.size(), kMostTogether);
        for (qsizetype i = 0; i < count; ++i) {
            for (qsizetype j = i + 1; j < count; ++j) {
                if (size == 2)
                    AW_CHECK(take({candidates[i], candidates[j]}, keys));
                for (qsizetype k = j + 1; size == 3 && k < count; ++k)
                    AW_CHECK(take({candidates[i], candidates[j], candidates[k]}, keys));
            }
        }
        return keys;
    }

    core::Status take(const KeyColumns &key, QList<KeyColumns> &keys)
    {
        if (keys.size() >= kMostKeys)
            return {};
        AW_TRY(const bool is, isKey(key));
        if (is)
            keys.append(key);
        return {};
    }

    // A column that is unique by chance has other values in the other table.
    Result<KeyColumns> mostInCommon(const QList<KeyColumns> &keys)
    {
        KeyColumns best;
        qint64 most = 0;
        for (const KeyColumns &key : keys) {
            AW_TRY(const QVariant common,
                   m_session.scalar(u"SELECT count(*) FROM (SELECT %1 FROM %2 INTERSECT SELECT %3 FROM %4)"_s.arg(
                       cells(true, key), m_before.source(), cells(false, key), m_after.source())));
            if (common.toLongLong() > most) {
                most = common.toLongLong();
                best = key;
            }
        }
        return best;
    }

    Session &m_session;
    const ComparedTable &m_before;
    const ComparedTable &m_after;
    const QList<ComparedColumn> &m_columns;
};

} // namespace

Result<KeyColumns> findKey(Session &session, const ComparedTable &before, const ComparedTable &after,
                           const QList<ComparedColumn> &columns)
{
    return KeySearch(session, before, after, columns).run();
}

} // namespace aw::data
