// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The step types there are. Filled once by the composition; read by everyone afterwards.
#pragma once

#include "engine/core/workflow.h"
#include "engine/steps/purpose_check.h"
#include "engine/steps/step.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace aw::steps
{

class Catalogue
{
public:
    Catalogue() = default;

    void add(std::unique_ptr<StepType> type); // before any other thread looks
    const StepType *find(const QString &type) const;
    QList<core::StepDescriptor> descriptors() const; // in the order they were added

    // The purposes data can be checked for; null when nobody offers any. Set before any other thread looks.
    void setPurposes(std::unique_ptr<PurposeCheck> purposes);
    const PurposeCheck *purposes() const { return m_purposes.get(); }

    // Checks types, configs, input references and cycles. Only the first step may do without a step before it: it reads
    // the job's input. Every problem at once: UnknownStepType when that is the only kind (with the nearest type
    // suggested), else SchemaMismatch; locations like "steps[1].config.target".
    core::Status check(const QList<core::Step> &steps) const;

    // For each step, the indexes of the steps it reads; empty for one that reads the job's input, or no step at all.
    // One without inputs reads the one before it, unless its type is a source. References that lead nowhere are left
    // out.
    QList<QList<qsizetype>> inputIndexes(const QList<core::Step> &steps) const;
    // The steps, each in words of its own about what it reads, also where the list only implies it.
    QList<core::Step> withInputs(QList<core::Step> steps) const;

private:
    std::vector<std::unique_ptr<StepType>> m_types;
    std::unique_ptr<PurposeCheck> m_purposes;

    Q_DISABLE_COPY_MOVE(Catalogue)
};

} // namespace aw::steps
