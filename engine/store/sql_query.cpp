// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql_query.h"

#include "engine/store/sql_error.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Result;
using core::Status;

namespace
{

Status start(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(translateSqlError(query.lastError(), u"The store could not do its work"_s));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(translateSqlError(query.lastError(), u"The store could not do its work"_s));
    return {};
}

} // namespace

Result<qint64> execute(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    AW_CHECK(start(query, sql, values));
    return query.numRowsAffected();
}

Status forEachRow(const QSqlDatabase &db, const QString &sql, const QVariantList &values,
                  const std::function<Status(const QSqlQuery &)> &row)
{
    QSqlQuery query(db);
    AW_CHECK(start(query, sql, values));
    while (query.next())
        AW_CHECK(row(query));
    if (query.lastError().isValid())
        return std::unexpected(translateSqlError(query.lastError(), u"The store could not be read"_s));
    return {};
}

Result<QVariant> scalar(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QVariant first;
    AW_CHECK(forEachRow(db, sql, values, [&](const QSqlQuery &query) -> Status {
        if (!first.isValid())
            first = query.value(0);
        return {};
    }));
    return first;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace aw::store
