// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/shaping.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"
#include "engine/steps/column_check.h"
#include "engine/steps/reshape_tools.h"

#include <QSet>

#include <algorithm>
#include <optional>

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
    QString source; // the column of the table whose NULLs these are; empty: none is expected
    bool added = false;
    bool known = true; // how many NULLs it must have
};

class Shaper
{
public:
    Shaper(data::Session &session, const data::ConvertedTable &table)
        : m_session(session)
        , m_table(table)
    {
        for (const core::Column &column : table.schema.columns) {
            m_columns.append({column, quoteName(column.name), {}, column.name, false, true});
            m_names.insert(column.name.toLower());
        }
    }

    core::Status apply(const Operation &operation);
    Result<ShapedTable> finish();

private:
    qsizetype indexOf(const QString &column) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].column.name == column)
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
        m_columns.append({{freeName(name), type, meaning, {}}, sql, gapSql, {}, true, true});
    }
    void addIndicator(const QString &column, const QString &test)
    {
        add(column + u" was missing"_s, u"TINYINT"_s, u"boolean"_s, u"CAST(%1 AS TINYINT)"_s.arg(test));
    }
    core::Status applyTo(const Operation &operation, const QString &name, qsizetype index);
    core::Status rename(const Operation &operation, qsizetype index);
    core::Status cast(const Operation &operation, qsizetype index);
    core::Status derive(const Operation &operation);
    core::Status unpivot(ShapedTable &result) const;
    core::Status makeGraph(ShapedTable &result);
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
    std::optional<Operation> m_last; // the Unpivot or Graph that ends the plan
    QStringList m_castRejects;       // SELECTs of cells that could not be cast
    qint64 m_castFailed = 0;
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
    if (!middle.isValid()) { // no value to take it from
        if (operation.indicator)
            addIndicator(name, gap);
        return {};
    }
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
        if (!middle.isValid()) { // no date to take it from
            add(u"%1 %2"_s.arg(source.column.name, part), u"INTEGER"_s, u"quantity"_s, u"CAST(NULL AS INTEGER)"_s);
            m_columns.last().known = false;
            continue;
        }
        add(u"%1 %2"_s.arg(source.column.name, part), u"INTEGER"_s, u"quantity"_s,
            u"CAST(coalesce(%1, %2) AS INTEGER)"_s.arg(value).arg(middle.toLongLong()), gap);
    }
    if (operation.indicator)
        addIndicator(source.column.name, gap);
    return {};
}

core::Status misfit(const Operation &operation, const QString &message)
{
    return core::fail(core::ErrorCode::InvalidArgument, message, u"operation “%1”"_s.arg(kindName(operation.kind)),
                      u"The plan was made for another table; prepare without it, or correct it."_s);
}

core::Status Shaper::rename(const Operation &operation, qsizetype index)
{
    const QString before = m_columns[index].column.name;
    if (before == operation.to)
        return {};
    if (m_names.contains(operation.to.toLower()) && before.compare(operation.to, Qt::CaseInsensitive) != 0)
        return misfit(operation,
                      u"“%1” cannot be called “%2”: there is such a column already"_s.arg(before, operation.to));
    m_names.remove(before.toLower());
    m_names.insert(operation.to.toLower());
    m_columns[index].column.name = operation.to;
    return {};
}

// A number with a fraction is no whole number, whatever the engine would round it to.
QString castSql(const QString &sql, const QString &from, const QString &to)
{
    if (to == "VARCHAR"_L1)
        return u"CAST(%1 AS VARCHAR)"_s.arg(sql);
    const bool real = from == "DOUBLE"_L1 || from == "FLOAT"_L1 || from.startsWith("DECIMAL"_L1);
    if (to == "BIGINT"_L1 && real)
        return u"CASE WHEN %1 = round(%1) THEN TRY_CAST(%1 AS BIGINT) END"_s.arg(sql);
    if (to == "BOOLEAN"_L1 && (real || core::Column{{}, from, {}, {}}.isNumeric()))
        return u"CASE WHEN %1 IN (0, 1) THEN %1 = 1 END"_s.arg(sql);
    if (to == "DATE"_L1 && from.startsWith("TIMESTAMP"_L1))
        return u"CASE WHEN %1 = date_trunc('day', %1) THEN CAST(%1 AS DATE) END"_s.arg(sql);
    return u"TRY_CAST(%1 AS %2)"_s.arg(sql, to);
}

core::Status Shaper::cast(const Operation &operation, qsizetype index)
{
    OutputColumn &column = m_columns[index];
    if (!castTypes().contains(operation.type))
        return misfit(operation, u"“%1” is no type to turn values into"_s.arg(operation.type));
    if (column.column.type == operation.type)
        return {};
    const QString before = column.sql;
    column.sql = castSql(before, column.column.type, operation.type);
    const QString failed = u"(%1 IS NOT NULL AND %2 IS NULL)"_s.arg(before, column.sql);
    AW_TRY(const data::Table counts, m_session.query(u"SELECT count(%1), count(*) FILTER (WHERE %2) FROM %3"_s.arg(
                                         before, failed, quoteName(m_table.table))));
    const qint64 values = counts.rows.first()[0].toLongLong();
    const qint64 lost = counts.rows.first()[1].toLongLong();
    const QString &name = column.column.name;
    const QString reason = u"does not fit the type %1"_s.arg(operation.type);
    if (values > lost)
        m_ledger.cells.append({name, CellEntry::Kind::Converted,
                               u"%1 turned into %2"_s.arg(column.column.type, operation.type), values - lost});
    if (lost > 0) {
        m_ledger.cells.append({name, CellEntry::Kind::CoercedToNull, reason, lost});
        m_castRejects.append(
            u"SELECT rowid + 1 AS \"row\", %1 AS column_name, %2 AS reason, CAST(%3 AS VARCHAR) AS raw FROM %4 WHERE %5"_s
                .arg(quoteText(name), quoteText(reason), before, quoteName(m_table.table), failed));
        m_castFailed += lost;
        column.known = false;
    }
    column.column.type = operation.type;
    return {};
}

QString doubleText(double value)
{
    return u"CAST(%1 AS DOUBLE)"_s.arg(QString::number(value, 'g', 17));
}

core::Status Shaper::derive(const Operation &operation)
{
    if (operation.components.isEmpty())
        return misfit(operation, u"Nothing says how the new columns are derived"_s);
    for (const Component &component : operation.components) {
        QStringList terms;
        for (const ComponentTerm &term : component.terms) {
            const qsizetype index = indexOf(term.column);
            if (index < 0)
                return misfit(operation, u"The plan speaks of a column “%1” that is not there"_s.arg(term.column));
            const OutputColumn &column = m_columns[index];
            QString value;
            if (!term.category.isNull()) {
                value =
                    u"CAST(CASE WHEN %1 IS NULL THEN NULL WHEN CAST(%1 AS VARCHAR) = %2 THEN 1 ELSE 0 END AS DOUBLE)"_s
                        .arg(column.sql, quoteText(term.category));
            } else if (column.column.isNumeric()) {
                value = u"CAST(%1 AS DOUBLE)"_s.arg(finiteOf(column));
            } else if (column.column.type == "BOOLEAN"_L1) {
                value = u"CAST(CAST(%1 AS TINYINT) AS DOUBLE)"_s.arg(column.sql);
            } else {
                return misfit(operation, u"“%1” is of type %2, not a number"_s.arg(term.column, column.column.type));
            }
            terms.append(u"coalesce((%1 - %2) / %3, 0) * %4"_s.arg(value, doubleText(term.mean), doubleText(term.scale),
                                                                   doubleText(term.weight)));
        }
        if (m_names.contains(component.name.toLower()))
            return misfit(operation, u"There is a column “%1” already"_s.arg(component.name));
        add(component.name, u"DOUBLE"_s, u"derived coordinate"_s, terms.join(u" + "_s));
    }
    return {};
}

core::Status Shaper::applyTo(const Operation &operation, const QString &name, qsizetype index)
{
    switch (operation.kind) {
    case Kind::RequireValue:
        m_keep.append(usableTest(m_columns[index].column, m_columns[index].sql));
        m_required.append(name);
        m_leftOutReason = operation.reason.isEmpty() ? u"no value"_s : operation.reason;
        return {};
    case Kind::DropColumn:
        drop(index, operation.reason);
        return {};
    case Kind::ToNumber:
        if (m_columns[index].column.type != "BOOLEAN"_L1)
            return misfit(operation, u"“%1” holds no truth values, but %2"_s.arg(name, m_columns[index].column.type));
        m_columns[index].sql = u"CAST(%1 AS TINYINT)"_s.arg(m_columns[index].sql);
        m_columns[index].column.type = u"TINYINT"_s;
        return {};
    case Kind::Impute:
        if (!m_columns[index].column.isNumeric())
            return misfit(operation, u"“%1” has no median: it is of type %2"_s.arg(name, m_columns[index].column.type));
        return impute(operation, index);
    case Kind::DateParts:
        if (const QString &type = m_columns[index].column.type; type != "DATE"_L1 && !type.startsWith("TIMESTAMP"_L1))
            return misfit(operation, u"“%1” holds no dates, but %2"_s.arg(name, type));
        return dateParts(operation, index);
    case Kind::OneHot: {
        const OutputColumn source = m_columns[index];
        drop(index, u"replaced by one column for each of its values"_s);
        for (const QString &value : operation.values)
            add(u"%1 = %2"_s.arg(name, value), u"TINYINT"_s, u"boolean"_s,
                u"CAST(coalesce(CAST(%1 AS VARCHAR) = %2, false) AS TINYINT)"_s.arg(source.sql, quoteText(value)));
        if (operation.indicator)
            addIndicator(name, u"(%1 IS NULL)"_s.arg(source.sql));
        return {};
    }
    case Kind::Rename:
        return rename(operation, index);
    case Kind::Cast:
        return cast(operation, index);
    case Kind::Read:
    case Kind::Split:
    case Kind::UseAs:
    case Kind::Derive:
    case Kind::Unpivot:
    case Kind::Graph:
        break;
    }
    return {};
}

core::Status Shaper::apply(const Operation &operation)
{
    if (operation.kind == Kind::UseAs || operation.kind == Kind::Read)
        return {};
    if (m_last)
        return misfit(operation, u"Nothing can follow “%1”, which makes other rows"_s.arg(kindName(m_last->kind)));
    if (operation.kind == Kind::Split) {
        // MD5 of seed and row number: the same on every machine and with every number of threads.
        const auto limit = static_cast<qint64>(operation.share * 1'000'000);
        const QString row = m_keep.isEmpty() ? u"rowid"_s : u"(row_number() OVER (ORDER BY rowid) - 1)"_s;
        add(operation.columns.value(0), u"VARCHAR"_s, u"category"_s,
            u"CASE WHEN md5_number_lower('%1:' || %2) % 1000000 < %3 THEN 'test' ELSE 'train' END"_s.arg(
                QString::number(operation.seed), row, QString::number(limit)));
        return {};
    }
    for (const QString &name : operation.columns) {
        const qsizetype index = indexOf(name);
        if (index < 0)
            return misfit(operation, u"The plan speaks of a column “%1” that is not there"_s.arg(name));
        AW_CHECK(applyTo(operation, name, index));
    }
    if (operation.kind == Kind::Derive)
        return derive(operation);
    if (operation.kind == Kind::Unpivot || operation.kind == Kind::Graph)
        m_last = operation;
    return {};
}

// Each row becomes one for every period; a measure that a period lacks is missing there.
core::Status Shaper::unpivot(ShapedTable &result) const
{
    const Operation &operation = *m_last;
    QStringList periods = operation.values;
    periods.removeDuplicates();
    QStringList measures = operation.measures;
    measures.removeDuplicates();
    const auto typeOfMeasure = [&](const QString &measure) {
        QString type;
        for (qsizetype i = 0; i < operation.columns.size(); ++i) {
            if (operation.measures[i] != measure)
                continue;
            const core::Column &column = m_columns[indexOf(operation.columns[i])].column;
            if (type.isEmpty())
                type = column.type;
            else if (type != column.type)
                type = column.isNumeric() && core::Column{{}, type, {}, {}}.isNumeric() ? u"DOUBLE"_s : u"VARCHAR"_s;
        }
        return type;
    };
    const auto times = static_cast<qint64>(periods.size());
    const qint64 rows = result.relation.rows;
    data::Relation wide = result.relation;
    QMap<QString, qint64> nulls;
    data::Relation tall;
    QStringList selected;
    QSet<QString> names;
    for (const core::Column &column : wide.schema.columns) {
        if (operation.columns.contains(column.name))
            continue;
        selected.append(quoteName(column.name));
        tall.schema.columns.append(column);
        names.insert(column.name.toLower());
        if (result.nulls.contains(column.name))
            nulls.insert(column.name, result.nulls.value(column.name) * times);
    }
    QStringList made{operation.to};
    made += measures;
    for (const QString &name : std::as_const(made)) {
        if (names.contains(name.toLower()))
            return misfit(operation, u"There is a column “%1” already"_s.arg(name));
        names.insert(name.toLower());
    }
    QStringList periodTexts;
    for (const QString &period : std::as_const(periods))
        periodTexts.append(quoteText(period));
    selected.append(
        u"unnest(CAST([%1] AS %2[])) AS %3"_s.arg(periodTexts.join(u", "_s), operation.type, quoteName(operation.to)));
    tall.schema.columns.append(
        {operation.to, operation.type, operation.type == "DATE"_L1 ? u"date"_s : u"category"_s, {}});
    nulls.insert(operation.to, 0);
    for (const QString &measure : std::as_const(measures)) {
        const QString type = typeOfMeasure(measure);
        QStringList cells;
        core::Column column{measure, type, {}, {}};
        qint64 missing = 0;
        bool known = true;
        for (const QString &period : std::as_const(periods)) {
            QString cell = u"NULL"_s;
            for (qsizetype i = 0; i < operation.columns.size(); ++i) {
                if (operation.measures[i] != measure || operation.values[i] != period)
                    continue;
                const core::Column &source = m_columns[indexOf(operation.columns[i])].column;
                cell = quoteName(source.name);
                column.meaning = source.meaning;
                column.unit = source.unit;
                known = known && result.nulls.contains(source.name);
                missing += result.nulls.value(source.name);
            }
            if (cell == "NULL"_L1)
                missing += rows;
            cells.append(u"CAST(%1 AS %2)"_s.arg(cell, type));
        }
        selected.append(u"unnest([%1]) AS %2"_s.arg(cells.join(u", "_s), quoteName(measure)));
        tall.schema.columns.append(column);
        if (known)
            nulls.insert(measure, missing);
    }
    tall.sql = u"SELECT %1 FROM (%2)"_s.arg(selected.join(u", "_s), wide.sql);
    tall.rows = rows * times;
    result.relation = tall;
    result.nulls = nulls;
    for (const QString &column : operation.columns)
        result.ledger.columnsDropped.append(
            u"%1: its cells went to “%2”"_s.arg(column, operation.measures.value(operation.columns.indexOf(column))));
    result.ledger.columnsAdded += made;
    if (tall.rows > rows)
        result.ledger.rows.append({RowEntry::Kind::Expanded,
                                   u"one row for each of %1 values of “%2”"_s.arg(QString::number(times), operation.to),
                                   tall.rows - rows});
    result.ledger.rowsOut = tall.rows;
    return {};
}

// The rows are the links. Each names two points, and a point that several links name is one point.
core::Status Shaper::makeGraph(ShapedTable &result)
{
    const QString source = quoteName(m_last->columns.value(0));
    const QString target = quoteName(m_last->columns.value(1));
    data::Relation links = result.relation;
    const core::Column sourceColumn = links.schema.columns.value(links.schema.indexOf(m_last->columns.value(0)));
    const core::Column targetColumn = links.schema.columns.value(links.schema.indexOf(m_last->columns.value(1)));
    QString type = sourceColumn.type;
    if (type != targetColumn.type) { // so that an end and its point compare
        type = u"VARCHAR"_s;
        links.sql = u"SELECT * REPLACE (CAST(%1 AS VARCHAR) AS %1, CAST(%2 AS VARCHAR) AS %2) FROM (%3)"_s.arg(
            source, target, links.sql);
        for (core::Column &column : links.schema.columns)
            if (m_last->columns.contains(column.name))
                column.type = type;
    }
    data::Relation points;
    points.sql =
        u"SELECT id, CAST(sum(o) + sum(i) AS BIGINT) AS links, CAST(sum(o) AS BIGINT) AS links_out, CAST(sum(i) AS "
        "BIGINT) AS links_in FROM (SELECT %1 AS id, 1 AS o, 0 AS i FROM (%3) UNION ALL SELECT %2, 0, 1 FROM (%3)) "
        "WHERE "
        "id IS NOT NULL GROUP BY id ORDER BY id"_s.arg(source, target, links.sql);
    points.schema.columns = {{u"id"_s, type, u"identifier"_s, {}},
                             {u"links"_s, u"BIGINT"_s, u"quantity"_s, {}},
                             {u"links_out"_s, u"BIGINT"_s, u"quantity"_s, {}},
                             {u"links_in"_s, u"BIGINT"_s, u"quantity"_s, {}}};
    AW_TRY(const QVariant counted, m_session.scalar(u"SELECT count(*) FROM (%1)"_s.arg(points.sql)));
    AW_TRY(const data::Table ends,
           m_session.query(u"SELECT count(%1) + count(%2), count_if(%1 IS NOT NULL AND %2 IS NOT "
                           "NULL), count_if(%1 IS NULL AND %2 IS NULL) FROM (%3)"_s.arg(source, target, links.sql)));
    points.rows = counted.toLongLong();
    const auto add = [&result](RowEntry::Kind kind, const QString &reason, qint64 rows) {
        if (rows > 0)
            result.ledger.rows.append({kind, reason, rows});
    };
    add(RowEntry::Kind::Expanded, u"each link names two points"_s, ends.rows.first()[1].toLongLong());
    add(RowEntry::Kind::Filtered, u"rows without a value"_s, ends.rows.first()[2].toLongLong());
    add(RowEntry::Kind::Merged, u"a point that several links name is one point"_s,
        ends.rows.first()[0].toLongLong() - points.rows);
    result.ledger.rowsOut = points.rows;
    result.extras.insert(u"links"_s, links);
    result.relation = points;
    result.nulls = {{u"id"_s, 0}, {u"links"_s, 0}, {u"links_out"_s, 0}, {u"links_in"_s, 0}};
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
        if (column.known)
            result.nulls.insert(column.column.name, filled ? 0 : nulls.value(column.source));
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
    if (m_last && m_last->kind == Kind::Unpivot)
        AW_CHECK(unpivot(result));
    if (m_last && m_last->kind == Kind::Graph)
        AW_CHECK(makeGraph(result));
    if (!m_castRejects.isEmpty()) {
        const QString casts = m_castRejects.join(u" UNION ALL "_s);
        result.leftOut.sql = result.leftOut.rows > 0 ? result.leftOut.sql + u" UNION ALL "_s + casts : casts;
        result.leftOut.rows = std::max<qint64>(result.leftOut.rows, 0) + m_castFailed;
    }
    return result;
}

} // namespace

Result<data::ConvertedTable> tableOf(data::Session &session, const data::Relation &relation)
{
    data::ConvertedTable table;
    table.table = session.newName(u"rows"_s);
    table.schema = relation.schema;
    // Rows that stand in a file are read there as often as need be: that costs less than to copy them.
    const bool inFile = !relation.parquetFile.isEmpty() && relation.rows >= 0 &&
                        !relation.schema.names().contains("rowid"_L1, Qt::CaseInsensitive);
    QMap<QString, qint64> nulls;
    if (inFile) {
        const QString place = steps::freshName(relation.schema, u"aw_place"_s);
        const QString rows = steps::withOrder(steps::sqlInput(relation), place);
        AW_CHECK(session.execute(u"CREATE TEMP VIEW %1 AS SELECT *, %2 - 1 AS rowid FROM %3"_s.arg(
            quoteName(table.table), quoteName(place), rows)));
        AW_TRY(nulls, data::parquetNulls(session, relation.parquetFile, relation.schema));
    } else {
        AW_CHECK(
            session.execute(u"CREATE TEMP TABLE %1 AS SELECT * FROM (%2)"_s.arg(quoteName(table.table), relation.sql)));
    }
    QStringList figures{u"count(*)"_s};
    QStringList counted;
    for (const QString &name : relation.schema.names())
        if (!nulls.contains(name)) {
            figures.append(u"count(*) - count(%1)"_s.arg(quoteName(name)));
            counted.append(name);
        }
    if (inFile && counted.isEmpty()) {
        table.rows = relation.rows;
    } else {
        AW_TRY(const data::Table counts,
               session.query(u"SELECT %1 FROM %2"_s.arg(figures.join(u", "_s), quoteName(table.table))));
        table.rows = counts.rows.first()[0].toLongLong();
        for (qsizetype i = 0; i < counted.size(); ++i)
            nulls.insert(counted[i], counts.rows.first()[i + 1].toLongLong());
    }
    for (const QString &name : relation.schema.names()) {
        data::ConversionCount count;
        count.column = name;
        count.missing = nulls.value(name);
        table.counts.append(count);
    }
    return table;
}

Result<ShapedTable> shape(data::Session &session, const data::ConvertedTable &table, const QList<Operation> &operations)
{
    Shaper shaper(session, table);
    for (const Operation &operation : operations)
        AW_CHECK(shaper.apply(operation));
    return shaper.finish();
}

} // namespace aw::agents
