// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/shaping.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::CellEntry;
using core::Result;
using core::RowEntry;
using data::quoteName;
using data::quoteText;
using Kind = Operation::Kind;

namespace
{

// One column of the result on its way through the operations.
struct OutputColumn {
    core::Column column;
    QString sql;
    QString gapSql; // SQL over the table that counts the cells filled in; empty: none
    bool added = false;
};

class Shaper
{
public:
    Shaper(data::Session &session, const data::ConvertedTable &table)
        : m_session(session)
        , m_table(table)
    {
        for (const core::Column &column : table.schema.columns) {
            m_columns.append({column, quoteName(column.name), {}, false});
            m_names.insert(column.name.toLower());
        }
    }

    core::Status apply(const Operation &operation);
    Result<ShapedTable> finish();

private:
    qsizetype indexOf(const QString &column) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            if (!m_columns[i].added && m_columns[i].column.name == column)
                return i;
        return -1;
    }
    // Column names are told apart without regard to case.
    QString freeName(const QString &wanted)
    {
        QString name = wanted;
        for (int i = 2; m_names.contains(name.toLower()); ++i)
            name = u"%1_%2"_s.arg(wanted).arg(i);
        m_names.insert(name.toLower());
        return name;
    }
    void add(const QString &name, const QString &type, const QString &meaning, const QString &sql,
             const QString &gapSql = {})
    {
        m_columns.append({{freeName(name), type, meaning, {}}, sql, gapSql, true});
    }
    void addIndicator(const QString &column, const QString &test)
    {
        add(column + u" was missing"_s, u"TINYINT"_s, u"boolean"_s, u"CAST(%1 AS TINYINT)"_s.arg(test));
    }
    core::Status leaveOut(ShapedTable &result);
    Result<QMap<QString, qint64>> expectedNulls(const QString &leftOutTable);
    core::Status countImputed();
    core::Status impute(const Operation &operation, qsizetype index);
    core::Status dateParts(const Operation &operation, qsizetype index);
    void drop(qsizetype index, const QString &reason)
    {
        m_ledger.columnsDropped.append(u"%1: %2"_s.arg(m_columns[index].column.name, reason));
        m_columns.removeAt(index);
    }
    QString condition() const { return m_keep.isEmpty() ? u"true"_s : m_keep.join(u" AND "_s); }
    Result<QVariant> median(const QString &sql)
    {
        return m_session.scalar(
            u"SELECT quantile_disc(%1, 0.5) FROM %2 WHERE %3"_s.arg(sql, quoteName(m_table.table), condition()));
    }

    data::Session &m_session;
    const data::ConvertedTable &m_table;
    QList<OutputColumn> m_columns;
    QSet<QString> m_names;
    QStringList m_keep;     // what a row must meet to stay
    QStringList m_required; // columns behind m_keep
    QString m_leftOutReason;
    core::Ledger m_ledger;
};

QString finiteOf(const OutputColumn &column)
{
    const bool real = column.column.type == "DOUBLE"_L1 || column.column.type == "FLOAT"_L1;
    return real ? u"CASE WHEN isfinite(%1) THEN %1 END"_s.arg(column.sql) : column.sql;
}

QString literal(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return u"CAST(%1 AS DOUBLE)"_s.arg(QString::number(value.toDouble(), 'g', 17));
    return quoteText(value.toString());
}

core::Status Shaper::impute(const Operation &operation, qsizetype index)
{
    OutputColumn &column = m_columns[index];
    const QString known = finiteOf(column);
    AW_TRY(const QVariant middle, median(known));
    const QString gap = u"(%1 IS NULL)"_s.arg(known);
    const QString name = column.column.name;
    column.sql = u"coalesce(%1, CAST(%2 AS %3))"_s.arg(known, literal(middle), column.column.type);
    column.gapSql = gap;
    if (operation.indicator)
        addIndicator(name, gap);
    return {};
}

core::Status Shaper::dateParts(const Operation &operation, qsizetype index)
{
    const OutputColumn source = m_columns[index];
    drop(index, u"replaced by its parts; %1"_s.arg(operation.reason));
    QList<std::pair<QString, QString>> parts{
        {u"year"_s, u"year"_s}, {u"month"_s, u"month"_s}, {u"day"_s, u"day"_s}, {u"weekday"_s, u"isodow"_s}};
    if (source.column.type != "DATE"_L1)
        parts.append({u"hour"_s, u"hour"_s});
    const QString gap = u"(%1 IS NULL)"_s.arg(source.sql);
    for (const auto &[part, function] : std::as_const(parts)) {
        const QString value = u"%1(%2)"_s.arg(function, source.sql);
        AW_TRY(const QVariant middle, median(value));
        add(u"%1 %2"_s.arg(source.column.name, part), u"INTEGER"_s, u"quantity"_s,
            u"CAST(coalesce(%1, %2) AS INTEGER)"_s.arg(value).arg(middle.toLongLong()), gap);
    }
    if (operation.indicator)
        addIndicator(source.column.name, gap);
    return {};
}

core::Status Shaper::apply(const Operation &operation)
{
    if (operation.kind == Kind::UseAs || operation.kind == Kind::Read)
        return {};
    if (operation.kind == Kind::Split) {
        // MD5 of seed and row number: the same on every machine and with every number of threads.
        const auto limit = static_cast<qint64>(operation.share * 1'000'000);
        add(operation.columns.first(), u"VARCHAR"_s, u"category"_s,
            u"CASE WHEN md5_number_lower('%1:' || rowid) % 1000000 < %2 THEN 'test' ELSE 'train' END"_s
                .arg(operation.seed)
                .arg(limit));
        return {};
    }
    for (const QString &name : operation.columns) {
        const qsizetype index = indexOf(name);
        if (index < 0)
            return core::fail(core::ErrorCode::InvalidArgument,
                              u"The plan speaks of a column “%1” that is not there"_s.arg(name),
                              kindName(operation.kind));
        switch (operation.kind) {
        case Kind::RequireValue:
            m_keep.append(usableTest(m_columns[index].column));
            m_required.append(name);
            m_leftOutReason = operation.reason;
            break;
        case Kind::DropColumn:
            drop(index, operation.reason);
            break;
        case Kind::ToNumber:
            m_columns[index].sql = u"CAST(%1 AS TINYINT)"_s.arg(m_columns[index].sql);
            m_columns[index].column.type = u"TINYINT"_s;
            break;
        case Kind::Impute:
            AW_CHECK(impute(operation, index));
            break;
        case Kind::DateParts:
            AW_CHECK(dateParts(operation, index));
            break;
        case Kind::OneHot: {
            const OutputColumn source = m_columns[index];
            drop(index, u"replaced by one column for each of its values"_s);
            for (const QString &value : operation.values)
                add(u"%1 = %2"_s.arg(name, value), u"TINYINT"_s, u"boolean"_s,
                    u"CAST(coalesce(%1 = %2, false) AS TINYINT)"_s.arg(source.sql, quoteText(value)));
            if (operation.indicator)
                addIndicator(name, u"(%1 IS NULL)"_s.arg(source.sql));
            break;
        }
        default:
            break;
        }
    }
    return {};
}

// The rows that do not stay, in a table of their own: mostly few, so that what is asked of them costs little.
core::Status Shaper::leaveOut(ShapedTable &result)
{
    if (m_keep.isEmpty())
        return {};
    const QString name = m_session.newName(u"left_out"_s);
    QStringList columns{u"rowid + 1 AS __aw_row"_s};
    QStringList fields;
    for (const core::Column &column : m_table.schema.columns) {
        columns.append(quoteName(column.name));
        fields.append(u"%1: %2"_s.arg(quoteText(column.name), quoteName(column.name)));
    }
    AW_CHECK(m_session.execute(u"CREATE TEMP TABLE %1 AS SELECT %2 FROM %3 WHERE (%4) IS NOT TRUE"_s.arg(
        quoteName(name), columns.join(u", "_s), quoteName(m_table.table), condition())));
    AW_TRY(const QVariant rows, m_session.scalar(u"SELECT count(*) FROM "_s + quoteName(name)));
    result.leftOutTable = name;
    result.leftOut.rows = rows.toLongLong();
    QStringList first; // the first column that lacks a value
    for (qsizetype i = 0; i < m_required.size(); ++i)
        first.append(u"WHEN %1 IS NOT TRUE THEN %2"_s.arg(m_keep[i], quoteText(m_required[i])));
    result.leftOut.sql =
        u"SELECT __aw_row AS \"row\", CASE %1 END AS column_name, %2 AS reason, CAST(to_json({%3}) AS VARCHAR) AS raw FROM %4"_s
            .arg(first.join(u' '), quoteText(m_leftOutReason), fields.join(u", "_s), quoteName(name));
    if (result.leftOut.rows > 0)
        m_ledger.rows.append({RowEntry::Kind::Filtered, m_leftOutReason, result.leftOut.rows});
    return {};
}

// What must be missing in a column that stays as it is: what the conversion counted, less what left with its rows.
Result<QMap<QString, qint64>> Shaper::expectedNulls(const QString &leftOutTable)
{
    QMap<QString, qint64> nulls;
    QStringList figures;
    for (const data::ConversionCount &count : m_table.counts) {
        nulls.insert(count.column, count.missing + count.markers + count.failed);
        figures.append(u"count(*) - count(%1)"_s.arg(quoteName(count.column)));
    }
    if (leftOutTable.isEmpty())
        return nulls;
    AW_TRY(const data::Table gone,
           m_session.query(u"SELECT %1 FROM %2"_s.arg(figures.join(u", "_s), quoteName(leftOutTable))));
    for (qsizetype i = 0; i < m_table.counts.size(); ++i)
        nulls[m_table.counts[i].column] -= gone.rows.first()[i].toLongLong();
    return nulls;
}

core::Status Shaper::countImputed()
{
    QStringList figures;
    QStringList names;
    for (const OutputColumn &column : std::as_const(m_columns)) {
        if (column.gapSql.isEmpty())
            continue;
        names.append(column.column.name);
        figures.append(u"count(*) FILTER (WHERE %1)"_s.arg(column.gapSql));
    }
    if (figures.isEmpty())
        return {};
    AW_TRY(const data::Table counts, m_session.query(u"SELECT %1 FROM %2 WHERE %3"_s.arg(
                                         figures.join(u", "_s), quoteName(m_table.table), condition())));
    for (qsizetype i = 0; i < names.size(); ++i)
        if (const qint64 filled = counts.rows.first()[i].toLongLong(); filled > 0)
            m_ledger.cells.append({names[i], CellEntry::Kind::Imputed, u"missing, filled with the median"_s, filled});
    return {};
}

Result<ShapedTable> Shaper::finish()
{
    if (m_columns.isEmpty())
        return core::fail(core::ErrorCode::ValidationFailed, u"No column is left"_s, {},
                          u"Choose another target, such as “generic”."_s);
    ShapedTable result;
    AW_CHECK(leaveOut(result));
    AW_CHECK(countImputed());
    AW_TRY(const auto nulls, expectedNulls(result.leftOutTable));
    QStringList selected;
    for (const OutputColumn &column : std::as_const(m_columns)) {
        const QString name = quoteName(column.column.name);
        const bool asItWas = column.sql == name;
        selected.append(asItWas ? name : column.sql + u" AS "_s + name);
        result.relation.schema.columns.append(column.column);
        const bool filled = column.added || !column.gapSql.isEmpty();
        result.nulls.insert(column.column.name, filled ? 0 : nulls.value(column.column.name));
        if (column.added)
            m_ledger.columnsAdded.append(column.column.name);
    }
    result.relation.sql = u"SELECT %1 FROM %2"_s.arg(selected.join(u", "_s), quoteName(m_table.table));
    if (!m_keep.isEmpty())
        result.relation.sql += u" WHERE "_s + condition();
    result.relation.rows = m_table.rows - std::max<qint64>(result.leftOut.rows, 0);
    m_ledger.rowsIn = m_table.rows;
    m_ledger.rowsOut = result.relation.rows;
    result.ledger = m_ledger;
    return result;
}

} // namespace

Result<ShapedTable> shape(data::Session &session, const data::ConvertedTable &table, const QList<Operation> &operations)
{
    Shaper shaper(session, table);
    for (const Operation &operation : operations)
        AW_CHECK(shaper.apply(operation));
    return shaper.finish();
}

} // namespace aw::agents
