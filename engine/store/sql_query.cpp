// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql_query.h"

#include "engine/store/sql_error.h"

#include <QHash>
#include <QSqlError>

#include <optional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Result;
using core::Status;

namespace
{

constexpr std::size_t kMostStatements = 300; // lists of ids make texts of their own

using Statements = std::unordered_map<QString, QSqlQuery>; // by their text

Statements &statementsOf(const QSqlDatabase &db)
{
    thread_local std::unordered_map<QString, Statements> byConnection;
    return byConnection[db.connectionName()];
}

// A statement in use: prepared once, out of reach of others until it is through.
class Statement
{
public:
    Statement(const QSqlDatabase &db, const QString &sql)
        : m_db(db)
        , m_sql(sql)
    {
        if (auto kept = statementsOf(db).extract(sql))
            m_query.emplace(std::move(kept.mapped()));
    }

    ~Statement()
    {
        if (!m_query)
            return;
        m_query->finish();
        Statements &statements = statementsOf(m_db);
        if (statements.size() >= kMostStatements)
            statements.clear();
        statements.insert_or_assign(m_sql, *std::move(m_query));
    }

    Status start(const QVariantList &values)
    {
        if (!m_query) {
            m_query.emplace(m_db);
            m_query->setForwardOnly(true);
            if (!m_query->prepare(m_sql))
                return failed(u"The store could not do its work"_s);
        }
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query->bindValue(static_cast<int>(i), values[i]);
        if (!m_query->exec())
            return failed(u"The store could not do its work"_s);
        return {};
    }

    // Not to be used again.
    Status failed(const QString &what)
    {
        const core::Error error = translateSqlError(m_query->lastError(), what);
        m_query.reset();
        return core::fail(error);
    }

    QSqlQuery &query() { return *m_query; }

private:
    const QSqlDatabase &m_db;
    const QString &m_sql;
    std::optional<QSqlQuery> m_query;

    Q_DISABLE_COPY_MOVE(Statement)
};

} // namespace

Result<qint64> execute(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Statement statement(db, sql);
    AW_CHECK(statement.start(values));
    return statement.query().numRowsAffected();
}

Status forEachRow(const QSqlDatabase &db, const QString &sql, const QVariantList &values,
                  const std::function<Status(const QSqlQuery &)> &row)
{
    Statement statement(db, sql);
    AW_CHECK(statement.start(values));
    while (statement.query().next())
        AW_CHECK(row(statement.query()));
    return statement.query().lastError().isValid() ? statement.failed(u"The store could not be read"_s) : Status();
}

void forgetStatements(const QSqlDatabase &db)
{
    statementsOf(db).clear();
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
