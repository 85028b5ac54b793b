// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/column_check.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;

std::optional<core::Schema> knownColumns(const core::Artifact &artifact)
{
    QJsonArray columns;
    const QJsonArray described = artifact.metadata.value("columns"_L1).toArray();
    for (const auto &column : described) // without what else is said of them
        columns.append(QJsonObject{{u"name"_s, column["name"_L1]}, {u"type"_s, column["type"_L1]}});
    auto schema = core::schemaFromJson(columns);
    if (!schema || schema->columns.isEmpty())
        return std::nullopt;
    return *std::move(schema);
}

core::Result<ColumnCheck> checkColumns(const QList<PlannedStep> &plan, const std::optional<core::Schema> &input,
                                       const steps::FileRules &files, data::Session &session)
{
    ColumnCheck check;
    check.columns.resize(plan.size());
    for (const PlannedStep &planned : plan) {
        std::vector<core::Schema> inputs;
        if (const QString data = planned.type->storedData(planned.config); !data.isEmpty()) {
            const auto file = files.storedData(data, u"data"_s);
            if (!file) {
                check.problems.append({planned.index, file.error()});
                continue;
            }
            if (file->columns)
                inputs.push_back(*file->columns);
        } else if (planned.inputs.isEmpty() && input) {
            inputs.push_back(*input);
        }
        for (const PlannedInput &from : planned.inputs)
            if (const auto found = check.columns[from.step].constFind(from.port);
                found != check.columns[from.step].constEnd())
                inputs.push_back(*found);
        const bool known = std::ssize(inputs) == std::max<qsizetype>(1, planned.inputs.size());
        const bool isSource = planned.type->descriptor().inputPorts.isEmpty();
        if (!known && !(isSource && planned.inputs.isEmpty()))
            continue; // somebody before has a problem, or columns nobody knows yet
        auto schemas = planned.type->outputSchemas(planned.config, inputs, session);
        if (schemas) {
            check.columns[planned.index] = *std::move(schemas);
            continue;
        }
        const core::Error &error = schemas.error();
        if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::OutOfMemory)
            return core::fail(error);
        check.problems.append({planned.index, error});
    }
    return check;
}

} // namespace aw::jobs
