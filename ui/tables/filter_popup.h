// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one condition on one column.
#pragma once

#include "engine/services/open_table.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aw::ui
{

QString filterWords(const data::ColumnFilter &filter); // "Region contains “north”"

class FilterPopup : public QDialog
{
    Q_OBJECT

public:
    FilterPopup(const Theme &theme, const core::Schema &schema, const QString &column, QWidget *parent);

    data::ColumnFilter filter() const;

private:
    void onColumn();
    void check();

    core::Schema m_schema;
    QComboBox *m_column;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace aw::ui
