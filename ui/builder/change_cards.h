// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two versions of a workflow, a card for each step: its fields, as they were and as they are.
#pragma once

#include "engine/services/workflow_difference.h"
#include "ui/builder/step_types.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace aw::ui
{

class ChangeCards : public QScrollArea
{
    Q_OBJECT

public:
    ChangeCards(const Theme &theme, const StepTypes &types, QWidget *parent = nullptr);

    void show(const services::WorkflowDifference &difference);
    void say(const QString &text); // in place of cards

private:
    void addCard(QWidget *card);

    const Theme &m_theme;
    const StepTypes &m_types;
    QVBoxLayout *m_cards;
};

} // namespace aw::ui
