// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of several languages that stand for values: months, weekdays, truth. One table for everybody who reads text.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aw::data
{

// Of each month, January first, its names and their short forms in lower case, without dots. No word means two months.
const QList<QStringList> &monthWords();
int monthOf(QStringView word); // 1..12 in any case, 0 for other words; a dot at the end does not matter
bool isWeekday(QStringView word);

struct TruthPair {
    QString yes;
    QString no;
    bool needsBoth; // one of them alone says too little: "F" is not always false
};
const QList<TruthPair> &truthPairs();

} // namespace aw::data
