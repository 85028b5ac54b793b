// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/formula_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/expression_check.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kFormulaSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["formulas"],
  "properties": {
    "formulas": {"type": "array", "title": "Formulas", "minItems": 1, "maxItems": 50, "default": [],
      "description": "Worked out in this order; each may use the columns of those before it.",
      "items": {"type": "object", "additionalProperties": false, "required": ["column", "expression"],
        "x-order": ["column", "expression"], "properties": {
        "column": {"type": "string", "title": "Column", "default": "",
          "description": "A new name adds a column; the name of a column that is there replaces its values."},
        "expression": {"type": "string", "title": "Expression", "format": "expression", "default": "",
          "description": "SQL over the columns of a row, such as price * amount or upper(name)."}}}}
  }})");

constexpr QLatin1StringView kFormulaExamples(R"([{
  "title": "What each sale brings in",
  "config": {"formulas": [{"column": "revenue", "expression": "price * sold"}, {"column": "large", "expression": "revenue >= 20"}]},
  "input": [["item", "price", "sold"], ["tea", 4, 3], ["rice", 3, 8], ["salt", 2, null]],
  "output": [["item", "price", "sold", "revenue", "large"], ["tea", 4, 3, 12, false], ["rice", 3, 8, 24, true], ["salt", 2, null, null, null]]}])");

constexpr QLatin1StringView kConditionalSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["column", "cases"],
  "x-order": ["column", "cases", "otherwise", "values"],
  "properties": {
    "column": {"type": "string", "title": "Column", "default": "",
      "description": "A new name adds a column; the name of a column that is there replaces its values."},
    "cases": {"type": "array", "title": "Cases", "minItems": 1, "maxItems": 200, "default": [],
      "description": "The first whose condition is true decides.",
      "items": {"type": "object", "additionalProperties": false, "required": ["when", "value"],
        "x-order": ["when", "value"], "properties": {
        "when": {"type": "string", "title": "When", "format": "expression", "x-result": "boolean", "default": "",
          "description": "SQL over the columns of a row that is true or false, such as age >= 18."},
        "value": {"type": "string", "title": "Value", "default": "", "description": "What the column then holds."}}}},
    "otherwise": {"type": "string", "title": "Otherwise", "default": "",
      "description": "The value where no condition is true; empty: none."},
    "values": {"type": "string", "title": "Values are", "enum": ["texts", "expressions"], "default": "texts",
      "description": "texts: as they are written; expressions: SQL over the columns of a row, such as price * 2 or 0."}
  }})");

constexpr QLatin1StringView kConditionalExamples(R"([{
  "title": "Groups by age",
  "config": {"column": "group", "cases": [{"when": "age < 18", "value": "young"}, {"when": "age < 65", "value": "adult"}], "otherwise": "old"},
  "input": [["age"], [17], [40], [65]],
  "output": [["age", "group"], [17, "young"], [40, "adult"], [65, "old"]]}])");

// The engine's type of a bare NULL is no type a column can have.
void giveType(TypedExpression &expression)
{
    if (expression.type.startsWith("\"NULL\""_L1) || expression.type.startsWith("NULL"_L1))
        expression = {u"CAST("_s + expression.sql + u" AS VARCHAR)"_s, u"VARCHAR"_s};
}

Result<core::Column> formulaColumn(data::Session &session, const SqlInput &input, const QString &name, QString &sql,
                                   const QString &where)
{
    const auto described = session.describe(u"SELECT "_s + sql + u" AS value FROM "_s + input.from + u" AS given"_s);
    if (!described) {
        core::Error error = described.error();
        error.where = where;
        return std::unexpected(error);
    }
    TypedExpression expression{sql, described->columns.value(0).type};
    giveType(expression);
    sql = expression.sql;
    return core::Column{name, expression.type, {}, {}};
}

// A copy of a column of the input, for comparing.
QString formulaOld(qsizetype index)
{
    return u"aw_given_%1"_s.arg(index);
}

Result<QString> conditionalValue(data::Session &session, const SqlInput &input, bool expressions, const QString &text,
                                 const QString &where)
{
    return expressions ? checkedExpression(session, input, text, where) : Result<QString>(data::quoteText(text));
}

} // namespace

const core::StepDescriptor &FormulaStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"formula"_s,
        .title = u"Formula"_s,
        .category = u"Columns"_s,
        .description = u"Works out new columns, or new values of columns, from expressions."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kFormulaSchema),
        .icon = u"number"_s,
        .help =
            u"Each **formula** is SQL over the columns of one row: arithmetic, text, date and list functions, `CASE WHEN … THEN … END`. Names with spaces stand in `\"double\"` quotation marks, texts in `'single'` ones. Formulas are worked out in order, so a later one can use what an earlier one made. A value that cannot be worked out stops the run; `TRY(…)` or `TRY_CAST(… AS …)` makes it a missing value instead."_s,
        .examples = stepArray(kFormulaExamples),
    };
    return kDescriptor;
}

Result<Derivation> FormulaStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                       data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QJsonArray formulas = config.value("formulas"_L1).toArray();
    if (formulas.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is no formula."_s, u"formulas"_s,
                          u"Write at least one."_s);
    Derivation result = rowWise();

    // Columns that are replaced stand beside themselves under another name, for counting.
    QMap<QString, QString> old;
    QSet<QString> taken = foldedNames(input.schema);
    for (const auto &formula : formulas)
        taken.insert(foldedName(formula.toObject().value("column"_L1).toString()));
    SqlInput stage{input.from, input.schema};
    for (qsizetype i = 0; i < input.schema.columns.size(); ++i) {
        const QString &name = input.schema.columns[i].name;
        for (const auto &formula : formulas)
            if (formula.toObject().value("column"_L1).toString() == name && !old.contains(name))
                old.insert(name, freeName(formulaOld(i), taken));
    }
    QStringList copies;
    for (auto it = old.begin(); it != old.end(); ++it)
        copies.append(u", "_s + quoteName(it.key()) + u" AS "_s + quoteName(it.value()));
    const QString kept = [&] {
        QStringList names;
        for (const QString &name : old)
            names.append(u", "_s + quoteName(name));
        return names.join(QString());
    }();
    if (!copies.isEmpty())
        stage.from = u"(SELECT *"_s + copies.join(QString()) + u" FROM "_s + input.from + u" AS given)"_s;

    for (qsizetype i = 0; i < formulas.size(); ++i) {
        const QJsonObject formula = formulas[i].toObject();
        const QString where = u"formulas[%1]"_s.arg(i);
        const QString name = formula.value("column"_L1).toString();
        const QString at = where + u".expression"_s;
        AW_TRY(TypedExpression expression,
               typedExpression(session, stage, formula.value("expression"_L1).toString(), at));
        giveType(expression);
        const core::Column column{name, expression.type, {}, {}};
        ColumnEdits edits(stage.schema);
        AW_CHECK(edits.set(name, expression.sql, where + u".column"_s));
        stage.from = u"(SELECT "_s + edits.list() + kept + u" FROM "_s + stage.from + u" AS given)"_s;
        if (const qsizetype index = stage.schema.indexOf(name); index >= 0)
            stage.schema.columns[index] = column;
        else
            stage.schema.columns.append(column);
        result.described.insert(name, {name, {}, {}, {}}); // whatever it is, it need not be what it was
    }
    result.schema = stage.schema;
    result.outputs.insert(u"main"_s,
                          u"SELECT "_s + nameList(stage.schema.columns) + u" FROM "_s + stage.from + u" AS given"_s);
    for (auto it = old.begin(); it != old.end(); ++it) {
        const bool same = stage.schema.columns[stage.schema.indexOf(it.key())].type ==
                          input.schema.columns[input.schema.indexOf(it.key())].type;
        result.cells.append({it.key(), core::CellEntry::Kind::Changed, u"worked out by a formula"_s,
                             u"(SELECT "_s + cellsThatDiffer(it.key(), quoteName(it.value()), same) + u" FROM "_s +
                                 stage.from + u" AS made)"_s});
    }
    return result;
}

const core::StepDescriptor &ConditionalStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"conditional"_s,
        .title = u"By condition"_s,
        .category = u"Columns"_s,
        .description = u"Gives a column the value of the first condition that is true."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kConditionalSchema),
        .icon = u"boolean"_s,
        .help =
            u"Goes through the **cases** from the first to the last; the first whose condition is true gives the value. A condition without an answer, because a value is missing, is not true. Where none is true it is the value of *Otherwise*. If some of the values are texts and others not, all become texts."_s,
        .examples = stepArray(kConditionalExamples),
    };
    return kDescriptor;
}

Result<Derivation> ConditionalStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QString name = config.value("column"_L1).toString();
    const QJsonArray cases = config.value("cases"_L1).toArray();
    if (cases.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is no case."_s, u"cases"_s, u"Write at least one."_s);
    const bool expressions = config.value("values"_L1).toString() == "expressions"_L1;
    QStringList conditions;
    QStringList values;
    QStringList places;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject each = cases[i].toObject();
        const QString where = u"cases[%1]"_s.arg(i);
        AW_TRY(const QString condition,
               checkedCondition(session, input, each.value("when"_L1).toString(), where + u".when"_s));
        AW_TRY(const QString value,
               conditionalValue(session, input, expressions, each.value("value"_L1).toString(), where + u".value"_s));
        conditions.append(condition);
        values.append(value);
        places.append(where + u".value"_s);
    }
    const QString otherwise = config.value("otherwise"_L1).toString();
    if (!otherwise.isEmpty()) {
        AW_TRY(const QString value, conditionalValue(session, input, expressions, otherwise, u"otherwise"_s));
        values.append(value);
        places.append(u"otherwise"_s);
    }
    // The engine would try to read 'many' as a number because of a 1 in another case.
    bool texts = false;
    bool others = false;
    for (qsizetype i = 0; i < values.size() && expressions; ++i) {
        AW_TRY(const core::Column column, formulaColumn(session, input, name, values[i], places[i]));
        (column.isText() ? texts : others) = true;
    }
    QString sql = u"(CASE"_s;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString value = texts && others ? u"CAST("_s + values[i] + u" AS VARCHAR)"_s : values[i];
        sql += i < conditions.size() ? u" WHEN "_s + conditions[i] + u" THEN "_s + value : u" ELSE "_s + value;
    }
    sql += u" END)"_s;
    AW_TRY(const core::Column column, formulaColumn(session, input, name, sql, u"cases"_s));

    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    AW_CHECK(edits.set(name, sql, u"column"_s));
    result.outputs.insert(u"main"_s, edits.select(input.from));
    result.described.insert(name, {name, {}, {}, {}});
    if (edits.replaces(name))
        result.cells.append(
            {name, core::CellEntry::Kind::Changed, u"by condition"_s,
             cellsThatDiffer(name, sql, column.type == input.schema.columns[input.schema.indexOf(name)].type)});
    return result;
}

} // namespace aw::steps
