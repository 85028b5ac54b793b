// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/profiled_table.h"

#include "ui/widgets/frames.h"

namespace aw::ui
{

ProfiledTable::ProfiledTable(const Theme &theme, const Shortcuts &keys, QWidget *parent)
    : QWidget(parent)
    , m_panel(new TablePanel(theme, keys))
    , m_profile(new ProfilePanel(theme))
{
    fillFrame(this, newSplit({m_panel, newSidePanel(m_profile)}, 0, {800, 270}));
    connect(m_panel, &TablePanel::profiled, this, [this](const data::Profile &profile) {
        m_profile->setProfile(profile, m_warnings);
        m_profile->setColumn(m_panel->grid().currentColumn());
    });
    connect(m_panel, &TablePanel::currentChanged, this, [this](qint64, int column) { m_profile->setColumn(column); });
}

void ProfiledTable::setTable(std::shared_ptr<services::OpenTable> table, const QStringList &warnings)
{
    m_warnings = warnings;
    m_profile->setProfile({});
    m_panel->setTable(std::move(table));
}

} // namespace aw::ui
