// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The targets there are: the built-in ones, and those in a folder of the user's, which win over built-in ones of the
// same name.
#pragma once

#include "engine/agents/target.h"

namespace aw::agents
{

// Thread: any, once made.
class TargetLibrary
{
public:
    TargetLibrary(); // the built-in targets only
    // folder: holds *.json; one that does not exist counts as empty. Errors name the file.
    static core::Result<TargetLibrary> withFolder(const QString &folder);

    QStringList names() const; // in the order they were added
    // NotFound suggests the nearest name.
    core::Result<Target> find(const QString &name) const;

private:
    QList<Target> m_targets;
};

} // namespace aw::agents
