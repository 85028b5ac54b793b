// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/read_input.h"

#include "engine/core/result.h"
#include "engine/data/duckdb_file.h"
#include "engine/data/file_placement.h"
#include "engine/data/source_overrides.h"
#include "engine/data/sqlite_file.h"
#include "engine/steps/loading_step.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;

Result<StepOutput> readInputFile(StepContext &context, const QJsonObject &settings, bool typed)
{
    const InputFile *file = context.inputFile();
    if (!file)
        return core::fail(ErrorCode::NotFound, u"There is no file to load"_s, {},
                          u"Give the job an input: --input FILE, or input_data_id."_s);
    return readFile(context, *file, settings, typed);
}

Result<StepOutput> readFile(StepContext &context, const InputFile &file, const QJsonObject &settings, bool typed)
{
    context.progress(0, u"Looking at the file"_s);
    AW_TRY(const data::SourceDescription source,
           data::describeSource(context.session(), file.path, data::overridesFromJson(settings),
                                context.scratchFolder(),
                                [&](double fraction) { context.progress(fraction, u"Unpacking"_s); }));
    context.log(core::LogLevel::Info,
                u"%1: %2, %3 columns"_s
                    .arg(file.filename, QStringList{data::formatName(source.format), source.encoding}.join(
                                            source.encoding.isEmpty() ? u""_s : u", "_s))
                    .arg(source.columns.columns.size()));
    const data::Typing typing = typed ? data::Typing::Proven : data::Typing::Text;
    const data::ReadMode mode =
        settings.value("mode"_L1).toString() == "strict"_L1 ? data::ReadMode::Strict : data::ReadMode::Keep;
    AW_TRY(data::SourceRows rows, data::openSource(context.session(), source, typing, mode,
                                                   [&](double fraction) { context.progress(fraction, u"Reading"_s); }));

    StepOutput output;
    if (!rows.rejects.sql.isEmpty() && rows.rejects.rows != 0)
        output.ports.insert(u"rejects"_s, rows.rejects);
    output.ledger = rows.ledger;
    output.trace = source.trace + rows.trace;
    const QStringList warnings = data::warningsOf(source, rows);
    for (const QString &warning : warnings)
        context.log(core::LogLevel::Warning, warning);
    output.metadata = {{u"source"_s, data::toJson(source)},
                       {u"columns"_s, core::toJson(rows.relation.schema)},
                       {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
    output.ports.insert(u"main"_s, std::move(rows.relation));
    return output;
}

QJsonObject otherFileConfig(const QString &key, const QJsonObject &property)
{
    static const QStringList kFirst{u"format"_s, u"sheet"_s, u"table"_s};
    QJsonObject schema = LoadingStep().descriptor().configSchema;
    QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonArray order = QJsonArray::fromStringList(QStringList{key} + kFirst);
    for (const QString &name : properties.keys()) {
        QJsonObject setting = properties.value(name).toObject();
        if (!kFirst.contains(name)) {
            setting.insert(u"x-advanced"_s, true);
            order.append(name);
        }
        properties.insert(name, setting);
    }
    properties.insert(key, property);
    schema.insert(u"properties"_s, properties);
    schema.insert(u"required"_s, QJsonArray{key});
    schema.insert(u"x-order"_s, order);
    return schema;
}

core::Status bringFile(StepContext &context, const QString &real, const QString &place, const QString &where)
{
    QFile file(real);
    if (!QFileInfo(real).isFile())
        return core::fail(ErrorCode::NotAFile, u"This is neither a file nor a folder."_s, where);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::PermissionDenied, u"You may not read this file: "_s + file.errorString(), where,
                          u"Change its permissions, or give another."_s);
    const QByteArray head = file.read(100);
    file.close();
    if (data::isSqliteFile(head) || data::isDuckDbFile(head)) {
        if (QFile::link(real, place))
            return {};
        return core::fail(ErrorCode::IoError, u"A link to the file cannot be made in the folder for temporary files."_s,
                          context.scratchFolder(), u"Choose another with --temp-dir."_s);
    }
    if (::link(QFile::encodeName(real).constData(), QFile::encodeName(place).constData()) == 0)
        return {};
    context.progress(0, u"Copying the file"_s);
    AW_TRY(const QString copied, data::placeFile(real, place, data::IfExists::Fail, {}, context.stopToken()));
    Q_UNUSED(copied)
    return {};
}

Result<QString> newFolder(StepContext &context)
{
    const QString folder = context.scratchFolder() + u'/' + context.session().newName(u"read"_s);
    if (QDir().mkpath(folder))
        return folder;
    return core::fail(ErrorCode::IoError, u"The folder for temporary files cannot be used."_s, context.scratchFolder(),
                      u"Choose another with --temp-dir."_s);
}

Result<StepOutput> readOtherFile(StepContext &context, const InputFile &file, const QJsonObject &settings)
{
    Result<StepOutput> output = readFile(context, file, settings, !context.consumersPreferRawText());
    if (!output) {
        core::Error error = output.error();
        for (QString *text : {&error.message, &error.where, &error.hint})
            text->replace(file.path, file.filename);
        return std::unexpected(error);
    }
    // The result of a job is described by its own file.
    if (context.inputFile()) {
        output->metadata.remove(u"source"_s);
        output->metadata.remove(u"columns"_s);
    }
    AW_CHECK(output->ledger.check(file.filename));
    return output;
}

Result<data::Relation> inputRows(StepContext &context, bool typed, StepOutput &extra)
{
    if (!context.inputs().empty())
        return context.inputs().front();
    AW_TRY(extra, readInputFile(context, {}, typed));
    return extra.ports.value(u"main"_s);
}

} // namespace aw::steps
