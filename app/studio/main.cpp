// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw-studio: the desktop of AW Studio.
#include "app/compose.h"
#include "app/studio/desktop_server.h"
#include "engine/core/result.h"
#include "engine/services/config_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/window_keeper.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace
{

struct Flags {
    QString configFile;
    QMap<QString, QString> options;
    QStringList files; // absolute
};

Flags parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "AW Studio turns messy data into data you can trust."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, QApplication::translate("main", "Files to bring in."), u"[FILE…]"_s);
    parser.addOption({u"config"_s, QApplication::translate("main", "Another config file."), u"FILE"_s});
    for (const aw::core::OptionInfo &option : aw::core::optionTable())
        if (const QString flag = QString::fromLatin1(option.flag); flag.startsWith("--"_L1))
            parser.addOption({flag.sliced(2), QString::fromLatin1(option.help), u"VALUE"_s});
    parser.process(application);
    Flags flags;
    flags.configFile = parser.value(u"config"_s);
    for (const aw::core::OptionInfo &option : aw::core::optionTable())
        if (const QString flag = QString::fromLatin1(option.flag);
            flag.startsWith("--"_L1) && parser.isSet(flag.sliced(2)))
            flags.options.insert(QString::fromLatin1(option.key), parser.value(flag.sliced(2)));
    for (const QString &file : parser.positionalArguments())
        flags.files.append(QFileInfo(file).absoluteFilePath());
    return flags;
}

int showFailure(const aw::core::Error &error)
{
    QMessageBox box(QMessageBox::Critical, u"AW Studio"_s, error.message, QMessageBox::Close);
    box.setInformativeText(error.hint.isEmpty() ? error.where : error.hint);
    box.exec();
    return aw::core::errorTraits(error.code).exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"aw-studio"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AW_VERSION));
    aw::ui::DesktopSettings settings(aw::ui::DesktopSettings::defaultFile());
    // The size of everything has to be known before there is an application.
    if (settings.scale() != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(settings.scale() / 100.0));
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.awstudio.AWStudio"_s);

    aw::ui::Language language;
    language.use(settings.language());
    const Flags flags = parse(application);
    const QString configFile = flags.configFile.isEmpty() ? aw::services::defaultConfigFile() : flags.configFile;
    const auto options = aw::services::loadOptions(configFile, !flags.configFile.isEmpty(), flags.options);
    if (!options)
        return showFailure(options.error());
    aw::ui::SingleInstance instance(QFileInfo(options->text(u"store.data_dir"_s)).absoluteFilePath());
    if (instance.handOver(flags.files))
        return 0;
    auto engine = aw::app::Engine::open(*options, options->boolean(u"server.desktop"_s) ? aw::app::StoreKind::Served
                                                                                        : aw::app::StoreKind::Lasting);
    if (!engine)
        return showFailure(engine.error());
    (*engine)->schedules().start();
    (*engine)->cleaning().start();
    instance.listen();

    aw::app::DesktopServer server(
        **engine, [&] { return aw::services::loadOptions(configFile, !flags.configFile.isEmpty(), flags.options); });
    aw::ui::Theme theme(application);
    theme.setAppearance(settings.appearance());
    aw::ui::Shortcuts shortcuts(settings.shortcuts());
    QObject::connect(&shortcuts, &aw::ui::Shortcuts::changed, &shortcuts,
                     [&] { settings.setShortcuts(shortcuts.changes()); });
    aw::ui::WindowKeeper keeper(language, [&] {
        return std::make_unique<aw::ui::MainWindow>(
            theme, language, shortcuts,
            aw::services::Services{(*engine)->data(), (*engine)->workflows(), (*engine)->jobs(), (*engine)->tables(),
                                   (*engine)->schedules(), (*engine)->differences()},
            aw::ui::BuilderParts{(*engine)->catalogue().descriptors(), (*engine)->previews(), (*engine)->checks()},
            *options, configFile, (*engine)->dataDirectory(), settings, &server);
    });
    QObject::connect(&instance, &aw::ui::SingleInstance::activated, &keeper, [&keeper](const QStringList &files) {
        keeper.window().wake();
        keeper.window().openFiles(files);
    });
    keeper.window().show();
    if (options->boolean(u"server.desktop"_s))
        if (const auto started = server.setOn(true); !started)
            keeper.window().toasts().show(started.error());
    keeper.window().openFiles(flags.files);
    return QApplication::exec();
}
