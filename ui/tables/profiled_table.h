// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table to work with, and beside it what is known of its columns.
#pragma once

#include "ui/tables/profile_panel.h"
#include "ui/tables/table_panel.h"

namespace aw::ui
{

class ProfiledTable : public QWidget
{
    Q_OBJECT

public:
    ProfiledTable(const Theme &theme, const Shortcuts &keys, QWidget *parent = nullptr);

    // warnings: about the whole table, shown once its columns are known. null: nothing.
    void setTable(std::shared_ptr<services::OpenTable> table, const QStringList &warnings = {});
    TablePanel &panel() { return *m_panel; }

private:
    TablePanel *m_panel;
    ProfilePanel *m_profile;
    QStringList m_warnings;
};

} // namespace aw::ui
