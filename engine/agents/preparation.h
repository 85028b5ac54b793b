// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the preparing agent: reads the columns of a table as what they are, proves it on every row, shapes the
// result for a target and writes it as one Parquet checkpoint.
#pragma once

#include "engine/agents/agent_loop.h"
#include "engine/agents/planner.h"
#include "engine/agents/shaping.h"
#include "engine/steps/purpose_check.h"

#include <functional>
#include <optional>

namespace aw::agents
{

struct PreparationSettings {
    Target target;
    double tolerance = 0.05;           // share of values that may fail before a column stays text
    QSet<QString> keepText;            // columns that shall stay text
    QMap<QString, QString> fixedRoles; // columns the user chose, by role
    std::optional<Plan> plan;          // to be played as it is, instead of proposing one
    QString outputFile;                // where the checkpoint is written; its folder must be among the allowed paths
};

struct PreparationResult {
    data::Relation relation; // over the checkpoint
    data::Relation rejects;  // row (1-based, of the input), column_name, reason, raw; rows counted, 0: none
    core::Ledger ledger;     // cells are counted over all rows of the input, imputed ones over those of the result
    QMap<QString, data::Relation> extras; // tables beside it, by name, each over a checkpoint of its own
    Plan plan;
    steps::PurposeReport report;
};

using StepProgress = std::function<void(double fraction, const QString &note)>;

// One use: run it with runAgentLoop(), then take the result. Everything it refers to must outlive it.
class Preparation final : public AgentTask
{
public:
    Preparation(data::Session &session, const data::Relation &input, const Planner &planner,
                const PreparationSettings &settings, StepProgress progress);

    core::Status propose(Storyteller &story) override;
    core::Status apply(Storyteller &story) override;
    core::Result<bool> observe(Storyteller &story) override;
    core::Status settle(Storyteller &story) override;
    core::Status validate(Storyteller &story) override;

    PreparationResult takeResult() { return std::move(m_result); }

private:
    core::Result<QList<Operation>> proposeReadings();
    core::Result<QList<Operation>> plannedReadings() const;
    core::Result<Plan> planShape(const data::Relation &typed);
    core::Status fitDerived(Plan &plan) const;
    core::Status writeExtras(const ShapedTable &shaped, Storyteller &story);
    core::Status learnFromFailures(qsizetype column);
    core::Status learnFromLateValues(qsizetype column);
    bool failsAnyway(const Operation &again, qsizetype column) const;
    core::Result<Plan> proposeShape(const data::Relation &typed, QList<ColumnFacts> &facts);
    core::Result<qint64> portionOf(const ShapedTable &shaped) const;
    core::Status write(const ShapedTable &shaped, Storyteller &story);
    core::Status keepRejects(const ShapedTable &shaped);
    void account(ShapedTable &shaped);
    core::Status dropConverted();

    data::Session &m_session;
    const data::Relation &m_input;
    const Planner &m_planner;
    const PreparationSettings &m_settings;
    const StepProgress m_progress;

    QList<ColumnEvidence> m_evidence;
    QList<QSet<QString>> m_learned; // by column: failed texts that are in the evidence already
    QSet<QString> m_contested;      // columns whose reading the last observation contradicted
    QSet<QString> m_keepText;
    QStringList m_readingWarnings;
    QList<Operation> m_readings; // one per column, as proposed last
    data::ConvertedTable m_converted;
    PreparationResult m_result;
};

} // namespace aw::agents
