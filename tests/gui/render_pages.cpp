// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page, empty and full, light and dark, into PNG files. The scale is that of QT_SCALE_FACTOR.
#include "app/studio/desktop_server.h"
#include "engine/services/config_file.h"
#include "tests/gui/desktop.h"

#include "ui/builder/remark_commands.h"
#include "ui/builder/step_form.h"
#include "ui/data/import_assistant.h"
#include "ui/monitor/inbox_view.h"
#include "ui/monitor/job_view.h"
#include "ui/shell/help_window.h"
#include "ui/shell/user_guide.h"
#include "ui/tables/difference_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

constexpr int kPatience = 60'000;

class Renderer
{
public:
    Renderer(QApplication &application, const QString &folder, const QString &suffix)
        : m_folder(folder)
        , m_suffix(suffix)
        , m_desktop(application)
    {
        m_desktop.window().resize(1280, 800);
        m_desktop.window().show();
    }

    // only: "workflows", "history", "schedules", "monitor", "differences", "settings", "tags", "help", "steps" or
    // "versions" for the pictures of those, "readme" for the two of the README; else all of them but the last.
    int run(const QString &only)
    {
        ui::MainWindow &window = m_desktop.window();
        if (only == "workflows"_L1) {
            shots(u"workflows-empty"_s, ui::MainWindow::BuilderId);
            m_desktop.import(m_desktop.sample());
            workflows();
            return 0;
        }
        if (only == "history"_L1) {
            history();
            return 0;
        }
        if (only == "schedules"_L1) {
            shots(u"schedules-empty"_s, ui::MainWindow::SchedulesId);
            schedules();
            return 0;
        }
        if (only == "monitor"_L1) {
            m_desktop.import(m_desktop.sample());
            monitor();
            return 0;
        }
        if (only == "differences"_L1) {
            differences();
            return 0;
        }
        if (only == "settings"_L1) {
            settings();
            return 0;
        }
        if (only == "readme"_L1) {
            readme();
            return 0;
        }
        if (only == "versions"_L1) {
            versions();
            return 0;
        }
        if (only == "tags"_L1) {
            tagsAndLineage();
            return 0;
        }
        if (only == "help"_L1) {
            help();
            return 0;
        }
        if (only == "steps"_L1) {
            stepHelp();
            return 0;
        }
        shots(u"start-empty"_s, ui::MainWindow::StartId);
        shots(u"data-empty"_s, ui::MainWindow::DataId);
        shots(u"workflows-empty"_s, ui::MainWindow::BuilderId);
        shots(u"monitor-empty"_s, ui::MainWindow::MonitorId);
        shots(u"results-empty"_s, ui::MainWindow::ResultsId);
        shots(u"schedules-empty"_s, ui::MainWindow::SchedulesId);
        shots(u"settings"_s, ui::MainWindow::SettingsId);
        settings();

        window.trySample();
        wait([&] { return window.dataPage().assistant().isInspected(); });
        shots(u"data-assistant"_s, ui::MainWindow::DataId);
        window.dataPage().assistant().import();
        wait([&] { return settled(window.dataPage().table()); });
        m_desktop.import(m_desktop.write(u"مبيعات الربع الأول.csv"_s, "المدينة,القيمة\nالقاهرة,12\nدبي,7\n"));
        m_desktop.import(m_desktop.write(QString(200, u'n') + u" long name.csv"_s, "a,b\n1,2\n3,4\n"));
        shots(u"data-full"_s, ui::MainWindow::DataId);
        window.dataPage().table().sortBy(u"Customer"_s);
        wait([&] { return settled(window.dataPage().table()); });
        window.dataPage().table().addFilter({u"Region"_s, data::FilterKind::NotEmpty, {}});
        wait([&] { return settled(window.dataPage().table()); });
        shots(u"data-filtered"_s, ui::MainWindow::DataId);

        window.prepare(window.dataPage().currentId(), u"cosmo-ready"_s);
        wait([&] { return window.resultsPage().showsResult() && settled(window.resultsPage().table()); });
        window.toasts().finishAll();
        shots(u"results-table"_s, ui::MainWindow::ResultsId);
        window.resultsPage().showTab(ui::ResultsPage::PlotTab);
        wait([&] { return window.resultsPage().plot().isSettled() && window.resultsPage().plot().canvas().plot(); });
        shots(u"results-plot-scatter"_s, ui::MainWindow::ResultsId);
        plot(data::PlotKind::Bar, u"bar"_s);
        plot(data::PlotKind::Histogram, u"histogram"_s);
        plot(data::PlotKind::Line, u"line"_s);
        plot(data::PlotKind::Box, u"box"_s);
        plot(data::PlotKind::Heat, u"heat"_s);
        plot(data::PlotKind::Graph, u"graph"_s);
        window.resultsPage().showTab(ui::ResultsPage::LedgerTab);
        shots(u"results-ledger"_s, ui::MainWindow::ResultsId);
        window.resultsPage().showTab(ui::ResultsPage::ChecksTab);
        shots(u"results-checks"_s, ui::MainWindow::ResultsId);
        window.resultsPage().showTab(ui::ResultsPage::TraceTab);
        shots(u"results-trace"_s, ui::MainWindow::ResultsId);
        shots(u"monitor-full"_s, ui::MainWindow::MonitorId);
        shots(u"start-full"_s, ui::MainWindow::StartId);
        workflows();
        history();
        schedules();
        monitor();
        differences();
        window.openPalette();
        QTest::qWait(100);
        shots(u"palette"_s, ui::MainWindow::StartId, false);
        return 0;
    }

private:
    void help()
    {
        m_desktop.window().showHelp();
        auto *help = m_desktop.window().findChild<ui::HelpWindow *>();
        for (const QString &section : ui::guideSections()) {
            help->goTo(section);
            shots(u"help-"_s + section, *help);
        }
    }

    // The help page of each type of step, as wide as its form is beside the canvas.
    void stepHelp()
    {
        ui::BuilderPage &page = m_desktop.window().builderPage();
        m_desktop.window().showPage(ui::MainWindow::BuilderId);
        page.create({});
        auto *form = page.findChild<ui::StepForm *>();
        for (const core::StepDescriptor &type : page.editor().document().types().all()) {
            const auto step = ui::commands::addStep(page.editor().document(), {type.type, {}});
            page.editor().showStep(*step);
            form->findChild<QAbstractButton *>(u"showHelp"_s)->setChecked(true);
            QTest::qWait(50); // until it is laid out
            auto *area = qobject_cast<QScrollArea *>(form->currentWidget());
            shots(u"step-help-"_s + type.type, *area->widget());
            ui::commands::removeSteps(page.editor().document(), {*step});
        }
    }

    // With a server: what the window of the program has, and others have not.
    void settings()
    {
        const auto load = [this] { return services::loadOptions(m_desktop.path(u"aw.conf"_s), false); };
        app::DesktopServer server(m_desktop.engine(), load);
        ui::SettingsPage page(m_desktop.theme(), *load(), m_desktop.path(u"aw.conf"_s), m_desktop.settings(),
                              m_desktop.language(), m_desktop.shortcuts(), &server, m_desktop.window().toasts());
        page.resize(m_desktop.window().size());
        page.show();
        const auto button = [&page](const QString &name) { return page.findChild<QAbstractButton *>(name); };
        const auto appears = [&](const QString &name) { wait([&] { return button(name) != nullptr; }); };
        const auto write = [&page](const QString &field, const QString &text) {
            page.findChild<QLineEdit *>(field)->setText(text);
        };
        const auto picture = [&](const QString &name) {
            if (auto *scroll = page.findChild<QScrollArea *>())
                scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            shots(name, page);
        };
        // Keys that another command has.
        auto *commands = page.findChild<QTreeWidget *>(u"shortcutList"_s);
        commands->setCurrentItem(commands->topLevelItem(0)->child(9));
        QTest::keyClick(page.findChild<QWidget *>(u"shortcutKeys"_s), Qt::Key_F8);
        commands->setCurrentItem(commands->topLevelItem(0)->child(10));
        QTest::keyClick(page.findChild<QWidget *>(u"shortcutKeys"_s), Qt::Key_S, Qt::ControlModifier);
        page.findChild<QScrollArea *>()->ensureWidgetVisible(commands->parentWidget());
        shots(u"settings-shortcuts"_s, page);
        m_desktop.shortcuts().resetAll();
        appears(u"newAccount"_s);
        button(u"newAccount"_s)->click();
        picture(u"settings-account-new"_s);
        write(u"accountName"_s, u"ada"_s);
        write(u"accountEmail"_s, u"ada@example.org"_s);
        write(u"accountPassword"_s, u"correct horse battery"_s);
        button(u"makeAccount"_s)->click();
        appears(u"newKey:ada"_s);
        for (const QString &name : {u"nightly export"_s, u"dashboard"_s}) {
            button(u"newKey:ada"_s)->click();
            write(u"keyName"_s, name);
            if (name == "dashboard"_L1)
                picture(u"settings-key-new"_s);
            button(u"makeKey"_s)->click();
            appears(u"removeKey:"_s + name);
        }
        picture(u"settings-keys"_s);
    }

    // A workflow that has run, and what became of it.
    void readme()
    {
        namespace commands = ui::commands;
        ui::MainWindow &window = m_desktop.window();
        window.resize(1440, 900);
        m_desktop.import(m_desktop.sample());
        window.prepare(window.dataPage().currentId(), u"cosmo-ready"_s);
        wait([&] { return window.resultsPage().showsResult() && settled(window.resultsPage().table()); });
        window.toasts().finishAll();
        window.resultsPage().showTab(ui::ResultsPage::PlotTab);
        wait([&] { return window.resultsPage().plot().isSettled() && window.resultsPage().plot().canvas().plot(); });
        shots(u"plot"_s, ui::MainWindow::ResultsId);
        window.resultsPage().showTab(ui::ResultsPage::LedgerTab);
        shots(u"ledger"_s, ui::MainWindow::ResultsId);
        ui::BuilderPage &page = window.builderPage();
        window.showPage(ui::MainWindow::BuilderId);
        page.create({});
        auto *data = page.findChild<QComboBox *>(u"runData"_s);
        wait([&] { return data->count() > 1; });
        data->setCurrentIndex(data->findText(u"messy-orders.csv"_s));
        ui::WorkflowDocument &document = page.editor().document();
        const auto load = commands::addStep(document, {u"loading"_s, {0, 60}});
        const auto prepare = commands::addStep(document, {u"preparing"_s, {290, 60}, {*load}});
        const auto large = commands::addStep(document, {u"filter"_s, {580, 0}, {*prepare}});
        const auto check = commands::addStep(document, {u"validation"_s, {580, 150}, {*prepare}});
        commands::setWorkflowName(document, u"Orders for the map"_s);
        commands::setConfig(document, *prepare, {{u"target"_s, u"cosmo-ready"_s}}, {});
        commands::setConfig(document, *large, {{u"condition"_s, u"\"Unit Price\" > 500"_s}}, {});
        commands::setConfig(document, *check, {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 100}}, {});
        commands::setStepName(document, *large, u"Large orders"_s);
        page.run();
        wait([&] { return ended(core::JobState::Completed); });
        page.editor().showStep(*prepare);
        page.editor().canvas().view().fit();
        window.toasts().finishAll();
        QTest::qWait(3000); // the rows of the step
        shots(u"builder"_s, ui::MainWindow::BuilderId);
    }

    void workflows()
    {
        namespace commands = ui::commands;
        ui::MainWindow &window = m_desktop.window();
        ui::BuilderPage &page = window.builderPage();
        window.showPage(ui::MainWindow::BuilderId);
        page.showList();
        shots(u"workflows-list"_s, ui::MainWindow::BuilderId);
        page.create({});
        shots(u"workflows-new"_s, ui::MainWindow::BuilderId);
        auto *data = page.findChild<QComboBox *>(u"runData"_s);
        wait([&] { return data->count() > 1; });
        data->setCurrentIndex(data->findText(u"messy-orders.csv"_s));

        ui::WorkflowDocument &document = page.editor().document();
        const auto load = commands::addStep(document, {u"loading"_s, {0, 0}});
        const auto prepare = commands::addStep(document, {u"preparing"_s, {290, 0}, {*load}});
        const auto check = commands::addStep(document, {u"validation"_s, {580, 0}, {*prepare}});
        commands::setConfig(document, *prepare, {{u"target"_s, u"cosmo-ready"_s}}, {});
        commands::setConfig(document, *check, {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}}, {});
        commands::setStepName(document, *prepare, u"Points for the map"_s);
        commands::setNote(document, *check, u"Agreed with the sales team."_s);
        commands::setRequireApproval(document, *prepare, true);
        page.run();
        wait([&] { return ended(core::JobState::AwaitingApproval); });
        page.editor().showStep(*prepare);
        page.editor().canvas().view().fit();
        shots(u"workflows-asks"_s, ui::MainWindow::BuilderId);
        QCoro::waitFor(m_desktop.engine().jobs().approve(page.currentJobId()));
        wait([&] { return ended(core::JobState::Completed); });

        const auto second = commands::addStep(document, {u"loading"_s, {290, 150}});
        const auto join = commands::addStep(document, {u"join"_s, {870, 80}, {*check, *second}});
        commands::setDisabled(document, {*check}, true);
        page.editor().showStep(*join);
        page.editor().canvas().view().fit();
        shots(u"workflows-problems"_s, ui::MainWindow::BuilderId);
        page.editor().canvas().scene().select({*check});
        page.editor().canvas().searchToAdd();
        shots(u"workflows-search"_s, ui::MainWindow::BuilderId, false);
        page.editor().canvas().popup().close();

        commands::moveSteps(document, {{*second, {580, 150}}});
        remarks(document, {*load, *prepare}, {*check, *second, *join});
        shots(u"workflows-notes"_s, ui::MainWindow::BuilderId);
        page.editor().canvas().scene().select({ui::remarksIn(document.workflow().layout).last().id});
        page.editor().canvas().view().zoomTo(1);
        page.editor().canvas().view().centerOn(420, 220);
        shots(u"workflows-notes-100"_s, ui::MainWindow::BuilderId);
        for (int i = 0; i < 60; ++i)
            if (i % 3 == 0 && i > 3)
                commands::addStep(document, {u"join"_s, {}, {document.steps()[i].id, document.steps()[i / 2].id}});
            else
                commands::addStep(document, {u"rename"_s, {}, {document.steps()[i * 2 / 3].id}});
        commands::arrange(document);
        page.editor().canvas().view().fit();
        shots(u"workflows-large"_s, ui::MainWindow::BuilderId);
        page.editor().canvas().view().zoomTo(1);
        shots(u"workflows-large-100"_s, ui::MainWindow::BuilderId);
        window.toasts().finishAll();
    }

    // Frames around steps, notes of every colour, one of them selected.
    void remarks(ui::WorkflowDocument &document, const QStringList &first, const QStringList &second)
    {
        namespace commands = ui::commands;
        ui::Canvas &canvas = m_desktop.window().builderPage().editor().canvas();
        const auto boxes = [&](const QStringList &ids) {
            QList<QRectF> found;
            for (const QString &id : ids)
                found.append(canvas.scene().node(id)->box().translated(canvas.scene().node(id)->pos()));
            return found;
        };
        const QString cleaning = commands::addFrame(document, boxes(first), {});
        commands::setRemarkText(document, cleaning, u"Clean up what the shops send"_s);
        const QString joining = commands::addFrame(document, boxes(second), {});
        commands::setRemarkText(document, joining, u"Join with last year"_s);
        commands::setRemarkTone(document, joining, ui::Tone::Success);
        qreal x = 0;
        QString last;
        for (const auto &[tone, text] :
             {std::pair{ui::Tone::Warning, u"Returns come in twice until the shops have the new till. Ask Ada before "
                                           "you change the filter.\n\nUntil March."_s},
              {ui::Tone::Plain, u"What was agreed:\n• no test orders\n• prices without tax"_s},
              {ui::Tone::Danger, u"Do not run on Mondays."_s},
              {ui::Tone::Info, QString(600, u'x')}}) {
            last = commands::addNote(document, {x, 270});
            commands::setRemarkText(document, last, text);
            commands::setRemarkTone(document, last, tone);
            x += 240;
        }
        m_desktop.window().builderPage().editor().showStep({});
        canvas.scene().select({cleaning});
        canvas.view().fit();
    }

    // A workflow that was saved a few times: what came and went, long texts, an old version once more.
    void history()
    {
        services::WorkflowService &service = m_desktop.engine().workflows();
        ui::BuilderPage &page = m_desktop.window().builderPage();
        const QJsonObject load{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}};
        const auto keep = [](const QString &condition) {
            return QJsonObject{{u"id"_s, u"keep"_s},
                               {u"type"_s, u"filter"_s},
                               {u"config"_s, QJsonObject{{u"condition"_s, condition}}}};
        };
        const auto rename = [](const QStringList &to) {
            QJsonArray renamed;
            for (const QString &name : to)
                renamed.append(QJsonObject{{u"column"_s, name.toLower()}, {u"to"_s, name}});
            return QJsonObject{{u"id"_s, u"names"_s},
                               {u"type"_s, u"rename"_s},
                               {u"name"_s, u"Names as the sales team knows them, written out in full"_s},
                               {u"config"_s, QJsonObject{{u"columns"_s, renamed}}}};
        };
        const QJsonObject check{{u"id"_s, u"check"_s},
                                {u"type"_s, u"validation"_s},
                                {u"config"_s, QJsonObject{{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}}}};
        const auto made = QCoro::waitFor(service.create(
            {{u"name"_s, u"Orders of all shops"_s}, {u"steps"_s, QJsonArray{load, keep(u"amount > 0"_s)}}}));
        const auto save = [&](const QJsonObject &changes, const QString &by = {}) {
            if (const auto saved = QCoro::waitFor(service.update(made->id, changes, {}, by)); !saved)
                qFatal("%s", qPrintable(saved.error().text()));
        };
        save({{u"steps"_s, QJsonArray{load, keep(u"amount > 0"_s), rename({u"Order"_s, u"City"_s}), check}}});
        save({{u"description"_s, u"Every week, for the meeting on Monday."_s}}, u"ada"_s);
        QJsonObject later = keep(u"amount > 0 AND status NOT IN ('cancelled', 'returned') AND ordered_at >= "
                                 "date_trunc('month', current_date) - INTERVAL 1 MONTH"_s);
        later.insert(u"require_approval"_s, true);
        QJsonArray steps{load, later, rename({u"Order"_s, u"City"_s, u"Customer"_s})};
        save({{u"steps"_s, steps}, {u"name"_s, u"Orders of all shops, last month"_s}}, u"ada"_s);
        save({{u"layout"_s,
               QJsonObject{{u"nodes"_s, QJsonObject{{u"load"_s, QJsonObject{{u"x"_s, 0}, {u"y"_s, 0}}}}}}}});
        QCoro::waitFor(service.restore(made->id, 2));
        save({{u"steps"_s, steps}, {u"name"_s, u"Orders of all shops, last month"_s}});
        m_desktop.window().showPage(ui::MainWindow::BuilderId);
        page.open(made->id);
        wait([&] { return page.editor().document().workflow().id == made->id; });
        const auto show = [&](qint64 version, const QString &name) {
            page.showHistory(version);
            wait([&] { return page.history().version() == version; });
            QTest::qWait(200);
            shots(u"history-"_s + name, ui::MainWindow::BuilderId);
        };
        show(4, u"changed"_s);
        show(6, u"restored"_s);
        page.editor().document().push(u"x"_s, *QCoro::waitFor(service.get(made->id)));
        ui::commands::setDescription(page.editor().document(), u"Not saved"_s);
        show(5, u"drawn"_s);
        page.editor().document().stack().setClean();
        page.showList();
    }

    void schedules()
    {
        services::ScheduleService &service = m_desktop.engine().schedules();
        ui::SchedulesPage &page = m_desktop.window().schedulesPage();
        const QJsonObject step{{u"type"_s, u"loading"_s}, {u"config"_s, QJsonObject()}};
        const QJsonObject region{{u"name"_s, u"region"_s},
                                 {u"type"_s, u"text"_s},
                                 {u"title"_s, u"Region"_s},
                                 {u"default"_s, u"North"_s},
                                 {u"choices"_s, QJsonArray{u"North"_s, u"South"_s}}};
        const auto workflow =
            QCoro::waitFor(m_desktop.engine().workflows().create({{u"name"_s, u"Orders of all shops, cleaned"_s},
                                                                  {u"steps"_s, QJsonArray{step}},
                                                                  {u"parameters"_s, QJsonArray{region}}}));
        const core::Artifact data = m_desktop.import(m_desktop.sample());
        const auto add = [&](const QString &name, const QJsonObject &trigger, const QString &dataId) {
            const auto made = QCoro::waitFor(
                service.create({{u"name"_s, name},
                                {u"workflow_id"_s, workflow->id},
                                {u"input_data_id"_s, dataId.isEmpty() ? QJsonValue() : QJsonValue(dataId)},
                                {u"trigger"_s, trigger}}));
            if (!made)
                qFatal("%s", qPrintable(made.error().text()));
            return made->schedule.id;
        };
        const auto cron = [](const QString &text, const QString &zone) {
            return QJsonObject{{u"type"_s, u"cron"_s}, {u"cron"_s, text}, {u"time_zone"_s, zone}};
        };
        page.create();
        shots(u"schedules-new"_s, ui::MainWindow::SchedulesId);
        page.discard();
        const QString calls = add(u"Called by the shop"_s, {{u"type"_s, u"webhook"_s}}, data.id);
        const QString files =
            add(u"Inbox of the branch offices"_s,
                {{u"type"_s, u"file"_s}, {u"folder"_s, m_desktop.path({})}, {u"pattern"_s, u"*.csv"_s}}, {});
        const QString long_ = add(QString(200, u'n'), cron(u"*/15 8-18 * * mon-fri"_s, u"Asia/Tokyo"_s), data.id);
        const QString daily = add(u"Orders every morning"_s, cron(u"0 9 * * *"_s, u"Europe/Berlin"_s), data.id);
        QCoro::waitFor(service.setPaused(calls, true));
        for (int i = 0; i < 2; ++i) {
            const auto job = QCoro::waitFor(service.runNow(daily));
            QCoro::waitFor(m_desktop.engine().jobs().finished(job->id));
        }
        m_desktop.window().toasts().finishAll();
        page.show(daily);
        shots(u"schedules-daily"_s, ui::MainWindow::SchedulesId);
        page.show(long_);
        shots(u"schedules-long"_s, ui::MainWindow::SchedulesId);
        auto *expression = page.findChild<QLineEdit *>(u"cron"_s);
        expression->clear();
        QTest::keyClicks(expression, u"0 25 * * *"_s);
        shots(u"schedules-wrong"_s, ui::MainWindow::SchedulesId);
        page.show(files);
        shots(u"schedules-files"_s, ui::MainWindow::SchedulesId);
        page.show(calls);
        shots(u"schedules-calls"_s, ui::MainWindow::SchedulesId);
    }

    // A run that is done, with each of its views; one that asks; one that has failed.
    void monitor()
    {
        ui::MonitorPage &page = m_desktop.window().monitorPage();
        page.showInbox();
        shots(u"monitor-inbox-empty"_s, ui::MainWindow::MonitorId);
        const auto run = [&](const QString &name, const QJsonObject &atPreparing, const QJsonObject &last,
                             core::JobState end) {
            QJsonObject prepare{{u"id"_s, u"prepare"_s},
                                {u"type"_s, u"preparing"_s},
                                {u"name"_s, u"Points for the map of all regions"_s},
                                {u"config"_s, QJsonObject{{u"target"_s, u"cosmo-ready"_s}}}};
            for (auto it = atPreparing.begin(); it != atPreparing.end(); ++it)
                prepare.insert(it.key(), *it);
            const QJsonArray steps{QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}}, prepare, last};
            const auto workflow =
                QCoro::waitFor(m_desktop.engine().workflows().create({{u"name"_s, name}, {u"steps"_s, steps}}));
            jobs::JobRequest request;
            request.workflowId = workflow->id;
            request.inputDataId = QCoro::waitFor(m_desktop.engine().data().list())->first().id;
            request.parameters = {{u"title"_s, name}};
            const auto job = QCoro::waitFor(m_desktop.engine().jobs().run(request));
            page.show(job->id);
            wait([&] { return page.view().job() && page.view().job()->state == end; });
        };
        const auto tab = [&](ui::JobView::Tab which, const QString &name) {
            m_desktop.window().showPage(ui::MainWindow::MonitorId);
            page.view().showTab(which);
            QTest::qWait(200);
            m_desktop.window().toasts().finishAll();
            shots(u"monitor-"_s + name, ui::MainWindow::MonitorId);
        };
        const QJsonObject check{{u"id"_s, u"check"_s},
                                {u"type"_s, u"validation"_s},
                                {u"config"_s, QJsonObject{{u"validation_type"_s, u"info_dict"_s}}}};
        run(u"Orders of the spring for the map"_s, {}, check, core::JobState::Completed);
        tab(ui::JobView::StepsTab, u"steps"_s);
        tab(ui::JobView::GraphTab, u"graph"_s);
        tab(ui::JobView::TimeTab, u"time"_s);
        tab(ui::JobView::TraceTab, u"trace"_s);
        tab(ui::JobView::LedgerTab, u"ledger"_s);
        tab(ui::JobView::LogTab, u"log"_s);
        run(u"Asks before it goes on"_s, {{u"require_approval"_s, true}}, check, core::JobState::AwaitingApproval);
        tab(ui::JobView::StepsTab, u"asks"_s);
        tab(ui::JobView::TimeTab, u"asks-time"_s);
        run(u"Asks, too, and has quite a long name for a run that somebody has to decide about"_s,
            {{u"require_approval"_s, true}}, check, core::JobState::AwaitingApproval);
        page.showInbox();
        const auto isCompared = [&] {
            const auto views = page.inbox().findChildren<ui::DifferenceView *>();
            return page.inbox().count() == 2 && std::ranges::all_of(views, &ui::DifferenceView::isSettled);
        };
        wait(isCompared);
        m_desktop.window().toasts().finishAll();
        shots(u"monitor-inbox"_s, ui::MainWindow::MonitorId);
        run(u"Goes wrong at its last step, and has quite a long name for a run"_s, {},
            {{u"id"_s, u"order"_s},
             {u"type"_s, u"sort"_s},
             {u"config"_s, QJsonObject{{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"Nowhere"_s}}}}}}},
            core::JobState::Failed);
        tab(ui::JobView::StepsTab, u"failed"_s);
        tab(ui::JobView::GraphTab, u"failed-graph"_s);
        tab(ui::JobView::TimeTab, u"failed-time"_s);
    }

    // Two runs of a workflow over orders that changed; the second one waits.
    void differences()
    {
        ui::MainWindow &window = m_desktop.window();
        app::Engine &engine = m_desktop.engine();
        const auto stepsWith = [](int rows, bool asks) {
            const QString query =
                u"SELECT order_id, upper(trim(city)) AS city, amount * 1.1 AS amount, note AS \"Remark of the "
                u"customer, "
                "as it was written down by the sales team\" FROM input WHERE amount IS NOT NULL OR order_id % 3 = 0"_s;
            return QJsonArray{
                QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}},
                QJsonObject{{u"id"_s, u"clean"_s},
                            {u"type"_s, u"sql"_s},
                            {u"require_approval"_s, asks},
                            {u"config"_s, QJsonObject{{u"query"_s, query}}}},
                QJsonObject{{u"id"_s, u"check"_s},
                            {u"type"_s, u"validation"_s},
                            {u"config"_s, QJsonObject{{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, rows}}}}};
        };
        const auto orders = [&](const QString &name, int shift) {
            QByteArray csv = "order_id,city,amount,note\n";
            for (int i = 0; i < 60; ++i)
                csv += QByteArray::number(i + shift) + (i % 4 ? ",Bern ," : ",ZÜRICH,") +
                       (i % 7 ? QByteArray::number(i * 3 + (i % 5 ? 0 : shift)) : QByteArray()) + ",note " +
                       QByteArray::number(i) + '\n';
            return m_desktop.import(m_desktop.write(name, csv)).id;
        };
        const auto run = [&](const QString &id, const QString &data) {
            jobs::JobRequest request;
            request.workflowId = id;
            request.inputDataId = data;
            const auto job = QCoro::waitFor(engine.jobs().run(request));
            return *QCoro::waitFor(engine.jobs().settled(job->id));
        };
        const auto made = QCoro::waitFor(
            engine.workflows().create({{u"name"_s, u"Clean orders"_s}, {u"steps"_s, stepsWith(1, false)}}));
        run(made->id, orders(u"orders-may.csv"_s, 0));
        QCoro::waitFor(engine.workflows().update(made->id, {{u"steps"_s, stepsWith(10, false)}}));
        const core::Job second = run(made->id, orders(u"orders-june.csv"_s, 3));
        window.showPage(ui::MainWindow::ResultsId);
        window.resultsPage().show(second.id);
        wait([&] { return settled(window.resultsPage().table()); });
        window.resultsPage().showTab(ui::ResultsPage::CompareTab);
        const auto rowsOf = [](QWidget &page) {
            const auto tables = page.findChildren<QTableView *>(u"differingRows"_s);
            return std::ranges::any_of(
                tables, [](QTableView *table) { return table->isVisible() && table->model()->rowCount(); });
        };
        wait([&] { return rowsOf(window.resultsPage()); });
        window.toasts().finishAll();
        shots(u"results-compare"_s, ui::MainWindow::ResultsId);
        QCoro::waitFor(engine.workflows().update(made->id, {{u"steps"_s, stepsWith(10, true)}}));
        const core::Job waiting = run(made->id, orders(u"orders-july.csv"_s, 5));
        window.showPage(ui::MainWindow::MonitorId);
        window.monitorPage().show(waiting.id);
        wait([&] { return rowsOf(window.monitorPage()); });
        shots(u"monitor-approval"_s, ui::MainWindow::MonitorId);
        QCoro::waitFor(engine.jobs().approve(waiting.id));
        QCoro::waitFor(engine.jobs().finished(waiting.id));
    }

    // Tagged data, where it comes from, and why it cannot go.
    void tagsAndLineage()
    {
        app::Engine &engine = m_desktop.engine();
        ui::DataPage &page = m_desktop.window().dataPage();
        const auto tag = [&](const QString &id, const QStringList &tags) {
            core::DataChanges changes;
            changes.tags = tags;
            QCoro::waitFor(engine.data().change(id, changes));
        };
        const auto run = [&](const QString &workflow, const QString &data) {
            jobs::JobRequest request;
            request.workflowId = workflow;
            request.inputDataId = data;
            const auto job = QCoro::waitFor(engine.jobs().run(request));
            return QCoro::waitFor(engine.jobs().finished(job->id))->resultDataId;
        };
        const QJsonObject load{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}};
        const QString orders = m_desktop.import(m_desktop.sample()).id;
        const QString customers = m_desktop.import(m_desktop.write(u"customers.csv"_s, "id,name\n1,Ada\n2,Bob\n")).id;
        const QString arabic =
            m_desktop.import(m_desktop.write(u"مبيعات الربع الأول.csv"_s, "المدينة,القيمة\nالقاهرة,12\n")).id;
        const QString long_ =
            m_desktop.import(m_desktop.write(QString(150, u'n') + u" long name.csv"_s, "a,b\n1,2\n3,4\n")).id;
        const auto joining = QCoro::waitFor(engine.workflows().create(
            {{u"name"_s, u"Orders with their customers"_s},
             {u"steps"_s, QJsonArray{load,
                                     QJsonObject{{u"id"_s, u"customers"_s},
                                                 {u"type"_s, u"stored_data"_s},
                                                 {u"config"_s, QJsonObject{{u"data"_s, customers}}}},
                                     QJsonObject{{u"id"_s, u"both"_s},
                                                 {u"type"_s, u"union_rows"_s},
                                                 {u"inputs"_s, QJsonArray{u"load"_s, u"customers"_s}}}}}}));
        const auto counting = QCoro::waitFor(
            engine.workflows().create({{u"name"_s, u"Figures for the meeting on Monday, as the board wants them"_s},
                                       {u"steps"_s, QJsonArray{load}}}));
        const QString joined = run(joining->id, orders);
        const QString counted = run(counting->id, joined);
        run(counting->id, joined);
        tag(orders, {u"monthly"_s, u"map"_s});
        tag(customers, {u"master data"_s});
        tag(arabic, {u"بيانات العملاء"_s, u"נתוני הלקוחות"_s, u"monthly"_s});
        QStringList many;
        for (int i = 1; i < 25; ++i)
            many.append(u"Project %1"_s.arg(i));
        tag(long_, many + QStringList{QString(50, u'W')});
        tag(joined, {u"monthly"_s, u"checked"_s});
        const auto open = [&](const QString &id, ui::DataPage::Tab tab) {
            m_desktop.window().showPage(ui::MainWindow::DataId);
            page.showTab(tab);
            page.show(id);
            wait([&] { return page.currentId() == id && settled(page.table()); });
            QTest::qWait(200);
            m_desktop.window().toasts().finishAll();
        };
        open(orders, ui::DataPage::TableTab);
        shots(u"data-tags"_s, ui::MainWindow::DataId);
        page.tagCurrent();
        QTest::qWait(100);
        shots(u"data-tags-writing"_s, ui::MainWindow::DataId);
        open(long_, ui::DataPage::TableTab);
        shots(u"data-tags-many"_s, ui::MainWindow::DataId);
        open(orders, ui::DataPage::LineageTab);
        shots(u"data-lineage-source"_s, ui::MainWindow::DataId);
        open(joined, ui::DataPage::LineageTab);
        shots(u"data-lineage-middle"_s, ui::MainWindow::DataId);
        QCoro::waitFor(engine.data().remove(orders));
        open(counted, ui::DataPage::LineageTab);
        shots(u"data-lineage-result"_s, ui::MainWindow::DataId);
        open(customers, ui::DataPage::TableTab);
        page.removeCurrent();
        wait([&] { return page.findChild<QDialog *>(u"needsDialog"_s) != nullptr; });
        for (const auto &[appearance, word] :
             {std::pair{ui::Appearance::Light, u"light"_s}, {ui::Appearance::Dark, u"dark"_s}}) {
            m_desktop.theme().setAppearance(appearance);
            QTest::qWait(120);
            page.findChild<QDialog *>(u"needsDialog"_s)
                ->grab()
                .save(u"%1/data-needs-%2%3.png"_s.arg(m_folder, word, m_suffix));
        }
        m_desktop.theme().setAppearance(ui::Appearance::Light);
        page.findChild<QDialog *>(u"needsDialog"_s)->close();
    }

    // A file that was imported three times, once as it was before, and one that was not.
    void versions()
    {
        ui::DataPage &page = m_desktop.window().dataPage();
        const auto csv = [](int rows, int shift) {
            QByteArray text = "order_id,city,amount\n";
            for (int i = 0; i < rows; ++i)
                text += QByteArray::number(i) + (i % 4 ? ",Bern," : ",Zürich,") +
                        QByteArray::number(i * 3 + (i % 5 ? 0 : shift)) + '\n';
            return text;
        };
        const QString alone = m_desktop.import(m_desktop.sample()).id;
        m_desktop.import(m_desktop.write(u"orders.csv"_s, csv(40, 0)));
        m_desktop.import(m_desktop.write(u"orders.csv"_s, csv(60, 3)));
        m_desktop.import(m_desktop.write(u"orders.csv"_s, csv(60, 3)));
        const auto open = [&](const QString &id) {
            m_desktop.window().showPage(ui::MainWindow::DataId);
            page.showTab(ui::DataPage::VersionsTab);
            page.show(id);
            wait([&] { return page.currentId() == id && settled(page.table()); });
            QTest::qWait(300);
        };
        open(alone);
        shots(u"data-versions-only"_s, ui::MainWindow::DataId);
        m_desktop.window().openFiles({m_desktop.write(u"orders.csv"_s, csv(58, 7))});
        wait([&] { return page.assistant().isInspected(); });
        page.assistant().import();
        wait([&] { return page.currentId() != alone && settled(page.table()); });
        shots(u"data-versions-imported"_s, ui::MainWindow::DataId);
        page.findChild<QAbstractButton *>(u"compareVersion"_s)->click();
        auto *rows = page.findChild<QTableView *>(u"differingRows"_s);
        wait([&] { return rows->model()->rowCount() > 0; });
        m_desktop.window().toasts().finishAll();
        QTest::qWait(200);
        shots(u"data-versions"_s, ui::MainWindow::DataId);
    }

    bool ended(core::JobState state)
    {
        const auto &job = m_desktop.window().builderPage().editor().states().job();
        return job && job->state == state;
    }

    static bool settled(ui::TablePanel &table)
    {
        return table.table() && table.isSettled() && table.profile() && table.grid().isLoaded();
    }

    static void wait(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, kPatience))
            qFatal("what the picture shows did not come");
    }

    void plot(data::PlotKind kind, const QString &name)
    {
        ui::PlotPanel &panel = m_desktop.window().resultsPage().plot();
        panel.setKind(kind);
        wait([&] { return panel.isSettled(); });
        shots(u"results-plot-"_s + name, ui::MainWindow::ResultsId);
    }

    void shots(const QString &name, ui::MainWindow::PageId page, bool go = true)
    {
        ui::MainWindow &window = m_desktop.window();
        if (go)
            window.showPage(page);
        shots(name, window);
    }

    void shots(const QString &name, QWidget &shown)
    {
        for (const auto &[appearance, word] :
             {std::pair{ui::Appearance::Light, u"light"_s}, {ui::Appearance::Dark, u"dark"_s}}) {
            m_desktop.theme().setAppearance(appearance);
            QTest::qWait(120);
            const QString file = u"%1/%2-%3%4.png"_s.arg(m_folder, name, word, m_suffix);
            if (!shown.grab().save(file))
                qFatal("a picture cannot be written");
            std::puts(qPrintable(file));
        }
        m_desktop.theme().setAppearance(ui::Appearance::Light);
    }

    const QString m_folder;
    const QString m_suffix;
    tests::Desktop m_desktop;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"pages"_s);
    QDir().mkpath(folder);
    const qreal scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble();
    return Renderer(application, folder, scale == 1 ? QString() : u"@%1"_s.arg(qRound(scale * 100)))
        .run(application.arguments().value(2));
}
