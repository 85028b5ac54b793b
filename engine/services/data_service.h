// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of data, for every door: bring a file in, look at it, give it out, remove it.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/data_need.h"
#include "engine/core/data_tags.h"
#include "engine/core/data_version.h"
#include "engine/core/environment.h"
#include "engine/core/lineage.h"
#include "engine/data/source.h"
#include "engine/data/writers.h"
#include "engine/services/data_files.h"
#include "engine/store/page.h"
#include "engine/store/store.h"

#include <QCoroTask>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace aw::services
{

struct ImportRequest {
    QString path;
    QString filename; // as the user knows it; empty: from the path
    QString origin;   // core/data_version.h, of a file that is only a copy made on the way; empty: its path
    data::SourceOverrides overrides;
    // The data stays where it is and is only referred to, for runs in a store that is thrown away.
    bool link = false;
    // Metadata that describes the file (format, dialect, encoding, columns). A copy is always described; a link may do
    // without, since the loading step looks for itself.
    bool describe = true;
    // A copy is always hashed; a link only when this is set.
    bool hash = false;
    // A file that is no table we can read is kept all the same; its metadata say why it was not read.
    bool keepUnreadable = false;
};

// Work on files is done on threads of the service's own. Tasks are awaited in a thread with an event loop; signals come
// from the thread this object lives in. Errors: NotFound, Conflict, Cancelled, and those of files, data and the store.
class DataService : public QObject
{
    Q_OBJECT

public:
    DataService(store::Store &store, const core::Clock &clock, core::IdSource &ids, const DataOptions &options,
                QObject *parent = nullptr);
    ~DataService() override; // stops and waits for what is under way

    QCoro::Task<core::Result<core::Artifact>> importFile(ImportRequest request, std::stop_token stop = {});
    // The same for threads without an event loop: blocks. Any thread.
    core::Result<core::Artifact> importNow(const ImportRequest &request, const std::stop_token &stop);
    QCoro::Task<core::Result<core::Artifact>> get(QString id);
    // Newest first; those that bear the tag, or all.
    QCoro::Task<core::Result<QList<core::Artifact>>> list(store::Page page = {}, QString tag = {});
    // Where the bytes are, for doors that stream them; not for showing to anybody.
    QCoro::Task<core::Result<QString>> filePath(QString id);
    QCoro::Task<core::Result<DataSample>> sample(QString id, qint64 offset, qint64 limit);
    // The same for a file of ours that is no data of its own, e.g. the output of a step.
    QCoro::Task<core::Result<DataSample>> sampleOf(QString file, qint64 offset, qint64 limit);
    // What the columns hold, over all rows; kept with the data.
    QCoro::Task<core::Result<QJsonObject>> makeProfile(QString id);
    QCoro::Task<core::Result<QJsonObject>> profile(QString id); // NotFound when none was made
    // Writes the data to a file of the user's, whole or not at all; the bytes as they are when the format is the same.
    QCoro::Task<core::Result<data::WrittenFile>> exportFile(QString id, QString path, data::OutputFormat format,
                                                            std::stop_token stop = {},
                                                            data::ProgressCallback progress = {});
    // Another name and other tags for people; InvalidArgument for an empty name or one of more than 1,000 characters,
    // and for tags that are none.
    QCoro::Task<core::Result<core::Artifact>> change(QString id, core::DataChanges changes);
    QCoro::Task<core::Result<core::Artifact>> rename(QString id, QString filename);
    QCoro::Task<core::Result<QList<core::TagCount>>> tags(); // all there are, in order
    // Which run made it, from what, all the way back; and what was made from it. Also of what is gone by now.
    QCoro::Task<core::Result<core::Lineage>> lineage(QString id);
    // What came from the same place, the newest first: imports of one file, address or table of a database, or what
    // one step of a workflow gave out in its runs.
    QCoro::Task<core::Result<QList<core::DataVersion>>> versions(QString id, store::Page page = {});
    // What it cannot go for: jobs that wait or run, schedules, workflows that read it.
    QCoro::Task<core::Result<QList<core::DataNeed>>> needs(QString id);
    // Conflict, with their names, while something needs it. A link's target is never touched.
    QCoro::Task<core::Status> remove(QString id);

Q_SIGNALS:
    void dataAdded(const aw::core::Artifact &artifact);
    void dataChanged(const aw::core::Artifact &artifact); // its name or tags
    void dataRemoved(const QString &id);

private:
    core::Result<core::Artifact> doImport(const ImportRequest &request, const std::stop_token &stop);

    store::Store &m_store;
    const core::Clock &m_clock;
    core::IdSource &m_ids;
    const DataOptions m_options;
    std::stop_source m_closing;
    QThreadPool m_pool;

    Q_DISABLE_COPY_MOVE(DataService)
};

} // namespace aw::services
