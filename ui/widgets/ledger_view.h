// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loss ledger of a run: where every row went, and what became of every cell that changed.
#pragma once

#include "engine/core/job.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QScrollArea>

class QVBoxLayout;

namespace aw::ui
{

class LedgerView : public QScrollArea
{
    Q_OBJECT

public:
    explicit LedgerView(const Theme &theme, QWidget *parent = nullptr);

    // Of a job, with the "id" and "ledger" of each.
    void setSteps(const core::Job &job, const QJsonArray &steps);

private:
    void addStep(const QString &title, const QJsonObject &ledger);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace aw::ui
