// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a list is wanted.
#pragma once

#include <QString>

namespace aw::store
{

struct Page {
    qint64 skip = 0;
    qint64 limit = 100;
    QString after{}; // only what follows the thing with this id; nothing when there is none. Empty: from the start
};

} // namespace aw::store
