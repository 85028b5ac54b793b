// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of error for the whole product: a code that decides what happens next, and words a user can act on.
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <utility>

namespace aw::core
{

// The code alone decides whether a job tries again, what the HTTP status is and how a program exits (errorTraits).
enum class ErrorCode : std::uint8_t {
    InvalidArgument,   // a value the caller gave does not make sense
    SchemaMismatch,    // a document does not fit its schema; Error::problems says where
    InvalidJson,       // text that should be JSON is not
    UnknownStepType,   // a workflow names a step type the catalogue does not have
    NotFound,          // no workflow, data, job … with that id
    Conflict,          // the state of the thing does not allow it
    FileNotFound,      // no such file
    NotAFile,          // a directory, socket, device …
    PermissionDenied,  // the operating system refused
    EmptyFile,         // no bytes, or no data in them
    UnsupportedFormat, // not a format we read or write
    MalformedData,     // the right format, but broken inside
    InvalidExpression, // an SQL expression or query that does not hold
    ValidationFailed,  // the data does not meet its target or a rule
    LedgerMismatch,    // rows or cells differ and nothing explains it
    DiskFull,          // no space left; waits, then goes on
    IoError,           // reading or writing failed
    Busy,              // a resource is taken for the moment
    Network,           // another machine cannot be reached, or says 408, 425, 429 or 5xx
    WorkerCrash,       // the process that did the work is gone
    OutOfMemory,       // the memory limit was reached and spilling did not help
    LimitExceeded,     // larger, deeper, longer or more than allowed
    Timeout,           // took longer than allowed
    Cancelled,         // somebody stopped it
    Rejected,          // an approval was refused
    Locked,            // another process owns the data directory
    Corrupt,           // a stored file or record is damaged
    CrashLoop,         // a job took the process down again and again
    Unauthenticated,   // nobody has said who he is, or not so that it can be believed
    Internal,          // a bug of ours
};

struct ErrorTraits {
    const char *name; // the machine-readable word, e.g. "file_not_found"
    bool transient;   // worth trying again unchanged
    int httpStatus;
    int exitCode; // of the aw program; see README
};

const ErrorTraits &errorTraits(ErrorCode code);
QString errorName(ErrorCode code);
std::optional<ErrorCode> errorFromName(const QString &name);

// One thing wrong at one place of a document: {"loc":["body","steps",0,"type"],"msg":…,"type":…} on the wire.
struct FieldProblem {
    QString location; // JSON path, e.g. "steps[0].type"; empty for the document itself
    QString message;
    QString type; // machine-readable word, e.g. "missing"

    bool operator==(const FieldProblem &) const = default;
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; // a sentence: what is wrong
    QString where;   // file, line, column, step …; may be empty
    QString hint;    // a sentence: what the user can do; may be empty
    QList<FieldProblem> problems;

    // "message (where). hint"
    QString text() const;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

inline std::unexpected<Error> fail(ErrorCode code, QString message, QString where = {}, QString hint = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(where), std::move(hint), {}});
}

inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace aw::core
