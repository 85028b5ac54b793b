// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/workflow_version.h"

#include "engine/core/json.h"

using namespace Qt::StringLiterals;

namespace aw::core
{

QJsonObject toJson(const VersionChanges &changes)
{
    return {{u"steps_added"_s, changes.added},
            {u"steps_removed"_s, changes.removed},
            {u"steps_changed"_s, changes.changed},
            {u"settings_changed"_s, changes.settings},
            {u"layout_changed"_s, changes.layout}};
}

VersionChanges versionChangesFromJson(const QJsonObject &object)
{
    return {object.value("steps_added"_L1).toInt(), object.value("steps_removed"_L1).toInt(),
            object.value("steps_changed"_L1).toInt(), object.value("settings_changed"_L1).toInt(),
            object.value("layout_changed"_L1).toBool()};
}

QJsonObject toJson(const WorkflowVersion &version)
{
    return {{u"version"_s, version.version},
            {u"name"_s, version.name},
            {u"saved_at"_s, jsonOrNull(version.savedAt)},
            {u"saved_by"_s, jsonOrNull(version.savedBy.isEmpty() ? QString() : version.savedBy)},
            {u"restored_from"_s, jsonOrNull(version.restoredFrom)},
            {u"changes"_s, version.changes ? QJsonValue(toJson(*version.changes)) : QJsonValue(QJsonValue::Null)}};
}

} // namespace aw::core
