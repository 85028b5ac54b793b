// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words by which totals and remarks below a table are known, in the languages people write tables in.
#pragma once

#include <QByteArray>
#include <QString>

namespace aw::data
{

bool isTotalWord(const QByteArray &cell); // "Total", "Summe", "合计"
bool isNote(const QString &text);         // "Source: …", "(12 rows)", "* estimated"

} // namespace aw::data
