// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aw::core
{

// The text with a full stop, unless it is empty or has an end: messages of errors are sentences, and some ask
// something.
QString ended(QString text);

} // namespace aw::core
