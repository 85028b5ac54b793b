// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw inspect: what a file is and what its columns hold, without changing anything.
#include "app/cli/local_input.h"
#include "app/cli/source_flags.h"
#include "app/cli/verb.h"
#include "app/compose.h"

#include "engine/core/result.h"
#include "engine/services/inspection.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

struct InspectFlags {
    std::string input;
    SourceFlags source;
    int rows = 5;
};

QString shown(const QString &character)
{
    if (character == "\t"_L1)
        return u"tab"_s;
    if (character == " "_L1)
        return u"space"_s;
    if (character == ","_L1)
        return u"comma"_s;
    return character.isEmpty() ? u"none"_s : character;
}

QString roundedText(const QVariant &value)
{
    if (!value.isValid())
        return u"–"_s;
    return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 6) : value.toString();
}

void showColumns(Console &console, const data::Profile &profile)
{
    QList<QStringList> rows;
    for (const data::ColumnProfile &column : profile.columns) {
        const double share =
            column.rows > 0 ? 100.0 * static_cast<double>(column.nulls) / static_cast<double>(column.rows) : 0;
        QStringList frequent;
        for (const data::ValueCount &value : column.frequent.first(std::min<qsizetype>(3, column.frequent.size())))
            if (value.rows > 1)
                frequent.append(value.value);
        rows.append({column.column.name, column.column.type,
                     column.nulls == 0
                         ? u"0"_s
                         : u"%1 (%2 %)"_s.arg(grouped(column.nulls)).arg(share, 0, 'f', share < 10 ? 1 : 0),
                     (column.distinctIsExact ? QString() : u"≈ "_s) + grouped(column.distinct),
                     roundedText(column.minimum), roundedText(column.maximum), frequent.join(u" · "_s)});
    }
    const QStringList lines =
        tableLines({u"Column"_s, u"Type"_s, u"Nulls"_s, u"Distinct"_s, u"Min"_s, u"Max"_s, u"Frequent"_s}, rows, 28);
    console.out(console.bold(lines.first()));
    for (const QString &line : lines.sliced(1))
        console.out(line);
}

void showMeanings(Console &console, const services::Inspection &inspection)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < inspection.meanings.size(); ++i) {
        const agents::Meaning &meaning = inspection.meanings[i];
        if (meaning.name.isEmpty())
            continue;
        rows.append({inspection.profile.columns[i].column.name,
                     meaning.unit.isEmpty() ? meaning.name : u"%1 (%2)"_s.arg(meaning.name, meaning.unit),
                     u"%1 %"_s.arg(qRound(meaning.confidence * 100)), meaning.evidence.join(u"; "_s)});
    }
    if (rows.isEmpty())
        return;
    console.out(QString());
    const QStringList lines = tableLines({u"Column"_s, u"Meaning"_s, u"Sure"_s, u"Because"_s}, rows, 80);
    console.out(console.bold(lines.first()));
    for (const QString &line : lines.sliced(1))
        console.out(line);
}

void show(Console &console, const services::Inspection &inspection, int sampleSize)
{
    const data::SourceDescription &source = inspection.source;
    QString what = data::formatName(source.format).toUpper();
    if (source.format == data::Format::Delimited) {
        const data::Dialect &dialect = source.dialect;
        what += u", delimiter %1, quote %2, %3"_s.arg(shown(dialect.delimiter), shown(dialect.quote),
                                                      dialect.header ? u"with a header"_s : u"without a header"_s);
        if (dialect.headerRows > 1)
            what += u" of %1 lines"_s.arg(dialect.headerRows);
        if (dialect.skipLines > 0)
            what += u" after %1 lines"_s.arg(dialect.skipLines);
    }
    if (source.format == data::Format::FixedWidth)
        what = u"Fixed width, "_s + (source.dialect.header ? u"with a header"_s : u"without a header"_s);
    if (!source.sheet.sheet.isEmpty()) {
        what += u", sheet \"%1\""_s.arg(source.sheet.sheet);
        if (source.sheet.headerRow > 0)
            what += u", names in row %1"_s.arg(source.sheet.headerRow);
    }
    if (!source.encoding.isEmpty())
        what += u", "_s + source.encoding;
    console.out(console.bold(QFileInfo(source.path).fileName()));
    if (!source.table.isEmpty())
        what += u", table “%1”"_s.arg(source.table);
    if (source.format == data::Format::FileSet)
        what = counted(source.files.size(), u"file"_s) + u" as one table"_s;
    if (!source.member.isEmpty())
        what = source.member + u": "_s + what;
    console.out(u"  %1, %2"_s.arg(what, byteText(source.sizeBytes)));
    console.out(u"  %1, %2 (confidence %3 %)"_s
                    .arg(counted(inspection.rows.relation.rows, u"row"_s),
                         counted(inspection.profile.columns.size(), u"column"_s))
                    .arg(qRound(source.confidence * 100)));
    if (const qint64 rejected = inspection.rows.ledger.total(core::RowEntry::Kind::Rejected); rejected > 0)
        console.out(u"  %1 could not be placed"_s.arg(counted(rejected, u"row"_s)));
    console.out(QString());
    showColumns(console, inspection.profile);
    showMeanings(console, inspection);
    if (sampleSize > 0 && !inspection.sample.rows.isEmpty()) {
        QList<QStringList> rows;
        for (const QVariantList &row : inspection.sample.rows) {
            QStringList cells;
            for (const QVariant &value : row)
                cells.append(roundedText(value));
            rows.append(cells);
        }
        console.out(QString());
        const QStringList lines = tableLines(inspection.sample.schema.names(), rows, 18);
        console.out(console.bold(u"First rows"_s));
        for (const QString &line : lines)
            console.out(line);
    }
    const QStringList warnings = data::warningsOf(source, inspection.rows);
    if (!warnings.isEmpty())
        console.out(u'\n' + console.bold(u"Warnings"_s));
    for (const QString &warning : warnings)
        console.out(u"  "_s + warning);
}

int inspect(Invocation &invocation, const InspectFlags &flags)
{
    const auto input = localInput(invocation, flags.input);
    if (!input)
        return invocation.console.failure(input.error());
    services::InspectionRequest request;
    request.path = input->path;
    request.overrides = flags.source.overrides();
    request.mode = flags.source.strict ? data::ReadMode::Strict : data::ReadMode::Keep;
    request.sampleRows = flags.rows;
    request.memoryBytes = invocation.options.bytes(u"engine.memory_limit"_s);
    request.threads = static_cast<int>(invocation.options.integer(u"engine.threads"_s));
    request.tempDirectory = invocation.options.text(u"engine.temp_dir"_s);
    const auto inspection = QCoro::waitFor(services::inspectFile(request, invocation.interrupt.token()));
    if (!inspection)
        return invocation.console.failure(inspection.error());
    if (invocation.console.json())
        invocation.console.out(services::toJson(*inspection));
    else
        show(invocation.console, *inspection, flags.rows);
    return 0;
}

} // namespace

void addInspect(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand(
        "inspect", "Say what a file is: format, dialect, encoding, columns, types, meanings, nulls, warnings");
    verb->footer("  aw inspect orders.csv\n  aw inspect --delimiter ';' --encoding windows-1252 umsatz.csv --json\n\n"
                 "The whole file is read: a type is shown only when every value of the column fits it.");
    auto flags = std::make_shared<InspectFlags>();
    verb->add_option("FILE", flags->input,
                     "CSV, TSV, JSON, NDJSON, Parquet, Excel, OpenDocument, SQLite or DuckDB, packed or not; also a "
                     "folder, a pattern, an address (https://…) or - for standard input")
        ->required();
    verb->add_option("--rows", flags->rows, "How many of the first rows to show")
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    addSourceFlags(*verb, flags->source);
    verb->callback(
        [flags, &chosen] { chosen = [flags](Invocation &invocation) { return inspect(invocation, *flags); }; });
}

} // namespace aw::cli
