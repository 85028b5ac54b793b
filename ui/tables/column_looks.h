// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a column presents itself: the icon and the plain word of its type, and what is worth knowing about it.
#pragma once

#include "engine/core/schema.h"
#include "engine/services/open_table.h"

#include <QString>
#include <QStringList>

namespace aw::ui
{

QString typeIcon(const core::Column &column);
QString typeWord(const core::Column &column); // "Number", "Text", "Date" …
bool isRightAligned(const core::Column &column);
bool isTimeColumn(const core::Column &column);
// Plain sentences: many nulls, one value only, looks like an identifier …
QStringList columnNotes(const data::ColumnProfile &profile);

} // namespace aw::ui
