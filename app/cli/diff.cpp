// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw diff: what differs between two tables, in files or in the store.
#include "app/cli/local_input.h"
#include "app/cli/stored.h"
#include "engine/data/file_set.h"
#include "engine/services/difference_service.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct DiffFlags {
    std::string before;
    std::string after;
    std::vector<std::string> key;
    std::string only;
    qint64 rows = 20;
    bool check = false;
};

// What happened to a column; empty: nothing.
QString columnText(const QJsonObject &column)
{
    const QJsonArray changes = column["changes"_L1].toArray();
    if (changes.contains("added"_L1))
        return u"added, %1"_s.arg(column["type"_L1].toString());
    const QString typeBefore = column["type_before"_L1].toString();
    if (changes.contains("removed"_L1))
        return u"removed, %1"_s.arg(typeBefore);
    QStringList words;
    if (changes.contains("renamed"_L1))
        words.append(u"was “%1”"_s.arg(column["name_before"_L1].toString()));
    if (changes.contains("retyped"_L1))
        words.append(u"was %1, is %2: compared as text"_s.arg(typeBefore, column["type"_L1].toString()));
    if (changes.contains("moved"_L1))
        words.append(u"stands elsewhere"_s);
    if (const qint64 cells = column["changed_cells"_L1].toInteger(); cells > 0)
        words.append(counted(cells, u"cell"_s) + u" changed"_s);
    return words.join(u"; "_s);
}

QStringList rowTexts(const QJsonArray &columns, const QJsonObject &row)
{
    static const QHash<QString, QString> kMarks{{u"added"_s, u"+"_s}, {u"removed"_s, u"-"_s}, {u"changed"_s, u"~"_s}};
    const QString change = row["change"_L1].toString();
    const QJsonArray changed = row["changed"_L1].toArray();
    QStringList cells{kMarks.value(change)};
    for (const auto &column : columns) {
        const QString name = column["name"_L1].toString();
        const QJsonValue before = row["before"_L1][column["name_before"_L1].toString(name)];
        const QJsonValue after = row["after"_L1][name];
        if (changed.contains(name))
            cells.append(cellText(before) + u" → "_s + cellText(after));
        else
            cells.append(
                cellText(change == "removed"_L1 || !column.toObject().contains("position"_L1) ? before : after));
    }
    return cells;
}

void show(Console &console, const QJsonObject &difference)
{
    if (difference["equal"_L1].toBool())
        console.out(console.bold(u"The tables are the same."_s));
    const QJsonValue rows = difference["rows"_L1];
    console.out(u"+%1 added, -%2 removed, ~%3 changed, %4 the same."_s.arg(
        counted(rows["added"_L1].toInteger(), u"row"_s), grouped(rows["removed"_L1].toInteger()),
        grouped(rows["changed"_L1].toInteger()), grouped(rows["same"_L1].toInteger())));
    console.out(difference["matching"_L1]["text"_L1].toString());
    const QJsonArray columns = difference["columns"_L1].toArray();
    QList<QStringList> changed;
    QStringList headers{QString()};
    for (const auto &column : columns) {
        const QString name = column["name"_L1].toString();
        headers.append(name);
        if (const QString text = columnText(column.toObject()); !text.isEmpty())
            changed.append({name, text});
    }
    if (!changed.isEmpty())
        console.out(u'\n' + console.bold(u"Columns"_s));
    for (const QString &line : tableLines({u"Name"_s, u"Change"_s}, changed, 80).mid(changed.isEmpty() ? 2 : 0))
        console.out(line);
    const QJsonArray differing = difference["page"_L1]["rows"_L1].toArray();
    if (differing.isEmpty())
        return;
    QList<QStringList> lines;
    for (const auto &row : differing)
        lines.append(rowTexts(columns, row.toObject()));
    console.out(u'\n' + console.bold(u"Rows"_s));
    for (const QString &line : tableLines(headers, lines, 24))
        console.out(line);
    const qint64 more = difference["page"_L1]["total"_L1].toInteger() - differing.size();
    if (more > 0)
        console.note(u"%1 more differ; --rows shows more."_s.arg(grouped(more)));
}

core::Status diff(Invocation &invocation, StoreDoor &store, const DiffFlags &flags, const QString &before,
                  const QString &after)
{
    DifferenceRequest request{before, after, {}, QString::fromStdString(flags.only), flags.rows};
    for (const std::string &each : flags.key)
        request.key += services::columnNames(QString::fromStdString(each));
    AW_TRY(const QJsonObject difference, store.difference(request));
    if (invocation.console.json())
        invocation.console.out(difference);
    else
        show(invocation.console, difference);
    if (flags.check && !difference["equal"_L1].toBool())
        return core::fail(core::ErrorCode::ValidationFailed, u"The tables differ"_s);
    return {};
}

bool isLocal(const std::string &text)
{
    const QString name = QString::fromStdString(text);
    return name == "-"_L1 || QFileInfo::exists(name) || data::isUrl(name) || data::isFileSet(name);
}

// The file is only read; nothing of it stays.
core::Result<QString> linked(StoreDoor &store, const LocalInput &input)
{
    services::ImportRequest request;
    request.path = input.path;
    request.filename = input.filename;
    request.link = true;
    AW_TRY(const QJsonObject artifact, store.importData(request));
    return artifact["id"_L1].toString();
}

int run(Invocation &invocation, const DiffFlags &flags)
{
    if (isLocal(flags.before) != isLocal(flags.after))
        return invocation.console.failure({core::ErrorCode::InvalidArgument,
                                           u"One of them is a file, the other is not"_s,
                                           QString::fromStdString(isLocal(flags.before) ? flags.after : flags.before),
                                           u"Name two files, or the ids of two pieces of stored data."_s,
                                           {}});
    if (!isLocal(flags.before))
        return withStore(invocation, [&](StoreDoor &store) -> core::Status {
            AW_TRY(const QString before, dataId(store, flags.before));
            AW_TRY(const QString after, dataId(store, flags.after));
            return diff(invocation, store, flags, before, after);
        });
    return withTemporaryStore(invocation, [&](StoreDoor &store) -> core::Status {
        AW_TRY(const LocalInput inputBefore, localInput(invocation, flags.before));
        AW_TRY(const LocalInput inputAfter, localInput(invocation, flags.after));
        AW_TRY(const QString before, linked(store, inputBefore));
        AW_TRY(const QString after, linked(store, inputAfter));
        return diff(invocation, store, flags, before, after);
    });
}

} // namespace

void addDiff(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("diff", "Say what differs between two tables: columns, rows and cells");
    verb->footer("  aw diff orders-may.csv orders-june.csv\n  aw diff old.parquet new.parquet --key order_id,line\n"
                 "  aw diff 3f2a 90c1 --json\n\n"
                 "Rows are matched by the key; without one, by the fewest columns that never repeat in either table,\n"
                 "and where there are none, as wholes. The answer says which.");
    auto flags = std::make_shared<DiffFlags>();
    verb->add_option("BEFORE", flags->before, "A file, as for inspect, or the id of stored data")->required();
    verb->add_option("AFTER", flags->after, "The same; what BEFORE has become")->required();
    verb->add_option("--key", flags->key, "Columns that tell the rows apart: a,b; \"x, y\" for a name with a comma")
        ->allow_extra_args(false);
    verb->add_option("--rows", flags->rows, "How many differing rows to show")
        ->check(CLI::Range(0, 10'000))
        ->capture_default_str();
    verb->add_option("--only", flags->only, "Show only rows of this kind")
        ->check(CLI::IsMember({"added", "removed", "changed"}));
    verb->add_flag("--check", flags->check, "End with exit code 4 when they differ");
    verb->callback([flags, &chosen] { chosen = [flags](Invocation &invocation) { return run(invocation, *flags); }; });
}

} // namespace aw::cli
