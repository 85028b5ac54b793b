// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_fit.h"

#include <algorithm>

namespace aw::ui
{

int fitOf(const QString &typed, const QString &text)
{
    if (typed.isEmpty())
        return 0;
    if (const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0)
        return at == 0 ? 2000 : (text[at - 1].isSpace() ? 1500 : 1000) - static_cast<int>(std::min<qsizetype>(at, 200));
    int fit = 0;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        fit += at == 0 || text[at - 1].isSpace() ? 20 : at == from ? 8 : 1;
        from = at + 1;
    }
    return fit;
}

} // namespace aw::ui
