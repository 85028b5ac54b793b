// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/answer_repository.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"
#include "engine/store/json_column.h"
#include "engine/store/sql_query.h"

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Result;
using core::Status;

Result<std::optional<RememberedAnswer>> AnswerRepository::find(const QString &key, const QDateTime &notBefore) const
{
    std::optional<RememberedAnswer> found;
    AW_CHECK(forEachRow(m_db, u"SELECT request_hash, answer FROM remembered_answers WHERE key = ? AND at >= ?"_s,
                        {key, core::timeText(notBefore)}, [&](const QSqlQuery &row) -> Status {
                            AW_TRY(const QJsonObject answer, objectFromText(row.value(1).toString()));
                            found = RememberedAnswer{row.value(0).toString(), answer};
                            return {};
                        }));
    return found;
}

Status AnswerRepository::save(const QString &key, const RememberedAnswer &answer, const QDateTime &at,
                              const QDateTime &forgetBefore)
{
    AW_CHECK(execute(m_db, u"DELETE FROM remembered_answers WHERE at < ?"_s, {core::timeText(forgetBefore)}));
    AW_CHECK(execute(m_db,
                     u"INSERT OR REPLACE INTO remembered_answers (key, request_hash, answer, at) VALUES (?, ?, ?, ?)"_s,
                     {key, answer.requestHash, objectToText(answer.answer), core::timeText(at)}));
    return {};
}

} // namespace aw::store
