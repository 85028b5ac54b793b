// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables by hand of tests/steps/cases; its README says how they are written.
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace step_cases
{

using namespace Qt::StringLiterals;

struct Case {
    QString name;
    QString kind;
    QByteArray config;
    QStringList inputs;
    QStringList answer;
    bool refused = false;
};

// Those of a type of step; none when it has no file.
inline QList<Case> casesOf(const QString &type)
{
    QFile file(QStringLiteral(AW_SOURCE_DIR "/tests/steps/cases/%1.txt").arg(type));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Case> cases;
    // Written out, since “é” of two characters looks as that of one.
    const QStringList lines = QString::fromUtf8(file.readAll()).replace("\\u0301"_L1, u"\u0301"_s).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'{'))
            cases.last().config = line.toUtf8();
        else if (line.startsWith("< "_L1))
            cases.last().inputs.append(line.sliced(2));
        else if (line.startsWith("> "_L1) || line.startsWith("! "_L1)) {
            cases.last().answer.append(line.sliced(2));
            cases.last().refused = line.startsWith(u'!');
        } else {
            cases.append(Case{type + u", "_s + line, line.section(u':', 0, 0), "{}", {}, {}, false});
        }
    }
    return cases;
}

} // namespace step_cases
