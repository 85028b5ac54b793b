// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sentence.h"

namespace aw::core
{

QString ended(QString text)
{
    if (!text.isEmpty() && !QStringLiteral(".?!…").contains(text.back()))
        text += QLatin1Char('.');
    return text;
}

} // namespace aw::core
