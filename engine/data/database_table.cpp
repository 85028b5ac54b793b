// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/database_table.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/database_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;

TableMode tableModeFromName(const QString &name)
{
    if (name == "replace"_L1)
        return TableMode::Replace;
    return name == "append"_L1 ? TableMode::Append : TableMode::Create;
}

core::Error tableIsThere(const QString &kind, const QString &table)
{
    return {ErrorCode::Conflict,
            u"There is a "_s + kind + u" “"_s + table + u"” in the database already."_s,
            u"table"_s,
            u"Choose another name, or what becomes of it with “mode”."_s,
            {}};
}

core::Result<QString> columnCalled(const QString &name, const QStringList &columns)
{
    const QByteArray wanted = name.toUtf8().toLower();
    const auto found =
        std::ranges::find_if(columns, [&](const QString &column) { return column.toUtf8().toLower() == wanted; });
    if (found != columns.end())
        return *found;
    const QString near = core::nearest(name, columns);
    return core::fail(ErrorCode::InvalidArgument,
                      u"The table has no column “"_s + name + u"”."_s +
                          (near.isEmpty() ? QString() : u" Its nearest is “"_s + near + u"”."_s),
                      u"table"_s, u"Rename or drop the column before, or replace the table."_s);
}

core::Status fewEnoughColumns(const Relation &relation, const QString &database, qsizetype most, const QString &hint)
{
    const qsizetype columns = relation.schema.columns.size();
    if (columns <= most)
        return {};
    return core::fail(core::ErrorCode::LimitExceeded,
                      u"%1 takes at most %2 columns; this table has %3."_s.arg(database).arg(most).arg(columns), {},
                      hint);
}

core::Result<qint64> writeFromCopy(Session &session, const Relation &relation,
                                   const std::function<core::Result<qint64>(const QString &table)> &write)
{
    const QString table = session.newName(u"database_rows"_s);
    AW_CHECK(session.execute(u"CREATE TEMP TABLE "_s + table + u" AS "_s + relation.sql));
    core::Result<qint64> rows = write(table);
    if (const auto dropped = session.execute(u"DROP TABLE "_s + table); !dropped && rows)
        rows = std::unexpected(dropped.error());
    return rows;
}

} // namespace aw::data
