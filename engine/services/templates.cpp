// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/templates.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

// What only the user's own columns can tell, each with a word that many tables use.
constexpr QLatin1StringView kJoining(R"({
  "parameters": [
    {"name": "second", "title": "Second file", "description": "As it is called among your data.", "default": "customers.csv"},
    {"name": "left_key", "title": "Key in the first", "description": "The column that says what belongs together.", "default": "customer_id"},
    {"name": "right_key", "title": "Key in the second", "description": "The column with the same values.", "default": "customer_id"}],
  "steps": [
    {"id": "left", "type": "loading"},
    {"id": "right", "type": "stored_data", "config": {"data": "{{second}}"}},
    {"id": "joined", "type": "join", "inputs": ["left", "right"],
     "config": {"kind": "left", "keys": [{"left": "{{left_key}}", "right": "{{right_key}}"}]}}]})");

constexpr QLatin1StringView kMonthly(R"json({
  "parameters": [
    {"name": "date_column", "title": "Column of dates", "description": "As it is called in the table.", "default": "date"},
    {"name": "amount_column", "title": "Column of amounts", "description": "As it is called in the table.", "default": "amount"}],
  "steps": [
    {"id": "load", "type": "loading"},
    {"id": "clean", "type": "preparing", "config": {"target": "generic"}},
    {"id": "month", "type": "formula", "config": {"formulas": [
      {"column": "month", "expression": "CAST(date_trunc('month', CAST(\"{{date_column}}\" AS DATE)) AS DATE)"}]}},
    {"id": "totals", "type": "aggregate", "config": {"group_by": ["month"], "measures": [
      {"function": "count", "as": "rows"}, {"function": "sum", "column": "{{amount_column}}", "as": "total"}]}},
    {"id": "order", "type": "sort", "config": {"keys": [{"column": "month"}]}}]})json");

constexpr QLatin1StringView kGraph(R"({
  "parameters": [
    {"name": "source_column", "title": "Links begin in", "description": "The column with one end of each link.", "default": "source"},
    {"name": "target_column", "title": "Links end in", "description": "The column with the other end.", "default": "target"}],
  "steps": [
    {"id": "load", "type": "loading"},
    {"id": "graph", "type": "preparing", "config": {"target": "cosmo-ready",
      "params": {"link_source_by": "{{source_column}}", "link_target_by": "{{target_column}}"}}},
    {"id": "check", "type": "validation", "config": {"validation_type": "info_dict", "min_rows": 1}}]})");

constexpr QLatin1StringView kValidated(R"({
  "steps": [
    {"id": "load", "type": "loading", "config": {"mode": "keep"}},
    {"id": "clean", "type": "preparing", "config": {"target": "generic"}},
    {"id": "unique", "type": "deduplicate"},
    {"id": "check", "type": "validation", "config": {"validation_type": "info_dict", "min_rows": 1, "max_null_ratio": 0.95, "on_fail": "fail"}}]})");

constexpr QLatin1StringView kQuality(R"({
  "steps": [
    {"id": "load", "type": "loading"},
    {"id": "check", "type": "validation", "config": {"validation_type": "info_dict", "min_rows": 1, "max_null_ratio": 0.2, "on_fail": "warn"}}]})");

constexpr QLatin1StringView kPreparation(R"({
  "steps": [
    {"id": "load", "type": "loading"},
    {"id": "clean", "type": "preparing", "config": {"target": "generic"}}]})");

constexpr QLatin1StringView kLoading(R"({"steps": [{"id": "load", "type": "loading"}]})");

Template written(const QString &id, const QString &name, const QString &description, QLatin1StringView text)
{
    QJsonObject workflow = QJsonDocument::fromJson(QByteArray(text.data(), text.size())).object();
    Q_ASSERT(!workflow.isEmpty());
    workflow.insert(u"name"_s, name);
    workflow.insert(u"description"_s, description);
    return {id, name, description, workflow};
}

QJsonObject step(const QString &type, const QJsonObject &config)
{
    return {{u"type"_s, type}, {u"config"_s, config}};
}

// Load, prepare for a target, check that the target is met.
Template forTarget(const QString &target, const QString &name, const QString &description, bool withApproval = false)
{
    QJsonObject preparing = step(u"preparing"_s, {{u"target"_s, target}});
    if (withApproval)
        preparing.insert(u"require_approval"_s, true);
    const QJsonArray steps{step(u"loading"_s, {}), preparing,
                           step(u"validation"_s, {{u"validation_type"_s, u"functional"_s}, {u"target"_s, target}})};
    return {target + (withApproval ? u"-approved"_s : QString()),
            name,
            description,
            {{u"name"_s, name}, {u"description"_s, description}, {u"steps"_s, steps}}};
}

} // namespace

QList<Template> templates()
{
    return {
        forTarget(u"generic"_s, u"Clean a table"_s,
                  u"Clean names, proven types, one kind of missing value; no row is dropped."_s),
        forTarget(u"generic"_s, u"Clean a table, with an approval"_s,
                  u"As before, and a person looks at the difference before it goes on."_s, true),
        forTarget(u"cosmo-ready"_s, u"Points for a map or plot"_s,
                  u"Points with x and y, and columns chosen for size, colour, label and time."_s),
        forTarget(u"ml-ready"_s, u"Numbers for a model"_s,
                  u"Categories encoded, missing numbers filled in with an indicator, a split column."_s),
        forTarget(u"tidy"_s, u"One row for each observation"_s,
                  u"Columns that are years, quarters or months become rows."_s),
        written(u"load"_s, u"Load a file"_s,
                u"The table as it stands in the file; rows that cannot be placed are kept beside it."_s, kLoading),
        written(u"prepare"_s, u"Prepare a table"_s, u"Load and clean, as a beginning for steps of your own."_s,
                kPreparation),
        written(u"validated-etl"_s, u"Load, clean, check"_s,
                u"Cleans the table, takes out rows that occur twice, and fails when nothing is left or a column "
                "is nearly empty."_s,
                kValidated),
        written(u"quality-check"_s, u"Check the quality"_s,
                u"Says which columns have many missing values and changes nothing; add rules of your own."_s, kQuality),
        written(u"join-two-files"_s, u"Join two files"_s,
                u"The rows of a file, with the columns of another that was imported before, where keys are equal."_s,
                kJoining),
        written(u"monthly-totals"_s, u"Totals of each month"_s,
                u"Cleans the table and gives the number of rows and the sum of an amount for each month."_s, kMonthly),
        written(u"cosmo-graph"_s, u"Points and links of a graph"_s,
                u"A list of links becomes a table of points, with the links beside it."_s, kGraph)};
}

} // namespace aw::services
