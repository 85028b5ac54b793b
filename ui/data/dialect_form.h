// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is read: shows what was guessed, and keeps what somebody says instead.
#pragma once

#include "engine/services/file_preview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace aw::ui
{

class DialectForm : public QWidget
{
    Q_OBJECT

public:
    explicit DialectForm(const Theme &theme, QWidget *parent = nullptr);

    // None: back to guessing everything.
    void setOverrides(const data::SourceOverrides &overrides);
    void showGuess(const data::SourceDescription &source); // in the fields nobody has changed
    const data::SourceOverrides &overrides() const { return m_overrides; }

Q_SIGNALS:
    void changed();

private:
    void showFields(data::Format format);

    data::SourceOverrides m_overrides;
    bool m_filling = false;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QLineEdit *m_comment;
    QCheckBox *m_header;
    QSpinBox *m_skip;
    QSpinBox *m_footer;
    QLineEdit *m_sheet;
    QLineEdit *m_range;
    QLineEdit *m_table;
    QLineEdit *m_member;
    QPushButton *m_reset;
};

} // namespace aw::ui
