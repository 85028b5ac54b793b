// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the columns: a line for each, the details of the chosen one, and warnings in plain words.
#pragma once

#include "engine/services/open_table.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace aw::ui
{

class ProfilePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProfilePanel(const Theme &theme, QWidget *parent = nullptr);

    // warnings: about the whole table.
    void setProfile(const std::optional<data::Profile> &profile, const QStringList &warnings = {});
    void setColumn(int column); // shows this one

private:
    void fill();

    const Theme &m_theme;
    std::optional<data::Profile> m_profile;
    QStringList m_warnings;
    int m_column = 0;
    QVBoxLayout *m_layout;
};

} // namespace aw::ui
