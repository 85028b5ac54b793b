// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of DuckDB's own files, attached read-only.
#pragma once

#include "engine/data/source.h"

namespace aw::data
{

bool isDuckDbFile(const QByteArray &head);

// file: where it stands; place: what messages name. Attaches it to the session, which keeps it. Errors: MalformedData
// (damaged), UnsupportedFormat (made by a newer engine; encrypted), Locked (open elsewhere), Conflict (changes not yet
// merged in), EmptyFile (no table), NotFound (not the one asked for).
core::Result<SourceDescription> describeDuckDb(Session &session, const QString &file, const QString &place,
                                               const SourceOverrides &overrides, const QString &scratchFolder);
core::Result<SourceRows> openDuckDb(Session &session, const SourceDescription &source);

} // namespace aw::data
