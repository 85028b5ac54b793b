// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw data: the data of the store.
#include "app/cli/local_input.h"
#include "app/cli/output_format.h"
#include "app/cli/source_flags.h"
#include "app/cli/stored.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct DataFlags {
    std::string text; // id or file
    std::vector<std::string> tags;
    std::string output;
    std::string outputFormat;
    qint64 offset = 0;
    qint64 limit = 10;
    SourceFlags source;
};

QStringList tagsOf(const DataFlags &flags)
{
    QStringList tags;
    for (const std::string &tag : flags.tags)
        tags.append(QString::fromStdString(tag));
    return tags;
}

QString tagsText(const QJsonObject &artifact)
{
    return artifact["tags"_L1].toVariant().toStringList().join(u", "_s);
}

core::Status list(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QJsonArray artifacts, store.data(tagsOf(flags).value(0).simplified()));
    QList<QStringList> rows;
    for (const auto &artifact : artifacts) {
        const QJsonValue count = artifact["metadata"_L1]["rows"_L1];
        rows.append({artifact["id"_L1].toString(), artifact["filename"_L1].toString(),
                     byteText(artifact["size_bytes"_L1].toInteger(-1)),
                     count.isDouble() ? grouped(count.toInteger()) : u"–"_s, artifact["created_at"_L1].toString(),
                     tagsText(artifact.toObject())});
    }
    showList(invocation.console, u"data"_s, artifacts, {u"Id"_s, u"Name"_s, u"Size"_s, u"Rows"_s, u"Made"_s, u"Tags"_s},
             rows);
    return {};
}

core::Status import(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const LocalInput input, localInput(invocation, flags.text));
    services::ImportRequest request;
    request.path = input.path;
    request.filename = input.filename;
    request.origin = input.origin;
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

core::Status changeTags(Invocation &invocation, StoreDoor &store, const DataFlags &flags,
                        const core::DataChanges &changes)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    AW_TRY(const QJsonObject artifact, store.changeData(id, changes));
    const QString tags = tagsText(artifact);
    if (invocation.console.json())
        invocation.console.out(artifact);
    else
        invocation.console.note(tags.isEmpty() ? u"It bears no tags."_s : u"Tags: "_s + tags + u'.');
    return {};
}

core::Status tag(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    core::DataChanges changes;
    changes.addTags = tagsOf(flags);
    return changeTags(invocation, store, flags, changes);
}

core::Status untag(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    core::DataChanges changes;
    changes.removeTags = tagsOf(flags);
    return changeTags(invocation, store, flags, changes);
}

core::Status tags(Invocation &invocation, StoreDoor &store, const DataFlags &)
{
    AW_TRY(const QJsonArray found, store.tags());
    QList<QStringList> rows;
    for (const auto &each : found)
        rows.append({each["tag"_L1].toString(), grouped(each["count"_L1].toInteger())});
    showList(invocation.console, u"tags"_s, found, {u"Tag"_s, u"Data"_s}, rows);
    return {};
}

QString quoted(const QString &text)
{
    return u'“' + text + u'”';
}

QString runText(const QJsonObject &run)
{
    const QString title = run["job_title"_L1].toString();
    QStringList words{u"run "_s + (title.isEmpty() ? run["job_id"_L1].toString() : quoted(title)) +
                      (run["job_exists"_L1].toBool() ? QString() : u" (cleared away)"_s)};
    if (const QString step = run["step_id"_L1].toString(); !step.isEmpty())
        words.append(u"step "_s + quoted(step));
    if (const QString workflow = run["workflow_id"_L1].toString(); !workflow.isEmpty()) {
        const qint64 version = run["workflow_version"_L1].toInteger();
        words.append(u"workflow "_s + quoted(run["workflow_name"_L1].toString(workflow)) +
                     (version > 0 ? u" version %1"_s.arg(version) : QString()) +
                     (run["workflow_exists"_L1].toBool() ? QString() : u" (deleted)"_s));
    }
    return words.join(u", "_s);
}

QString dataText(const QJsonObject &entry)
{
    return entry["filename"_L1].toString() + u"  "_s +
           (entry["exists"_L1].toBool() ? entry["id"_L1].toString() : u"(deleted)"_s);
}

// waiting: those not told yet, by their id; once is enough.
void showBefore(Console &console, const QJsonObject &entry, int depth, QHash<QString, QJsonObject> &waiting)
{
    const QJsonArray sources = entry["sources"_L1].toArray();
    const QString indent(2 * depth, u' ');
    if (entry["made_by"_L1].isObject())
        console.out(indent + u"made by "_s + runText(entry["made_by"_L1].toObject()) +
                    (sources.isEmpty() ? QString() : u", from"_s));
    for (const auto &source : sources) {
        const QString id = source["id"_L1].toString();
        const QString name = source["name"_L1].toString();
        const QJsonObject data = waiting.take(id);
        if (data.isEmpty()) {
            console.out(indent + u"  "_s +
                        (id.isEmpty() ? source["kind"_L1].toString() + u' ' + name : name + u"  "_s + id));
            continue;
        }
        console.out(indent + u"  "_s + dataText(data));
        showBefore(console, data, depth + 2, waiting);
    }
}

core::Status showLineage(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    AW_TRY(const QJsonObject lineage, store.lineage(id));
    Console &console = invocation.console;
    if (console.json()) {
        console.out(lineage);
        return {};
    }
    const QJsonArray entries = lineage["entries"_L1].toArray();
    const QJsonObject asked = entries.first().toObject();
    console.out(console.bold(dataText(asked)));
    if (asked["made_by"_L1].isNull())
        console.out(u"  brought in at "_s + asked["created_at"_L1].toString());
    QHash<QString, QJsonObject> before;
    for (const auto &entry : entries)
        if (entry["distance"_L1].toInt() < 0)
            before.insert(entry["id"_L1].toString(), entry.toObject());
    showBefore(console, asked, 1, before);
    for (const auto &entry : entries)
        if (const int distance = entry["distance"_L1].toInt(); distance > 0)
            console.out(QString(2 * distance, u' ') + u"made from it: "_s + dataText(entry.toObject()) + u" by "_s +
                        runText(entry["made_by"_L1].toObject()));
    if (!lineage["complete"_L1].toBool())
        console.note(u"There is more; what is nearest stands here."_s);
    return {};
}

core::Status versions(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    AW_TRY(const QJsonArray found, store.dataVersions(id));
    QList<QStringList> rows;
    for (const auto &each : found) {
        const QJsonValue count = each["rows"_L1];
        const QJsonValue run = each["made_by"_L1];
        rows.append({QString::number(each["version"_L1].toInteger()) + (each["id"_L1] == id ? u" (this)"_s : QString()),
                     each["id"_L1].toString(), each["filename"_L1].toString(),
                     byteText(each["size_bytes"_L1].toInteger(-1)),
                     count.isDouble() ? grouped(count.toInteger()) : u"–"_s, each["created_at"_L1].toString(),
                     (run.isObject() ? runText(run.toObject()) : u"brought in"_s) +
                         (each["unchanged"_L1].toBool() ? u", unchanged"_s : QString())});
    }
    showList(invocation.console, u"versions"_s, found,
             {u"Version"_s, u"Id"_s, u"Name"_s, u"Size"_s, u"Rows"_s, u"Made"_s, u"From"_s}, rows);
    return {};
}

core::Status neededBy(Invocation &invocation, StoreDoor &store, const DataFlags &flags)
{
    AW_TRY(const QString id, dataId(store, flags.text));
    AW_TRY(const QJsonArray needs, store.needs(id));
    if (needs.isEmpty() && !invocation.console.json()) {
        invocation.console.note(u"Nothing needs it; it may be deleted."_s);
        return {};
    }
    QList<QStringList> rows;
    for (const auto &need : needs)
        rows.append({need["kind"_L1].toString(), need["id"_L1].toString(), need["name"_L1].toString(),
                     need["step_id"_L1].toString(u"–"_s)});
    showList(invocation.console, u"needs"_s, needs, {u"What"_s, u"Id"_s, u"Name"_s, u"Step"_s}, rows);
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
    CLI::App *verb = root.add_subcommand("data", "List, import, show, label, sample, export and delete stored data");
    verb->require_subcommand(1);
    verb->footer("  aw data import orders.csv\n  aw data sample 3f2a --limit 20\n  aw data tag 3f2a monthly\n"
                 "  aw data versions 3f2a\n"
                 "  aw data export 3f2a -o orders.parquet");
    auto flags = std::make_shared<DataFlags>();
    const auto bind = storedVerbs(chosen, flags);
    CLI::App *listing = verb->add_subcommand("list", "Newest first");
    listing->add_option("--tag", flags->tags, "Only data that bears this tag")->expected(1);
    bind(listing, list);
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
    const auto addTagging = [&](const char *name, const char *what) {
        CLI::App *tagging = verb->add_subcommand(name, what);
        tagging->add_option("ID", flags->text, "Its id, or the start of it")->required();
        tagging->add_option("TAG", flags->tags, "A word or a few, at most 50 characters")->required();
        return tagging;
    };
    bind(addTagging("tag", "Label it"), tag);
    bind(addTagging("untag", "Take labels off"), untag);
    bind(verb->add_subcommand("tags", "The labels there are, and how often"), tags);
    CLI::App *tracing =
        verb->add_subcommand("lineage", "Which run made it, from what, all the way back; and what was made from it");
    tracing->add_option("ID", flags->text, "Its id, or the start of it")->required();
    bind(tracing, showLineage);
    CLI::App *history = verb->add_subcommand(
        "versions", "What came from the same file or address, or from the same step of a workflow, newest first");
    history->add_option("ID", flags->text, "Its id, or the start of it")->required();
    bind(history, versions);
    CLI::App *needing = verb->add_subcommand(
        "needed-by", "What it cannot be deleted for: jobs that wait or run, schedules, workflows that read it");
    needing->add_option("ID", flags->text, "Its id, or the start of it")->required();
    bind(needing, neededBy);
    CLI::App *removing = verb->add_subcommand("delete", "Delete it; refused, by name, while something needs it");
    removing->add_option("ID", flags->text, "Its id, or the start of it")->required();
    bind(removing, remove);
}

} // namespace aw::cli
