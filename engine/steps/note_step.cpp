// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/note_step.h"

#include "engine/core/result.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;

namespace
{

constexpr QLatin1StringView kNoteConfig(R"json({
  "type": "object", "additionalProperties": false,
  "properties": {
    "text": {"type": "string", "title": "Note", "format": "multiline", "default": "", "maxLength": 20000,
      "description": "For whoever reads the workflow and its log."}
  }})json");

constexpr QLatin1StringView kNoteExamples(R"json([{
  "title": "Why it is done so",
  "config": {"text": "The shop counts in cents from here on."},
  "input": [["item", "price"], ["tea", 400]],
  "output": [["item", "price"], ["tea", 400]]}])json");

} // namespace

const core::StepDescriptor &NoteStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"note"_s,
        .title = u"Note"_s,
        .category = u"Control"_s,
        .description = u"Holds a remark, and passes the table on as it is."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kNoteConfig),
        .icon = u"note"_s,
        .help =
            u"Changes **nothing**: it keeps a remark at this place of the workflow, and writes its first line into the log of every run. With an approval switched on it is a place where a person looks before things go on."_s,
        .examples = stepArray(kNoteExamples),
    };
    return kDescriptor;
}

Result<Derivation> NoteStep::derive(const QJsonObject &, std::span<const SqlInput> inputs, data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    Derivation result = rowWise();
    result.outputs.insert(u"main"_s, u"SELECT * FROM "_s + input.from + u" AS given"_s);
    return result;
}

Result<StepOutput> NoteStep::run(StepContext &context) const
{
    AW_TRY(StepOutput output, RelationStep::run(context));
    const QString text = context.config().value("text"_L1).toString().trimmed();
    if (!text.isEmpty())
        context.log(core::LogLevel::Info, text.section(u'\n', 0, 0).left(200));
    data::Relation &main = output.ports[u"main"_s];
    const qint64 rows = main.rows;
    main = context.inputs().front();
    main.rows = rows;
    return output;
}

} // namespace aw::steps
