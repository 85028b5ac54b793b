// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that say the same thing: a model that sees one of them knows the other.
#pragma once

#include "engine/agents/column_facts.h"

namespace aw::agents
{

// A warning for each pair of numeric columns that move together almost perfectly in the first rows; looks at no more
// than some twenty columns.
core::Result<QStringList> leakageWarnings(data::Session &session, const data::Relation &relation,
                                          const QList<ColumnFacts> &facts);

} // namespace aw::agents
