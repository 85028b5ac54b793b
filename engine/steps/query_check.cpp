// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/query_check.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/expression_check.h"
#include "engine/steps/expression_cost.h"

#include <QJsonDocument>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qsizetype kQueryLongest = 100'000;
constexpr double kQueryMostBound = 200'000;

// Left out: what picks rows by chance.
constexpr QLatin1StringView kQueryAggregates(
    "any_value approx_count_distinct approx_quantile approx_top_k arbitrary arg_max arg_max_null arg_min arg_min_null "
    "argmax argmin array_agg avg bit_and bit_or bit_xor bitstring_agg bool_and bool_or corr count count_if count_star "
    "countif covar_pop covar_samp entropy favg first fsum group_concat histogram histogram_exact kahan_sum kurtosis "
    "kurtosis_pop last list listagg mad max max_by mean median min min_by mode product quantile quantile_cont "
    "quantile_disc regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy sem "
    "skewness stddev stddev_pop stddev_samp string_agg sum sum_no_overflow sumkahan var_pop var_samp variance");

constexpr QLatin1StringView kQueryWindows("row_number rank dense_rank rank_dense percent_rank cume_dist ntile lag lead "
                                          "first_value last_value nth_value fill");

constexpr QLatin1StringView
    kQueryMoments("current_user session_user user current_role "
                  "current_schema current_catalog current_database today now get_current_time get_current_timestamp "
                  "transaction_timestamp");

QStringList queryWords(QLatin1StringView words)
{
    return QString(words).split(u' ');
}

std::unexpected<core::Error> queryError(const QString &message, const QString &where, const QString &hint = {})
{
    return core::fail(ErrorCode::InvalidExpression, message, where, hint);
}

QString querySuggestion(const QString &word, const QStringList &candidates)
{
    const QString near = core::nearest(word, candidates);
    return near.isEmpty() ? QString() : u" Did you mean “"_s + near + u"”?"_s;
}

// Walks through what the parser made of a query. All that is not known to be harmless is refused.
class QueryWalk
{
public:
    QueryWalk(const QStringList &tables, const QStringList &columns, const QString &where)
        : m_tables(tables)
        , m_where(where)
    {
        for (const QString &column : columns)
            m_columns.insert(foldedName(column));
    }

    Status query(const QJsonObject &node)
    {
        QSet<QString> names;
        for (const QString &table : m_tables)
            names.insert(foldedName(table));
        return select(node, names);
    }

private:
    // `names`: the tables that can be seen from here.
    using Names = QSet<QString>;

    Status any(const QJsonValue &value, const Names &names)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const auto &each : array)
                AW_CHECK(any(each, names));
            return {};
        }
        if (!value.isObject())
            return {};
        const QJsonObject object = value.toObject();
        if (object.contains("class"_L1))
            return expression(object, names);
        if (!object.value("type"_L1).isString())
            return inside(object, names);
        const QString type = object.value("type"_L1).toString();
        static const QStringList kSelects{u"SELECT_NODE"_s, u"SET_OPERATION_NODE"_s, u"RECURSIVE_CTE_NODE"_s,
                                          u"CTE_NODE"_s};
        if (kSelects.contains(type))
            return select(object, names);
        static const QStringList kHarmless{u"ORDER_MODIFIER"_s,    u"LIMIT_MODIFIER"_s, u"LIMIT_PERCENT_MODIFIER"_s,
                                           u"DISTINCT_MODIFIER"_s, u"ORDER_DEFAULT"_s,  u"ASCENDING"_s,
                                           u"DESCENDING"_s};
        if (kHarmless.contains(type))
            return inside(object, names);
        return table(object, type, names);
    }

    Status inside(const QJsonObject &object, const Names &names, const QStringList &but = {})
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!but.contains(it.key()))
                AW_CHECK(any(it.value(), names));
        return {};
    }

    // Each table of a WITH is seen by those after it and by the query, but not by itself unless it is recursive.
    Status select(const QJsonObject &node, Names names)
    {
        const QJsonArray with = node.value("cte_map"_L1).toObject().value("map"_L1).toArray();
        for (const auto &entry : with) {
            AW_CHECK(any(entry.toObject().value("value"_L1), names));
            names.insert(foldedName(entry.toObject().value("key"_L1).toString()));
        }
        if (!node.value("sample"_L1).isNull() && !node.value("sample"_L1).isUndefined())
            return sampled();
        const QString type = node.value("type"_L1).toString();
        const QString own = foldedName(node.value("cte_name"_L1).toString());
        if (type == "SELECT_NODE"_L1 || type == "SET_OPERATION_NODE"_L1)
            return inside(node, names, {u"cte_map"_s});
        const QString seeing = type == "CTE_NODE"_L1 ? u"child"_s : u"right"_s;
        AW_CHECK(inside(node, names, {u"cte_map"_s, seeing}));
        names.insert(own);
        return any(node.value(seeing), names);
    }

    Status table(const QJsonObject &node, const QString &type, const Names &names)
    {
        if (!node.value("sample"_L1).isNull() && !node.value("sample"_L1).isUndefined())
            return sampled();
        if (type == "BASE_TABLE"_L1)
            return named(node, names);
        if (type == "TABLE_FUNCTION"_L1) {
            static const QStringList kSeries{u"range"_s, u"generate_series"_s, u"unnest"_s};
            const QJsonObject function = node.value("function"_L1).toObject();
            const QString name = function.value("function_name"_L1).toString();
            if (function.value("class"_L1) != "FUNCTION"_L1 || !kSeries.contains(name.toLower()) ||
                !function.value("schema"_L1).toString().isEmpty())
                return queryError(u"“"_s + name + u"” cannot be read from."_s, m_where,
                                  u"A query reads its inputs: %1."_s.arg(m_tables.join(u", "_s)));
            return inside(node, names);
        }
        static const QStringList kHarmless{u"SUBQUERY"_s, u"JOIN"_s, u"EMPTY"_s, u"EXPRESSION_LIST"_s};
        if (kHarmless.contains(type))
            return inside(node, names);
        if (type == "PIVOT"_L1) {
            const QJsonArray pivots = node.value("pivots"_L1).toArray();
            for (const auto &pivot : pivots)
                if (!pivot.toObject().value("pivot_enum"_L1).toString().isEmpty())
                    return queryError(u"A pivot cannot take its columns from a type."_s, m_where,
                                      u"List the values: ON … IN ('a', 'b')."_s);
            return inside(node, names);
        }
        return queryError(u"The query holds something that is not allowed here (%1)."_s.arg(type.toLower()), m_where,
                          u"Write one SELECT over its inputs."_s);
    }

    Status named(const QJsonObject &node, const Names &names) const
    {
        const QString name = node.value("table_name"_L1).toString();
        const bool qualified = !node.value("schema_name"_L1).toString().isEmpty() ||
                               !node.value("catalog_name"_L1).toString().isEmpty() ||
                               !node.value("at_clause"_L1).isNull();
        if (!qualified && names.contains(foldedName(name)))
            return {};
        return queryError(u"There is no table “"_s + name + u"” here."_s + querySuggestion(name, m_tables), m_where,
                          u"A query reads its inputs: %1."_s.arg(m_tables.join(u", "_s)));
    }

    Status expression(const QJsonObject &node, const Names &names)
    {
        const QString kind = node.value("class"_L1).toString();
        if (kind == "CONSTANT"_L1)
            return {};
        if (kind == "COLUMN_REF"_L1)
            return columnReference(node);
        if (kind == "CAST"_L1)
            return any(node.value("child"_L1), names);
        if (kind == "FUNCTION"_L1 || kind == "WINDOW"_L1)
            return call(node, kind, names);
        static const QStringList kPlain{
            u"COMPARISON"_s, u"CONJUNCTION"_s, u"CASE"_s, u"BETWEEN"_s,  u"LAMBDA"_s,
            u"COLLATE"_s,    u"SUBQUERY"_s,    u"STAR"_s, u"OPERATOR"_s, u"POSITIONAL_REFERENCE"_s};
        if (kPlain.contains(kind)) { // the operators have types of their own, none of which reaches for anything
            QJsonObject parts = node;
            parts.remove(u"type"_s);
            parts.remove(u"class"_s);
            return inside(parts, names);
        }
        if (kind == "PARAMETER"_L1)
            return queryError(u"The query has an open parameter."_s, m_where,
                              u"Write the value itself, or use a parameter of the workflow."_s);
        return queryError(u"The query holds something that is not allowed here (%1)."_s.arg(kind.toLower()), m_where);
    }

    // Where no table in reach has such a column, the engine takes a name without one for the call of a function.
    Status columnReference(const QJsonObject &node) const
    {
        static const QStringList kMoments = queryWords(kQueryMoments);
        static const QStringList kClock{u"current_date"_s, u"current_time"_s, u"current_timestamp"_s, u"localtime"_s,
                                        u"localtimestamp"_s};
        const QJsonArray names = node.value("column_names"_L1).toArray();
        const QString name = names.first().toString();
        const QString word = name.toLower();
        if (names.size() > 1 || !(kMoments.contains(word) || kClock.contains(word)))
            return {};
        if (!m_columns.contains(foldedName(name)))
            return notCallable(name);
        if (!kClock.contains(word))
            return {};
        core::Error error = notCallable(name).error();
        error.hint = u"Name its table, too: %1.%2"_s.arg(m_tables.first(), name);
        return std::unexpected(error);
    }

    Status call(const QJsonObject &node, const QString &kind, const Names &names)
    {
        static const QStringList kAllowed =
            allowedFunctions() + queryWords(kQueryAggregates) + QStringList{u"unnest"_s};
        static const QStringList kOverRows =
            queryWords(kQueryAggregates) + queryWords(kQueryWindows) + QStringList{u"unnest"_s};
        const QString name = node.value("function_name"_L1).toString().toLower();
        if (!(kind == "WINDOW"_L1 ? kOverRows : kAllowed).contains(name) ||
            !node.value("catalog"_L1).toString().isEmpty() || node.value("export_state"_L1).toBool())
            return notCallable(name);
        if (name == "age"_L1 && node.value("children"_L1).toArray().size() != 2)
            return queryError(u"“age” needs two dates here."_s, m_where,
                              u"Of one date it depends on the day it is run; name the date it shall be counted to."_s);
        QJsonObject parts = node;
        parts.remove(u"type"_s);
        parts.remove(u"class"_s);
        return inside(parts, names);
    }

    Status notCallable(const QString &name) const
    {
        return queryError(
            u"“"_s + name + u"” cannot be used in a query."_s +
                querySuggestion(name.toLower(),
                                allowedFunctions() + queryWords(kQueryAggregates) + queryWords(kQueryWindows)),
            m_where,
            u"Functions of values and rows can; those that look at files, settings, the clock or chance cannot."_s);
    }

    Status sampled() const
    {
        return queryError(u"A sample drawn by chance gives other rows each time."_s, m_where,
                          u"Use the step “Sample rows”, which keeps its seed."_s);
    }

    const QStringList m_tables;
    const QString m_where;
    QSet<QString> m_columns;
};

QJsonArray queryStatements(const QString &json, QString &problem)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    problem = document.isNull() ? u"it is nested too deeply"_s : document.object().value("error_message"_L1).toString();
    return document.object().value("statements"_L1).toArray();
}

} // namespace

Result<QString> checkedQuery(data::Session &session, const QString &text, const QStringList &tables,
                             const QStringList &columns, const QString &where)
{
    QString given = text.trimmed();
    while (given.endsWith(u';'))
        given = given.chopped(1).trimmed();
    if (given.isEmpty())
        return queryError(u"The query is empty."_s, where, u"Write a SELECT, such as SELECT * FROM input."_s);
    if (given.size() > kQueryLongest || given.contains(QChar(u'\0')))
        return queryError(u"The query is too long, or has characters no text has."_s, where);
    const auto tooLarge = [&] {
        return queryError(u"The query is too large."_s, where, u"Split it into several steps."_s);
    };
    if (parsedSize(given) > kLargestParsed)
        return tooLarge();
    // Read by itself it is whole; read where it will stand, it is what is walked through. A line of its own ends
    // comments.
    const QString enclosed = u'(' + given + u"\n)"_s;
    auto parsed = session.query(u"SELECT json_serialize_sql("_s + data::quoteText(given) + u"), json_serialize_sql("_s +
                                data::quoteText(u"SELECT * FROM "_s + enclosed + u" AS aw"_s) + u')');
    if (!parsed && parsed.error().code == ErrorCode::Cancelled)
        return std::unexpected(parsed.error());
    if (!parsed || parsed->rows.isEmpty())
        return queryError(u"The query cannot be read."_s, where, u"Make it simpler."_s);

    QString problem;
    const QJsonArray alone = queryStatements(parsed->rows.first()[0].toString(), problem);
    if (alone.isEmpty() && problem.startsWith("Only SELECT"_L1))
        return queryError(u"This is not a SELECT."_s, where,
                          u"A query only reads; a PIVOT needs its values, as in ON … IN ('a', 'b')."_s);
    if (alone.isEmpty())
        return queryError(problem.isEmpty() ? u"The query cannot be read."_s
                                            : u"The query cannot be read: "_s + problem + u'.',
                          where, u"Names with spaces stand in \"double\" quotation marks, texts in 'single' ones."_s);
    if (alone.size() > 1)
        return queryError(u"There is more than one statement."_s, where,
                          u"Write one SELECT; further ones are steps of their own."_s);
    const QJsonArray statements = queryStatements(parsed->rows.first()[1].toString(), problem);
    const QJsonObject outer = statements.first().toObject().value("node"_L1).toObject();
    const QJsonObject from = outer.value("from_table"_L1).toObject();
    if (statements.size() != 1 || outer.value("type"_L1) != "SELECT_NODE"_L1 ||
        from.value("type"_L1) != "SUBQUERY"_L1 || from.value("alias"_L1) != "aw"_L1)
        return queryError(u"The query cannot stand by itself."_s, where,
                          u"Leave out the semicolon and what comes after it."_s);
    if (boundSize(from) > kQueryMostBound)
        return tooLarge();
    AW_CHECK(QueryWalk(tables, columns, where).query(from.value("subquery"_L1).toObject().value("node"_L1).toObject()));
    return enclosed;
}

} // namespace aw::steps
