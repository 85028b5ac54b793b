// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/python_step.h"

#include "engine/core/result.h"
#include "engine/data/column_names.h"
#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/limited_process.h"
#include "engine/steps/read_input.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;
using core::Result;

namespace
{

constexpr std::size_t kPythonMostInputs = 8;

constexpr QLatin1StringView kPythonConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["code"], "x-order": ["code", "time_limit", "memory_limit"],
  "properties": {
    "code": {"type": "string", "title": "Code", "format": "multiline", "minLength": 1, "maxLength": 200000,
      "description": "Python that gives rows the name result. The inputs are input, input_2, …: go through them for rows, dictionaries by column.",
      "examples": ["result = []\nfor row in input:\n    row[\"total\"] = row[\"price\"] * row[\"pieces\"]\n    result.append(row)"]},
    "time_limit": {"type": "integer", "title": "Time limit", "default": 600, "minimum": 1, "maximum": 86400, "x-unit": "s", "x-advanced": true,
      "description": "The code is ended when it takes longer."},
    "memory_limit": {"type": "integer", "title": "Memory limit", "default": 2048, "minimum": 64, "maximum": 1048576, "x-unit": "MB", "x-advanced": true,
      "description": "The most memory the code may ask for."}
  }})json");

constexpr QLatin1StringView kPythonExamples(R"json([{
  "title": "A total for each row",
  "config": {"code": "result = []\nfor row in input:\n    row[\"total\"] = row[\"price\"] * row[\"pieces\"]\n    result.append(row)"},
  "input": [["item", "price", "pieces"], ["tea", 3, 2], ["rice", 5, 4]],
  "output": [["item", "price", "pieces", "total"], ["tea", 3, 2, 6], ["rice", 5, 4, 20]]}])json");

Result<QString> pythonInterpreter(const FileRules &rules)
{
    if (!rules.outside().allowPython)
        return core::fail(
            ErrorCode::PermissionDenied, u"Python in workflows is switched off here."_s, u"code"_s,
            u"It could do anything you can do. If you trust every workflow you run, set code.allow_python "
            "to true."_s);
    const QString set = rules.outside().python;
    const QString found = QStandardPaths::findExecutable(set.isEmpty() ? u"python3"_s : set);
    if (!found.isEmpty())
        return found;
    return core::fail(ErrorCode::NotFound,
                      set.isEmpty() ? u"There is no Python on this machine."_s
                                    : u"There is no Python at “"_s + set + u"”."_s,
                      u"code"_s, u"Install python3, or say where it is with the option engine.python."_s);
}

core::Status keepText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return {};
    return core::fail(ErrorCode::IoError, u"A temporary file cannot be written: "_s + file.errorString());
}

// The rows of an input for the child: every cell as text, which the runner reads by the type of its column.
core::Status givePython(StepContext &context, const data::Relation &input, const QString &path)
{
    QStringList cells;
    for (qsizetype i = 0; i < input.schema.columns.size(); ++i) {
        const core::Column &column = input.schema.columns[i];
        const QString name = data::quoteName(column.name);
        cells.append((column.type == "BLOB"_L1 ? u"hex("_s + name + u')' : u"CAST("_s + name + u" AS VARCHAR)"_s) +
                     u" AS c"_s + QString::number(i));
    }
    data::Relation texts;
    texts.sql = u"SELECT "_s + cells.join(u", "_s) + u" FROM ("_s + input.sql + u"\n) AS given"_s;
    AW_TRY(texts.schema, context.session().describe(texts.sql));
    AW_TRY(const auto written, data::writeFile(context.session(), texts, path, data::OutputFormat::NdJson, {},
                                               [&](double part) { context.progress(part / 4, u"Giving rows"_s); },
                                               {.sync = false, .countNulls = false}));
    Q_UNUSED(written)
    return {};
}

Result<QString> pythonFolder(StepContext &context)
{
    AW_TRY(const QString folder, newFolder(context));
    QFile runner(u":/aw/steps/python_runner.py"_s);
    if (!runner.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::Internal, u"The runner of Python is missing"_s);
    AW_CHECK(keepText(folder + u"/runner.py"_s, runner.readAll()));
    AW_CHECK(keepText(folder + u"/script.py"_s, context.config().value("code"_L1).toString().toUtf8()));
    QJsonArray inputs;
    qsizetype index = 0;
    for (const data::Relation &input : context.inputs()) {
        QJsonArray columns;
        for (const core::Column &column : input.schema.columns)
            columns.append(QJsonObject{{u"name"_s, column.name}, {u"type"_s, column.type}});
        inputs.append(
            QJsonObject{{u"name"_s, index == 0 ? u"input"_s : u"input_%1"_s.arg(index + 1)}, {u"columns"_s, columns}});
        AW_CHECK(givePython(context, input, u"%1/in%2.ndjson"_s.arg(folder).arg(index)));
        ++index;
    }
    AW_CHECK(keepText(folder + u"/task.json"_s, QJsonDocument(QJsonObject{{u"inputs"_s, inputs}}).toJson()));
    return folder;
}

// What the child says it has made, or why not.
Result<QJsonArray> outcomeOf(const QString &folder, const ProgramEnd &end, const QJsonObject &config)
{
    QFile file(folder + u"/outcome.json"_s);
    const QJsonObject outcome =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (end.exitCode == 0 && outcome.contains("columns"_L1))
        return outcome.value("columns"_L1).toArray();
    const QString error = outcome.value("error"_L1).toString();
    if (outcome.value("memory"_L1).toBool())
        return core::fail(
            ErrorCode::OutOfMemory,
            u"The code asked for more than %1 MB of memory."_s.arg(config.value("memory_limit"_L1).toInteger()),
            u"code"_s, u"Keep fewer rows at once, or raise “Memory limit”."_s);
    if (error.isEmpty())
        return core::fail(ErrorCode::InvalidExpression, u"Python ended before the code was done."_s, u"code"_s,
                          u"The log of the run has what it said. A memory limit that is too low ends it, too."_s);
    const qint64 line = outcome.value("line"_L1).toInteger(0);
    return core::fail(ErrorCode::InvalidExpression, u"Python: "_s + error,
                      line > 0 ? u"code, line %1"_s.arg(line) : u"code"_s, u"Correct the code; the log has more."_s);
}

// The rows the child left, in the types they are said to have.
Result<data::Relation> takePython(StepContext &context, const QString &folder, const QJsonArray &columns,
                                  QStringList &warnings)
{
    QStringList given;
    for (const auto &column : columns)
        given.append(column["name"_L1].toString());
    const data::UniqueNames unique = data::uniqueNames(given);
    warnings = unique.warnings;
    QStringList raw;
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString place = u"c"_s + QString::number(i);
        const QString type = columns[i]["type"_L1].toString();
        raw.append(place + u": 'VARCHAR'"_s);
        cells.append((type == "BLOB"_L1      ? u"unhex("_s + place + u')'
                      : type == "VARCHAR"_L1 ? place
                                             : u"CAST("_s + place + u" AS "_s + type + u')') +
                     u" AS "_s + data::quoteName(unique.names[i]));
    }
    const QString table = context.session().newName(u"python_rows"_s);
    const QString sql = u"SELECT "_s + cells.join(u", "_s) + u" FROM read_json("_s +
                        data::quoteText(folder + u"/out.ndjson"_s) + u", format = 'newline_delimited', columns = {"_s +
                        raw.join(u", "_s) + u"}, maximum_object_size = 268435456)"_s;
    AW_CHECK(context.session().execute(u"CREATE TEMP TABLE "_s + table + u" AS "_s + sql));
    data::Relation relation;
    relation.sql = u"SELECT * FROM "_s + table;
    AW_TRY(relation.schema, context.session().describe(relation.sql));
    AW_TRY(const QVariant rows, context.session().scalar(u"SELECT count(*) FROM "_s + table));
    relation.rows = rows.toLongLong();
    return relation;
}

} // namespace

const core::StepDescriptor &PythonStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"python"_s,
        .title = u"Python"_s,
        .category = u"Code"_s,
        .description = u"Gives the rows that code in Python makes of its inputs."_s,
        .inputPorts = {u"input"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kPythonConfig),
        .repeatable = false, // it may ask the clock, or anything else
        .repeatsLastInput = true,
        .help =
            u"Runs **Python** over up to eight inputs, `input`, `input_2` and so on. Going through one gives its rows as dictionaries by column name, with numbers, dates and times as Python's own; `input.columns` has the names, and `input.to_pandas()` a table of pandas, where that is installed. What the code calls `result` comes out: a list or generator of dictionaries, an input, or a table of pandas; `columns` may say which columns and in what order. Types follow from the values. What it prints goes to the log of the run.\n\n**It is switched off** until `code.allow_python` is set, since code in a workflow can do whatever you can do; once it is set, runs and previews of every workflow run such code. It runs as a process of its own, ended by Stop and by its limits of time and memory, without network where the machine lets us take it away, and with rights on files like yours. `engine.python` chooses the interpreter. Rows go in and out as lines of JSON with the type of every column beside them, so that the bare Python of a system will do."_s,
        .examples = stepArray(kPythonExamples),
    };
    return kDescriptor;
}

QList<FieldProblem> PythonStep::checkConfig(const QJsonObject &config) const
{
    if (config.value("code"_L1).toString().trimmed().isEmpty())
        return {{u"code"_s, u"There is no code."_s, u"value_error"_s}};
    return {};
}

Result<StepOutput> PythonStep::run(StepContext &context) const
{
    const QJsonObject &config = context.config();
    if (context.inputs().empty() || context.inputs().size() > kPythonMostInputs)
        return core::fail(
            ErrorCode::InvalidArgument,
            u"Code takes one to %1 inputs; this has %2."_s.arg(kPythonMostInputs).arg(context.inputs().size()),
            u"inputs"_s, u"Connect the steps it reads; “Load” reads a file."_s);
    AW_TRY(const QString interpreter, pythonInterpreter(context.files()));
    AW_TRY(const QString folder, pythonFolder(context));
    context.progress(0.25, u"Running Python"_s);
    LimitedProgram program{interpreter, {u"-u"_s, u"-X"_s, u"utf8"_s, u"runner.py"_s}, folder};
    program.time = std::chrono::seconds(config.value("time_limit"_L1).toInteger());
    program.memoryBytes = config.value("memory_limit"_L1).toInteger() << 20;
    auto end = runLimited(
        program,
        [&](bool isError, const QString &line) {
            context.log(isError ? core::LogLevel::Warning : core::LogLevel::Info, line);
        },
        context.stopToken());
    if (!end) {
        core::Error error = end.error();
        if (error.code == ErrorCode::Timeout) {
            error.where = u"code"_s;
            error.hint = u"Look for a loop without an end, or raise “Time limit”."_s;
        }
        return std::unexpected(error);
    }
    if (!end->isCutOff)
        context.log(core::LogLevel::Info, u"The code could use the network"_s);
    AW_TRY(const QJsonArray columns, outcomeOf(folder, *end, config));
    QStringList warnings;
    AW_TRY(data::Relation made, takePython(context, folder, columns, warnings));
    for (const QString &warning : std::as_const(warnings))
        context.log(core::LogLevel::Warning, warning);

    StepOutput output;
    core::Ledger &ledger = output.ledger;
    for (const data::Relation &input : context.inputs()) {
        qint64 rows = input.rows;
        if (rows < 0) {
            AW_TRY(const QVariant counted,
                   context.session().scalar(u"SELECT count(*) FROM ("_s + input.sql + u"\n)"_s));
            rows = counted.toLongLong();
        }
        ledger.rowsIn += rows;
    }
    ledger.rowsOut = made.rows;
    using Kind = core::RowEntry::Kind;
    if (const qint64 left = ledger.rowsIn - ledger.rowsOut; left != 0)
        ledger.rows.append({left > 0 ? Kind::Filtered : Kind::Expanded, u"by the code"_s, std::abs(left)});
    const core::Schema &before = context.inputs().front().schema;
    for (const QString &name : made.schema.names())
        if (before.indexOf(name) < 0)
            ledger.columnsAdded.append(name);
    for (const QString &name : before.names())
        if (made.schema.indexOf(name) < 0)
            ledger.columnsDropped.append(name + u": by the code"_s);
    output.ports.insert(u"main"_s, std::move(made));
    return output;
}

} // namespace aw::steps
