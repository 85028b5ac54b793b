// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw data: the data of the store.
#include "app/cli/local_input.h"
#include "app/cli/output_format.h"
#include "app/cli/source_flags.h"
#include "app/cli/stored.h"

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

core::Status list(Invocation &invocation, StoreDoor &store, const DataFlags &)
{
    AW_TRY(const QJsonArray artifacts, store.data());
    QList<QStringList> rows;
    for (const auto &artifact : artifacts) {
        const QJsonValue count = artifact["metadata"_L1]["rows"_L1];
        rows.append({artifact["id"_L1].toString(), artifact["filename"_L1].toString(),
                     byteText(artifact["size_bytes"_L1].toInteger(-1)),
                     count.isDouble() ? grouped(count.toInteger()) : u"–"_s, artifact["created_at"_L1].toString()});
    }
    showList(invocation.console, u"data"_s, artifacts, {u"Id"_s, u"Name"_s, u"Size"_s, u"Rows"_s, u"Made"_s}, rows);
    return {};
}

core::Status import(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const LocalInput input, localInput(invocation, flags.text));
    services::ImportRequest request;
    request.path = input.path;
    request.filename = input.filename;
    request.overrides = flags.source.overrides();
    AW_TRY(const QJsonObject artifact, store.importData(request));
    if (invocation.console.json())
        invocation.console.out(artifact);
    else
        invocation.console.out(artifact["id"_L1].toString());
    return {};
}

core::Status show(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    AW_TRY(const QJsonObject artifact, store.dataOf(id));
    invocation.console.out(artifact);
    return {};
}

core::Status sample(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    AW_TRY(const QJsonObject sample, store.sample(id, flags.offset, flags.limit));
    if (invocation.console.json()) {
        invocation.console.out(sample);
        return {};
    }
    QStringList names;
    const QJsonArray columns = sample["columns"_L1].toArray();
    for (const auto &column : columns)
        names.append(column["name"_L1].toString());
    QList<QStringList> rows;
    const QJsonArray found = sample["rows"_L1].toArray();
    for (const auto &row : found) {
        QStringList cells;
        for (const QString &name : std::as_const(names))
            cells.append(cellText(row[name]));
        rows.append(cells);
    }
    showList(invocation.console, u"rows"_s, {}, names, rows);
    invocation.console.note(u"Rows %1 to %2 of %3."_s.arg(
        grouped(flags.offset + 1), grouped(flags.offset + rows.size()), grouped(sample["total_rows"_L1].toInteger())));
    return {};
}

core::Status exportTo(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    const QString path = QString::fromStdString(flags.output);
    AW_TRY(const data::OutputFormat format, outputFormat(path, flags.outputFormat));
    AW_TRY(const qint64 bytes, store.exportData(id, path, format));
    invocation.console.note(u"Wrote %1 (%2)."_s.arg(path, byteText(bytes)));
    return {};
}

core::Status remove(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    AW_CHECK(store.removeData(id));
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
