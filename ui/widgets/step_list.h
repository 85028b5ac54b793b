// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a job as they run: state, progress, rows in and out.
#pragma once

#include "engine/core/event.h"
#include "ui/widgets/parts.h"

#include <QWidget>

#include <vector>

class QProgressBar;
class QVBoxLayout;

namespace aw::ui
{

class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);

    void setJob(const core::Job &job);
    void setProgress(const core::Progress &progress);

private:
    struct Row {
        QString id;
        QFrame *card = nullptr;
        QToolButton *icon = nullptr;
        QLabel *title = nullptr;
        QLabel *rows = nullptr;
        QLabel *state = nullptr;
        QProgressBar *bar = nullptr;
    };
    void build(const core::Job &job);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QString m_job;
    std::vector<Row> m_rows;
};

} // namespace aw::ui
