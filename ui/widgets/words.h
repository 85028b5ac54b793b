// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, sizes and times as people read them, in their locale.
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

namespace aw::ui
{

int pluralOf(qint64 number);             // what tr() needs to choose the form of a noun for a number of any size
QString countText(qint64 number);        // "4,812,330"
QString bytesText(qint64 bytes);         // "12.4 MB"; "–" when not known
QString shareText(double fraction);      // "3 %", "0.4 %", "< 0.1 %"
QString numberText(double number);       // at most 6 significant digits
QString durationText(qint64 ms);         // "340 ms", "4.2 s", "3 min 5 s"
QString agoText(const QDateTime &at);    // "just now", "5 minutes ago", "yesterday, 14:02", "3 Mar 2025"
QString momentText(const QDateTime &at); // the exact one, in the local zone
// A cell in one line: numbers in full, line ends as ⏎, long texts cut.
QString cellText(const QVariant &value);
QString errorText(const core::Error &error);                 // message and hint
QString shortName(const QString &text, qsizetype most = 60); // cut in the middle

} // namespace aw::ui
