// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/read_input.h"

#include "engine/core/result.h"
#include "engine/data/source_overrides.h"

#include <QJsonArray>

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
    QStringList warnings = source.warnings + rows.warnings;
    warnings.removeDuplicates();
    for (const QString &warning : std::as_const(warnings))
        context.log(core::LogLevel::Warning, warning);
    output.metadata = {{u"source"_s, data::toJson(source)},
                       {u"columns"_s, core::toJson(rows.relation.schema)},
                       {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
    output.ports.insert(u"main"_s, std::move(rows.relation));
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
