// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/user_guide.h"

#include <QFile>

// Resources of a static library have to be asked for, outside of any namespace.
static void loadGuide()
{
    Q_INIT_RESOURCE(guide);
}

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

QString guideFile(const QString &section)
{
    return u":/aw/help/guide/%1.md"_s.arg(section);
}

} // namespace

QStringList guideSections()
{
    loadGuide();
    QStringList sections{u"first-workflow"_s, u"loading"_s,    u"data"_s,   u"preparing"_s,
                         u"workflows"_s,      u"validation"_s, u"ledger"_s, u"approvals"_s,
                         u"results"_s,        u"schedules"_s,  u"api"_s,    u"command-line"_s,
                         u"troubleshooting"_s};
    if (QFile::exists(guideFile(u"speed"_s))) // there once a whole run of the benchmarks has written it
        sections.append(u"speed"_s);
    return sections;
}

QString guideText(const QString &section, const QString &language)
{
    loadGuide();
    for (const QString &path : {guideFile(language + u'/' + section), guideFile(section)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString guideTitle(const QString &section, const QString &language)
{
    return guideText(section, language).section(u'\n', 0, 0).mid(2);
}

} // namespace aw::ui
