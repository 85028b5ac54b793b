// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desktop.h"

#include <QApplication>
#include <QCoroTask>
#include <QFile>

using namespace Qt::StringLiterals;

namespace aw::tests
{

namespace
{
constexpr int kLastRounds = 20;
}

Desktop::Desktop(QApplication &application, const QString &store)
{
    const auto options =
        core::Options::build({}, {}, {},
                             {{u"store.data_dir"_s, store.isEmpty() ? m_folder.filePath(u"store"_s) : store},
                              {u"engine.temp_dir"_s, m_folder.filePath(u"tmp"_s)},
                              {u"engine.memory_limit"_s, u"512MB"_s},
                              {u"engine.threads"_s, u"2"_s}});
    if (!options)
        qFatal("%s", qPrintable(options.error().text()));
    auto engine = app::Engine::open(*options, app::StoreKind::Lasting);
    if (!engine)
        qFatal("%s", qPrintable(engine.error().text()));
    m_engine = std::move(*engine);
    m_settings = std::make_unique<ui::DesktopSettings>(m_folder.filePath(u"desktop.ini"_s));
    m_theme = std::make_unique<ui::Theme>(application);
    m_theme->setAppearance(ui::Appearance::Light);
    m_language = std::make_unique<ui::Language>();
    m_language->use(qEnvironmentVariable("AW_TEST_LANGUAGE", u"en"_s));
    m_options = *options;
    openWindow();
}

void Desktop::openWindow()
{
    m_shortcuts = std::make_unique<ui::Shortcuts>(m_settings->shortcuts());
    QObject::connect(m_shortcuts.get(), &ui::Shortcuts::changed, m_shortcuts.get(),
                     [this] { m_settings->setShortcuts(m_shortcuts->changes()); });
    m_keeper = std::make_unique<ui::WindowKeeper>(*m_language, [this] {
        return std::make_unique<ui::MainWindow>(
            *m_theme, *m_language, *m_shortcuts,
            services::Services{m_engine->data(), m_engine->workflows(), m_engine->jobs(), m_engine->tables(),
                               m_engine->schedules(), m_engine->differences()},
            ui::BuilderParts{m_engine->catalogue().descriptors(), m_engine->previews(), m_engine->checks()}, m_options,
            m_folder.filePath(u"aw.conf"_s), m_engine->dataDirectory(), *m_settings);
    });
}

Desktop::~Desktop()
{
    closeWindow();
}

void Desktop::restart()
{
    closeWindow();
    openWindow();
}

// What the window has asked for last is answered before those who answer are gone; the next test's events would find
// nobody otherwise.
void Desktop::closeWindow()
{
    m_keeper.reset();
    for (int i = 0; i < kLastRounds; ++i) {
        QCoro::waitFor(m_engine->data().list());
        QCoreApplication::processEvents();
    }
}

QString Desktop::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

QString Desktop::sample() const
{
    return QStringLiteral(AW_SOURCE_DIR "/resources/samples/messy-orders.csv");
}

core::Artifact Desktop::import(const QString &path)
{
    services::ImportRequest request;
    request.path = path;
    const auto artifact = QCoro::waitFor(m_engine->data().importFile(request));
    if (!artifact)
        qFatal("%s", qPrintable(artifact.error().text()));
    return *artifact;
}

} // namespace aw::tests
