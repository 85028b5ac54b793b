// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/artifact.h"

#include "engine/core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::core
{

QJsonObject toJson(const Artifact &artifact)
{
    return {{u"id"_s, artifact.id},
            {u"filename"_s, artifact.filename},
            {u"storage_path"_s, artifact.storagePath},
            {u"size_bytes"_s, artifact.sizeBytes < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(artifact.sizeBytes)},
            {u"content_type"_s, jsonOrNull(artifact.contentType)},
            {u"metadata"_s, artifact.metadata.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(artifact.metadata)},
            {u"created_at"_s, jsonOrNull(artifact.createdAt)},
            {u"tags"_s, QJsonArray::fromStringList(artifact.tags)},
            {u"version"_s, artifact.version}};
}

} // namespace aw::core
