// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw data: the data of the store.
#include "app/cli/local_input.h"
#include "app/cli/output_format.h"
#include "app/cli/source_flags.h"
#include "app/cli/stored.h"

#include "engine/core/environment.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct DataFlags {
    std::string text; // id or file
    std::string output;
    std::string outputFormat;
    qint64 offset = 0;
    qint64 limit = 10;
    SourceFlags source;
};

QJsonValue cellJson(const QVariant &value)
{
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
}

core::Status list(Invocation &invocation, app::Engine &engine, const DataFlags &)
{
    AW_TRY(const auto artifacts, QCoro::waitFor(engine.data().list({0, 1000})));
    QJsonArray json;
    QList<QStringList> rows;
    for (const core::Artifact &artifact : artifacts) {
        json.append(core::toJson(artifact));
        const QJsonValue count = artifact.metadata.value("rows"_L1);
        rows.append({artifact.id, artifact.filename, byteText(artifact.sizeBytes),
                     count.isDouble() ? grouped(count.toInteger()) : u"–"_s, core::timeText(artifact.createdAt)});
    }
    showList(invocation.console, u"data"_s, json, {u"Id"_s, u"Name"_s, u"Size"_s, u"Rows"_s, u"Made"_s}, rows);
    return {};
}

core::Status import(Invocation &invocation, app::Engine &engine, const DataFlags &flags)
{
    AW_TRY(const LocalInput input, localInput(invocation, flags.text));
    services::ImportRequest request;
    request.path = input.path;
    request.filename = input.filename;
    request.overrides = flags.source.overrides();
    AW_TRY(const core::Artifact artifact,
           QCoro::waitFor(engine.data().importFile(request, invocation.interrupt.token())));
    if (invocation.console.json())
        invocation.console.out(core::toJson(artifact));
    else
        invocation.console.out(artifact.id);
    return {};
}

core::Status show(Invocation &invocation, app::Engine &engine, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(engine, flags.text));
    AW_TRY(const core::Artifact artifact, QCoro::waitFor(engine.data().get(id)));
    invocation.console.out(core::toJson(artifact));
    return {};
}

core::Status sample(Invocation &invocation, app::Engine &engine, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(engine, flags.text));
    AW_TRY(const services::DataSample sample, QCoro::waitFor(engine.data().sample(id, flags.offset, flags.limit)));
    const QStringList names = sample.columns.names();
    QJsonArray json;
    QList<QStringList> rows;
    for (const QVariantList &row : sample.rows) {
        QJsonObject object;
        QStringList cells;
        for (qsizetype i = 0; i < names.size(); ++i) {
            object.insert(names[i], cellJson(row[i]));
            cells.append(row[i].isValid() ? row[i].toString() : u"–"_s);
        }
        json.append(object);
        rows.append(cells);
    }
    if (invocation.console.json()) {
        invocation.console.out(QJsonObject{{u"columns"_s, core::toJson(sample.columns)},
                                           {u"rows"_s, json},
                                           {u"total_rows"_s, sample.totalRows},
                                           {u"sample_size"_s, sample.rows.size()}});
        return {};
    }
    showList(invocation.console, u"rows"_s, {}, names, rows);
    invocation.console.note(u"Rows %1 to %2 of %3."_s.arg(
        grouped(flags.offset + 1), grouped(flags.offset + sample.rows.size()), grouped(sample.totalRows)));
    return {};
}

core::Status exportTo(Invocation &invocation, app::Engine &engine, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(engine, flags.text));
    const QString path = QString::fromStdString(flags.output);
    AW_TRY(const data::OutputFormat format, outputFormat(path, flags.outputFormat));
    AW_TRY(const data::WrittenFile written,
           QCoro::waitFor(engine.data().exportFile(id, path, format, invocation.interrupt.token())));
    invocation.console.note(u"Wrote %1 (%2)."_s.arg(path, byteText(written.bytes)));
    return {};
}

core::Status remove(Invocation &invocation, app::Engine &engine, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(engine, flags.text));
    AW_CHECK(QCoro::waitFor(engine.data().remove(id)));
    invocation.console.note(u"Deleted data %1."_s.arg(id));
    return {};
}

} // namespace

void addData(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("data", "List, import, show, sample, export and delete stored data");
    verb->require_subcommand(1);
    verb->footer(
        "  aw data import orders.csv\n  aw data sample 3f2a --limit 20\n  aw data export 3f2a -o orders.parquet");
    auto flags = std::make_shared<DataFlags>();
    const auto bind = storedVerbs(chosen, flags);
    bind(verb->add_subcommand("list", "Newest first"), list);
    CLI::App *importing = verb->add_subcommand("import", "Copy a file into the store; prints its id");
    importing
        ->add_option("FILE", flags->text,
                     "CSV, TSV, JSON, NDJSON, Parquet, Excel, OpenDocument, SQLite or DuckDB, packed or not")
        ->required();
    addSourceFlags(*importing, flags->source);
    bind(importing, import);
    CLI::App *showing = verb->add_subcommand("show", "One with everything known about it, as JSON");
    showing->add_option("ID", flags->text, "Its id, or the start of it")->required();
    bind(showing, show);
    CLI::App *sampling = verb->add_subcommand("sample", "Some of its rows");
    sampling->add_option("ID", flags->text, "Its id, or the start of it")->required();
    sampling->add_option("--offset", flags->offset, "Rows to pass over")->check(CLI::NonNegativeNumber);
    sampling->add_option("--limit", flags->limit, "Rows to show")->check(CLI::Range(1, 10'000))->capture_default_str();
    bind(sampling, sample);
    CLI::App *exporting = verb->add_subcommand("export", "Write it to a file");
    exporting->add_option("ID", flags->text, "Its id, or the start of it")->required();
    exporting->add_option("-o,--output", flags->output, "The file to write")->required();
    exporting->add_option("--to", flags->outputFormat, "Its format, when the name does not say it")
        ->check(CLI::IsMember({"parquet", "csv", "json", "ndjson", "xlsx"}));
    bind(exporting, exportTo);
    CLI::App *removing = verb->add_subcommand("delete", "Delete it; refused while a job needs it");
    removing->add_option("ID", flags->text, "Its id, or the start of it")->required();
    bind(removing, remove);
}

} // namespace aw::cli
