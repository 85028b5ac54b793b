// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/data_version.h"

#include "engine/core/json.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

// Names of files and steps may hold anything but this.
constexpr QChar kBetween = u'\n';

} // namespace

QString fileOrigin(const QString &absolutePath)
{
    return u"file"_s + kBetween + absolutePath;
}

// Hashed, since a query often holds a key that must not stand in the store.
QString addressOrigin(const QString &url)
{
    const QString plain = QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::FullyEncoded);
    const QByteArray hash = QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha256);
    return u"address"_s + kBetween + QString::fromLatin1(hash.toHex());
}

QString uploadOrigin(const QString &filename)
{
    return u"upload"_s + kBetween + filename;
}

QString resultOrigin(const DataOrigin &origin)
{
    const bool isNamed = !origin.stepId.isEmpty() || (origin.role != "result"_L1 && origin.role != "table"_L1);
    if (origin.workflowId.isEmpty() || !isNamed)
        return {};
    return QStringList{u"workflow"_s, origin.workflowId, origin.stepId, origin.role}.join(kBetween);
}

QString tableOrigin(const QString &origin, const QString &table, const QString &member)
{
    return table.isEmpty() && member.isEmpty() ? origin : origin + kBetween + table + kBetween + member;
}

QJsonObject toJson(const DataVersion &version)
{
    return {{u"version"_s, version.version},
            {u"id"_s, version.entry.origin.dataId},
            {u"filename"_s, version.entry.origin.filename},
            {u"created_at"_s, jsonOrNull(version.entry.origin.at)},
            {u"size_bytes"_s, version.sizeBytes},
            {u"rows"_s, jsonOrNull(version.rows)},
            {u"unchanged"_s, version.isUnchanged},
            {u"made_by"_s, madeByJson(version.entry)}};
}

} // namespace aw::core
