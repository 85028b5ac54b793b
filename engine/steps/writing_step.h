// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What steps have in common that write the table somewhere outside, and pass it on.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class WritingStep : public StepType
{
public:
    core::Result<StepOutput> run(StepContext &context) const final; // in a preview nothing is written
    core::Result<QMap<QString, core::Schema>>
    outputSchemas(const QJsonObject &config, std::span<const core::Schema> inputs, data::Session &session) const final;

protected:
    struct Written {
        qint64 rows = 0;
        QString name;      // of the file
        QJsonObject facts; // about it, for the report
    };
    // The configuration has been checked.
    virtual core::Result<Written> write(StepContext &context, const data::Relation &input) const = 0;
};

} // namespace aw::steps
