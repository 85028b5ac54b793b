// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the data the store keeps, as steps read them.
#pragma once

#include "engine/steps/input_file.h"
#include "engine/store/store.h"

#include <QSqlDatabase>

namespace aw::jobs
{

// By its id. On the store thread. Errors: NotFound.
core::Result<steps::InputFile> storedInput(const QSqlDatabase &db, const store::ArtifactFiles &files,
                                           const QString &id);
// By its id, or else the newest of that name. Waits for the store; any thread but its own. Errors: NotFound.
core::Result<steps::InputFile> findStoredInput(store::Store &store, const QString &data);

} // namespace aw::jobs
