// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/json_columns.h"

#include "engine/data/column_names.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

QString typeOf(quint16 kinds)
{
    const int values = kinds & ~JsonNull;
    if (values == JsonBoolean)
        return u"BOOLEAN"_s;
    if (values != 0 && (values & ~(JsonInteger | JsonLongInteger)) == 0)
        return u"BIGINT"_s;
    if (values == JsonReal || values == (JsonReal | JsonInteger))
        return u"DOUBLE"_s;
    return u"VARCHAR"_s;
}

constexpr qsizetype kMostColumns = 1000; // objects with keys of their own in each record are not for flattening

// The fields that become columns: objects give way to their fields, unless other values stand there too.
QList<JsonField> leaves(const QList<JsonField> &fields)
{
    QSet<QString> parents;
    for (const JsonField &field : fields)
        if (!field.parent.isEmpty())
            parents.insert(field.parent);
    QSet<QString> whole; // objects that stay JSON text, with all in them
    QList<JsonField> result;
    for (const JsonField &field : fields) {
        if (whole.contains(field.parent)) {
            whole.insert(field.pointer);
            continue;
        }
        const bool object = (field.kinds & JsonObject) != 0;
        if (object && (field.kinds & ~(JsonObject | JsonNull)) == 0 && parents.contains(field.pointer))
            continue;
        if (object)
            whole.insert(field.pointer);
        result.append(field);
    }
    if (result.size() <= kMostColumns)
        return result;
    QList<JsonField> topLevel = fields;
    topLevel.removeIf([](const JsonField &field) { return !field.parent.isEmpty(); });
    return topLevel;
}

// Lists of equal length are rows; texts above other kinds of values, or texts that differ, are their names.
void readRows(const JsonScan &scan, JsonColumns &result, QList<JsonField> &fields)
{
    const bool texts = std::ranges::all_of(scan.firstRowKinds, [](quint16 kind) { return kind == JsonText; });
    const bool others =
        std::ranges::any_of(scan.otherRowKinds, [](quint16 kinds) { return (kinds & ~(JsonText | JsonNull)) != 0; });
    QSet<QString> distinct(scan.firstRowTexts.begin(), scan.firstRowTexts.end());
    result.header = texts && (others || distinct.size() == scan.firstRowTexts.size());
    fields.clear();
    for (qsizetype i = 0; i < scan.rowWidth; ++i) {
        const quint16 kinds =
            result.header ? scan.otherRowKinds[i] : quint16(scan.firstRowKinds[i] | scan.otherRowKinds[i]);
        fields.append({result.header ? scan.firstRowTexts[i] : QString(), kinds, u'/' + QString::number(i), {}});
    }
}

} // namespace

JsonColumns jsonColumns(const JsonScan &scan)
{
    JsonColumns result;
    QList<JsonField> fields = leaves(scan.fields);
    if (!scan.objectsOnly && scan.rowWidth > 0 && scan.records > 1) {
        readRows(scan, result, fields);
    } else if (!scan.objectsOnly) {
        // Records that are no objects have no keys: the whole record is the one value.
        quint16 kinds = 0;
        for (const JsonField &field : scan.fields)
            kinds |= field.key.isEmpty() ? field.kinds : quint16(JsonObject);
        fields = {{u"value"_s, kinds, {}, {}}};
    }
    QStringList keys;
    for (const JsonField &field : std::as_const(fields))
        keys.append(field.key);
    const UniqueNames unique = uniqueNames(keys);
    result.warnings = unique.warnings;
    if (scan.duplicateKeys > 0)
        result.warnings.append(u"%1 times a record has a key twice, for example \"%2\"; the first value is read."_s.arg(
            QString::number(scan.duplicateKeys), scan.duplicateKey));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const int values = fields[i].kinds & ~JsonNull;
        const QString &name = unique.names[i];
        result.schema.columns.append({name, typeOf(fields[i].kinds), {}, {}});
        result.pointers.append(fields[i].pointer);
        if (values == JsonText)
            result.pureTexts.append(name);
        else if (values & (JsonObject | JsonArray))
            result.warnings.append(u"\"%1\" holds lists or objects; they are kept as JSON text."_s.arg(name));
        else if (values & JsonBeyond)
            result.warnings.append(
                u"\"%1\" holds numbers that no number type holds exactly; it stays text."_s.arg(name));
        else if (values != 0 && result.schema.columns.last().isText())
            result.warnings.append(u"\"%1\" holds values of several kinds; it is read as text."_s.arg(name));
    }
    return result;
}

core::Error brokenJson(const JsonScan &scan, const QString &path)
{
    return {core::ErrorCode::MalformedData,
            u"The JSON is broken after record %1: %2"_s.arg(scan.records).arg(scan.errorText),
            u"%1, line %2, column %3, byte %4"_s.arg(path).arg(scan.errorLine).arg(scan.errorColumn).arg(scan.errorAt),
            u"Correct the file at that place, or fetch it again."_s,
            {}};
}

} // namespace aw::data
