// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/table_reader.h"

#include "engine/core/result.h"
#include "engine/data/sort_keys.h"
#include "engine/data/sql_quote.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qint64 kManyRows = 200'000; // the engine sorts fewer in a moment
constexpr qint64 kSampleRows = 50'000;
constexpr QLatin1StringView kEngineRow = "file_row_number"_L1; // the engine's own name for a row's number in its file

bool hasOwnRowNumbers(const core::Schema &schema)
{
    return std::ranges::any_of(schema.columns, [](const core::Column &column) {
        return column.name.compare(kEngineRow, Qt::CaseInsensitive) == 0;
    });
}

// The rows with their numbers in a column "__aw_row". The engine prunes by its own numbers; a file that has a column of
// that very name cannot have them.
QString numbered(const QString &file, const core::Schema &schema)
{
    if (hasOwnRowNumbers(schema))
        return u"(SELECT *, row_number() OVER () - 1 AS \"__aw_row\" FROM read_parquet("_s + quoteText(file) + u"))"_s;
    return u"(SELECT * EXCLUDE (file_row_number), file_row_number AS \"__aw_row\" FROM read_parquet("_s +
           quoteText(file) + u", file_row_number=true))"_s;
}

Result<QString> oneCondition(const core::Schema &schema, const ColumnFilter &filter)
{
    const qsizetype index = schema.indexOf(filter.column);
    if (index < 0)
        return core::fail(ErrorCode::NotFound, u"There is no column “%1”"_s.arg(filter.column));
    const core::Column &column = schema.columns[index];
    const QString name = quoteName(column.name);
    const QString text = u"CAST("_s + name + u" AS VARCHAR)"_s;
    switch (filter.kind) {
    case FilterKind::Empty:
        return u'(' + name + u" IS NULL OR "_s + text + u" = '')"_s;
    case FilterKind::NotEmpty:
        return u'(' + name + u" IS NOT NULL AND "_s + text + u" <> '')"_s;
    case FilterKind::Contains:
        return u"contains(lower("_s + text + u"), lower("_s + quoteText(filter.value) + u"))"_s;
    default:
        break;
    }
    QString left = text;
    QString right = quoteText(filter.value);
    if (column.isNumeric()) {
        bool ok = false;
        const double number = filter.value.toDouble(&ok);
        if (!ok)
            return core::fail(ErrorCode::InvalidArgument, u"“%1” is not a number"_s.arg(filter.value), column.name,
                              u"Write it like 1234.5."_s);
        left = u"CAST("_s + name + u" AS DOUBLE)"_s;
        right = u"CAST('%1' AS DOUBLE)"_s.arg(number, 0, 'g', 17);
    }
    switch (filter.kind) {
    case FilterKind::Equals:
        return left + u" = "_s + right;
    case FilterKind::Differs:
        return left + u" IS DISTINCT FROM "_s + right;
    case FilterKind::Less:
        return left + u" < "_s + right;
    case FilterKind::AtMost:
        return left + u" <= "_s + right;
    case FilterKind::Greater:
        return left + u" > "_s + right;
    default:
        return left + u" >= "_s + right;
    }
}

// source: from FROM on, with the numbers of the rows.
Result<Arrangement> sortMany(Session &session, const TableQuery &query, const QString &source, qint64 about,
                             const QString &file, const ProgressCallback &progress)
{
    RowOrder::Request request;
    const QString columns = u"SELECT "_s + quoteName(query.sortColumn) + u", \"__aw_row\""_s;
    request.rows = columns + source;
    // In order, so that it comes in a few full pieces; the engine gives out every piece of a filter as it is.
    request.sample =
        u"SELECT * FROM ("_s + request.rows +
        u") WHERE hash(\"__aw_row\") % %1 = 0 ORDER BY \"__aw_row\""_s.arg(std::max<qint64>(1, about / kSampleRows));
    request.about = about;
    request.descending = query.descending;
    request.file = file;
    AW_TRY(const std::shared_ptr<RowOrder> order, RowOrder::sort(session, request, progress));
    return Arrangement{query, {}, order, order->rows()};
}

} // namespace

Result<QString> filterCondition(const core::Schema &schema, const TableQuery &query)
{
    QStringList conditions;
    for (const ColumnFilter &filter : query.filters) {
        AW_TRY(const QString condition, oneCondition(schema, filter));
        conditions.append(condition);
    }
    if (!query.search.isEmpty()) {
        QStringList any;
        for (const core::Column &column : schema.columns)
            any.append(u"contains(lower(CAST("_s + quoteName(column.name) + u" AS VARCHAR)), lower("_s +
                       quoteText(query.search) + u"))"_s);
        conditions.append(any.isEmpty() ? u"false"_s : u'(' + any.join(u" OR "_s) + u')');
    }
    return conditions.join(u" AND "_s);
}

TableReader::TableReader(std::unique_ptr<Session> session, const QString &file, core::Schema schema, qint64 rows)
    : m_session(std::move(session))
    , m_file(file)
    , m_schema(std::move(schema))
    , m_rows(rows)
{
}

Result<std::unique_ptr<TableReader>> TableReader::open(std::unique_ptr<Session> session, const QString &file)
{
    const QString source = u"read_parquet("_s + quoteText(file) + u')';
    AW_TRY(core::Schema schema, session->describe(u"SELECT * FROM "_s + source));
    AW_TRY(const QVariant rows, session->scalar(u"SELECT count(*) FROM "_s + source));
    return std::unique_ptr<TableReader>(
        new TableReader(std::move(session), file, std::move(schema), rows.toLongLong()));
}

Result<Arrangement> TableReader::arrange(Session &session, const QString &table, const core::Schema &schema,
                                         const TableQuery &query, const QString &file, const ProgressCallback &progress)
{
    AW_TRY(const QString condition, filterCondition(schema, query));
    const QString source =
        u" FROM "_s + numbered(table, schema) + (condition.isEmpty() ? QString() : u" WHERE "_s + condition);
    QString order;
    if (!query.sortColumn.isEmpty()) {
        const qsizetype column = schema.indexOf(query.sortColumn);
        if (column < 0)
            return core::fail(ErrorCode::NotFound, u"There is no column “%1”"_s.arg(query.sortColumn));
        AW_TRY(const QVariant counted,
               session.scalar(u"SELECT count(*) FROM read_parquet("_s + quoteText(table) + u')'));
        const qint64 about = counted.toLongLong();
        if (about > kManyRows && haveSortKeys(schema.columns[column]))
            return sortMany(session, query, source, about, file, progress);
        order = quoteName(query.sortColumn) + (query.descending ? u" DESC"_s : u" ASC"_s) + u" NULLS LAST, "_s;
    }
    const QString sql = u"SELECT \"__aw_row\""_s + source + u" ORDER BY "_s + order + u"\"__aw_row\""_s;
    AW_TRY(const qint64 rows, session.execute(u"COPY ("_s + sql + u") TO "_s + quoteText(file) +
                                                  u" (FORMAT parquet, COMPRESSION uncompressed)"_s,
                                              progress)); // they are read again at once
    return Arrangement{query, file, {}, rows};
}

Result<QList<qint64>> TableReader::numbersOf(const Arrangement &arrangement, qint64 offset, qint64 limit)
{
    if (arrangement.order)
        return arrangement.order->rowsAt(offset, limit);
    AW_TRY(const Table table,
           m_session->query(u"SELECT \"__aw_row\" FROM read_parquet("_s + quoteText(arrangement.file) +
                            u", file_row_number=true) WHERE file_row_number BETWEEN %1 AND %2 "
                            "ORDER BY file_row_number"_s.arg(offset)
                                .arg(offset + limit - 1)));
    QList<qint64> numbers;
    for (const QVariantList &row : table.rows)
        numbers.append(row.first().toLongLong());
    return numbers;
}

Result<Table> TableReader::window(const Arrangement &arrangement, qint64 offset, qint64 limit)
{
    if (offset < 0 || limit < 0)
        return core::fail(ErrorCode::InvalidArgument, u"Offset and limit cannot be negative"_s);
    QStringList columns;
    for (const core::Column &column : m_schema.columns)
        columns.append(quoteName(column.name));
    const QString source = numbered(m_file, m_schema);
    if (arrangement.file.isEmpty() && !arrangement.order)
        return m_session->query(
            u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + source +
            u" WHERE \"__aw_row\" BETWEEN %1 AND %2 ORDER BY \"__aw_row\""_s.arg(offset).arg(offset + limit - 1));
    // The engine passes over what holds none of the numbers when they are named, and reads everything for a join.
    AW_TRY(const QList<qint64> numbers, numbersOf(arrangement, offset, limit));
    QStringList wanted;
    for (const qint64 number : numbers)
        wanted.append(QString::number(number));
    AW_TRY(Table found, m_session->query(u"SELECT "_s + columns.join(u", "_s) + u", \"__aw_row\" FROM "_s + source +
                                         u" WHERE \"__aw_row\" IN ("_s +
                                         (wanted.isEmpty() ? u"-1"_s : wanted.join(u", "_s)) + u')'));
    QHash<qint64, QVariantList> byNumber;
    for (QVariantList &row : found.rows) {
        const qint64 number = row.takeLast().toLongLong();
        byNumber.insert(number, std::move(row));
    }
    if (byNumber.size() != numbers.size())
        return core::fail(
            ErrorCode::LedgerMismatch,
            u"%1 rows were counted in the input but %2 were read"_s.arg(numbers.size()).arg(byNumber.size()), m_file,
            u"The file may have changed meanwhile; try again."_s);
    found.schema.columns.removeLast();
    found.rows.clear();
    for (const qint64 number : numbers)
        found.rows.append(byNumber.value(number));
    return found;
}

} // namespace aw::data
