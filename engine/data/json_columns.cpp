// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/json_columns.h"

#include "engine/data/column_names.h"

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

QString pointerTo(const QString &key)
{
    return u'/' + QString(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

} // namespace

JsonColumns jsonColumns(const JsonScan &scan)
{
    JsonColumns result;
    // Records that are no objects have no keys: the whole record is the one value.
    QList<JsonField> fields = scan.fields;
    if (!scan.objectsOnly) {
        quint16 kinds = 0;
        for (const JsonField &field : scan.fields)
            kinds |= field.key.isEmpty() ? field.kinds : quint16(JsonObject);
        fields = {{u"value"_s, kinds}};
    }
    QStringList keys;
    for (const JsonField &field : std::as_const(fields))
        keys.append(field.key);
    const UniqueNames unique = uniqueNames(keys);
    result.warnings = unique.warnings;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const int values = fields[i].kinds & ~JsonNull;
        const QString &name = unique.names[i];
        result.schema.columns.append({name, typeOf(fields[i].kinds), {}, {}});
        result.pointers.append(scan.objectsOnly ? pointerTo(fields[i].key) : QString());
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
