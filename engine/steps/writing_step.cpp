// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/writing_step.h"

#include "engine/core/result.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;

Result<QMap<QString, core::Schema>>
WritingStep::outputSchemas(const QJsonObject &, std::span<const core::Schema> inputs, data::Session &) const
{
    QMap<QString, core::Schema> schemas;
    if (!inputs.empty())
        schemas.insert(u"main"_s, inputs.front());
    return schemas;
}

Result<StepOutput> WritingStep::run(StepContext &context) const
{
    if (context.inputs().empty())
        return core::fail(ErrorCode::InvalidArgument, u"There is nothing to write."_s, u"inputs"_s,
                          u"Connect the step it reads."_s);
    if (const QList<core::FieldProblem> problems = checkConfig(context.config()); !problems.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, problems.first().message, problems.first().location);
    StepOutput output;
    data::Relation &main = output.ports[u"main"_s];
    main = context.inputs().front();
    if (context.isTrial()) {
        context.log(core::LogLevel::Info, u"A preview writes nothing"_s);
        if (main.rows < 0) {
            AW_TRY(const QVariant rows, context.session().scalar(u"SELECT count(*) FROM ("_s + main.sql + u"\n)"_s));
            main.rows = rows.toLongLong();
        }
    } else {
        AW_TRY(const Written written, write(context, context.inputs().front()));
        main.rows = written.rows;
        output.metadata.insert(u"written_files"_s, QJsonObject{{written.name, written.facts}});
    }
    output.ledger.rowsIn = output.ledger.rowsOut = main.rows;
    return output;
}

} // namespace aw::steps
