// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/corpus_reading.h"

#include "engine/data/sql_quote.h"
#include "tests/steps/fake_context.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::corpus
{

namespace
{

constexpr int kMostRows = 20'000;

bool copyTree(const QString &from, const QString &to)
{
    if (!QFileInfo(from).isDir())
        return QFile::copy(from, to);
    const QDir source(from);
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString target = to + u'/' + source.relativeFilePath(file);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

void fail(Outcome &outcome, const core::Error &error)
{
    outcome.error = error.text();
    outcome.errorCode = core::errorName(error.code);
}

QString cellSql(const core::Column &column)
{
    const QString name = data::quoteName(column.name);
    // Without the time zone database.
    if (column.type == "TIMESTAMP WITH TIME ZONE"_L1)
        return u"CAST(make_timestamp(epoch_us(%1)) AS VARCHAR)"_s.arg(name);
    return u"CAST(%1 AS VARCHAR)"_s.arg(name);
}

core::Result<QList<QStringList>> cellsOf(data::Session &session, const data::Relation &relation,
                                         const QList<qint64> &chosen)
{
    QStringList columns;
    for (const core::Column &column : relation.schema.columns)
        columns.append(cellSql(column));
    const QString sql = u"SELECT %1 FROM (%2)"_s.arg(columns.join(u", "_s), relation.sql);
    QStringList statements;
    if (chosen.isEmpty())
        statements.append(u"%1 LIMIT %2"_s.arg(sql).arg(kMostRows));
    for (const qint64 row : chosen)
        statements.append(u"%1 LIMIT 1 OFFSET %2"_s.arg(sql).arg(row - 1));
    QList<QStringList> rows;
    for (const QString &statement : std::as_const(statements)) {
        auto table = session.query(statement);
        if (!table)
            return std::unexpected(table.error());
        if (!chosen.isEmpty() && table->rows.isEmpty())
            rows.append(QStringList());
        for (const QVariantList &row : std::as_const(table->rows)) {
            QStringList cells;
            for (const QVariant &cell : row)
                // An empty text is not NULL.
                cells.append(!cell.isValid() ? QString() : cell.toString().isNull() ? u""_s : cell.toString());
            rows.append(cells);
        }
    }
    return rows;
}

core::Status addRejects(Outcome &outcome, data::Session &session, const steps::StepOutput &output)
{
    if (!output.ports.contains(u"rejects"_s))
        return {};
    const data::Relation rejects = output.ports.value(u"rejects"_s);
    auto table = session.query(rejects.sql);
    if (!table)
        return std::unexpected(table.error());
    const auto at = [&](const QVariantList &row, const QString &name) {
        return row.value(rejects.schema.indexOf(name));
    };
    for (const QVariantList &row : std::as_const(table->rows)) {
        GotReject reject;
        if (const QVariant line = at(row, u"line"_s); line.isValid())
            reject.line = line.toLongLong();
        if (const QVariant number = at(row, u"row"_s); number.isValid())
            reject.row = number.toLongLong();
        reject.column = at(row, u"column_name"_s).toString();
        reject.reason = at(row, u"reason"_s).toString();
        reject.raw = at(row, u"raw"_s).toString();
        outcome.rejects.append(reject);
    }
    return {};
}

void addWarnings(Outcome &outcome, const steps::StepOutput &output)
{
    const QJsonObject plan = output.metadata["plan"_L1].toObject();
    for (const QJsonValue &warnings : {output.metadata.value("warnings"_L1), plan.value("warnings"_L1)})
        for (const auto &warning : warnings.toArray())
            if (!outcome.warnings.contains(warning.toString()))
                outcome.warnings.append(warning.toString());
}

} // namespace

QString inputOf(const QString &caseFolder, const QJsonObject &expected)
{
    if (const QString path = expected["input_path"_L1].toString(); !path.isEmpty()) {
        const QString vega = u"vega-datasets/"_s;
        const QString found = path.startsWith(vega) ? QStringLiteral(AW_VEGA_DIR) + u'/' + path.sliced(vega.size())
                                                    : QStringLiteral(AW_SOURCE_DIR) + u'/' + path;
        return QFileInfo::exists(found) ? found : QString();
    }
    const QStringList names =
        QDir(caseFolder).entryList({u"input"_s, u"input.*"_s}, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    return names.size() == 1 ? QDir(caseFolder).filePath(names.first()) : QString();
}

Outcome readInput(const steps::Catalogue &catalogue, const QString &input, const QJsonObject &expected)
{
    Outcome outcome;
    FakeContext context;
    const QString name = QFileInfo(input).fileName();
    if (!copyTree(input, QDir(context.folder()).filePath(name))) {
        outcome.error = u"the input cannot be copied"_s;
        return outcome;
    }
    context.useInput(name);
    const bool prepare = expected["after"_L1] == "preparing"_L1;
    context.rawText = prepare;

    const steps::StepType &loading = *catalogue.find(u"loading"_s);
    context.configure(loading, expected["overrides"_L1].toObject());
    auto loaded = loading.run(context);
    if (!loaded) {
        fail(outcome, loaded.error());
        return outcome;
    }
    addWarnings(outcome, *loaded);
    outcome.sourceDescription =
        QString::fromUtf8(QJsonDocument(loaded->metadata["source"_L1].toObject()).toJson(QJsonDocument::Compact));
    core::Status status = addRejects(outcome, context.session(), *loaded);
    data::Relation table = loaded->ports.value(u"main"_s);
    if (status && prepare) {
        context.addInput(table);
        const steps::StepType &preparing = *catalogue.find(u"preparing"_s);
        context.configure(preparing, {{u"target"_s, u"generic"_s}});
        auto prepared = preparing.run(context);
        if (!prepared) {
            fail(outcome, prepared.error());
            return outcome;
        }
        addWarnings(outcome, *prepared);
        status = addRejects(outcome, context.session(), *prepared);
        table = prepared->ports.value(u"main"_s);
    }
    if (!status) {
        fail(outcome, status.error());
        return outcome;
    }
    for (const core::Column &column : std::as_const(table.schema.columns))
        outcome.columns.append({column.name, column.type, column.unit});
    outcome.rowCount = context.scalar(u"SELECT count(*) FROM (%1)"_s.arg(table.sql)).toLongLong();
    if (auto rows = cellsOf(context.session(), table, chosenRows(expected)))
        outcome.rows = *rows;
    else
        fail(outcome, rows.error());
    return outcome;
}

} // namespace aw::corpus
