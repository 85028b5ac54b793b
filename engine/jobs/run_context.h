// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of a running job is given.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/job.h"
#include "engine/jobs/job_runner.h"
#include "engine/jobs/lanes.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/run_progress.h"
#include "engine/steps/step_context.h"

#include <QDir>

#include <vector>

namespace aw::jobs
{

// For one step of one run. All references must outlive it.
class RunContext final : public steps::StepContext
{
public:
    struct Surroundings {
        const core::Job &job;
        const steps::InputFile *input; // null when the job has none
        const core::Clock &clock;
        RunObserver &observer;
        const steps::FileRules &files;
        bool isTrial = false;
    };

    // part: of the progress, this step's. isJoined: see StepContext::isJoinedWithReader.
    RunContext(const Surroundings &surroundings, const Lane &lane, const PlannedStep &planned,
               std::vector<data::Relation> inputs, RunProgress &progress, qsizetype part, bool isJoined)
        : m_surroundings(surroundings)
        , m_lane(lane)
        , m_planned(planned)
        , m_inputs(std::move(inputs))
        , m_progress(progress)
        , m_part(part)
        , m_isJoined(isJoined)
    {
    }

    const QJsonObject &config() const override { return m_planned.config; }
    const QJsonObject &globalConfig() const override { return m_surroundings.job.globalConfig; }
    std::span<const data::Relation> inputs() const override { return m_inputs; }
    const steps::InputFile *inputFile() const override { return m_surroundings.input; }
    bool consumersPreferRawText() const override { return m_planned.consumersPreferRawText; }
    bool isRead(const QString &port) const override { return m_planned.portsRead.contains(port); }
    bool isColumnRead(const QString &name) const override { return m_planned.columnsRead.contains(name); }
    bool isJoinedWithReader() const override { return m_isJoined; }
    data::Session &session() override { return m_lane.session; }
    const steps::FileRules &files() const override { return m_surroundings.files; }
    bool isTrial() const override { return m_surroundings.isTrial; }
    QString scratchFolder() const override
    {
        QDir().mkpath(m_lane.scratchFolder); // most steps need none; who cannot write there says so
        return m_lane.scratchFolder;
    }
    std::stop_token stopToken() const override { return m_lane.session.stopToken(); }

    void progress(double fraction, const QString &note) override
    {
        m_progress.tell(m_part, stepId(), qBound(0.0, fraction, 1.0), note);
    }

    void log(core::LogLevel level, const QString &text) override
    {
        m_surroundings.observer.log({m_surroundings.clock.now(), level, stepId(), text});
    }

private:
    const QString &stepId() const { return m_surroundings.job.steps[m_planned.index].id; }

    const Surroundings m_surroundings;
    const Lane &m_lane;
    const PlannedStep &m_planned;
    const std::vector<data::Relation> m_inputs;
    RunProgress &m_progress;
    const qsizetype m_part;
    const bool m_isJoined;
};

} // namespace aw::jobs
