// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/expression_check.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
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

constexpr qsizetype kExpressionLongest = 20'000;
constexpr double kExpressionMostBound = 50'000;

std::unexpected<core::Error> expressionError(const QString &message, const QString &where, const QString &hint = {})
{
    return core::fail(ErrorCode::InvalidExpression, message, where, hint);
}

// Walks through what the parser made of an expression. All that is not known to be harmless is refused.
class ExpressionWalk
{
public:
    ExpressionWalk(const core::Schema &schema, QString where)
        : m_schema(schema)
        , m_where(std::move(where))
    {
        for (const core::Column &column : schema.columns)
            m_columns.insert(foldedName(column.name));
    }

    // `lambdas`: names that stand for the elements of lists.
    Status node(const QJsonObject &node, const QSet<QString> &lambdas) const
    {
        const QString kind = node.value("class"_L1).toString();
        if (kind == "CONSTANT"_L1)
            return {};
        if (kind == "COLUMN_REF"_L1)
            return columnReference(node, lambdas);
        if (kind == "FUNCTION"_L1)
            return call(node, lambdas);
        if (kind == "CAST"_L1 || kind == "COLLATE"_L1)
            return this->node(node.value("child"_L1).toObject(), lambdas);
        if (kind == "OPERATOR"_L1)
            return operation(node, lambdas);
        static const QStringList kPlain{u"COMPARISON"_s, u"CONJUNCTION"_s, u"CASE"_s, u"BETWEEN"_s, u"LAMBDA"_s};
        if (kPlain.contains(kind)) // a lambda outside the functions that take one is the arrow into JSON
            return inside(node, lambdas);
        return refused(kind);
    }

private:
    Status inside(const QJsonObject &object, const QSet<QString> &lambdas) const
    {
        for (const QJsonValue &value : object)
            AW_CHECK(any(value, lambdas));
        return {};
    }
    Status any(const QJsonValue &value, const QSet<QString> &lambdas) const
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &each : array)
                AW_CHECK(any(each, lambdas));
            return {};
        }
        if (!value.isObject())
            return {};
        const QJsonObject object = value.toObject();
        return object.contains("class"_L1) ? node(object, lambdas) : inside(object, lambdas);
    }

    Status columnReference(const QJsonObject &node, const QSet<QString> &lambdas) const
    {
        const QString name = node.value("column_names"_L1).toArray().first().toString();
        if (lambdas.contains(foldedName(name)) || m_columns.contains(foldedName(name)))
            return {};
        static const QStringList kOfTheMoment{u"current_date"_s, u"current_time"_s,   u"current_timestamp"_s,
                                              u"localtime"_s,    u"localtimestamp"_s, u"current_user"_s};
        if (kOfTheMoment.contains(name.toLower()))
            return notCallable(name);
        const auto there = requireColumn(m_schema, name, m_where);
        return there ? Status() : std::unexpected(there.error());
    }

    Status call(const QJsonObject &node, const QSet<QString> &lambdas) const
    {
        static const QStringList kAllowed = allowedFunctions();
        const QString name = node.value("function_name"_L1).toString().toLower();
        const QString schema = node.value("schema"_L1).toString();
        const QJsonArray children = node.value("children"_L1).toArray();
        // In “city.upper()” the parser takes the column for a schema.
        const bool chained = !schema.isEmpty() && m_columns.contains(foldedName(schema));
        if (!node.value("catalog"_L1).toString().isEmpty() || (!schema.isEmpty() && schema != "main"_L1 && !chained) ||
            !kAllowed.contains(name))
            return notCallable(name);
        if (name == "age"_L1 && children.size() != 2)
            return expressionError(
                u"“age” needs two dates here."_s, m_where,
                u"Of one date it depends on the day it is run; name the date it shall be counted to."_s);
        if (!node.value("filter"_L1).isNull() || node.value("distinct"_L1).toBool() ||
            node.value("export_state"_L1).toBool() ||
            !node.value("order_bys"_L1).toObject().value("orders"_L1).toArray().isEmpty())
            return notCallable(name);
        static const QStringList kTakeLambda{
            u"apply"_s,  u"array_apply"_s, u"array_transform"_s, u"list_apply"_s, u"list_filter"_s,   u"array_filter"_s,
            u"filter"_s, u"list_reduce"_s, u"array_reduce"_s,    u"reduce"_s,     u"list_transform"_s};
        for (qsizetype i = 0; i < children.size(); ++i) {
            const QJsonObject child = children[i].toObject();
            const bool isLambda =
                (i > 0 || chained) && child.value("class"_L1) == "LAMBDA"_L1 && kTakeLambda.contains(name);
            AW_CHECK(isLambda ? lambda(child, lambdas) : this->node(child, lambdas));
        }
        return {};
    }

    Status lambda(const QJsonObject &node, QSet<QString> lambdas) const
    {
        const QJsonObject left = node.value("lhs"_L1).toObject();
        const QJsonArray parameters =
            left.value("class"_L1) == "FUNCTION"_L1 ? left.value("children"_L1).toArray() : QJsonArray{left};
        for (const QJsonValue &parameter : parameters) {
            const QJsonArray names = parameter.toObject().value("column_names"_L1).toArray();
            if (names.size() != 1)
                return refused(u"LAMBDA"_s);
            lambdas.insert(foldedName(names.first().toString()));
        }
        return this->node(node.value("expr"_L1).toObject(), lambdas);
    }

    Status operation(const QJsonObject &node, const QSet<QString> &lambdas) const
    {
        static const QStringList kOperators{u"OPERATOR_NOT"_s,      u"OPERATOR_IS_NULL"_s, u"OPERATOR_IS_NOT_NULL"_s,
                                            u"OPERATOR_COALESCE"_s, u"OPERATOR_NULLIF"_s,  u"OPERATOR_TRY"_s,
                                            u"COMPARE_IN"_s,        u"COMPARE_NOT_IN"_s,   u"ARRAY_CONSTRUCTOR"_s,
                                            u"ARRAY_EXTRACT"_s,     u"ARRAY_SLICE"_s,      u"STRUCT_EXTRACT"_s};
        const QString type = node.value("type"_L1).toString();
        return kOperators.contains(type) ? inside(node, lambdas) : refused(type);
    }

    Status notCallable(const QString &name) const
    {
        const QString near = core::nearest(name.toLower(), allowedFunctions());
        return expressionError(
            u"“%1” cannot be used in an expression."_s.arg(name) +
                (near.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(near)),
            m_where,
            u"Functions of the values of one row can; those that look at files, settings, the clock or other rows cannot."_s);
    }

    Status refused(const QString &kind) const
    {
        struct Word {
            QLatin1StringView kind;
            QLatin1StringView words;
        };
        static constexpr std::array kWords{
            Word{"SUBQUERY"_L1, "a query of its own"_L1}, Word{"WINDOW"_L1, "a window over other rows"_L1},
            Word{"STAR"_L1, "all columns at once"_L1},    Word{"OPERATOR_UNPACK"_L1, "all columns at once"_L1},
            Word{"PARAMETER"_L1, "an open parameter"_L1}, Word{"POSITIONAL_REFERENCE"_L1, "a column by its number"_L1}};
        const auto *const found = std::ranges::find(kWords, kind, &Word::kind);
        const QString words = found == kWords.end() ? u"more than values of one row"_s : QString(found->words);
        return expressionError(u"The expression has %1."_s.arg(words), m_where,
                               u"It is worked out for each row by itself, from the columns of the input."_s);
    }

    const core::Schema &m_schema;
    const QString m_where;
    QSet<QString> m_columns;
};

// The one select-list entry of what the parser made of "SELECT … AS value FROM aw", and nothing but it.
Result<QJsonObject> expressionNode(const QString &json, const QString &where)
{
    const QJsonObject document = QJsonDocument::fromJson(json.toUtf8()).object();
    if (document.value("error"_L1).toBool(true)) {
        const QString said = document.value("error_message"_L1).toString();
        return expressionError(
            said.isEmpty() ? u"The expression cannot be read."_s : u"The expression cannot be read: %1."_s.arg(said),
            where, u"Names with spaces stand in \"double\" quotation marks, texts in 'single' ones."_s);
    }
    const QJsonArray statements = document.value("statements"_L1).toArray();
    const QJsonObject select = statements.first().toObject().value("node"_L1).toObject();
    const QJsonArray list = select.value("select_list"_L1).toArray();
    const QJsonObject from = select.value("from_table"_L1).toObject();
    const bool plain =
        statements.size() == 1 && select.value("type"_L1) == "SELECT_NODE"_L1 && list.size() == 1 &&
        list.first().toObject().value("alias"_L1) == "value"_L1 && from.value("type"_L1) == "BASE_TABLE"_L1 &&
        from.value("table_name"_L1) == "aw"_L1 && from.value("alias"_L1).toString().isEmpty() &&
        from.value("sample"_L1).isNull() && select.value("modifiers"_L1).toArray().isEmpty() &&
        select.value("cte_map"_L1).toObject().value("map"_L1).toArray().isEmpty() &&
        select.value("where_clause"_L1).isNull() && select.value("group_expressions"_L1).toArray().isEmpty() &&
        select.value("group_sets"_L1).toArray().isEmpty() && select.value("having"_L1).isNull() &&
        select.value("sample"_L1).isNull() && select.value("qualify"_L1).isNull();
    if (!plain)
        return expressionError(u"This is not one expression."_s, where,
                               u"Write what gives one value, such as price * 2, without SELECT, FROM and commas."_s);
    return list.first().toObject();
}

// See TypedExpression::needed. Only what is surely so: a comparison of what is there has an answer, a function need
// not.
std::optional<QStringList> neededFor(const QJsonObject &node)
{
    const QString kind = node.value("class"_L1).toString();
    const QString type = node.value("type"_L1).toString();
    if (kind == "CONSTANT"_L1)
        return node["value"_L1]["is_null"_L1].toBool(true) ? std::nullopt : std::optional(QStringList());
    if (kind == "COLUMN_REF"_L1) {
        const QJsonArray names = node.value("column_names"_L1).toArray();
        return names.size() == 1 ? std::optional(QStringList{names.first().toString()}) : std::nullopt;
    }
    const QJsonObject child = node.value("child"_L1).toObject();
    if (kind == "CAST"_L1) // of a DATE '…'
        return child.value("class"_L1) == "CONSTANT"_L1 && !node.value("try_cast"_L1).toBool(true) ? neededFor(child)
                                                                                                   : std::nullopt;
    static const QStringList kPlain{u"COMPARISON"_s, u"CONJUNCTION"_s, u"BETWEEN"_s};
    static const QStringList kOperators{u"OPERATOR_NOT"_s, u"OPERATOR_IS_NULL"_s, u"OPERATOR_IS_NOT_NULL"_s,
                                        u"COMPARE_IN"_s, u"COMPARE_NOT_IN"_s};
    if (!kPlain.contains(kind) && !(kind == "OPERATOR"_L1 && kOperators.contains(type)))
        return std::nullopt;
    QJsonArray parts = node.value("children"_L1).toArray();
    for (const QString &part : {u"left"_s, u"right"_s, u"input"_s, u"lower"_s, u"upper"_s})
        if (node.contains(part))
            parts.append(node.value(part));
    QStringList all;
    for (const QJsonValue &part : std::as_const(parts)) {
        const auto needed = neededFor(part.toObject());
        if (!needed)
            return std::nullopt;
        all += *needed;
    }
    all.removeDuplicates();
    return all;
}

} // namespace

Result<TypedExpression> typedExpression(data::Session &session, const SqlInput &input, const QString &text,
                                        const QString &where)
{
    const QString given = text.trimmed();
    if (given.isEmpty())
        return expressionError(u"The expression is empty."_s, where,
                               u"Write what gives one value, such as price * 2."_s);
    if (given.size() > kExpressionLongest || given.contains(QChar(u'\0')))
        return expressionError(u"The expression is too long, or has characters no text has."_s, where);
    const auto tooLarge = [&] {
        return expressionError(u"The expression cannot be read."_s, where, u"Make it simpler."_s);
    };
    if (parsedSize(given) > kLargestParsed)
        return tooLarge();
    // Read with and without parentheses, it can neither close ours nor lean on them. A line of its own ends comments.
    QString sql = u"SELECT json_serialize_sql("_s;
    sql += data::quoteText(u"SELECT "_s + given + u"\n AS value FROM aw"_s) + u"), json_serialize_sql("_s;
    sql += data::quoteText(u"SELECT ("_s + given + u"\n) AS value FROM aw"_s) + u')';
    auto parsed = session.queryPlain(sql);
    if (!parsed && parsed.error().code == ErrorCode::Cancelled)
        return std::unexpected(parsed.error());
    if (!parsed || parsed->rows.isEmpty())
        return tooLarge();
    AW_CHECK(expressionNode(parsed->rows.first()[0].toString(), where));
    AW_TRY(const QJsonObject node, expressionNode(parsed->rows.first()[1].toString(), where));
    if (boundSize(node) > kExpressionMostBound)
        return tooLarge();
    AW_CHECK(ExpressionWalk(input.schema, where).node(node, {}));

    TypedExpression result{u'(' + given + (given.contains("--"_L1) ? u"\n)"_s : u")"_s), {}};
    const auto described =
        session.describe(u"SELECT "_s + result.sql + u" AS value FROM "_s + input.from + u" AS given"_s);
    if (!described) {
        core::Error error = described.error();
        error.where = where;
        return std::unexpected(error);
    }
    result.type = described->columns.value(0).type;
    result.needed = neededFor(node);
    return result;
}

Result<QString> checkedExpression(data::Session &session, const SqlInput &input, const QString &text,
                                  const QString &where)
{
    AW_TRY(const TypedExpression expression, typedExpression(session, input, text, where));
    return expression.sql;
}

Result<TypedExpression> typedCondition(data::Session &session, const SqlInput &input, const QString &text,
                                       const QString &where)
{
    AW_TRY(const TypedExpression expression, typedExpression(session, input, text, where));
    if (expression.type != "BOOLEAN"_L1)
        return expressionError(u"The condition gives %1, not true or false."_s.arg(expression.type), where,
                               u"Compare it with something, such as price > 0."_s);
    return expression;
}

Result<QString> checkedCondition(data::Session &session, const SqlInput &input, const QString &text,
                                 const QString &where)
{
    AW_TRY(const TypedExpression expression, typedCondition(session, input, text, where));
    return expression.sql;
}

} // namespace aw::steps
