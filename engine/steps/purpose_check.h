// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether data serves a purpose: declared here for the validation step, implemented by the targets of engine/agents.
#pragma once

#include "engine/core/error.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace aw::steps
{

// One thing that was checked, and how it came out.
struct RuleResult {
    QString rule; // a sentence that says what must hold: "“Latitude” has no missing values"
    bool passed = true;
    bool warnOnly = false;     // a failure is reported but does not fail the step
    qint64 count = 0;          // offending rows or cells; 0 when passed
    QStringList examples = {}; // a few offending values or rows, as text
    QString detail = {};       // what was found: "12 of 1,000 rows"
    // SQL over the columns that is true for the rows that offend; empty when it is not about single rows.
    QString condition = {};
    bool quarantine = false; // the offending rows go into quarantine instead of failing the step
    bool part = false;       // only a part of another rule (“any of”), which decides

    bool operator==(const RuleResult &) const = default;
};

struct PurposeReport {
    QList<RuleResult> rules;
    QJsonObject params = {}; // what the purpose needs to know: "points_x_by" …

    bool passed() const;
};

QJsonObject toJson(const RuleResult &result);

// What is asked for: a purpose by its name, or a whole definition of one, and what is known of its parameters.
struct PurposeRequest {
    QString name;
    QJsonObject definition = {}; // wins over the name unless empty
    QJsonObject params = {};     // columns by role; the others are found
};

// Thread: any, several at a time.
class PurposeCheck
{
public:
    virtual ~PurposeCheck() = default;
    virtual QStringList names() const = 0; // "generic", "cosmo-ready", …
    // Tries the purpose on the rows. Errors: NotFound for an unknown name, SchemaMismatch for a definition that is
    // none, engine errors.
    virtual core::Result<PurposeReport> check(data::Session &session, const data::Relation &relation,
                                              const PurposeRequest &request) const = 0;
};

} // namespace aw::steps
