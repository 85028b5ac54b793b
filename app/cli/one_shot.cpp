// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/one_shot.h"

#include "app/cli/follow.h"
#include "app/cli/local_input.h"
#include "app/cli/output_format.h"
#include "app/cli/report.h"
#include "app/compose.h"
#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

using core::ErrorCode;

struct Outputs {
    QString data;
    QString stem; // the name without its suffix
    QString suffix;
    QString rejects;
    QString report;
    data::OutputFormat format = data::OutputFormat::Parquet;
};

core::Result<Outputs> plannedOutputs(const OneShotFlags &flags)
{
    Outputs outputs;
    outputs.data = QString::fromStdString(flags.output);
    const QFileInfo info(outputs.data);
    if (info.isDir())
        return core::fail(ErrorCode::NotAFile, u"The output is a directory"_s, outputs.data,
                          u"Name a file in it, such as %1/result.parquet."_s.arg(outputs.data));
    if (!info.absoluteDir().exists())
        return core::fail(ErrorCode::FileNotFound, u"The folder of the output does not exist"_s, info.path(),
                          u"Make it first, or name another."_s);
    if (!QFileInfo(info.absolutePath()).isWritable())
        return core::fail(ErrorCode::PermissionDenied, u"Nothing can be written to the folder of the output"_s,
                          info.absolutePath(), u"Name an output in a folder of yours."_s);
    AW_TRY(outputs.format, outputFormat(outputs.data, flags.outputFormat));
    QString stem = outputs.data;
    if (const qsizetype suffix = info.suffix().size(); suffix > 0)
        stem.chop(suffix + 1);
    outputs.stem = stem;
    outputs.suffix = info.suffix().isEmpty() ? QString::fromStdString(flags.outputFormat) : info.suffix();
    if (!flags.noRejects)
        outputs.rejects = stem + u".rejects.csv"_s;
    if (!flags.noReport)
        outputs.report = stem + u".report.json"_s;
    return outputs;
}

core::Status writeJson(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::fail(ErrorCode::IoError, u"The report cannot be written: %1"_s.arg(file.errorString()), path);
}

// Removes what was written unless everything was.
class Undo
{
public:
    Undo() = default;
    ~Undo()
    {
        for (const QString &path : m_paths)
            QFile::remove(path);
    }
    void add(const QString &path) { m_paths.append(path); }
    void keepAll() { m_paths.clear(); }

private:
    QStringList m_paths;
    Q_DISABLE_COPY_MOVE(Undo)
};

// Whether any of the steps would read the job's input: one that reads another step, but has none before it, does.
bool readsInput(const steps::Catalogue &catalogue, const QList<core::Step> &steps)
{
    const QList<QList<qsizetype>> sources = catalogue.inputIndexes(steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const steps::StepType *type = catalogue.find(steps[i].type);
        if (type && sources[i].isEmpty() && (steps[i].type == "loading"_L1 || !type->descriptor().inputPorts.isEmpty()))
            return true;
    }
    return false;
}

core::Result<QString> linkedInput(Invocation &invocation, app::Engine &engine, const LocalInput &input)
{
    services::ImportRequest request;
    request.path = input.path;
    request.filename = input.filename;
    request.link = true;
    request.describe = false;
    AW_TRY(const core::Artifact source,
           QCoro::waitFor(engine.data().importFile(request, invocation.interrupt.token())));
    return source.id;
}

// inputDataId: empty when no step reads an input.
core::Result<core::Job> runJob(Invocation &invocation, app::Engine &engine, const core::Workflow &workflow,
                               const QString &inputDataId)
{
    jobs::JobRequest job;
    job.steps = workflow.steps;
    job.globalConfig = workflow.globalConfig;
    if (!job.globalConfig.contains("max_retries"_L1))
        job.globalConfig.insert(u"max_retries"_s, invocation.options.integer(u"engine.max_retries"_s));
    job.inputDataId = inputDataId;
    AW_TRY(const core::Job started, QCoro::waitFor(engine.jobs().run(job)));
    return follow(invocation, engine, started.id);
}

core::Status writeOutputs(Invocation &invocation, app::Engine &engine, const core::Job &job, const Outputs &outputs,
                          QJsonObject &report)
{
    Undo undo;
    const std::stop_token stop = invocation.interrupt.token();
    const QString rejects = job.metadata.value("rejects_data_id"_L1).toString();
    QJsonObject files{{u"result"_s, outputs.data}};
    if (!outputs.rejects.isEmpty() && !rejects.isEmpty()) {
        undo.add(outputs.rejects);
        AW_CHECK(QCoro::waitFor(engine.data().exportFile(rejects, outputs.rejects, data::OutputFormat::Csv, stop)));
        files.insert(u"rejects"_s, outputs.rejects);
    }
    QStringList extraNames;
    const QJsonObject extras = job.metadata.value("extras"_L1).toObject();
    for (auto it = extras.begin(); it != extras.end(); ++it) {
        const QString path = u"%1.%2.%3"_s.arg(outputs.stem, it.key(), outputs.suffix);
        undo.add(path);
        AW_CHECK(
            QCoro::waitFor(engine.data().exportFile(it.value()["data_id"_L1].toString(), path, outputs.format, stop)));
        files.insert(it.key(), path);
        extraNames.append(it.key());
    }
    if (!outputs.report.isEmpty()) {
        files.insert(u"report"_s, outputs.report);
        report.insert(u"files"_s, files);
        undo.add(outputs.report);
        AW_CHECK(writeJson(outputs.report, report));
    }
    report.insert(u"files"_s, files);
    invocation.console.progress(0.99, u"Writing"_s);
    AW_CHECK(QCoro::waitFor(engine.data().exportFile(job.resultDataId, outputs.data, outputs.format, stop)));
    undo.keepAll();
    // What an earlier run left out is not what this one left out.
    if (!outputs.rejects.isEmpty() && rejects.isEmpty())
        QFile::remove(outputs.rejects);
    for (const QString &name : {u"links"_s, u"quarantine"_s})
        if (!extraNames.contains(name))
            QFile::remove(u"%1.%2.%3"_s.arg(outputs.stem, name, outputs.suffix));
    return {};
}

core::Result<QJsonObject> runToOutputs(Invocation &invocation, const core::Workflow &workflow,
                                       const OneShotFlags &flags)
{
    AW_TRY(const Outputs outputs, plannedOutputs(flags));
    const QString input = QString::fromStdString(flags.input);
    if (!input.isEmpty() && QFileInfo(input).exists() &&
        QFileInfo(input).canonicalFilePath() == QFileInfo(outputs.data).canonicalFilePath())
        return core::fail(ErrorCode::InvalidArgument, u"Input and output are the same file"_s, input,
                          u"Name another output."_s);
    LocalInput source; // its copy, if any, is there until the end
    if (!input.isEmpty()) {
        AW_TRY(source, localInput(invocation, flags.input));
    }
    AW_TRY(const auto engine,
           app::Engine::open(invocation.options, app::StoreKind::Temporary, invocation.console.showsProgress()));
    QString inputDataId;
    if (!input.isEmpty()) {
        AW_TRY(inputDataId, linkedInput(invocation, *engine, source));
    } else if (readsInput(engine->catalogue(), workflow.steps)) {
        return core::fail(ErrorCode::InvalidArgument, u"The workflow reads a file, and none is given"_s, workflow.name,
                          u"Give it with --input FILE."_s);
    }
    AW_TRY(const core::Job job, runJob(invocation, *engine, workflow, inputDataId));
    QJsonObject report{{u"input"_s, core::jsonOrNull(input.isEmpty() ? QString() : input)},
                       {u"workflow"_s, workflow.name},
                       {u"started_at"_s, core::jsonOrNull(job.startedAt)},
                       {u"completed_at"_s, core::jsonOrNull(job.completedAt)},
                       {u"metadata"_s, job.metadata}};
    AW_CHECK(writeOutputs(invocation, *engine, job, outputs, report));
    return report;
}

} // namespace

void addOutputFlags(CLI::App &verb, OneShotFlags &flags)
{
    verb.add_option("-o,--output", flags.output, "The file to write: .parquet, .csv, .json, .ndjson or .xlsx")
        ->required()
        ->type_name("OUT");
    verb.add_option("--to", flags.outputFormat, "Its format, when the name does not say it")
        ->check(CLI::IsMember({"parquet", "csv", "json", "ndjson", "xlsx"}));
    verb.add_flag("--no-rejects", flags.noRejects, "Do not write OUT.rejects.csv");
    verb.add_flag("--no-report", flags.noReport, "Do not write OUT.report.json");
}

int runOnce(Invocation &invocation, const core::Workflow &workflow, const OneShotFlags &flags,
            const std::function<core::Status(const QJsonObject &metadata)> &afterwards)
{
    const auto report = runToOutputs(invocation, workflow, flags);
    Console &console = invocation.console;
    console.clearProgress();
    if (!report)
        return console.failure(report.error());
    if (afterwards)
        if (const core::Status status = afterwards(report->value("metadata"_L1).toObject()); !status)
            return console.failure(status.error());
    if (console.json())
        console.out(*report);
    else if (!console.quiet())
        showReport(console, *report);
    return 0;
}

} // namespace aw::cli
