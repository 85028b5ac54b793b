// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw: the command line of AW Studio.
#include "app/cli/verb.h"

#include "engine/core/result.h"
#include "engine/data/session.h"
#include "engine/services/config_file.h"

#include <QCoreApplication>

#include <clocale>
#include <map>

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *kFooter = R"(A first try:
  aw inspect orders.csv
  aw prepare orders.csv --target cosmo-ready -o orders.parquet

While another program owns the data directory and serves its API (aw serve, or the desktop with its server on), the
verbs over the store go through it; where it wants to know who asks, put a key into AW_API_KEY.

Exit codes: 0 done, 1 a fault of ours, 2 wrong words or a wrong document, 3 the input cannot be used,
4 the data does not meet its target, 5 the system (disk, memory, time), 6 the store (or it wants a
key), 130 stopped by you.)";

struct CommonFlags {
    bool json = false;
    bool quiet = false;
    std::string configFile;
    std::map<std::string, std::string> options; // by key
};

const char *groupOf(QByteArrayView key)
{
    return key.startsWith("server.") ? "Server" : key.startsWith("client.") ? "Client" : "Engine";
}

void addCommonFlags(CLI::App &root, CommonFlags &flags)
{
    root.add_flag("--json", flags.json, "Answer in JSON, for programs");
    root.add_flag("-q,--quiet", flags.quiet, "Say nothing but errors");
    root.add_option("--config", flags.configFile, "Another config file")->type_name("FILE");
    for (const aw::core::OptionInfo &option : aw::core::optionTable())
        root.add_option(option.flag, flags.options[option.key], option.help)
            ->type_name("VALUE")
            ->group(groupOf(option.key));
}

aw::core::Result<aw::core::Options> loadOptions(const CommonFlags &flags, const QString &configFile)
{
    QMap<QString, QString> commandLine;
    for (const auto &[key, value] : flags.options)
        if (!value.empty())
            commandLine.insert(QString::fromLatin1(key.c_str()), QString::fromStdString(value));
    return aw::services::loadOptions(configFile, !flags.configFile.empty(), commandLine);
}

} // namespace

int main(int argc, char **argv)
{
    std::setlocale(LC_CTYPE, "C.UTF-8"); // for the width of characters
    qputenv("QT_NO_GLIB", "1");          // nothing here needs GLib's event loop, and the server answers faster without
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"aw-studio"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AW_VERSION));

    CLI::App root("AW Studio turns messy data into data you can trust.", "aw");
    root.require_subcommand(1);
    root.fallthrough(); // common flags may stand after the verb
    root.footer(kFooter);
    root.set_version_flag("--version", [] {
        return "aw " AW_VERSION " (DuckDB " + aw::data::engineVersion().toStdString() + ", Qt " + qVersion() + ")";
    });
    CommonFlags flags;
    addCommonFlags(root, flags);
    aw::cli::Action chosen;
    aw::cli::addInspect(root, chosen);
    aw::cli::addPrepare(root, chosen);
    aw::cli::addRun(root, chosen);
    aw::cli::addWorkflows(root, chosen);
    aw::cli::addData(root, chosen);
    aw::cli::addDiff(root, chosen);
    aw::cli::addJobs(root, chosen);
    aw::cli::addLedger(root, chosen);
    aw::cli::addServe(root, chosen);
    aw::cli::addSchedules(root, chosen);
    aw::cli::addSteps(root, chosen);
    aw::cli::addConfig(root, chosen);
    aw::cli::addCompletion(root, chosen);
    try { // CLI11 speaks by exception
        root.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return root.exit(problem) == 0 ? 0 : 2;
    }

    aw::cli::Console console;
    console.setJson(flags.json);
    console.setQuiet(flags.quiet);
    const QString configFile =
        flags.configFile.empty() ? aw::services::defaultConfigFile() : QString::fromStdString(flags.configFile);
    const auto options = loadOptions(flags, configFile);
    if (!options)
        return console.failure(options.error());
    aw::cli::Interrupt interrupt;
    aw::cli::Invocation invocation{console, *options, interrupt, configFile};
    const int code = chosen(invocation);
    console.clearProgress();
    return code == 0 && console.outputFailed() ? 5 : code;
}
