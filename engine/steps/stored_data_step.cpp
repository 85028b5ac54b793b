// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/stored_data_step.h"

#include "engine/core/result.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/read_input.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;

namespace
{

constexpr QLatin1StringView kStoredDataConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["data"],
  "properties": {
    "data": {"type": "string", "title": "Data", "format": "data", "minLength": 1, "maxLength": 1000,
      "description": "Data of the list of data: its id, or its name, which stands for the newest that is called so.",
      "examples": ["01J9ZV5K3Q8R2M4N6P7S9T0VWX", "customers.csv"]}
  }})json");

constexpr QLatin1StringView kStoredDataExamples(R"json([{
  "title": "Customers that were imported before", "config": {"data": "customers.csv"},
  "input": [], "output": [["id", "name"], [1, "Ann"], [2, "Bob"]]}])json");

} // namespace

const core::StepDescriptor &StoredDataStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"stored_data"_s,
        .title = u"Stored data"_s,
        .category = u"Input"_s,
        .description = u"Reads further data that was brought in before, or that a run has made."_s,
        .inputPorts = {},
        .outputPorts = {u"main"_s, u"rejects"_s},
        .configSchema = stepObject(kStoredDataConfig),
        .repeatable = false, // a name may stand for newer data
        .help =
            u"Reads **a piece of the data the program keeps**, beside the one the workflow is run over: a table imported before, or the result of another run. Chosen from the list it is exactly that data; written as a name it is the newest that is called so when the run begins, which suits results that are made anew every day. It is read as it was when it was brought in (delimiter, sheet, encoding …). `aw run` keeps nothing, so there is no such data there."_s,
        .examples = stepArray(kStoredDataExamples),
    };
    return kDescriptor;
}

QString StoredDataStep::storedData(const QJsonObject &config) const
{
    return config.value("data"_L1).toString();
}

Result<QMap<QString, core::Schema>>
StoredDataStep::outputSchemas(const QJsonObject &, std::span<const core::Schema> inputs, data::Session &) const
{
    QMap<QString, core::Schema> schemas;
    if (inputs.size() == 1)
        schemas.insert(u"main"_s, inputs.front());
    return schemas;
}

Result<StepOutput> StoredDataStep::run(StepContext &context) const
{
    AW_TRY(const InputFile file, context.files().storedData(storedData(context.config()), u"data"_s));
    AW_TRY(const QString folder, newFolder(context));
    const QString place = folder + u'/' + QFileInfo(file.path).fileName();
    AW_CHECK(bringFile(context, file.path, place, u"data"_s));
    return readOtherFile(context, {place, file.filename, file.sha256}, file.settings);
}

} // namespace aw::steps
