// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a run in words: what came in, what was done to it, what came out, and what was left out and why.
#pragma once

#include "app/cli/console.h"

#include <QJsonObject>

namespace aw::cli
{

// report: as runOnce makes it.
void showReport(Console &console, const QJsonObject &report);

// One ledger, as lines.
QStringList ledgerLines(const QJsonObject &ledger);

} // namespace aw::cli
