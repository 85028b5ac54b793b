// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/column_names.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace aw::data
{

UniqueNames uniqueNames(const QStringList &given)
{
    static const QRegularExpression kBreaks(u"[\\r\\n\\t]+"_s);
    QStringList wanted;
    QSet<QString> taken; // folded
    for (const QString &name : given) {
        wanted.append(QString(name).remove(QChar(u'\0')).replace(kBreaks, u" "_s).trimmed());
        taken.insert(wanted.last().toCaseFolded());
    }

    UniqueNames result;
    QSet<QString> used; // folded
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool nameless = wanted[i].isEmpty();
        const QString base = nameless ? u"column_%1"_s.arg(i + 1) : wanted[i];
        QString name = base;
        for (int number = 2;
             used.contains(name.toCaseFolded()) || ((nameless || number > 2) && taken.contains(name.toCaseFolded()));
             ++number)
            name = u"%1_%2"_s.arg(base).arg(number);
        used.insert(name.toCaseFolded());
        result.names.append(name);
        if (nameless)
            result.warnings.append(u"Column %1 has no name and is called \"%2\"."_s.arg(i + 1).arg(name));
        else if (name != wanted[i])
            result.warnings.append(
                u"The name \"%1\" of column %2 occurs more than once; this one is called \"%3\"."_s.arg(wanted[i])
                    .arg(i + 1)
                    .arg(name));
    }
    return result;
}

QStringList numberedNames(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(u"column_%1"_s.arg(i));
    return names;
}

} // namespace aw::data
