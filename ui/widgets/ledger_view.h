// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loss ledger of a run: where every row went, and what became of every cell that changed.
#pragma once

#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QScrollArea>

class QVBoxLayout;

namespace aw::ui
{

class LedgerView : public QScrollArea
{
    Q_OBJECT

public:
    explicit LedgerView(const Theme &theme, QWidget *parent = nullptr);

    void setMetadata(const QJsonObject &metadata); // of a result

private:
    void addStep(const QJsonObject &step);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace aw::ui
