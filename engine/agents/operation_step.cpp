// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/operation_step.h"

#include "engine/agents/operation_help.h"
#include "engine/agents/reading_operations.h"
#include "engine/agents/shaping.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/read_input.h"
#include "engine/steps/relation_step.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::Result;
using steps::StepOutput;
using Kind = Operation::Kind;

namespace
{

QJsonObject field(const QString &type, const QString &title, const QString &description)
{
    return {{u"type"_s, type}, {u"title"_s, title}, {u"description"_s, description}};
}

QJsonObject listOf(const QString &title, const QString &description)
{
    QJsonObject object = field(u"array"_s, title, description);
    object.insert(u"items"_s, QJsonObject{{u"type"_s, u"string"_s}});
    return object;
}

QList<OperationStepSpec> makeSpecs()
{
    const QJsonObject reason = field(u"string"_s, u"Reason"_s, u"Why, in words; it stands in the ledger."_s);
    const QJsonObject indicator =
        field(u"boolean"_s, u"Indicator"_s, u"Whether a column says where a value was missing."_s);
    QJsonObject type = field(u"string"_s, u"Type"_s, u"The type of the values."_s);
    type.insert(u"enum"_s, QJsonArray::fromStringList(castTypes()));
    QJsonObject method = field(u"string"_s, u"Method"_s,
                               u"one_hot: a 0/1 column for each of the values; to_number: truth values as 0 and 1; "
                               "date_parts: year, month, day, weekday."_s);
    method.insert(u"enum"_s, QJsonArray{u"one_hot"_s, u"to_number"_s, u"date_parts"_s});
    QJsonObject share =
        field(u"number"_s, u"Share for testing"_s, u"The share of the rows that go to “test”, 0 to 1."_s);
    share.insert(u"minimum"_s, 0);
    share.insert(u"maximum"_s, 1);
    share.insert(u"default"_s, 0.2);
    QJsonObject seed = field(u"integer"_s, u"Seed"_s, u"The same seed gives the same rows."_s);
    seed.insert(u"default"_s, 42);
    return {
        {u"convert"_s,
         u"Convert types"_s,
         u"Columns"_s,
         u"Reads text columns as numbers, dates or truth values and empties missing markers; what does not fit is kept."_s,
         true,
         Kind::Read,
         {u"rejects"_s},
         {},
         {{u"reading"_s, field(u"object"_s, u"Reading"_s,
                               u"kind (text, integer, decimal, boolean, date, datetime), decimal_mark, group_mark, "
                               "prefixes, suffixes, formats …"_s)},
          {u"missing_markers"_s, listOf(u"Missing markers"_s, u"Texts that mean “no value”, such as n/a."_s)},
          {u"meaning"_s, field(u"string"_s, u"Meaning"_s, u"What the values are: currency, latitude …"_s)},
          {u"unit"_s, field(u"string"_s, u"Unit"_s, u"USD, kg …"_s)},
          {u"confidence"_s, field(u"number"_s, u"Confidence"_s, u"In the meaning, 0 to 1."_s)},
          {u"evidence"_s, listOf(u"Evidence"_s, u"What speaks for the meaning."_s)},
          {u"reason"_s, reason}},
         {u"columns"_s}},
        {u"rename"_s,
         u"Rename columns"_s,
         u"Columns"_s,
         u"Gives columns other names."_s,
         true,
         Kind::Rename,
         {},
         {},
         {{u"to"_s, field(u"string"_s, u"New name"_s, u"What the column is called afterwards."_s)},
          {u"reason"_s, reason}},
         {u"columns"_s}},
        {u"cast"_s,
         u"Change types"_s,
         u"Columns"_s,
         u"Turns typed columns into another type; values that do not fit are counted and kept."_s,
         true,
         Kind::Cast,
         {u"rejects"_s},
         {},
         {{u"type"_s, type}, {u"reason"_s, reason}},
         {u"columns"_s}},
        {u"require_values"_s,
         u"Require values"_s,
         u"Rows"_s,
         u"Leaves out rows without a usable value in one of the columns; they are kept among the rejects."_s,
         false,
         Kind::RequireValue,
         {u"rejects"_s},
         {{u"reason"_s, reason}},
         {},
         {u"columns"_s}},
        {u"drop_columns"_s,
         u"Drop columns"_s,
         u"Columns"_s,
         u"Leaves columns out."_s,
         true,
         Kind::DropColumn,
         {},
         {},
         {{u"reason"_s, reason}},
         {u"columns"_s}},
        {u"impute"_s,
         u"Fill gaps"_s,
         u"Columns"_s,
         u"Fills missing numbers with the median, counts them, and can say where in a column of their own."_s,
         true,
         Kind::Impute,
         {},
         {},
         {{u"indicator"_s, indicator}, {u"reason"_s, reason}},
         {u"columns"_s}},
        {u"encode"_s,
         u"Encode as numbers"_s,
         u"Columns"_s,
         u"Turns categories, truth values and dates into numbers."_s,
         true,
         Kind::OneHot,
         {},
         {},
         {{u"method"_s, method},
          {u"values"_s, listOf(u"Values"_s, u"The values that get a column (one_hot)."_s)},
          {u"indicator"_s, indicator},
          {u"reason"_s, reason}},
         {u"columns"_s}},
        {u"split"_s,
         u"Split for testing"_s,
         u"Rows"_s,
         u"Adds a column that says “train” or “test”, the same whenever it runs."_s,
         false,
         Kind::Split,
         {},
         {{u"share"_s, share}, {u"seed"_s, seed}, {u"reason"_s, reason}},
         {},
         {u"columns"_s}},
        {u"derive"_s,
         u"Derive coordinates"_s,
         u"Columns"_s,
         u"Adds columns that are weighted sums of standardised columns."_s,
         false,
         Kind::Derive,
         {},
         {{u"components"_s, field(u"array"_s, u"Components"_s,
                                  u"For each new column its name and terms: column, category, mean, scale, weight."_s)},
          {u"reason"_s, reason}},
         {},
         {u"columns"_s, u"components"_s}},
        {u"unpivot"_s,
         u"Columns to rows"_s,
         u"Shape"_s,
         u"Makes one row for each of several columns, such as years."_s,
         false,
         Kind::Unpivot,
         {},
         {{u"values"_s, listOf(u"Values"_s, u"What each of the columns stands for, such as its year."_s)},
          {u"measures"_s, listOf(u"Measures"_s, u"The column that the cells of each of the columns go to."_s)},
          {u"to"_s, field(u"string"_s, u"Name"_s, u"The column that says which one a row came from."_s)},
          {u"type"_s, type},
          {u"reason"_s, reason}},
         {},
         {u"columns"_s, u"values"_s, u"measures"_s, u"to"_s, u"type"_s}},
        {u"graph"_s,
         u"Links to graph"_s,
         u"Shape"_s,
         u"Makes a table of points from a list of links, and keeps the links beside it."_s,
         false,
         Kind::Graph,
         {u"links"_s},
         {{u"reason"_s, reason}},
         {},
         {u"columns"_s}},
    };
}

QJsonObject schemaOf(const OperationStepSpec &spec)
{
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}};
    QJsonObject columns = field(u"array"_s, u"Columns"_s, u"The columns this is done to."_s);
    columns.insert(u"minItems"_s, 1);
    if (spec.perColumn) {
        QJsonObject properties = spec.entryProperties;
        properties.insert(u"column"_s, text);
        const QJsonObject entry{{u"type"_s, u"object"_s},
                                {u"properties"_s, properties},
                                {u"required"_s, QJsonArray{u"column"_s}},
                                {u"additionalProperties"_s, false}};
        columns.insert(u"items"_s, QJsonObject{{u"anyOf"_s, QJsonArray{text, entry}}});
    } else {
        columns.insert(u"items"_s, text);
    }
    QJsonObject properties = spec.properties;
    properties.insert(u"columns"_s, columns);
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray::fromStringList(spec.required)},
            {u"additionalProperties"_s, false}};
}

// By column.
Result<QMap<QString, Operation>> readingsOf(const core::Schema &schema, const QList<Operation> &named)
{
    QMap<QString, Operation> byColumn;
    for (const Operation &operation : named) {
        const QString &name = operation.columns.first();
        const qsizetype index = schema.indexOf(name);
        if (index < 0)
            return core::fail(core::ErrorCode::InvalidArgument, u"There is no column “%1” to convert"_s.arg(name),
                              u"operation “read”"_s, u"Correct the name."_s);
        const core::Column &column = schema.columns[index];
        if (!staysText(operation) && !column.isText() && column.type != data::engineType(operation.reading))
            return core::fail(core::ErrorCode::InvalidArgument,
                              u"“%1” cannot be read from text: it is of type %2"_s.arg(name, column.type),
                              u"operation “read”"_s, u"Use “cast” for columns that have a type."_s);
        byColumn.insert(name, operation);
    }
    return byColumn;
}

// The columns of the input with what is read from some of them.
QString convertedRows(const data::Relation &input, const QList<data::Conversion> &conversions,
                      const QList<data::ConversionCount> &counts)
{
    QStringList columns;
    for (const core::Column &column : input.schema.columns) {
        const QString name = data::quoteName(column.name);
        const auto conversion = std::ranges::find(conversions, column.name, &data::Conversion::source);
        const bool isRead = conversion != conversions.end() && column.isText();
        columns.append(
            isRead ? data::convertedSql(*conversion, name, counts[conversion - conversions.begin()].guardedUsed) +
                         u" AS "_s + name
                   : name);
    }
    return u"SELECT %1 FROM (%2\n)"_s.arg(columns.join(u", "_s), input.sql);
}

Result<StepOutput> runConvert(steps::StepContext &context, const data::Relation &input, const QList<Operation> &named)
{
    AW_TRY(const auto byColumn, readingsOf(input.schema, named));
    // Rows that stand in a file are read from there again; others are kept with the values.
    const bool isInFile = !input.parquetFile.isEmpty() || !input.numbered.isEmpty();
    data::Relation main;
    main.schema = input.schema;
    QList<Operation> readings;
    QList<data::Conversion> conversions;
    for (core::Column &column : main.schema.columns) {
        const bool isNamed = byColumn.contains(column.name);
        Operation as;
        as.columns = {column.name};
        as.meaning = column.meaning;
        as.unit = column.unit;
        const Operation reading = byColumn.value(column.name, as);
        data::Conversion conversion = conversionOf(column, reading);
        conversion.untouched = !isNamed;
        column = conversion.target;
        if (isInFile && !isNamed)
            continue;
        readings.append(reading);
        conversions.append(conversion);
    }
    AW_TRY(const data::ConvertedTable table,
           data::convert(context.session(), input, conversions, -1,
                         [&](double fraction) { context.progress(fraction, u"Converting"_s); }));
    StepOutput output;
    main.rows = table.rows;
    QStringList names;
    for (const core::Column &column : main.schema.columns)
        names.append(data::quoteName(column.name));
    main.sql = isInFile ? convertedRows(input, conversions, table.counts)
                        : u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), data::quoteName(table.table));
    output.ledger.rowsIn = output.ledger.rowsOut = table.rows;
    output.ledger.cells = readingEntries(table, readings);
    if (const data::Relation rejects = readingRejects(table, readings); rejects.rows > 0)
        output.ports.insert(u"rejects"_s, rejects);
    output.ports.insert(u"main"_s, main);
    return output;
}

Result<StepOutput> runShape(steps::StepContext &context, const data::Relation &input,
                            const QList<Operation> &operations)
{
    AW_TRY(const data::ConvertedTable table, tableOf(context.session(), input));
    AW_TRY(const ShapedTable shaped, shape(context.session(), table, operations));
    StepOutput output;
    output.ledger = shaped.ledger;
    if (shaped.leftOut.rows > 0) {
        data::Relation rejects = shaped.leftOut;
        rejects.schema.columns = {{u"row"_s, u"BIGINT"_s, {}, {}},
                                  {u"column_name"_s, u"VARCHAR"_s, {}, {}},
                                  {u"reason"_s, u"VARCHAR"_s, {}, {}},
                                  {u"raw"_s, u"VARCHAR"_s, {}, {}}};
        output.ports.insert(u"rejects"_s, rejects);
    }
    for (auto it = shaped.extras.begin(); it != shaped.extras.end(); ++it) {
        output.ports.insert(it.key(), *it);
        output.extras.insert(it.key(), *it);
    }
    output.ports.insert(u"main"_s, shaped.relation);
    return output;
}

} // namespace

const QList<OperationStepSpec> &operationSteps()
{
    static const QList<OperationStepSpec> specs = makeSpecs();
    return specs;
}

Result<QList<Operation>> operationsOf(const OperationStepSpec &spec, const QJsonObject &config)
{
    QList<Operation> operations;
    if (!spec.perColumn) {
        QJsonObject object = config;
        object.insert(u"operation"_s, kindName(spec.kind));
        AW_TRY(const Operation operation, operationFromJson(object));
        return QList<Operation>{operation};
    }
    const QJsonArray columns = config.value("columns"_L1).toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QJsonObject object = columns[i].isString() ? QJsonObject{{u"column"_s, columns[i]}} : columns[i].toObject();
        const QString name = object.take(u"column"_s).toString();
        QString kind = kindName(spec.kind);
        if (object.contains("method"_L1))
            kind = object.take(u"method"_s).toString();
        object.insert(u"operation"_s, kind);
        object.insert(u"columns"_s, QJsonArray{name});
        if (spec.kind == Kind::Read && !object.contains("reading"_L1))
            object.insert(u"reading"_s, data::toJson(data::TextReading()));
        AW_TRY(const Operation operation, operationFromJson(object, u"columns[%1]"_s.arg(i)));
        operations.append(operation);
    }
    return operations;
}

const OperationStepSpec *stepFor(const Operation &operation)
{
    if (operation.kind == Kind::UseAs)
        return nullptr;
    const bool encodes = operation.kind == Kind::ToNumber || operation.kind == Kind::DateParts;
    const Kind kind = encodes ? Kind::OneHot : operation.kind;
    const auto found = std::ranges::find(operationSteps(), kind, &OperationStepSpec::kind);
    return found == operationSteps().end() ? nullptr : &*found;
}

QJsonObject configOf(const OperationStepSpec &spec, const QList<Operation> &operations)
{
    if (!spec.perColumn) {
        QJsonObject config = toJson(operations.first());
        config.remove(u"operation"_s);
        return config;
    }
    QJsonArray columns;
    for (const Operation &operation : operations) {
        QJsonObject object = toJson(operation);
        const QString kind = object.take(u"operation"_s).toString();
        object.remove(u"columns"_s);
        if (spec.kind == Kind::OneHot)
            object.insert(u"method"_s, kind);
        for (const QString &key : object.keys())
            if (object.value(key).isNull())
                object.remove(key);
        for (const QString &name : operation.columns) {
            object.insert(u"column"_s, name);
            columns.append(object);
        }
    }
    return {{u"columns"_s, columns}};
}

OperationStep::OperationStep(const OperationStepSpec &spec)
    : m_spec(spec)
    , m_descriptor{
          .type = spec.type,
          .title = spec.title,
          .category = spec.category,
          .description = spec.description,
          .inputPorts = {u"main"_s},
          .outputPorts = QStringList{u"main"_s} + spec.ports,
          .configSchema = schemaOf(spec),
          .prefersRawText = spec.kind == Kind::Read,
          .help = operationHelp(spec.kind),
          .examples = operationExamples(spec.kind),
      }
{
}

QList<core::FieldProblem> OperationStep::checkConfig(const QJsonObject &config) const
{
    const auto operations = operationsOf(m_spec, config);
    return operations ? QList<core::FieldProblem>() : operations.error().problems;
}

Result<QMap<QString, core::Schema>> OperationStep::outputSchemas(const QJsonObject &config,
                                                                 std::span<const core::Schema> inputs,
                                                                 data::Session &session) const
{
    QMap<QString, core::Schema> schemas;
    const bool shapes = m_spec.kind == Kind::Rename || m_spec.kind == Kind::DropColumn || m_spec.kind == Kind::Cast ||
                        m_spec.kind == Kind::RequireValue;
    if (inputs.size() != 1 || !shapes)
        return schemas;
    AW_TRY(const QList<Operation> operations, operationsOf(m_spec, config));
    data::Relation none;
    none.schema = inputs.front();
    none.sql = u"SELECT * FROM "_s + steps::emptyTable(none.schema);
    none.rows = 0;
    AW_TRY(const data::ConvertedTable table, tableOf(session, none));
    AW_TRY(const ShapedTable shaped, shape(session, table, operations));
    schemas.insert(u"main"_s, shaped.relation.schema);
    return schemas;
}

Result<StepOutput> OperationStep::run(steps::StepContext &context) const
{
    AW_TRY(const QList<Operation> operations, operationsOf(m_spec, context.config()));
    StepOutput reading;
    AW_TRY(const data::Relation input, steps::inputRows(context, m_spec.kind != Kind::Read, reading));
    AW_TRY(StepOutput output,
           m_spec.kind == Kind::Read ? runConvert(context, input, operations) : runShape(context, input, operations));
    output.metadata = reading.metadata;
    output.metadata.insert(u"columns"_s, core::toJson(output.ports.value(u"main"_s).schema));
    output.trace = reading.trace;
    for (const Operation &operation : operations)
        output.trace.append({1, core::TraceEntry::Phase::Apply, describe(operation), {}});
    if (context.inputs().empty()) { // it read the file itself
        output.ledger.rowsIn = reading.ledger.rowsIn;
        output.ledger.rows = reading.ledger.rows + output.ledger.rows;
    }
    AW_CHECK(output.ledger.check(m_descriptor.type));
    return output;
}

} // namespace aw::agents
