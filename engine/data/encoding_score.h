// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much a text looks like writing of people: the measure by which encodings are told apart.
#pragma once

#include <QString>

namespace aw::data
{

// About 1 for natural text, below 0 for what a wrong encoding makes of it. Only characters beyond ASCII and their
// neighbours count; 0 when there are none.
double writingScore(const QString &text);

} // namespace aw::data
