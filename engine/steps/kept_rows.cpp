// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/kept_rows.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"
#include "engine/steps/column_check.h"
#include "engine/steps/reshape_tools.h"

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;

namespace
{

// `"a", "b"` as they are read from a Parquet file of some of the columns: the others are there, but not to be read.
QString listFromFile(const core::Schema &schema, const std::function<bool(const core::Column &)> &isThere)
{
    QStringList list;
    for (const core::Column &column : schema.columns) {
        const QString name = data::quoteName(column.name);
        if (!isThere(column))
            list.append(u"CAST(error("_s + data::quoteText(u"not_kept:"_s + column.name) + u") AS "_s + column.type +
                        u") AS "_s + name);
        else if (data::comesBackOtherwise(column.type))
            list.append(u"CAST("_s + name + u" AS "_s + column.type + u") AS "_s + name);
        else
            list.append(name);
    }
    return list.join(u", "_s);
}

// Empty where a column of that name is there already.
QString numberedInFile(const core::Schema &schema, const QString &list, const QString &path)
{
    if (hidesRowNumbers(schema))
        return {};
    return u"SELECT "_s + list + u", file_row_number FROM read_parquet("_s + data::quoteText(path) +
           u", hive_partitioning=false)"_s;
}

} // namespace

bool hidesRowNumbers(const core::Schema &schema)
{
    return std::ranges::any_of(schema.columns,
                               [](const core::Column &each) { return foldedName(each.name) == "file_row_number"_L1; });
}

QString numberedFile(const core::Schema &schema, const QString &path)
{
    return numberedInFile(schema, listFromFile(schema, [](const core::Column &) { return true; }), path);
}

Result<data::Relation> keptInFile(StepContext &context, data::Relation relation, bool whole)
{
    const auto isKept = [&](const core::Column &column) { return whole || context.isColumnRead(column.name); };
    core::Schema kept;
    std::ranges::copy_if(relation.schema.columns, std::back_inserter(kept.columns), isKept);
    if (std::ranges::any_of(kept.columns, &data::isLostInParquet, &core::Column::type))
        return relation;
    data::Session &session = context.session();
    const QString path = u"%1/%2.parquet"_s.arg(context.scratchFolder(), session.newName(u"rows"_s));
    const bool narrow = kept.columns.size() < relation.schema.columns.size();
    data::Relation written = relation;
    if (narrow) // a file has columns, if only for the number of rows
        written.sql = u"SELECT "_s + (kept.columns.isEmpty() ? u"1"_s : nameList(kept.columns)) + u" FROM ("_s +
                      relation.sql + u"\n)"_s;
    const Result<data::WrittenFile> file =
        data::writeFile(session, written, path, data::OutputFormat::Parquet, {},
                        [&context](double fraction) { context.progress(fraction, {}); }, {false, false});
    if (!file) {
        core::Error error = file.error();
        if (error.where == path) // what went wrong is in the rows, and the file is nobody's
            error.where.clear();
        return core::fail(std::move(error));
    }
    const QString list = listFromFile(relation.schema, isKept);
    relation.sql = u"SELECT "_s + list + u" FROM read_parquet("_s + data::quoteText(path) + u')';
    relation.numbered = numberedInFile(relation.schema, list, path);
    if (!narrow)
        relation.parquetFile = path;
    relation.rows = file->rows;
    return relation;
}

} // namespace aw::steps
