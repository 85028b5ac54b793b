// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/rule_tools.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;
using data::quoteName;

namespace
{
constexpr int kShownRows = 5;
constexpr int kRowsToShowFrom = 1000; // the first ones that offend: to look at all of them takes as long as the check
} // namespace

QString shareText(qint64 part, qint64 whole, const QString &what)
{
    const QLocale english(QLocale::English);
    QString text = u"%1 of %2 %3"_s.arg(english.toString(part), english.toString(whole), what);
    if (whole > 0 && part > 0)
        text +=
            u" (%1 %)"_s.arg(english.toString(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'g', 3));
    return text;
}

RuleResult missingColumn(const QString &name, const data::Relation &relation)
{
    const QString near = core::nearest(name, relation.schema.names());
    RuleResult result{u"there is a column “%1”"_s.arg(name), false, false, 1, {}, u"no such column"_s};
    if (!near.isEmpty())
        result.detail += u"; did you mean “%1”?"_s.arg(near);
    return result;
}

QString overInput(const data::Relation &relation, const QString &select)
{
    return u"WITH input AS (%1\n) %2"_s.arg(relation.sql, select);
}

Result<qint64> countRows(data::Session &session, const data::Relation &relation, const QString &condition)
{
    AW_TRY(const QVariant count,
           session.scalar(overInput(relation, u"SELECT count(*) FROM input WHERE "_s + condition)));
    return count.toLongLong();
}

Result<RuleResult> noRowWhere(data::Session &session, const data::Relation &relation, const QString &rule,
                              const QString &column, const QString &condition)
{
    AW_TRY(const qint64 count, countRows(session, relation, condition));
    RuleResult result{rule, count == 0, false, count, {}, {}};
    result.condition = condition;
    AW_TRY(const qint64 rows,
           relation.rows >= 0 ? Result<qint64>(relation.rows) : countRows(session, relation, u"true"_s));
    result.detail = shareText(count, rows, u"rows"_s);
    if (count == 0)
        return result;
    const QString shown = column.isEmpty() ? u"input"_s : quoteName(column);
    const QString examples =
        u"SELECT DISTINCT value FROM (SELECT CAST(%1 AS VARCHAR) AS value FROM input WHERE %2 LIMIT %3) "
        "ORDER BY 1 LIMIT %4"_s.arg(shown, condition, QString::number(kRowsToShowFrom), QString::number(kShownRows));
    AW_TRY(const data::Table table, session.query(overInput(relation, examples)));
    for (const QVariantList &row : table.rows)
        if (row.first().isValid())
            result.examples.append(row.first().toString());
    return result;
}

} // namespace aw::steps
