// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/column_edits.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/reshape_tools.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

ColumnEdits::ColumnEdits(const core::Schema &schema)
    : m_schema(schema)
    , m_taken(foldedNames(schema))
{
}

core::Status ColumnEdits::set(const QString &name, const QString &sql, const QString &where)
{
    if (name.isEmpty() || name.contains(QChar(u'\0')))
        return core::fail(ErrorCode::InvalidArgument, u"The column needs a name."_s, where,
                          u"Say what the column is called."_s);
    if (m_schema.indexOf(name) >= 0 && !m_leftOut.contains(name)) {
        m_replaced.insert(name, sql);
        return {};
    }
    AW_CHECK(takeName(name, m_taken, where));
    m_added[m_behind].append(sql + u" AS "_s + quoteName(name));
    return {};
}

void ColumnEdits::leaveOut(const QString &name)
{
    m_leftOut.insert(name);
    if (!m_replaced.contains(name))
        m_taken.remove(foldedName(name));
}

QString ColumnEdits::list() const
{
    QStringList columns;
    for (const core::Column &column : m_schema.columns) {
        const QString name = quoteName(column.name);
        const auto replaced = m_replaced.constFind(column.name);
        if (!m_leftOut.contains(column.name))
            columns.append(replaced == m_replaced.constEnd() ? name : *replaced + u" AS "_s + name);
        if (!column.name.isEmpty())
            columns += m_added.value(column.name);
    }
    return (columns + m_added.value(QString())).join(u", "_s);
}

QString ColumnEdits::select(const QString &from) const
{
    return u"SELECT "_s + list() + u" FROM "_s + from + u" AS given"_s;
}

QString cellsThatDiffer(const QString &name, const QString &sql, bool sameType)
{
    if (sameType)
        return u"count_if("_s + quoteName(name) + u" IS DISTINCT FROM "_s + sql + u')';
    return u"count_if(CAST("_s + quoteName(name) + u" AS VARCHAR) IS DISTINCT FROM CAST("_s + sql + u" AS VARCHAR))"_s;
}

Result<core::Column> textColumn(const core::Schema &schema, const QString &name, const QString &where)
{
    AW_TRY(const core::Column column, requireColumn(schema, name, where));
    if (!column.isText())
        return core::fail(ErrorCode::InvalidArgument, u"“%1” is no text but %2."_s.arg(column.name, column.type), where,
                          u"Choose a text column, or convert this one to text first."_s);
    return column;
}

Result<QList<core::Column>> textColumns(const core::Schema &schema, const QJsonArray &names, const QString &where)
{
    AW_TRY(QList<core::Column> columns, columnsNamed(schema, names, where));
    for (qsizetype i = 0; i < columns.size(); ++i)
        AW_CHECK(textColumn(schema, columns[i].name, u"%1[%2]"_s.arg(where).arg(i)));
    if (names.isEmpty())
        for (const core::Column &column : schema.columns)
            if (column.isText())
                columns.append(column);
    return columns;
}

} // namespace aw::steps
