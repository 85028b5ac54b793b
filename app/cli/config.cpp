// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw config: every option, its value and where it came from; and how to change it.
#include "app/cli/verb.h"

#include "engine/core/result.h"
#include "engine/services/config_file.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

int show(Invocation &invocation)
{
    QList<QStringList> rows;
    QJsonArray array;
    for (const core::OptionInfo &option : core::optionTable()) {
        const QString key = QString::fromLatin1(option.key);
        const core::OptionValue &value = invocation.options.value(key);
        const QString text = option.type == core::OptionType::Secret && !value.text.isEmpty() ? u"(set)"_s : value.text;
        QString origin = core::sourceName(value.source);
        if (value.source == core::OptionSource::File || value.source == core::OptionSource::Environment)
            origin += u": "_s + value.detail;
        rows.append({key, text.isEmpty() ? u"(empty)"_s : text, origin, QString::fromLatin1(option.help)});
        array.append(QJsonObject{{u"key"_s, key},
                                 {u"value"_s, text},
                                 {u"source"_s, core::sourceName(value.source)},
                                 {u"detail"_s, value.detail},
                                 {u"variable"_s, QString::fromLatin1(option.variable)},
                                 {u"help"_s, QString::fromLatin1(option.help)}});
    }
    Console &console = invocation.console;
    if (console.json()) {
        console.out(QJsonObject{{u"file"_s, invocation.configFile}, {u"options"_s, array}});
        return 0;
    }
    const QStringList lines = tableLines({u"Option"_s, u"Value"_s, u"From"_s, u"Meaning"_s}, rows, 90);
    console.out(console.bold(lines.first()));
    for (const QString &line : lines.sliced(1))
        console.out(line);
    console.out(u"\nConfig file: "_s + invocation.configFile +
                (QFileInfo::exists(invocation.configFile) ? u""_s : u" (not there yet)"_s));
    return 0;
}

} // namespace

void addConfig(CLI::App &root, Action &chosen)
{
    CLI::App *config = root.add_subcommand("config", "Show every option, its value and where it came from");
    config->footer("Later sources win: built-in default, config file, AW_* environment variable, command line.\n"
                   "  aw config set engine.memory_limit 2GB");
    CLI::App *set = config->add_subcommand("set", "Write an option to the config file");
    auto key = std::make_shared<std::string>();
    auto value = std::make_shared<std::string>();
    set->add_option("KEY", *key, "Such as engine.threads")->required();
    set->add_option("VALUE", *value, "The new value")->required();
    set->callback([key, value, &chosen] {
        chosen = [key, value](Invocation &invocation) {
            const auto status = services::writeOption(invocation.configFile, QString::fromStdString(*key),
                                                      QString::fromStdString(*value));
            return status ? 0 : invocation.console.failure(status.error());
        };
    });
    config->callback([set, &chosen] {
        if (!set->parsed())
            chosen = show;
    });
}

} // namespace aw::cli
