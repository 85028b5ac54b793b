// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches what stands at an http or https address into a file.
#pragma once

#include "engine/core/error.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <stop_token>

class QFile;

namespace aw::data
{

// received, total: bytes; total is -1 while nobody knows it. Called in the thread of the call.
using FetchProgress = std::function<void(qint64 received, qint64 total)>;

struct FetchRules {
    qint64 mostBytes = 0;                                 // LimitExceeded above it; 0: no limit
    std::function<core::Status(const QUrl &)> mayVisit{}; // asked for where a redirect leads; empty: everywhere
};

// Whether it is written like http://… or https://…
bool isUrl(const QString &text);
// The address as others may see it: without user, password and query.
QString shownUrl(const QUrl &url);

// Why the file of what is fetched cannot be written.
core::Error keepError(const QFile &file);

// Downloads it into the folder, following redirects but never from https to http; returns the name of the file, as the
// server calls it. Blocks, with an event loop of its own; any thread.
// Errors: Network (worth another try), NotFound, PermissionDenied, InvalidArgument, LimitExceeded, EmptyFile, DiskFull,
// IoError, Cancelled, those of mayVisit.
core::Result<QString> fetchUrl(const QUrl &url, const QString &folder, const FetchRules &rules,
                               const FetchProgress &progress, const std::stop_token &stop);

} // namespace aw::data
