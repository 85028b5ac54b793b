// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of which folder start a schedule.
#pragma once

#include "engine/core/schedule.h"
#include "ui/widgets/parts.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace aw::ui
{

class FilesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FilesEditor(const Theme &theme, QWidget *parent = nullptr);

    void setTrigger(const core::FileTrigger &trigger); // without edited()
    core::FileTrigger trigger() const;
    bool isSound() const; // its form; whether the folder is there is seen when it is kept

Q_SIGNALS:
    void edited();

private:
    void check();

    QLineEdit *m_folder;
    QLineEdit *m_pattern;
    QSpinBox *m_stable;
    QCheckBox *m_existing;
    QLabel *m_problem;
    QLabel *m_sentence;
};

} // namespace aw::ui
