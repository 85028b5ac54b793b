// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message inside a page: what is wrong or worth knowing, in place of a dialog.
#pragma once

#include "engine/core/error.h"
#include "ui/widgets/parts.h"

#include <QFrame>

class QHBoxLayout;

namespace aw::ui
{

class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr); // hidden until something is said

    void say(Tone tone, const QString &text);
    void say(const core::Error &error);
    // One button beside the text; gone with the next say().
    QPushButton *addAction(const QString &text);
    QString text() const;

private:
    const Theme &m_theme;
    QToolButton *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace aw::ui
