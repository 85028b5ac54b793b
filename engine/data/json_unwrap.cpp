// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/json_unwrap.h"

#include "engine/core/result.h"
#include "engine/data/file_parts.h"
#include "engine/data/sql_quote.h"

#include <QFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Result;

namespace
{

// Names that records usually have inside a larger document.
bool isUsualName(const QString &key)
{
    static const QStringList known{u"data"_s,   u"records"_s,  u"rows"_s,    u"results"_s, u"result"_s,  u"items"_s,
                                   u"values"_s, u"features"_s, u"entries"_s, u"list"_s,    u"content"_s, u"hits"_s};
    return known.contains(key.section(u'.', -1).toLower());
}

bool holdsRecords(const JsonMember &member)
{
    const int kinds = member.elementKinds & ~JsonNull;
    return member.kind == JsonArray && member.elements > 0 && (kinds == JsonObject || kinds == JsonArray);
}

// The one list of records; the largest of several.
const JsonMember *recordsIn(const JsonScan &scan)
{
    const JsonMember *best = nullptr;
    for (const JsonMember &member : scan.members) {
        if (!holdsRecords(member) || (member.elements < 2 && !isUsualName(member.key)))
            continue;
        const auto rank = [](const JsonMember &m) { return std::pair(isUsualName(m.key), m.elements); };
        if (!best || rank(member) > rank(*best))
            best = &member;
    }
    return best;
}

// Whether every member is a list of values, all of one length.
bool isColumnar(const JsonScan &scan)
{
    if (scan.members.size() < 2)
        return false;
    const qint64 length = scan.members.first().elements;
    return length > 0 && std::ranges::all_of(scan.members, [&](const JsonMember &member) {
               return member.depth == 0 && member.kind == JsonArray && member.elements == length &&
                      (member.elementKinds & (JsonObject | JsonArray)) == 0;
           });
}

} // namespace

Result<std::optional<UnwrappedJson>> unwrapJson(Session &session, const QString &path, const JsonScan &scan,
                                                const QString &scratchFolder)
{
    if (scan.layout == JsonLayout::Array || scan.records != 1 || !scan.objectsOnly)
        return std::nullopt;
    UnwrappedJson result;
    if (isColumnar(scan)) {
        result.path = u"%1/%2.json"_s.arg(scratchFolder, session.newName(u"columns"_s));
        QStringList outputs;
        for (const JsonMember &member : scan.members)
            outputs.append(u"unnest(CAST(json_extract(json, %1) AS JSON[])) AS %2"_s.arg(quoteText(member.pointer),
                                                                                         quoteName(member.key)));
        AW_CHECK(session.execute(
            u"COPY (SELECT %1 FROM read_json_objects(%2, format='unstructured', compression='uncompressed', "
            "maximum_object_size=%3)) TO %4 (FORMAT json)"_s.arg(outputs.join(u", "_s), quoteText(path),
                                                                 QString::number(scan.largestRecord + 1024),
                                                                 quoteText(result.path))));
        result.note = u"Each key holds a list of equal length: the lists are the columns"_s;
        return result;
    }
    const JsonMember *records = recordsIn(scan);
    if (!records)
        return std::nullopt;
    AW_TRY(result.path, copyWithout(path, {{0, records->from}, {records->to, std::numeric_limits<qint64>::max()}},
                                    scratchFolder, session.stopToken()));
    result.note = u"The records stand in \"%1\""_s.arg(records->key);
    QStringList others;
    for (const JsonMember &member : scan.members)
        if (member.depth == 0 && member.key != records->key && !records->key.startsWith(member.key + u'.'))
            others.append(member.key);
    if (!others.isEmpty())
        result.warnings.append(u"The records in \"%1\" are read. Beside them the file holds: %2."_s.arg(
            records->key, others.first(std::min<qsizetype>(10, others.size())).join(u", "_s)));
    return result;
}

} // namespace aw::data
