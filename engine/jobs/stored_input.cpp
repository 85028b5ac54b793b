// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/stored_input.h"

#include "engine/core/result.h"
#include "engine/jobs/column_check.h"
#include "engine/store/artifact_repository.h"

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;

Result<steps::InputFile> storedInput(const QSqlDatabase &db, const store::ArtifactFiles &files, const QString &id)
{
    const store::ArtifactRepository artifacts(db);
    AW_TRY(const core::Artifact artifact, artifacts.get(id));
    AW_TRY(const QString target, artifacts.linkTarget(id));
    if (target.isEmpty())
        return steps::InputFile{files.path(artifact.storagePath), artifact.filename, artifact.sha256,
                                knownColumns(artifact), artifact.metadata.value("overrides"_L1).toObject()};
    return steps::InputFile{target, artifact.filename, {}}; // the user may have changed the file since
}

Result<steps::InputFile> findStoredInput(store::Store &store, const QString &data)
{
    return store.database()
        .run([data, files = &store.files()](const QSqlDatabase &db) -> Result<steps::InputFile> {
            AW_TRY(const QString named, store::ArtifactRepository(db).newestCalled(data));
            auto byId = storedInput(db, *files, data);
            if (byId || byId.error().code != ErrorCode::NotFound)
                return byId;
            if (named.isEmpty())
                return core::fail(ErrorCode::NotFound, u"There is no stored data “"_s + data + u"”."_s, {},
                                  u"Choose from the list of data, or import it first."_s);
            return storedInput(db, *files, named);
        })
        .result();
}

} // namespace aw::jobs
