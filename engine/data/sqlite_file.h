// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and views of SQLite databases, read with SQLite itself and never written.
#pragma once

#include "engine/data/source.h"

namespace aw::data
{

bool isSqliteFile(const QByteArray &head);

// file: where it stands; place: what messages name. Errors: MalformedData (damaged, cut off), Conflict (a log of
// changes not yet merged in stands beside it), Busy (somebody writes), EmptyFile (no table), NotFound (not the one
// asked for).
core::Result<SourceDescription> describeSqlite(Session &session, const QString &file, const QString &place,
                                               const SourceOverrides &overrides);

// SQLite's columns hold what was put in, whatever they were declared as; what they hold decides: whole numbers BIGINT,
// numbers DOUBLE, bytes BLOB; a column of several kinds is text, numbers spelled so that nothing is lost and bytes as
// hexadecimal digits (X'00FF'). Texts that hold only dates or times become such when typing says Proven. A text that is
// not UTF-8 becomes NULL and stands among the rejects, with the number of its row as line. Reads the table twice.
core::Result<SourceRows> openSqlite(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                    const ProgressCallback &progress);

} // namespace aw::data
