// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw config: every option, its value and where it came from; and how to change it.
#include "app/cli/verb.h"

#include "engine/core/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

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
        QString origin = core::sourceName(value.source);
        if (value.source == core::OptionSource::File || value.source == core::OptionSource::Environment)
            origin += u": "_s + value.detail;
        rows.append({key, value.text.isEmpty() ? u"(empty)"_s : value.text, origin, QString::fromLatin1(option.help)});
        array.append(QJsonObject{{u"key"_s, key},
                                 {u"value"_s, value.text},
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

// Rewrites the one line of the key, or adds it; comments and order stay.
core::Status store(const QString &path, const QString &key, const QString &value)
{
    const core::OptionInfo *option = core::findOption(key);
    if (!option)
        return core::fail(core::ErrorCode::InvalidArgument, u"There is no option “%1”"_s.arg(key), {},
                          u"`aw config` lists them all."_s);
    AW_CHECK(core::checkOptionValue(*option, value));
    QStringList lines;
    if (QFile file(path); file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorCode::PermissionDenied, u"The config file cannot be read"_s, path);
        lines = QString::fromUtf8(file.readAll()).split(u'\n');
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
    }
    const QString line = key + u" = "_s + value;
    bool found = false;
    for (QString &existing : lines) {
        const QString trimmed = existing.trimmed();
        if (trimmed.startsWith(u'#') || trimmed.section(u'=', 0, 0).trimmed() != key)
            continue;
        existing = line;
        found = true;
    }
    if (!found)
        lines.append(line);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(core::ErrorCode::IoError, u"The config file cannot be written: %1"_s.arg(file.errorString()),
                          path);
    return {};
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
            const auto status =
                store(invocation.configFile, QString::fromStdString(*key), QString::fromStdString(*value));
            return status ? 0 : invocation.console.failure(status.error());
        };
    });
    config->callback([set, &chosen] {
        if (!set->parsed())
            chosen = show;
    });
}

} // namespace aw::cli
