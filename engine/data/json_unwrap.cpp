// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/json_unwrap.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/temporary_copy.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
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

// Records under their ids: every member is an object, and they have their keys in common.
bool isKeyed(const JsonScan &scan)
{
    qsizetype parents = 0;
    QHash<QString, qsizetype> children;
    for (const JsonMember &member : scan.members) {
        parents += member.depth == 0;
        if (member.depth == 0 && member.kind != JsonObject)
            return false;
        if (member.depth == 1)
            ++children[member.pointer.section(u'/', 2)];
    }
    return parents >= 2 && !children.isEmpty() &&
           std::ranges::all_of(children, [&](qsizetype count) { return count * 2 >= parents; });
}

// A text of our own, or a part of the file.
struct Piece {
    QByteArray text;
    qint64 from = 0;
    qint64 to = 0;
};

Result<QString> compose(const QString &path, const QList<Piece> &pieces, const QString &folder,
                        const std::stop_token &stop)
{
    constexpr qint64 kAtOnce = 1 << 20;
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), path);
    QTemporaryFile copy(folder + u"/records-XXXXXX.json"_s);
    const auto write = [&](const QByteArray &bytes) -> core::Status {
        if (copy.write(bytes) == bytes.size())
            return {};
        return copyNotWritten(copy, folder);
    };
    if (!copy.open())
        return copyNotOpened(copy, folder);
    for (const Piece &piece : pieces) {
        AW_CHECK(write(piece.text));
        for (qint64 at = piece.from; at < piece.to;) {
            if (stop.stop_requested())
                return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
            QByteArray bytes;
            if (!source.seek(at) || (bytes = source.read(std::min(kAtOnce, piece.to - at))).isEmpty())
                return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), path);
            AW_CHECK(write(bytes));
            at += bytes.size();
        }
    }
    if (!copy.flush())
        return core::fail(ErrorCode::IoError, u"A temporary copy cannot be written: %1"_s.arg(copy.errorString()),
                          folder);
    copy.setAutoRemove(false);
    return copy.fileName();
}

QByteArray jsonText(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

// {"u1": {"name": "Ana"}} → {"key":"u1","name": "Ana"}
QList<Piece> keyedPieces(const JsonScan &scan)
{
    const bool taken = std::ranges::any_of(
        scan.members, [](const JsonMember &member) { return member.depth == 1 && member.pointer.endsWith("/key"_L1); });
    QList<Piece> pieces;
    for (const JsonMember &member : scan.members) {
        if (member.depth != 0)
            continue;
        const bool filled = std::ranges::any_of(scan.members, [&](const JsonMember &other) {
            return other.depth == 1 && other.from > member.from && other.to < member.to;
        });
        pieces.append({(taken ? "{\"_key\":" : "{\"key\":") + jsonText(member.key) + (filled ? "," : ""),
                       member.from + 1, member.to});
        pieces.append({"\n", 0, 0});
    }
    return pieces;
}

// The names of columns may stand beside rows that are lists: {"columns": ["x", "y"], "data": [[1, 2]]}.
const JsonMember *namesBeside(const JsonScan &scan, const JsonMember &records)
{
    static const QStringList known{u"columns"_s, u"fields"_s, u"header"_s, u"headers"_s, u"names"_s, u"column_names"_s};
    if ((records.elementKinds & ~JsonNull) != JsonArray)
        return nullptr;
    const auto found = std::ranges::find_if(scan.members, [&](const JsonMember &member) {
        return member.depth == records.depth && member.kind == JsonArray && member.elementKinds == JsonText &&
               known.contains(member.key.section(u'.', -1).toLower());
    });
    return found == scan.members.end() ? nullptr : &*found;
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
    if (isKeyed(scan)) {
        AW_TRY(result.path, compose(path, keyedPieces(scan), scratchFolder, session.stopToken()));
        result.note = u"The records stand under their keys, which become a column"_s;
        return result;
    }
    const JsonMember *records = recordsIn(scan);
    if (!records)
        return std::nullopt;
    QList<Piece> pieces{{{}, records->from, records->to}};
    const JsonMember *names = namesBeside(scan, *records);
    if (names)
        pieces = {{"[", names->from, names->to}, {",", records->from + 1, records->to}};
    AW_TRY(result.path, compose(path, pieces, scratchFolder, session.stopToken()));
    result.note = u"The records stand in \"%1\""_s.arg(records->key);
    QStringList others;
    for (const JsonMember &member : scan.members)
        if (member.depth == 0 && member.key != records->key && !records->key.startsWith(member.key + u'.') &&
            (!names || member.key != names->key))
            others.append(member.key);
    if (!others.isEmpty())
        result.warnings.append(u"The records in \"%1\" are read. Beside them the file holds: %2."_s.arg(
            records->key, others.first(std::min<qsizetype>(10, others.size())).join(u", "_s)));
    return result;
}

} // namespace aw::data
