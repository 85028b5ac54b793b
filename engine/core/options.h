// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration: one table of options, and where each value came from.
#pragma once

#include "engine/core/error.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace aw::core
{

enum class OptionType : quint8 {
    Text,
    Secret, // is never shown
    Integer,
    Bytes,
    Boolean,
    Path,
    Port,
};

struct OptionInfo {
    const char *key;      // "engine.memory_limit"; in the config file and after `aw config set`
    const char *flag;     // "--memory-limit"; empty when it has none
    const char *variable; // "AW_MEMORY_LIMIT"
    OptionType type;
    const char *fallback; // the built-in default, as text
    const char *help;     // one sentence
};

// The one table.
std::span<const OptionInfo> optionTable();
const OptionInfo *findOption(const QString &key);

enum class OptionSource : quint8 { Default, File, Environment, CommandLine };
QString sourceName(OptionSource source);

struct OptionValue {
    QString text;
    OptionSource source = OptionSource::Default;
    QString detail; // the file or variable it came from

    bool operator==(const OptionValue &) const = default;
};

// Immutable once built: defaults < file < AW_* environment < command line.
class Options
{
public:
    // fileText: lines "key = value", # comments. environment and commandLine: by variable name and by key.
    // InvalidArgument names the source of a value that does not fit its type, or of a key that does not exist.
    static Result<Options> build(const QString &filePath, const QByteArray &fileText,
                                 const QMap<QString, QString> &environment, const QMap<QString, QString> &commandLine);

    const OptionValue &value(const QString &key) const; // the key must be in the table
    QString text(const QString &key) const { return value(key).text; }
    qint64 integer(const QString &key) const;
    qint64 bytes(const QString &key) const; // 0 for "auto"
    bool boolean(const QString &key) const;

private:
    QHash<QString, OptionValue> m_values;
};

// "512MB", "2 GiB", "1500000000", "auto" (0). Decimal units are powers of 1000, binary ones of 1024.
Result<qint64> bytesFromText(const QString &text);
Status checkOptionValue(const OptionInfo &option, const QString &text);

} // namespace aw::core
