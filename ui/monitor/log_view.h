// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a job, following what is added.
#pragma once

#include "engine/core/event.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QPlainTextEdit>
#include <QSet>

namespace aw::ui
{

class LogView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LogView(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<core::LogLine> &lines);
    void append(const QList<core::LogLine> &lines); // those already shown are passed over

private:
    const Theme &m_theme;
    void show(const core::LogLine &line);

    QList<core::LogLine> m_lines; // shown
    QDateTime m_last;
    QSet<QString> m_atLast; // lines of that very moment
};

} // namespace aw::ui
