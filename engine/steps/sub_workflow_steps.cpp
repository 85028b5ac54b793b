// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/sub_workflow_steps.h"

#include "engine/core/result.h"
#include "engine/steps/json_literal.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;

namespace
{

constexpr QLatin1StringView kSubWorkflowConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["workflow"], "x-order": ["workflow", "parameters"],
  "properties": {
    "workflow": {"type": "string", "title": "Workflow", "format": "workflow", "minLength": 1, "maxLength": 4000,
      "description": "The workflow whose steps run here; for `aw run` the path of its file, seen from the file that is run.",
      "examples": ["01J9ZV5K3Q8R2M4N6P7S9T0VWX", "clean.json"]},
    "parameters": {"type": "object", "title": "Parameters", "default": {}, "x-advanced": true,
      "description": "Values for the parameters of that workflow, by name; its defaults for the others."}
  }})json");

constexpr QLatin1StringView kForEachFileConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["path", "workflow"], "x-order": ["path", "workflow", "file_column", "parameters"],
  "properties": {
    "path": {"type": "string", "title": "Files", "format": "file", "minLength": 1, "maxLength": 4000,
      "description": "The whole path of a folder, or a pattern such as /data/orders-*.csv; at most 200 files.",
      "examples": ["/data/orders-*.csv"]},
    "workflow": {"type": "string", "title": "Workflow", "format": "workflow", "minLength": 1, "maxLength": 4000,
      "description": "The workflow each file goes through; for `aw run` the path of its file, seen from the file that is run.",
      "examples": ["01J9ZV5K3Q8R2M4N6P7S9T0VWX", "clean.json"]},
    "file_column": {"type": "string", "title": "File column", "default": "file", "maxLength": 200,
      "description": "Name of a column that says which file a row is from; empty: none."},
    "parameters": {"type": "object", "title": "Parameters", "default": {}, "x-advanced": true,
      "description": "Values for the parameters of that workflow, by name; its defaults for the others."}
  }})json");

constexpr QLatin1StringView kSubWorkflowExamples(R"json([{
  "title": "The large sales, as another workflow finds them",
  "config": {"workflow": "large-sales.json", "parameters": {"least": 5}},
  "workflows": {"large-sales.json": {
    "name": "Large sales",
    "parameters": [{"name": "least", "type": "integer", "default": 10}],
    "steps": [{"type": "loading", "config": {}}, {"type": "filter", "config": {"condition": "sold >= {{least}}"}}]}},
  "input": [["item", "sold"], ["tea", 3], ["rice", 8], ["salt", 5]],
  "output": [["item", "sold"], ["rice", 8], ["salt", 5]]}])json");

constexpr QLatin1StringView kForEachFileExamples(R"json([{
  "title": "The large sales of all days, below each other",
  "config": {"path": "/data/sales-*.csv", "workflow": "large-sales.json"},
  "files": {"/data/sales-1.csv": "item,sold\ntea,3\nrice,8\n", "/data/sales-2.csv": "item,sold\nsalt,5\ncorn,1\n"},
  "workflows": {"large-sales.json": {
    "name": "Large sales",
    "steps": [{"type": "loading", "config": {}}, {"type": "filter", "config": {"condition": "sold >= 5"}}]}},
  "output": [["item", "sold", "file"], ["rice", 8, "sales-1.csv"], ["salt", 5, "sales-2.csv"]]}])json");

Result<StepOutput> notReplaced()
{
    return core::fail(core::ErrorCode::Internal, u"The step was not replaced by the steps it stands for"_s);
}

} // namespace

const core::StepDescriptor &SubWorkflowStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = typeName(),
        .title = u"Run a workflow"_s,
        .category = u"Control"_s,
        .description = u"Sends the table through the steps of another workflow."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kSubWorkflowConfig),
        .help =
            u"Puts **the steps of another workflow** in this place, as they are when the run begins; the run shows each of them as *this step / its step*. The steps there that would read a file (“Load”) are left out: the table comes from the step before. As the first step it reads the run's file, and nothing is left out. What that workflow says about retries and time for all its steps does not count here."_s,
        .examples = stepArray(kSubWorkflowExamples),
    };
    return kDescriptor;
}

Result<StepOutput> SubWorkflowStep::run(StepContext &) const
{
    return notReplaced();
}

const core::StepDescriptor &ForEachFileStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = typeName(),
        .title = u"For each file"_s,
        .category = u"Control"_s,
        .description = u"Sends each file of a folder through a workflow of its own, and puts the results together."_s,
        .inputPorts = {},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kForEachFileConfig),
        .repeatable = false,
        .help =
            u"Lists **the files of a folder or pattern** when the run begins, sends each through the workflow in place of the file that one would load, and puts the results below each other, columns by name. The run shows the steps of each file, so that a file that fails is named. On a server, only files in folders that were set free with `files.read_folders` can be read."_s,
        .examples = stepArray(kForEachFileExamples),
    };
    return kDescriptor;
}

Result<StepOutput> ForEachFileStep::run(StepContext &) const
{
    return notReplaced();
}

} // namespace aw::steps
