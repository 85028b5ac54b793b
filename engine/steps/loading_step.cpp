// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/loading_step.h"

#include "engine/core/result.h"
#include "engine/data/source.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/read_input.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

namespace
{

constexpr QLatin1StringView kLoadingExamples(R"json([{
  "title": "A title above the table and a total below it",
  "config": {},
  "files": {"orders.csv": "Orders of May\n\nid;item;sold\n1;tea;3\n2;rice;8\nTotal;;11\n"},
  "output": [["id", "item", "sold"], [1, "tea", 3], [2, "rice", 8]]}, {
  "title": "No names of columns, and a comment",
  "config": {"header": false, "comment": "#"},
  "files": {"till.txt": "# made by the till\n1|tea|2.50\n2|rice|4\n"},
  "output": [["column_1", "column_2", "column_3"], [1, "tea", 2.5], [2, "rice", 4]]}, {
  "title": "A row with a cell too many is rejected, one with a cell too few is filled",
  "config": {},
  "files": {"sold.csv": "item,sold\ntea,3\nrice,8,extra\nsalt\ncorn,4\n"},
  "output": [["item", "sold"], ["tea", 3], ["salt", null], ["corn", 4]]}])json");

QJsonObject textSetting(const QString &title, const QString &description, const QStringList &examples, int maximum)
{
    return {{u"type"_s, u"string"_s},
            {u"title"_s, title},
            {u"description"_s, description},
            {u"examples"_s, QJsonArray::fromStringList(examples)},
            {u"maxLength"_s, maximum}};
}

QJsonObject configSchema()
{
    const QJsonObject properties{
        {u"format"_s, QJsonObject{{u"type"_s, u"string"_s},
                                  {u"title"_s, u"Format"_s},
                                  {u"description"_s, u"What the file is; guessed when not given."_s},
                                  {u"enum"_s, QJsonArray{u"csv"_s, u"tsv"_s, u"fixed"_s, u"json"_s, u"ndjson"_s,
                                                         u"parquet"_s, u"xlsx"_s, u"ods"_s}}}},
        {u"encoding"_s, textSetting(u"Encoding"_s, u"The character encoding; guessed when not given."_s,
                                    {u"UTF-8"_s, u"windows-1252"_s, u"Shift_JIS"_s}, 60)},
        {u"delimiter"_s, textSetting(u"Delimiter"_s, u"What stands between two columns; guessed when not given."_s,
                                     {u","_s, u";"_s, u"\t"_s, u"|"_s}, 16)},
        {u"quote"_s,
         textSetting(u"Quote"_s, u"What surrounds texts with delimiters in them; empty for none."_s, {u"\""_s}, 1)},
        {u"escape"_s,
         textSetting(u"Escape"_s, u"What precedes a quote inside a quoted text."_s, {u"\""_s, u"\\"_s}, 1)},
        {u"comment"_s, textSetting(u"Comment"_s, u"Lines that start with this are left out; empty for none."_s,
                                   {u"#"_s, u"//"_s}, 16)},
        {u"header"_s,
         QJsonObject{{u"type"_s, u"boolean"_s},
                     {u"title"_s, u"Header"_s},
                     {u"description"_s, u"Whether the first row holds the column names; guessed when not given."_s}}},
        {u"skip_lines"_s, QJsonObject{{u"type"_s, u"integer"_s},
                                      {u"title"_s, u"Skip lines"_s},
                                      {u"description"_s, u"Lines before the header that are not data."_s},
                                      {u"minimum"_s, 0},
                                      {u"maximum"_s, 100000000}}},
        {u"header_rows"_s,
         QJsonObject{
             {u"type"_s, u"integer"_s},
             {u"title"_s, u"Header rows"_s},
             {u"description"_s, u"Over how many rows the names stand; they are joined. Guessed when not given."_s},
             {u"minimum"_s, 1},
             {u"maximum"_s, 20}}},
        {u"units_row"_s,
         QJsonObject{{u"type"_s, u"boolean"_s},
                     {u"title"_s, u"Row of units"_s},
                     {u"description"_s, u"Whether the row below the header holds units; guessed when not given."_s}}},
        {u"footer_lines"_s,
         QJsonObject{
             {u"type"_s, u"integer"_s},
             {u"title"_s, u"Footer lines"_s},
             {u"description"_s, u"Lines at the end that are not data, such as totals; guessed when not given."_s},
             {u"minimum"_s, 0},
             {u"maximum"_s, 1000}}},
        {u"columns"_s,
         QJsonObject{
             {u"type"_s, u"array"_s},
             {u"title"_s, u"Columns of fixed width"_s},
             {u"description"_s,
              u"Where each column begins and how wide it is, in characters; width 0 is the rest of the line."_s},
             {u"examples"_s, QJsonArray{QJsonArray{QJsonArray{0, 8}, QJsonArray{8, 12}, QJsonArray{20, 0}}}},
             {u"items"_s,
              QJsonObject{
                  {u"type"_s, u"array"_s},
                  {u"minItems"_s, 2},
                  {u"maxItems"_s, 2},
                  {u"items"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}, {u"maximum"_s, 1000000}}}}}}},
        {u"sheet"_s, textSetting(u"Sheet"_s,
                                 u"Of a workbook: the name of the sheet, or its number from 1; the first "
                                 "with a table when not given."_s,
                                 {u"Orders"_s, u"2"_s}, 255)},
        {u"range"_s, textSetting(u"Range"_s,
                                 u"Of a sheet: the cells to read, the header among them; found when not "
                                 "given."_s,
                                 {u"B3:H200"_s, u"A:F"_s}, 40)},
        {u"table"_s, textSetting(u"Table"_s, u"Of a database: the table or view; the largest table when not given."_s,
                                 {u"orders"_s}, 500)},
        {u"member"_s,
         textSetting(u"File in the archive"_s, u"Of a ZIP or tar archive; the largest table when not given."_s,
                     {u"orders.csv"_s}, 4000)},
        {u"file_column"_s,
         textSetting(u"Column of file names"_s,
                     u"Of a folder or pattern: the column that says which file a row is from; empty for none. _file "
                     "when not given."_s,
                     {u"_file"_s, u"source"_s}, 200)},
        {u"mode"_s,
         QJsonObject{{u"type"_s, u"string"_s},
                     {u"title"_s, u"Rows that cannot be placed"_s},
                     {u"description"_s, u"keep: read the rest and keep such rows among the rejects; strict: stop."_s},
                     {u"enum"_s, QJsonArray{u"keep"_s, u"strict"_s}},
                     {u"default"_s, u"keep"_s}}},
    };
    const QJsonArray order{u"format"_s,       u"encoding"_s,    u"delimiter"_s,  u"quote"_s,       u"escape"_s,
                           u"comment"_s,      u"header"_s,      u"skip_lines"_s, u"header_rows"_s, u"units_row"_s,
                           u"footer_lines"_s, u"columns"_s,     u"sheet"_s,      u"range"_s,       u"table"_s,
                           u"member"_s,       u"file_column"_s, u"mode"_s};
    return {{u"type"_s, u"object"_s},
            {u"x-order"_s, order},
            {u"properties"_s, properties},
            {u"additionalProperties"_s, false}};
}

} // namespace

LoadingStep::LoadingStep()
    : m_descriptor{
          .type = u"loading"_s,
          .title = u"Load"_s,
          .category = u"Input"_s,
          .description =
              u"Reads a table of nearly any file, packed or not, a database or a folder, and keeps every row it cannot place."_s,
          .inputPorts = {},
          .outputPorts = {u"main"_s, u"rejects"_s},
          .configSchema = configSchema(),
          .help =
              u"Reads **the file the run is given**: CSV and its relatives, text of fixed width, JSON, Parquet, sheets of Excel and OpenDocument, SQLite and DuckDB databases, packed or not, or the files of a folder as one table. Format, encoding, delimiter and header are recognised; what is set here wins. A column gets a type only when **all of its values** fit; prices such as `$2.50` or `2,50` stay text, which “Prepare” or “Read numbers” reads.\n\nTitles above the table are skipped and named among the warnings. Totals below it, repeated headers and rows with too many cells come out of `rejects` with line, reason and raw text, and the ledger counts them. Rows with too few cells are filled with missing values."_s,
          .examples = stepArray(kLoadingExamples),
      }
{
}

QList<core::FieldProblem> LoadingStep::checkConfig(const QJsonObject &config) const
{
    const QString delimiter = config.value("delimiter"_L1).toString();
    if (!delimiter.isEmpty() && delimiter == config.value("quote"_L1).toString())
        return {{u"delimiter"_s, u"The delimiter and the quote cannot be the same."_s, u"value_error"_s}};
    if (const QJsonValue range = config.value("range"_L1); range.isString())
        if (const auto parsed = data::rangeFromText(range.toString()); !parsed)
            return {{u"range"_s, parsed.error().message + u". "_s + parsed.error().hint, u"value_error"_s}};
    return {};
}

core::Result<QMap<QString, core::Schema>>
LoadingStep::outputSchemas(const QJsonObject &config, std::span<const core::Schema> inputs, data::Session &) const
{
    QMap<QString, core::Schema> schemas;
    const QStringList settings = config.keys();
    if (inputs.size() == 1 && std::ranges::all_of(settings, [](const QString &key) { return key == "mode"_L1; }))
        schemas.insert(u"main"_s, inputs.front());
    return schemas;
}

core::Result<StepOutput> LoadingStep::run(StepContext &context) const
{
    AW_TRY(StepOutput output, readInputFile(context, context.config(), !context.consumersPreferRawText()));
    AW_CHECK(output.ledger.check(u"loading"_s));
    return output;
}

} // namespace aw::steps
