// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workflow_file.h"

#include "app/compose.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

constexpr qint64 kLargestFile = 16 << 20;

} // namespace

core::Error inFile(core::Error error, const QString &path)
{
    error.where = error.where.isEmpty() ? path : path + u", "_s + error.where;
    return error;
}

core::Result<QJsonObject> readJsonFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(core::ErrorCode::FileNotFound, u"There is no such file"_s, path, u"Check the name."_s);
    if (!info.isFile())
        return core::fail(core::ErrorCode::NotAFile, u"This is not a file"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::PermissionDenied, u"The file cannot be read: %1"_s.arg(file.errorString()),
                          path, u"Check who may read it."_s);
    if (info.size() > kLargestFile)
        return core::fail(core::ErrorCode::LimitExceeded, u"This file is too large for a workflow"_s, path);
    return core::parseJsonObject(file.readAll(), path);
}

core::Result<core::Workflow> readWorkflowFile(const QString &path)
{
    AW_TRY(const QJsonObject object, readJsonFile(path));
    auto workflow = core::workflowFromJson(object);
    if (!workflow)
        return core::fail(inFile(workflow.error(), path));
    const auto filled =
        core::withParameters(workflow->steps, workflow->parameters, core::exampleValues(workflow->parameters));
    if (!filled)
        return core::fail(inFile(filled.error(), path));
    steps::Catalogue catalogue;
    app::fillCatalogue(catalogue);
    if (const auto status = catalogue.check(*filled); !status)
        return core::fail(inFile(status.error(), path));
    return workflow;
}

} // namespace aw::cli
