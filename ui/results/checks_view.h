// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The validation report of a run: each rule, held or broken, and the parameters a target chose.
#pragma once

#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QScrollArea>

class QVBoxLayout;

namespace aw::ui
{

class ChecksView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecksView(const Theme &theme, QWidget *parent = nullptr);

    void setMetadata(const QJsonObject &metadata);

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace aw::ui
