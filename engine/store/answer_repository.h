// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are given again when the same request comes again with the same idempotency key. Used on the store
// thread, inside Database::transaction (writing) or run (reading).
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace aw::store
{

struct RememberedAnswer {
    QString requestHash;
    QJsonObject answer;
};

class AnswerRepository
{
public:
    explicit AnswerRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    core::Result<std::optional<RememberedAnswer>> find(const QString &key, const QDateTime &notBefore) const;
    // Also forgets what is older than that.
    core::Status save(const QString &key, const RememberedAnswer &answer, const QDateTime &at,
                      const QDateTime &forgetBefore);

private:
    const QSqlDatabase &m_db;
};

} // namespace aw::store
