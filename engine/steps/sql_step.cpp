// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/sql_step.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/query_check.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;
using core::Result;

namespace
{

constexpr std::size_t kSqlMostInputs = 8;

constexpr QLatin1StringView kSqlConfig(R"({
  "type": "object", "additionalProperties": false, "required": ["query"], "x-order": ["query", "names"],
  "properties": {
    "query": {"type": "string", "title": "Query", "format": "sql", "minLength": 1, "maxLength": 100000,
      "description": "One SELECT. The inputs are the tables input, input_2, input_3, …",
      "examples": ["SELECT region, sum(amount) AS total FROM input GROUP BY region ORDER BY region"]},
    "names": {"type": "array", "title": "Names of the inputs", "default": [], "maxItems": 8, "x-advanced": true,
      "description": "What the query calls its inputs, in their order, in place of input, input_2, …",
      "examples": [["orders", "customers"]],
      "items": {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 60}}
  }})");

constexpr QLatin1StringView kSqlExamples(R"([{
  "title": "Totals of regions with their manager",
  "config": {"query": "SELECT region, manager, sum(amount) AS total FROM orders JOIN regions USING (region) GROUP BY ALL ORDER BY region",
             "names": ["orders", "regions"]},
  "input": [["region", "amount"], ["South", 5], ["North", 2], ["South", 1]],
  "further_inputs": [[["region", "manager"], ["North", "Ann"], ["South", "Bob"]]],
  "output": [["region", "manager", "total"], ["North", "Ann", 2], ["South", "Bob", 6]]}])");

QString sqlNameOf(std::size_t input)
{
    return input == 0 ? u"input"_s : u"input_%1"_s.arg(input + 1);
}

} // namespace

const core::StepDescriptor &SqlStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"sql"_s,
        .title = u"SQL"_s,
        .category = u"Code"_s,
        .description = u"Gives what a SELECT over the inputs gives."_s,
        .inputPorts = {u"input"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kSqlConfig),
        .repeatsLastInput = true,
        .help =
            u"Runs **one SELECT** (in the SQL of DuckDB) over up to eight inputs, which it sees as `input`, `input_2` and so on, or by names of your own. Joins, subqueries, WITH, windows and aggregates can be used. It reaches **nothing but its inputs**: no file, no other table, no setting, no clock and no chance. Rows come in an order you can rely on only with ORDER BY."_s,
        .examples = stepArray(kSqlExamples),
    };
    return kDescriptor;
}

QList<FieldProblem> SqlStep::checkConfig(const QJsonObject &config) const
{
    QList<FieldProblem> problems;
    QSet<QString> names;
    const QJsonArray array = config.value("names"_L1).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString name = foldedName(array[i].toString());
        if (names.contains(name))
            problems.append({u"names[%1]"_s.arg(i), u"Another input is called so already."_s, u"value_error"_s});
        names.insert(name);
    }
    if (config.value("query"_L1).toString().trimmed().isEmpty())
        problems.append({u"query"_s, u"The query is empty."_s, u"value_error"_s});
    return problems;
}

Result<Derivation> SqlStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                   data::Session &session) const
{
    if (inputs.empty() || inputs.size() > kSqlMostInputs)
        return core::fail(
            ErrorCode::InvalidArgument,
            inputs.empty() ? u"A query needs an input."_s
                           : u"A query takes at most %1 inputs; this has %2."_s.arg(kSqlMostInputs).arg(inputs.size()),
            u"inputs"_s, u"Connect the steps it reads; “Load” reads a file."_s);
    const QJsonArray given = config.value("names"_L1).toArray();
    if (given.size() > std::ssize(inputs))
        return core::fail(ErrorCode::InvalidArgument,
                          u"There are %1 names, but %2 input(s)."_s.arg(given.size()).arg(inputs.size()), u"names"_s,
                          u"Connect the missing ones, or take names away."_s);
    QStringList names;
    QStringList columns;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const QString name = given.at(qsizetype(i)).toString(sqlNameOf(i));
        const bool taken =
            std::ranges::any_of(names, [&](const QString &other) { return foldedName(other) == foldedName(name); });
        if (taken)
            return core::fail(ErrorCode::InvalidArgument, u"Two inputs are called “%1”."_s.arg(name), u"names"_s,
                              u"Give each a name of its own."_s);
        names.append(name);
        columns += inputs[i].schema.names();
    }
    AW_TRY(const QString query, checkedQuery(session, config.value("query"_L1).toString(), names, columns, u"query"_s));

    // The inputs come in under names that stand in none of them, so that none of them reads another by mistake.
    QString prefix = u"aw_input"_s;
    const auto stands = [&](const QString &text) { return text.contains(prefix, Qt::CaseInsensitive); };
    while (std::ranges::any_of(names, stands) ||
           std::ranges::any_of(inputs, [&](const SqlInput &input) { return stands(input.from); }))
        prefix += u'_';
    QStringList sources;
    QStringList called;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const QString source = data::quoteName(prefix + QString::number(i));
        sources.append(source + u" AS NOT MATERIALIZED (SELECT * FROM "_s + inputs[i].from + u" AS given)"_s);
        called.append(data::quoteName(names[qsizetype(i)]) + u" AS NOT MATERIALIZED (SELECT * FROM "_s + source + u')');
    }
    Derivation result;
    const QString sql = u"WITH "_s + sources.join(u", "_s) + u" SELECT * FROM (WITH "_s + called.join(u", "_s) +
                        u" SELECT * FROM "_s + query + u" AS aw)"_s;
    if (const auto described = session.describe(sql); !described) {
        core::Error error = described.error();
        if (error.code != ErrorCode::Cancelled)
            error.where = u"query"_s;
        return std::unexpected(error);
    }
    result.outputs.insert(u"main"_s, sql);
    result.rowsInOf.clear();
    for (qsizetype i = 0; i < std::ssize(inputs); ++i)
        result.rowsInOf.append(i);
    result.otherwise = u"by the query"_s;
    return result;
}

} // namespace aw::steps
