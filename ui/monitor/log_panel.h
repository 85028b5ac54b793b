// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a job with what is done to it: search, levels, following, saving as a file.
#pragma once

#include "ui/monitor/log_view.h"
#include "ui/widgets/toasts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace aw::ui
{

class LogPanel : public QWidget
{
    Q_OBJECT

public:
    LogPanel(const Theme &theme, Toasts &toasts, QWidget *parent = nullptr);

    LogView &view() { return *m_view; }
    void setName(const QString &name) { m_name = name; } // of the job, for the file
    // The lines that are shown; written by a pool.
    void saveTo(const QString &path);
    void focusSearch();

private:
    void showCount();

    Toasts &m_toasts;
    LogView *m_view;
    QLineEdit *m_search;
    QComboBox *m_level;
    QCheckBox *m_follow;
    QLabel *m_count;
    QPushButton *m_save;
    QString m_name;
};

} // namespace aw::ui
