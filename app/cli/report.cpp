// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

QString words(const QString &kind)
{
    return QString(kind).replace(u'_', u' ');
}

void heading(Console &console, const QString &text)
{
    console.out(u'\n' + console.bold(text));
}

// Steps of the job as one line each: rows in → rows out.
void showSteps(Console &console, const QJsonArray &steps)
{
    heading(console, u"What was done"_s);
    for (const auto &value : steps) {
        const QJsonObject ledger = value["ledger"_L1].toObject();
        console.out(u"  %1  %2 in → %3 out"_s.arg(padded(value["id"_L1].toString(), 12),
                                                  counted(ledger.value("rows_in"_L1).toInteger(), u"row"_s),
                                                  counted(ledger.value("rows_out"_L1).toInteger(), u"row"_s)));
        const QJsonArray rows = ledger.value("rows"_L1).toArray();
        for (const auto &row : rows)
            if (row["rows"_L1].toInteger() != 0)
                console.out(u"  %1  %2 %3: %4"_s.arg(QString(12, u' '), counted(row["rows"_L1].toInteger(), u"row"_s),
                                                     words(row["kind"_L1].toString()), row["reason"_L1].toString()));
    }
}

// Columns of the result with everything that happened to their cells in any step.
void showColumns(Console &console, const QJsonArray &columns, const QJsonArray &steps)
{
    QList<QStringList> rows;
    for (const auto &column : columns) {
        const QString name = column["name"_L1].toString();
        QStringList changes;
        for (const auto &step : steps) {
            const QJsonArray cells = step["ledger"_L1]["cells"_L1].toArray();
            for (const auto &cell : cells)
                if (cell["column"_L1].toString() == name && cell["cells"_L1].toInteger() != 0)
                    changes.append(
                        u"%1 %2"_s.arg(grouped(cell["cells"_L1].toInteger()), words(cell["kind"_L1].toString())));
        }
        QString meaning = column["meaning"_L1].toString();
        if (const QString unit = column["unit"_L1].toString(); !unit.isEmpty())
            meaning += u" ("_s + unit + u')';
        rows.append({name, column["type"_L1].toString(), meaning, changes.join(u", "_s)});
    }
    const QStringList lines = tableLines({u"Column"_s, u"Type"_s, u"Meaning"_s, u"Cells changed"_s}, rows, 64);
    heading(console, u"The table now"_s);
    console.out(u"  "_s + console.dim(lines.first()));
    for (const QString &line : lines.sliced(1))
        console.out(u"  "_s + line);
}

// Every rule of the last validation, and how it came out.
void showRules(Console &console, const QJsonArray &rules)
{
    if (rules.isEmpty())
        return;
    heading(console, u"What was checked"_s);
    for (const auto &rule : rules) {
        const bool passed = rule["passed"_L1].toBool();
        const QString severity = rule["severity"_L1].toString();
        const QString detail = rule["detail"_L1].toString();
        QString line = u"  %1  %2"_s.arg(padded(passed ? u"holds"_s : severity, 10), rule["rule"_L1].toString());
        if (!detail.isEmpty())
            line += u" ("_s + detail + u')';
        console.out(line);
        const QStringList examples = rule["examples"_L1].toVariant().toStringList();
        if (!passed && !examples.isEmpty())
            console.out(u"  %1  for example %2"_s.arg(QString(10, u' '), examples.join(u" · "_s)));
    }
}

// Why the columns mean what they are said to mean.
void showMeanings(Console &console, const QJsonArray &meanings)
{
    QList<QStringList> rows;
    for (const auto &meaning : meanings)
        if (const QString name = meaning["meaning"_L1].toString(); !name.isEmpty())
            rows.append({meaning["column"_L1].toString(), name,
                         u"%1 %"_s.arg(qRound(meaning["confidence"_L1].toDouble() * 100)),
                         meaning["evidence"_L1].toVariant().toStringList().join(u"; "_s)});
    if (rows.isEmpty())
        return;
    heading(console, u"What the columns mean"_s);
    const QStringList lines = tableLines({u"Column"_s, u"Meaning"_s, u"Sure"_s, u"Because"_s}, rows, 80);
    console.out(u"  "_s + console.dim(lines.first()));
    for (const QString &line : lines.sliced(1))
        console.out(u"  "_s + line);
}

void showParameters(Console &console, const QJsonObject &parameters)
{
    if (parameters.isEmpty())
        return;
    heading(console, u"How to show it"_s);
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        if (!it.value().isNull())
            console.out(u"  %1  %2"_s.arg(padded(it.key(), 20), it.value().toString()));
}

void showTrace(Console &console, const QJsonArray &steps)
{
    bool first = true;
    for (const auto &step : steps) {
        const QJsonArray trace = step["trace"_L1].toArray();
        for (const auto &entry : trace) {
            if (first)
                heading(console, u"How it was decided"_s);
            first = false;
            // Agents begin their sentences with the phase; here it has a column of its own.
            QString text = entry["text"_L1].toString();
            for (const QLatin1StringView prefix : {"Proposed: "_L1, "Observed: "_L1})
                if (text.startsWith(prefix))
                    text.remove(0, prefix.size());
            console.out(u"  %1  %2"_s.arg(padded(entry["phase"_L1].toString(), 9), text));
        }
    }
}

} // namespace

QStringList ledgerLines(const QJsonObject &ledger)
{
    QStringList lines{u"  %1 in, %2 out"_s.arg(counted(ledger.value("rows_in"_L1).toInteger(), u"row"_s),
                                               counted(ledger.value("rows_out"_L1).toInteger(), u"row"_s))};
    const QJsonArray rows = ledger.value("rows"_L1).toArray();
    for (const auto &row : rows)
        lines.append(u"  %1 %2: %3"_s.arg(counted(row["rows"_L1].toInteger(), u"row"_s),
                                          words(row["kind"_L1].toString()), row["reason"_L1].toString()));
    QList<QStringList> table;
    const QJsonArray cells = ledger.value("cells"_L1).toArray();
    for (const auto &cell : cells)
        table.append({cell["column"_L1].toString(), words(cell["kind"_L1].toString()),
                      grouped(cell["cells"_L1].toInteger()), cell["reason"_L1].toString()});
    if (!table.isEmpty())
        for (const QString &line : tableLines({u"Column"_s, u"What"_s, u"Cells"_s, u"Why"_s}, table, 64))
            lines.append(u"  "_s + line);
    const QJsonArray dropped = ledger.value("columns_dropped"_L1).toArray();
    for (const auto &column : dropped)
        lines.append(u"  column dropped: "_s + column.toString());
    const QJsonArray added = ledger.value("columns_added"_L1).toArray();
    for (const auto &column : added)
        lines.append(u"  column added: "_s + column.toString());
    return lines;
}

void showReport(Console &console, const QJsonObject &report)
{
    const QJsonObject metadata = report.value("metadata"_L1).toObject();
    const QJsonArray steps = metadata.value("steps"_L1).toArray();
    const QJsonObject files = report.value("files"_L1).toObject();
    const QJsonValue input = report.value("input"_L1);
    const QString from = input.isString() ? QFileInfo(input.toString()).fileName() : report["workflow"_L1].toString();
    console.out(console.bold(u"%1 → %2"_s.arg(from, files.value("result"_L1).toString())));
    showSteps(console, steps);
    showColumns(console, metadata.value("columns"_L1).toArray(), steps);
    for (const auto &step : steps) {
        const QJsonArray dropped = step["ledger"_L1]["columns_dropped"_L1].toArray();
        for (const auto &column : dropped)
            console.out(u"  dropped: "_s + column.toString());
    }
    const QJsonObject validation = metadata.value("validation_result"_L1).toObject();
    showMeanings(console, metadata.value("meanings"_L1).toArray());
    showParameters(console, validation.value("params"_L1).toObject());
    showRules(console, validation.value("rules"_L1).toArray());
    const QJsonArray warnings = metadata.value("warnings"_L1).toArray();
    if (!warnings.isEmpty())
        heading(console, u"Worth knowing"_s);
    for (const auto &warning : warnings)
        console.out(u"  "_s + warning.toString());
    showTrace(console, steps);
    heading(console, u"Files"_s);
    QStringList names = files.keys();
    for (const QString &name : {u"report"_s, u"rejects"_s, u"result"_s}) // these first
        if (names.removeAll(name) > 0)
            names.prepend(name);
    for (const QString &name : std::as_const(names))
        console.out(u"  %1  %2"_s.arg(padded(name, 10), files.value(name).toString()));
}

} // namespace aw::cli
