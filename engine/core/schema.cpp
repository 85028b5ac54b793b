// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/schema.h"

#include "engine/core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::core
{

bool Column::isNumeric() const
{
    static const QStringList kNumeric{u"TINYINT"_s, u"SMALLINT"_s, u"INTEGER"_s,   u"BIGINT"_s,
                                      u"HUGEINT"_s, u"UTINYINT"_s, u"USMALLINT"_s, u"UINTEGER"_s,
                                      u"UBIGINT"_s, u"UHUGEINT"_s, u"FLOAT"_s,     u"DOUBLE"_s};
    return kNumeric.contains(type) || type.startsWith(u"DECIMAL"_s);
}

QStringList Schema::names() const
{
    QStringList result;
    result.reserve(columns.size());
    for (const Column &column : columns)
        result.append(column.name);
    return result;
}

qsizetype Schema::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].name == name)
            return i;
    return -1;
}

QJsonObject toJson(const Column &column)
{
    return {{u"name"_s, column.name},
            {u"type"_s, column.type},
            {u"meaning"_s, jsonOrNull(column.meaning.isEmpty() ? QString() : column.meaning)},
            {u"unit"_s, jsonOrNull(column.unit.isEmpty() ? QString() : column.unit)}};
}

QJsonArray toJson(const Schema &schema)
{
    QJsonArray result;
    for (const Column &column : schema.columns)
        result.append(toJson(column));
    return result;
}

Result<Schema> schemaFromJson(const QJsonArray &array)
{
    Schema schema;
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < array.size(); ++i) {
        ObjectReader reader(array[i].toObject(), u"columns[%1]"_s.arg(i), &problems);
        Column column;
        column.name = reader.text(u"name", 1);
        column.type = reader.text(u"type", 1);
        column.meaning = reader.optionalText(u"meaning");
        column.unit = reader.optionalText(u"unit");
        schema.columns.append(column);
    }
    if (!problems.isEmpty())
        return std::unexpected(schemaMismatch(u"The list of columns"_s, problems));
    return schema;
}

} // namespace aw::core
