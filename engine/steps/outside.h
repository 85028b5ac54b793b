// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the world beyond files the config of a step may name.
#pragma once

#include "engine/core/error.h"
#include "engine/steps/input_file.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace aw::steps
{

// As the settings say.
struct Outside {
    bool allowUrls = false;
    qint64 mostDownloadBytes = 0; // from one address; 0: no limit
    QStringList urlHosts;         // the only ones once others can send workflows
    // Databases by the name workflows call them: postgresql://user@host/database.
    QMap<QString, QString> connections;
    bool allowPython = false;
    QString python; // the interpreter; empty: python3, where programs are looked for
    // Data the store keeps, by its id or else the newest of that name. Waits for the store; any thread but its own.
    // Null: there is no store. Errors: NotFound.
    std::function<core::Result<InputFile>(const QString &data)> storedData{};
};

} // namespace aw::steps
