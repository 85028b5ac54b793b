// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/combine_tools.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/reshape_tools.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

Result<qsizetype> atLeastInputs(std::span<const SqlInput> inputs, qsizetype count)
{
    if (std::ssize(inputs) < count)
        return core::fail(ErrorCode::InvalidArgument, u"This step needs %1 input(s)."_s.arg(count), u"inputs"_s,
                          u"Connect the steps it reads."_s);
    return qsizetype(std::ssize(inputs));
}

// The rows of an input as `alias`, with their order in a column of its own.
QString numberedRows(const SqlInput &input, const QString &order, const QString &alias)
{
    return withGrowingOrder(input, order) + u" AS "_s + alias;
}

// The columns of the right side a join adds, under names the left side does not have.
QList<std::pair<core::Column, QString>> addedColumns(const core::Schema &left, const core::Schema &right,
                                                     const QStringList &repeated, const QString &suffix)
{
    QSet<QString> used;
    for (const core::Column &column : left.columns)
        used.insert(foldedName(column.name));
    const QSet<QString> ofLeft = used;
    // Names that need no suffix come first, so that none of them is taken by one that does.
    for (const core::Column &column : right.columns)
        if (!repeated.contains(column.name))
            used.insert(foldedName(column.name));
    QList<std::pair<core::Column, QString>> added;
    for (const core::Column &column : right.columns) {
        if (repeated.contains(column.name))
            continue;
        QString name = column.name;
        if (ofLeft.contains(foldedName(name))) {
            while (used.contains(foldedName(name)))
                name += suffix;
            used.insert(foldedName(name));
        }
        added.append({column, name});
    }
    return added;
}

ColumnsNeeded columnsNeededByKeys(const QJsonObject &config, const QString &usualSuffix, qsizetype input,
                                  const ColumnsNeeded &ofOutput)
{
    ColumnsNeeded needed = ofOutput;
    if (input > 0)
        needed.addWithoutSuffix(config.value("suffix"_L1).toString(usualSuffix));
    return needed.withMentioned(config.value("keys"_L1));
}

// Whether the engine converts between all of them. It also binds what it cannot run, such as a number as a date.
bool typesRelate(const QStringList &types)
{
    const auto isDate = [](const QString &type) { return type == "DATE"_L1 || type.startsWith("TIMESTAMP"_L1); };
    const auto isNumber = [](const QString &type) { return core::Column{{}, type, {}, {}}.isNumeric(); };
    return std::ranges::all_of(types, isDate) || std::ranges::all_of(types, isNumber) ||
           types.count(types.first()) == types.size();
}

// The type that values of all types can have.
QString widestType(const QStringList &types, data::Session &session)
{
    if (types.count(types.first()) == types.size())
        return types.first();
    QStringList selects;
    for (const QString &type : types)
        selects.append(u"SELECT CAST(NULL AS %1) AS c"_s.arg(type));
    const Result<core::Schema> schema =
        typesRelate(types) ? session.describe(selects.join(u" UNION ALL "_s)) : core::Schema{};
    const QString type = schema && !schema->columns.isEmpty() ? schema->columns.first().type : u"VARCHAR"_s;
    return type == "FLOAT"_L1 ? u"DOUBLE"_s : type; // the engine would round whole numbers of 25 bits
}

QString widened(const core::Column &column, const QString &value, const QString &type)
{
    static const QStringList kLong{u"BIGINT"_s, u"UBIGINT"_s, u"HUGEINT"_s, u"UHUGEINT"_s};
    const QString cast = u"CAST("_s + value + u" AS "_s + type + u')';
    if (type != "DOUBLE"_L1 || !kLong.contains(column.type))
        return cast;
    return u"(CASE WHEN "_s + value + u" NOT BETWEEN -9007199254740992 AND 9007199254740992 THEN error("_s +
           data::quoteText(
               u"A value of “%1” has more digits than a number with a fraction can hold."_s.arg(column.name)) +
           u") ELSE "_s + cast + u" END)"_s;
}

} // namespace aw::steps
