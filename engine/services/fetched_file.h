// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy on this machine of data that has no file here: what stands at a URL, or what comes through a pipe.
#pragma once

#include "engine/core/error.h"
#include "engine/data/url_fetch.h"
#include "engine/store/temporary_folder.h"

#include <QCoroTask>
#include <QString>
#include <QUrl>

#include <memory>
#include <stop_token>

namespace aw::services
{

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

// What data::fetchUrl fetches, in a temporary folder of its own. Blocks, with an event loop of its own; any thread.
FetchResult fetchUrl(const QUrl &url, const QString &tempDirectory, qint64 maxBytes,
                     const data::FetchProgress &progress, const std::stop_token &stop);

// Everything that comes from a descriptor, such as standard input, until its end. EmptyFile when nothing comes.
QCoro::Task<FetchResult> fetchPipe(int descriptor, QString filename, QString tempDirectory, std::stop_token stop);

} // namespace aw::services
