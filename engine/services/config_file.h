// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file people keep their options in.
#pragma once

#include "engine/core/options.h"

#include <QMap>
#include <QString>

namespace aw::services
{

// aw.conf in the application's folder for configuration.
QString defaultConfigFile();

// The file's options under those of the environment and the command line (by key). required: a file that is not there
// is an error. InvalidArgument.
core::Result<core::Options> loadOptions(const QString &path, bool required,
                                        const QMap<QString, QString> &commandLine = {});

// Rewrites the one line of the key, or adds it; comments and order stay. InvalidArgument, PermissionDenied, IoError.
core::Status writeOption(const QString &path, const QString &key, const QString &value);

} // namespace aw::services
