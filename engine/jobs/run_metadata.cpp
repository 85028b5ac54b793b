// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/run_metadata.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

namespace
{

void appendNew(QJsonArray &list, const QJsonArray &more)
{
    for (const QJsonValue &value : more)
        if (!list.contains(value))
            list.append(value);
}

} // namespace

void mergeMetadata(QJsonObject &all, const QJsonObject &more)
{
    QJsonArray warnings = all.value("warnings"_L1).toArray();
    appendNew(warnings, more.value("warnings"_L1).toArray());
    for (auto it = more.begin(); it != more.end(); ++it) {
        QJsonObject merged =
            all.value(it.key()).toObject(); // of objects the parts the later step does not speak of stay
        const QJsonObject later = it.value().toObject();
        for (auto part = later.begin(); part != later.end(); ++part)
            merged.insert(part.key(), part.value());
        all.insert(it.key(), it.value().isObject() ? QJsonValue(merged) : it.value());
    }
    QJsonObject source = all.value("source"_L1).toObject();
    if (!source.isEmpty()) { // says where the file stands on this machine, which is nobody else's business
        source.remove(u"path"_s);
        source.remove(u"read_path"_s);
        all.insert(u"source"_s, source);
    }
    all.insert(u"warnings"_s, warnings);
}

} // namespace aw::jobs
