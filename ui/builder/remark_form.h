// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the canvas for a note or a frame: its text and its colour.
#pragma once

#include "ui/builder/workflow_document.h"
#include "ui/widgets/parts.h"

#include <QWidget>

class QButtonGroup;
class QPlainTextEdit;

namespace aw::ui
{

class RemarkForm : public QWidget
{
    Q_OBJECT

public:
    RemarkForm(const Theme &theme, WorkflowDocument &document, QWidget *parent = nullptr);

    void setRemark(const QString &id); // empty: none
    const QString &remarkId() const { return m_id; }
    void focusText();

private:
    QWidget *makeTones();
    void refresh();

    const Theme &m_theme;
    WorkflowDocument &m_document;
    QString m_id;
    QLabel *m_kind;
    QLabel *m_about;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QButtonGroup *m_tones;
};

} // namespace aw::ui
