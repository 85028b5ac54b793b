// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/preparing_step.h"

#include "engine/agents/meaning.h"
#include "engine/agents/preparation.h"
#include "engine/core/result.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/read_input.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::Result;
using steps::StepOutput;

namespace
{

constexpr int kMaxRetries = 3;

constexpr QLatin1StringView kPreparingExamples(R"([{
  "title": "Types are found, markers emptied, and numbers with leading zeros stay text",
  "config": {"target": "generic"},
  "input": [["Order", "Qty", "Price", "Shipped"], ["007", "3", "$2.50", "2024-05-01"], ["008", "n/a", "$4.00", "2024-05-03"],
            ["010", "8", "$1.25", null]],
  "output": [["Order", "Qty", "Price", "Shipped"], ["007", 3, 2.5, "2024-05-01"], ["008", null, 4, "2024-05-03"],
             ["010", 8, 1.25, null]]}, {
  "title": "One row for each observation",
  "config": {"target": "tidy"},
  "input": [["country", "2022", "2023", "2024"], ["France", "1", "2", "3"], ["Germany", "4", "5", "n/a"]],
  "output": [["country", "year", "value"], ["France", 2022, 1], ["France", 2023, 2], ["France", 2024, 3],
             ["Germany", 2022, 4], ["Germany", 2023, 5], ["Germany", 2024, null]]}])");

QJsonObject configSchema(const QStringList &targets)
{
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}};
    const QJsonObject properties{
        {u"target"_s, QJsonObject{{u"type"_s, u"string"_s},
                                  {u"title"_s, u"Target"_s},
                                  {u"description"_s, u"What the data is for."_s},
                                  {u"default"_s, u"generic"_s},
                                  {u"examples"_s, QJsonArray::fromStringList(targets)}}},
        {u"target_definition"_s,
         QJsonObject{{u"type"_s, u"object"_s},
                     {u"title"_s, u"Own target"_s},
                     {u"x-advanced"_s, true},
                     {u"description"_s, u"A whole target as in resources/targets; wins over “target”."_s}}},
        {u"tolerance"_s,
         QJsonObject{{u"type"_s, u"number"_s},
                     {u"title"_s, u"Tolerance"_s},
                     {u"x-advanced"_s, true},
                     {u"description"_s,
                      u"The share of a column's values that may not fit before it stays text; the target's own when "
                      "not given."_s},
                     {u"minimum"_s, 0},
                     {u"maximum"_s, 1}}},
        {u"max_retries"_s,
         QJsonObject{{u"type"_s, u"integer"_s},
                     {u"title"_s, u"Retries"_s},
                     {u"x-advanced"_s, true},
                     {u"description"_s,
                      u"How often the plan may be revised; from the workflow's settings when not given, else 3."_s},
                     {u"minimum"_s, 0},
                     {u"maximum"_s, 20}}},
        {u"text_columns"_s, QJsonObject{{u"type"_s, u"array"_s},
                                        {u"title"_s, u"Text columns"_s},
                                        {u"format"_s, u"column"_s},
                                        {u"description"_s, u"Columns that shall stay text whatever they look like."_s},
                                        {u"items"_s, text}}},
        {u"params"_s, QJsonObject{{u"type"_s, u"object"_s},
                                  {u"title"_s, u"Columns for roles"_s},
                                  {u"description"_s, u"The column for a role of the target, where you know better."_s},
                                  {u"additionalProperties"_s, text},
                                  {u"examples"_s, QJsonArray{QJsonObject{{u"point_color_by"_s, u"Region"_s}}}}}},
        {u"schema"_s,
         QJsonObject{{u"type"_s, u"object"_s},
                     {u"title"_s, u"Schema"_s},
                     {u"description"_s,
                      u"What the table shall look like: a Frictionless Table Schema or a JSON Schema of one "
                      "row (target “schema”)."_s}}},
        {u"extra_columns"_s, QJsonObject{{u"type"_s, u"string"_s},
                                         {u"title"_s, u"Columns the schema does not name"_s},
                                         {u"description"_s, u"keep them, drop them, or fail (target “schema”)."_s},
                                         {u"enum"_s, QJsonArray{u"keep"_s, u"drop"_s, u"fail"_s}}}},
        {u"plan"_s,
         QJsonObject{{u"type"_s, u"object"_s},
                     {u"title"_s, u"Plan"_s},
                     {u"x-advanced"_s, true},
                     {u"description"_s,
                      u"A plan as an earlier run left it in its metadata; it is played as it is, and nothing "
                      "new is proposed."_s}}},
        {u"seed"_s,
         QJsonObject{
             {u"type"_s, u"integer"_s},
             {u"title"_s, u"Seed"_s},
             {u"x-advanced"_s, true},
             {u"description"_s, u"Decides which rows are for testing (ml-ready); the target's own when not given."_s}}},
    };
    const QJsonArray order{u"target"_s, u"text_columns"_s, u"params"_s, u"schema"_s, u"extra_columns"_s};
    return {{u"type"_s, u"object"_s},
            {u"x-order"_s, order},
            {u"properties"_s, properties},
            {u"additionalProperties"_s, false}};
}

// The reader counts lines of the file, preparing rows of the table; each keeps its own column.
data::Relation joinRejects(const data::Relation &reading, const data::Relation &preparing)
{
    data::Relation both;
    const bool places = reading.schema.indexOf(u"byte"_s) >= 0; // of text files only
    both.sql = u"SELECT line, CAST(NULL AS BIGINT) AS \"row\", column_name, reason, raw%1 FROM (%2)"_s.arg(
        places ? u", byte"_s : QString(), reading.sql);
    if (preparing.rows > 0)
        both.sql += u" UNION ALL SELECT NULL, \"row\", column_name, reason, raw%1 FROM (%2)"_s.arg(
            places ? u", NULL"_s : QString(), preparing.sql);
    both.rows = reading.rows < 0 ? -1 : reading.rows + std::max<qint64>(preparing.rows, 0);
    both.schema = reading.schema;
    both.schema.columns.insert(1, {u"row"_s, u"BIGINT"_s, {}, {}});
    return both;
}

} // namespace

PreparingStep::PreparingStep(TargetLibrary library, std::unique_ptr<const Planner> planner)
    : m_library(std::move(library))
    , m_planner(std::move(planner))
    , m_descriptor{
          .type = u"preparing"_s,
          .title = u"Prepare"_s,
          .category = u"Quality"_s,
          .description =
              u"Gives every column its type, empties missing markers and shapes the table for a target; nothing is lost uncounted."_s,
          .inputPorts = {u"main"_s},
          .outputPorts = {u"main"_s, u"rejects"_s, u"links"_s},
          .configSchema = configSchema(m_library.names()),
          .prefersRawText = true,
          .help =
              u"Looks at a sample, **proposes a plan** for the target, applies it to every row, changes it where the data contradicts it, and at last checks that the result serves its purpose; the trace shows all of this. Texts become numbers, dates and truth values, and markers such as `n/a` become missing. A text that does not fit becomes a missing value **and is kept** in `rejects` with its row, column, reason and raw text; a column in which too many do not fit stays text (*Tolerance*).\n\n`generic` keeps every row. `ml-ready` makes all columns numbers, fills gaps and says which rows are for testing; `cosmo-ready` makes points, and leaves out rows without a place; `tidy` turns columns that are years or months into rows; `schema` makes what a schema describes. Rows that are left out come out of `rejects`, the links of a graph out of `links`. The ledger explains every row and counts each cell that was read, emptied or filled."_s,
          .examples = steps::stepArray(kPreparingExamples),
      }
{
}

Result<Target> PreparingStep::targetFrom(const QJsonObject &config) const
{
    Result<Target> target = config.contains("target_definition"_L1)
                                ? targetFromJson(config.value("target_definition"_L1).toObject())
                                : m_library.find(config.value("target"_L1).toString(u"generic"_s));
    if (!target)
        return target;
    if (const QJsonValue tolerance = config.value("tolerance"_L1); tolerance.isDouble())
        target->tolerance = tolerance.toDouble();
    if (const QJsonValue seed = config.value("seed"_L1); seed.isDouble() && target->features)
        target->features->seed = seed.toInteger();
    if (config.contains("schema"_L1))
        target = withSchema(*std::move(target), config.value("schema"_L1).toObject(), u"schema"_s);
    if (target && target->conform)
        if (const auto extra = extraFromName(config.value("extra_columns"_L1).toString()))
            target->conform->extra = *extra;
    return target;
}

QList<core::FieldProblem> PreparingStep::checkConfig(const QJsonObject &config) const
{
    const Result<Target> target = targetFrom(config);
    QList<core::FieldProblem> problems;
    if (!target) {
        if (target.error().problems.isEmpty())
            problems.append(
                {u"target"_s, u"%1. %2"_s.arg(target.error().message, target.error().hint), u"value_error"_s});
        for (const core::FieldProblem &problem : target.error().problems) {
            const bool ofSchema = problem.location == "schema"_L1 || problem.location.startsWith("schema."_L1);
            problems.append(
                {ofSchema && config.contains("schema"_L1)
                     ? problem.location
                     : u"target_definition"_s + (problem.location.isEmpty() ? QString() : u'.' + problem.location),
                 problem.message, problem.type});
        }
        return problems;
    }
    if (target->conform && target->conform->document.isEmpty())
        problems.append({u"schema"_s,
                         u"The target “%1” needs the schema the table shall conform to."_s.arg(target->name),
                         u"missing"_s});
    if (config.contains("plan"_L1))
        if (const auto plan = planFromJson(config.value("plan"_L1).toObject()); !plan)
            for (const core::FieldProblem &problem : plan.error().problems)
                problems.append({u"plan"_s + (problem.location.isEmpty() ? QString() : u'.' + problem.location),
                                 problem.message, problem.type});
    QStringList roles;
    for (const Role &role : target->roles)
        roles.append(role.role);
    if (target->graph)
        roles << target->graph->linkSource << target->graph->linkTarget;
    for (const QString &key : config.value("params"_L1).toObject().keys())
        if (!roles.contains(key))
            problems.append(
                {u"params.%1"_s.arg(key),
                 u"The target “%1” has no role “%2”%3"_s.arg(
                     target->name, key, roles.isEmpty() ? u"."_s : u"; its roles: %1."_s.arg(roles.join(u", "_s))),
                 u"value_error"_s});
    return problems;
}

Result<StepOutput> PreparingStep::run(steps::StepContext &context) const
{
    const QJsonObject &config = context.config();
    PreparationSettings settings;
    AW_TRY(settings.target, targetFrom(config));
    settings.tolerance = settings.target.tolerance;
    for (const QJsonValue &column : config.value("text_columns"_L1).toArray())
        settings.keepText.insert(column.toString());
    const QJsonObject params = config.value("params"_L1).toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        settings.fixedRoles.insert(it.key(), it.value().toString());
    if (config.contains("plan"_L1)) {
        AW_TRY(settings.plan, planFromJson(config.value("plan"_L1).toObject()));
    }
    settings.outputFile =
        QDir(context.scratchFolder())
            .absoluteFilePath(u"prepared_%1.parquet"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
    const QJsonValue retries = config.contains("max_retries"_L1) ? config.value("max_retries"_L1)
                                                                 : context.globalConfig().value("max_retries"_L1);

    StepOutput output;
    AW_TRY(const data::Relation input, steps::inputRows(context, false, output));
    const core::Ledger reading = output.ledger;
    for (const QString &column : settings.keepText)
        if (input.schema.indexOf(column) < 0)
            context.log(core::LogLevel::Warning, u"There is no column “%1” to keep as text"_s.arg(column));

    Preparation work(context.session(), input, *m_planner, settings,
                     [&context](double fraction, const QString &note) { context.progress(fraction, note); });
    AW_TRY(const int attempts, runAgentLoop(work, retries.toInt(kMaxRetries), output.trace));
    PreparationResult result = work.takeResult();

    QJsonArray warnings = output.metadata.value("warnings"_L1).toArray();
    for (const QString &warning : std::as_const(result.plan.warnings)) {
        warnings.append(warning);
        context.log(core::LogLevel::Warning, warning);
    }
    QJsonArray rules;
    for (const steps::RuleResult &rule : std::as_const(result.report.rules))
        rules.append(steps::toJson(rule));
    output.metadata.insert(u"target"_s, settings.target.name);
    output.metadata.insert(u"plan"_s, toJson(result.plan));
    output.metadata.insert(u"columns"_s, core::toJson(result.relation.schema));
    output.metadata.insert(u"warnings"_s, warnings);
    QJsonArray meanings;
    const QList<Operation> reads = result.plan.ofKind(Operation::Kind::Read);
    for (const Operation &read : reads)
        for (const QString &column : read.columns)
            meanings.append(toJson(column, Meaning{read.meaning, read.confidence, read.evidence, read.unit}));
    output.metadata.insert(u"meanings"_s, meanings);
    output.metadata.insert(u"validation_result"_s, QJsonObject{{u"validation_type"_s, u"functional"_s},
                                                               {u"target"_s, settings.target.name},
                                                               {u"valid"_s, true},
                                                               {u"attempts"_s, attempts},
                                                               {u"params"_s, result.report.params},
                                                               {u"rules"_s, rules}});
    output.ledger = result.ledger;
    if (context.inputs().empty()) {
        // It read the file itself: what the reader could not place belongs to this step's account.
        output.ledger.rowsIn = reading.rowsIn;
        output.ledger.rows = reading.rows + output.ledger.rows;
        if (output.ports.contains(u"rejects"_s))
            result.rejects = joinRejects(output.ports.value(u"rejects"_s), result.rejects);
    }
    AW_CHECK(output.ledger.check(m_descriptor.type));
    output.ports.remove(u"rejects"_s);
    if (result.rejects.rows != 0)
        output.ports.insert(u"rejects"_s, result.rejects);
    output.ports.insert(u"main"_s, result.relation);
    for (auto it = result.extras.begin(); it != result.extras.end(); ++it) {
        output.ports.insert(it.key(), *it);
        output.extras.insert(it.key(), *it);
    }
    return output;
}

} // namespace aw::agents
