// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/table_choice.h"

#include "engine/core/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qsizetype kMostTablesNamed = 8;

QString tablesText(const QList<DatabaseTable> &tables, const QString &except = {})
{
    QStringList names;
    for (const DatabaseTable &table : tables)
        if (table.fullName() != except)
            names.append(u"“%1”"_s.arg(table.fullName()) +
                         (table.rows >= 0 ? u" (%1 rows)"_s.arg(table.rows) : QString()));
    const qsizetype more = names.size() - kMostTablesNamed;
    if (more > 0)
        names = names.first(kMostTablesNamed);
    return names.join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

} // namespace

Result<TableChoice> chooseTable(const QList<DatabaseTable> &tables, const std::optional<QString> &wanted,
                                const QString &place)
{
    if (tables.isEmpty())
        return core::fail(ErrorCode::EmptyFile, u"The database is empty: there is no table in it"_s, place,
                          u"Check that it is the right file."_s);
    if (wanted) {
        for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
            for (const DatabaseTable &table : tables)
                if (!table.fullName().compare(*wanted, sensitivity) || !table.name.compare(*wanted, sensitivity))
                    return TableChoice{table, {}};
        return core::fail(ErrorCode::NotFound, u"The database has no table “%1”"_s.arg(*wanted), place,
                          u"It has %1."_s.arg(tablesText(tables)));
    }
    TableChoice choice;
    choice.table = *std::ranges::max_element(tables, {}, &DatabaseTable::rows);
    if (tables.size() > 1)
        choice.warnings.append(u"The database holds %1 tables; the largest, “%2”, is read and not %3. Choose another "
                               "with --table."_s.arg(tables.size())
                                   .arg(choice.table.fullName(), tablesText(tables, choice.table.fullName())));
    return choice;
}

} // namespace aw::data
