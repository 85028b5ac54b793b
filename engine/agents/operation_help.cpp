// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/operation_help.h"

#include "engine/steps/json_literal.h"

using namespace Qt::StringLiterals;

namespace aw::agents
{

using Kind = Operation::Kind;

namespace
{

constexpr QLatin1StringView kConvertExamples(R"json([{
  "title": "Whole numbers, prices with a decimal comma, and a marker for what is missing",
  "config": {"columns": [
    {"column": "sold", "reading": {"kind": "integer"}, "missing_markers": ["n/a"]},
    {"column": "price", "reading": {"kind": "decimal", "decimal_mark": ",", "group_mark": ".", "suffixes": ["€"]}}]},
  "input": [["item", "sold", "price"], ["tea", "3", "2,50 €"], ["rice", "n/a", "1.204,00 €"], ["salt", "two", "0,80 €"]],
  "output": [["item", "sold", "price"], ["tea", 3, 2.5], ["rice", null, 1204], ["salt", null, 0.8]]}, {
  "title": "Dates with the day first",
  "config": {"columns": [{"column": "shipped", "reading": {"kind": "date", "formats": ["%d.%m.%Y"]}}]},
  "input": [["item", "shipped"], ["tea", "01.03.2024"], ["rice", "30.02.2024"]],
  "output": [["item", "shipped"], ["tea", "2024-03-01"], ["rice", null]]}])json");

constexpr QLatin1StringView kRenameExamples(R"json([{
  "title": "Names that are easier to write",
  "config": {"columns": [{"column": "Unit Price (USD)", "to": "price"}, {"column": "Qty", "to": "quantity"}]},
  "input": [["Item", "Qty", "Unit Price (USD)"], ["tea", 3, 2.5]],
  "output": [["Item", "quantity", "price"], ["tea", 3, 2.5]]}])json");

constexpr QLatin1StringView kCastExamples(R"json([{
  "title": "Texts as whole numbers",
  "config": {"columns": [{"column": "sold", "type": "BIGINT"}]},
  "input": [["item", "sold"], ["tea", "3"], ["rice", "eight"]],
  "output": [["item", "sold"], ["tea", 3], ["rice", null]]}, {
  "title": "Numbers as texts, so that nobody adds them up",
  "config": {"columns": [{"column": "code", "type": "VARCHAR"}]},
  "input": [["code", "item"], [17, "tea"], [4, "rice"]],
  "output": [["code", "item"], ["17", "tea"], ["4", "rice"]]}])json");

constexpr QLatin1StringView kRequireExamples(R"json([{
  "title": "Only places on the map",
  "config": {"columns": ["lat", "lon"], "reason": "no place on the map"},
  "input": [["city", "lat", "lon"], ["Oslo", 59.9, 10.8], ["Rome", 41.9, null], ["Atlantis", null, null]],
  "output": [["city", "lat", "lon"], ["Oslo", 59.9, 10.8]]}])json");

constexpr QLatin1StringView kDropExamples(R"json([{
  "title": "Without columns nobody needs",
  "config": {"columns": ["notes", {"column": "phone", "reason": "names people"}]},
  "input": [["item", "notes", "phone", "sold"], ["tea", "green", "555-0101", 3], ["rice", null, "555-0102", 8]],
  "output": [["item", "sold"], ["tea", 3], ["rice", 8]]}])json");

constexpr QLatin1StringView kImputeExamples(R"json([{
  "title": "Gaps become the median, and a column says where they were",
  "config": {"columns": [{"column": "sold", "indicator": true}]},
  "input": [["item", "sold"], ["tea", 3], ["salt", null], ["rice", 8], ["corn", 4]],
  "output": [["item", "sold", "sold was missing"], ["tea", 3, 0], ["salt", 4, 1], ["rice", 8, 0], ["corn", 4, 0]]}])json");

constexpr QLatin1StringView kEncodeExamples(R"json([{
  "title": "A column for each of two colours, and truth values as numbers",
  "config": {"columns": [
    {"column": "colour", "method": "one_hot", "values": ["red", "green"]},
    {"column": "sold out", "method": "to_number"}]},
  "input": [["item", "colour", "sold out"], ["tea", "green", true], ["rice", "white", false], ["beans", "red", null]],
  "output": [["item", "sold out", "colour = red", "colour = green"],
             ["tea", 1, 0, 1], ["rice", 0, 0, 0], ["beans", null, 1, 0]]}])json");

constexpr QLatin1StringView kSplitExamples(R"json([{
  "title": "About two in five rows for testing",
  "config": {"columns": ["part"], "share": 0.4, "seed": 42},
  "input": [["item", "sold"], ["tea", 3], ["rice", 8], ["salt", 1], ["corn", 4], ["beans", 6]],
  "output": [["item", "sold", "part"], ["tea", 3, "train"], ["rice", 8, "test"], ["salt", 1, "train"],
             ["corn", 4, "train"], ["beans", 6, "test"]]}])json");

constexpr QLatin1StringView kDeriveExamples(R"json([{
  "title": "One figure for size from height and weight",
  "config": {"columns": ["height", "weight"], "components": [{"name": "size", "terms": [
    {"column": "height", "mean": 170, "scale": 10, "weight": 0.5},
    {"column": "weight", "mean": 70, "scale": 20, "weight": 0.5}]}]},
  "input": [["name", "height", "weight"], ["Ann", 180, 90], ["Bob", 170, 70], ["Eve", 160, null]],
  "output": [["name", "height", "weight", "size"], ["Ann", 180, 90, 1], ["Bob", 170, 70, 0], ["Eve", 160, null, -0.5]]}])json");

constexpr QLatin1StringView kUnpivotExamples(R"json([{
  "title": "One row for each year",
  "config": {"columns": ["2023", "2024"], "values": ["2023", "2024"], "measures": ["sold", "sold"],
             "to": "year", "type": "BIGINT"},
  "input": [["item", "2023", "2024"], ["tea", 3, 5], ["rice", 8, null]],
  "output": [["item", "year", "sold"], ["tea", 2023, 3], ["tea", 2024, 5], ["rice", 2023, 8], ["rice", 2024, null]]}])json");

constexpr QLatin1StringView kGraphExamples(R"json([{
  "title": "Who writes to whom",
  "config": {"columns": ["from", "to"]},
  "input": [["from", "to", "letters"], ["Ann", "Bob", 5], ["Ann", "Eve", 1], ["Bob", "Ann", 2]],
  "output": [["id", "links", "links_out", "links_in"], ["Ann", 3, 2, 1], ["Bob", 2, 1, 1], ["Eve", 1, 0, 1]]}])json");

} // namespace

QString operationHelp(Kind kind)
{
    switch (kind) {
    case Kind::Read:
        return u"Reads the **texts of the columns you name** as numbers, dates or truth values, the way you describe: decimal mark, currency, date formats, words for yes and no. Texts you list as missing markers become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text. No row is lost, and the ledger counts for each column what was read, what was a marker and what did not fit. Columns that are not named stay as they are."_s;
    case Kind::Rename:
        return u"Gives columns **new names**; their values, types and places stay the same. A column that is not there is an error, and so is a name that another column has already, whether in capitals or not. For many names at once, by a pattern or a style, there is “Rename by rule”."_s;
    case Kind::Cast:
        return u"Gives columns **another type**: text (`VARCHAR`), whole numbers (`BIGINT`), numbers with a fraction (`DOUBLE`), truth values, dates or times. Nothing is rounded or cut off to make it fit: 1.5 is no whole number, and a time in the afternoon is no date. A value that does not fit becomes missing **and is kept** in `rejects` with its row, column, reason and raw text; the ledger counts it. For texts written in the manner of a country, use “Convert types”."_s;
    case Kind::RequireValue:
        return u"Keeps the rows that have **a value in every one of the columns**. A missing value is none, nor is NaN or an infinite number, nor a latitude or longitude that is not on earth; zero and blank texts are values. The other rows come out of `rejects`, each with the first column that lacks a value, your reason and the whole row, and the ledger counts them as left out."_s;
    case Kind::DropColumn:
        return u"**Leaves out columns** for good; all rows stay, even where they are the same afterwards. The ledger names each column with your reason. A column that is not there is an error, so that a changed file does not go unnoticed. To choose columns by a pattern or to put them in another order, use “Select columns”."_s;
    case Kind::Impute:
        return u"Fills **missing numbers with the median** of their column, that is the value in the middle; of two in the middle the lower one, so that only values that occur are filled in. NaN and infinite numbers count as missing. With *Indicator* a column of 0 and 1 says where a value was missing, which models can learn from. The ledger counts every cell that is filled in. Where a column has no value at all, its gaps stay. For other values, or for each group by itself, use “Fill with the usual”."_s;
    case Kind::OneHot:
        return u"Turns columns into **numbers for models**. `one_hot` replaces a column by one of 0 and 1 for each of the values you list; a row with any other value, or none, has 0 in all of them. `to_number` writes truth values as 1 and 0; missing ones stay missing. `date_parts` replaces a date by year, month, day and weekday (1 is Monday), and a time also by its hour; where the date is missing they are the medians, and the ledger counts them as filled in. With *Indicator* a column says where a value was missing."_s;
    case Kind::Split:
        return u"Adds a column that says **`train` or `test`**, so that a model is tested on rows it has not learnt from. Each row is drawn by its number and the seed: the same table gives the same parts on every machine, and with few rows the share is only about what you ask for. All rows stay, and nothing else changes."_s;
    case Kind::Derive:
        return u"Adds columns of numbers that are **weighted sums of other columns**. Each term is *(value − mean) ÷ scale × weight*; a truth value counts as 1 or 0, and with *category* the value is 1 where the column is that text and 0 elsewhere. A missing value counts as the mean and so adds nothing. “Prepare” makes such columns when it derives coordinates from a table that has none; the figures stand in its plan. Rows and the other columns stay as they are."_s;
    case Kind::Unpivot:
        return u"Turns **columns into rows**, so that each row is one observation: each row of the table comes out once for each of the values, with that value in a column of its own and the cell beside it. *Values* and *Measures* say for each column what it stands for and which new column its cells go to; with two measures there are two new columns. Other columns are repeated. Missing cells make rows, too. The ledger counts the further rows as expanded and names the columns that went."_s;
    case Kind::Graph:
        return u"Reads each row as a **link from the first column to the second** and makes a table of points: one row for each different end, with how many links it has, how many go out and how many come in. The links themselves, with all their columns, come out of `links`. A link with one end missing makes one point. The ledger explains the rows: each link names two points, points named several times are merged, and links without any end are left out."_s;
    case Kind::ToNumber:
    case Kind::DateParts:
    case Kind::UseAs:
        break; // no steps of their own
    }
    return {};
}

QJsonArray operationExamples(Kind kind)
{
    switch (kind) {
    case Kind::Read:
        return steps::stepArray(kConvertExamples);
    case Kind::Rename:
        return steps::stepArray(kRenameExamples);
    case Kind::Cast:
        return steps::stepArray(kCastExamples);
    case Kind::RequireValue:
        return steps::stepArray(kRequireExamples);
    case Kind::DropColumn:
        return steps::stepArray(kDropExamples);
    case Kind::Impute:
        return steps::stepArray(kImputeExamples);
    case Kind::OneHot:
        return steps::stepArray(kEncodeExamples);
    case Kind::Split:
        return steps::stepArray(kSplitExamples);
    case Kind::Derive:
        return steps::stepArray(kDeriveExamples);
    case Kind::Unpivot:
        return steps::stepArray(kUnpivotExamples);
    case Kind::Graph:
        return steps::stepArray(kGraphExamples);
    case Kind::ToNumber:
    case Kind::DateParts:
    case Kind::UseAs:
        break; // no steps of their own
    }
    return {};
}

} // namespace aw::agents
