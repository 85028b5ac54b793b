// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/duckdb_errors.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Error;
using core::ErrorCode;

namespace
{

struct Rule {
    const char *pattern; // part of DuckDB's message, any case
    ErrorCode code;
    const char *message; // nullptr: DuckDB's own first line
    const char *hint;
};

// The first rule that fits decides, so the special ones stand before the classes ("IO Error:").
constexpr std::array kRules{
    Rule{"INTERRUPT Error", ErrorCode::Cancelled, "The work was stopped", ""},
    Rule{"No space left on device", ErrorCode::DiskFull, "The disk is full",
         "Free some space, or choose another folder with --temp-dir or -o."},
    Rule{"failed to offload data block", ErrorCode::DiskFull, "There is not enough room for temporary files",
         "Free some space, raise the memory limit, or choose another folder with --temp-dir."},
    Rule{"max_temp_directory_size", ErrorCode::DiskFull, "There is not enough room for temporary files",
         "Free some space, raise the memory limit, or choose another folder with --temp-dir."},
    Rule{"Out of Memory Error", ErrorCode::OutOfMemory, "The data engine needs more memory than it may use",
         "Raise --memory-limit, or use fewer --threads."},
    Rule{"Permission denied", ErrorCode::PermissionDenied, "The operating system refused access to a file",
         "Check who may read and write it."},
    Rule{"No files found", ErrorCode::FileNotFound, "A file is not there", "Check the name."},
    Rule{"Permission Error", ErrorCode::PermissionDenied, "This expression reaches outside its data",
         "Files, settings and the network cannot be used here."},
    Rule{"No magic bytes found", ErrorCode::MalformedData, "This is not a complete Parquet file",
         "It may have been cut off while it was copied; fetch it again."},
    Rule{"too small to be a Parquet file", ErrorCode::MalformedData, "This is not a complete Parquet file",
         "It may have been cut off while it was copied; fetch it again."},
    Rule{"Malformed JSON", ErrorCode::MalformedData, nullptr, "Correct the file at that place, or fetch it again."},
    Rule{"Invalid Input Error", ErrorCode::MalformedData, nullptr, ""},
    Rule{"Invalid unicode", ErrorCode::MalformedData, nullptr, "Say which encoding the file has with --encoding."},
    Rule{"Conversion Error", ErrorCode::MalformedData, nullptr, ""},
    Rule{"Out of Range Error", ErrorCode::MalformedData, nullptr, ""},
    Rule{"Parser Error", ErrorCode::InvalidExpression, nullptr, ""},
    Rule{"Binder Error", ErrorCode::InvalidExpression, nullptr, ""},
    Rule{"Catalog Error", ErrorCode::InvalidExpression, nullptr, ""},
    Rule{"Constraint Error", ErrorCode::ValidationFailed, nullptr, ""},
    Rule{"Serialization Error", ErrorCode::Corrupt, nullptr, ""},
    Rule{"IO Error", ErrorCode::IoError, nullptr, ""},
};

// "Conversion Error: Could not …\nLINE 1: SELECT …" → "Could not …". SQL never leaves the engine.
QString plainSentence(const QString &message)
{
    QString text = message;
    if (const qsizetype line = text.indexOf("\nLINE "_L1); line >= 0)
        text.truncate(line);
    static const QRegularExpression kClass(u"^[A-Z][A-Za-z ]* Error: "_s);
    text.remove(kClass);
    const qsizetype paragraph = text.indexOf("\n\n"_L1);
    if (paragraph > 0)
        text.truncate(paragraph);
    return text.replace(u'\n', u' ').simplified();
}

} // namespace

Error translateDuckDbError(const QString &message)
{
    for (const Rule &rule : kRules) {
        if (!message.contains(QLatin1StringView(rule.pattern), Qt::CaseInsensitive))
            continue;
        return {rule.code,
                rule.message ? QString::fromLatin1(rule.message) : plainSentence(message),
                {},
                QString::fromLatin1(rule.hint),
                {}};
    }
    return {ErrorCode::Internal, plainSentence(message), {}, {}, {}};
}

} // namespace aw::data
