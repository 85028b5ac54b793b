// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/step_record.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

using namespace Qt::StringLiterals;

namespace aw::store
{

namespace
{

constexpr qint64 kMost = qint64{1} << 53;

QJsonObject toJson(const StepFile &file)
{
    return {{u"port"_s, file.port},
            {u"key"_s, file.key},
            {u"sha256"_s, file.sha256},
            {u"bytes"_s, file.bytes},
            {u"rows"_s, file.rows},
            {u"columns"_s, core::toJson(file.schema)},
            {u"text_columns"_s, QJsonArray::fromStringList(file.textColumns)}};
}

} // namespace

QJsonObject outputToJson(const StepRecord &record)
{
    QJsonArray files;
    for (const StepFile &file : record.files)
        files.append(toJson(file));
    return {{u"files"_s, files},
            {u"ledger"_s, core::toJson(record.ledger)},
            {u"trace"_s, record.trace},
            {u"metadata"_s, record.metadata},
            {u"is_result"_s, record.isResult}};
}

core::Status readOutput(const QJsonObject &object, StepRecord &record)
{
    core::ObjectReader reader(object);
    const QJsonArray files = reader.array(u"files"); // none of a fused step
    for (const QJsonValue &value : files) {
        core::ObjectReader part(value.toObject(), u"files"_s, reader.problems());
        StepFile file;
        file.port = part.text(u"port", 1);
        file.key = part.text(u"key", 1);
        file.sha256 = part.text(u"sha256", 1);
        file.bytes = part.integer(u"bytes", 0, 0, kMost);
        file.rows = part.integer(u"rows", 0, 0, kMost);
        AW_TRY(file.schema, core::schemaFromJson(part.array(u"columns")));
        file.textColumns = part.texts(u"text_columns");
        record.files.append(std::move(file));
    }
    AW_TRY(record.ledger, core::ledgerFromJson(reader.object(u"ledger")));
    record.trace = reader.array(u"trace");
    record.metadata = reader.object(u"metadata");
    record.isResult = reader.boolean(u"is_result", false);
    if (auto status = reader.status(u"The record of a step"_s); !status) {
        core::Error error = status.error();
        error.code = core::ErrorCode::Corrupt; // nobody but us writes there
        return core::fail(std::move(error));
    }
    return {};
}

} // namespace aw::store
