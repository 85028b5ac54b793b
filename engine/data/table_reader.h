// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows into the rows of a Parquet file, as it stands or sorted and filtered; never more in memory than a window.
#pragma once

#include "engine/data/row_order.h"
#include "engine/data/session.h"
#include "engine/data/table_query.h"

#include <memory>
#include <optional>

namespace aw::data
{

// A chosen order of rows. Its values do not change.
struct Arrangement {
    TableQuery query;
    QString file; // of row numbers; empty: the rows as they stand, or as order has them
    std::shared_ptr<RowOrder> order = {};
    qint64 rows = 0;
};

// Thread: calls from one thread at a time. Blocks. Errors: those of Session; InvalidArgument for a filter's value that
// does not fit its column; NotFound for a column there is not.
class TableReader
{
public:
    // session: may read the file and the folder arrangements are written to.
    static core::Result<std::unique_ptr<TableReader>> open(std::unique_ptr<Session> session, const QString &file);

    const core::Schema &schema() const { return m_schema; }
    qint64 rows() const { return m_rows; }

    // Writes the numbers of the rows to file, in order: many rows by a RowOrder where the column has sort keys. Use a
    // session of its own: one that can be stopped.
    static core::Result<Arrangement> arrange(Session &session, const QString &table, const core::Schema &schema,
                                             const TableQuery &query, const QString &file,
                                             const ProgressCallback &progress = {});

    // Rows offset … offset+limit-1 of the arrangement.
    core::Result<Table> window(const Arrangement &arrangement, qint64 offset, qint64 limit);

private:
    core::Result<QList<qint64>> numbersOf(const Arrangement &arrangement, qint64 offset, qint64 limit);
    TableReader(std::unique_ptr<Session> session, const QString &file, core::Schema schema, qint64 rows);

    const std::unique_ptr<Session> m_session;
    const QString m_file;
    const core::Schema m_schema;
    const qint64 m_rows;

    Q_DISABLE_COPY_MOVE(TableReader)
};

// The condition a query's filters and search make, or an empty text.
core::Result<QString> filterCondition(const core::Schema &schema, const TableQuery &query);

} // namespace aw::data
