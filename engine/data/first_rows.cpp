// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/first_rows.h"

#include "engine/core/result.h"
#include "engine/data/delimited_sample.h"
#include "engine/data/file_head.h"
#include "engine/data/source.h"
#include "engine/data/sql_quote.h"

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Result;

namespace
{

constexpr qint64 kFirstBytes = 1 << 20;
constexpr QByteArrayView kUtf8Mark("\xef\xbb\xbf", 3);

Result<Table> firstRecords(const SourceDescription &source, qint64 limit)
{
    AW_TRY(const FileHead head, readHead(source.readPath, kFirstBytes));
    QByteArrayView text = head.bytes;
    if (text.startsWith(kUtf8Mark))
        text = text.sliced(kUtf8Mark.size());
    for (int i = 0; i < source.dialect.skipLines && !text.isEmpty(); ++i) {
        qsizetype at = 0;
        while (at < text.size() && text[at] != '\n' && text[at] != '\r')
            ++at;
        const bool pair = at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n';
        text = text.sliced(std::min(text.size(), at + (pair ? 2 : 1)));
    }
    const qsizetype columns = source.columns.columns.size();
    const Dialect &dialect = source.dialect;
    const qsizetype above = (dialect.header ? std::max(1, dialect.headerRows) : 0) + (dialect.unitsRow ? 1 : 0);
    const DelimitedSample sample = cutIntoCells(text, dialect, above + limit, head.isWhole(), columns);
    Table table;
    table.schema = source.columns;
    qsizetype end = sample.records.size();
    if (head.isWhole() && end < above + limit)
        end = std::max(above, end - dialect.footerRecords);
    for (qsizetype i = above; i < end; ++i) {
        const SampleRecord &record = sample.records[i];
        if (dialect.endLine > 0 && record.line + dialect.skipLines >= dialect.endLine)
            break;
        if (record.malformed)
            continue;
        QVariantList row;
        for (qsizetype column = 0; column < columns; ++column) {
            const QByteArray cell = record.cells.value(column).text;
            row.append(cell.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(cell)));
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace

Result<Table> firstRows(Session &session, const SourceDescription &source, qint64 limit)
{
    if (source.format == Format::Delimited || source.format == Format::FixedWidth)
        return firstRecords(source, limit);
    if (source.format == Format::Parquet)
        return session.query(u"SELECT * FROM read_parquet(%1, hive_partitioning=false) LIMIT %2"_s.arg(
            quoteText(source.readPath), QString::number(limit)));
    AW_TRY(const SourceRows rows, openSource(session, source, Typing::Text, ReadMode::Keep));
    return session.query(u"SELECT * FROM (%1\n) LIMIT %2"_s.arg(rows.relation.sql, QString::number(limit)));
}

} // namespace aw::data
