// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not one plain file of a table: packed files, archives, databases, folders of files.
#pragma once

#include "engine/data/source.h"

#include <optional>

namespace aw::data
{

// The description when path is one of these, by its content; nothing when it is an ordinary file (workbooks, which are
// ZIP files too, among them). Packed files are unpacked into scratchFolder whole. Arguments and errors as
// describeSource has them.
core::Result<std::optional<SourceDescription>> describeContainer(Session &session, const QString &path,
                                                                 const SourceOverrides &overrides,
                                                                 const QString &scratchFolder,
                                                                 const ProgressCallback &progress);

} // namespace aw::data
