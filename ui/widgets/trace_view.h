// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the agents proposed, tried, saw and decided, step by step.
#pragma once

#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QTreeWidget>

namespace aw::ui
{

class TraceView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TraceView(const Theme &theme, QWidget *parent = nullptr);

    void setMetadata(const QJsonObject &metadata);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QJsonObject m_metadata;
};

} // namespace aw::ui
