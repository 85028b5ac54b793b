// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over a JSON file: is it well-formed, how many records has it, and which kinds of values under which keys.
#pragma once

#include "engine/core/error.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace aw::data
{

enum class JsonLayout : quint8 {
    Array, // one array of records
    Lines, // one record a line
    Loose, // records one after the other in any layout; also a single object
};

enum JsonKind : quint16 {
    JsonNull = 1,
    JsonBoolean = 2,
    JsonInteger = 4,     // that a double holds exactly
    JsonLongInteger = 8, // within 64 bits, but not within a double
    JsonReal = 16,
    JsonBeyond = 32, // numbers no type of ours holds
    JsonText = 64,
    JsonObject = 128,
    JsonArray = 256,
};

struct JsonField {
    QString key;       // of a nested object's field all keys, joined by dots
    quint16 kinds = 0; // JsonKind together
    QString pointer;   // where it stands in a record (RFC 6901)
    QString parent;    // the pointer of the object it stands in; empty: the record itself
};

// A value of the first record, as far as lists and objects go.
struct JsonMember {
    QString key;
    QString pointer;
    quint16 kind = 0;
    qint64 from = 0; // byte offsets
    qint64 to = 0;
    qint64 elements = 0;      // of a list
    quint16 elementKinds = 0; // of a list
    qsizetype depth = 0;
};

// A line that is no JSON among lines that are.
struct BrokenLine {
    qint64 from = 0; // byte offsets, with the line end
    qint64 to = 0;
    qint64 line = 0;
    qint64 at = 0;     // byte offset of the first place that is not JSON
    qint64 column = 0; // of it, in bytes, 1-based
    QString text;
};

struct JsonScan {
    JsonLayout layout = JsonLayout::Lines;
    qint64 records = 0;
    qint64 largestRecord = 0;      // bytes
    bool objectsOnly = true;       // every record is an object; otherwise fields holds one without key
    QList<JsonField> fields;       // in order of appearance
    QList<JsonMember> members;     // of the first record
    QList<BrokenLine> brokenLines; // of JsonLayout::Lines
    qint64 duplicateKeys = 0;      // in one record; the engine reads the first
    QString duplicateKey;          // the first of them
    // Records that are lists of equal length, a row each; otherwise rowWidth is 0.
    qint64 rowWidth = 0;
    QList<quint16> firstRowKinds;
    QList<quint16> otherRowKinds;
    QStringList firstRowTexts;
    bool complete = true; // false: stopped at the byte limit
    // The first place that is not JSON; -1: none.
    qint64 errorAt = -1;
    qint64 errorLine = 0;
    qint64 errorColumn = 0; // in bytes, 1-based
    QString errorText;
};

// As lenient as the engine: a comma before a closing bracket, NaN and Infinity are let through.
// byteLimit < 0: the whole file. Errors: file errors, Cancelled; broken JSON is a finding, not an error.
core::Result<JsonScan> scanJson(const QString &path, qint64 byteLimit = -1, const std::stop_token &stop = {});

} // namespace aw::data
