// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of the one table mean for the server, and where other programs find it.
#pragma once

#include "engine/core/options.h"
#include "engine/server/server.h"

namespace aw::app
{

// InvalidArgument for words that are none of those an option knows.
core::Result<server::ServerSettings> serverSettings(const core::Options &options, const QString &dataDirectory);

// The address of the server that owns a data directory, written there for other programs while it runs. Removed with
// the object.
class OwnerNote
{
public:
    static core::Result<std::unique_ptr<OwnerNote>> write(const QString &dataDirectory, const QString &url);
    // The address; empty when there is none.
    static QString read(const QString &dataDirectory);
    ~OwnerNote();

private:
    explicit OwnerNote(QString path);
    const QString m_path;

    Q_DISABLE_COPY_MOVE(OwnerNote)
};

} // namespace aw::app
