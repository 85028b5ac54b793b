// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/target_library.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Resources of a static library must be asked for outside of any namespace.
static void initTargetResources()
{
    Q_INIT_RESOURCE(targets);
}

namespace aw::agents
{

using core::ErrorCode;
using core::Result;

namespace
{

Result<Target> readTarget(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::IoError, u"The target cannot be read: %1"_s.arg(file.errorString()), path);
    AW_TRY(const QJsonObject object, core::parseJsonObject(file.readAll(), path));
    Result<Target> target = targetFromJson(object);
    if (!target) {
        core::Error error = target.error();
        error.where = path;
        return std::unexpected(error);
    }
    return target;
}

} // namespace

TargetLibrary::TargetLibrary()
{
    initTargetResources();
    for (const QString &name : {u"generic"_s, u"cosmo-ready"_s, u"ml-ready"_s, u"schema"_s, u"tidy"_s}) {
        const Result<Target> target = readTarget(u":/aw/targets/%1.json"_s.arg(name));
        Q_ASSERT_X(target, "TargetLibrary", "a built-in target is broken");
        if (target)
            m_targets.append(*target);
    }
}

Result<TargetLibrary> TargetLibrary::withFolder(const QString &folder)
{
    TargetLibrary library;
    const QDir dir(folder);
    for (const QString &file : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        AW_TRY(const Target target, readTarget(dir.filePath(file)));
        const auto same = std::ranges::find(library.m_targets, target.name, &Target::name);
        if (same != library.m_targets.end())
            *same = target;
        else
            library.m_targets.append(target);
    }
    return library;
}

QStringList TargetLibrary::names() const
{
    QStringList names;
    for (const Target &target : m_targets)
        names.append(target.name);
    return names;
}

Result<Target> TargetLibrary::find(const QString &name) const
{
    const auto found = std::ranges::find(m_targets, name, &Target::name);
    if (found != m_targets.end())
        return *found;
    const QString near = core::nearest(name, names());
    return core::fail(ErrorCode::NotFound, u"There is no target “%1”"_s.arg(name), {},
                      near.isEmpty() ? u"Known targets: %1."_s.arg(names().join(u", "_s))
                                     : u"Did you mean “%1”?"_s.arg(near));
}

} // namespace aw::agents
