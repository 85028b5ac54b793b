// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas as a picture of one job: its steps as they were when it began, what became of each, rows on the lines.
#pragma once

#include "ui/builder/run_states.h"
#include "ui/widgets/run_graph.h"
#include "ui/widgets/shortcuts.h"

namespace aw::ui
{

class BuilderScene;
class BuilderView;

class JobGraph : public RunGraph
{
    Q_OBJECT

public:
    JobGraph(const Theme &theme, const Shortcuts &keys, const QList<core::StepDescriptor> &types,
             QWidget *parent = nullptr);
    ~JobGraph() override;

    void setJob(const core::Job &job) override;
    void setProgress(const core::Progress &progress) override;
    const BuilderScene &scene() const { return *m_scene; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onKey(QKeyEvent *event);

    const Shortcuts &m_keys;
    WorkflowDocument m_document;
    RunStates m_states;
    BuilderScene *m_scene;
    BuilderView *m_view;
};

} // namespace aw::ui
