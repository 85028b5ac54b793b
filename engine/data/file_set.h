// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder or a pattern (orders/*.csv): many files read as one table, with the name of its file in every row.
#pragma once

#include "engine/data/source.h"

namespace aw::data
{

// A folder, or a name with * ? [ in it that no file has.
bool isFileSet(const QString &path);

// What a session must be allowed to reach to read path: the path itself, or every file of the set with where links
// lead.
QStringList pathsToAllow(const QString &path);

// Each file is described by itself. Of a folder those files that share the most frequent suffix of tables; files in
// folders inside it and hidden ones are never read. A file that cannot be read is kept in SourceDescription::leftOut.
// Errors: FileNotFound (nothing fits the pattern), EmptyFile (no file in the folder), LimitExceeded (too many files);
// that of the first file when none can be read.
core::Result<SourceDescription> describeFileSet(Session &session, const QString &path, const SourceOverrides &overrides,
                                                const QString &scratchFolder);

// Columns go together by name, whatever their case, in the order in which they are first seen; one that a file does not
// have is NULL in its rows. Types are proven over all files; where files disagree the column takes the type that loses
// nothing, else text. A file that cannot be read is an error (Strict), or is left out and stands among the rejects
// (Keep), whose reasons begin with the name of the file.
core::Result<SourceRows> openFileSet(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                     const ProgressCallback &progress);

} // namespace aw::data
