// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/read_file_step.h"

#include "engine/core/result.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/loading_step.h"
#include "engine/steps/read_input.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qsizetype kReadFileMost = 10'000; // of a folder

constexpr QLatin1StringView kReadFilePath(R"json({
  "type": "string", "title": "File", "format": "file", "minLength": 1, "maxLength": 4000,
  "description": "The whole path of a file, a folder, or a pattern such as /data/orders-*.csv.",
  "examples": ["/home/ann/customers.csv", "/data/shop.sqlite"]})json");

bool isNamePattern(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.contains(u'*') || name.contains(u'?') || name.contains(u'[');
}

// Where the file, folder or pattern can be read.
Result<QString> bringInput(StepContext &context, const QString &path)
{
    const bool pattern = isNamePattern(path) && !QFileInfo::exists(path);
    AW_TRY(const QString real, context.files().readable(pattern ? QFileInfo(path).path() : path, u"path"_s));
    AW_TRY(const QString folder, newFolder(context));
    if (!QFileInfo(real).isDir()) {
        const QString place = folder + u'/' + QFileInfo(real).fileName();
        AW_CHECK(bringFile(context, real, place, u"path"_s));
        return place;
    }
    const QString inside =
        folder + u'/' + (QFileInfo(real).fileName().isEmpty() ? u"files"_s : QFileInfo(real).fileName());
    if (!QDir().mkpath(inside))
        return core::fail(ErrorCode::IoError, u"The folder for temporary files cannot be used."_s,
                          context.scratchFolder(), u"Choose another with --temp-dir."_s);
    const QDir directory(real);
    const QStringList wanted = pattern ? QStringList{QFileInfo(path).fileName()} : QStringList();
    const QStringList names = directory.entryList(wanted, QDir::Files, QDir::Name);
    if (names.size() > kReadFileMost)
        return core::fail(ErrorCode::LimitExceeded, u"There are more than %1 files."_s.arg(kReadFileMost), u"path"_s,
                          u"Choose some of them with a pattern, such as 2024-*.csv."_s);
    for (const QString &name : names) { // where a link leads has to be allowed, too
        AW_TRY(const QString each, context.files().readable(directory.filePath(name), u"path"_s));
        AW_CHECK(bringFile(context, each, inside + u'/' + name, u"path"_s));
    }
    return pattern ? inside + u'/' + QFileInfo(path).fileName() : inside;
}

} // namespace

ReadFileStep::ReadFileStep()
    : m_descriptor{
          .type = u"read_file"_s,
          .title = u"Read a file"_s,
          .category = u"Input"_s,
          .description = u"Reads a further file, database table or folder, named by its path."_s,
          .inputPorts = {},
          .outputPorts = {u"main"_s, u"rejects"_s},
          .configSchema = otherFileConfig(u"path"_s, stepObject(kReadFilePath)),
          .repeatable = false, // the file may have changed
          .help =
              u"Reads **any file by its path**, beside the one the workflow is run over: a list of customers to join, a table of an SQLite or DuckDB database (`table`, read-only), a sheet of a workbook, or all files of a folder below each other. What is not set is guessed, as by “Load”. It is read anew at every run. On a server, only files in folders that were set free with `files.read_folders` can be read."_s,
          .examples = stepArray(QLatin1StringView(R"json([{
            "title": "A table of a database", "config": {"path": "/data/shop.sqlite", "table": "customers"},
            "input": [], "output": [["id", "name"], [1, "Ann"], [2, "Bob"]]}])json")),
      }
{
}

QList<core::FieldProblem> ReadFileStep::checkConfig(const QJsonObject &config) const
{
    return LoadingStep().checkConfig(config);
}

Result<StepOutput> ReadFileStep::run(StepContext &context) const
{
    const QString path = context.config().value("path"_L1).toString();
    AW_TRY(const QString place, bringInput(context, path));
    return readOtherFile(context, {place, QFileInfo(path).fileName(), {}}, context.config());
}

} // namespace aw::steps
