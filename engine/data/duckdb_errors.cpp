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

struct ErrorRule {
    const char *pattern; // part of DuckDB's message, any case
    ErrorCode code;
    const char *message; // nullptr: DuckDB's own first line
    const char *hint;
};

// The first rule that fits decides, so the special ones stand before the classes ("IO Error:").
constexpr std::array kErrorRules{
    ErrorRule{"INTERRUPT Error", ErrorCode::Cancelled, "The work was stopped", ""},
    ErrorRule{"No space left on device", ErrorCode::DiskFull, "The disk is full",
              "Free some space, or choose another folder with --temp-dir or -o."},
    ErrorRule{"failed to offload data block", ErrorCode::DiskFull, "There is not enough room for temporary files",
              "Free some space, raise the memory limit, or choose another folder with --temp-dir."},
    ErrorRule{"max_temp_directory_size", ErrorCode::DiskFull, "There is not enough room for temporary files",
              "Free some space, raise the memory limit, or choose another folder with --temp-dir."},
    ErrorRule{"Out of Memory Error", ErrorCode::OutOfMemory, "The data engine needs more memory than it may use",
              "Raise --memory-limit, or use fewer --threads."},
    ErrorRule{"Permission denied", ErrorCode::PermissionDenied, "The operating system refused access to a file",
              "Check who may read and write it."},
    ErrorRule{"No files found", ErrorCode::FileNotFound, "A file is not there", "Check the name."},
    ErrorRule{"Permission Error", ErrorCode::PermissionDenied, "This expression reaches outside its data",
              "Files, settings and the network cannot be used here."},
    ErrorRule{"No magic bytes found", ErrorCode::MalformedData, "This is not a complete Parquet file",
              "It may have been cut off while it was copied; fetch it again."},
    ErrorRule{"too small to be a Parquet file", ErrorCode::MalformedData, "This is not a complete Parquet file",
              "It may have been cut off while it was copied; fetch it again."},
    ErrorRule{"Malformed JSON", ErrorCode::MalformedData, nullptr,
              "Correct the file at that place, or fetch it again."},
    ErrorRule{"Invalid Input Error", ErrorCode::MalformedData, nullptr, ""},
    ErrorRule{"Invalid unicode", ErrorCode::MalformedData, nullptr, "Say which encoding the file has with --encoding."},
    ErrorRule{"Conversion Error", ErrorCode::MalformedData, nullptr, ""},
    ErrorRule{"Out of Range Error", ErrorCode::MalformedData, nullptr, ""},
    ErrorRule{"Parser Error", ErrorCode::InvalidExpression, nullptr, ""},
    ErrorRule{"Binder Error", ErrorCode::InvalidExpression, nullptr, ""},
    ErrorRule{"Catalog Error", ErrorCode::InvalidExpression, nullptr, ""},
    ErrorRule{"Constraint Error", ErrorCode::ValidationFailed, nullptr, ""},
    ErrorRule{"Serialization Error", ErrorCode::Corrupt, nullptr, ""},
    ErrorRule{"IO Error", ErrorCode::IoError, nullptr, ""},
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
    for (const ErrorRule &rule : kErrorRules) {
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
