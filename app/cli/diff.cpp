// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw diff: what differs between two tables, in files or in the store.
#include "app/cli/local_input.h"
#include "app/cli/stored.h"
#include "engine/data/file_set.h"

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

data::RowChanges changesOf(const DiffFlags &flags)
{
    for (const data::RowChange each : {data::RowChange::Added, data::RowChange::Removed, data::RowChange::Changed})
        if (QString::fromStdString(flags.only) == data::changeName(each))
            return each;
    return data::kAllRowChanges;
}

QString cellText(const QVariant &cell)
{
    return cell.isValid() ? cell.toString() : u"–"_s;
}

QString columnText(const data::Difference &difference, qsizetype index)
{
    const data::ComparedColumn &column = difference.columns[index];
    if (column.before < 0)
        return u"added, %1"_s.arg(difference.after.columns[column.after].type);
    const core::Column &before = difference.before.columns[column.before];
    if (column.after < 0)
        return u"removed, %1"_s.arg(before.type);
    QStringList words;
    if (column.renamed != data::RenameEvidence::None)
        words.append(u"was “%1”"_s.arg(before.name));
    if (column.retyped)
        words.append(
            u"was %1, is %2: compared as text"_s.arg(before.type, difference.after.columns[column.after].type));
    if (column.moved)
        words.append(u"stands elsewhere"_s);
    if (column.changedCells > 0)
        words.append(column.changedCells == 1 ? u"1 cell changed"_s
                                              : u"%1 cells changed"_s.arg(grouped(column.changedCells)));
    return words.join(u"; "_s);
}

QStringList rowTexts(const data::Difference &difference, const data::DifferingRow &row)
{
    static const QHash<data::RowChange, QString> kMarks{
        {data::RowChange::Added, u"+"_s}, {data::RowChange::Removed, u"-"_s}, {data::RowChange::Changed, u"~"_s}};
    QStringList cells{kMarks.value(row.change)};
    for (qsizetype i = 0; i < difference.columns.size(); ++i) {
        if (row.changedCells.value(i))
            cells.append(cellText(row.before[i]) + u" → "_s + cellText(row.after[i]));
        else
            cells.append(cellText(row.change == data::RowChange::Removed || difference.columns[i].after < 0
                                      ? row.before.value(i)
                                      : row.after.value(i)));
    }
    return cells;
}

void show(Console &console, const data::Difference &difference, const QList<data::DifferingRow> &rows,
          data::RowChanges which)
{
    if (difference.isNone())
        console.out(console.bold(u"The tables are the same."_s));
    console.out(u"+%1 rows added, -%2 removed, ~%3 changed, %4 the same."_s.arg(
        grouped(difference.added), grouped(difference.removed), grouped(difference.changed), grouped(difference.same)));
    console.out(data::matchingText(difference));
    QList<QStringList> columns;
    for (qsizetype i = 0; i < difference.columns.size(); ++i)
        if (const QString text = columnText(difference, i); !text.isEmpty())
            columns.append({difference.nameOf(i), text});
    if (!columns.isEmpty())
        console.out(u'\n' + console.bold(u"Columns"_s));
    for (const QString &line : tableLines({u"Name"_s, u"Change"_s}, columns, 80).mid(columns.isEmpty() ? 2 : 0))
        console.out(line);
    if (rows.isEmpty())
        return;
    QStringList headers{QString()};
    QList<QStringList> lines;
    for (qsizetype i = 0; i < difference.columns.size(); ++i)
        headers.append(difference.nameOf(i));
    for (const data::DifferingRow &row : rows)
        lines.append(rowTexts(difference, row));
    console.out(u'\n' + console.bold(u"Rows"_s));
    for (const QString &line : tableLines(headers, lines, 24))
        console.out(line);
    if (difference.count(which) > rows.size())
        console.note(u"%1 more differ; --rows shows more."_s.arg(grouped(difference.count(which) - rows.size())));
}

core::Status diff(Invocation &invocation, app::Engine &engine, const DiffFlags &flags, const QString &before,
                  const QString &after)
{
    QStringList key;
    for (const std::string &each : flags.key)
        key += services::columnNames(QString::fromStdString(each));
    const auto progress = [&](double fraction) { invocation.console.progress(fraction, u"Comparing"_s); };
    const auto opened =
        QCoro::waitFor(engine.differences().betweenData(before, after, key, invocation.interrupt.token(), progress));
    invocation.console.clearProgress();
    if (!opened)
        return core::fail(opened.error());
    const data::Difference &difference = opened->difference->summary();
    const data::RowChanges which = changesOf(flags);
    AW_TRY(const QList<data::DifferingRow> rows, QCoro::waitFor(opened->difference->rows(which, 0, flags.rows)));
    if (invocation.console.json())
        invocation.console.out(data::toJson(difference, rows, which, 0));
    else
        show(invocation.console, difference, rows, which);
    if (flags.check && !difference.isNone())
        return core::fail(core::ErrorCode::ValidationFailed, u"The tables differ"_s);
    return {};
}

bool isLocal(const std::string &text)
{
    const QString name = QString::fromStdString(text);
    return name == "-"_L1 || QFileInfo::exists(name) || data::isUrl(name) || data::isFileSet(name);
}

// The file is only read; nothing of it stays.
core::Result<QString> linked(Invocation &invocation, app::Engine &engine, const LocalInput &input)
{
    services::ImportRequest request;
    request.path = input.path;
    request.filename = input.filename;
    request.link = true;
    AW_TRY(const core::Artifact artifact,
           QCoro::waitFor(engine.data().importFile(request, invocation.interrupt.token())));
    return artifact.id;
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
        return withEngine(invocation, [&](app::Engine &engine) -> core::Status {
            AW_TRY(const QString before, dataId(engine, flags.before));
            AW_TRY(const QString after, dataId(engine, flags.after));
            return diff(invocation, engine, flags, before, after);
        });
    return withEngine(
        invocation,
        [&](app::Engine &engine) -> core::Status {
            AW_TRY(const LocalInput inputBefore, localInput(invocation, flags.before));
            AW_TRY(const LocalInput inputAfter, localInput(invocation, flags.after));
            AW_TRY(const QString before, linked(invocation, engine, inputBefore));
            AW_TRY(const QString after, linked(invocation, engine, inputAfter));
            return diff(invocation, engine, flags, before, after);
        },
        app::StoreKind::Temporary);
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
