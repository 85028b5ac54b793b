// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/reshape_tools.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

// The engine adds such numbers in 128 bits and wraps around without a word.
bool summaryWraps(const core::Column &column)
{
    return column.type == "HUGEINT"_L1 || column.type == "UHUGEINT"_L1 || column.type.startsWith("DECIMAL"_L1);
}

// Width and scale of "DECIMAL(18,3)".
std::pair<int, int> decimalDigits(const QString &type)
{
    const QString inner = type.section(u'(', 1).chopped(1);
    return {inner.section(u',', 0, 0).toInt(), inner.section(u',', 1).toInt()};
}

QString countedRows(const SqlInput &input, const QString &order)
{
    return u"(SELECT *, row_number() OVER () AS %1 FROM %2 AS given)"_s.arg(quoteName(order), input.from);
}

QString rowsWithNumber(const SqlInput &input, const QString &number, const QString &order)
{
    return u"(SELECT "_s + nameList(input.schema.columns) + u", "_s + number + u" AS "_s + quoteName(order) +
           u" FROM ("_s + input.numbered + u") AS given)"_s;
}

QString sumSql(const core::Column &column, const QString &value, const QString &behind)
{
    const bool decimal = column.type.startsWith("DECIMAL"_L1);
    const QString sum =
        u"sum(%1)%2"_s.arg(column.type == "UHUGEINT"_L1 ? u"CAST(%1 AS HUGEINT)"_s.arg(value) : value, behind);
    if (summaryWraps(column)) {
        const QString limit =
            decimal ? u"9.99e%1"_s.arg(37 - decimalDigits(column.type).second) : u"1.7e38"_s; // just below the real one
        return u"CASE WHEN abs(sum(CAST(%1 AS DOUBLE))%2) > %3 THEN error(%4) ELSE %5 END"_s.arg(
            value, behind, limit,
            data::quoteText(u"A sum of “%1” has more digits than the engine can hold."_s.arg(column.name)), sum);
    }
    // Makes up for rounding, which plain addition does not; but it makes NaN of infinity.
    if (column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1)
        return u"CASE WHEN isfinite(%1) THEN fsum(%2)%3 ELSE %1 END"_s.arg(sum, value, behind);
    return sum;
}

QString medianSql(const core::Column &column, const QString &value, const QString &behind)
{
    QString exact = value;
    if (column.type.startsWith("DECIMAL"_L1)) { // the middle of two needs one digit more
        const auto [width, scale] = decimalDigits(column.type);
        exact = width < 38 ? u"CAST(%1 AS DECIMAL(%2,%3))"_s.arg(value).arg(width + 1).arg(scale + 1)
                           : u"CAST(%1 AS DOUBLE)"_s.arg(value);
    }
    return u"median(%1)%2"_s.arg(exact, behind);
}

} // namespace

QSet<QString> foldedNames(const core::Schema &schema)
{
    QSet<QString> names;
    for (const core::Column &column : schema.columns)
        names.insert(foldedName(column.name));
    return names;
}

QString freeName(const QString &wish, QSet<QString> &taken)
{
    QString name = wish;
    for (int i = 2; taken.contains(foldedName(name)); ++i)
        name = wish + u'_' + QString::number(i);
    taken.insert(foldedName(name));
    return name;
}

core::Status takeName(const QString &name, QSet<QString> &taken, const QString &where)
{
    if (taken.contains(foldedName(name)))
        return core::fail(ErrorCode::InvalidArgument, u"There is a column “%1” already."_s.arg(name), where,
                          u"Give the new column another name."_s);
    taken.insert(foldedName(name));
    return {};
}

Result<SqlInput> firstOf(std::span<const SqlInput> inputs)
{
    if (inputs.empty())
        return core::fail(ErrorCode::InvalidArgument, u"This step needs an input."_s, u"inputs"_s,
                          u"Connect the step it reads."_s);
    return inputs.front();
}

Result<QList<core::Column>> columnsNamed(const core::Schema &schema, const QJsonArray &names, const QString &where)
{
    QList<core::Column> columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(where).arg(i);
        AW_TRY(const core::Column column, requireColumn(schema, names[i].toString(), at));
        if (columns.contains(column))
            return core::fail(ErrorCode::InvalidArgument, u"The column “%1” is named twice."_s.arg(column.name), at,
                              u"Name each column once."_s);
        columns.append(column);
    }
    return columns;
}

Result<core::Column> numberColumn(const core::Schema &schema, const QString &name, const QString &where)
{
    AW_TRY(const core::Column column, requireColumn(schema, name, where));
    if (!column.isNumeric())
        return core::fail(ErrorCode::InvalidArgument, u"“%1” is no number but %2."_s.arg(column.name, column.type),
                          where, u"Convert the column to a number first, or choose another."_s);
    return column;
}

QString nameList(const QList<core::Column> &columns, const QString &prefix)
{
    QStringList names;
    for (const core::Column &column : columns)
        names.append(prefix + quoteName(column.name));
    return names.join(u", "_s);
}

// The engine knows where in a file a row stands; to number rows it reads them one after the other, on one thread.
QString withOrder(const SqlInput &input, const QString &order)
{
    return input.numbered.isEmpty() || input.numbersHaveGaps ? countedRows(input, order)
                                                             : rowsWithNumber(input, u"file_row_number + 1"_s, order);
}

QString withGrowingOrder(const SqlInput &input, const QString &order)
{
    return input.numbered.isEmpty() ? countedRows(input, order) : rowsWithNumber(input, u"file_row_number"_s, order);
}

bool isTime(const core::Column &column)
{
    return column.type == "DATE"_L1 || column.type.startsWith("TIMESTAMP"_L1);
}

Result<QString> summarySql(const QString &function, const core::Column &column, const QString &order,
                           const QString &behind, const QString &where)
{
    const QString name = quoteName(column.name);
    if (function == "count"_L1 || function == "min"_L1 || function == "max"_L1)
        return u"%1(%2)%3"_s.arg(function, name, behind);
    if (function == "count_distinct"_L1)
        return u"count(DISTINCT %1)%2"_s.arg(name, behind);
    if (function == "first"_L1 || function == "last"_L1)
        return u"%1(%2, %3)%4"_s.arg(function == "first"_L1 ? u"arg_min"_s : u"arg_max"_s, name, quoteName(order),
                                     behind);
    const bool truth = column.type == "BOOLEAN"_L1;
    const bool ofTime = isTime(column) && (function == "mean"_L1 || function == "median"_L1);
    if (!column.isNumeric() && !truth && !ofTime)
        return core::fail(
            ErrorCode::InvalidArgument,
            u"There is no %1 of “%2”, which is no number but %3."_s.arg(function, column.name, column.type), where,
            u"Convert the column to a number first, or choose another function."_s);
    const QString value = truth ? u"CAST(%1 AS INTEGER)"_s.arg(name) : name;
    if (function == "sum"_L1)
        return sumSql(column, value, behind);
    if (function == "mean"_L1)
        return u"avg(%1)%2"_s.arg(value, behind);
    if (function == "median"_L1)
        return medianSql(column, value, behind);
    // Infinity would make the engine give up.
    return column.type == "DOUBLE"_L1 || column.type == "FLOAT"_L1
               ? u"CASE WHEN bool_and(isfinite(%1))%2 THEN stddev_samp(CASE WHEN isfinite(%1) THEN %1 END)%2 "
                 "WHEN count(%1)%2 > 0 THEN CAST('nan' AS DOUBLE) END"_s.arg(value, behind)
               : u"stddev_samp(%1)%2"_s.arg(value, behind);
}

core::Column summaryColumn(const QString &function, const core::Column &column, const QString &name)
{
    core::Column summary{name, {}, column.meaning, column.unit};
    if (function.startsWith("count"_L1))
        summary.meaning = summary.unit = QString();
    else if (function == "sum"_L1 || function == "stddev"_L1)
        summary.meaning = QString();
    return summary;
}

} // namespace aw::steps
