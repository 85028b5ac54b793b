// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows an inner join puts together, counted while the statement that reads them runs.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <vector>

struct _duckdb_connection;

namespace aw::data
{

// Of one join whose left rows have numbers of their own and find at most one partner each. Where one finds another, the
// statement stops with an error: what came out would be in no known order then.
// Thread: any; the engine counts on several at a time.
class JoinedRows
{
public:
    // leftAtMost: how many rows the left side can have.
    static std::shared_ptr<JoinedRows> of(qint64 leftAtMost);
    ~JoinedRows();

    // A SELECT of the rows whose last column, file_row_number, is the number of the left row. columns and from: of the
    // rows, as they stand behind SELECT and FROM; left, right: SQL of the numbers of both sides. Whoever reads that
    // column of all rows has them counted, once, if nothing but joins over keys as below is between. boundless: the
    // engine can guess itself how many rows there are, or need not.
    QString counted(const QStringList &columns, const QString &from, const QString &left, const QString &right,
                    bool boundless) const;
    // What to join such rows by instead of the key itself; both as SQL.
    static QString key(const QString &key, const QString &number);
    qint64 leftAtMost() const { return m_leftAtMost; }
    // Of what has run: all rows, if it came to its end and there is at least one. Where a side turned out to be empty
    // the engine may have left the other unread.
    qint64 rows() const { return m_rows.load(); }

    // False where one of the left rows has been there before, or its number is none.
    bool add(std::span<const qint64> left);

private:
    explicit JoinedRows(qint64 leftAtMost);

    static constexpr std::size_t kBlockBits = 20; // 128 KiB each, made where a number falls into it
    static constexpr std::size_t kBlocks = 1U << 12U;
    using Block = std::array<std::atomic<quint64>, (1U << kBlockBits) / 64>;
    Block *blockOf(std::size_t index);

    const qint64 m_id;
    const qint64 m_leftAtMost;
    std::atomic<qint64> m_rows = 0;
    std::vector<std::atomic<Block *>> m_blocks;

    Q_DISABLE_COPY_MOVE(JoinedRows)
};

// aw_joined(counter BIGINT, left BIGINT, right BIGINT) → BIGINT: left, counted; aw_each(number BIGINT) → BOOLEAN: true,
// which the engine does not know before. For all connections of the database.
bool addJoinedFunctions(_duckdb_connection *connection);

} // namespace aw::data
