// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "engine/services/config_file.h"
#include "ui/settings/accounts_panel.h"
#include "ui/settings/shortcuts_panel.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// "engine.memory_limit" → "Memory limit"
QString optionTitle(const QString &key)
{
    const QMap<QString, QString> titles{{u"store.data_dir"_s, SettingsPage::tr("Folder of the data")},
                                        {u"store.keep_completed_days"_s, SettingsPage::tr("Days completed jobs stay")},
                                        {u"store.keep_failed_days"_s, SettingsPage::tr("Days failed jobs stay")},
                                        {u"files.read_folders"_s, SettingsPage::tr("Folders to read from")},
                                        {u"files.write_folders"_s, SettingsPage::tr("Folders to write to")},
                                        {u"engine.temp_dir"_s, SettingsPage::tr("Folder for temporary files")},
                                        {u"engine.memory_limit"_s, SettingsPage::tr("Memory of a job")},
                                        {u"engine.threads"_s, SettingsPage::tr("Threads of a job")},
                                        {u"engine.workers"_s, SettingsPage::tr("Jobs at the same time")},
                                        {u"engine.max_retries"_s, SettingsPage::tr("Revisions of a plan")},
                                        {u"network.allow_urls"_s, SettingsPage::tr("Files from the network")},
                                        {u"databases.connections"_s, SettingsPage::tr("Connections")},
                                        {u"code.allow_python"_s, SettingsPage::tr("Python in workflows")},
                                        {u"engine.python"_s, SettingsPage::tr("Interpreter of Python")},
                                        {u"network.fetch_hosts"_s, SettingsPage::tr("Hosts to fetch from")},
                                        {u"network.max_download"_s, SettingsPage::tr("Largest download")},
                                        {u"server.bind"_s, SettingsPage::tr("Address")},
                                        {u"server.port"_s, SettingsPage::tr("Port")},
                                        {u"server.accounts"_s, SettingsPage::tr("Accounts")},
                                        {u"server.port_policy"_s, SettingsPage::tr("When the port is taken")},
                                        {u"server.tls_cert"_s, SettingsPage::tr("Certificate")},
                                        {u"server.tls_key"_s, SettingsPage::tr("Key of the certificate")},
                                        {u"server.registration"_s, SettingsPage::tr("Who makes accounts")},
                                        {u"server.allowed_hosts"_s, SettingsPage::tr("Further host names")},
                                        {u"server.allowed_origins"_s, SettingsPage::tr("Allowed web pages")},
                                        {u"server.upload_limit"_s, SettingsPage::tr("Largest upload")}};
    if (titles.contains(key))
        return titles.value(key);
    QString title = key.section(u'.', 1).replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString groupTitle(const QString &key)
{
    const QString group = key.section(u'.', 0, 0);
    if (group == "store"_L1)
        return SettingsPage::tr("Storage");
    if (group == "engine"_L1)
        return SettingsPage::tr("Engine");
    if (group == "network"_L1)
        return SettingsPage::tr("Network");
    if (group == "files"_L1)
        return SettingsPage::tr("Files of workflows");
    if (group == "databases"_L1)
        return SettingsPage::tr("Databases");
    if (group == "code"_L1)
        return SettingsPage::tr("Code in workflows");
    if (group == "server"_L1)
        return SettingsPage::tr("Server");
    QString title = group;
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString sourceWords(const core::OptionValue &value)
{
    switch (value.source) {
    case core::OptionSource::Default:
        return SettingsPage::tr("built-in default");
    case core::OptionSource::File:
        return SettingsPage::tr("from your settings");
    case core::OptionSource::Environment:
        return SettingsPage::tr("set by the environment (%1)").arg(value.detail);
    case core::OptionSource::CommandLine:
        return SettingsPage::tr("set on the command line");
    }
    return {};
}

} // namespace

SettingsPage::SettingsPage(Theme &theme, const core::Options &options, const QString &configFile,
                           DesktopSettings &settings, Language &language, Shortcuts &shortcuts, ServerSwitch *server,
                           Toasts &toasts, QWidget *parent)
    : Page(theme, parent)
    , m_theme(theme)
    , m_options(options)
    , m_configFile(configFile)
    , m_settings(settings)
    , m_language(language)
    , m_server(server)
    , m_toasts(toasts)
    , m_scroll(new QScrollArea)
{
    QVBoxLayout *column = addColumn(m_scroll, {36, 28, 36, 32}, 14, 860);
    column->addWidget(newTitle(theme, tr("Settings")));
    column->addWidget(newText(
        tr("Changes are kept at once. Those of storage and engine hold from the next start, those of the server "
           "when it is switched on again."),
        Tone::Muted));
    column->addSpacing(4);
    column->addWidget(newHeading(theme, tr("Appearance")));
    column->addWidget(makeAppearance());
    column->addSpacing(8);
    column->addWidget(newHeading(theme, tr("Shortcuts")));
    column->addWidget(new ShortcutsPanel(theme, shortcuts));
    QMap<QString, QVBoxLayout *> groups;
    for (const core::OptionInfo &option : core::optionTable()) {
        if (QLatin1StringView(option.key) == "server.desktop"_L1)
            continue; // the button does more than the option
        if (option.type == core::OptionType::Secret)
            continue; // of other programs
        const QString title = groupTitle(QString::fromLatin1(option.key));
        if (!groups.contains(title)) {
            column->addSpacing(8);
            column->addWidget(newHeading(theme, title));
            auto *card = newCard();
            auto *inside = new QVBoxLayout(card);
            inside->setContentsMargins(18, 6, 18, 6);
            inside->setSpacing(0);
            column->addWidget(card);
            groups.insert(title, inside);
            if (m_server && title == groupTitle(u"server"_s)) {
                inside->addWidget(makeServerState());
                inside->addWidget(newLine());
            }
        } else {
            groups[title]->addWidget(newLine());
        }
        addOption(groups[title], option);
    }
    if (m_server) {
        column->addSpacing(8);
        column->addWidget(newHeading(theme, tr("Accounts and keys")));
        column->addWidget(new AccountsPanel(theme, m_server->accounts(), toasts));
    }
    auto *where = newText(tr("Your settings are in %1").arg(configFile), Tone::Faint);
    column->addWidget(where);
    column->addStretch();
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fillFrame(this, m_scroll);
}

QWidget *SettingsPage::makeAppearance()
{
    auto *card = newCard();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 6, 18, 6);
    layout->setSpacing(0);
    const auto line = [&](const QString &title, const QString &text, QWidget *field) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 10, 0, 10);
        row->setSpacing(24);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        auto *name = newText(title);
        name->setFont(theme().font(1, QFont::Medium));
        words->addWidget(name);
        words->addWidget(newText(text, Tone::Muted));
        row->addLayout(words, 1);
        row->addWidget(field, 0, Qt::AlignVCenter);
        field->setAccessibleName(title);
        field->setAccessibleDescription(text);
        layout->addLayout(row);
    };
    auto *language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the system"), u"system"_s);
    for (const LanguageInfo &info : Language::all())
        language->addItem(info.name, info.code);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    language->setMinimumWidth(190);
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings.setLanguage(language->currentData().toString());
        m_language.use(language->currentData().toString());
    });
    line(tr("Language"), tr("Of texts, numbers and dates; it changes at once."), language);
    layout->addWidget(newLine());
    auto *appearance = new QComboBox;
    appearance->setObjectName(u"appearance"_s);
    appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    appearance->addItem(theme().icon(u"light"_s), tr("Light"), static_cast<int>(Appearance::Light));
    appearance->addItem(theme().icon(u"dark"_s), tr("Dark"), static_cast<int>(Appearance::Dark));
    appearance->addItem(theme().icon(u"appearance"_s), tr("High contrast"), static_cast<int>(Appearance::HighContrast));
    appearance->setCurrentIndex(appearance->findData(static_cast<int>(m_theme.appearance())));
    appearance->setMinimumWidth(190);
    connect(appearance, &QComboBox::activated, this, [this, appearance] {
        const auto chosen = static_cast<Appearance>(appearance->currentData().toInt());
        m_theme.setAppearance(chosen);
        m_settings.setAppearance(chosen);
    });
    connect(&m_theme, &Theme::changed, appearance, [this, appearance] {
        appearance->setCurrentIndex(appearance->findData(static_cast<int>(m_theme.appearance())));
    });
    line(tr("Colours"), tr("Light, dark, or with the strongest contrast."), appearance);
    layout->addWidget(newLine());
    auto *scale = new QComboBox;
    for (const int percent : {100, 110, 125, 150, 175, 200})
        scale->addItem(tr("%1 %").arg(percent), percent);
    scale->setCurrentIndex(std::max(0, scale->findData(m_settings.scale())));
    scale->setMinimumWidth(190);
    connect(scale, &QComboBox::activated, this, [this, scale] {
        m_settings.setScale(scale->currentData().toInt());
        m_toasts.show({Tone::Info, tr("The size holds from the next start."), {}, {}, {}, 5});
    });
    line(tr("Size"), tr("Of everything, on top of what the system asks for."), scale);
    return card;
}

// What the server does at the moment, and a button that changes it.
QWidget *SettingsPage::makeServerState()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = newText({});
    name->setObjectName(u"server_state"_s);
    name->setFont(theme().font(1, QFont::Medium));
    auto *text = newText({}, Tone::Muted);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    words->addWidget(name);
    words->addWidget(text);
    row->addLayout(words, 1);
    auto *button = newButton(theme(), {});
    button->setObjectName(u"server_switch"_s);
    row->addWidget(button, 0, Qt::AlignVCenter);
    const auto show = [this, name, text, button] {
        const bool on = m_server->isOn();
        const QString url = m_server->url();
        name->setText(on ? tr("The server is on") : tr("The server is off"));
        text->setText(on ? tr("Programs reach it at %1; %2 describes every call.")
                               .arg(u"<b>%1</b>"_s.arg(url), u"<a href=\"%1/docs\">%1/docs</a>"_s.arg(url))
                         : tr("Programs on this machine cannot reach your data over HTTP."));
        button->setText(on ? tr("Switch off") : tr("Switch on"));
        button->setEnabled(true);
        button->setAccessibleDescription(name->text());
    };
    connect(m_server, &ServerSwitch::changed, holder, show);
    connect(button, &QPushButton::clicked, this, [this, button] {
        const bool wanted = !m_server->isOn();
        button->setEnabled(wanted); // until it has answered what has begun
        if (const core::Status done = m_server->setOn(wanted); !done) {
            m_toasts.show(done.error());
            return;
        }
        if (m_options.value(u"server.desktop"_s).source <= core::OptionSource::File)
            if (const core::Status kept =
                    services::writeOption(m_configFile, u"server.desktop"_s, wanted ? u"true"_s : u"false"_s);
                !kept)
                m_toasts.show(kept.error());
    });
    show();
    return holder;
}

void SettingsPage::addOption(QVBoxLayout *layout, const core::OptionInfo &option)
{
    const QString key = QString::fromLatin1(option.key);
    const core::OptionValue value = m_options.value(key);
    const bool fixed =
        value.source == core::OptionSource::Environment || value.source == core::OptionSource::CommandLine;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = newText(optionTitle(key));
    name->setFont(theme().font(1, QFont::Medium));
    auto *problem = newText({}, Tone::Danger);
    problem->hide();
    auto *source = newText(sourceWords(value), Tone::Faint);
    words->addWidget(name);
    const QString help = QCoreApplication::translate("aw::core::options", option.help);
    words->addWidget(newText(help, Tone::Muted));
    words->addWidget(source);
    words->addWidget(problem);
    row->addLayout(words, 1);
    const auto keep = [this, key, source](const QString &text) {
        if (const core::Status written = services::writeOption(m_configFile, key, text); !written) {
            m_toasts.show(written.error());
            return;
        }
        source->setText(key.startsWith("server."_L1) ? tr("from your settings; holds when the server is switched on")
                                                     : tr("from your settings; holds from the next start"));
    };
    QWidget *field = nullptr;
    if (option.type == core::OptionType::Boolean) {
        auto *box = new QCheckBox;
        box->setChecked(value.text == "true"_L1);
        connect(box, &QCheckBox::toggled, this, [keep](bool on) { keep(on ? u"true"_s : u"false"_s); });
        field = box;
    } else {
        auto *edit = new QLineEdit(value.text);
        const bool wide = option.type == core::OptionType::Path || option.type == core::OptionType::Text;
        edit->setFixedWidth(wide ? 300 : 190);
        edit->setPlaceholderText(wide ? tr("default") : QString::fromLatin1(option.fallback));
        connect(edit, &QLineEdit::textEdited, this, [edit, problem, &option](const QString &text) {
            const core::Status fits = core::checkOptionValue(option, text);
            problem->setText(fits ? QString() : errorText(fits.error()));
            problem->setVisible(!fits);
            edit->setProperty("invalid", !fits);
            setTone(edit, Tone::Plain);
        });
        connect(edit, &QLineEdit::editingFinished, this, [edit, keep, &option, before = value.text]() mutable {
            if (edit->text() == before || !core::checkOptionValue(option, edit->text()))
                return;
            before = edit->text();
            keep(before);
        });
        field = edit;
    }
    field->setObjectName(key);
    field->setEnabled(!fixed);
    field->setAccessibleName(optionTitle(key));
    field->setAccessibleDescription(help);
    row->addWidget(field, 0, Qt::AlignVCenter);
    layout->addLayout(row);
}

QVariantMap SettingsPage::state() const
{
    return {{u"scroll"_s, m_scroll->verticalScrollBar()->value()}};
}

void SettingsPage::restore(const QVariantMap &state)
{
    // The bar has no length before its content has been laid out.
    m_scroll->widget()->adjustSize();
    m_scroll->verticalScrollBar()->setValue(state.value(u"scroll"_s).toInt());
}

QString SettingsPage::help() const
{
    return tr("Every setting says what it does, its value, and where the value comes from. What was set in the "
              "environment or on the command line wins over this page and cannot be changed here.\n\n"
              "Values are checked as you type; only values that fit are kept.");
}

} // namespace aw::ui
