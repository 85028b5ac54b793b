// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy on this machine of data that has no file here: what stands at a URL, or what comes through a pipe.
#pragma once

#include "engine/core/error.h"
#include "engine/store/temporary_folder.h"

#include <QCoroTask>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace aw::services
{

// Whether it is written like http://… or https://…
bool isUrl(const QString &text);

// A value; the file is removed with the last copy of it.
class FetchedFile
{
public:
    FetchedFile() = default;
    FetchedFile(std::unique_ptr<store::TemporaryFolder> folder, const QString &filename);

    QString path() const { return m_folder->path() + u'/' + m_filename; }
    QString filename() const { return m_filename; } // as its source calls it

private:
    std::shared_ptr<store::TemporaryFolder> m_folder;
    QString m_filename;
};

using FetchResult = core::Result<FetchedFile>;

// received, total: bytes; total is -1 while nobody knows it. Called in the thread of the call.
using FetchProgress = std::function<void(qint64 received, qint64 total)>;

// Downloads it, following redirects but never from https to http. maxBytes: LimitExceeded above it; 0: no limit.
// Errors: Network (worth another try), NotFound, PermissionDenied, InvalidArgument, LimitExceeded, DiskFull, IoError,
// Cancelled. Thread: one with an event loop.
QCoro::Task<FetchResult> fetchUrl(QUrl url, QString tempDirectory, qint64 maxBytes, FetchProgress progress,
                                  std::stop_token stop);

// Everything that comes from a descriptor, such as standard input, until its end. EmptyFile when nothing comes.
QCoro::Task<FetchResult> fetchPipe(int descriptor, QString filename, QString tempDirectory, std::stop_token stop);

} // namespace aw::services
