// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/step.h"

#include "engine/core/result.h"
#include "engine/data/joined_rows.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

core::Result<QMap<QString, core::Schema>> StepType::outputSchemas(const QJsonObject &, std::span<const core::Schema>,
                                                                  data::Session &) const
{
    return QMap<QString, core::Schema>();
}

core::Status countJoined(StepOutput &output, const data::Relation &input, const QString &reason)
{
    data::Relation &main = output.ports[u"main"_s];
    main.rows = main.joined->rows();
    main.joined.reset();
    if (main.rows == 0)
        return core::fail(core::ErrorCode::Internal, u"There may be rows that nobody has read"_s);
    core::Ledger &ledger = output.ledger;
    ledger.rowsIn = input.rows;
    ledger.rowsOut = main.rows;
    if (const qint64 leftOut = ledger.rowsIn - ledger.rowsOut; leftOut > 0)
        ledger.rows.append({core::RowEntry::Kind::Filtered, reason, leftOut});
    for (const QString &name : main.schema.names())
        if (input.schema.indexOf(name) < 0)
            ledger.columnsAdded.append(name);
    return {};
}

} // namespace aw::steps
