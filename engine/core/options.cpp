// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/options.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr std::array kOptions{
    OptionInfo{"store.data_dir", "--data-dir", "AW_DATA_DIR", OptionType::Path, "",
               "Folder for workflows, data and results. Empty: the platform's application data folder."},
    OptionInfo{"store.keep_completed_days", "", "AW_KEEP_COMPLETED_DAYS", OptionType::Integer, "7",
               "Days until completed and cancelled jobs that are not pinned are cleared away; their results stay. 0: "
               "never."},
    OptionInfo{"store.keep_failed_days", "", "AW_KEEP_FAILED_DAYS", OptionType::Integer, "30",
               "Days until failed jobs that are not pinned are cleared away. 0: never."},
    OptionInfo{"engine.memory_limit", "--memory-limit", "AW_MEMORY_LIMIT", OptionType::Bytes, "auto",
               "Memory the data engine may use for one job, e.g. 512MB. auto: half of the machine's."},
    OptionInfo{"engine.threads", "--threads", "AW_THREADS", OptionType::Integer, "0",
               "Threads of the data engine for one job. 0: one per processor core. Fewer when there is less than 64MB "
               "for each."},
    OptionInfo{"engine.workers", "--workers", "AW_WORKERS", OptionType::Integer, "1",
               "Jobs that run at the same time."},
    OptionInfo{"engine.temp_dir", "--temp-dir", "AW_TEMP_DIR", OptionType::Path, "",
               "Folder for temporary files. Empty: the system's."},
    OptionInfo{"engine.max_retries", "--max-retries", "AW_MAX_RETRIES", OptionType::Integer, "3",
               "How often an agent may revise its plan before the step fails, in aw prepare and aw run."},
    OptionInfo{"network.allow_urls", "", "AW_ALLOW_URLS", OptionType::Boolean, "true",
               "Whether http:// and https:// addresses may be given as input, also by workflows."},
    OptionInfo{"network.max_download", "", "AW_MAX_DOWNLOAD", OptionType::Bytes, "8GiB",
               "The most that is fetched from one address. auto: no limit."},
    OptionInfo{
        "network.fetch_hosts", "", "AW_FETCH_HOSTS", OptionType::Text, "",
        "Hosts workflows may fetch from, separated by commas. Empty: any, but none once other programs can reach "
        "the engine."},
    OptionInfo{"files.read_folders", "", "AW_READ_FOLDERS", OptionType::Text, "",
               "Folders whose files workflows may read by their path, separated by commas. Empty: any, but none once "
               "other programs can reach the engine."},
    OptionInfo{"files.write_folders", "", "AW_WRITE_FOLDERS", OptionType::Text, "",
               "Folders workflows may write files into, separated by commas. Empty: any, but none once other programs "
               "can reach the engine."},
    OptionInfo{
        "databases.connections", "", "AW_CONNECTIONS", OptionType::Text, "",
        "Databases workflows may use, separated by commas: NAME=postgresql://user@host/database. Passwords belong "
        "into ~/.pgpass."},
    OptionInfo{"code.allow_python", "", "AW_ALLOW_PYTHON", OptionType::Boolean, "false",
               "Whether Python in workflows may run, with all the rights of whoever runs this program."},
    OptionInfo{"engine.python", "", "AW_PYTHON", OptionType::Path, "",
               "Interpreter for Python in workflows. Empty: python3, where programs are looked for."},
    OptionInfo{"server.desktop", "--serve", "AW_SERVER_DESKTOP", OptionType::Boolean, "false",
               "Whether programs can reach the desktop over HTTP and WebSocket while its window is open."},
    OptionInfo{"server.bind", "--bind", "AW_SERVER_BIND", OptionType::Text, "127.0.0.1",
               "Address the server listens on. Others than this machine's own need TLS and accounts."},
    OptionInfo{"server.port", "--port", "AW_SERVER_PORT", OptionType::Port, "8000",
               "Port the server listens on. 0: any free one."},
    OptionInfo{"server.port_policy", "--port-policy", "AW_SERVER_PORT_POLICY", OptionType::Text, "fail",
               "What to do when the port is taken: fail, or next for the next free one."},
    OptionInfo{"server.tls_cert", "--tls-cert", "AW_SERVER_TLS_CERT", OptionType::Path, "",
               "Certificate of the server (PEM). Empty: no TLS."},
    OptionInfo{"server.tls_key", "--tls-key", "AW_SERVER_TLS_KEY", OptionType::Path, "",
               "Private key of the certificate (PEM)."},
    OptionInfo{"server.accounts", "--accounts", "AW_SERVER_ACCOUNTS", OptionType::Text, "auto",
               "Whether requests need an account: required, optional, or auto for required beyond this machine."},
    OptionInfo{"server.registration", "--registration", "AW_SERVER_REGISTRATION", OptionType::Text, "auto",
               "Who makes accounts: open for anybody, admins, or auto for open on this machine only."},
    OptionInfo{"server.allowed_hosts", "--allowed-hosts", "AW_SERVER_ALLOWED_HOSTS", OptionType::Text, "",
               "Host names the server answers to besides its address, separated by commas."},
    OptionInfo{"server.allowed_origins", "--allowed-origins", "AW_SERVER_ALLOWED_ORIGINS", OptionType::Text, "",
               "Web pages that may call the server, e.g. http://localhost:5173, separated by commas."},
    OptionInfo{"server.upload_limit", "--upload-limit", "AW_SERVER_UPLOAD_LIMIT", OptionType::Bytes, "2GiB",
               "Largest file that may be uploaded."},
    OptionInfo{"client.api_key", "--api-key", "AW_API_KEY", OptionType::Secret, "",
               "Key for the program that owns the data directory, when that one wants to know who asks."},
};

QStringList keys()
{
    QStringList result;
    for (const OptionInfo &option : kOptions)
        result.append(QString::fromLatin1(option.key));
    return result;
}

Error unknownKey(const QString &key, const QString &where)
{
    const QString suggestion = nearest(key, keys());
    return {ErrorCode::InvalidArgument,
            u"There is no option “%1”"_s.arg(key),
            where,
            suggestion.isEmpty() ? u"`aw config` lists them all."_s : u"Did you mean “%1”?"_s.arg(suggestion),
            {}};
}

Error placed(Error error, const QString &where)
{
    error.where = where;
    return error;
}

} // namespace

std::span<const OptionInfo> optionTable()
{
    return kOptions;
}

const OptionInfo *findOption(const QString &key)
{
    for (const OptionInfo &option : kOptions)
        if (key == QLatin1StringView(option.key))
            return &option;
    return nullptr;
}

QString sourceName(OptionSource source)
{
    switch (source) {
    case OptionSource::Default:
        return u"default"_s;
    case OptionSource::File:
        return u"config file"_s;
    case OptionSource::Environment:
        return u"environment"_s;
    case OptionSource::CommandLine:
        return u"command line"_s;
    }
    return {};
}

Result<qint64> bytesFromText(const QString &text)
{
    if (text.compare("auto"_L1, Qt::CaseInsensitive) == 0)
        return 0;
    static const QRegularExpression kPattern(u"^\\s*([0-9]+(?:\\.[0-9]+)?)\\s*([kmgt]?)(i?)(b?)\\s*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kPattern.match(text);
    const QString letter = match.captured(2).toLower();
    if (match.hasMatch() && !(letter.isEmpty() && !match.captured(3).isEmpty())) {
        const double base = match.captured(3).isEmpty() ? 1000 : 1024;
        const double scale = letter.isEmpty() ? 1 : std::pow(base, static_cast<double>(u"kmgt"_s.indexOf(letter) + 1));
        const double bytes = match.captured(1).toDouble() * scale;
        if (bytes >= 1 && bytes < 9e15)
            return static_cast<qint64>(bytes);
    }
    return fail(ErrorCode::InvalidArgument, u"“%1” is not a size"_s.arg(text), {},
                u"Write a number with a unit, such as 512MB or 2GiB, or auto."_s);
}

Status checkOptionValue(const OptionInfo &option, const QString &text)
{
    switch (option.type) {
    case OptionType::Text:
    case OptionType::Secret:
    case OptionType::Path:
        return {};
    case OptionType::Integer: {
        bool ok = false;
        const int value = text.toInt(&ok);
        if (ok && value >= 0 && value <= 1024)
            return {};
        return fail(ErrorCode::InvalidArgument, u"“%1” is not a whole number from 0 to 1024"_s.arg(text));
    }
    case OptionType::Port: {
        bool ok = false;
        const int value = text.toInt(&ok);
        if (ok && value >= 0 && value <= 65535)
            return {};
        return fail(ErrorCode::InvalidArgument, u"“%1” is not a port from 0 to 65535"_s.arg(text));
    }
    case OptionType::Bytes: {
        AW_TRY(const qint64 bytes, bytesFromText(text));
        if (bytes != 0 && bytes < 64'000'000)
            return fail(ErrorCode::InvalidArgument, u"“%1” is too little"_s.arg(text), {},
                        u"At least 64MB are needed."_s);
        return {};
    }
    case OptionType::Boolean:
        if (text == "true"_L1 || text == "false"_L1)
            return {};
        return fail(ErrorCode::InvalidArgument, u"“%1” is neither true nor false"_s.arg(text));
    }
    return {};
}

Result<Options> Options::build(const QString &filePath, const QByteArray &fileText,
                               const QMap<QString, QString> &environment, const QMap<QString, QString> &commandLine)
{
    Options options;
    for (const OptionInfo &option : kOptions)
        options.m_values.insert(QString::fromLatin1(option.key),
                                {QString::fromLatin1(option.fallback), OptionSource::Default, {}});

    const auto set = [&](const QString &key, const QString &text, OptionSource source,
                         const QString &detail) -> Status {
        const OptionInfo *option = findOption(key);
        if (!option)
            return std::unexpected(unknownKey(key, detail));
        if (Status status = checkOptionValue(*option, text); !status)
            return std::unexpected(placed(std::move(status).error(), u"%1, from %2"_s.arg(key, detail)));
        options.m_values.insert(key, {text, source, detail});
        return {};
    };

    int lineNumber = 0;
    const QStringList lines = QString::fromUtf8(fileText).split(u'\n');
    for (const QString &rawLine : lines) {
        ++lineNumber;
        const QString line = rawLine.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString where = u"%1, line %2"_s.arg(filePath).arg(lineNumber);
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::InvalidArgument, u"This line is not “key = value”"_s, where);
        AW_CHECK(set(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed(), OptionSource::File, where));
    }
    for (const OptionInfo &option : kOptions) {
        const QString variable = QString::fromLatin1(option.variable);
        if (environment.contains(variable)) {
            AW_CHECK(
                set(QString::fromLatin1(option.key), environment.value(variable), OptionSource::Environment, variable));
        }
    }
    for (auto it = commandLine.begin(); it != commandLine.end(); ++it) {
        AW_CHECK(set(it.key(), it.value(), OptionSource::CommandLine, u"command line"_s));
    }
    return options;
}

const OptionValue &Options::value(const QString &key) const
{
    const auto it = m_values.constFind(key);
    Q_ASSERT_X(it != m_values.constEnd(), "Options::value", qPrintable(key));
    return *it;
}

qint64 Options::integer(const QString &key) const
{
    return text(key).toLongLong();
}

qint64 Options::bytes(const QString &key) const
{
    return bytesFromText(text(key)).value_or(0); // checked when it was set
}

bool Options::boolean(const QString &key) const
{
    return text(key) == "true"_L1;
}

} // namespace aw::core
