// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/postgres_steps.h"

#include "engine/core/result.h"
#include "engine/data/postgres_reader.h"
#include "engine/data/postgres_writer.h"
#include "engine/steps/json_literal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;
using core::Result;

namespace
{

constexpr qint64 kPostgresPreviewRows = 10'000;

constexpr QLatin1StringView kReadPostgresConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["connection", "query"], "x-order": ["connection", "query"],
  "properties": {
    "connection": {"type": "string", "title": "Connection", "minLength": 1, "maxLength": 200,
      "description": "The name of a connection of the settings (databases.connections), never an address with a password.",
      "examples": ["shop"]},
    "query": {"type": "string", "title": "Query", "format": "sql", "minLength": 1, "maxLength": 100000,
      "description": "One SELECT in the SQL of PostgreSQL.",
      "examples": ["SELECT name, city FROM customers WHERE active ORDER BY name", "TABLE sales.orders"]}
  }})json");

constexpr QLatin1StringView kReadPostgresExamples(R"json([{
  "title": "Customers of a shop", "config": {"connection": "shop", "query": "SELECT * FROM customers ORDER BY id"},
  "input": [], "output": [["id", "name"], [1, "Ann"], [2, "Bob"]]}])json");

constexpr QLatin1StringView kWritePostgresConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["connection", "table"], "x-order": ["connection", "table", "mode", "schema"],
  "properties": {
    "connection": {"type": "string", "title": "Connection", "minLength": 1, "maxLength": 200,
      "description": "The name of a connection of the settings (databases.connections), never an address with a password.",
      "examples": ["shop"]},
    "table": {"type": "string", "title": "Table", "minLength": 1, "maxLength": 63, "description": "The table to write.", "examples": ["orders"]},
    "mode": {"type": "string", "title": "If the table exists", "enum": ["create", "replace", "append"], "default": "create",
      "description": "create: the step fails; replace: the new table takes its place; append: the rows are added, columns by name."},
    "schema": {"type": "string", "title": "Schema", "maxLength": 63, "x-advanced": true,
      "description": "The schema of the table; without it the first of the connection's search path, usually public.", "examples": ["sales"]}
  }})json");

constexpr QLatin1StringView kWritePostgresExamples(R"json([{
  "title": "Add the day's orders",
  "config": {"connection": "shop", "table": "orders", "mode": "append"},
  "input": [["item", "sold"], ["tea", 3], ["rice", null]],
  "output": [["item", "sold"], ["tea", 3], ["rice", null]]}])json");

QList<FieldProblem> connectionProblems(const QJsonObject &config)
{
    static const QRegularExpression kName(u"^[A-Za-z0-9_-]+$"_s);
    if (kName.match(config.value("connection"_L1).toString()).hasMatch())
        return {};
    return {{u"connection"_s,
             u"This is no name of a connection: letters, digits, - and _. Its address belongs into the settings "
             "(databases.connections), so that no workflow holds a password."_s,
             u"value_error"_s}};
}

// The name stands for the address, which nobody is shown.
core::Error atConnection(core::Error error, const QString &name)
{
    const bool isAbout = error.code == ErrorCode::Network || error.code == ErrorCode::NotFound ||
                         error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::UnsupportedFormat;
    if (error.where.isEmpty())
        error.where = isAbout ? u"connection “"_s + name + u"”"_s : u"database"_s;
    return error;
}

} // namespace

const core::StepDescriptor &ReadPostgresStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"read_postgres"_s,
        .title = u"Read from PostgreSQL"_s,
        .category = u"Input"_s,
        .description = u"Reads what a query of a PostgreSQL database gives."_s,
        .inputPorts = {},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kReadPostgresConfig),
        .repeatable = false, // the database goes on
        .help =
            u"Runs **one SELECT in a PostgreSQL database**, in a transaction that only reads, and keeps types: numbers with all their digits, dates, times with their zone, bytes. json, arrays and what has no equal here come as the text the database has for them. A column stays text, and a warning says so, where a value has no equal (NaN among exact numbers, a year beyond 290,000).\n\nThe workflow names **a connection**, never its address: `databases.connections` of the settings gives `shop=postgresql://ann@db.example.org/shop`; or the environment variable `AW_CONNECTION_SHOP` does; or a service of that name in `~/.pg_service.conf`. Passwords stay in `~/.pgpass` or in that variable. It is read anew at every run; a preview reads the first 10,000 rows."_s,
        .examples = stepArray(kReadPostgresExamples),
    };
    return kDescriptor;
}

QList<FieldProblem> ReadPostgresStep::checkConfig(const QJsonObject &config) const
{
    QList<FieldProblem> problems = connectionProblems(config);
    if (config.value("query"_L1).toString().trimmed().isEmpty())
        problems.append({u"query"_s, u"The query is empty."_s, u"value_error"_s});
    return problems;
}

Result<StepOutput> ReadPostgresStep::run(StepContext &context) const
{
    if (const QList<FieldProblem> problems = checkConfig(context.config()); !problems.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, problems.first().message, problems.first().location);
    const QString name = context.config().value("connection"_L1).toString();
    static const QRegularExpression kEnd(u"[;\\s]+$"_s);
    const QString query = context.config().value("query"_L1).toString().remove(kEnd);
    AW_TRY(const QString address, context.files().connection(name, u"connection"_s));
    context.progress(0, u"Asking the database"_s);
    const auto progress = [&](qint64 rows) { context.progress(0, u"%1 rows"_s.arg(rows)); };
    auto read =
        data::readPostgres(context.session(), address, query, context.isTrial() ? kPostgresPreviewRows : -1, progress);
    if (!read)
        return core::fail(atConnection(read.error(), name));
    const QStringList warnings = read->warnings;
    const bool isCut = read->isCut;
    if (isCut)
        context.log(core::LogLevel::Info, u"A preview reads the first %1 rows"_s.arg(kPostgresPreviewRows));
    for (const QString &warning : warnings)
        context.log(core::LogLevel::Warning, warning);
    context.log(core::LogLevel::Info, u"%1 rows from “%2”"_s.arg(read->relation.rows).arg(name));
    StepOutput output;
    output.ledger.rowsIn = output.ledger.rowsOut = read->relation.rows;
    output.metadata.insert(u"warnings"_s, QJsonArray::fromStringList(warnings));
    if (isCut)
        output.metadata.insert(u"is_sample"_s, true);
    output.ports.insert(u"main"_s, std::move(read->relation));
    return output;
}

const core::StepDescriptor &WritePostgresStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"write_postgres"_s,
        .title = u"Write to PostgreSQL"_s,
        .category = u"Output"_s,
        .description = u"Writes the table into a PostgreSQL database, and passes it on."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kWritePostgresConfig),
        .sideEffect = true,
        .help =
            u"Creates, replaces or adds to **a table of a PostgreSQL database**, in one transaction: all rows are there, or the database is as it was. Whole numbers beyond 64 bits become `numeric`, lists and structures text. `replace` drops the old table with its indexes and rights, and fails where a view needs it. Rows are written at every run and not in previews; a run that is repeated after `append` adds them again.\n\nThe workflow names **a connection** of the settings, as “Read from PostgreSQL” does."_s,
        .examples = stepArray(kWritePostgresExamples),
    };
    return kDescriptor;
}

QList<FieldProblem> WritePostgresStep::checkConfig(const QJsonObject &config) const
{
    QList<FieldProblem> problems = connectionProblems(config);
    for (const QString &field : {u"table"_s, u"schema"_s}) {
        const QString name = config.value(field).toString();
        if (name.contains(QChar(u'\0')) || (name.trimmed().isEmpty() && (field == "table"_L1 || !name.isEmpty())))
            problems.append({field, u"It needs a name of visible characters."_s, u"value_error"_s});
    }
    return problems;
}

Result<WritingStep::Written> WritePostgresStep::write(StepContext &context, const data::Relation &input) const
{
    const QJsonObject &config = context.config();
    const QString name = config.value("connection"_L1).toString();
    data::PostgresTarget target;
    AW_TRY(target.address, context.files().connection(name, u"connection"_s));
    target.schema = config.value("schema"_L1).toString();
    target.table = config.value("table"_L1).toString();
    target.mode = data::tableModeFromName(config.value("mode"_L1).toString());
    const auto rows = data::writePostgresTable(context.session(), input, target,
                                               [&](double fraction) { context.progress(fraction, u"Writing"_s); });
    if (!rows)
        return core::fail(atConnection(rows.error(), name));
    context.log(core::LogLevel::Info,
                u"%1 rows written into the table %2 of “%3”"_s.arg(*rows).arg(target.table, name));
    return Written{*rows, name, {{u"table"_s, target.table}, {u"rows"_s, *rows}}};
}

} // namespace aw::steps
