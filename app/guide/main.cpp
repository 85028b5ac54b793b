// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// write_guide FOLDER: the user guide as web pages, as the packages have it; not installed itself.
#include "ui/settings/language.h"
#include "ui/shell/guide_page.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(QGuiApplication::arguments().value(1));
    for (const aw::ui::LanguageInfo &language : aw::ui::Language::all()) {
        QFile file(folder.filePath(aw::ui::guidePageName(language.code)));
        const QByteArray page = aw::ui::guidePage(language.code).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.flush()) {
            std::fprintf(stderr, "write_guide: %s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
