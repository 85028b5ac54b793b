// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a store (folder_owner lasting FOLDER | temporary PARENT), says "ready FOLDER" and waits for the end of its
// input.
#include "engine/store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto store = arguments.at(1) == "temporary"_L1 ? aw::store::Store::openTemporary(arguments.at(2))
                                                         : aw::store::Store::open(arguments.at(2));
    if (!store) {
        std::puts(qPrintable(store.error().text()));
        return 1;
    }
    std::printf("ready %s\n", qPrintable((*store)->folder()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
